"""Execution, momentum and the figures of a period (`rules.md`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.calendar import DAYS_A_WEEK, Calendar, Weekday

KEEP = 0.5 ** (1 / 3)
"""λ: what stays of the momentum each week, a half-life of three weeks."""
STRONG_WEEK = 0.85
"""The 85 % line: the practice of the 12-week year."""
FEWEST_CHECK_INS = 5
"""Below this many, no weekday is called the strongest."""


def mean(scores: Iterable[float | None]) -> float | None:
    """Return the mean of the scores that are there; None when there is none."""
    there = [score for score in scores if score is not None]
    return sum(there) / len(there) if there else None


def next_momentum(before: float, execution: float | None, *, current: bool) -> float:
    """Return the momentum after a week; the `current` week can only raise it."""
    if execution is None:
        return before
    after = KEEP * before + (1 - KEEP) * execution
    return max(before, after) if current else after


def carry_momentum(
    before: float, executions: Iterable[float | None]
) -> Iterator[float]:
    """Yield the momentum after each of consecutive weeks, the last the current one."""
    weeks = list(executions)
    for weeks_to_come, execution in zip(
        reversed(range(len(weeks))), weeks, strict=True
    ):
        before = next_momentum(before, execution, current=weeks_to_come == 0)
        yield before


def is_strong(execution: float) -> bool:
    """Return whether a week's execution reaches the 85 % line."""
    return execution >= STRONG_WEEK


@dataclass(frozen=True, slots=True)
class PeriodFigures:
    """The figures of a month, a quarter or a year."""

    first: date
    last: date
    execution: float | None
    """The mean over every (action, week) that has a score."""
    strong_weeks: int
    weeks: int
    """Finished weeks with an execution: strong ones are "3 of 4"."""
    by_weekday: Mapping[Weekday, int]
    """The `done` check-ins up to today on each weekday, from the week's first on."""
    strongest_day: Weekday | None
    weakest_day: Weekday | None

    @property
    def check_ins(self) -> int:
        """The `done` check-ins up to today."""
        return sum(self.by_weekday.values())


def strongest_day(
    totals: Mapping[Weekday, int], first: date, last: date, calendar: Calendar
) -> Weekday | None:
    """Return the weekday with most check-ins per occurrence, from `first` to `last`.

    `totals` are the `done` check-ins in that time on each weekday. The earlier day in
    the week wins a tie; None below five check-ins.
    """
    if sum(totals.values()) < FEWEST_CHECK_INS:
        return None
    best: Weekday | None = None
    best_rate = 0.0
    for weekday in calendar.weekdays:
        times = occurrences(weekday, first, last)
        rate = totals.get(weekday, 0) / times if times else 0.0
        if rate > best_rate:
            best, best_rate = weekday, rate
    return best


def weakest_day(
    totals: Mapping[Weekday, int], first: date, last: date, calendar: Calendar
) -> Weekday | None:
    """Return the weekday with fewest check-ins per occurrence, of those with one.

    The earlier day in the week wins a tie; None below five check-ins, and where all
    weekdays are alike.
    """
    if sum(totals.values()) < FEWEST_CHECK_INS:
        return None
    rates = {
        weekday: totals.get(weekday, 0) / times
        for weekday in calendar.weekdays
        if (times := occurrences(weekday, first, last)) and totals.get(weekday)
    }
    lowest = min(rates.values())
    if lowest == max(rates.values()):
        return None
    return next(weekday for weekday, rate in rates.items() if rate == lowest)


def occurrences(weekday: Weekday, first: date, last: date) -> int:
    """Return how often a weekday occurs from `first` to `last`."""
    days = (last - first).days + 1
    offset = (weekday.number - first.weekday()) % DAYS_A_WEEK
    return max(0, (days - offset + DAYS_A_WEEK - 1) // DAYS_A_WEEK)
