"""All reading and writing happens through a transaction, which notes each change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import Connection

from leadership_desktop.domain.actions import Action, CheckIn, Pause
from leadership_desktop.domain.changes import Change, Entity, identity
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    FitCheck,
    Person,
    Proposal,
)
from leadership_desktop.domain.loose_ends import AcceptedLooseEnd
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.domain.settings import Setting
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.storage import change_log, digests
from leadership_desktop.storage.codec import json_of, moment_from
from leadership_desktop.storage.kinds import KINDS
from leadership_desktop.storage.problems import StorageProblem, Trouble, trouble_of
from leadership_desktop.storage.repositories import CheckIns, Repository

_KINDS = {kind.entity: kind for kind in KINDS}


class LoggedChange(NamedTuple):
    """An entry of the change log; both sides are JSON in the archive's words."""

    sequence: int
    at: str
    entity: str
    entity_id: str
    before: str | None
    after: str | None


class Transaction:
    """One all-or-nothing unit of work on the database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.changes: list[Change] = []
        self.visions: Repository[Vision] = self.repository_of_kind(Vision)
        self.values: Repository[Value] = self.repository_of_kind(Value)
        self.goals: Repository[Goal] = self.repository_of_kind(Goal)
        self.actions: Repository[Action] = self.repository_of_kind(Action)
        self.pauses: Repository[Pause] = self.repository_of_kind(Pause)
        self.reflections: Repository[Reflection] = self.repository_of_kind(Reflection)
        self.assessments: Repository[Assessment] = self.repository_of_kind(Assessment)
        self.people: Repository[Person] = self.repository_of_kind(Person)
        self.feedback: Repository[Feedback] = self.repository_of_kind(Feedback)
        self.proposals: Repository[Proposal] = self.repository_of_kind(Proposal)
        self.fit_checks: Repository[FitCheck] = self.repository_of_kind(FitCheck)
        self.accepted_loose_ends: Repository[AcceptedLooseEnd] = (
            self.repository_of_kind(AcceptedLooseEnd)
        )
        self.settings: Repository[Setting] = self.repository_of_kind(Setting)
        self.check_ins = CheckIns(connection, self.changes)

    def repository_of_kind(self, entity: type[Any]) -> Repository[Any]:
        """Return the repository of a class of entities; check-ins have their own."""
        return Repository(_KINDS[entity], self._connection, self.changes)

    def repository_of(self, entity: Entity) -> Repository[Any]:
        """Return the repository of an entity's kind."""
        return self.repository_of_kind(type(entity))

    def content(self) -> list[Repository[Any]]:
        """Return the repositories of what a person wrote, those that refer first."""
        return [
            self.repository_of_kind(kind.entity)
            for kind in reversed(KINDS)
            if kind.entity is not Setting
        ]

    def is_empty(self) -> bool:
        """Return whether nothing was written yet, settings aside."""
        return not any(repository.all() for repository in self.content())

    def current(self, entity: Entity) -> Entity | None:
        """Return what the database holds in the place of `entity`, or None."""
        if isinstance(entity, CheckIn):
            return self.check_ins.get(entity.action_id, entity.on)
        found: Entity | None = self.repository_of(entity).get(entity.id)
        return found

    def replay(self, changes: Sequence[Change]) -> None:
        """Make each change so, for undo and redo.

        Raises `StorageProblem(CHANGED_ELSEWHERE)` where the data is no longer what
        the change started from: another program's word is never overwritten.
        """
        for (is_check_in, stays), group in groupby(changes, _kind):
            batch = list(group)
            self._require_unchanged(batch, is_check_in=is_check_in)
            if not is_check_in:
                for change in batch:
                    self._replay_one(change)
            elif stays:
                self.check_ins.put_all(_check_ins(batch, "after"))
            else:
                self.check_ins.remove_all(_check_ins(batch, "before"))

    def _require_unchanged(self, batch: list[Change], *, is_check_in: bool) -> None:
        known: dict[str, CheckIn] | None = None
        if is_check_in and len(batch) > 1:
            ids = {c.entity.action_id for c in batch if isinstance(c.entity, CheckIn)}
            known = {
                identity(check_in): check_in
                for action_id in sorted(ids)
                for check_in in self.check_ins.of(action_id)
            }
        # A command may touch one thing twice; what its earlier change leaves counts then.
        left: dict[tuple[type, str], Entity | None] = {}
        for change in batch:
            entity = change.entity
            key = type(entity), identity(entity)
            if key in left:
                found = left[key]
            else:
                found = self.current(entity) if known is None else known.get(key[1])
            if found != change.before:
                raise StorageProblem(Trouble.CHANGED_ELSEWHERE)
            left[key] = change.after

    def _replay_one(self, change: Change) -> None:
        repository = self.repository_of(change.entity)
        if change.after is not None:
            repository.put(change.after)
        else:
            repository.remove(identity(change.entity))

    def let_go(self) -> None:
        """Give the pages that SQLite keeps back: what was read whole is not read again."""
        self._connection.exec_driver_sql("PRAGMA shrink_memory")

    def deleted_since(self, since: datetime) -> list[tuple[Entity, datetime, int]]:
        """Return what was deleted since a moment, newest first; see `change_log`."""
        return list(change_log.deleted_since(self._connection, since))

    def deleted_with(self, kind: str, entity_id: str) -> list[change_log.Lost]:
        """Return a deletion and what hung on it; `Gone` where there is none."""
        return change_log.deleted_with(self._connection, kind, entity_id)

    def thin_out_log(self, before: datetime) -> int:
        """Forget older entries of the change log; return how many."""
        return change_log.thin_out(self._connection, before)

    def newest_sequence(self) -> int:
        """Return the number of the newest entry in the change log; 0 when empty."""
        found = self._connection.exec_driver_sql("SELECT max(sequence) FROM change_log")
        return int(found.scalar() or 0)

    def first_logged(self) -> datetime | None:
        """Return when the oldest change in the log was made, in UTC."""
        at = self._connection.exec_driver_sql(
            "SELECT at FROM change_log ORDER BY sequence LIMIT 1"
        ).scalar()
        return None if at is None else moment_from(str(at))

    def log(self) -> list[LoggedChange]:
        """Return the entries of the change log, oldest first."""
        rows = self._connection.exec_driver_sql(
            "SELECT sequence, at, entity, entity_id, before, after FROM change_log"
            " ORDER BY sequence"
        )
        return [LoggedChange(*row) for row in rows]

    def content_digests(self) -> dict[str, int]:
        """Return the digests as the content and the log are, read whole."""
        return {name: digests.total(of()) for name, of in self._hashes().items()}

    def damaged_kinds(self) -> list[str]:
        """Return the names of the kinds whose content is not what was written.

        Reads everything: half a second for ten years.
        """
        known = digests.kept(self._connection)
        return [
            name
            for name, of in self._hashes().items()
            if _readable_total(of) != known.get(name, -1)
        ]

    def _hashes(self) -> dict[str, Callable[[], Iterator[int]]]:
        """Return by kind what reads its entities and yields their hashes."""

        def hashes(entities: Callable[[], Iterable[Entity]]) -> Iterator[int]:
            return (digests.hash_of(json_of(entity)) for entity in entities())

        by_kind: dict[str, Callable[[], Iterator[int]]] = {
            kind.entity.__name__: partial(
                hashes, self.repository_of_kind(kind.entity).all
            )
            for kind in KINDS
        }
        by_kind[CheckIn.__name__] = lambda: map(digests.hash_of, self.check_ins.texts())
        by_kind[digests.LOG] = lambda: map(
            digests.hash_of_entry, digests.log_rows(self._connection)
        )
        return by_kind

    def append_to_log(self, now: datetime) -> int:
        """Append this transaction's changes to the change log; return the newest number.

        `now` is in UTC.
        """
        if not self.changes:
            return self.newest_sequence()
        asked = self._connection.exec_driver_sql("SELECT min(id) FROM devices")
        device = str(asked.scalar())
        at = change_log.moment_of_step(self._connection, now)
        rows: list[digests.LogRow] = [
            (
                device,
                at,
                type(change.entity).__name__,
                identity(change.entity),
                None if change.before is None else json_of(change.before),
                None if change.after is None else json_of(change.after),
            )
            for change in self.changes
        ]
        self._connection.exec_driver_sql(
            "INSERT INTO change_log (device, at, entity, entity_id, before, after)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            list(rows),
        )
        digests.note_entries(self._connection, rows)
        return self.newest_sequence()


def _readable_total(hashes: Callable[[], Iterator[int]]) -> int | None:
    """Return the digest of a kind; None where damage keeps it from being read."""
    try:
        return digests.total(hashes())
    except Exception as error:
        if trouble_of(error) in {None, Trouble.DAMAGED, Trouble.NOT_A_DATABASE}:
            return None
        raise


def _kind(change: Change) -> tuple[bool, bool]:
    return isinstance(change.entity, CheckIn), change.after is not None


def _check_ins(changes: list[Change], side: str) -> list[CheckIn]:
    return [c for c in (getattr(x, side) for x in changes) if isinstance(c, CheckIn)]
