"""A Loop backup of five years, made here in its own layout, and bringing it in."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from leadership_desktop.exchange.preview import preview
from tests.benchmarks.history import TODAY, workspace_on

HABITS, DAYS = 11, 1826


def five_years(folder: Path) -> Path:
    """Return the path of the backup: 11 habits, some 10,000 entries."""
    path = folder / "five-years.db"
    if path.exists():
        return path
    chance = random.Random(5)
    last = datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC)
    with closing(sqlite3.connect(path)) as loop:
        loop.executescript(
            "PRAGMA user_version = 22;"
            "CREATE TABLE Habits (id integer primary key, archived integer, color integer,"
            " description text, freq_den integer, freq_num integer, highlight integer,"
            " name text, position integer, reminder_hour integer, reminder_min integer,"
            " reminder_days integer not null default 127, type integer not null default 0,"
            " target_type integer not null default 0,"
            " target_value real not null default 0, unit text not null default '');"
            "CREATE TABLE Repetitions (id integer primary key, habit integer not null,"
            " timestamp integer not null, value integer not null);"
        )
        for habit in range(HABITS):
            loop.execute(
                "INSERT INTO Habits (id, archived, color, freq_den, freq_num, name,"
                " position) VALUES (?, 0, 8, 1, 1, ?, ?)",
                (habit, f"Habit {habit}", habit),
            )
            rows = [
                (habit, int((last - timedelta(days=day)).timestamp()) * 1000, 2)
                for day in range(DAYS)
                if chance.random() < 0.52
            ]
            loop.executemany(
                "INSERT INTO Repetitions (habit, timestamp, value) VALUES (?, ?, ?)",
                rows,
            )
        loop.commit()
    return path


def import_five_years(source: Path, folder: Path) -> None:
    """Bring the backup in, from reading the file to being on disk."""
    data = folder / "import"
    shutil.rmtree(data, ignore_errors=True)
    data.mkdir()
    workspace = workspace_on(data / "leadership.db")
    workspace.execute(preview(workspace, source).command)
    workspace.close()


def plain_executemany(source: Path, folder: Path) -> None:
    """Read the rows and write them as check-ins with the plain driver."""
    path = folder / "plain.db"
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(source)) as loop:
        rows = loop.execute(
            "SELECT habit, timestamp, value FROM Repetitions"
        ).fetchall()
    with closing(sqlite3.connect(path)) as plain:
        plain.execute(
            'CREATE TABLE check_ins (action_id TEXT, "on" DATE, state TEXT, amount DOUBLE,'
            ' note TEXT, recorded_at TEXT, PRIMARY KEY (action_id, "on")) WITHOUT ROWID'
        )
        plain.executemany(
            "INSERT INTO check_ins VALUES (?, ?, 'done', NULL, '', NULL)",
            [
                (
                    str(habit),
                    datetime.fromtimestamp(stamp / 1000, UTC).date().isoformat(),
                )
                for habit, stamp, _ in rows
            ],
        )
        plain.commit()
