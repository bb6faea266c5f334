"""The days on which an action asks for something (`rules.md`, "A week's result", 1 to 4).

Histories are long, so weeks go by running number (`Calendar.week_number`) and the days
of a week by bits: bit 0 is the week's first day, bit 6 its last.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta

from leadership_desktop.domain.actions import (
    Action,
    EarlierRule,
    Once,
    OnDays,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import DAYS_A_WEEK, Calendar

ALL_DAYS = 0b111_1111


class Schedule:
    """The days on which an action asks for something."""

    def __init__(
        self,
        action: Action,
        calendar: Calendar,
        paused: Mapping[int, int],
        counts_from: date | None = None,
    ) -> None:
        """Take the days of pauses, by week number, as `paused_days` gives them.

        `every_weeks` counts from the week of `counts_from`, by default the first.
        """
        self.action = action
        self.calendar = calendar
        self._paused = paused
        self._first_day = action.starts_on.toordinal()
        self._first_week = calendar.week_number(self._first_day)
        self._earlier = list(_by_earlier_rules(action, calendar, paused))
        if action.earlier:
            counts_from = action.earlier[-1].until + timedelta(days=1)
        self._counted_from = (
            self._first_week
            if counts_from is None
            else calendar.week_number(counts_from.toordinal())
        )
        ends = []
        if action.ends_on is not None:
            ends.append(action.ends_on.toordinal() + 1)
        if action.archived_on is not None:
            ends.append(action.archived_on.toordinal())
        self._end_day = min(ends, default=None)
        """The ordinal of the first day after the last live one, or None."""
        # The weeks in which every day is live: nearly all, so they are told at a glance.
        self._whole_from = self._first_week + (
            self._first_day > calendar.first_ordinal(self._first_week)
        )
        self._whole_to = (
            math.inf if self._end_day is None else calendar.week_number(self._end_day)
        )
        cadence = action.cadence
        self._once = (
            calendar.week_number(cadence.week.toordinal())
            if isinstance(cadence, Once)
            else None
        )
        self._every = 1 if isinstance(cadence, Once) else cadence.every_weeks
        self.due = _due_days(action, calendar)

    def describe(self, action: Action) -> None:
        """Take over the words of an action whose rules are still the same."""
        self.action = action
        for (_, earlier), rule in zip(self._earlier, action.earlier, strict=True):
            earlier.action = _then(action, rule)

    def of_week(self, week: int) -> Schedule:
        """Return the schedule by whose rule a week goes: that of its fourth day."""
        for last_week, earlier in self._earlier:
            if week <= last_week:
                return earlier
        return self

    def stretches(self, weeks: range) -> Iterator[tuple[Schedule, range]]:
        """Yield consecutive weeks by the rule that they go by, oldest first."""
        start = weeks.start
        for last_week, earlier in self._earlier:
            stop = min(weeks.stop, last_week + 1)
            if start < stop:
                yield earlier, range(start, stop)
                start = stop
        if start < weeks.stop:
            yield self, range(start, weeks.stop)

    def live(self, week: int) -> int:
        """Return the days of a week on which the action lives."""
        if self._whole_from <= week < self._whole_to:
            return ALL_DAYS
        first = self.calendar.first_ordinal(week)
        return _between(first, self._first_day, self._end_day)

    def paused(self, week: int) -> int:
        """Return the days of a week that lie in a pause."""
        return self._paused.get(week, 0)

    def open(self, week: int) -> int:
        """Return the live days of a week that lie in no pause."""
        return self.live(week) & ~self._paused.get(week, 0)

    def is_scheduled(self, week: int) -> bool:
        """Return whether the week is one of the cadence's and has a live day.

        This and what follows go by this schedule's own rule: see `of_week`.
        """
        if self._once is not None:
            in_cadence = week == self._once
        else:
            in_cadence = (week - self._counted_from) % self._every == 0
        return in_cadence and self.live(week) != 0

    @property
    def has_day_streak(self) -> bool:
        """Whether days in a row are counted: fixed days, or 7 times, every week."""
        cadence = self.action.cadence
        if self.action.has_weekly_amount or self._every != 1:
            return False
        return isinstance(cadence, OnDays) or (
            isinstance(cadence, TimesPerWeek) and cadence.times == DAYS_A_WEEK
        )

    def target(self, week: int, skips: int) -> float:
        """Return the target of a week, given the `skips` that count, as day bits."""
        return self._asked(self.open(week), skips) if self.is_scheduled(week) else 0

    def ordinary_weeks(self) -> tuple[float, float, float]:
        """Return the first of the weeks that are whole, the first after them, their target.

        Nearly every week is one of these: scheduled, and live on all of its days. What
        they ask for is the same, pauses and skips aside. There is no such week where an
        action is not for every week.
        """
        if self._once is not None or self._every != 1:
            return 0, 0, 0
        return self._whole_from, self._whole_to, self._asked(ALL_DAYS, 0)

    def _asked(self, days: int, skips: int) -> float:
        """Return the target of a scheduled week with these open days."""
        skipped = (skips & days).bit_count()
        amount = self.action.amount
        if amount is not None and amount.per is Per.WEEK:
            left = days.bit_count() - skipped
            # A whole week asks for exactly the goal: no rounding on the way.
            return amount.goal if left == DAYS_A_WEEK else amount.goal * left / 7
        match self.action.cadence:
            case Once():
                return 0 if skipped or not days else 1
            case TimesPerWeek(times):
                return max(0, -(-times * days.bit_count() // DAYS_A_WEEK) - skipped)
            case OnDays():
                return (self.due & days & ~skips).bit_count()


def _by_earlier_rules(
    action: Action, calendar: Calendar, paused: Mapping[int, int]
) -> Iterator[tuple[int, Schedule]]:
    """Yield the last week that goes by each earlier rule, and the days it asked for."""
    counts_from = action.starts_on
    for rule in action.earlier:
        last_week = calendar.last_week_by(rule.until)
        yield last_week, Schedule(_then(action, rule), calendar, paused, counts_from)
        counts_from = rule.until + timedelta(days=1)


def _then(action: Action, rule: EarlierRule) -> Action:
    """Return the action as it was under an earlier rule."""
    return replace(action, cadence=rule.cadence, amount=rule.amount, earlier=())


def _due_days(action: Action, calendar: Calendar) -> int:
    if not isinstance(action.cadence, OnDays):
        return ALL_DAYS
    days = 0
    for bit, weekday in enumerate(calendar.weekdays):
        if weekday in action.cadence.days:
            days |= 1 << bit
    return days


def paused_days(pauses: Iterable[Pause], calendar: Calendar) -> dict[int, int]:
    """Return the days that lie in one of `pauses`, as bits by week number."""
    found: dict[int, int] = {}
    for pause in pauses:
        start, end = pause.starts_on.toordinal(), pause.ends_on.toordinal() + 1
        weeks = range(calendar.week_number(start), calendar.week_number(end - 1) + 1)
        for week in weeks:
            days = _between(calendar.first_ordinal(week), start, end)
            found[week] = found.get(week, 0) | days
    return found


def _between(first: int, start: int, end: int | None) -> int:
    """Return the days, of the week that begins on `first`, in [start, end)."""
    low = max(0, start - first)
    high = DAYS_A_WEEK if end is None else min(DAYS_A_WEEK, end - first)
    return (1 << high) - (1 << low) if low < high else 0
