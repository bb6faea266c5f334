"""Whether a file is whole: what is cheap at every start, all of it when there is time."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from leadership_desktop.storage import driver
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.problems import StorageProblem, Trouble, trouble_of

WORTH_TELLING = 20
"""How many broken pages or references are told one by one."""


class Flaw(enum.Enum):
    """What is wrong with a file."""

    PAGES = "pages"
    """SQLite can't follow its own pages and indexes."""
    REFERENCES = "references"
    """Something refers to what is not there."""
    CONTENT = "content"
    """What people wrote is not what was written."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One flaw: SQLite's own words, the table that refers, or the kind of content."""

    flaw: Flaw
    detail: str


Check = Callable[[Path, Key | None], Iterable[Finding]]


def look(path: Path, connection: Any) -> None:
    """Look at what costs nothing: whether all pages are there and a catalogue leads to them.

    Raises `StorageProblem(DAMAGED)`.
    """
    pages, size, free = (
        # SQLCipher answers in words.
        int(connection.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "page_size", "freelist_count")
    )
    if path.stat().st_size < pages * size or free > pages:
        raise StorageProblem(Trouble.DAMAGED, path)


def examine(path: Path, key: Key | None = None) -> tuple[Finding, ...]:
    """Read the whole file at `path`, and return what is wrong with it; nothing is written.

    Takes half a second for ten years, in which writers wait: for a file that is being
    worked with, examine a copy. Raises `StorageProblem` for what is no damage, such as a file
    that is locked. One that the key does not open is damaged as far as this can tell.
    """
    from concurrent.futures import ThreadPoolExecutor

    # SQLite follows its pages while Python reads what is in them.
    with ThreadPoolExecutor(max_workers=1) as beside:
        pages = beside.submit(_findings, _pages_and_references, path, key)
        content = _findings(_content, path, key)
        return tuple(dict.fromkeys(pages.result() + content))


def _findings(check: Check, path: Path, key: Key | None) -> list[Finding]:
    found: list[Finding] = []
    try:
        found += check(path, key)
    except (DBAPIError, driver.Error, UnicodeDecodeError, StorageProblem) as error:
        found.append(_flaw_in(error, path))
    return found


def _pages_and_references(path: Path, key: Key | None) -> Iterator[Finding]:
    with closing(driver.connect(path, key, mode="rw")) as connection:
        yield from _broken_pages(connection, key)
        yield from _dangling(connection)


def _broken_pages(connection: Any, key: Key | None) -> Iterator[Finding]:
    # SQLCipher's own check covers every byte on the disk, SQLite's what they mean.
    checks = [f"integrity_check({WORTH_TELLING})"]
    if key is not None:
        checks.insert(0, "cipher_integrity_check")
    for check in checks:
        for (words,) in connection.execute(f"PRAGMA {check}").fetchmany(WORTH_TELLING):
            if words != "ok":
                yield Finding(Flaw.PAGES, str(words))


def _dangling(connection: Any) -> Iterator[Finding]:
    cursor = connection.execute("PRAGMA foreign_key_check")
    for table, _row, parent, _key in cursor.fetchmany(WORTH_TELLING):
        yield Finding(Flaw.REFERENCES, f"{table} → {parent}")


def _content(path: Path, key: Key | None) -> Iterator[Finding]:
    # Imported here: opening a file begins with a look at it.
    from leadership_desktop.storage.database import create_sqlite_engine
    from leadership_desktop.storage.migrate import HEAD, revision_of
    from leadership_desktop.storage.transaction import Transaction

    if revision_of(path, key) != HEAD:
        return  # an older file says it in other words, or not at all
    engine = create_sqlite_engine(path, key)
    try:
        with engine.connect() as connection:
            for kind in Transaction(connection).damaged_kinds():
                yield Finding(Flaw.CONTENT, kind)
    finally:
        engine.dispose()


def _flaw_in(error: Exception, path: Path) -> Finding:
    """Return the flaw that kept a check from going on; raise what is no flaw."""
    if isinstance(error, StorageProblem):
        trouble: Trouble | None = error.trouble
    else:
        trouble = trouble_of(error)
    if trouble in {Trouble.DAMAGED, Trouble.NOT_A_DATABASE, Trouble.NOT_OURS, None}:
        return Finding(Flaw.PAGES, type(error).__name__)
    raise StorageProblem(trouble, path) from error
