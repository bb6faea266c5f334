"""Tying up loose ends: saying that one is fine, or that a goal still fits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from leadership_desktop.domain.loose_ends import (
    AcceptedLooseEnd,
    LooseEnd,
    LooseEndKind,
)
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class AcceptLooseEnd:
    """Say on a day that something that hangs loose is fine as it is.

    A goal that was not looked at since the vision changed is looked at by that.
    """

    end: LooseEnd
    on: date

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        kind, about = self.end.kind, self.end.about
        if kind is LooseEndKind.GOAL_NOT_LOOKED_AT:
            LookAtGoal(about, self.on).apply(tx)
            return
        accepted = AcceptedLooseEnd(id=self.end.id, kind=kind, about=about, on=self.on)
        tx.accepted_loose_ends.put(accepted)


@dataclass(frozen=True, slots=True)
class LookAtGoal:
    """Say on a day that a goal still fits the vision."""

    goal_id: str
    on: date

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        goal = tx.goals.require(self.goal_id)
        tx.goals.put(replace(goal, looked_at_on=self.on))


def forget_about(tx: Transaction, entity_id: str) -> None:
    """Remove what was said to be fine about a thing that is removed itself."""
    for accepted in tx.accepted_loose_ends.all():
        if accepted.about == entity_id:
            tx.accepted_loose_ends.remove(accepted.id)
