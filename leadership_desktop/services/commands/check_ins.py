"""Checking off, skipping, clearing and noting: the ten seconds of every day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from leadership_desktop.domain.actions import CheckIn, CheckInState
from leadership_desktop.storage.transaction import Transaction


def _put(
    tx: Transaction,
    action_id: str,
    on: date,
    state: CheckInState,
    recorded_at: datetime,
    *,
    amount: float | None = None,
) -> None:
    tx.actions.require(action_id)
    before = tx.check_ins.get(action_id, on)
    if before and (before.state, before.amount) == (state, amount):
        return
    tx.check_ins.put(
        CheckIn(
            action_id=action_id,
            on=on,
            state=state,
            amount=amount,
            note=before.note if before else "",
            recorded_at=recorded_at,
        )
    )


@dataclass(frozen=True, slots=True)
class CheckOff:
    """Say that an action was done on a day; a note on it stays."""

    action_id: str
    on: date
    recorded_at: datetime
    amount: float | None = None

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        _put(
            tx,
            self.action_id,
            self.on,
            CheckInState.DONE,
            self.recorded_at,
            amount=self.amount,
        )


@dataclass(frozen=True, slots=True)
class Skip:
    """Say that an action is skipped on a day; a note on it stays."""

    action_id: str
    on: date
    recorded_at: datetime

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        _put(tx, self.action_id, self.on, CheckInState.SKIPPED, self.recorded_at)


@dataclass(frozen=True, slots=True)
class Clear:
    """Take back what was said of a day; a note stays, alone."""

    action_id: str
    on: date
    recorded_at: datetime

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        before = tx.check_ins.get(self.action_id, self.on)
        if before is None:
            return
        if before.note:
            _put(tx, self.action_id, self.on, CheckInState.NOTE, self.recorded_at)
        else:
            tx.check_ins.remove(self.action_id, self.on)


@dataclass(frozen=True, slots=True)
class Note:
    """Write the note of a day; an empty one removes it."""

    action_id: str
    on: date
    text: str
    recorded_at: datetime

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.actions.require(self.action_id)
        before = tx.check_ins.get(self.action_id, self.on)
        state = before.state if before else CheckInState.NOTE
        if state is CheckInState.NOTE and not self.text:
            tx.check_ins.remove(self.action_id, self.on)
        elif before is None or before.note != self.text:
            tx.check_ins.put(
                CheckIn(
                    action_id=self.action_id,
                    on=self.on,
                    state=state,
                    amount=before.amount if before else None,
                    note=self.text,
                    recorded_at=self.recorded_at,
                )
            )


@dataclass(frozen=True, slots=True)
class Together:
    """Several commands about one day as one step: checked off with a note, say."""

    commands: tuple[CheckOff | Skip | Clear | Note, ...]

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        for command in self.commands:
            command.apply(tx)
