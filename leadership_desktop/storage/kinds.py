"""How each kind of entity lies in the tables: its rows, their order, its parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from leadership_desktop.domain.actions import Action, Pause
from leadership_desktop.domain.goals import Goal, Measurement
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    FitCheck,
    Person,
    Proposal,
)
from leadership_desktop.domain.loose_ends import AcceptedLooseEnd
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.domain.settings import Setting, SettingKey
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.storage import tables


@dataclass(frozen=True, slots=True)
class Part:
    """A field with several items, each a row of a table of its own.

    The table's first column is the owner's id; `write` gives the other columns of
    each item, `read` the item of a row.
    """

    field: str
    table: Table
    order: str
    write: Callable[[Any], Iterable[dict[str, Any]]]
    read: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entity; the id settles ties in the order of a list."""

    entity: type[Any]
    table: Table
    order: tuple[str, ...]
    parts: tuple[Part, ...] = ()
    make: Callable[..., Any] | None = None
    """Makes an entity of its columns; None where they are its fields."""


def _served_values(table: Table) -> Part:
    return Part(
        "value_ids",
        table,
        "position",
        lambda ids: ({"value_id": id_, "position": at} for at, id_ in enumerate(ids)),
        lambda row: row.value_id,
    )


_MEASURED = Part(
    "measurements",
    tables.measurements,
    "on",
    lambda measured: ({"on": m.on, "value": m.value} for m in measured),
    lambda row: Measurement(on=row.on, value=row.value),
)

KINDS: tuple[Kind, ...] = (
    Kind(Vision, tables.visions, ("written_on", "position", "id")),
    Kind(Value, tables.values, ("position", "id")),
    Kind(
        Goal,
        tables.goals,
        ("quarter", "position", "id"),
        (_served_values(tables.goal_values), _MEASURED),
    ),
    Kind(Action, tables.actions, ("position", "id")),
    Kind(Pause, tables.pauses, ("starts_on", "id")),
    Kind(Reflection, tables.reflections, ("on", "id")),
    Kind(Assessment, tables.assessments, ("on", "id")),
    Kind(Person, tables.people, ("name", "id")),
    Kind(Feedback, tables.feedback, ("asked_on", "id")),
    Kind(Proposal, tables.proposals, ("on", "id")),
    Kind(
        FitCheck,
        tables.fit_checks,
        ("on", "id"),
        (_served_values(tables.fit_check_values),),
    ),
    Kind(AcceptedLooseEnd, tables.accepted_loose_ends, ("on", "id")),
    Kind(
        Setting,
        tables.settings,
        ("id",),
        make=lambda id, value: Setting(key=SettingKey(id), value=value),  # noqa: A006
    ),
)
"""Every kind, those that others refer to first."""
