"""The change log: what was changed, what was deleted with what, and its thinning."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection

from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.errors import Gone
from leadership_desktop.storage import digests
from leadership_desktop.storage.codec import entity_from, moment_from, moment_text

LISTED = (
    *("Vision", "Value", "Goal", "Action"),
    *("Reflection", "Assessment", "Person", "Feedback", "Proposal", "FitCheck"),
)
"""The kinds that a person knows by name; the others hang on them."""

_NEWEST = (
    "sequence IN (SELECT max(sequence) FROM change_log GROUP BY entity, entity_id)"
)


class Lost(NamedTuple):
    """One change of a deletion: what it was, and what it was made into."""

    before: Entity
    after: Entity | None


def moment_of_step(connection: Connection, now: datetime) -> str:
    """Return the moment by which the entries of one step go; no two steps share one.

    What a deletion took with it is known by that: two steps can follow each other within
    what a clock tells apart.
    """
    newest = connection.exec_driver_sql(
        "SELECT at FROM change_log ORDER BY sequence DESC LIMIT 1"
    ).scalar()
    if newest is not None:
        last = moment_from(str(newest))
        if now <= last <= now + timedelta(seconds=1):
            now = last + timedelta(microseconds=1)
    return now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def deleted_since(
    connection: Connection, since: datetime
) -> Iterator[tuple[Entity, datetime, int]]:
    """Yield what was deleted last of all its changes, when, and with how many check-ins.

    Newest first. What went when the example was left is not among it.
    """
    kinds = ", ".join(f"'{kind}'" for kind in LISTED)
    rows = _rows(
        connection,
        "SELECT entity, before, at, (SELECT count(*) FROM change_log AS hung"  # noqa: S608
        "  WHERE hung.at = change_log.at AND hung.entity = 'CheckIn'"
        "  AND hung.after IS NULL"
        "  AND instr(hung.entity_id, change_log.entity_id || ' ') = 1)"
        f" FROM change_log WHERE {_NEWEST} AND after IS NULL AND at >= ?"
        f" AND entity IN ({kinds}) AND at NOT IN (SELECT at FROM change_log"
        "  WHERE entity = 'Setting' AND entity_id = 'demonstration' AND after IS NULL)"
        " ORDER BY sequence DESC",
        moment_text(since),
    )
    for kind, before, at, check_ins in rows:
        yield entity_from(kind, before), moment_from(at), check_ins


def deleted_with(connection: Connection, kind: str, entity_id: str) -> list[Lost]:
    """Return a deletion, and then what else the same step did to what hung on it.

    Raises `Gone` when the newest change of the thing is no deletion.
    """
    found = _rows(
        connection,
        "SELECT at, before, after FROM change_log WHERE entity = ? AND entity_id = ?"
        " ORDER BY sequence DESC LIMIT 1",
        kind,
        entity_id,
    )
    if not found or found[0][2] is not None:
        raise Gone(entity_id)
    at, before, _ = found[0]
    in_json = msgspec.json.encode(
        entity_id
    ).decode()  # as it stands in what refers to it
    hung = _rows(
        connection,
        "SELECT entity, before, after FROM change_log WHERE at = ? AND before IS NOT NULL"
        " AND NOT (entity = ? AND entity_id = ?) AND instr(before, ?)"
        " AND (after IS NULL OR NOT instr(after, ?)) ORDER BY sequence",
        at,
        kind,
        entity_id,
        in_json,
        in_json,
    )
    return [
        Lost(entity_from(kind, before), None),
        *(
            Lost(
                entity_from(name, was), None if now is None else entity_from(name, now)
            )
            for name, was, now in hung
        ),
    ]


def thin_out(connection: Connection, before: datetime) -> int:
    """Forget entries from before a moment; return how many.

    The newest about each thing that is there stays: it is what is read should the row be
    damaged. Of what was deleted nothing stays.
    """
    condition = f"at < ? AND (after IS NULL OR NOT {_NEWEST})"
    moment = moment_text(before)
    rows = _rows(
        connection,
        "SELECT device, at, entity, entity_id, before, after FROM change_log"  # noqa: S608
        f" WHERE {condition}",
        moment,
    )
    if rows:
        digests.forget_entries(connection, rows)
        connection.exec_driver_sql(
            f"DELETE FROM change_log WHERE {condition}",  # noqa: S608 - our own words
            (moment,),
        )
    return len(rows)


def _rows(connection: Connection, statement: str, *values: object) -> list[Any]:
    return [tuple(row) for row in connection.exec_driver_sql(statement, values)]
