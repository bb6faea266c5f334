"""The record of requests: what was asked, what one said, and to what end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.growth import FitCheck
from leadership_desktop.services.commands.fit_checks import DeleteFitCheck
from leadership_desktop.services.queries.fit_checks import FitLine, fit_record
from leadership_desktop.text import fit as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import run
from leadership_desktop.ui.fit.editor import FitDialog
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.surfaces import button


class FitRecordDialog(ListDialog):
    """Newest first; Enter opens one, Ins holds another, Del removes."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services.theme,
            parent,
            name=translate("fit", "What was asked of you, newest first"),
            choose=translate("fit", "Open…"),
        )
        self._services = services
        self._window = parent.window()
        self.setWindowTitle(translate("fit", "Does it fit?"))
        self.add = button(translate("fit", "Hold a request…"))
        self.add.clicked.connect(self._add)
        self.foot.insertWidget(0, self.add)
        self.choose.clicked.connect(self._open)
        self.list.itemDoubleClicked.connect(lambda _: self._open())
        self._show()
        if not self.list.count():
            self.add.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add by Ins, remove by Del."""
        found = self.chosen
        if event.key() == Qt.Key.Key_Insert:
            self._add()
        elif event.key() == Qt.Key.Key_Delete and isinstance(found, FitLine):
            if self._services.execute(DeleteFitCheck(found.fit_check.id)):
                self._show()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        row = self.list.currentRow()
        record = fit_record(self._services.workspace)
        self.show_items(
            [
                (" ".join(one.fit_check.request.split()), words.line(one), one)
                for one in record.lines
            ]
        )
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self.sentence.setText(words.summary(record))

    def _add(self) -> None:
        self._edit(None)

    def _open(self) -> None:
        found = self.chosen
        if isinstance(found, FitLine):
            self._edit(found.fit_check)

    def _edit(self, fit_check: FitCheck | None) -> None:
        """Give way to the editor: what is left in it unsaved is offered by the window."""
        services, window = self._services, self._window
        self.accept()
        run(
            FitDialog(services, window, fit_check),
            services.notices,
            lambda: FitRecordDialog(services, window).open(),
        )
