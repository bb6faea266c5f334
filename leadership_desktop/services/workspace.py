"""The one door to the data: do, undo, redo, look, listen."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, time

from leadership_desktop.domain.calendar import Calendar, local_today
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.settings import Setting
from leadership_desktop.services.commands import Command
from leadership_desktop.services.figures import Figures
from leadership_desktop.services.settings import Settings
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.storage.transaction import Transaction

UNDO_LIMIT = 100

logger = logging.getLogger(__name__)

Listener = Callable[[tuple[Change, ...]], None]
"""Called after a commit with what changed; with nothing, anything may have changed."""


@dataclass(frozen=True, slots=True)
class Step:
    """A command that was carried out, and what it changed."""

    command: Command
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Clock:
    """What time it is: the local time, the moment in UTC, and a fixed day if any."""

    local: Callable[[], datetime]
    utc: Callable[[], datetime]
    fixed: date | None = None


class Workspace:
    """The open database as window and command line see it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self._clock = clock
        self._undo: deque[Step] = deque(maxlen=UNDO_LIMIT)
        self._redo: list[Step] = []
        self._listeners: list[Listener] = []
        self.after_close: Callable[[], None] | None = None
        """Called once the file is released."""
        self.before: Callable[[Command], None] | None = None
        """Called before a command is carried out; what it raises keeps it from that."""
        self._prepared: Command | None = None
        with self.reading() as tx:
            self._seen = tx.newest_sequence()
            self.settings = Settings.of(tx.settings.all())
        self.figures = Figures(self.reading, self.today, self.settings.calendar)

    def today(self) -> date:
        """Return the local date; the day before while it is earlier than the day's start."""
        if self._clock.fixed is not None:
            return self._clock.fixed
        return local_today(self._clock.local(), self.settings.day_starts_at)

    def is_before(self, hour: time) -> bool:
        """Return whether today's local time is before `hour`; of another day never."""
        local = self._clock.local()
        return local.date() == self.today() and local.time() < hour

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return self._clock.utc()

    @property
    def calendar(self) -> Calendar:
        """Which days make a week, and where the first quarter begins."""
        return self.settings.calendar

    @property
    def is_encrypted(self) -> bool:
        """Whether the file has a passphrase."""
        return self.database.key is not None

    def reading(self) -> AbstractContextManager[Transaction]:
        """Return a transaction that reads one consistent state."""
        return self.database.reading()

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` with the changes after each commit."""
        self._listeners.append(listener)

    def prepare(self, command: Command) -> None:
        """Do what must come before a command, so that `execute` need not wait for it.

        May run off the thread. Raises what keeps the command from being carried out.
        """
        if self.before is not None:
            self.before(command)
        self._prepared = command

    def execute(self, command: Command) -> bool:
        """Carry out `command`; return whether it changed anything.

        Raises `RuleError`, `StorageProblem`, or `Gone` when what it is about is not there;
        then nothing of it was kept.
        """
        if command is not self._prepared:
            self.prepare(command)
        self._prepared = None
        changes = self._commit(command.apply)
        if not changes:
            return False
        self._undo.append(Step(command, changes))
        self._redo.clear()
        logger.info("Did %s, %d changes", type(command).__name__, len(changes))
        self._tell(changes)
        return True

    @property
    def undoable(self) -> Command | None:
        """The command that `undo` would take back."""
        return self._undo[-1].command if self._undo else None

    @property
    def redoable(self) -> Command | None:
        """The command that `redo` would carry out again."""
        return self._redo[-1].command if self._redo else None

    def undo(self) -> None:
        """Take back the last command."""
        step = self._undo[-1]
        changes = tuple(change.inverted() for change in reversed(step.changes))
        self._replay(changes)
        self._redo.append(self._undo.pop())
        self._tell(changes)

    def redo(self) -> None:
        """Carry out again the last command that was taken back."""
        step = self._redo[-1]
        self._replay(step.changes)
        self._undo.append(self._redo.pop())
        self._tell(step.changes)

    def thin_out_log(self, before: datetime) -> int:
        """Forget what the change log says of before a moment, in UTC; return how much."""
        with self.database.transaction() as tx:
            forgotten = tx.thin_out_log(before)
            seen = tx.newest_sequence()
        self._seen = seen
        return forgotten

    def start_afresh(self) -> None:
        """Go on with what the file holds now that all of it was replaced."""
        self._undo.clear()
        self._redo.clear()
        with self.reading() as tx:
            self._seen = tx.newest_sequence()
        self.refresh()

    def refresh(self) -> None:
        """Tell the listeners that anything may have changed."""
        self._tell(())

    def refresh_if_changed_elsewhere(self) -> bool:
        """Look whether another program wrote to the file; tell the listeners if so."""
        with self.reading() as tx:
            newest = tx.newest_sequence()
        if newest == self._seen:
            return False
        self._seen = newest
        self._tell(())
        return True

    def close(self) -> None:
        """Release the file."""
        self.database.close()
        if self.after_close is not None:
            self.after_close()
            self.after_close = None

    def _replay(self, changes: Sequence[Change]) -> None:
        try:
            self._commit(lambda tx: tx.replay(changes))
        except StorageProblem as problem:
            if problem.trouble is Trouble.CHANGED_ELSEWHERE:
                # What came before rests on a state that is gone: start afresh.
                self._undo.clear()
                self._redo.clear()
                self._tell(())
            raise

    def _commit(self, work: Callable[[Transaction], None]) -> tuple[Change, ...]:
        with self.database.transaction() as tx:
            elsewhere = tx.newest_sequence() != self._seen
            work(tx)
            seen = tx.append_to_log(self.now())
        self._seen = seen
        if elsewhere:
            self._tell(())
        return tuple(tx.changes)

    def _tell(self, changes: tuple[Change, ...]) -> None:
        if not changes or any(isinstance(c.entity, Setting) for c in changes):
            with self.reading() as tx:
                self.settings = Settings.of(tx.settings.all())
        self.figures.forget(changes, self.calendar)
        for listener in self._listeners:
            listener(changes)
