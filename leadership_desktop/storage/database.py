"""Opens the SQLite file and hands out transactions."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from leadership_desktop.storage import digests, driver
from leadership_desktop.storage.cipher import Key, is_plain, salt_of
from leadership_desktop.storage.migrate import HEAD, bring_up_to_date, revision_of
from leadership_desktop.storage.problems import StorageProblem, Trouble, trouble_of
from leadership_desktop.storage.tables import metadata
from leadership_desktop.storage.transaction import Transaction

# Why these: architecture.md, "Facts measured for this stack" (1,000 power cuts each).
PRAGMAS: tuple[str, ...] = (
    "journal_mode=TRUNCATE",
    "synchronous=EXTRA",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "temp_store=MEMORY",
    "cache_size=-65536",
)


def create_sqlite_engine(
    path: Path,
    key: Key | None = None,
    *,
    foreign_keys: bool = True,
    pragmas: Sequence[str] | None = None,
) -> Engine:
    """Return an engine with real transactions and enforced foreign keys.

    `foreign_keys=False` is for migrations only: SQLite's table rebuild would
    otherwise cascade and delete every child row. `pragmas` replace those that a file in
    use has.
    """
    engine = create_engine(
        "sqlite://",
        module=driver.module,
        creator=lambda: driver.connect(path, key),
        # As for any file: a connection a thread, not one for all as in memory.
        poolclass=QueuePool,
    )

    @event.listens_for(engine, "connect")
    def _configure(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # we emit BEGIN ourselves
        for pragma in (
            *(pragmas or PRAGMAS),
            f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        options = connection.get_execution_options()
        connection.exec_driver_sql(options.get("begin", "BEGIN"))

    return engine


class Database:
    """One open SQLite file."""

    def __init__(self, path: Path, device: str, key: Key | None = None) -> None:
        self.path = path
        self._device = device
        self._take(key)

    @classmethod
    def open(cls, path: Path, *, device: str, key: Key | None = None) -> Database:
        """Open the file at `path`; make it, for its owner alone, if it is not there.

        `device` names the device in the change log of a file that is made now; `key`
        opens an encrypted one. Raises `StorageProblem` when the file is locked, newer,
        damaged, not ours, or encrypted with another key.
        """
        return cls(path, device, key)

    def reopen(self, key: Key | None) -> None:
        """Go on with the file that is in place now, by its own key.

        Raises `StorageProblem`, and stays as it was, when the key does not open it.
        """
        self._engine.dispose()
        self._take(key)

    def _take(self, key: Key | None) -> None:
        """Use the file that is in place, made or brought up to date where it must be."""
        with told_as_problem(self.path, key):
            revision = revision_of(self.path, key)
            if revision is None:
                _create(self.path, self._device, key)
            elif revision != HEAD:
                bring_up_to_date(self.path, revision, key)
            place = _place_of(self.path)
            engine = create_sqlite_engine(self.path, key)
            with engine.connect():
                pass
        self.key, self._place, self._engine = key, place, engine
        # A writer takes the lock at once: one that starts by reading could be refused
        # half-way, when another program has written since.
        self._writing = engine.execution_options(begin="BEGIN IMMEDIATE")

    @property
    def is_replaced(self) -> bool:
        """Whether another program has put another file in the place of this one."""
        return _place_of(self.path) != self._place

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Yield a transaction that may write: all of it is kept, or none of it."""
        self._follow()
        with (
            told_as_problem(self.path, in_use=True),
            self._writing.begin() as connection,
        ):
            if self.is_replaced:
                # While this one waited for its turn: what it wrote would be lost.
                raise StorageProblem(Trouble.LOCKED, self.path)
            yield Transaction(connection)

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """Yield a transaction that reads one consistent state of the file."""
        self._follow()
        with (
            told_as_problem(self.path, in_use=True),
            self._engine.connect() as connection,
        ):
            yield Transaction(connection)

    def close(self) -> None:
        """Release the file."""
        self._engine.dispose()

    def _follow(self) -> None:
        """Go on with the file that another program has put in place, if it has."""
        if self.is_replaced:
            self.reopen(None if is_plain(self.path) else self.key)


def _place_of(path: Path) -> tuple[int, int]:
    """Return what tells the file at `path` from one that is put in its place."""
    try:
        found = path.stat()
    except OSError as error:
        raise StorageProblem(Trouble.CANNOT_OPEN, path) from error
    return found.st_dev, found.st_ino


@contextmanager
def told_as_problem(
    path: Path, key: Key | None = None, *, in_use: bool = False
) -> Iterator[None]:
    """Tell what the world did to the file as a `StorageProblem`.

    A file that can't be read at all may be one that needs a passphrase, or another; one
    that could be a moment ago (`in_use`) is damaged.
    """
    try:
        yield
    except PermissionError as error:
        if in_use:
            raise  # not of this file, which is open, but of one that is written beside it
        raise StorageProblem(Trouble.CANNOT_OPEN, path) from error
    except (DBAPIError, driver.Error, UnicodeDecodeError) as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        if trouble is Trouble.NOT_A_DATABASE and in_use:
            trouble = Trouble.DAMAGED
        elif trouble is Trouble.NOT_A_DATABASE and key is not None:
            trouble = Trouble.WRONG_KEY
        elif trouble is Trouble.NOT_A_DATABASE and salt_of(path) is not None:
            trouble = Trouble.ENCRYPTED
        raise StorageProblem(trouble, path) from error


def _create(path: Path, device: str, key: Key | None) -> None:
    """Make the tables in one transaction, as the migrations would have made them."""
    if not path.exists():
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            pass  # another program of ours was quicker; the transaction settles it
        except OSError as error:
            raise StorageProblem(Trouble.CANNOT_OPEN, path) from error
    engine = create_sqlite_engine(path, key).execution_options(begin="BEGIN IMMEDIATE")
    with engine.begin() as connection:
        made = connection.exec_driver_sql("SELECT 1 FROM sqlite_master").first()
        if made is None:
            metadata.create_all(connection)
            connection.exec_driver_sql(
                "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
                " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
            )
            connection.exec_driver_sql(
                "INSERT INTO alembic_version VALUES (?)", (HEAD,)
            )
            connection.exec_driver_sql("INSERT INTO devices VALUES (?)", (device,))
            digests.write(connection, Transaction(connection).content_digests())
    engine.dispose()
