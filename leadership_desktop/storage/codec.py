"""Entities as plain JSON values, in the words of the archive format."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec

from leadership_desktop.domain.actions import (
    Cadence,
    CheckIn,
    Once,
    OnDays,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Quarter, Weekday
from leadership_desktop.domain.changes import Entity


def plain(value: object) -> Any:
    """Return `value` as JSON knows it: dates as ISO text, enums by value."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Once() | TimesPerWeek() | OnDays():
            return plain_cadence(value)
        case enum.Enum():
            return value.value
        case Quarter():
            return str(value)
        case datetime():
            return moment_text(value)
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
        case Mapping():
            return {plain(key): plain(item) for key, item in value.items()}
        case tuple() | list():
            return [plain(item) for item in value]
    if is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    raise TypeError(f"No plain form for {type(value)}")


def plain_cadence(cadence: Cadence) -> dict[str, Any]:
    """Return a cadence as the archive writes it, its kind first."""
    match cadence:
        case Once(week):
            return {"kind": "once", "week": week.isoformat()}
        case TimesPerWeek(times, every_weeks):
            return {
                "kind": "times_per_week",
                "times": times,
                "every_weeks": every_weeks,
            }
        case OnDays(days, every_weeks):
            return {
                "kind": "on_days",
                "days": [day.value for day in Weekday if day in days],
                "every_weeks": every_weeks,
            }


def cadence_from(data: Mapping[str, Any]) -> Cadence:
    """Return the cadence that `plain_cadence` wrote."""
    match data["kind"]:
        case "once":
            return Once(date.fromisoformat(data["week"]))
        case "times_per_week":
            return TimesPerWeek(data["times"], data["every_weeks"])
        case _:
            days = frozenset(Weekday(day) for day in data["days"])
            return OnDays(days, data["every_weeks"])


def moment_text(moment: datetime) -> str:
    """Return a moment in UTC as RFC 3339 writes it, to the second."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def moment_from(text: str) -> datetime:
    """Return the moment that `moment_text` wrote."""
    return datetime.fromisoformat(text)


def json_of(entity: Entity) -> str:
    """Return an entity as one line of JSON, for the change log."""
    if isinstance(entity, CheckIn):
        # Written the same, ten times as fast: an import logs thousands of them.
        return msgspec.json.encode(entity).decode()
    return msgspec.json.encode(plain(entity)).decode()


def entity_from(kind: str, text: str) -> Entity:
    """Return the entity that `json_of` wrote, of the kind that the change log names.

    Raises `LookupError`, `ValueError`, `TypeError` or `RuleError` for what it never wrote.
    """
    entity: Entity = _value_from(KIND_BY_NAME[kind], msgspec.json.decode(text))
    return entity


def _value_from(hint: Any, data: Any) -> Any:
    """Return the value that `plain` wrote, by the type of its field."""
    if data is None or hint in _PLAIN:
        return data
    if hint == Cadence:
        return cadence_from(data)
    if get_origin(hint) in {Union, UnionType}:
        [hint] = [one for one in get_args(hint) if one is not NoneType]
        return _value_from(hint, data)
    match get_origin(hint) or hint:
        case read if read in _READERS:
            return _READERS[read](data)
        case collection if collection is tuple:
            return tuple(_value_from(get_args(hint)[0], item) for item in data)
        case mapping if issubclass(mapping, Mapping):
            of_key, of_value = get_args(hint)
            pairs = data.items()
            return {_value_from(of_key, k): _value_from(of_value, v) for k, v in pairs}
        case choice if issubclass(choice, enum.Enum):
            return choice(data)
    hints = _fields_of(hint)
    return hint(**{name: _value_from(hints[name], data[name]) for name in data})


@cache
def _fields_of(entity: type[Any]) -> dict[str, Any]:
    """Return the types of a dataclass's fields by their names."""
    return get_type_hints(entity)


_PLAIN = {bool, int, float, str}
_READERS: dict[Any, Callable[[str], Any]] = {
    Quarter: Quarter.parse,
    datetime: moment_from,
    date: date.fromisoformat,
    time: time.fromisoformat,
}
KIND_BY_NAME: dict[str, Any] = {kind.__name__: kind for kind in get_args(Entity)}
"""The kinds of entities by the names that the change log calls them."""
