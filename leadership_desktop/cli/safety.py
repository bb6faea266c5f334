"""Backups, going back to one, and the doctor, in a terminal."""

from __future__ import annotations

import shutil
import stat
import sys
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leadership_desktop import __version__
from leadership_desktop.cli.failures import CannotBeDone
from leadership_desktop.domain.changes import identity
from leadership_desktop.domain.retention import Reason
from leadership_desktop.services import backups, second_place
from leadership_desktop.services.commands.deleted import BringBack
from leadership_desktop.services.queries.deleted import recently_deleted
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage import backup, driver
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.health import examine
from leadership_desktop.storage.migrate import HEAD
from leadership_desktop.storage.place import keeper_of
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import backups as words
from leadership_desktop.text import deleted as deleted_words
from leadership_desktop.text import health as health_words
from leadership_desktop.text import place as place_words
from leadership_desktop.text.steps import done
from leadership_desktop.text.translation import translate

LITTLE_SPACE = 3
"""Free space is little below so many times the file's size."""


def back_up(workspace: Workspace, chosen: Namespace) -> None:
    """Make a backup in the data folder, or as a file of one's own."""
    database = workspace.database
    folder = database.path.parent
    if chosen.second_place is not None:
        second_place.choose(folder, Path(chosen.second_place))
    elif chosen.no_second_place:
        second_place.choose(folder, None)
    copied = None
    if chosen.file is None:
        path = backups.make(workspace, Reason.ASKED).path
        copied = second_place.copy_newest(workspace)
    else:
        path = Path(chosen.file)
        if path.exists():
            sentence = translate(
                "cli",
                "{file} is there already. Choose another name; it was left as it is.",
            )
            raise CannotBeDone(sentence.format(file=path))
        backup.make(database.path, database.key, path)
    found = words.contents(backups.contents_of(workspace, path))
    print(translate("cli", "Saved: {file}").format(file=path))
    print(found)
    if copied is not None:
        print(translate("cli", "Copied to: {file}").format(file=copied))


def go_back(workspace: Workspace, chosen: Namespace) -> None:
    """Go back to a backup; what is there now is backed up first."""
    path = Path(chosen.file)
    if not path.is_file():
        sentence = translate("cli", "There is no file {file}. Nothing was changed.")
        raise CannotBeDone(sentence.format(file=path))
    if path.samefile(workspace.database.path):
        raise CannotBeDone(
            translate("cli", "That is the file in use. Choose a backup.")
        )
    before = backups.restore(workspace, path, _key_for(workspace, path))
    print(words.restored())
    sentence = translate("cli", "To take this back: leadership-desktop restore {file}")
    print(sentence.format(file=before.path))


def _key_for(workspace: Workspace, path: Path) -> Key | None:
    """Return the key of a backup: that of the file, or one asked for."""
    try:
        return backups.key_for(workspace, path)
    except StorageProblem:
        from leadership_desktop.cli.passphrase import asked, key_of

        return key_of(path, asked(translate("cli", "Passphrase of the backup: ")))


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that the doctor looked at."""

    name: str
    good: bool
    told: str


def doctor(workspace: Workspace, chosen: Namespace) -> None:
    """Look at the file, its rights, its backups and the disk."""
    found = [
        _whole(workspace),
        _rights(workspace.database.path),
        _newest_backup(workspace),
        *_second_place(workspace),
        _space(workspace.database.path),
        _place(workspace.database.path.parent),
    ]
    if chosen.json:
        from leadership_desktop.cli.commands import print_json

        plain: dict[str, Any] = {
            "well": all(one.good for one in found),
            "checks": [
                {"name": one.name, "good": one.good, "told": one.told} for one in found
            ],
            "versions": _versions(workspace),
        }
        print_json(plain)
    else:
        for one in found:
            print(f"{'✓' if one.good else '✗'} {one.told}")
        print(
            ", ".join(f"{name} {value}" for name, value in _versions(workspace).items())
        )
    sys.stdout.flush()
    if not all(one.good for one in found):
        raise CannotBeDone(translate("cli", "Not all is well: see above."))


def _whole(workspace: Workspace) -> Checked:
    findings = examine(workspace.database.path, workspace.database.key)
    if findings:
        return Checked("file", good=False, told=health_words.flaws(findings))
    contents = words.contents(backups.contents_of(workspace, workspace.database.path))
    told = translate("cli", "The file is whole: {contents}.").format(contents=contents)
    return Checked("file", good=True, told=told)


def _rights(path: Path) -> Checked:
    others = stat.S_IRWXG | stat.S_IRWXO
    open_to_others = [
        one.name
        for one in (path.parent, path)
        if sys.platform != "win32" and one.stat().st_mode & others
    ]
    if open_to_others:
        sentence = translate("cli", "Others on this computer can get at: {names}.")
        told = sentence.format(names=", ".join(open_to_others))
    else:
        told = translate("cli", "Nobody else on this computer can get at it.")
    return Checked("rights", good=not open_to_others, told=told)


def _newest_backup(workspace: Workspace) -> Checked:
    newest = backups.newest_whole(
        workspace.database.path.parent, workspace.database.key
    )
    overdue = backups.is_overdue(workspace)
    if newest is None:
        told = translate("cli", "There is no backup yet; the next change makes one.")
    else:
        sentence = translate("cli", "The newest whole backup is of {moment}.")
        told = sentence.format(moment=words.moment(newest.made))
    return Checked("backup", good=not overdue, told=told)


def _second_place(workspace: Workspace) -> list[Checked]:
    """Look at the second place for the backups, where one was chosen."""
    folder = workspace.database.path.parent
    place = second_place.place_of(folder)
    if place is None:
        return []
    newest = second_place.newest_in(folder)
    if newest is None:
        sentence = translate("cli", "There is no backup in the second place, {place}.")
        told = sentence.format(place=place)
    else:
        sentence = translate("cli", "The newest backup in {place} is of {moment}.")
        told = sentence.format(place=place, moment=words.moment(newest))
    good = newest is not None and workspace.now() - newest.at < backups.OVERDUE
    return [Checked("second place", good=good, told=told)]


def _space(path: Path) -> Checked:
    free = shutil.disk_usage(path.parent).free
    sentence = translate("cli", "{size} are free on the disk.")
    good = free > LITTLE_SPACE * path.stat().st_size
    return Checked("space", good=good, told=sentence.format(size=words.size(free)))


def _place(folder: Path) -> Checked:
    keeper = keeper_of(folder)
    if keeper is not None:
        return Checked("place", good=False, told=place_words.advice(keeper))
    told = translate("cli", "It lies on this computer’s own disk.")
    return Checked("place", good=True, told=told)


def _versions(workspace: Workspace) -> dict[str, str]:
    return {
        "Leadership Desktop": __version__,
        "SQLite": driver.module.sqlite_version,
        "driver": driver.module.__name__.partition(".")[0],
        "revision": HEAD,
        "encrypted": "no" if workspace.database.key is None else "yes",
    }


def show_deleted(workspace: Workspace, chosen: Namespace) -> None:
    """Show what can be brought back, newest first."""
    found = recently_deleted(workspace)
    if chosen.json:
        from leadership_desktop.cli.commands import print_json

        plain = [
            {
                "id": identity(one.entity),
                "kind": type(one.entity).__name__,
                "title": deleted_words.title(one.entity),
                "at": one.at,
                "check_ins": one.check_ins,
            }
            for one in found
        ]
        print_json({"deleted": plain})
        return
    for one in found:
        print(f"{identity(one.entity)}  {deleted_words.title(one.entity)}")
        print(f"  {deleted_words.line(one)}")
    if not found:
        print(translate("deleted", "Nothing was deleted in the last 30 days."))


def bring_back(workspace: Workspace, chosen: Namespace) -> None:
    """Bring back one thing with all that hung on it."""
    for one in recently_deleted(workspace):
        if identity(one.entity) == chosen.id:
            command = BringBack(type(one.entity).__name__, chosen.id)
            workspace.execute(command)
            print(done(command))
            return
    sentence = translate(
        "cli",
        "Nothing deleted has the id {id}. See them with: leadership-desktop deleted",
    )
    raise CannotBeDone(sentence.format(id=chosen.id))
