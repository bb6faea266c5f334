"""Vision, values, goals, actions, check-ins and pauses."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Self

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Cadence,
    CheckInState,
    Pause,
)
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.goals import (
    BuildingBlock,
    Colour,
    Goal,
    GoalStatus,
    Measure,
    Measurement,
)
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.storage import columns
from leadership_desktop.storage.records.record import EntityRecord, Record, refers_to


class VisionRecord(EntityRecord):
    """One version of the vision."""

    __tablename__ = "visions"
    entity = Vision
    order = ("written_on", "position", "id")

    statement: Mapped[str]
    why: Mapped[str]
    written_on: Mapped[date]
    position: Mapped[int]


class ValueRecord(EntityRecord):
    """One value."""

    __tablename__ = "values"
    entity = Value
    order = ("position", "id")

    name: Mapped[str]
    description: Mapped[str]
    position: Mapped[int]


class GoalValueRecord(Record):
    """That a goal serves a value."""

    __tablename__ = "goal_values"

    goal_id: Mapped[str] = mapped_column(refers_to("goals.id"), primary_key=True)
    value_id: Mapped[str] = mapped_column(refers_to("values.id"), primary_key=True)
    position: Mapped[int]


class MeasurementRecord(Record):
    """A goal's measure on a day."""

    __tablename__ = "measurements"

    goal_id: Mapped[str] = mapped_column(refers_to("goals.id"), primary_key=True)
    on: Mapped[date] = mapped_column(primary_key=True)
    value: Mapped[float]


class GoalRecord(EntityRecord):
    """One goal of a quarter."""

    __tablename__ = "goals"
    entity = Goal
    order = ("quarter", "position", "id")

    title: Mapped[str]
    why: Mapped[str]
    quarter: Mapped[Quarter]
    status: Mapped[GoalStatus] = mapped_column(columns.choice(GoalStatus))
    carried_from: Mapped[str | None] = mapped_column(refers_to("goals.id"))
    building_block: Mapped[BuildingBlock | None] = mapped_column(
        columns.choice(BuildingBlock)
    )
    colour: Mapped[Colour] = mapped_column(columns.choice(Colour))
    position: Mapped[int]
    measure: Mapped[Measure | None]

    values: Mapped[list[GoalValueRecord]] = relationship(
        cascade="all, delete-orphan",
        order_by=GoalValueRecord.position,
        lazy="selectin",
    )
    measured: Mapped[list[MeasurementRecord]] = relationship(
        cascade="all, delete-orphan", order_by=MeasurementRecord.on, lazy="selectin"
    )

    @classmethod
    def from_domain(cls, entity: Entity) -> Self:
        """Return the row for a goal, with its values and measurements."""
        record = super().from_domain(entity)
        if isinstance(entity, Goal):
            record.values = [
                GoalValueRecord(goal_id=entity.id, value_id=value_id, position=place)
                for place, value_id in enumerate(entity.value_ids)
            ]
            record.measured = [
                MeasurementRecord(goal_id=entity.id, on=m.on, value=m.value)
                for m in entity.measurements
            ]
        return record

    def to_domain(self) -> Goal:
        """Return the goal in this row."""
        own = {name: getattr(self, name) for name in self._own_columns()}
        return Goal(
            **own,
            value_ids=tuple(link.value_id for link in self.values),
            measurements=tuple(
                Measurement(on=m.on, value=m.value) for m in self.measured
            ),
        )


class ActionRecord(EntityRecord):
    """One action."""

    __tablename__ = "actions"
    entity = Action
    order = ("position", "id")

    goal_id: Mapped[str | None] = mapped_column(refers_to("goals.id"), index=True)
    title: Mapped[str]
    cadence: Mapped[Cadence] = mapped_column(columns.CADENCE)
    amount: Mapped[Amount | None]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    archived_on: Mapped[date | None]
    cue: Mapped[str]
    obstacle: Mapped[str]
    reminder: Mapped[time | None]
    reserve: Mapped[int | None]
    position: Mapped[int]


class CheckInRecord(Record):
    """One check-in, kept in the order of action and day."""

    __tablename__ = "check_ins"

    action_id: Mapped[str] = mapped_column(refers_to("actions.id"), primary_key=True)
    on: Mapped[date] = mapped_column(primary_key=True)
    state: Mapped[CheckInState] = mapped_column(columns.choice(CheckInState))
    amount: Mapped[float | None]
    note: Mapped[str]
    recorded_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_check_ins_on", "on"), {"sqlite_with_rowid": False})


class PauseRecord(EntityRecord):
    """One pause."""

    __tablename__ = "pauses"
    entity = Pause
    order = ("starts_on", "id")

    starts_on: Mapped[date]
    ends_on: Mapped[date]
    action_id: Mapped[str | None] = mapped_column(refers_to("actions.id"), index=True)
    reason: Mapped[str]
