"""The tables. Private to storage.

Columns have the names of the entities' fields. Foreign keys are checked when a
transaction ends, so that an archive or an undo may bring its parts in any order, and
they never cascade: whatever is removed is removed by a command, and noted.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)

from leadership_desktop.domain.actions import CheckInState
from leadership_desktop.domain.goals import BuildingBlock, Colour, GoalStatus
from leadership_desktop.domain.growth import Decision, FeedbackStatus, Role
from leadership_desktop.domain.loose_ends import LooseEndKind
from leadership_desktop.domain.reflections import ReflectionKind
from leadership_desktop.storage import columns
from leadership_desktop.storage.columns import choice

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def required(name: str, kind: Any, *refers_to: ForeignKey, **options: Any) -> Any:
    """Return a column that always has a value."""
    return Column(name, kind, *refers_to, nullable=False, **options)


def optional(name: str, kind: Any, *refers_to: ForeignKey, **options: Any) -> Any:
    """Return a column that may be empty."""
    return Column(name, kind, *refers_to, nullable=True, **options)


def key(name: str, kind: Any, *refers_to: ForeignKey) -> Any:
    """Return a column of the primary key."""
    return Column(name, kind, *refers_to, primary_key=True)


def to(target: str) -> ForeignKey:
    """Return a reference that is checked when the transaction ends."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


visions = Table(
    "visions",
    metadata,
    key("id", Text),
    required("statement", Text),
    required("why", Text),
    required("written_on", Date),
    required("position", Integer),
)

values = Table(
    "values",
    metadata,
    key("id", Text),
    required("name", Text),
    required("description", Text),
    required("position", Integer),
)

goals = Table(
    "goals",
    metadata,
    key("id", Text),
    required("title", Text),
    required("why", Text),
    required("quarter", columns.QUARTER),
    required("status", choice(GoalStatus)),
    optional("carried_from", Text, to("goals.id")),
    optional("building_block", choice(BuildingBlock)),
    required("colour", choice(Colour)),
    required("position", Integer),
    optional("measure", columns.MEASURE),
    optional("looked_at_on", Date),
)

goal_values = Table(
    "goal_values",
    metadata,
    key("goal_id", Text, to("goals.id")),
    key("value_id", Text, to("values.id")),
    required("position", Integer),
)

measurements = Table(
    "measurements",
    metadata,
    key("goal_id", Text, to("goals.id")),
    key("on", Date),
    required("value", Double),
)

actions = Table(
    "actions",
    metadata,
    key("id", Text),
    optional("goal_id", Text, to("goals.id"), index=True),
    required("title", Text),
    required("cadence", columns.CADENCE),
    optional("amount", columns.AMOUNT),
    required("starts_on", Date),
    optional("ends_on", Date),
    optional("archived_on", Date),
    required("cue", Text),
    required("obstacle", Text),
    optional("reminder", columns.TIME_OF_DAY),
    optional("reserve", Integer),
    required("position", Integer),
    required("earlier", columns.EARLIER, server_default="[]"),
)

# Kept in the order of action and day: a history is one stretch of the file.
check_ins = Table(
    "check_ins",
    metadata,
    key("action_id", Text, to("actions.id")),
    key("on", Date),
    required("state", choice(CheckInState)),
    optional("amount", Double),
    required("note", Text),
    optional("recorded_at", columns.MOMENT),
    Index("ix_check_ins_on", "on"),
    sqlite_with_rowid=False,
)

pauses = Table(
    "pauses",
    metadata,
    key("id", Text),
    required("starts_on", Date),
    required("ends_on", Date),
    optional("action_id", Text, to("actions.id"), index=True),
    required("reason", Text),
)

reflections = Table(
    "reflections",
    metadata,
    key("id", Text),
    required("kind", choice(ReflectionKind)),
    required("on", Date),
    optional("period", Text),
    required("answers", columns.ANSWERS),
    optional("goal_id", Text, to("goals.id"), index=True),
    optional("action_id", Text, to("actions.id"), index=True),
)

assessments = Table(
    "assessments",
    metadata,
    key("id", Text),
    required("on", Date),
    required("ratings", columns.RATINGS),
    required("evidence", columns.EVIDENCE, server_default="{}"),
)

people = Table(
    "people",
    metadata,
    key("id", Text),
    required("name", Text),
    required("role", Text),
    required("email", Text),
)

feedback = Table(
    "feedback",
    metadata,
    key("id", Text),
    required("person_id", Text, to("people.id"), index=True),
    optional("asked_on", Date),
    required("questions", columns.QUESTIONS),
    optional("received_on", Date),
    required("answer", Text),
    required("ratings", columns.RATINGS),
    required("insight", Text),
    required("status", choice(FeedbackStatus)),
    optional("goal_id", Text, to("goals.id"), index=True),
    required("asks_ratings", Boolean, server_default="0"),
)

proposals = Table(
    "proposals",
    metadata,
    key("id", Text),
    required("on", Date),
    required("situation", Text),
    required("role", choice(Role)),
    required("mine_to_do", Text),
    required("proposal", Text),
    optional("action_id", Text, to("actions.id"), index=True),
)

fit_checks = Table(
    "fit_checks",
    metadata,
    key("id", Text),
    required("on", Date),
    required("request", Text),
    required("displaces", Text),
    required("decision", choice(Decision)),
    required("wording", Text),
)

fit_check_values = Table(
    "fit_check_values",
    metadata,
    key("fit_check_id", Text, to("fit_checks.id")),
    key("value_id", Text, to("values.id")),
    required("position", Integer),
)

accepted_loose_ends = Table(
    "accepted_loose_ends",
    metadata,
    key("id", Text),
    required("kind", choice(LooseEndKind)),
    # Goal, value or action by its id, or a quarter: no one table to refer to.
    required("about", Text),
    required("on", Date),
)

settings = Table("settings", metadata, key("id", Text), required("value", Text))

# Every change with both sides, in the order in which they were made.
change_log = Table(
    "change_log",
    metadata,
    key("sequence", Integer),
    required("device", Text),
    required("at", columns.MOMENT),
    required("entity", Text),
    required("entity_id", Text),
    optional("before", Text),
    optional("after", Text),
    sqlite_autoincrement=True,
)

# The device that this file was made on; the change log names it.
devices = Table("devices", metadata, key("id", Text))

# By which damage to the content shows: see `digests.py`.
digests = Table("digests", metadata, key("entity", Text), required("digest", Text))
