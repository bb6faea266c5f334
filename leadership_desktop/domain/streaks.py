"""Streaks (`rules.md`, "Streak"), as folds: a state, carried on week by week.

A fold lets a figure be carried on from any week, so that a tick in this week does not
read the years before it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from leadership_desktop.domain.calendar import DAYS_A_WEEK, Week
from leadership_desktop.domain.history import days_of
from leadership_desktop.domain.schedule import Schedule
from leadership_desktop.domain.weeks import WeekResult, WeekStatus


class Run(NamedTuple):
    """The run of kept weeks that no missed week has ended, and the longest so far."""

    first: int = 0
    """The running number of its first kept week, and of its last."""
    last: int = 0
    kept: int = 0
    """The number of kept weeks; 0 when there is no run."""
    best: int = 0


def carry_runs(run: Run, week: int, results: Iterable[WeekResult]) -> Iterator[Run]:
    """Yield the run after each of consecutive weeks, `week` the first of them."""
    for number, result in enumerate(results, week):
        if result.status is WeekStatus.KEPT:
            first, _, kept, best = run
            kept += 1
            run = Run(first if kept > 1 else number, number, kept, max(best, kept))
        elif result.status is WeekStatus.MISSED and run.kept:
            run = Run(best=run.best)
        yield run


class DayRun(NamedTuple):
    """The run of due days done, and the longest so far."""

    current: int = 0
    best: int = 0


def carry_day_runs(
    run: DayRun,
    schedule: Schedule,
    done: Mapping[int, int],
    skips: Mapping[int, int],
    weeks: range,
    today: int,
) -> Iterator[DayRun]:
    """Yield the run after each of consecutive weeks; `today` is an ordinal.

    `done` are the days done and `skips` the skipped days that count, as bits by week.
    Skipped and paused days are passed over. Days after today ask for nothing yet, and an
    open today ends nothing. Weeks under an earlier rule that has no such streak are
    passed over.
    """
    for week in weeks:
        of_rule = schedule.of_week(week)
        due = of_rule.due if of_rule.has_day_streak else 0
        asked = due & schedule.open(week) & ~skips.get(week, 0)
        before_today = today - schedule.calendar.first_ordinal(week)
        if before_today < DAYS_A_WEEK:
            today_bit = 1 << before_today
            asked &= today_bit | (today_bit - 1)
            if not done.get(week, 0) & today_bit:
                asked &= ~today_bit
        run = _carry_through(run, asked, done.get(week, 0))
        yield run


def _carry_through(run: DayRun, asked: int, done: int) -> DayRun:
    """Return the run after the days `asked`, each done or not."""
    if not asked:
        return run
    current, best = run
    if not asked & ~done:
        current += asked.bit_count()
        return DayRun(current, max(best, current))
    for day in days_of(asked):
        current = current + 1 if done >> day & 1 else 0
        best = max(best, current)
    return DayRun(current, best)


@dataclass(frozen=True, slots=True)
class Streak:
    """A run of kept weeks, from its first to its last; `weeks` counts the kept ones."""

    first: Week
    last: Week
    weeks: int


def finished_runs(runs: Iterable[Run]) -> list[Run]:
    """Return every run in its final length, oldest first, given the state of each week."""
    found: list[Run] = []
    for run in runs:
        if not run.kept:
            continue
        if found and found[-1].first == run.first:
            found[-1] = run
        else:
            found.append(run)
    return found


MILESTONES = (4, 8, 13, 26, 39)
A_YEAR = 52


def is_milestone(weeks: int) -> bool:
    """Return whether so many kept weeks in a row are worth a quiet word."""
    return weeks in MILESTONES or (weeks > 0 and weeks % A_YEAR == 0)
