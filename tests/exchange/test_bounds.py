"""Files that are made to take for ever: refused, and soon."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from leadership_desktop.exchange.problems import Fault, ImportProblem
from leadership_desktop.exchange.reading import read_file
from tests.exchange.conftest import TODAY
from tests.exchange.loop_files import (
    DAILY,
    HABITS_CSV,
    OLD_HABITS_CSV,
    at,
    make_database,
    make_zip,
)

LONGEST = 15.0
"""Seconds; a slow machine under load is no failure."""
ROW = "001,Run,,,1,1,#fff\n"
RUN = {**DAILY, "name": "Run"}


def many_habits(folder: Path) -> Path:
    return make_database(folder / "f", 12, [RUN] * 20_001)


def many_entries(folder: Path) -> Path:
    days = ({"habit": 1, "timestamp": at("2020-01-01")} for _ in range(500_001))
    return make_database(folder / "f", 12, [RUN], days)


def many_rows(folder: Path) -> Path:
    return make_zip(folder / "f", {"Habits.csv": OLD_HABITS_CSV + ROW * 20_001})


def many_lines(folder: Path) -> Path:
    lines = "2020-01-01,2\n" * 500_002
    parts = {"Habits.csv": OLD_HABITS_CSV + ROW, "001 Run/Checkmarks.csv": lines}
    return make_zip(folder / "f", parts)


def many_lines_together(folder: Path) -> Path:
    lines = "2020-01-01,2\n" * 500_002
    parts = {"Habits.csv": OLD_HABITS_CSV + ROW, "Checkmarks.csv": lines}
    return make_zip(folder / "f", parts)


def wide_lines_together(folder: Path) -> Path:
    habits = "".join(f"{n},h{n},YES_NO,,,1,1,#fff,,,,false\n" for n in range(1, 20_001))
    lines = ("2020-01-01" + "," * 20_000 + "\n") * 1_400
    parts = {"Habits.csv": HABITS_CSV + habits, "Checkmarks.csv": lines + "x"}
    return make_zip(folder / "f", parts)


def large_tables(folder: Path) -> Path:
    lines = " " * 31_000_000
    parts = {"Habits.csv": OLD_HABITS_CSV + ROW, "Checkmarks.csv": lines}
    return make_zip(folder / "f", parts)


def many_values(folder: Path) -> Path:
    values = [{"id": str(n), "name": "x"} for n in range(20_001)]
    archive = {"format": "leadership-archive", "version": 1, "values": values}
    (folder / "f").write_text(json.dumps(archive))
    return folder / "f"


@pytest.mark.parametrize(
    ("make", "fault", "place"),
    [
        (many_habits, Fault.TOO_MANY, "Habits"),
        (many_entries, Fault.TOO_MANY, "Repetitions"),
        (many_rows, Fault.TOO_MANY, "Habits.csv"),
        (many_lines, Fault.TOO_MANY, "Checkmarks.csv"),
        (many_lines_together, Fault.TOO_MANY, "Checkmarks.csv"),
        (wide_lines_together, Fault.WRONG_KIND, "Checkmarks.csv"),
        (large_tables, Fault.UNPACKS_TOO_LARGE, ""),
        (many_values, Fault.TOO_MANY, "values"),
    ],
)
def test_more_than_a_person_can_have_is_refused_soon(
    tmp_path: Path, make: Callable[[Path], Path], fault: Fault, place: str
) -> None:
    path = make(tmp_path)
    began = time.monotonic()

    with pytest.raises(ImportProblem) as caught:
        read_file(path, TODAY)

    assert (caught.value.fault, caught.value.place) == (fault, place)
    assert time.monotonic() - began < LONGEST
