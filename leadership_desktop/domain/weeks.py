"""A week's result (`rules.md`, "A week's result", 3, 5 and 6)."""

from __future__ import annotations

import enum
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from leadership_desktop.domain.calendar import DAYS_A_WEEK
from leadership_desktop.domain.history import Records
from leadership_desktop.domain.schedule import ALL_DAYS, Schedule


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


def weeks_of_reserve(schedule: Schedule, week: int) -> range:
    """Return the weeks whose skips are counted together with those of `week`."""
    if schedule.action.reserve is None:
        return range(week, week + 1)
    calendar = schedule.calendar
    weeks = calendar.weeks_of(calendar.quarter_of(calendar.week_numbered(week)))
    first = calendar.week_number(weeks[0].first.toordinal())
    return range(first, first + len(weeks))


def counted_skips(schedule: Schedule, skipped: Mapping[int, int]) -> dict[int, int]:
    """Return the days of `skipped` that count, by week: as far as the reserve goes.

    Where an action has a reserve of r, the first r open days of a quarter with a
    skipped check-in count. Weeks without one are left out. `skipped` holds whole
    quarters (`weeks_of_reserve`).
    """
    found: dict[int, int] = {}
    reserve = schedule.action.reserve
    left: dict[int, int] = {}
    for week in sorted(skipped):
        days = skipped[week] & schedule.open(week)
        if reserve is not None and days:
            quarter = weeks_of_reserve(schedule, week).start
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


def week_results(
    schedule: Schedule,
    records: Records,
    skips: Mapping[int, int],
    weeks: range,
    current: int,
) -> list[WeekResult]:
    """Return the results of consecutive weeks; `current` is the week of today.

    `skips` are the skipped days that count, by week (`counted_skips`).
    """
    return [
        result
        for of_rule, stretch in schedule.stretches(weeks)
        for result in _of_one_rule(of_rule, records, skips, stretch, current)
    ]


def _of_one_rule(
    schedule: Schedule,
    records: Records,
    skips: Mapping[int, int],
    weeks: range,
    current: int,
) -> list[WeekResult]:
    is_limit = schedule.action.is_limit
    is_summed = schedule.action.has_weekly_amount
    whole_from, whole_to, whole_target = schedule.ordinary_weeks()
    days_done = records.done
    found = []
    for week in weeks:
        skipped = skips.get(week, 0)
        days_left = schedule.open(week) & ~skipped
        if whole_from <= week < whole_to and days_left == ALL_DAYS:
            scheduled, target = True, whole_target
        else:
            scheduled = schedule.is_scheduled(week)
            target = schedule.target(week, skipped)
        days = days_done.get(week, 0)
        done = records.amount(week) if is_summed else days.bit_count()
        # Only before, now and after matter: few different results, shared by many weeks.
        when = (week > current) - (week < current)
        if not is_limit:
            found.append(_judge(scheduled, done, target, when))
        else:
            recorded = week in records.recorded
            result = _judge_limit(
                scheduled, days_left != 0, recorded, done, target, when
            )
            found.append(result)
    return found


def _reaches(value: float, other: float) -> bool:
    """Return whether `value` is `other` or more.

    Amounts are decimals as people write them, 0.1 + 0.2 is 0.3: what binary fractions
    add or take away at the sixteenth digit decides nothing.
    """
    return value >= other or math.isclose(value, other, rel_tol=1e-12)


@lru_cache(maxsize=4096)
def _judge(scheduled: bool, done: float, target: float, when: int) -> WeekResult:  # noqa: FBT001
    if when > 0:
        status = WeekStatus.FUTURE if scheduled else WeekStatus.OFF
        return WeekResult(status, done, target, None)
    if target == 0 and done == 0:
        status = WeekStatus.EXCUSED if scheduled else WeekStatus.OFF
        return WeekResult(status, done, target, None)
    if _reaches(done, target):
        return WeekResult(WeekStatus.KEPT, done, target, 1.0)
    status = WeekStatus.OPEN if when == 0 else WeekStatus.MISSED
    return WeekResult(status, done, target, done / target)


@lru_cache(maxsize=4096)
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
    if when > 0:
        return WeekResult(WeekStatus.FUTURE, done, limit, None)
    if not asked:
        return WeekResult(WeekStatus.EXCUSED, done, limit, None)
    if when == 0:
        return WeekResult(WeekStatus.OPEN, done, limit, None)
    if not recorded:
        return WeekResult(WeekStatus.MISSED, done, limit, 0.0)
    if _reaches(limit, done):
        return WeekResult(WeekStatus.KEPT, done, limit, 1.0)
    score = max(0.0, 2 - done / limit) if limit else 0.0
    return WeekResult(WeekStatus.MISSED, done, limit, score)
