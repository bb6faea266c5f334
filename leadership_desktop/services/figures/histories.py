"""What figures rest on, read once: the actions, their pauses, their check-ins by week."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from leadership_desktop.domain.actions import Action, Pause
from leadership_desktop.domain.calendar import Calendar
from leadership_desktop.domain.history import Places, Records, gather
from leadership_desktop.domain.schedule import Schedule, paused_days
from leadership_desktop.storage.transaction import Transaction


class Histories:
    """The actions, pauses and gathered check-ins of the open file."""

    def __init__(self, calendar: Calendar, since: date | None = None) -> None:
        """With `since`, nothing before that day is read."""
        self.calendar = calendar
        self._since = since
        self.actions: dict[str, Action] = {}
        self.pauses: list[Pause] = []
        self.records: dict[str, Records] = {}
        self._places = Places(calendar)
        self._paused: dict[int, int] = {}

    def first_week(self) -> int | None:
        """Return the earliest week with a start or a check-in of any action."""
        if self._since is not None and self.actions:
            return self.week(self._since)
        starts = [self.week(action.starts_on) for action in self.actions.values()]
        records = self.records.values()
        found = [record.first for record in records if record.first is not None]
        return min(starts + found, default=None)

    def week(self, day: date) -> int:
        """Return the running number of the week that holds `day`."""
        return self.calendar.week_number(day.toordinal())

    def schedule(self, action: Action) -> Schedule:
        """Return the days on which an action, which may not be saved yet, asks."""
        own = [pause for pause in self.pauses if pause.action_id == action.id]
        paused = self._paused
        if own:
            paused = paused_days([*_for_all(self.pauses), *own], self.calendar)
        return Schedule(action, self.calendar, paused)

    def read_actions(self, tx: Transaction) -> None:
        """Read the actions, in order."""
        self.actions = {action.id: action for action in tx.actions.all()}

    def read_pauses(self, tx: Transaction) -> None:
        """Read the pauses, by their first day."""
        self.pauses = tx.pauses.all()
        self._paused = paused_days(_for_all(self.pauses), self.calendar)

    def read_check_ins(self, tx: Transaction, action_id: str) -> None:
        """Read the whole history of an action."""
        action = self.actions[action_id]
        if self._since is None:
            rows = tx.check_ins.history(action_id)
        else:
            rows = tx.check_ins.history_between(action_id, self._since, date.max)
        self.records[action_id] = gather(rows, action, self._places)

    def read_week(self, tx: Transaction, action_id: str, week: int) -> None:
        """Read one week of an action's history, which does not begin there."""
        span = self.calendar.week_numbered(week)
        rows = tx.check_ins.history_between(action_id, span.first, span.last)
        read = gather(rows, self.actions[action_id], self._places)
        self.records[action_id].replace_week(week, read)


def _for_all(pauses: Iterable[Pause]) -> list[Pause]:
    return [pause for pause in pauses if pause.action_id is None]
