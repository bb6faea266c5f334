"""A digest of the content, kept with every change.

SQLite's own check looks at pages and indexes: of single bits that flip in a plain file
it misses a third, those in what people wrote. So each kind of thing has the sum of the
hashes of all its entities, modulo 2⁶⁴: one change costs one subtraction and one
addition, in any order, and damage to any of them shows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b

from sqlalchemy import Connection

LOG = "change_log"
"""What the log's own digest goes by."""

_SIZE = 8
_MODULUS = 1 << (8 * _SIZE)

LogRow = tuple[str, str, str, str, str | None, str | None]
"""Device, moment, entity, entity's id, before, after: what a log entry says."""


def hash_of(text: str | bytes) -> int:
    """Return the hash of one entity's JSON, or of one entry of the log."""
    content = text if isinstance(text, bytes) else text.encode()
    return int.from_bytes(blake2b(content, digest_size=_SIZE).digest())


def hash_of_entry(row: LogRow) -> int:
    """Return the hash of one entry of the change log."""
    device, at, entity, entity_id, before, after = row
    return hash_of(
        f"{device}\0{at}\0{entity}\0{entity_id}\0{before or ''}\0{after or ''}"
    )


def note_entries(connection: Connection, rows: Sequence[LogRow]) -> None:
    """Bring the digests up to what new entries of the change log say."""
    sums: Counter[str] = Counter()
    for row in rows:
        _, _, entity, _, before, after = row
        if before is not None:
            sums[entity] -= hash_of(before)
        if after is not None:
            sums[entity] += hash_of(after)
        sums[LOG] += hash_of_entry(row)
    _add(connection, sums)


def forget_entries(connection: Connection, rows: Iterable[LogRow]) -> None:
    """Bring the log's digest up to its being thinned by some entries."""
    _add(connection, {LOG: -sum(hash_of_entry(row) for row in rows)})


def kept(connection: Connection) -> dict[str, int]:
    """Return the digests as the file has them; each kind has one, if it is whole."""
    rows = connection.exec_driver_sql("SELECT entity, digest FROM digests")
    return {entity: int(digest, 16) for entity, digest in rows}


def write(connection: Connection, sums: dict[str, int]) -> None:
    """Replace all digests."""
    connection.exec_driver_sql("DELETE FROM digests")
    _put(connection, sums)


def log_rows(connection: Connection) -> Iterator[LogRow]:
    """Yield what the entries of the change log say."""
    # Through the driver: SQLAlchemy's rows take twice the time, and there are many.
    cursor = connection.connection.cursor()
    try:
        yield from cursor.execute(
            "SELECT device, at, entity, entity_id, before, after FROM change_log"
        )
    finally:
        cursor.close()


def total(hashes: Iterable[int]) -> int:
    """Return the digest of hashes."""
    return sum(hashes) % _MODULUS


def _add(connection: Connection, sums: dict[str, int]) -> None:
    known = kept(connection)
    _put(connection, {name: known.get(name, 0) + delta for name, delta in sums.items()})


def _put(connection: Connection, sums: dict[str, int]) -> None:
    rows = [(name, f"{value % _MODULUS:016x}") for name, value in sums.items()]
    if rows:
        connection.exec_driver_sql(
            "INSERT INTO digests (entity, digest) VALUES (?, ?)"
            " ON CONFLICT (entity) DO UPDATE SET digest = excluded.digest",
            rows,
        )
