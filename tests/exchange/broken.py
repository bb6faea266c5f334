"""Breaks good files of every format, by hypothesis, and looks what an import makes of them.

`python -m tests.exchange.broken [FILES]`: 10,000 files by default, shared among the
formats. Each comes in whole and can be taken back, or is refused in a sentence; within
bounds of time and memory.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
import tempfile
import time
import warnings
import zipfile
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leadership_desktop.exchange.export import export
from leadership_desktop.exchange.preview import preview
from leadership_desktop.exchange.problems import ImportProblem
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.health import examine
from leadership_desktop.text.imports.problems import of_import
from tests.exchange.loop_files import DAILY, at, make_database, make_folder, make_zip
from tests.exchange.test_archive_reading import LEAST
from tests.exchange.test_loop_csv import NEW, OLD

FILES = 10_000
LONGEST = 5.0
"""Seconds of computing for one file."""
MEMORY = 512 << 20
"""Bytes beyond what the program has before the first file."""
NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)

HABITS = [{**DAILY, "name": name} for name in ("Run", "Read", "Sit")]
TICKS = [
    {"habit": n % 3 + 1, "timestamp": at("2020-01-02") + n // 3 * 86_400_000}
    | {"value": n % 4, "notes": "é" * (n % 5)}
    for n in range(60)
]
DEEP: Any = json.loads("[" * 300 + "]" * 300)
ODD: tuple[Any, ...] = (
    *(None, True, 0, -1, 9, 1.5, 1e308, -1e308, 10**25, 2**62, float("nan")),
    *("", " ", "x", "\0", "\ud800", "é" * 5_000, "2026-02-30", "9999-12-31"),
    *("0001-01-01", "=cmd|' /C calc'!A0", "<b>bold</b>", "../../etc/passwd"),
    *("a", "g", "w", [], {}, [None], [[]], {"kind": "once"}, DEEP),
)
CELLS = [one for one in ODD if not isinstance(one, list | dict | float)]
CELLS = [one for one in CELLS if one not in (10**25, "\ud800")] + [b"\xff", 0.5]
NAMES = (
    "../Habits.csv",
    "/etc/passwd",
    "C:\\x",
    "Habits.csv",
    "a/" * 200,
    "\ud7ff",
)

ENDLESS = (
    "ALTER TABLE Habits RENAME TO Kept; CREATE VIEW Habits AS WITH RECURSIVE"
    " n(more) AS (SELECT 1 UNION ALL SELECT more + 1 FROM n) SELECT Kept.* FROM n, Kept"
)
"""A view that never ends."""

Break = Callable[[random.Random, Path], Path]
"""Writes a broken file into a folder, and returns it."""


def bytes_changed(data: bytes, chance: random.Random) -> bytes:
    """Return `data` with one to four things done to its bytes."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        if not changed:
            break
        place = chance.randrange(len(changed))
        length = chance.choice((1, 2, 8, 64, 700))
        match chance.randrange(6):
            case 0:
                changed[place] ^= 1 << chance.randrange(8)
            case 1:
                del changed[place : place + length]
            case 2:
                changed[place:place] = bytes([chance.randrange(256)]) * length
            case 3:
                changed[place : place + length] = bytes(length)
            case 4:
                del changed[place:]
            case _:
                changed[place:place] = changed[: length * 3]
    return bytes(changed)


def oddly_changed(node: Any, chance: random.Random) -> Any:
    """Return JSON with something odd in the place of one of its parts."""
    goes_on = chance.randrange(10) > 0
    if isinstance(node, dict) and node and goes_on:
        key = chance.choice(sorted(node))
        match chance.randrange(12):
            case 0:
                return {name: part for name, part in node.items() if name != key}
            case 1:
                return {**node, chance.choice(("id", "kind", "x")): node[key]}
        return {**node, key: oddly_changed(node[key], chance)}
    if isinstance(node, list) and node and goes_on:
        place = chance.randrange(len(node))
        if chance.randrange(8) == 0:
            return [*node, node[place]]
        changed = oddly_changed(node[place], chance)
        return [*node[:place], changed, *node[place + 1 :]]
    return chance.choice(ODD)


def whole_file(sample: Path, chance: random.Random, folder: Path) -> Path:
    """Break the bytes of a good file."""
    path = folder / f"broken{sample.suffix}"
    path.write_bytes(bytes_changed(sample.read_bytes(), chance))
    return path


def archive(chance: random.Random, folder: Path) -> Path:
    """Write an archive with odd parts, or with something odd in its text."""
    content: Any = LEAST
    for _ in range(chance.randint(1, 3)):
        content = oddly_changed(content, chance)
    text = json.dumps(content)
    if chance.randrange(6) == 0:
        key = chance.choice(("id", "on", "title", "version", "format"))
        text = text.replace(f'"{key}":', f'"{key}": 1, "{key}":', 1)
    path = folder / "odd.json"
    path.write_text(text, encoding="utf-8")
    return path


def cells(chance: random.Random, folder: Path) -> Path:
    """Write a database of Loop's with odd cells, or without what should be there."""
    habits, ticks = [dict(one) for one in HABITS], [dict(one) for one in TICKS]
    for _ in range(chance.randint(0, 3)):
        row = chance.choice(chance.choice((habits, ticks)))
        row[chance.choice(sorted(row))] = chance.choice(CELLS)
    path = folder / "cells.db"
    path.unlink(missing_ok=True)
    make_database(path, chance.choice((12, 16, 22, 25)), habits, ticks)
    change = chance.choice(
        (
            "DROP TABLE Habits",
            "DROP TABLE Repetitions",
            "ALTER TABLE Habits DROP COLUMN name",
            "ALTER TABLE Repetitions DROP COLUMN habit",
            "ALTER TABLE Habits RENAME TO Kept; CREATE VIEW Habits AS SELECT * FROM Kept",
            ENDLESS,
            "CREATE TRIGGER t AFTER INSERT ON Habits BEGIN DELETE FROM Habits; END",
            "INSERT INTO Habits SELECT * FROM Habits",
            "UPDATE Repetitions SET timestamp = timestamp * 1000",
            "PRAGMA user_version = 99",
            "PRAGMA user_version = -1",
            *("SELECT 1",) * 10,
        )
    )
    with closing(sqlite3.connect(path)) as connection, suppress(sqlite3.Error):
        connection.executescript(change)
        connection.commit()
    return path


def tables(chance: random.Random) -> dict[str, bytes]:
    """Return the tables of Loop's export, some of them broken, missing or misplaced."""
    parts = {name: text.encode() for name, text in chance.choice((NEW, OLD)).items()}
    for _ in range(chance.randint(1, 3)):
        name = chance.choice(sorted(parts))
        match chance.randrange(5):
            case 0:
                del parts[name]
                parts = parts or {"Habits.csv": b""}
            case 1:
                fields = parts[name].decode(errors="replace").split(",")
                fields[chance.randrange(len(fields))] = str(chance.choice(CELLS))
                parts[name] = ",".join(fields).encode(errors="replace")
            case _:
                parts[name] = bytes_changed(parts[name], chance)
    return parts


def zipped(chance: random.Random, folder: Path) -> Path:
    """Zip broken tables, at times under names that lead elsewhere."""
    parts = tables(chance)
    path = make_zip(folder / "tables.zip", parts)
    if chance.randrange(4) == 0:
        with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
            warnings.simplefilter("ignore")  # of a name that is there twice
            archive.writestr(chance.choice(NAMES), next(iter(parts.values())))
    return path


def unzipped(chance: random.Random, folder: Path) -> Path:
    """Write broken tables into a folder of their own."""
    place = Path(tempfile.mkdtemp(dir=folder))
    return make_folder(place, tables(chance))


def formats(folder: Path, workspace: Workspace) -> Mapping[str, Break]:
    """Return how the files of each format are broken."""
    folder.mkdir()
    export(workspace, folder / "archive.json")
    samples = {
        "archive, bytes": folder / "archive.json",
        "database of 2016, bytes": make_database(folder / "12.db", 12, HABITS, TICKS),
        "database of today, bytes": make_database(folder / "25.db", 25, HABITS, TICKS),
        "zip, bytes": make_zip(folder / "new.zip", NEW),
    }
    return {name: partial(whole_file, path) for name, path in samples.items()} | {
        "archive, parts": archive,
        "database, cells and tables": cells,
        "zip, tables and names": zipped,
        "folder, tables": unzipped,
    }


def require_whole_or_refused(workspace: Workspace, path: Path) -> bool:
    """Bring a file in where it can be, and take that back; return whether it could be."""
    before, began = digests(workspace), time.process_time()
    taken = False
    try:
        command = preview(workspace, path).command
    except ImportProblem as problem:
        if not of_import(problem, path.name).endswith("."):
            raise AssertionError(f"no sentence for {problem}") from problem
    else:
        taken = workspace.execute(command)
        if taken:
            if flaws := examine(workspace.database.path):
                raise AssertionError(f"left damaged: {flaws}")
            workspace.undo()
    took = time.process_time() - began
    if digests(workspace) != before:
        raise AssertionError("something of it stayed")
    if took > LONGEST:
        raise AssertionError(f"took {took:.1f} s")
    return taken


def digests(workspace: Workspace) -> dict[str, int]:
    """Return what the file holds but for its log, as digests read anew from all of it."""
    with workspace.reading() as tx:
        found = tx.content_digests()
    return {name: value for name, value in found.items() if name != "change_log"}


def throw(workspace: Workspace, make: Break, folder: Path, count: int) -> Counter[str]:
    """Throw `count` files of one format; return how many were taken and refused."""
    seen: Counter[str] = Counter()
    folder.mkdir()

    @settings(
        max_examples=count,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.randoms(use_true_random=False))
    def property_(chance: random.Random) -> None:
        taken = require_whole_or_refused(workspace, make(chance, folder))
        seen["taken" if taken else "refused"] += 1

    property_()
    return seen


def limit_memory() -> None:
    """Let this process have no more than `MEMORY` beyond what it has now."""
    if sys.platform.startswith("linux"):
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="utf-8").split()[0])
        most = pages * resource.getpagesize() + MEMORY
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def main() -> int:
    """Throw the files; print a line a format. An exception is a defect."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else FILES
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=lambda: NOW)
        workspace = Workspace(Database.open(folder / "f.db", device="d"), clock)
        workspace.execute(demonstration(date(2026, 11, 23), "en"))
        made = formats(folder / "samples", workspace)
        limit_memory()
        for number, (kind, make) in enumerate(made.items()):
            seen = throw(workspace, make, folder / str(number), -(-count // len(made)))
            print(f"{kind}: {seen['taken']} taken in, {seen['refused']} refused")
        workspace.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
