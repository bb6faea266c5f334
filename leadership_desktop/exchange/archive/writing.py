"""Writes everything a person has entered as an archive: readable, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import msgspec

from leadership_desktop.domain.actions import CheckIn
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.vision import Vision
from leadership_desktop.exchange.archive import FORMAT, VERSION
from leadership_desktop.services.settings import Settings
from leadership_desktop.storage.codec import moment_text, plain
from leadership_desktop.storage.transaction import Transaction

# JSON's numbers are exact up to here; a larger one is written as it is.
_EXACT = 2.0**53


def archive_parts(tx: Transaction, exported_at: datetime) -> Iterator[bytes]:
    """Yield the archive's text in parts; together they are one JSON object."""
    heading = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": moment_text(exported_at),
        "settings": _settings(Settings.of(tx.settings.all())),
    }
    # Without its last line, so that the lists can follow.
    yield _indented(heading).removesuffix(b"\n}")
    yield from _list("visions", map(_object, tx.visions.all()))
    yield from _list("values", map(_object, tx.values.all()))
    yield from _list("goals", map(_object, tx.goals.all()))
    yield from _list("actions", map(_object, tx.actions.all()))
    yield from _list("check_ins", map(_check_in, tx.check_ins.all()))
    yield from _list("pauses", map(_object, tx.pauses.all()))
    yield from _list("reflections", map(_object, tx.reflections.all()))
    yield from _list("assessments", map(_object, tx.assessments.all()))
    yield from _list("people", map(_object, tx.people.all()))
    yield from _list("feedback", map(_object, tx.feedback.all()))
    yield from _list("proposals", map(_object, tx.proposals.all()))
    yield from _list("fit_checks", map(_object, tx.fit_checks.all()))
    yield from _list("accepted_loose_ends", map(_object, tx.accepted_loose_ends.all()))
    yield b"\n}\n"


def _settings(settings: Settings) -> dict[str, Any]:
    return {
        "week_starts_on": settings.week_starts_on.value,
        "day_starts_at": plain(settings.day_starts_at),
        "fiscal_year_starts_in": settings.fiscal_year_starts_in,
    }


def _list(name: str, items: Iterable[bytes]) -> Iterator[bytes]:
    separator = f',\n  "{name}": ['.encode()
    empty = True
    for item in items:
        yield separator + b"\n    " + item
        separator = b","
        empty = False
    yield separator + b"]" if empty else b"\n  ]"


def _object(entity: Entity) -> bytes:
    found = plain(entity)
    if isinstance(entity, Vision):
        del found["position"]  # the place in the list says it
    for by_block in ("ratings", "evidence"):
        if by_block in found:
            given = found[by_block]
            blocks = (block.value for block in BuildingBlock)
            found[by_block] = {one: given[one] for one in blocks if one in given}
    return _indented(_numbers(found)).replace(b"\n", b"\n    ")


def _indented(value: object) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value), indent=2)


def _check_in(check_in: CheckIn) -> bytes:
    """Return a check-in on one line: there are thousands of them."""
    moment = check_in.recorded_at
    plain_check_in = {
        "action_id": check_in.action_id,
        "on": check_in.on,
        "state": check_in.state,
        "amount": _numbers(check_in.amount),
        "note": check_in.note,
        "recorded_at": None if moment is None else moment_text(moment),
    }
    return msgspec.json.format(msgspec.json.encode(plain_check_in), indent=0)


def _numbers(value: Any) -> Any:
    """Return the value with 20.0 as 20, as a person would write it."""
    match value:
        case float():
            whole = value.is_integer() and abs(value) < _EXACT
            return int(value) if whole else value
        case dict():
            return {key: _numbers(item) for key, item in value.items()}
        case list():
            return [_numbers(item) for item in value]
    return value
