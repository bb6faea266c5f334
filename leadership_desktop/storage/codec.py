"""Entities as plain JSON values, in the words of the archive format."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from typing import Any

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
