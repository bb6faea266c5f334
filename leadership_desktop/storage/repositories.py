"""One repository for every entity, and one for check-ins, which come by thousands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import Column, Connection, Select, delete, insert, select, update

from leadership_desktop.domain.actions import CheckIn, CheckInState
from leadership_desktop.domain.changes import Change, Entity, identity
from leadership_desktop.domain.errors import Gone
from leadership_desktop.storage.codec import moment_from, moment_text
from leadership_desktop.storage.kinds import Kind, Part

E = TypeVar("E", bound=Entity)

HistoryRow = tuple[str, str, float | None]
"""A check-in as the driver gives it: ISO date, state, amount."""

_COLUMNS = 'action_id, "on", state, amount, note, recorded_at'
_NAMES = tuple(field.name for field in fields(CheckIn))
_UPSERT = (
    f"INSERT INTO check_ins ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?) "  # noqa: S608
    'ON CONFLICT (action_id, "on") DO UPDATE SET state=excluded.state, '
    "amount=excluded.amount, note=excluded.note, recorded_at=excluded.recorded_at"
)
_STATES = {state.value: state for state in CheckInState}


class Repository(Generic[E]):
    """The entities of one kind in the database; writing notes the change."""

    def __init__(
        self, kind: Kind, connection: Connection, changes: list[Change]
    ) -> None:
        self._kind = kind
        self._table = kind.table
        self._connection = connection
        self._changes = changes

    def get(self, entity_id: str) -> E | None:
        """Return the entity, or None."""
        found = self.matching(id=entity_id)
        return found[0] if found else None

    def require(self, entity_id: str) -> E:
        """Return the entity. Raises `Gone` when it is not there."""
        found = self.get(entity_id)
        if found is None:
            raise Gone(f"No {self._table.name} {entity_id}")
        return found

    def all(self) -> list[E]:
        """Return every entity, in a total order: undo must not shuffle a list."""
        return self.matching()

    def matching(self, **values: object) -> list[E]:
        """Return the entities whose columns have these values, in the order of all."""
        columns = self._table.c
        these = [columns[name] == value for name, value in values.items()]
        order = [columns[name] for name in self._kind.order]
        query = select(self._table).where(*these).order_by(*order)
        rows = self._connection.execute(query).mappings().all()
        if not rows:
            return []
        owners = select(columns.id).where(*these) if these else None
        parts = {p.field: self._read_parts(p, owners) for p in self._kind.parts}
        make = self._kind.make or self._kind.entity
        return [
            make(**row, **{name: tuple(of[row["id"]]) for name, of in parts.items()})
            for row in rows
        ]

    def put(self, entity: E) -> None:
        """Add the entity, or replace the one with the same id."""
        entity_id = identity(entity)
        before = self.get(entity_id)
        if before == entity:
            return
        self._changes.append(Change(before, entity))
        row = {column.name: getattr(entity, column.name) for column in self._table.c}
        if before is None:
            self._connection.execute(insert(self._table), row)
        else:
            statement = update(self._table).where(self._table.c.id == entity_id)
            self._connection.execute(statement, row)
        for part in self._kind.parts:
            items = getattr(entity, part.field)
            if before is None or getattr(before, part.field) != items:
                self._put_parts(part, entity_id, items)

    def remove(self, entity_id: str) -> None:
        """Remove the entity, which must be there; what refers to it goes first."""
        self._changes.append(Change(self.require(entity_id), None))
        for part in self._kind.parts:
            self._put_parts(part, entity_id, ())
        self._connection.execute(
            delete(self._table).where(self._table.c.id == entity_id)
        )

    def _read_parts(
        self, part: Part, owners: Select[tuple[str]] | None
    ) -> dict[str, list[Any]]:
        """Return the items of a part by their owner, of some owners or all, in order."""
        owner = _owner(part)
        query = select(part.table).order_by(owner, part.table.c[part.order])
        if owners is not None:
            query = query.where(owner.in_(owners))
        items: dict[str, list[Any]] = defaultdict(list)
        for row in self._connection.execute(query):
            items[row[0]].append(part.read(row))
        return items

    def _put_parts(self, part: Part, entity_id: str, items: Iterable[Any]) -> None:
        owner = _owner(part)
        self._connection.execute(delete(part.table).where(owner == entity_id))
        rows = [{owner.name: entity_id, **columns} for columns in part.write(items)]
        if rows:
            self._connection.execute(insert(part.table), rows)


def _owner(part: Part) -> Column[Any]:
    first: Column[Any] = part.table.c[0]
    return first


class CheckIns:
    """The check-ins in the database, by column and through the driver."""

    def __init__(self, connection: Connection, changes: list[Change]) -> None:
        self._connection = connection
        self._changes = changes

    def get(self, action_id: str, on: date) -> CheckIn | None:
        """Return the check-in of an action and a day, or None."""
        found = self._where('action_id = ? AND "on" = ?', action_id, on.isoformat())
        return next(found, None)

    def of(self, action_id: str) -> list[CheckIn]:
        """Return the check-ins of an action, oldest first."""
        return list(self._where("action_id = ?", action_id))

    def of_between(self, action_id: str, first: date, last: date) -> list[CheckIn]:
        """Return the check-ins of an action in a range of days, oldest first."""
        days = first.isoformat(), last.isoformat()
        condition = 'action_id = ? AND "on" BETWEEN ? AND ?'
        return list(self._where(condition, action_id, *days))

    def between(self, first: date, last: date) -> list[CheckIn]:
        """Return every action's check-ins of a range of days, by action and day."""
        days = first.isoformat(), last.isoformat()
        return list(self._where('"on" BETWEEN ? AND ?', *days))

    def all(self) -> Iterator[CheckIn]:
        """Yield every check-in, by action and day."""
        return self._where("1")

    def texts(self) -> Iterator[bytes]:
        """Yield the JSON of every check-in, as `json_of` writes it, without making it."""
        for row in self._rows(f"SELECT {_COLUMNS} FROM check_ins"):  # noqa: S608 - our own words only
            yield msgspec.json.encode(dict(zip(_NAMES, row, strict=True)))

    def count(self) -> int:
        """Return how many check-ins there are."""
        return int(self._rows("SELECT count(*) FROM check_ins")[0][0])

    def history(self, action_id: str) -> list[HistoryRow]:
        """Return day, state and amount of an action's check-ins, oldest first."""
        return self._rows(
            'SELECT "on", state, amount FROM check_ins WHERE action_id = ? ORDER BY 1',
            action_id,
        )

    def history_between(
        self, action_id: str, first: date, last: date
    ) -> list[HistoryRow]:
        """Return the same as `history`, of a range of days."""
        return self._rows(
            'SELECT "on", state, amount FROM check_ins '
            'WHERE action_id = ? AND "on" BETWEEN ? AND ? ORDER BY 1',
            action_id,
            first.isoformat(),
            last.isoformat(),
        )

    def put(self, check_in: CheckIn) -> None:
        """Add a check-in, or replace the one of the same action and day."""
        self.put_all([check_in])

    def put_all(self, check_ins: Iterable[CheckIn]) -> None:
        """Add check-ins, replacing those of the same action and day."""
        changed: list[CheckIn] = []
        ordered = sorted(check_ins, key=attrgetter("action_id"))
        for action_id, group in groupby(ordered, key=attrgetter("action_id")):
            of_action = list(group)
            if len(of_action) == 1:
                found = self.get(action_id, of_action[0].on)
                known = {} if found is None else {found.on: found}
            else:
                known = {c.on: c for c in self.of(action_id)}
            for check_in in of_action:
                before = known.get(check_in.on)
                if before != check_in:
                    self._changes.append(Change(before, check_in))
                    known[check_in.on] = check_in
                    changed.append(check_in)
        self._write(_UPSERT, [_row(check_in) for check_in in changed])

    def remove(self, action_id: str, on: date) -> None:
        """Remove the check-in of an action and a day, if there is one."""
        before = self.get(action_id, on)
        if before is not None:
            self.remove_all([before])

    def remove_of(self, action_id: str) -> None:
        """Remove every check-in of an action."""
        self.remove_all(self.of(action_id))

    def remove_all(self, check_ins: Sequence[CheckIn]) -> None:
        """Remove check-ins as they are in the database."""
        self._changes.extend(Change(check_in, None) for check_in in check_ins)
        self._write(
            'DELETE FROM check_ins WHERE action_id = ? AND "on" = ?',
            [(c.action_id, c.on.isoformat()) for c in check_ins],
        )

    def notes(self) -> Iterator[tuple[str, date, str]]:
        """Yield action, day and text of every note."""
        rows = self._rows(
            'SELECT action_id, "on", note FROM check_ins WHERE note <> ?', ""
        )
        return ((of, date.fromisoformat(on), note) for of, on, note in rows)

    def _where(self, condition: str, *values: object) -> Iterator[CheckIn]:
        rows = self._rows(
            f"SELECT {_COLUMNS} FROM check_ins "  # noqa: S608 - our own words only
            f'WHERE {condition} ORDER BY action_id, "on"',
            *values,
        )
        for action_id, on, state, amount, note, recorded_at in rows:
            yield CheckIn(
                action_id=action_id,
                on=date.fromisoformat(on),
                state=_STATES[state],
                amount=amount,
                note=note,
                recorded_at=None if recorded_at is None else moment_from(recorded_at),
            )

    def _rows(self, statement: str, *values: object) -> list[Any]:
        cursor = self._connection.connection.cursor()
        try:
            return list(cursor.execute(statement, values).fetchall())
        finally:
            cursor.close()

    def _write(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            self._connection.exec_driver_sql(statement, list(rows))


def _row(check_in: CheckIn) -> tuple[object, ...]:
    moment = check_in.recorded_at
    return (
        check_in.action_id,
        check_in.on.isoformat(),
        check_in.state.value,
        check_in.amount,
        check_in.note,
        None if moment is None else moment_text(moment),
    )
