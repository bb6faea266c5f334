"""Being away: ranges of days that ask for nothing."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.actions import Pause
from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class PutPause:
    """Add a pause, or change the one with the same id."""

    pause: Pause

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        action_id = self.pause.action_id
        if action_id is not None and tx.actions.get(action_id) is None:
            raise RuleError(Rule.UNKNOWN_REFERENCE, "action_id")
        tx.pauses.put(self.pause)


@dataclass(frozen=True, slots=True)
class RemovePause:
    """Remove a pause."""

    pause_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.pauses.require(self.pause_id)
        tx.pauses.remove(self.pause_id)
