"""Timing in this process and in processes of their own; a figure beside its floor."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Line:
    """One line of the table; the target is a ratio, or milliseconds."""

    what: str
    figure: float
    floor: float | None
    target: float
    unit: str = "ms"

    @property
    def ratio(self) -> float | None:
        return None if self.floor is None else self.figure / self.floor

    @property
    def is_met(self) -> bool:
        return (self.figure if self.ratio is None else self.ratio) <= self.target

    def row(self) -> str:
        """Return the line as a row of Markdown."""
        floor = "–" if self.floor is None else f"{self.floor:.1f} {self.unit}"
        if self.ratio is None:
            ratio, target = "–", f"≤ {self.target:g} {self.unit}"
        else:
            ratio, target = f"{self.ratio:.2f} ×", f"≤ {self.target:g} ×"
        met = "yes" if self.is_met else "**no**"
        figure = f"{self.figure:.1f} {self.unit}"
        cells = (self.what, figure, floor, ratio, target, met)
        return f"| {' | '.join(cells)} |"


def best(work: Callable[[], object], times: int = 5) -> float:
    """Return the quickest of several runs, in milliseconds: the least disturbed one."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append((time.perf_counter() - start) * 1000)
    return min(found)


def paired(
    one: Callable[[], float], other: Callable[[], float], times: int
) -> tuple[float, float]:
    """Return the medians of two measurements taken in turns, so that both share the load."""
    ones, others = [], []
    for _ in range(times):
        ones.append(one())
        others.append(other())
    return statistics.median(ones), statistics.median(others)


def in_a_process(code: str, *arguments: str) -> float:
    """Return the number that `code` prints last, run in a fresh Python."""
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    return float(done.stdout.split()[-1])
