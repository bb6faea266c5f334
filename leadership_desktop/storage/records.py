"""The tables, and how a row becomes an entity. Private to storage.

Columns have the names of the entities' fields. Foreign keys are checked when a
transaction ends, so that an archive or an undo may bring its parts in any order, and
they never cascade: whatever is removed is removed by a command, and noted.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Any, ClassVar, Self

from sqlalchemy import ForeignKey, Index, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

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
from leadership_desktop.domain.growth import (
    Assessment,
    Decision,
    Feedback,
    FeedbackStatus,
    FitCheck,
    Person,
    Proposal,
    Ratings,
    Role,
)
from leadership_desktop.domain.reflections import Answer, Reflection, ReflectionKind
from leadership_desktop.domain.settings import Setting, SettingKey
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.storage import columns


def _refers_to(target: str) -> ForeignKey:
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


class Record(DeclarativeBase):
    """Base of all tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        datetime: columns.MOMENT,
        time: columns.TIME_OF_DAY,
        Quarter: columns.QUARTER,
        Cadence: columns.CADENCE,
        Amount: columns.AMOUNT,
        Measure: columns.MEASURE,
    }


class EntityRecord(Record):
    """Base of the tables that hold one entity a row."""

    __abstract__ = True

    entity: ClassVar[type[Any]]
    order: ClassVar[tuple[str, ...]]
    """The columns that order a list; the id settles ties."""

    id: Mapped[str] = mapped_column(primary_key=True)

    @classmethod
    def from_domain(cls, entity: Entity) -> Self:
        """Return the row for `entity`."""
        return cls(**{name: getattr(entity, name) for name in cls._own_columns()})

    def to_domain(self) -> Any:
        """Return the entity in this row."""
        return self.entity(**{n: getattr(self, n) for n in self._own_columns()})

    @classmethod
    def _own_columns(cls) -> list[str]:
        return list(cls.__mapper__.columns.keys())


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

    goal_id: Mapped[str] = mapped_column(_refers_to("goals.id"), primary_key=True)
    value_id: Mapped[str] = mapped_column(_refers_to("values.id"), primary_key=True)
    position: Mapped[int]


class MeasurementRecord(Record):
    """A goal's measure on a day."""

    __tablename__ = "measurements"

    goal_id: Mapped[str] = mapped_column(_refers_to("goals.id"), primary_key=True)
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
    carried_from: Mapped[str | None] = mapped_column(_refers_to("goals.id"))
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

    goal_id: Mapped[str | None] = mapped_column(_refers_to("goals.id"), index=True)
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

    action_id: Mapped[str] = mapped_column(_refers_to("actions.id"), primary_key=True)
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
    action_id: Mapped[str | None] = mapped_column(_refers_to("actions.id"), index=True)
    reason: Mapped[str]


class ReflectionRecord(EntityRecord):
    """One reflection or review."""

    __tablename__ = "reflections"
    entity = Reflection
    order = ("on", "id")

    kind: Mapped[ReflectionKind] = mapped_column(columns.choice(ReflectionKind))
    on: Mapped[date]
    period: Mapped[str | None]
    answers: Mapped[tuple[Answer, ...]] = mapped_column(columns.ANSWERS)
    goal_id: Mapped[str | None] = mapped_column(_refers_to("goals.id"), index=True)


class AssessmentRecord(EntityRecord):
    """One self-assessment."""

    __tablename__ = "assessments"
    entity = Assessment
    order = ("on", "id")

    on: Mapped[date]
    ratings: Mapped[Ratings] = mapped_column(columns.RATINGS)


class PersonRecord(EntityRecord):
    """One person."""

    __tablename__ = "people"
    entity = Person
    order = ("name", "id")

    name: Mapped[str]
    role: Mapped[str]
    email: Mapped[str]


class FeedbackRecord(EntityRecord):
    """One request for feedback, and its answer."""

    __tablename__ = "feedback"
    entity = Feedback
    order = ("asked_on", "id")

    person_id: Mapped[str] = mapped_column(_refers_to("people.id"), index=True)
    asked_on: Mapped[date | None]
    questions: Mapped[tuple[str, ...]] = mapped_column(columns.QUESTIONS)
    received_on: Mapped[date | None]
    answer: Mapped[str]
    ratings: Mapped[Ratings] = mapped_column(columns.RATINGS)
    insight: Mapped[str]
    status: Mapped[FeedbackStatus] = mapped_column(columns.choice(FeedbackStatus))


class ProposalRecord(EntityRecord):
    """One way from a role to a proposal."""

    __tablename__ = "proposals"
    entity = Proposal
    order = ("on", "id")

    on: Mapped[date]
    situation: Mapped[str]
    role: Mapped[Role] = mapped_column(columns.choice(Role))
    mine_to_do: Mapped[str]
    proposal: Mapped[str]
    action_id: Mapped[str | None] = mapped_column(_refers_to("actions.id"), index=True)


class FitCheckValueRecord(Record):
    """That a request serves a value."""

    __tablename__ = "fit_check_values"

    fit_check_id: Mapped[str] = mapped_column(
        _refers_to("fit_checks.id"), primary_key=True
    )
    value_id: Mapped[str] = mapped_column(_refers_to("values.id"), primary_key=True)
    position: Mapped[int]


class FitCheckRecord(EntityRecord):
    """One request held against the compass."""

    __tablename__ = "fit_checks"
    entity = FitCheck
    order = ("on", "id")

    on: Mapped[date]
    request: Mapped[str]
    displaces: Mapped[str]
    decision: Mapped[Decision] = mapped_column(columns.choice(Decision))
    wording: Mapped[str]

    values: Mapped[list[FitCheckValueRecord]] = relationship(
        cascade="all, delete-orphan",
        order_by=FitCheckValueRecord.position,
        lazy="selectin",
    )

    @classmethod
    def from_domain(cls, entity: Entity) -> Self:
        """Return the row for a fit check, with its values."""
        record = super().from_domain(entity)
        if isinstance(entity, FitCheck):
            record.values = [
                FitCheckValueRecord(
                    fit_check_id=entity.id, value_id=value_id, position=place
                )
                for place, value_id in enumerate(entity.value_ids)
            ]
        return record

    def to_domain(self) -> FitCheck:
        """Return the fit check in this row."""
        own = {name: getattr(self, name) for name in self._own_columns()}
        return FitCheck(**own, value_ids=tuple(link.value_id for link in self.values))


class SettingRecord(EntityRecord):
    """One setting that was set."""

    __tablename__ = "settings"
    entity = Setting
    order = ("id",)

    value: Mapped[str]

    @classmethod
    def from_domain(cls, entity: Entity) -> Self:
        """Return the row for a setting."""
        if not isinstance(entity, Setting):
            raise TypeError(type(entity))
        return cls(id=entity.id, value=entity.value)

    def to_domain(self) -> Setting:
        """Return the setting in this row."""
        return Setting(key=SettingKey(self.id), value=self.value)


class ChangeRecord(Record):
    """One change, with both sides, in the order in which they were made."""

    __tablename__ = "change_log"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    device: Mapped[str]
    at: Mapped[datetime]
    entity: Mapped[str]
    entity_id: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]

    __table_args__ = ({"sqlite_autoincrement": True},)


class DeviceRecord(Record):
    """The device that this file was made on; the change log names it."""

    __tablename__ = "devices"

    id: Mapped[str] = mapped_column(primary_key=True)


ENTITY_RECORDS: tuple[type[EntityRecord], ...] = (
    VisionRecord,
    ValueRecord,
    GoalRecord,
    ActionRecord,
    PauseRecord,
    ReflectionRecord,
    AssessmentRecord,
    PersonRecord,
    FeedbackRecord,
    ProposalRecord,
    FitCheckRecord,
    SettingRecord,
)
