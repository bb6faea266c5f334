"""After damage: go on from a backup, from what can be read, or from both together.

The damaged file is never written to; it stays beside the new one, under another name.
"""

from __future__ import annotations

import enum
import logging
import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from leadership_desktop.domain.actions import Action, CheckIn, Pause
from leadership_desktop.domain.changes import Entity, identity
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.growth import Feedback, FitCheck, Person, Proposal
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.domain.vision import Value
from leadership_desktop.services.backups import Backup, all_of, newest_whole
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.passphrase import key_by
from leadership_desktop.storage import backup
from leadership_desktop.storage.cipher import Key, salt_of
from leadership_desktop.storage.database import Database, told_as_problem
from leadership_desktop.storage.encryption import NEW, sync_folder, trouble_of_system
from leadership_desktop.storage.health import examine
from leadership_desktop.storage.migrate import revision_of
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.storage.salvage import Salvaged, salvage

logger = logging.getLogger(__name__)

Content = dict[tuple[type[Entity], str], Entity]


class Source(enum.Enum):
    """What to go on from."""

    BACKUP = "backup"
    READABLE = "readable"
    BOTH = "both"
    """The backup, with all that can be read and is newer."""


@dataclass(frozen=True, slots=True)
class Prospects:
    """What there is to go on from."""

    backup: Backup | None
    salvaged: Salvaged | None
    """None where nothing of the damaged file can be read."""
    lacking: int
    """How much of what can be read the backup lacks, or has otherwise."""
    only_in_backup: int
    """How much of the backup can't be read any more."""

    @property
    def sources(self) -> tuple[Source, ...]:
        """What can be chosen, the best first."""
        if self.backup is None:
            return (Source.READABLE,) if self.salvaged else ()
        if self.salvaged is None:
            return (Source.BACKUP,)
        if not self.salvaged.uncertain:
            return (Source.READABLE, Source.BACKUP)
        return (Source.BOTH, Source.BACKUP, Source.READABLE)


def may_be_ours(path: Path) -> bool:
    """Return whether a file that is no database was one: backups of it are beside it."""
    return bool(all_of(path.parent))


def needs_passphrase(path: Path) -> bool:
    """Return whether the damaged file at `path`, or a backup of it, is encrypted."""
    return bool(_salts(path))


def key_of(path: Path, passphrase: str) -> Key:
    """Return the key that opens the damaged file at `path`, or a backup beside it.

    The damage may be in the file's own salt: the backups have the same. Raises
    `StorageProblem(WRONG_KEY)` where it opens none of them.
    """
    for salt, places in _salts(path).items():
        key = key_by(salt, passphrase)
        if any(_opens(place, key) for place in places):
            return key
    raise StorageProblem(Trouble.WRONG_KEY, path)


def prospects_of(path: Path, key: Key | None = None) -> Prospects:
    """Return what there is to go on from, the damaged file at `path` being closed."""
    found = newest_whole(path.parent, key)
    try:
        readable: Salvaged | None = salvage(path, key)
    except StorageProblem:
        readable = None
    lacking = only = 0
    if found is not None and readable is not None:
        before, now = _content_of(found.path, key), _by_identity(readable.entities)
        lacking = sum(before.get(where) != entity for where, entity in now.items())
        only = sum(where not in now for where in before)
    return Prospects(found, readable, lacking, only)


def rescue(
    path: Path, key: Key | None, source: Source, prospects: Prospects, now: datetime
) -> Path:
    """Put a whole file in the place of the damaged one; return where that is kept.

    `now` is in UTC. Raises `StorageProblem`; then nothing was changed.
    """
    made = path.with_name(f"{path.name}.{uuid4().hex}{NEW}")
    try:
        _write(made, key, _chosen(source, prospects, key), now)
        return _put_in_place(made, path, now)
    except OSError as error:
        raise StorageProblem(trouble_of_system(error), path) from error
    finally:
        for left in (made, made.with_name(f"{made.name}-journal")):
            left.unlink(missing_ok=True)


def _salts(path: Path) -> dict[bytes, list[Path]]:
    """Return the files beside each other that are encrypted, by their salt."""
    found: dict[bytes, list[Path]] = {}
    for place in (path, *(one.path for one in all_of(path.parent))):
        salt = salt_of(place)
        if salt is not None:
            found.setdefault(salt, []).append(place)
    return found


def _opens(path: Path, key: Key) -> bool:
    try:
        with told_as_problem(path, key):
            return revision_of(path, key) is not None
    except StorageProblem as problem:
        return problem.trouble is Trouble.DAMAGED


def _chosen(source: Source, prospects: Prospects, key: Key | None) -> Content:
    content: Content = {}
    if source is not Source.READABLE and prospects.backup is not None:
        content = _content_of(prospects.backup.path, key)
    if source is not Source.BACKUP and prospects.salvaged is not None:
        sure = [
            kind
            for kind in {kind for kind, _ in content}
            if kind.__name__ not in prospects.salvaged.uncertain
        ]
        # Of a kind that was read whole, what is not there was deleted since.
        content = {where: e for where, e in content.items() if where[0] not in sure}
        content |= _by_identity(prospects.salvaged.entities)
    return content


def _write(path: Path, key: Key | None, content: Content, now: datetime) -> None:
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    database = Database.open(path, device=new_id(), key=key)
    try:
        with database.transaction() as tx:
            whole = list(_without_loose_ends(content))
            for entity in whole:
                if not isinstance(entity, CheckIn):
                    tx.repository_of(entity).put(entity)
            tx.check_ins.put_all(e for e in whole if isinstance(e, CheckIn))
            tx.append_to_log(now)
    finally:
        database.close()
    if examine(path, key):
        raise StorageProblem(Trouble.INPUT_OUTPUT, path)


def _put_in_place(made: Path, path: Path, now: datetime) -> Path:
    aside = path.with_name(f"{path.stem}-damaged-{now:%Y%m%dT%H%M%SZ}{path.suffix}")
    if path.exists():
        try:
            aside.hardlink_to(path)  # at no moment is there no file at all
        except OSError:
            shutil.copyfile(path, aside)
    journal = path.with_name(f"{path.name}-journal")
    if journal.exists() and journal.stat().st_size:
        # SQLite would play it back into the new file.
        journal.rename(aside.with_name(f"{aside.name}-journal"))
    made.replace(path)
    sync_folder(path.parent)
    logger.warning("A damaged file was replaced; it is kept")
    return aside


def _content_of(path: Path, key: Key | None) -> Content:
    with backup.fit_for(path, key, path, key) as made:
        database = Database.open(made, device="", key=key)
        try:
            with database.reading() as tx:
                found = [e for repository in tx.content() for e in repository.all()]
                found += [*tx.settings.all(), *tx.check_ins.all()]
        finally:
            database.close()
    return _by_identity(found)


def _by_identity(entities: Iterable[Entity]) -> Content:
    return {(type(entity), identity(entity)): entity for entity in entities}


def _without_loose_ends(content: Content) -> Iterable[Entity]:
    """Yield the entities without references to what is not there."""

    def has(kind: type[Entity], entity_id: str | None) -> bool:
        return entity_id is None or (kind, entity_id) in content

    def known(kind: type[Entity], entity_id: str | None) -> str | None:
        return entity_id if has(kind, entity_id) else None

    for entity in content.values():
        match entity:
            case Goal():
                values = tuple(i for i in entity.value_ids if has(Value, i))
                carried = known(Goal, entity.carried_from)
                yield replace(entity, value_ids=values, carried_from=carried)
            case FitCheck():
                values = tuple(i for i in entity.value_ids if has(Value, i))
                yield replace(entity, value_ids=values)
            case Action() | Reflection():
                yield replace(entity, goal_id=known(Goal, entity.goal_id))
            case Proposal():
                yield replace(entity, action_id=known(Action, entity.action_id))
            case CheckIn() | Pause():
                if has(Action, entity.action_id):
                    yield entity
            case Feedback():
                if has(Person, entity.person_id):
                    yield entity
            case _:
                yield entity
