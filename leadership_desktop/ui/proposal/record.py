"""The record: what was stuck, the role one was in, and what one proposed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.growth import Proposal
from leadership_desktop.services.commands.proposals import DeleteProposal
from leadership_desktop.text import proposals as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import run
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.proposal.editor import ProposalDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.surfaces import button


class ProposalRecordDialog(ListDialog):
    """Newest first; Enter opens one, Ins begins another, Del removes."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services.theme,
            parent,
            name=translate("proposal", "What was stuck, newest first"),
            choose=translate("proposal", "Open…"),
        )
        self._services = services
        self._window = parent.window()
        self.setWindowTitle(translate("proposal", "From role to proposal"))
        self.add = button(translate("proposal", "Something is stuck…"))
        self.add.clicked.connect(lambda: self._edit(None))
        self.foot.insertWidget(0, self.add)
        self.choose.clicked.connect(self._open)
        self.list.itemDoubleClicked.connect(lambda _: self._open())
        self._show()
        if not self.list.count():
            self.add.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin by Ins, remove by Del."""
        found = self.chosen
        if event.key() == Qt.Key.Key_Insert:
            self._edit(None)
        elif event.key() == Qt.Key.Key_Delete and isinstance(found, Proposal):
            if self._services.execute(DeleteProposal(found.id)):
                self._show()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        row = self.list.currentRow()
        with self._services.workspace.reading() as tx:
            found = tx.proposals.all()
        found.sort(key=lambda one: (one.on, one.id), reverse=True)
        self.show_items(
            [(" ".join(one.situation.split()), words.line(one), one) for one in found]
        )
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self.sentence.setText(words.summary(len(found)))

    def _open(self) -> None:
        found = self.chosen
        if isinstance(found, Proposal):
            self._edit(found)

    def _edit(self, proposal: Proposal | None) -> None:
        """Give way to the editor: what is left in it unsaved is offered by the window."""
        services, window = self._services, self._window
        self.accept()
        run(
            ProposalDialog(services, window, proposal),
            services.notices,
            lambda: ProposalRecordDialog(services, window).open(),
        )
