"""Reflections, assessments, people and their feedback, proposals, fit checks."""

from __future__ import annotations

from datetime import date
from typing import Self

from sqlalchemy.orm import Mapped, mapped_column, relationship

from leadership_desktop.domain.changes import Entity
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
from leadership_desktop.storage import columns
from leadership_desktop.storage.records.record import EntityRecord, Record, refers_to


class ReflectionRecord(EntityRecord):
    """One reflection or review."""

    __tablename__ = "reflections"
    entity = Reflection
    order = ("on", "id")

    kind: Mapped[ReflectionKind] = mapped_column(columns.choice(ReflectionKind))
    on: Mapped[date]
    period: Mapped[str | None]
    answers: Mapped[tuple[Answer, ...]] = mapped_column(columns.ANSWERS)
    goal_id: Mapped[str | None] = mapped_column(refers_to("goals.id"), index=True)


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

    person_id: Mapped[str] = mapped_column(refers_to("people.id"), index=True)
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
    action_id: Mapped[str | None] = mapped_column(refers_to("actions.id"), index=True)


class FitCheckValueRecord(Record):
    """That a request serves a value."""

    __tablename__ = "fit_check_values"

    fit_check_id: Mapped[str] = mapped_column(
        refers_to("fit_checks.id"), primary_key=True
    )
    value_id: Mapped[str] = mapped_column(refers_to("values.id"), primary_key=True)
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
