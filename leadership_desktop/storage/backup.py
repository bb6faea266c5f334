"""Copies of the file that are whole: made through SQLite, read back, then named."""

from __future__ import annotations

import filecmp
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

from leadership_desktop.domain.retention import Made, Reason
from leadership_desktop.storage import driver
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.database import told_as_problem
from leadership_desktop.storage.encryption import (
    NEW,
    convert_file,
    sync_folder,
    trouble_of_system,
)
from leadership_desktop.storage.health import examine
from leadership_desktop.storage.migrate import HEAD, bring_up_to_date, revision_of
from leadership_desktop.storage.problems import StorageProblem, Trouble

FOLDER = "backups"
_PREFIX, _SUFFIX = "leadership-", ".db"
_MOMENT = "%Y%m%dT%H%M%SZ"
_PAGES_AT_ONCE = 512
"""Two megabytes: whoever wants to write waits for no more than that."""
_BYTES_AT_ONCE = 1 << 20
_BUSY, _LOCKED = 5, 6
"""What SQLite answers while another program writes."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is inside a file."""

    goals: int
    actions: int
    check_ins: int
    last_on: date | None
    """The day of the last check-in."""


def make(source: Path, key: Key | None, target: Path) -> None:
    """Copy the file at `source`, which may be in use, to `target`, which must be new.

    The copy is written under another name, read whole, synced and only then named; the
    folder is made for its owner alone. Raises `StorageProblem`: DAMAGED when the copy,
    and so the source, is not whole. Then nothing is left behind.
    """
    with _new_file(target) as made, told_as_problem(source, key):
        _copy(source, made, key)
        if examine(made, key):
            raise StorageProblem(Trouble.DAMAGED, source)


def copy_whole(source: Path, target: Path) -> None:
    """Copy a backup, which nobody writes to, to `target` on perhaps another disk.

    What was written is read back and compared before it gets its name. Raises
    `StorageProblem`; then nothing is left behind.
    """
    with _new_file(target) as made:
        with source.open("rb") as old, made.open("rb+") as new:
            shutil.copyfileobj(old, new, _BYTES_AT_ONCE)
            new.flush()
            os.fsync(new.fileno())
        if not filecmp.cmp(source, made, shallow=False):
            raise StorageProblem(Trouble.INPUT_OUTPUT, target)


def require_whole(source: Path, key: Key | None) -> None:
    """Read the file in use whole, on a copy: nobody waits for it.

    Raises `StorageProblem`: DAMAGED when it is not whole.
    """
    beside = source.with_name(f"{uuid4().hex}{_SUFFIX}")
    with _new_file(beside, keep=False) as made, told_as_problem(source, key):
        _copy(source, made, key)
        if examine(made, key):
            raise StorageProblem(Trouble.DAMAGED, source)


def take_over(live: Path, key: Key | None, made: Path) -> None:
    """Make the file in use hold what `fit_for` made.

    All of it or nothing: SQLite's own journal stands behind it, and programs that have
    the file open go on with the new content. Raises `StorageProblem`.
    """
    with (
        told_as_problem(live, key),
        closing(driver.connect(made, key, mode="rw")) as old,
        closing(driver.connect(live, key, mode="rw")) as new,
    ):
        new.execute("PRAGMA synchronous = EXTRA")
        old.backup(new, progress=_unless_locked(live))


@contextmanager
def fit_for(
    live: Path, live_key: Key | None, source: Path, key: Key | None
) -> Iterator[Path]:
    """Yield a copy of `source` beside the file in use, with its key and revision.

    Raises `StorageProblem`: NEWER, NOT_OURS or DAMAGED for what can't be taken over.
    """
    beside = live.with_name(f"{uuid4().hex}{_SUFFIX}")
    with _new_file(beside, keep=False) as made, told_as_problem(source, key):
        _copy(source, made, key)
        if key != live_key:
            convert_file(made, key, live_key)
        revision = revision_of(made, live_key)
        if revision is None:
            raise StorageProblem(Trouble.NOT_OURS, source)
        if revision != HEAD:
            bring_up_to_date(made, revision, live_key, keep_copy=False)
        if examine(made, live_key):
            raise StorageProblem(Trouble.DAMAGED, source)
        yield made


def contents(path: Path, key: Key | None = None) -> Contents:
    """Return what is inside the file at `path`. Raises `StorageProblem`."""
    with (
        told_as_problem(path, key),
        closing(driver.connect(path, key, mode="rw")) as connection,
    ):
        row = connection.execute(
            "SELECT (SELECT count(*) FROM goals), (SELECT count(*) FROM actions),"
            ' (SELECT count(*) FROM check_ins), (SELECT max("on") FROM check_ins)'
        ).fetchone()
    goals, actions, check_ins, last = row
    return Contents(
        goals, actions, check_ins, date.fromisoformat(last) if last else None
    )


def name_of(made: Made) -> str:
    """Return the file name of a backup."""
    reason = "-".join(filter(None, (made.reason.value, made.revision)))
    return f"{_PREFIX}{made.at.strftime(_MOMENT)}-{reason}{_SUFFIX}"


def made_from(name: str) -> Made | None:
    """Return when and why a backup of this name was made; None for another file."""
    if not (name.startswith(_PREFIX) and name.endswith(_SUFFIX)):
        return None
    moment, _, rest = name[len(_PREFIX) : -len(_SUFFIX)].partition("-")
    reason, _, revision = rest.partition("-")
    try:
        at = datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC)
        return Made(at, Reason(reason), revision)
    except ValueError:
        return None


def _copy(source: Path, made: Path, key: Key | None) -> None:
    with (
        closing(driver.connect(source, key, mode="rw")) as old,
        closing(driver.connect(made, key, mode="rw")) as new,
    ):
        # Synced once, when it is whole.
        new.execute("PRAGMA synchronous = OFF")
        old.backup(
            new, pages=_PAGES_AT_ONCE, sleep=0.001, progress=_unless_locked(source)
        )


def _unless_locked(path: Path) -> Callable[[int, int, int], None]:
    """Return what gives up on a locked file: SQLite's own loop would try for ever."""

    def progress(status: int, _remaining: int, _total: int) -> None:
        if status in {_BUSY, _LOCKED}:  # and that after the connection's patience
            raise StorageProblem(Trouble.LOCKED, path)

    return progress


@contextmanager
def _new_file(target: Path, *, keep: bool = True) -> Iterator[Path]:
    """Yield an empty file that becomes `target` once it is written and synced."""
    made = target.with_name(f"{target.name}.{uuid4().hex}{NEW}")
    try:
        # Not its parents: a stick that was pulled out must not seem to be there.
        if not target.parent.is_dir():
            target.parent.mkdir(mode=0o700, exist_ok=True)
            # Or the disk may forget the folder, with all that is in it.
            sync_folder(target.parent.parent)
        os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield made
        if keep:
            with made.open("rb+") as file:
                os.fsync(file.fileno())
            made.rename(target)
            sync_folder(target.parent)
    except OSError as error:
        raise StorageProblem(trouble_of_system(error), target) from error
    finally:
        for left in (made, made.with_name(f"{made.name}-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)
