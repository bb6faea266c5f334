"""Every derived figure, remembered until a change names what it rests on.

Nothing here is a rule: the rules are in `domain`, as folds from week to week. Here
their states are kept, so that a tick in this week works out one week of one action
again, however many years came before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager
from datetime import date

from leadership_desktop.domain.actions import Action, CheckIn, Pause
from leadership_desktop.domain.calendar import Calendar, Period, Week
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.history import Places, Records, days_of, gather
from leadership_desktop.domain.momentum import (
    PeriodFigures,
    is_strong,
    mean,
    next_momentum,
    strongest_day,
)
from leadership_desktop.domain.streaks import DayRun, Run, Streak, finished_runs
from leadership_desktop.domain.weeks import (
    Schedule,
    WeekResult,
    counted_skips,
    week_result,
)
from leadership_desktop.storage.transaction import Transaction

MANY_CHANGES = 50
"""From this many check-ins on, reading an action's history again is quicker."""


class ActionFigures:
    """The figures of one action, by week, from the first week to the current one."""

    def __init__(
        self, schedule: Schedule, records: Records, first: int, today: int
    ) -> None:
        self.schedule = schedule
        self.records = records
        self._first = first
        self._today = today
        self._current = schedule.calendar.week_number(today)
        self._skips = counted_skips(schedule, records)
        self.weeks: list[WeekResult] = []
        self._runs: list[Run] = []
        self._day_runs: list[DayRun] = []
        self.momentum: list[float] = []
        self._carry_on(first)

    def result(self, week: Week) -> WeekResult:
        """Return the result of any week, also of one to come."""
        number = self.schedule.calendar.week_number(week.first.toordinal())
        if self._first <= number <= self._current:
            return self.weeks[number - self._first]
        return self._work_out(number)

    def momentum_until(self, week: Week, count: int) -> list[float]:
        """Return the momentum of up to `count` weeks, the last of them `week`."""
        number = self.schedule.calendar.week_number(week.first.toordinal())
        end = min(number, self._current) - self._first + 1
        return self.momentum[max(0, end - count) : max(0, end)]

    @property
    def current_streak(self) -> int:
        """The kept weeks of the run that no missed week has ended."""
        return self._runs[-1].kept if self._runs and self._has_streak else 0

    @property
    def best_streak(self) -> int:
        """The kept weeks of the longest run."""
        return self._runs[-1].best if self._runs and self._has_streak else 0

    @property
    def streaks(self) -> list[Streak]:
        """Every streak, oldest first."""
        if not self._has_streak:
            return []
        named = self.schedule.calendar.week_numbered
        return [
            Streak(named(run.first), named(run.last), run.kept)
            for run in finished_runs(self._runs)
        ]

    @property
    def day_streak(self) -> DayRun | None:
        """The run of due days done; None for actions that have no such streak."""
        if not self.schedule.has_day_streak:
            return None
        return self._day_runs[-1] if self._day_runs else DayRun()

    @property
    def skips_used(self) -> dict[int, int]:
        """The skipped days that count, as bits by week number."""
        return self._skips

    @property
    def _has_streak(self) -> bool:
        return self.schedule.action.has_streak

    def check_ins_by_day(self, first: int, last: int) -> dict[int, int]:
        """Return 1 for each day, by ordinal, with a `done` check-in in the range."""
        calendar = self.schedule.calendar
        weeks = range(calendar.week_number(first), calendar.week_number(last) + 1)
        found: dict[int, int] = {}
        recorded = self.records.recorded
        for week in weeks if len(weeks) < len(recorded) else sorted(recorded):
            start = calendar.first_ordinal(week)
            for day in days_of(recorded.get(week, 0)):
                if first <= start + day <= last:
                    found[start + day] = 1
        return found

    def replace_week(self, week: int, records: Records) -> int:
        """Take in what is recorded of a week now; return the first week it changed."""
        self.records.replace_week(week, records)
        before = self._skips
        if self.schedule.action.reserve is None and week not in self.records.skipped:
            before.pop(week, None)
            changed = week
        elif self.schedule.action.reserve is None:
            only = Records(skipped={week: self.records.skipped[week]})
            before.pop(week, None)
            before.update(counted_skips(self.schedule, only))
            changed = week
        else:
            # A skip more or less can move which later ones the reserve covers.
            self._skips = counted_skips(self.schedule, self.records)
            moved = {
                w
                for w in before.keys() | self._skips.keys()
                if before.get(w) != self._skips.get(w)
            }
            changed = min(moved | {week})
        self._carry_on(max(changed, self._first))
        return changed

    def _work_out(self, week: int) -> WeekResult:
        skips = self._skips.get(week, 0)
        return week_result(self.schedule, self.records, skips, week, self._current)

    def _carry_on(self, week: int) -> None:
        """Work out `week` and all after it again, from the state before."""
        place = week - self._first
        del self.weeks[place:], self._runs[place:], self.momentum[place:]
        del self._day_runs[place:]
        run = self._runs[-1] if self._runs else Run()
        days = self._day_runs[-1] if self._day_runs else DayRun()
        momentum = self.momentum[-1] if self.momentum else 0.0
        by_day = self.schedule.has_day_streak
        for number in range(week, self._current + 1):
            result = self._work_out(number)
            self.weeks.append(result)
            run = run.step(number, result.status)
            self._runs.append(run)
            is_current = number == self._current
            momentum = next_momentum(momentum, result.score, current=is_current)
            self.momentum.append(momentum)
            if by_day:
                days = self._step_days(days, number)
                self._day_runs.append(days)

    def _step_days(self, run: DayRun, week: int) -> DayRun:
        schedule = self.schedule
        due = schedule.due & schedule.live(week)
        ended = due
        if week == self._current:
            today = self._today - schedule.calendar.first_ordinal(week)
            due &= (2 << today) - 1
            ended = due & ((1 << today) - 1)
        passed = self._skips.get(week, 0) | schedule.paused(week)
        return run.step(due, self.records.done.get(week, 0), passed, ended)


class SetFigures:
    """Execution and momentum of a set of actions, by week."""

    def __init__(
        self, calendar: Calendar, actions: list[ActionFigures], first: int, current: int
    ) -> None:
        self._calendar = calendar
        self._actions = actions
        self._first = first
        self._current = current
        self.execution: list[float | None] = []
        self.momentum: list[float] = []
        self.carry_on(first)

    @property
    def weeks(self) -> list[Week]:
        """The weeks of the series, from the first to the current one."""
        named = self._calendar.week_numbered
        return [named(number) for number in range(self._first, self._current + 1)]

    def execution_of(self, week: Week) -> float | None:
        """Return the execution of a week; None outside the series."""
        place = self._place(week)
        return self.execution[place] if place is not None else None

    def momentum_of(self, week: Week) -> float:
        """Return the momentum at a week; 0 before the series, today's after it."""
        number = self._calendar.week_number(week.first.toordinal())
        if number < self._first or not self.momentum:
            return 0.0
        return self.momentum[min(number, self._current) - self._first]

    def carry_on(self, week: int) -> None:
        """Work out `week` and all after it again, from the state before."""
        place = max(0, week - self._first)
        del self.execution[place:], self.momentum[place:]
        momentum = self.momentum[-1] if self.momentum else 0.0
        last = self._current - self._first
        columns = [action.weeks for action in self._actions]
        for number in range(place, last + 1):
            execution = mean(column[number].score for column in columns)
            self.execution.append(execution)
            momentum = next_momentum(momentum, execution, current=number == last)
            self.momentum.append(momentum)

    def _place(self, week: Week) -> int | None:
        number = self._calendar.week_number(week.first.toordinal())
        inside = self._first <= number <= self._current
        return number - self._first if inside else None


class Figures:
    """All figures of the open file; ask for one, and it is worked out once."""

    def __init__(
        self,
        reading: Callable[[], AbstractContextManager[Transaction]],
        today: Callable[[], date],
        calendar: Calendar,
    ) -> None:
        self._reading = reading
        self._today = today
        self._forget_all(calendar)

    def _forget_all(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._places = Places(calendar)
        self._loaded_on: date | None = None
        self._actions: dict[str, Action] = {}
        self._pauses: list[Pause] = []
        self._by_action: dict[str, ActionFigures] = {}
        self._by_set: dict[tuple[str, ...], SetFigures] = {}
        self._first: int | None = None

    def forget(self, changes: tuple[Change, ...], calendar: Calendar) -> None:
        """Forget what rests on `changes`; on none named, everything."""
        if self._loaded_on is None:
            self._calendar = calendar
            self._places = Places(calendar)
            return
        structural = any(isinstance(c.entity, Action | Pause) for c in changes)
        if not changes or structural or calendar != self._calendar:
            self._forget_all(calendar)
            return
        touched = {
            (c.entity.action_id, self._week(c.entity.on))
            for c in changes
            if isinstance(c.entity, CheckIn)
        }
        if not touched:
            return
        if len(touched) > MANY_CHANGES or self._moves_first_week(touched):
            self._forget_all(calendar)
            return
        for action_id, week in sorted(touched):
            self._update(action_id, week)

    def first_week(self) -> Week | None:
        """Return the earliest week with a start or a check-in; None when there is none."""
        self._load()
        return (
            None if self._first is None else self._calendar.week_numbered(self._first)
        )

    def actions(self) -> list[Action]:
        """Return every action, in order."""
        self._load()
        return list(self._actions.values())

    def action(self, action_id: str) -> ActionFigures:
        """Return the figures of one action; KeyError when it is not there."""
        self._load()
        if action_id not in self._by_action:
            with self._reading() as tx:
                self._read(tx, [action_id])
        return self._by_action[action_id]

    def overall(self) -> SetFigures:
        """Return execution and momentum over all actions."""
        self._load()
        return self.selection(self._actions)

    def goal(self, goal_id: str) -> SetFigures:
        """Return execution and momentum over one goal's actions."""
        return self.selection(self.actions_of(goal_id))

    def actions_of(self, goal_id: str) -> list[str]:
        """Return the ids of a goal's actions, in order."""
        self._load()
        return [a.id for a in self._actions.values() if a.goal_id == goal_id]

    def selection(self, action_ids: Iterable[str]) -> SetFigures:
        """Return execution and momentum over some actions."""
        self._load()
        key = tuple(action_ids)
        if key not in self._by_set:
            missing = [a for a in key if a not in self._by_action]
            if missing:
                with self._reading() as tx:
                    self._read(tx, missing)
            members = [self._by_action[action_id] for action_id in key]
            first, current = self._range()
            self._by_set[key] = SetFigures(self._calendar, members, first, current)
        return self._by_set[key]

    def period(
        self, period: Period | None, action_ids: Collection[str] | None = None
    ) -> PeriodFigures:
        """Return the figures of a period, of all actions or some; None is all time."""
        self._load()
        today = self._today()
        ids = list(self._actions) if action_ids is None else list(action_ids)
        series = self.selection(ids)
        first, current = self._range()
        if period is None:
            start = self._calendar.week_numbered(first).first
            span = (min(start, today), today)
            numbers = range(first, current + 1)
        else:
            span = self._calendar.span(period)
            weeks = self._calendar.weeks_of(period)
            low, high = self._week(weeks[0].first), self._week(weeks[-1].first)
            numbers = range(max(first, low), min(current, high) + 1)
        scores = (
            self._by_action[action_id].weeks[number - first].score
            for action_id in ids
            for number in numbers
        )
        finished = [
            execution
            for number in numbers
            if number < current
            and (execution := series.execution[number - first]) is not None
        ]
        until = min(span[1], today)
        counts = self.day_counts(span[0], until, ids)
        return PeriodFigures(
            first=span[0],
            last=span[1],
            execution=mean(scores),
            strong_weeks=sum(map(is_strong, finished)),
            weeks=len(finished),
            check_ins=sum(counts.values()),
            strongest_day=strongest_day(counts, span[0], until, self._calendar),
        )

    def day_counts(
        self, first: date, last: date, action_ids: Iterable[str] | None = None
    ) -> dict[date, int]:
        """Return the number of `done` check-ins of each day that has one."""
        self._load()
        totals: dict[int, int] = {}
        ids = self._actions if action_ids is None else action_ids
        for action_id in ids:
            days = self.action(action_id).check_ins_by_day(
                first.toordinal(), last.toordinal()
            )
            for day in days:
                totals[day] = totals.get(day, 0) + 1
        return {date.fromordinal(day): totals[day] for day in sorted(totals)}

    def preview(self, action: Action, week: Week) -> float:
        """Return the target of a week for an action that is not saved yet."""
        self._load()
        schedule = Schedule(action, self._calendar, self._pauses)
        return schedule.target(self._week(week.first), 0)

    def pauses(self) -> list[Pause]:
        """Return every pause, by its first day."""
        self._load()
        return self._pauses

    def _week(self, day: date) -> int:
        return self._calendar.week_number(day.toordinal())

    def _range(self) -> tuple[int, int]:
        current = self._week(self._today())
        return (current + 1 if self._first is None else self._first), current

    def _load(self) -> None:
        today = self._today()
        if self._loaded_on == today:
            return
        self._forget_all(self._calendar)
        with self._reading() as tx:
            self._actions = {action.id: action for action in tx.actions.all()}
            self._pauses = tx.pauses.all()
            self._first = self._find_first(tx.check_ins.first_days())
            self._loaded_on = today
            self._read(tx, self._actions)

    def _find_first(self, first_days: dict[str, date]) -> int | None:
        days = [action.starts_on for action in self._actions.values()]
        return min((self._week(d) for d in [*days, *first_days.values()]), default=None)

    def _read(self, tx: Transaction, action_ids: Iterable[str]) -> None:
        first, _ = self._range()
        today = self._today().toordinal()
        for action_id in action_ids:
            action = self._actions[action_id]
            rows = tx.check_ins.history(action_id)
            records = gather(rows, action.amount, self._places)
            schedule = Schedule(action, self._calendar, self._pauses)
            self._by_action[action_id] = ActionFigures(schedule, records, first, today)

    def _moves_first_week(self, touched: set[tuple[str, int]]) -> bool:
        """Return whether a change could begin the history earlier, or later."""
        if self._first is None:
            return True
        starts = {self._week(a.starts_on) for a in self._actions.values()}
        rests_on_a_start = self._first in starts
        return any(
            week < self._first or (week == self._first and not rests_on_a_start)
            for _, week in touched
        )

    def _update(self, action_id: str, week: int) -> None:
        figures = self._by_action.get(action_id)
        if figures is None:
            return
        span = self._calendar.week_numbered(week)
        with self._reading() as tx:
            rows = tx.check_ins.history_between(action_id, span.first, span.last)
        amount = figures.schedule.action.amount
        changed = figures.replace_week(week, gather(rows, amount, self._places))
        for key, series in self._by_set.items():
            if action_id in key:
                series.carry_on(changed)
