"""From a role to a proposal, and the record of that."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.growth import Proposal
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class PutProposal:
    """Keep a proposal, or change what was kept of it."""

    proposal: Proposal

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`. Raises `Gone` for an action that is gone."""
        if self.proposal.action_id is not None:
            tx.actions.require(self.proposal.action_id)
        tx.proposals.put(self.proposal)


@dataclass(frozen=True, slots=True)
class DeleteProposal:
    """Remove a proposal from the record; its action stays."""

    proposal_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.proposals.require(self.proposal_id)
        tx.proposals.remove(self.proposal_id)
