"""Who was asked what, who answered, and both views side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from leadership_desktop.domain.goals import BuildingBlock, Goal
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    FeedbackStatus,
    Person,
    Ratings,
    TwoViews,
    ratings_received,
    two_views,
    view_of_others,
)
from leadership_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """One request, with whom it is to and what it is about."""

    feedback: Feedback
    person: Person
    goal: Goal | None


@dataclass(frozen=True, slots=True)
class GrowthView:
    """All that the growth page shows."""

    assessments: tuple[Assessment, ...]
    """Oldest first."""
    received: tuple[tuple[date, Feedback], ...]
    """What rates a building block, with its day, oldest first."""
    names: Mapping[str, str]
    """The people's names by their ids."""
    others: Mapping[BuildingBlock, float]
    """How others see one now; see `view_of_others`."""
    views: tuple[TwoViews, ...]
    waiting: int
    """How many requests wait for their answer."""

    @property
    def is_empty(self) -> bool:
        """Whether nobody rated anything yet."""
        return not self.assessments and not self.received


def growth_view(workspace: Workspace, until: date = date.max) -> GrowthView:
    """Return how one sees oneself, and how others do, from what was said by a day."""
    with workspace.reading() as tx:
        return growth_of(
            [one for one in tx.assessments.all() if one.on <= until],
            [one for one in tx.feedback.all() if (one.received_on or until) <= until],
            tx.people.all(),
        )


def growth_of(
    assessments: Sequence[Assessment],
    feedback: Sequence[Feedback] = (),
    people: Sequence[Person] = (),
) -> GrowthView:
    """Return both views, from assessments in the order of their days."""
    others = view_of_others(feedback)
    return GrowthView(
        assessments=tuple(assessments),
        received=tuple(ratings_received(feedback)),
        names={person.id: person.name for person in people},
        others=others,
        views=two_views(assessments[-1] if assessments else None, others),
        waiting=sum(one.status is FeedbackStatus.ASKED for one in feedback),
    )


def feedback_record(workspace: Workspace) -> list[FeedbackLine]:
    """Return every request, what waits first, then the newest."""
    with workspace.reading() as tx:
        people = {person.id: person for person in tx.people.all()}
        goals = {goal.id: goal for goal in tx.goals.all()}
        found = tx.feedback.all()
    waits = (FeedbackStatus.DRAFT, FeedbackStatus.ASKED)
    found.sort(key=lambda one: (_last_day(one), one.id), reverse=True)
    found.sort(key=lambda one: one.status not in waits)
    return [
        FeedbackLine(one, people[one.person_id], goals.get(one.goal_id or ""))
        for one in found
    ]


def _last_day(feedback: Feedback) -> date:
    return feedback.received_on or feedback.asked_on or date.max


def as_text(answers: Sequence[tuple[str, str]]) -> str:
    """Return each question with its answer below it, as one text."""
    return "\n\n".join(f"{question}\n{answer}" for question, answer in answers)


def answered(
    request: Feedback, answer: str, ratings: Ratings, insight: str, today: date
) -> Feedback:
    """Return a request with the answer that came to it."""
    return replace(
        request,
        answer=answer,
        ratings=dict(ratings),
        insight=insight,
        received_on=today,
        asked_on=request.asked_on or today,
        status=FeedbackStatus.RECEIVED,
    )
