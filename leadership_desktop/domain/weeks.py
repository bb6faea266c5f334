"""A week's result (`rules.md`, "A week's result").

Histories are long, so weeks go by running number (`Calendar.week_number`) and the days
of a week by bits: bit 0 is the week's first day, bit 6 its last.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from leadership_desktop.domain.actions import (
    Action,
    Once,
    OnDays,
    Pause,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import DAYS_A_WEEK, Calendar
from leadership_desktop.domain.history import Records

ALL_DAYS = 0b111_1111


class WeekStatus(enum.Enum):
    """How a week of an action stands."""

    FUTURE = "future"
    OFF = "off"
    EXCUSED = "excused"
    KEPT = "kept"
    MISSED = "missed"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class WeekResult:
    """What a week asked for, what was done, and how it stands; `score` is 0 to 1."""

    status: WeekStatus
    done: float
    target: float
    score: float | None


class Schedule:
    """The days on which an action asks for something."""

    def __init__(
        self, action: Action, calendar: Calendar, pauses: Iterable[Pause]
    ) -> None:
        self.action = action
        self.calendar = calendar
        self.first_day = action.starts_on.toordinal()
        self.first_week = calendar.week_number(self.first_day)
        ends = []
        if action.ends_on is not None:
            ends.append(action.ends_on.toordinal() + 1)
        if action.archived_on is not None:
            ends.append(action.archived_on.toordinal())
        self.end_day = min(ends, default=None)
        """The ordinal of the first day after the last live one, or None."""
        # The weeks in which every day is live: nearly all, so they are told at a glance.
        self._whole_from = self.first_week + (
            self.first_day > calendar.first_ordinal(self.first_week)
        )
        self._whole_to = (
            math.inf if self.end_day is None else calendar.week_number(self.end_day)
        )
        cadence = action.cadence
        self._once = (
            calendar.week_number(cadence.week.toordinal())
            if isinstance(cadence, Once)
            else None
        )
        self._every = 1 if isinstance(cadence, Once) else cadence.every_weeks
        self.due = _due_days(action, calendar)
        self._pauses = [
            (pause.starts_on.toordinal(), pause.ends_on.toordinal() + 1)
            for pause in pauses
            if pause.action_id in {None, action.id}
        ]

    def live(self, week: int) -> int:
        """Return the days of a week on which the action lives."""
        if self._whole_from <= week < self._whole_to:
            return ALL_DAYS
        first = self.calendar.first_ordinal(week)
        return _between(first, self.first_day, self.end_day)

    def paused(self, week: int) -> int:
        """Return the days of a week that lie in a pause."""
        if not self._pauses:
            return 0
        first = self.calendar.first_ordinal(week)
        days = 0
        for start, end in self._pauses:
            days |= _between(first, start, end)
        return days

    def open(self, week: int) -> int:
        """Return the live days of a week that lie in no pause."""
        live = self.live(week)
        return live & ~self.paused(week) if self._pauses else live

    def is_scheduled(self, week: int) -> bool:
        """Return whether the week is one of the cadence's and has a live day."""
        if self._once is not None:
            in_cadence = week == self._once
        else:
            weeks_on = week - self.first_week
            in_cadence = self._every == 1 or weeks_on % self._every == 0
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
        return self.asked(week, skips) if self.is_scheduled(week) else 0

    def asked(self, week: int, skips: int) -> float:
        """Return the target of a week that is known to be scheduled."""
        days = self.open(week)
        skipped = (skips & days).bit_count()
        amount = self.action.amount
        if self.action.has_weekly_amount and amount is not None:
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


def _due_days(action: Action, calendar: Calendar) -> int:
    if not isinstance(action.cadence, OnDays):
        return ALL_DAYS
    days = 0
    for bit, weekday in enumerate(calendar.weekdays):
        if weekday in action.cadence.days:
            days |= 1 << bit
    return days


def _between(first: int, start: int, end: int | None) -> int:
    """Return the days, of the week that begins on `first`, in [start, end)."""
    low = max(0, start - first)
    high = DAYS_A_WEEK if end is None else min(DAYS_A_WEEK, end - first)
    return (1 << high) - (1 << low) if low < high else 0


def counted_skips(schedule: Schedule, records: Records) -> dict[int, int]:
    """Return the skipped days that count, by week: as far as the reserve goes.

    Where an action has a reserve of r, the first r open days of a quarter with a
    skipped check-in count. Weeks without one are left out.
    """
    found: dict[int, int] = {}
    reserve = schedule.action.reserve
    left: dict[object, int] = {}
    for week in sorted(records.skipped):
        days = records.skipped[week] & schedule.open(week)
        if reserve is not None and days:
            calendar = schedule.calendar
            quarter = calendar.quarter_of(calendar.week_numbered(week))
            allowed = left.get(quarter, reserve)
            days = _first_days(days, allowed)
            left[quarter] = allowed - days.bit_count()
        if days:
            found[week] = days
    return found


def _first_days(days: int, count: int) -> int:
    kept = 0
    for bit in range(DAYS_A_WEEK):
        if days >> bit & 1 and count > 0:
            kept |= 1 << bit
            count -= 1
    return kept


def week_result(
    schedule: Schedule, records: Records, skips: int, week: int, current: int
) -> WeekResult:
    """Return the result of a week by its number; `current` is the week of today.

    `skips` are the skipped days that count (`counted_skips`), as day bits.
    """
    scheduled = schedule.is_scheduled(week)
    target = schedule.asked(week, skips) if scheduled else 0
    if schedule.action.is_limit:
        asked = (schedule.open(week) & ~skips) != 0
        recorded = records.recorded.get(week, 0) != 0
        done = records.amount(week)
        return _judge_limit(scheduled, asked, recorded, done, target, week - current)
    if schedule.action.has_weekly_amount:
        done = records.amount(week)
    else:
        done = records.done.get(week, 0).bit_count()
    # Only before, now and after matter: few different results, shared by many weeks.
    return _judge(scheduled, done, target, (week > current) - (week < current))


@lru_cache(maxsize=4096)
def _judge(scheduled: bool, done: float, target: float, when: int) -> WeekResult:  # noqa: FBT001
    if when > 0:
        status = WeekStatus.FUTURE if scheduled else WeekStatus.OFF
        return WeekResult(status, done, target, None)
    if target == 0 and done == 0:
        status = WeekStatus.EXCUSED if scheduled else WeekStatus.OFF
        return WeekResult(status, done, target, None)
    if done >= target:
        return WeekResult(WeekStatus.KEPT, done, target, 1.0)
    status = WeekStatus.OPEN if when == 0 else WeekStatus.MISSED
    return WeekResult(status, done, target, done / target)


def _judge_limit(
    scheduled: bool,  # noqa: FBT001
    asked: bool,  # noqa: FBT001
    recorded: bool,  # noqa: FBT001
    done: float,
    limit: float,
    when: int,
) -> WeekResult:
    if not scheduled:
        return WeekResult(WeekStatus.OFF, done, limit, None)
    if not asked:
        return WeekResult(WeekStatus.EXCUSED, done, limit, None)
    if when >= 0:
        status = WeekStatus.FUTURE if when > 0 else WeekStatus.OPEN
        return WeekResult(status, done, limit, None)
    if not recorded:
        return WeekResult(WeekStatus.MISSED, done, limit, 0.0)
    if done <= limit:
        return WeekResult(WeekStatus.KEPT, done, limit, 1.0)
    score = max(0.0, 2 - done / limit) if limit else 0.0
    return WeekResult(WeekStatus.MISSED, done, limit, score)
