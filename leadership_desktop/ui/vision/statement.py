"""The statement, large, with why it matters; and the form it is rewritten in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop.domain.vision import Vision
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.drafts import Words
from leadership_desktop.ui.theme import SMALL, font
from leadership_desktop.ui.vision import sentences
from leadership_desktop.ui.widgets.fields import Field, TextArea
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Card, Scroll, button

STATEMENT, WRITING = 21, 18
"""Sizes of type of the statement, read and written."""
TALLEST = 0.4
"""The part of the page that a long statement may take before it scrolls."""


class Statement(Card):
    """The vision as it is read; before there is one, questions that lead to it."""

    write_asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=26)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.statement = Label("", size=STATEMENT, wrap=True)
        self.why = Label("", tone="muted", wrap=True)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self.statement.setTextInteractionFlags(selectable)
        self.why.setTextInteractionFlags(selectable)
        self._page_height = 700
        inside = QWidget()
        layout = self._words = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(12)
        layout.addWidget(self.statement)
        layout.addWidget(self.why)
        self._area = Scroll(inside)
        self.write = button(translate("vision", "Write it down"), "primary")
        self.write.clicked.connect(self.write_asked)
        self.body.setContentsMargins(30, 26, 24, 26)
        self.body.setSpacing(16)
        self.body.addWidget(self._area)
        self.body.addWidget(self.write, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_vision(self, vision: Vision | None) -> None:
        """Show a version, or questions."""
        if vision is None:
            heading = translate("vision", "Where do you want to go?")
            tip = translate(
                "vision", "Write in the present tense, as if it were so already."
            )
            questions = "\n".join(
                f"–  {q}" for q in sentences.questions_before_writing()
            )
            self.statement.setText(heading)
            self.why.setText(f"{questions}\n\n{tip}")
            self.setAccessibleName(heading)
        else:
            self.statement.setText(vision.statement.strip())
            why = vision.why.strip()
            text = translate("vision", "Why it matters: {why}").format(why=why)
            self.why.setText(text if why else "")
            self.why.setVisible(bool(why))
            self.setAccessibleName(vision.statement[:2_000])
            self.setAccessibleDescription(text[:2_000] if why else "")
        self.write.setVisible(vision is None)
        self.fit()

    def fit(self, page_height: int | None = None) -> None:
        """Take the height that the words need, as far as the page has it."""
        if page_height is not None:
            self._page_height = page_height
        # Its own margins and the room of the button do not belong to the words.
        width = max(100, self.width() - 54 - 10)
        needed = self._words.heightForWidth(width)
        most = round(self._page_height * TALLEST)
        self._area.setFixedHeight(max(28, min(needed, most)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def minimumSizeHint(self) -> QSize:
        """Leave the width to the page."""
        return QSize(200, super().minimumSizeHint().height())


class Writing(Card):
    """The form: Ctrl+Enter keeps a version, Esc puts the text aside."""

    kept = Signal(str, str)
    """The statement and why it matters, to be kept as a version."""
    put_away = Signal()

    def __init__(self) -> None:
        super().__init__(padding=20)
        self._saved: Words = ("", "")
        self.draft: Words | None = None
        """What was typed and put aside, or None."""
        self.draft_line = QWidget()
        row = QHBoxLayout(self.draft_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(
            Label(
                translate(
                    "vision", "This is what you typed before; it is not saved yet."
                ),
                tone="muted",
                wrap=True,
            ),
            1,
        )
        start_again = button(translate("vision", "Start again"))
        start_again.clicked.connect(self.start_again)
        row.addWidget(start_again)
        self.statement = TextArea(
            lines=3,
            placeholder=translate(
                "vision", "In a year, who am I, and what do people come to me for?"
            ),
        )
        self.statement.setFont(font(WRITING))
        self.statement_field = Field(translate("vision", "My vision"), self.statement)
        self.why = TextArea(
            lines=2,
            placeholder=translate(
                "vision", "Why is this mine? What would be missing without it?"
            ),
        )
        self.why_field = Field(translate("vision", "Why it matters"), self.why)
        self.save = button(translate("vision", "Save this version"), "primary")
        self.save.clicked.connect(self.keep)
        self.cancel = button(translate("vision", "Not now"))
        self.cancel.clicked.connect(self.put_aside)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        hint = translate("vision", "Ctrl+Enter saves, Esc puts it aside")
        foot.addWidget(Label(hint, size=SMALL, tone="muted", wrap=True), 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        self.body.setSpacing(12)
        for widget in (self.draft_line, self.statement_field, self.why_field):
            self.body.addWidget(widget)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        for field in (self.statement, self.why):
            field.installEventFilter(self)

    def take_in(self, statement: str, why: str) -> None:
        """Add to what is being written, below it."""
        for field, more in ((self.statement, statement), (self.why, why)):
            parts = [part for part in (field.toPlainText().strip(), more) if part]
            field.setPlainText("\n\n".join(parts))
        self.statement.setFocus()

    def begin(self, vision: Vision | None) -> None:
        """Start from what was put aside, or from the version that is saved."""
        self._saved = (vision.statement, vision.why) if vision else ("", "")
        self._fill(self.draft or self._saved)
        self.draft_line.setVisible(self.draft is not None)
        self.draft = None
        self.statement_field.say("")
        self.why_field.say("")
        self.statement.setFocus()
        self.statement.moveCursor(self.statement.textCursor().MoveOperation.End)

    def start_again(self) -> None:
        """Go back to the version that is saved."""
        self._fill(self._saved)
        self.draft_line.hide()
        self.statement.setFocus()

    def words(self) -> Words:
        """Return what is typed now."""
        return self.statement.toPlainText().strip(), self.why.toPlainText().strip()

    @property
    def is_changed(self) -> bool:
        """Whether what is typed differs from what is saved."""
        return self.words() != (self._saved[0].strip(), self._saved[1].strip())

    def keep(self) -> None:
        """Hand on what was typed; words that did not change are left as they are."""
        if self.is_changed:
            self.kept.emit(*self.words())
        else:
            self.put_away.emit()

    def put_aside(self) -> None:
        """Close, and remember what was typed."""
        self.draft = self.words() if self.is_changed else None
        self.put_away.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save on Ctrl+Enter, put aside on Esc."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.keep()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put aside on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_aside()
        else:
            super().keyPressEvent(event)

    def _fill(self, words: Words) -> None:
        self.statement.setPlainText(words[0])
        self.why.setPlainText(words[1])


class Questions(Card):
    """Questions worth asking, where there is nothing else to show."""

    def __init__(self, title: str, questions: list[str]) -> None:
        super().__init__(title=title)
        for question in questions:
            self.body.addWidget(Label(question, tone="muted", wrap=True))
        self.body.addStretch(1)
        self.title.setFont(font(14.5, QFont.Weight.DemiBold))
