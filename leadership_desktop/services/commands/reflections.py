"""Keeping what a person answered themselves."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class KeepReflection:
    """Keep a reflection, or what its answers have become."""

    reflection: Reflection

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        goal_id, action_id = self.reflection.goal_id, self.reflection.action_id
        if goal_id is not None and tx.goals.get(goal_id) is None:
            raise RuleError(Rule.UNKNOWN_REFERENCE, "goal_id")
        if action_id is not None and tx.actions.get(action_id) is None:
            raise RuleError(Rule.UNKNOWN_REFERENCE, "action_id")
        tx.reflections.put(self.reflection)


@dataclass(frozen=True, slots=True)
class DeleteReflection:
    """Delete a reflection; it can be brought back for a while."""

    reflection_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.reflections.require(self.reflection_id)
        tx.reflections.remove(self.reflection_id)
