"""The figures of the open file; ask for one, and it is worked out once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date

from leadership_desktop.domain.actions import Action, CheckIn, Pause
from leadership_desktop.domain.calendar import Calendar, Period, Week
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.errors import Gone
from leadership_desktop.domain.history import days_of
from leadership_desktop.domain.momentum import PeriodFigures
from leadership_desktop.services.figures import of_period
from leadership_desktop.services.figures.histories import Histories
from leadership_desktop.services.figures.of_action import ActionFigures
from leadership_desktop.services.figures.of_set import SetFigures
from leadership_desktop.storage.transaction import Transaction

MANY_WEEKS = 20
"""From this many weeks on, reading an action's whole history again is quicker."""


class Figures:
    """All figures of the open file; ask for one, and it is worked out once."""

    def __init__(
        self,
        reading: Callable[[], AbstractContextManager[Transaction]],
        today: Callable[[], date],
        calendar: Calendar,
        since: date | None = None,
    ) -> None:
        """With `since`, nothing before that day is read.

        A week's results and execution are the same then, if it begins a quarter that
        holds the week; streaks and momentum, which rest on all that came before, are
        not.
        """
        self._reading = reading
        self._today = today
        self._since = since
        self._forget_all(calendar)

    def _forget_all(self, calendar: Calendar) -> None:
        self._histories = Histories(calendar, self._since)
        self._calendar = calendar
        self._is_read = False
        self._worked_out_on = date.min
        self._first_week: int | None = None
        self._weeks = range(0)
        self._by_action: dict[str, ActionFigures] = {}
        self._by_set: dict[tuple[str, ...], SetFigures] = {}
        self._settle()

    def _settle(self) -> None:
        self._changed_weeks: dict[str, set[int]] = {}
        self._changed_actions: set[str] = set()
        self._changed_pauses: set[str | None] = set()

    def forget(self, changes: tuple[Change, ...], calendar: Calendar) -> None:
        """Forget what rests on `changes`; on none named, everything."""
        if not changes or calendar != self._calendar:
            self._forget_all(calendar)
        if not self._is_read:
            return
        for change in changes:
            match change.entity:
                case CheckIn(action_id=action_id, on=on):
                    weeks = self._changed_weeks.setdefault(action_id, set())
                    weeks.add(self._histories.week(on))
                case Action(id=action_id):
                    self._changed_actions.add(action_id)
                case Pause():
                    sides = (change.before, change.after)
                    pauses = [side for side in sides if isinstance(side, Pause)]
                    self._changed_pauses |= {pause.action_id for pause in pauses}

    def first_week(self) -> Week | None:
        """Return the earliest week with a start or a check-in; None when there is none."""
        self._refresh()
        first = self._first_week
        return None if first is None else self._calendar.week_numbered(first)

    def actions(self) -> list[Action]:
        """Return every action, in order."""
        self._refresh()
        return list(self._histories.actions.values())

    def actions_of(self, goal_id: str) -> list[str]:
        """Return the ids of a goal's actions, in order."""
        return [action.id for action in self.actions() if action.goal_id == goal_id]

    def pauses(self) -> list[Pause]:
        """Return every pause, by its first day."""
        self._refresh()
        return self._histories.pauses

    def action(self, action_id: str) -> ActionFigures:
        """Return the figures of one action; `Gone` when it is not there."""
        self._refresh()
        return self._figures_of(action_id)

    def as_of(self, action_id: str, day: date) -> Action:
        """Return an action with the cadence and amount that the week of `day` goes by."""
        week = self._histories.week(day)
        return self.action(action_id).schedule.of_week(week).action

    def overall(self) -> SetFigures:
        """Return execution and momentum over all actions."""
        self._refresh()
        return self._series(tuple(self._histories.actions))

    def goal(self, goal_id: str) -> SetFigures:
        """Return execution and momentum over one goal's actions."""
        return self._series(tuple(self.actions_of(goal_id)))

    def selection(self, action_ids: Iterable[str]) -> SetFigures:
        """Return execution and momentum over some actions."""
        self._refresh()
        return self._series(tuple(action_ids))

    def execution(
        self, period: Period | None, action_ids: Collection[str] | None = None
    ) -> float | None:
        """Return the mean over every score of a period, of all actions or some."""
        self._refresh()
        return of_period.execution(self._members(action_ids), self._weeks_in(period))

    def period(
        self, period: Period | None, action_ids: Collection[str] | None = None
    ) -> PeriodFigures:
        """Return the figures of a period, of all actions or some; None is all time."""
        self._refresh()
        ids = self._histories.actions if action_ids is None else action_ids
        return of_period.period_figures(
            self._members(ids),
            self._series(tuple(ids)),
            self._weeks_in(period),
            self._span(period),
            self._calendar,
            self._worked_out_on,
        )

    def day_counts(
        self, first: date, last: date, action_ids: Iterable[str] | None = None
    ) -> dict[date, int]:
        """Return the number of `done` check-ins of each day that has one."""
        self._refresh()
        totals: Counter[int] = Counter()
        for of_action in self._members(action_ids):
            for start, days in of_action.recorded(first.toordinal(), last.toordinal()):
                totals.update([start + day for day in days_of(days)])
        return {date.fromordinal(day): totals[day] for day in sorted(totals)}

    def preview(self, action: Action, week: Week) -> float:
        """Return the target of a week for an action that is not saved yet."""
        self._refresh()
        number = self._histories.week(week.first)
        return self._histories.schedule(action).of_week(number).target(number, 0)

    def _members(self, action_ids: Iterable[str] | None) -> list[ActionFigures]:
        ids = self._histories.actions if action_ids is None else action_ids
        return [self._figures_of(action_id) for action_id in ids]

    def _span(self, period: Period | None) -> tuple[date, date]:
        if period is not None:
            return self._calendar.span(period)
        today = self._worked_out_on
        if not self._weeks:
            return today, today
        return self._calendar.week_numbered(self._weeks.start).first, today

    def _weeks_in(self, period: Period | None) -> range:
        """Return the weeks of a period that have figures, by number."""
        if period is None:
            return self._weeks
        weeks = self._calendar.weeks_of(period)
        first = self._histories.week(weeks[0].first)
        start = max(self._weeks.start, first)
        return range(start, min(self._weeks.stop, first + len(weeks)))

    def _figures_of(self, action_id: str) -> ActionFigures:
        if action_id not in self._by_action:
            action = self._histories.actions.get(action_id)
            if action is None:
                raise Gone(action_id)
            self._by_action[action_id] = ActionFigures(
                self._histories.schedule(action),
                self._histories.records[action_id],
                self._weeks,
                self._worked_out_on.toordinal(),
            )
        return self._by_action[action_id]

    def _series(self, key: tuple[str, ...]) -> SetFigures:
        if key not in self._by_set:
            members = [self._figures_of(action_id) for action_id in key]
            self._by_set[key] = SetFigures(self._calendar, members, self._weeks)
        return self._by_set[key]

    def _refresh(self) -> None:
        """Read what is not known, or no longer, and forget what rests on it."""
        is_changed = self._changed_weeks or self._changed_actions
        if not self._is_read or is_changed or self._changed_pauses:
            try:
                with self._reading() as tx:
                    if self._is_read:
                        self._read_changes(tx)
                    else:
                        self._read_all(tx)
            except BaseException:
                # Half of the changes may be taken in: better nothing than that.
                self._forget_all(self._calendar)
                raise
            self._settle()
            self._first_week = self._histories.first_week()
        self._turn_to(self._today())

    def _turn_to(self, today: date) -> None:
        """Forget every figure, but not what was read, if its weeks are others now."""
        current = self._histories.week(today)
        first = current + 1 if self._first_week is None else self._first_week
        if today != self._worked_out_on or first != self._weeks.start:
            self._weeks = range(first, current + 1)
            self._worked_out_on = today
            self._by_action.clear()
            self._by_set.clear()

    def _read_all(self, tx: Transaction) -> None:
        histories = self._histories
        histories.read_actions(tx)
        histories.read_pauses(tx)
        for action_id in histories.actions:
            histories.read_check_ins(tx, action_id)
        tx.let_go()
        self._is_read = True

    def _read_changes(self, tx: Transaction) -> None:
        if self._changed_pauses:
            self._histories.read_pauses(tx)
            for action_id in list(self._by_action):
                if not self._changed_pauses.isdisjoint({None, action_id}):
                    self._drop(action_id)
        if self._changed_actions:
            self._read_changed_actions(tx)
        for action_id, weeks in self._changed_weeks.items():
            if action_id in self._histories.actions:
                self._read_changed_weeks(tx, action_id, weeks)

    def _read_changed_actions(self, tx: Transaction) -> None:
        histories = self._histories
        before = histories.actions
        histories.read_actions(tx)
        self._by_set.clear()
        for action_id in self._changed_actions:
            old, new = before.get(action_id), histories.actions.get(action_id)
            if new is None:
                histories.records.pop(action_id, None)
                self._by_action.pop(action_id, None)
            elif old is None or _counts_otherwise(old, new):
                histories.read_check_ins(tx, action_id)
                self._changed_weeks.pop(action_id, None)
                self._by_action.pop(action_id, None)
            elif not _have_same_rules(old, new):
                self._by_action.pop(action_id, None)
            elif action_id in self._by_action:
                self._by_action[action_id].describe(new)

    def _read_changed_weeks(
        self, tx: Transaction, action_id: str, weeks: set[int]
    ) -> None:
        first = self._histories.records[action_id].first
        if first is None or min(weeks) <= first or len(weeks) > MANY_WEEKS:
            self._histories.read_check_ins(tx, action_id)
            self._drop(action_id)
            return
        of_action = self._by_action.get(action_id)
        for week in sorted(weeks):
            self._histories.read_week(tx, action_id, week)
            if of_action is not None:
                of_action.forget_week(week)
                for key, series in self._by_set.items():
                    if action_id in key:
                        series.forget_from(week)

    def _drop(self, action_id: str) -> None:
        """Forget the figures of an action and of every set that holds it."""
        self._by_action.pop(action_id, None)
        for key in [key for key in self._by_set if action_id in key]:
            del self._by_set[key]


def _counts_otherwise(one: Action, other: Action) -> bool:
    """Return whether what was recorded means something else for the other version."""
    return (one.amount, one.earlier) != (other.amount, other.earlier)


def _have_same_rules(one: Action, other: Action) -> bool:
    """Return whether two versions of an action differ in nothing that figures rest on."""
    described = replace(
        one,
        goal_id=other.goal_id,
        title=other.title,
        cue=other.cue,
        obstacle=other.obstacle,
        reminder=other.reminder,
        position=other.position,
    )
    return described == other
