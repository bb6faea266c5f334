"""Makes small files in Loop's formats, as each of its versions wrote them."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

SCHEMAS = (12, 15, 16, 22, 23, 24, 25)

DAILY: Mapping[str, Any] = {"freq_num": 1, "freq_den": 1}

HABITS_CSV = (
    "Position,Name,Type,Question,Description,FrequencyNumerator,"
    "FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?\n"
)
OLD_HABITS_CSV = "Position,Name,Question,Description,NumRepetitions,Interval,Color\n"
CHECKMARKS_CSV = "Date,Value,Notes\n"


def at(day: str) -> int:
    """Return a day as Loop's databases have it: milliseconds at midnight UTC."""
    moment = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)
    return int(moment.timestamp() * 1000)


def habit_columns(schema: int) -> list[str]:
    columns = [
        *("id", "archived", "color", "description", "freq_den", "freq_num"),
        *("highlight", "name", "position", "reminder_days", "reminder_hour"),
        "reminder_min",
    ]
    if schema >= 15:
        columns += ["type", "target_type", "target_value", "unit"]
    if schema >= 23:
        columns.append("question")
    if schema >= 24:
        columns.append("uuid")
    return columns


def entry_columns(schema: int) -> list[str]:
    columns = ["id", "habit", "timestamp"]
    if schema >= 16:
        columns.append("value")
    if schema >= 25:
        columns.append("notes")
    return columns


def make_database(
    path: Path,
    schema: int,
    habits: Sequence[Mapping[str, Any]],
    entries: Iterable[Mapping[str, Any]] = (),
) -> Path:
    """Write a Loop database; a value of a column that the schema lacks is left out."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"PRAGMA user_version = {schema}")
        _make_table(connection, "Habits", habit_columns(schema))
        _make_table(connection, "Repetitions", entry_columns(schema))
        for number, habit in enumerate(habits, start=1):
            row = {
                "id": number,
                "archived": 0,
                "color": 8,
                "description": "",
                "question": "",
                "position": number - 1,
                "reminder_days": 127,
                "type": 0,
                "target_type": 0,
                "target_value": 0.0,
                "unit": "",
                **habit,
            }
            _insert(connection, "Habits", habit_columns(schema), row)
        for number, entry in enumerate(entries, start=1):
            row = {"id": number, "value": 2, "notes": "", **entry}
            _insert(connection, "Repetitions", entry_columns(schema), row)
    return path


def _make_table(connection: sqlite3.Connection, name: str, columns: list[str]) -> None:
    connection.execute(f"CREATE TABLE {name} ({', '.join(columns)})")


def _insert(
    connection: sqlite3.Connection,
    table: str,
    columns: list[str],
    row: Mapping[str, Any],
) -> None:
    marks = ", ".join("?" * len(columns))
    values = [row.get(column) for column in columns]
    connection.execute(f"INSERT INTO {table} VALUES ({marks})", values)


def make_zip(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """Write a zip with these files in it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def make_folder(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """Write a folder with these files in it."""
    for name, content in parts.items():
        target = path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        data = content.encode() if isinstance(content, str) else content
        target.write_bytes(data)
    return path
