"""Reads other programs' SQLite files: into plain rows, without a trace beside them.

Such a file may be damaged, written to at this moment, or made to do harm. So nothing
of it is run: only ordinary tables are read, column by column, within a time limit.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from leadership_desktop.storage import driver
from leadership_desktop.storage.problems import StorageProblem, Trouble, trouble_of

HEADER = b"SQLite format 3\x00"
HEADER_LENGTH = 100
WAL = 2

SECONDS = 20.0
"""How long reading one file may take before it counts as damaged."""
STEPS_BETWEEN_LOOKS = 100_000

PRAGMAS = ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON")

Row = tuple[Any, ...]


class ForeignFile:
    """A foreign SQLite file while it is open."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            " AND sql NOT LIKE 'CREATE VIRTUAL%'"
        )
        self._tables = {name.lower(): name for (name,) in tables.fetchall()}

    @property
    def version(self) -> int:
        """The number that programs keep of their schema (`user_version`)."""
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def has(self, table: str) -> bool:
        """Return whether there is an ordinary table of this name, in any case."""
        return table.lower() in self._tables

    def columns(self, table: str) -> frozenset[str]:
        """Return the names of a table's stored columns, in lower case."""
        rows = self._connection.execute(
            f"PRAGMA table_xinfo({_quoted(self._tables[table.lower()])})"
        ).fetchall()
        # The last number is 0 for a column that is stored, not computed.
        return frozenset(row[1].lower() for row in rows if row[-1] == 0)

    def rows(
        self,
        table: str,
        columns: Sequence[str],
        most: int,
        missing: Mapping[str, object] = MappingProxyType({}),
    ) -> list[Row]:
        """Return the columns of `most` rows, in the order in which they were added.

        A column that the table does not have gives what `missing` says, or None.
        """
        there = self.columns(table)
        names = ", ".join(_quoted(name) if name in there else "?" for name in columns)
        absent = [missing.get(name) for name in columns if name not in there]
        rows: list[Row] = self._connection.execute(
            f"SELECT {names} FROM {_quoted(self._tables[table.lower()])}"  # noqa: S608
            " LIMIT ?",
            [*absent, most],
        ).fetchall()
        return rows


@contextmanager
def foreign_file(path: Path) -> Iterator[ForeignFile]:
    """Open a foreign SQLite file to read it.

    Raises `StorageProblem` when it is locked, cut off, damaged or no database.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="leadership-") as folder:
            connection = _connect(path, Path(folder))
            try:
                _require_sound(connection)
                yield ForeignFile(connection)
            finally:
                connection.close()
    except (driver.Error, UnicodeDecodeError, OverflowError, MemoryError) as error:
        # Whatever else SQLite says of a file that is not ours, the file is to blame.
        raise StorageProblem(trouble_of(error) or Trouble.DAMAGED, path) from error


def _connect(path: Path, folder: Path) -> Any:
    with path.open("rb") as file:
        header = file.read(HEADER_LENGTH)
    if not header.startswith(HEADER):
        raise StorageProblem(Trouble.NOT_A_DATABASE, path)
    _require_whole(path, header)
    unfinished = [
        beside
        for beside in (_beside(path, "-wal"), _beside(path, "-journal"))
        if beside.is_file() and beside.stat().st_size > 0
    ]
    if unfinished:
        # What another program has not finished belongs to the content. SQLite would
        # write while it reads that, so it does it on a copy.
        for source in (path, *unfinished):
            name = f"foreign{source.name.removeprefix(path.name)}"
            shutil.copyfile(source, folder / name)
        uri = (folder / "foreign").as_uri()
    elif WAL in (header[18], header[19]):
        uri = f"{path.absolute().as_uri()}?immutable=1"
    else:
        uri = f"{path.absolute().as_uri()}?mode=ro"
    connection = driver.module.connect(uri, uri=True, timeout=1.0)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _require_whole(path: Path, header: bytes) -> None:
    """Refuse a file that is shorter than it says."""
    if len(header) < HEADER_LENGTH:
        raise StorageProblem(Trouble.DAMAGED, path)
    page_size = int.from_bytes(header[16:18])
    page_size = 65_536 if page_size == 1 else page_size
    pages = int.from_bytes(header[28:32])
    # The number of pages is to be trusted only where both counters agree.
    trusted = header[24:28] == header[92:96]
    if trusted and path.stat().st_size < pages * page_size:
        raise StorageProblem(Trouble.DAMAGED, path)


def _require_sound(connection: Any) -> None:
    deadline = time.monotonic() + SECONDS
    connection.set_progress_handler(
        lambda: time.monotonic() > deadline, STEPS_BETWEEN_LOOKS
    )
    found = connection.execute("PRAGMA quick_check(1)").fetchall()
    if [row[0] for row in found] != ["ok"]:
        raise driver.module.DatabaseError("database disk image is malformed")


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
