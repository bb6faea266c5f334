"""A record of what was kept: newest first, opened, added to, removed from."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leadership_desktop.services.commands import Command
from leadership_desktop.ui.editors.dialog import EditorDialog, run
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.surfaces import button


class RecordDialog(ListDialog):
    """Enter opens one, Ins begins another, Del removes."""

    def __init__(
        self, services: Services, parent: QWidget, *, name: str, choose: str, add: str
    ) -> None:
        super().__init__(services.theme, parent, name=name, choose=choose)
        self.services = services
        self.window_below = parent.window()
        self.add = button(add)
        self.add.clicked.connect(lambda: self.edit(None))
        self.foot.insertWidget(0, self.add)
        self.choose.clicked.connect(self._open)
        self.list.itemDoubleClicked.connect(lambda _: self._open())
        self._show()
        if not self.list.count():
            self.add.setFocus()

    def items(self) -> tuple[list[tuple[str, str, object]], str]:
        """Return the lines with their things, and the sentence above them."""
        raise NotImplementedError

    def editor(self, thing: object | None) -> EditorDialog:
        """Return the editor of a thing, or of a new one."""
        raise NotImplementedError

    def removal(self, thing: object) -> Command:
        """Return the command that removes a thing."""
        raise NotImplementedError

    def again(self) -> RecordDialog:
        """Return the record anew, for when the editor is done."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin by Ins, remove by Del."""
        found = self.chosen
        if event.key() == Qt.Key.Key_Insert:
            self.edit(None)
        elif event.key() == Qt.Key.Key_Delete and found is not None:
            if self.services.execute(self.removal(found)):
                self._show()
        else:
            super().keyPressEvent(event)

    def edit(self, thing: object | None) -> None:
        """Give way to the editor: what is left in it unsaved is offered by the window."""
        editor = self.editor(thing)
        self.accept()
        run(editor, self.services.notices, self.after)

    def after(self) -> None:
        """Go on when something was kept: with the record, as it is now."""
        self.again().open()

    def _show(self) -> None:
        row = self.list.currentRow()
        items, sentence = self.items()
        self.show_items(items)
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self.sentence.setText(sentence)

    def _open(self) -> None:
        if self.chosen is not None:
            self.edit(self.chosen)
