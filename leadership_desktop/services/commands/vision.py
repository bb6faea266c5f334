"""Changing the vision and the values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.commands.loose_ends import forget_about
from leadership_desktop.services.commands.ordering import next_position, place
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class SaveVision:
    """Keep a new version; the same words as in the newest one change nothing."""

    id: str
    statement: str
    why: str
    written_on: date

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        versions = tx.visions.all()
        newest = versions[-1] if versions else None
        if newest and (newest.statement, newest.why) == (self.statement, self.why):
            return
        # A clock set back must not make today's version an earlier one.
        on = max(self.written_on, newest.written_on) if newest else self.written_on
        tx.visions.put(
            Vision(
                id=self.id,
                statement=self.statement,
                why=self.why,
                written_on=on,
                position=next_position(versions),
            )
        )


@dataclass(frozen=True, slots=True)
class AddValue:
    """Add a value, last in the list."""

    value: Value

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        position = next_position(tx.values.all())
        tx.values.put(replace(self.value, position=position))


@dataclass(frozen=True, slots=True)
class ChangeValue:
    """Give a value another name or description."""

    value_id: str
    name: str
    description: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        value = tx.values.require(self.value_id)
        tx.values.put(replace(value, name=self.name, description=self.description))


@dataclass(frozen=True, slots=True)
class MoveValue:
    """Put a value at another place in the list, counted from 0."""

    value_id: str
    position: int

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        value = tx.values.require(self.value_id)
        place(tx.values.all(), value, self.position, tx.values.put)


@dataclass(frozen=True, slots=True)
class RemoveValue:
    """Remove a value; the goals that served it no longer name it."""

    value_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.values.require(self.value_id)
        for goal in tx.goals.all():
            if self.value_id in goal.value_ids:
                tx.goals.put(replace(goal, value_ids=self._without(goal.value_ids)))
        for check in tx.fit_checks.all():
            if self.value_id in check.value_ids:
                rest = self._without(check.value_ids)
                tx.fit_checks.put(replace(check, value_ids=rest))
        forget_about(tx, self.value_id)
        tx.values.remove(self.value_id)

    def _without(self, value_ids: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(value_id for value_id in value_ids if value_id != self.value_id)
