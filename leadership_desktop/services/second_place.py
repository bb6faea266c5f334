"""A second place for the backups, of the person's own choice: a stick, another disk."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from leadership_desktop.domain.retention import Made
from leadership_desktop.services import backups
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.backup import FOLDER, copy_whole, made_from
from leadership_desktop.storage.encryption import remove_abandoned, sync_folder
from leadership_desktop.storage.problems import StorageProblem, Trouble

KEPT_IN = "second-place"
"""The file in the data folder that names it: going back to a backup doesn't change it."""


def place_of(folder: Path) -> Path | None:
    """Return the second place of a data folder, whether or not it is there just now."""
    try:
        text = (folder / KEPT_IN).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return Path(text) if text else None


def choose(folder: Path, place: Path | None) -> None:
    """Copy the backups of a data folder to a place from now on; None: nowhere any more.

    Raises `StorageProblem`: CANNOT_OPEN for what is no folder, or is the folder that the
    backups are in anyhow; then nothing changed.
    """
    kept = folder / KEPT_IN
    try:
        if place is None:
            kept.unlink(missing_ok=True)
            sync_folder(folder)
            return
        place = place.expanduser().resolve()
        home = folder.resolve()
        if not place.is_dir() or place in {home, home / FOLDER}:
            raise StorageProblem(Trouble.CANNOT_OPEN, place)
        made = folder / f"{KEPT_IN}.{uuid4().hex}.new"
        descriptor = os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(f"{place}\n")
            file.flush()
            os.fsync(file.fileno())
        made.replace(kept)
        sync_folder(folder)
    except OSError as error:
        raise StorageProblem(Trouble.CANNOT_OPEN, place or kept) from error


def copy_newest(workspace: Workspace) -> Path | None:
    """Copy the newest backup to the second place, if one was chosen and lacks it.

    Backups that made room at home make room there, and so does what a kill left
    half-copied; nothing else there is touched.
    Returns the copy. Raises `StorageProblem`, also where the place is not there.
    """
    folder = workspace.database.path.parent
    place, found = place_of(folder), backups.all_of(folder)
    if place is None or not found:
        return None
    # Never made anew: where a stick is not plugged in its folder would fill the disk.
    if not place.is_dir():
        raise StorageProblem(Trouble.CANNOT_OPEN, place)
    # Not at the start, which must not wait for a slow stick.
    remove_abandoned(place)
    target = place / found[0].path.name
    if not target.exists():
        copy_whole(found[0].path, target)
    return target


def newest_in(folder: Path) -> Made | None:
    """Return when the newest copy was made of what is in the second place."""
    place = place_of(folder)
    names = [path.name for path in place.glob("*")] if place is not None else []
    found = [made for made in map(made_from, names) if made is not None]
    return max(found, key=lambda made: made.at, default=None)


def make_room(folder: Path, names: Iterable[str]) -> None:
    """Let go at the second place what made room at home."""
    place = place_of(folder)
    if place is None:
        return
    for name in names:
        with suppress(OSError):
            (place / name).unlink(missing_ok=True)
