"""The small form in which a value is named and described."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop.domain.errors import RuleError
from leadership_desktop.text import errors
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.drafts import Words
from leadership_desktop.ui.widgets.fields import Field, ShortText
from leadership_desktop.ui.widgets.surfaces import button

NEW = ""


class ValueForm(QWidget):
    """Enter keeps, Esc puts aside what was typed until the form is opened again."""

    kept = Signal(str, str, str)
    """The value's id (`NEW` for a new one), its name and description."""
    opened = Signal()
    closed = Signal()

    def __init__(self, drafts: dict[str, Words]) -> None:
        super().__init__()
        self._value_id = NEW
        self._saved: Words = ("", "")
        self._drafts = drafts
        self.name = ShortText(placeholder=translate("vision", "Craftsmanship"))
        self.name_field = Field(translate("vision", "In a word or two"), self.name)
        self.description = ShortText(
            placeholder=translate("vision", "I finish what I start, and it is good")
        )
        self.description_field = Field(
            translate("vision", "How it shows in what I do"), self.description
        )
        self.save = button(translate("vision", "Save"), "choice")
        self.save.clicked.connect(self.keep)
        self.cancel = button(translate("vision", "Not now"))
        self.cancel.clicked.connect(self.put_aside)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.name_field)
        layout.addWidget(self.description_field)
        layout.addLayout(foot)
        self.hide()

    def begin(self, value_id: str, name: str = "", description: str = "") -> None:
        """Open for a value, with what was put aside of it."""
        if self.isVisible():
            self.remember()
        self._value_id = value_id
        self._saved = (name, description)
        shown = self._drafts.pop(value_id, self._saved)
        self.name.setText(shown[0])
        self.description.setText(shown[1])
        self._clear_problems()
        self.show()
        self.name.setFocus()
        self.name.selectAll()
        self.opened.emit()

    def words(self) -> Words:
        """Return what is typed now."""
        return self.name.text().strip(), self.description.text().strip()

    @property
    def is_changed(self) -> bool:
        """Whether what is typed differs from what is saved."""
        return self.words() != (self._saved[0].strip(), self._saved[1].strip())

    def keep(self) -> None:
        """Hand on what was typed; an unchanged value is left as it is."""
        self._clear_problems()
        if self._value_id != NEW and not self.is_changed:
            self.finish()
        else:
            self.kept.emit(self._value_id, *self.words())

    def finish(self) -> None:
        """Close: what was typed is kept."""
        self._drafts.pop(self._value_id, None)
        self.hide()
        self.closed.emit()

    def put_aside(self) -> None:
        """Close, and remember what was typed."""
        self.remember()
        self.hide()
        self.closed.emit()

    def say(self, error: RuleError) -> None:
        """Show what is wrong, beside its field."""
        of_name = error.field == "name"
        field = self.name_field if of_name else self.description_field
        field.say(errors.of_rule(error))
        field.widget.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Enter, put aside on Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.keep()
        elif event.key() == Qt.Key.Key_Escape:
            self.put_aside()
        else:
            super().keyPressEvent(event)

    def remember(self) -> None:
        """Remember what is typed, for when the form is opened again."""
        self._drafts.pop(self._value_id, None)
        if self.is_changed:
            self._drafts[self._value_id] = self.words()

    def _clear_problems(self) -> None:
        self.name_field.say("")
        self.description_field.say("")
