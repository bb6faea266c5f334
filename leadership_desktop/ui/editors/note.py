"""Asks for the note of a day, where there is no room for it beside the week."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.widgets.fields import TextArea


class NoteDialog(EditorDialog):
    """One text."""

    def __init__(self, day: date, note: str, parent: QWidget) -> None:
        title = translate("editor", "Note for {day}").format(day=dates.spoken(day))
        super().__init__(title, parent)
        self.setMinimumSize(440, 260)
        self.text = TextArea(lines=5)
        self.text.setPlainText(note)
        self.add_field("note", title, self.text)
        self.text.setFocus()

    def commit(self) -> bool:
        """Keep it."""
        return True
