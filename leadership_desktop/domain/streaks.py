"""Streaks (`rules.md`, "Streak"), as folds: a state, and the next week's step.

A fold lets a figure be carried on from any week, so that a tick in this week does not
read the years before it again.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from leadership_desktop.domain.calendar import Week
from leadership_desktop.domain.weeks import WeekStatus


class Run(NamedTuple):
    """The run of kept weeks that no missed week has ended, and the longest so far."""

    first: int = 0
    last: int = 0
    kept: int = 0
    """The number of kept weeks; 0 when there is no run."""
    best: int = 0

    def step(self, week: int, status: WeekStatus) -> Run:
        """Return the run after one more week."""
        if status is WeekStatus.KEPT:
            kept = self.kept + 1
            best = max(self.best, kept)
            return Run(self.first if self.kept else week, week, kept, best)
        if status is WeekStatus.MISSED and self.kept:
            return Run(0, 0, 0, self.best)
        return self


class DayRun(NamedTuple):
    """The run of due days done, and the longest so far."""

    current: int = 0
    best: int = 0

    def step(self, due: int, done: int, passed: int, ended: int) -> DayRun:
        """Return the run after one more week; all four are day bits.

        `due` are the due live days up to today, `passed` those skipped (as far as the
        reserve goes) or paused, `ended` those before today: an open today ends nothing.
        """
        asked = due & ~passed
        if asked & ~done == 0:
            current = self.current + asked.bit_count()
            return DayRun(current, max(self.best, current)) if asked else self
        current, best = self
        bit = 1
        while bit <= asked:
            if asked & bit:
                if done & bit:
                    current += 1
                    best = max(best, current)
                elif ended & bit:
                    current = 0
            bit <<= 1
        return DayRun(current, best)


@dataclass(frozen=True, slots=True)
class Streak:
    """A run of kept weeks, from its first to its last; `weeks` kepts the kept ones."""

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
