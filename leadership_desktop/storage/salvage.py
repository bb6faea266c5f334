"""Reads what can be read of a damaged file, around the pages that are gone.

Much is there twice: as a row, and as the newest entry of the change log about it. Where
the two differ the digest tells which is right; where it agrees with what was put
together, nothing was lost.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from sqlalchemy import Connection, DefaultClause
from sqlalchemy.exc import DBAPIError

from leadership_desktop.domain.actions import Action, CheckIn
from leadership_desktop.domain.changes import Entity, identity
from leadership_desktop.domain.checks import EARLIEST, LATEST
from leadership_desktop.domain.errors import RuleError
from leadership_desktop.storage import digests, driver
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.codec import entity_from, json_of
from leadership_desktop.storage.database import create_sqlite_engine
from leadership_desktop.storage.kinds import KINDS, Kind
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.storage.transaction import Transaction

UNREADABLE = (
    DBAPIError,
    driver.Error,
    RuleError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    OverflowError,
)
"""What reading damage raises: SQLite's word, or that of what a row should hold."""

PRAGMAS = (
    "writable_schema=ON",  # else SQLite refuses a file that is shorter than it says
    "trusted_schema=OFF",
    "cell_size_check=ON",
)
LONGEST_GAP = 2_000
"""Rows that may be missing in a row before a table is taken to end."""

P = ParamSpec("P")
T = TypeVar("T")
A_DAY, A_MONTH = timedelta(days=1), timedelta(days=31)
ByIdentity = dict[str, Entity]
Logged = dict[str, Entity | None]
"""What the log says last of each thing of a kind; None where it is gone since."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be read of a damaged file."""

    entities: tuple[Entity, ...]
    """All of it, check-ins among them."""
    uncertain: tuple[str, ...]
    """The names of the kinds of which something is missing, or may not be as it was."""


def salvage(path: Path, key: Key | None = None) -> Salvaged:
    """Return what can be read of the damaged file at `path`, which is not touched.

    The file must not be open. Raises `StorageProblem(DAMAGED)` where not even its
    catalogue can be read.
    """
    written_on = datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=".salvage-") as folder:
        # A copy: reading may take back what a crash left half-done.
        for one in (path, path.with_name(f"{path.name}-journal")):
            if one.exists():
                shutil.copyfile(one, Path(folder, one.name))
        engine = create_sqlite_engine(Path(folder, path.name), key, pragmas=PRAGMAS)
        try:
            with engine.connect() as connection:
                return _Wreck(connection, written_on).read()
        except UNREADABLE as error:
            raise StorageProblem(Trouble.DAMAGED, path) from error
        finally:
            engine.dispose()


class _Wreck:
    """A damaged file that opens."""

    def __init__(self, connection: Connection, written_on: date) -> None:
        self._connection = connection
        self._written_on = written_on
        self._tx = Transaction(connection)

    def read(self) -> Salvaged:
        """Return what can be read."""
        self._connection.exec_driver_sql("SELECT name FROM sqlite_master").all()
        self._add_what_older_files_lack()
        known = _attempt(digests.kept, self._connection) or {}
        logged = self._logged()
        found: dict[str, ByIdentity] = {}
        uncertain: list[str] = []

        def settle(name: str, entities: Iterable[Entity]) -> None:
            rows = {identity(entity): entity for entity in entities}
            settled = _settle(rows, logged.get(name, {}), known.get(name))
            found[name] = settled or _filled(rows, logged.get(name, {}))
            if settled is None:
                uncertain.append(name)

        for kind in KINDS:
            settle(kind.entity.__name__, self._rows(kind))
        settle(CheckIn.__name__, self._check_ins(found[Action.__name__].values()))
        entities = (entity for of_kind in found.values() for entity in of_kind.values())
        return Salvaged(tuple(entities), tuple(uncertain))

    def _add_what_older_files_lack(self) -> None:
        """Give the copy the columns that came later, empty: no migration reads damage."""
        for kind in KINDS:
            table = kind.table
            columns = _attempt(self._ask, f'PRAGMA table_info("{table.name}")') or []
            there = {name for _, name, *_ in columns}
            for column in table.columns if there else ():
                if column.name not in there:
                    default = ""
                    if isinstance(column.server_default, DefaultClause):
                        default = f" DEFAULT '{column.server_default.arg}'"
                    _attempt(
                        self._ask,
                        f'ALTER TABLE "{table.name}" ADD COLUMN "{column.name}"{default}',
                    )

    def _logged(self) -> dict[str, Logged]:
        """Return by kind what the change log says last of each thing."""
        newest: dict[str, Logged] = {}
        columns = "entity, entity_id, after"
        for name, entity_id, after in self._each("change_log", columns):
            of_kind = newest.setdefault(name, {})
            if after is None:
                of_kind[entity_id] = None
                continue
            entity = _attempt(entity_from, name, after)
            if entity is not None and identity(entity) == entity_id:
                of_kind[entity_id] = entity
        return newest

    def _rows(self, kind: Kind) -> Iterable[Entity]:
        """Return the readable entities of a kind."""
        repository = self._tx.repository_of_kind(kind.entity)
        whole = _attempt(repository.all)
        if whole is not None:
            return whole
        ids = [entity_id for (entity_id,) in self._each(kind.table.name, "id")]
        one_by_one = (_attempt(repository.get, i) for i in ids)
        return [entity for entity in one_by_one if entity is not None]

    def _each(self, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
        """Yield the readable rows of a table, in the order in which they were written."""
        select = f'SELECT {columns} FROM "{table}"'  # noqa: S608 - our own names
        whole = _attempt(self._ask, f"{select} ORDER BY rowid")
        if whole is not None:
            yield from whole
            return
        [(first, last)] = _attempt(
            self._ask,
            f'SELECT min(rowid), max(rowid) FROM "{table}"',  # noqa: S608
        ) or [(None, None)]
        misses = 0
        for number in range(first or 1, (last or first or 1) + LONGEST_GAP):
            row = _attempt(self._ask, f"{select} WHERE rowid = ?", number)
            yield from row or ()
            misses = 0 if row else misses + 1
            if misses > LONGEST_GAP:
                return

    def _ask(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        # Through the driver: what fails thousands of times must fail quickly.
        cursor = self._connection.connection.cursor()
        try:
            return list(cursor.execute(statement, values).fetchall())
        finally:
            cursor.close()

    def _check_ins(self, actions: Iterable[Entity]) -> Iterator[CheckIn]:
        for action in actions:
            if isinstance(action, Action):
                yield from self._check_ins_of(action)

    def _check_ins_of(self, action: Action) -> Iterator[CheckIn]:
        """Yield the readable check-ins of an action, day by day only where they lie."""
        read = self._tx.check_ins.of_between
        first = max(EARLIEST, action.starts_on - A_MONTH)
        last = max(first, min(LATEST, self._written_on + A_MONTH))
        yield from _attempt(read, action.id, EARLIEST, first - A_DAY) or ()
        yield from self._check_ins_between(action.id, first, last)
        yield from _attempt(read, action.id, last + A_DAY, LATEST) or ()

    def _check_ins_between(
        self, action_id: str, first: date, last: date
    ) -> Iterator[CheckIn]:
        """Yield the readable check-ins of a range of days, halving it around damage."""
        whole = _attempt(self._tx.check_ins.of_between, action_id, first, last)
        if whole is not None:
            yield from whole
        elif first < last:
            middle = first + (last - first) // 2
            yield from self._check_ins_between(action_id, first, middle)
            yield from self._check_ins_between(action_id, middle + A_DAY, last)


def _settle(rows: ByIdentity, logged: Logged, digest: int | None) -> ByIdentity | None:
    """Return what is known to be all of a kind as it was, or None."""
    total = _total(rows.values())
    if total == digest:
        return rows
    for entity_id, entity in logged.items():
        row = rows.get(entity_id)
        if (
            row != entity
            and digests.total([total, -_total([row]), _total([entity])]) == digest
        ):
            return _with(rows, {entity_id: entity})
    for whole in (_filled(rows, logged), _with(rows, logged)):
        if _total(whole.values()) == digest:
            return whole
    return None


def _filled(rows: ByIdentity, logged: Logged) -> ByIdentity:
    """Return the rows, and from the log what has none."""
    return _with(rows, {i: e for i, e in logged.items() if i not in rows})


def _with(rows: ByIdentity, logged: Logged) -> ByIdentity:
    """Return the rows, but what is logged as the log has it."""
    both = {**rows, **logged}
    return {i: entity for i, entity in both.items() if entity is not None}


def _total(entities: Iterable[Entity | None]) -> int:
    return digests.total(digests.hash_of(json_of(e)) for e in entities if e is not None)


def _attempt(read: Callable[P, T], *of: P.args, **named: P.kwargs) -> T | None:
    """Return what `read` returns; None where damage is in its way."""
    try:
        return read(*of, **named)
    except UNREADABLE:
        return None
