"""Reads the habits in a Loop database, of the schemas 12 to 25."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import time
from pathlib import Path
from types import MappingProxyType
from typing import Any

from leadership_desktop.domain.errors import Rule
from leadership_desktop.exchange.contents import MOST_CHECK_INS, MOST_THINGS
from leadership_desktop.exchange.loop.habits import (
    EARLIEST_ORDINAL,
    LATEST_ORDINAL,
    Entry,
    Habit,
    Habits,
    Mark,
    at_row,
    one_a_day,
)
from leadership_desktop.exchange.problems import Expected, Fault, ImportProblem
from leadership_desktop.storage.foreign import ForeignFile, foreign_file

OLDEST_SCHEMA = 12
NEWEST_SCHEMA = 25

DAY = 86_400_000
"""Milliseconds."""
EPOCH_ORDINAL = 719_163
"""1970-01-01 as `date.toordinal` counts."""
EVERY_DAY = 127
"""The bit mask of a reminder on all seven days."""

_HABIT = (
    *("id", "name", "description", "question", "freq_num", "freq_den", "type"),
    *("target_type", "target_value", "unit", "archived", "position"),
    *("reminder_hour", "reminder_min", "reminder_days", "uuid", "color"),
)
_ENTRY = ("habit", "timestamp", "value", "notes", "id")
_ABSENT = MappingProxyType({"value": int(Mark.DONE), "notes": "", "id": 0})
"""In schema 12 a row is a tick."""


def read_database(path: Path) -> Habits:
    """Return the habits of a Loop database; raise `ImportProblem` or `StorageProblem`."""
    with foreign_file(path) as file:
        _require_loop(file)
        habits = [
            dict(zip(_HABIT, row, strict=True))
            for row in _rows(file, "Habits", _HABIT, MOST_THINGS)
        ]
        rows = _rows(file, "Repetitions", _ENTRY, MOST_CHECK_INS)
    entries, shifted = _entries(rows)
    habits.sort(key=lambda row: (_number(row, "position"), _number(row, "id")))
    found = tuple(
        _habit(row, entries.pop(row["id"], []), shifted.get(row["id"], 0))
        for row in habits
    )
    return Habits(
        habits=found,
        orphans=sum(len(orphans) for orphans in entries.values()),
        has_colours=any(row["color"] is not None for row in habits),
    )


def _rows(
    file: ForeignFile, table: str, columns: tuple[str, ...], most: int
) -> list[tuple[Any, ...]]:
    rows = file.rows(table, columns, most + 1, _ABSENT)
    if len(rows) > most:
        raise ImportProblem(Fault.TOO_MANY, table, limit=most)
    return rows


def _require_loop(file: ForeignFile) -> None:
    if not file.has("Habits") or not file.has("Repetitions"):
        ours = file.has("alembic_version") and file.has("check_ins")
        raise ImportProblem(Fault.OWN_DATABASE if ours else Fault.OTHER_DATABASE)
    version = file.version
    if version > NEWEST_SCHEMA:
        raise ImportProblem(Fault.NEWER, version=version, newest=NEWEST_SCHEMA)
    if version < OLDEST_SCHEMA:
        raise ImportProblem(Fault.OLDER, version=version, oldest=OLDEST_SCHEMA)


def _entries(
    rows: Iterable[tuple[Any, ...]],
) -> tuple[dict[Any, list[Entry]], dict[Any, int]]:
    """Return the entries by habit, and how many of them are not at midnight."""
    entries: defaultdict[Any, list[Entry]] = defaultdict(list)
    shifted: defaultdict[Any, int] = defaultdict(int)
    for number, (habit, timestamp, value, notes, row) in enumerate(rows, start=1):
        row_id = row if isinstance(row, int) and row else number
        if type(timestamp) is not int:
            raise _wrong(row_id, "timestamp", Expected.WHOLE_NUMBER)
        if type(value) is not int and value is not None:
            raise _wrong(row_id, "value", Expected.WHOLE_NUMBER)
        if type(notes) is not str and notes is not None:
            raise _wrong(row_id, "notes", Expected.TEXT)
        days, rest = divmod(timestamp, DAY)
        ordinal = days + EPOCH_ORDINAL
        if not EARLIEST_ORDINAL <= ordinal <= LATEST_ORDINAL:
            rule = Rule.DATE_OUT_OF_RANGE
            raise at_row(
                "Repetitions", row_id, Fault.BREAKS_A_RULE, "timestamp", rule=rule
            )
        if rest:
            shifted[habit] += 1
        entries[habit].append(
            Entry(ordinal, Mark.NO if value is None else value, notes or "", row_id)
        )
    return entries, shifted


def _wrong(row: int, field: str, expected: Expected) -> ImportProblem:
    return at_row("Repetitions", row, Fault.WRONG_KIND, field, expected=expected)


def _habit(row: dict[str, Any], entries: list[Entry], not_midnight: int) -> Habit:
    one_each, duplicates = one_a_day(entries)
    days_mask = row["reminder_days"]
    return Habit(
        name=_text(row, "name").strip(),
        uuid=_text(row, "uuid") or None,
        question=_text(row, "question"),
        description=_text(row, "description"),
        times=_positive(row, "freq_num"),
        days=_positive(row, "freq_den"),
        measured=_number(row, "type") == 1,
        limit=_number(row, "target_type") == 1,
        target=_decimal(row, "target_value"),
        unit=_text(row, "unit"),
        archived=bool(_number(row, "archived")),
        reminder=_reminder(row),
        reminder_on_some_days=days_mask not in (None, EVERY_DAY),
        entries=one_each,
        duplicates=duplicates,
        not_midnight=not_midnight,
        place=_place(row),
        entries_place="Repetitions",
    )


def _place(row: dict[str, Any], field: str = "") -> str:
    return f"Habits[{row['id']}]" + (f".{field}" if field else "")


def _text(row: dict[str, Any], field: str) -> str:
    value = row[field]
    if value is None:
        return ""
    if isinstance(value, int | float):
        # SQLite keeps a name that is all digits as it was given.
        return str(value)
    if not isinstance(value, str):
        raise ImportProblem(
            Fault.WRONG_KIND, _place(row, field), expected=Expected.TEXT
        )
    return value


def _number(row: dict[str, Any], field: str) -> int:
    value = row[field]
    if value is None:
        return 0
    if type(value) is not int:
        raise ImportProblem(
            Fault.WRONG_KIND, _place(row, field), expected=Expected.WHOLE_NUMBER
        )
    return value


def _positive(row: dict[str, Any], field: str) -> int:
    value = _number(row, field)
    if value < 1:
        raise ImportProblem(Fault.NUMBER_OUT_OF_RANGE, _place(row, field))
    return value


def _decimal(row: dict[str, Any], field: str) -> float | None:
    value = row[field]
    if value is None:
        return None
    if not isinstance(value, int | float):
        raise ImportProblem(
            Fault.WRONG_KIND, _place(row, field), expected=Expected.NUMBER
        )
    return float(value)


def _reminder(row: dict[str, Any]) -> time | None:
    """Return the time of the reminder; None where it never rings."""
    if row["reminder_hour"] is None or row["reminder_days"] == 0:
        return None
    try:
        return time(_number(row, "reminder_hour"), _number(row, "reminder_min"))
    except ValueError as error:
        place = _place(row, "reminder_hour")
        raise ImportProblem(Fault.WRONG_KIND, place, expected=Expected.TIME) from error
