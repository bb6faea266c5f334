"""The backups of a data folder: when they are made, which stay, and going back to one."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from leadership_desktop.domain.retention import Made, Reason, to_keep
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.importing import BringIn, LeaveDemonstration
from leadership_desktop.services.queries.deleted import KEPT
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage import backup
from leadership_desktop.storage.backup import Contents
from leadership_desktop.storage.cipher import Key, salt_of
from leadership_desktop.storage.problems import StorageProblem, Trouble

OVERDUE = timedelta(days=7)
"""How old the newest backup may be before the person is told."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup in the data folder."""

    path: Path
    made: Made
    size: int
    """In bytes."""


def all_of(folder: Path) -> list[Backup]:
    """Return the backups in a data folder, newest first."""
    found = []
    for path in (folder / backup.FOLDER).glob("*"):
        made = backup.made_from(path.name)
        if made is not None:
            with suppress(OSError):
                found.append(Backup(path, made, path.stat().st_size))
    return sorted(found, key=lambda one: (one.made.at, one.path.name), reverse=True)


def make(workspace: Workspace, reason: Reason) -> Backup:
    """Make a backup that is read back whole, then let older ones make room.

    Raises `StorageProblem`, DAMAGED when the file in use is not whole: then no older
    backup goes.
    """
    database = workspace.database
    folder = database.path.parent
    made = Made(workspace.now().replace(microsecond=0), reason)
    while (path := folder / backup.FOLDER / backup.name_of(made)).exists():
        # Of this very second, but something may have been ticked since.
        made = replace(made, at=made.at + timedelta(seconds=1))
    backup.make(database.path, database.key, path)
    logger.info("Made a backup: %s", reason.value)
    _make_room(folder, made.at)
    return Backup(path, made, path.stat().st_size)


def make_if_due(workspace: Workspace) -> Backup | None:
    """Make the day's backup if there is none yet, then thin out the change log.

    Raises `StorageProblem`.
    """
    today = workspace.now().date()
    if any(
        one.made.at.date() == today for one in all_of(workspace.database.path.parent)
    ):
        return None
    made = make(workspace, Reason.DAILY)
    workspace.thin_out_log(workspace.now() - KEPT)
    return made


def make_before(workspace: Workspace, command: Command) -> None:
    """Make a backup before what changes a lot at once. Raises `StorageProblem`."""
    match command:
        case BringIn():
            make(workspace, Reason.IMPORT)
        case LeaveDemonstration():
            make(workspace, Reason.CLEARING)


def require_whole(workspace: Workspace) -> None:
    """Read the whole file; raise `StorageProblem(DAMAGED)` when it is not whole."""
    backup.require_whole(workspace.database.path, workspace.database.key)


def is_overdue(workspace: Workspace) -> bool:
    """Return whether there is something to lose, and no good backup of the last week.

    Reads a backup whole, so it belongs off the thread.
    """
    database, now = workspace.database, workspace.now()
    young = [
        one
        for one in all_of(database.path.parent)
        if timedelta(0) <= now - one.made.at < OVERDUE
    ]
    if first_whole(young, database.key) is not None:
        return False
    with workspace.reading() as tx:
        oldest = tx.first_logged()
    return oldest is not None and workspace.now() - oldest > OVERDUE


def contents_of(workspace: Workspace, path: Path) -> Contents:
    """Return what is inside a backup, or the file in use. Raises `StorageProblem`."""
    database = workspace.database
    # The file in use must not be opened but through SQLite, so it isn't asked for its key.
    in_use = path == database.path
    return backup.contents(path, database.key if in_use else key_for(workspace, path))


def key_for(workspace: Workspace, path: Path) -> Key | None:
    """Return the key that opens a backup, if it is that of the file in use or none.

    Raises `StorageProblem(WRONG_KEY)` for one with another passphrase.
    """
    salt, key = salt_of(path), workspace.database.key
    if salt is None:
        return None
    if key is None or key.salt != salt:
        raise StorageProblem(Trouble.WRONG_KEY, path)
    return key


def restore(workspace: Workspace, path: Path, key: Key | None) -> Backup:
    """Go back to a backup, as `put_back` does, and go on with what it holds."""
    before = put_back(workspace, path, key)
    workspace.start_afresh()
    return before


def put_back(workspace: Workspace, path: Path, key: Key | None) -> Backup:
    """Make the file hold what a backup holds, which `key` opens; all of it or nothing.

    What is there now is backed up first: that backup is returned, and going back to it
    takes the step back. Tells no listener, so it may run off the thread; the workspace
    must `start_afresh` after. Raises `StorageProblem`; then everything is as it was.
    """
    database = workspace.database
    with backup.fit_for(database.path, database.key, path, key) as made:
        before = make(workspace, Reason.RESTORE)
        backup.take_over(database.path, database.key, made)
    logger.info("Restored a backup")
    return before


def _make_room(folder: Path, now: datetime) -> None:
    from leadership_desktop.services import second_place

    found = all_of(folder)
    stay = to_keep((one.made for one in found), now)
    gone = []
    for one in found:
        if one.made not in stay:
            try:
                one.path.unlink()
            except OSError as error:
                logger.warning("An old backup stays: %s", type(error).__name__)
            else:
                gone.append(one.path.name)
    second_place.make_room(folder, gone)


def newest_whole(folder: Path, key: Key | None) -> Backup | None:
    """Return the newest backup that is whole: each was, but a disk can fail twice."""
    return first_whole(all_of(folder), key)


def first_whole(found: Iterable[Backup], key: Key | None) -> Backup | None:
    """Return the first of some backups that is whole."""
    from leadership_desktop.storage.health import examine

    for one in found:
        with suppress(StorageProblem):
            if not examine(one.path, key):
                return one
    return None
