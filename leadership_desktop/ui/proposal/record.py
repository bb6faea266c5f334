"""The record: what was stuck, the role one was in, and what one proposed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.growth import Proposal
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.proposals import DeleteProposal
from leadership_desktop.text import proposals as words
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.proposal.editor import ProposalDialog
from leadership_desktop.ui.record_dialog import RecordDialog
from leadership_desktop.ui.services import Services


class ProposalRecordDialog(RecordDialog):
    """Each way out of a role, the newest first."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services,
            parent,
            name=translate("proposal", "What was stuck, newest first"),
            choose=translate("proposal", "Open…"),
            add=translate("proposal", "Something is stuck…"),
        )
        self.setWindowTitle(translate("proposal", "From role to proposal"))

    def items(self) -> tuple[list[tuple[str, str, object]], str]:
        """Return the proposals, and how many there are."""
        with self.services.workspace.reading() as tx:
            found = tx.proposals.all()
        found.sort(key=lambda one: (one.on, one.id), reverse=True)
        lines: list[tuple[str, str, object]] = [
            (one_line(one.situation), words.line(one), one) for one in found
        ]
        return lines, words.summary(len(found))

    def editor(self, thing: object | None) -> ProposalDialog:
        """Return the editor of a proposal, or of a new one."""
        proposal = thing if isinstance(thing, Proposal) else None
        return ProposalDialog(self.services, self.window_below, proposal)

    def removal(self, thing: object) -> Command:
        """Return the command that removes a proposal."""
        return DeleteProposal(thing.id if isinstance(thing, Proposal) else "")

    def again(self) -> ProposalRecordDialog:
        """Return the record anew."""
        return ProposalRecordDialog(self.services, self.window_below)
