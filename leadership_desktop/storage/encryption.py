"""Gives a file another key, or none: written anew, compared, then put in its place.

A kill or a power cut at any moment leaves the old file or the new one in use, whole.
"""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import zip_longest
from pathlib import Path
from time import time
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from leadership_desktop.storage import driver
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.database import Database, told_as_problem
from leadership_desktop.storage.problems import StorageProblem, Trouble

NEW = ".new"
"""What the name of a file ends in until it is whole."""

A_WHILE = 600
"""Seconds after which an unfinished file has nobody who works on it any more."""

_UNFINISHED = re.compile(r"\.[0-9a-f]{32}\.new(-journal)?$")

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_GONE = {errno.ENOENT, errno.ENOTDIR}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


def convert(database: Database, key: Key | None) -> None:
    """Encrypt the open file by `key`, or decrypt it; takes a second for ten years.

    Who writes meanwhile waits; other programs notice the new file at their next step.
    Raises `StorageProblem`; then the file is what it was.
    """
    convert_file(database.path, database.key, key)
    database.reopen(key)


def convert_file(path: Path, old: Key | None, new: Key | None) -> None:
    """Convert the file at `path` from one key to another; either may be none.

    Raises `StorageProblem`; then the file is what it was.
    """
    made = path.with_name(f"{path.name}.{uuid4().hex}{NEW}")
    try:
        with (
            told_as_problem(path, old),
            closing(driver.connect(path, old, mode="rw")) as held,
        ):
            held.isolation_level = None
            # Until the new file is in its place nobody writes to the old one.
            held.execute("BEGIN IMMEDIATE")
            os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            _export(path, old, made, new)
            _require_same(path, old, made, new)
            _sync(made)
            if sys.platform == "win32":
                held.close()  # an open file can't be replaced there
            made.replace(path)
            sync_folder(path.parent)
    except OSError as error:
        raise StorageProblem(trouble_of_system(error), path) from error
    finally:
        with suppress(OSError):
            made.unlink(missing_ok=True)


def tidy(database: Database) -> None:
    """Remove what a kill left half-written: it may be less encrypted than the file."""
    folder = database.path.parent
    left = [path for path in _unfinished(folder) if path.exists()]
    if left:
        with suppress(StorageProblem, OSError), database.transaction():
            # Nobody else is converting while this program may write.
            for path in left:
                path.unlink(missing_ok=True)
    remove_abandoned(folder / "backups")


def remove_abandoned(folder: Path) -> None:
    """Remove the unfinished backups in a folder on which nobody works any more."""
    for path in _unfinished(folder):
        with suppress(OSError):
            is_backup = path.name.startswith("leadership-")
            if is_backup and time() - path.stat().st_mtime > A_WHILE:
                path.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names in a folder, where the system can say so."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _unfinished(folder: Path) -> Iterator[Path]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _UNFINISHED.search(entry.name):
                yield Path(entry.path)


def _export(path: Path, old: Key | None, made: Path, new: Key | None) -> None:
    with closing(driver.connect(path, old, mode="rw")) as connection:
        connection.isolation_level = None
        # A plain file has the empty key; a raw one is a literal, never a parameter.
        literal = "''" if new is None else new.literal
        connection.execute(f"ATTACH ? AS made KEY {literal}", (_uri(made),))
        # Nobody knows of this file yet: should it fail, it is thrown away.
        connection.execute("PRAGMA made.journal_mode = OFF")
        connection.execute("PRAGMA made.synchronous = OFF")
        connection.execute("SELECT sqlcipher_export('made')").fetchall()
        for pragma in ("user_version", "application_id"):
            (value,) = connection.execute(f"PRAGMA main.{pragma}").fetchone()
            connection.execute(f"PRAGMA made.{pragma} = {int(value)}")
        connection.execute("DETACH made")


def _require_same(path: Path, old: Key | None, made: Path, new: Key | None) -> None:
    """Refuse a new file that is not whole, or does not hold every row of the old."""
    with (
        closing(driver.connect(path, old, mode="rw")) as before,
        closing(driver.connect(made, new, mode="rw")) as after,
    ):
        checks = ["integrity_check"]
        if new is not None:
            checks.insert(0, "cipher_integrity_check")
        flaws = [
            words
            for check in checks
            for (words,) in after.execute(f"PRAGMA {check}")
            if words != "ok"
        ]
        tables = _tables(before)
        if flaws or _tables(after) != tables:
            raise StorageProblem(Trouble.INPUT_OUTPUT, path)
        for name, _sql in tables:
            quoted = '"' + name.replace('"', '""') + '"'
            one, other = (
                connection.execute(f"SELECT * FROM {quoted}")  # noqa: S608 - from the catalogue
                for connection in (before, after)
            )
            if any(row != same for row, same in zip_longest(one, other)):
                raise StorageProblem(Trouble.INPUT_OUTPUT, path)


def _tables(connection: Any) -> list[tuple[str, str]]:
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
    )
    return [(name, sql) for name, sql in found]


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _uri(path: Path) -> str:
    return f"file:{quote(str(path))}?mode=rw"


def trouble_of_system(error: OSError) -> Trouble:
    """Return which of the world's troubles the system reported."""
    if error.errno in _FULL:
        return Trouble.DISK_FULL
    if error.errno in _GONE:
        return Trouble.CANNOT_OPEN
    if error.errno in _FORBIDDEN:
        # On Windows a file that somebody has open can't be replaced.
        return Trouble.LOCKED if sys.platform == "win32" else Trouble.READ_ONLY
    return Trouble.INPUT_OUTPUT
