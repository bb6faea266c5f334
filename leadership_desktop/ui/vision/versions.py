"""Earlier versions of the vision: a list, and what changed from one to another."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from leadership_desktop.domain.vision import Vision
from leadership_desktop.services.differences import Change, differences
from leadership_desktop.services.queries.vision import VisionView
from leadership_desktop.text.translation import translate
from leadership_desktop.tokens import Tokens
from leadership_desktop.ui.theme import BODY, SECTION, SMALL, Theme, font
from leadership_desktop.ui.vision import sentences
from leadership_desktop.ui.widgets.fields import Choice
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.ordered_list import AnyIndex
from leadership_desktop.ui.widgets.rows import RowDelegate, stand_in_line
from leadership_desktop.ui.widgets.surfaces import GAP, Card, Scroll, button
from leadership_desktop.ui.widgets.text_block import TextBlock

FIRST_WORDS = 600
NUMBER, STATEMENT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
LIST_WIDTH = 220
TEXT_SIZE = 17


class VersionList(QListWidget):
    """The versions before today's, newest first: when, and the first words."""

    opened = Signal(int)
    """The number of the version, from 0 for the oldest."""

    def __init__(self, theme: Theme, *, lines: int) -> None:
        super().__init__()
        self.setAccessibleName(translate("vision", "Earlier versions"))
        self.setItemDelegate(VersionDelegate(theme, self, lines=lines))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._open)

    def show_versions(self, view: VisionView, today: date) -> None:
        """Show all but today's."""
        row = max(0, self.currentRow())
        self.blockSignals(True)  # noqa: FBT003 - Qt's own name for it
        self.clear()
        for number in range(len(view.versions) - 2, -1, -1):
            vision = view.versions[number]
            text = sentences.version_on(number + 1, vision, today)
            text = sentences.capitalised(text)
            item = QListWidgetItem(text)
            item.setData(NUMBER, number)
            item.setData(STATEMENT, vision.statement[:FIRST_WORDS])
            spoken = f"{text}. {vision.statement[:FIRST_WORDS]}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))
        self.blockSignals(False)  # noqa: FBT003 - Qt's own name for it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter; letters are the page's."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.currentItem())
        elif event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.opened.emit(int(item.data(NUMBER)))


class VersionPlan:
    """A row: which version it is, and how it begins."""

    def __init__(self, title: str, statement: str, width: float, lines: int) -> None:
        self._title = TextBlock(title, font(BODY, QFont.Weight.DemiBold), width, 2)
        self._statement = TextBlock(statement, font(SMALL), width, lines)
        self._top = 9 + self._title.height + 2
        self.height = self._top + self._statement.height + 9
        self.tip = ""

    def draw(self, painter: QPainter, tokens: Tokens, *, chosen: bool) -> None:
        """Draw the words."""
        self._title.draw(painter, 0, 9, QColor(tokens.text))
        muted = QColor(tokens.text if chosen else tokens.muted)
        self._statement.draw(painter, 0, self._top, muted)


class VersionDelegate(RowDelegate[VersionPlan]):
    """Paints versions."""

    def __init__(self, theme: Theme, view: QListWidget, *, lines: int) -> None:
        super().__init__(theme, view)
        self._most = lines

    def plan(self, index: AnyIndex, width: float) -> VersionPlan:
        """Return a version's row laid out."""
        title = index.data(Qt.ItemDataRole.DisplayRole)
        return VersionPlan(title, index.data(STATEMENT), width, self._most)


class Earlier(Card):
    """The list on the page; Enter lays a version beside today's."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(title=translate("vision", "Earlier versions"))
        self.list = VersionList(theme, lines=3)
        self.body.addWidget(self.list, 1)
        stand_in_line(self.body, self.list)


class Comparison(QWidget):
    """An earlier version, and what changed from it to another; today's at first."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._view: VisionView | None = None
        self._today: date | None = None
        self.list = VersionList(theme, lines=2)
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        versions = Card(title=translate("vision", "Earlier versions"))
        versions.setFixedWidth(LIST_WIDTH)
        versions.body.addWidget(self.list, 1)
        self.close_button = button(translate("vision", "Back"))
        self.close_button.clicked.connect(self.closed)
        versions.body.addWidget(self.close_button, alignment=Qt.AlignmentFlag.AlignLeft)
        stand_in_line(versions.body, self.list)
        self.earlier = Version()
        self.changed = Changed(theme)
        self.changed.other.chosen.connect(lambda _: self._show_chosen())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(versions)
        layout.addWidget(self.earlier, 1)
        layout.addWidget(self.changed, 1)
        for side in (self.earlier, self.changed):
            # As wide as each other, whatever each would like.
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_view(self, view: VisionView, today: date) -> None:
        """Show the versions; the chosen ones stay."""
        self._view, self._today = view, today
        self.list.show_versions(view, today)
        before = self.changed.other.value()
        newest = len(view.versions) - 1
        numbers = range(newest, -1, -1)
        self.changed.other.offer(
            [(number, self._title(number)) for number in numbers],
            before if before in numbers and before != 0 else newest,
        )
        self._show_chosen()

    def choose(self, number: int) -> None:
        """Choose a version by its number, from 0 for the oldest."""
        if self._view is not None:
            self.list.setCurrentRow(len(self._view.versions) - 2 - number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _title(self, number: int) -> str:
        view, today = self._view, self._today
        if view is None or today is None:
            return ""
        title = sentences.version_on(number + 1, view.versions[number], today)
        if number == len(view.versions) - 1:
            return translate("vision", "Today: {version}").format(version=title)
        return sentences.capitalised(title)

    def _show_chosen(self) -> None:
        view, item = self._view, self.list.currentItem()
        if view is None or view.current is None or item is None:
            return
        number, other = int(item.data(NUMBER)), self.changed.other.value()
        earlier = view.versions[number]
        self.earlier.show_version(self._title(number), earlier)
        later = view.versions[other] if isinstance(other, int) else view.current
        self.changed.show_change(earlier, later)


class Changed(Card):
    """Another version, with what went struck through and what came underlined."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Vision, Vision] | None = None
        self.heading = Label(
            translate("vision", "What changed"),
            size=SECTION,
            weight=QFont.Weight.DemiBold,
        )
        self.other = Choice(translate("vision", "Compare with"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setObjectName("prose")
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setFont(font(TEXT_SIZE))
        # Tab goes on; it is not typed here.
        self.text.setTabChangesFocus(True)
        self.key = Label("", size=SMALL, tone="muted", wrap=True)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.other)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self.key)
        theme.changed.connect(self._paint)

    def show_change(self, earlier: Vision, later: Vision) -> None:
        """Show what changed from one version to another."""
        self._shown = earlier, later
        self._paint()

    def _paint(self) -> None:
        if self._shown is None:
            return
        pieces = differences(*map(sentences.whole, self._shown))
        self.text.clear()
        cursor = self.text.textCursor()
        for before, piece in zip([None, *pieces], pieces, strict=False):
            if before and not any(map(str.isspace, before.text[-1] + piece.text[0])):
                # What replaced a last word stands beside it, not against it.
                cursor.insertText(" ", self._format(Change.KEPT))
            cursor.insertText(piece.text, self._format(piece.change))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.setAccessibleName(self.other.currentText())
        self.text.setAccessibleDescription(sentences.changes_told(pieces))
        self.key.setText(sentences.changes_counted(pieces))

    def _format(self, change: Change) -> QTextCharFormat:
        tokens = self._theme.tokens
        made = QTextCharFormat()
        made.setFont(font(TEXT_SIZE))
        made.setForeground(QColor(tokens.text))
        if change is Change.REMOVED:
            made.setFontStrikeOut(True)
            made.setForeground(QColor(tokens.muted))
        elif change is Change.ADDED:
            made.setFontUnderline(True)
            made.setForeground(QColor(tokens.accent))
        return made


class Version(Card):
    """One version, whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading = Label("", size=SECTION, weight=QFont.Weight.DemiBold, wrap=True)
        self.statement = Label("", size=TEXT_SIZE, wrap=True)
        self.why = Label("", tone="muted", wrap=True)
        selectable = Qt.TextInteractionFlag.TextSelectableByMouse
        self.statement.setTextInteractionFlags(selectable)
        self.why.setTextInteractionFlags(selectable)
        inside = Card()
        inside.setObjectName("scrolled")
        inside.body.setContentsMargins(0, 0, 8, 0)
        inside.body.setSpacing(12)
        inside.body.addWidget(self.statement)
        inside.body.addWidget(self.why)
        inside.body.addStretch(1)
        self.body.addWidget(self.heading)
        self.body.addWidget(Scroll(inside), 1)

    def show_version(self, title: str, vision: Vision) -> None:
        """Show a version."""
        self.heading.setText(title)
        self.statement.setText(vision.statement)
        why = translate("vision", "Why it matters: {why}").format(
            why=vision.why.strip()
        )
        self.why.setText(why)
        self.why.setVisible(bool(vision.why.strip()))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{vision.statement}\n{vision.why}"[:4_000])
