"""Makes what looks back of an archive's objects: reflections, the mirror, proposals.

`place` is the object's place in its list, which none of these keeps.
"""

from __future__ import annotations

from collections.abc import Sequence

from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import (
    Assessment,
    Decision,
    Feedback,
    FeedbackStatus,
    FitCheck,
    Person,
    Proposal,
    Role,
)
from leadership_desktop.domain.loose_ends import AcceptedLooseEnd
from leadership_desktop.domain.reflections import Answer, Reflection, ReflectionKind
from leadership_desktop.exchange.archive import shapes
from leadership_desktop.exchange.archive.fields import given, period


def reflection(shape: shapes.ReflectionShape, place: int) -> Reflection:
    """Return the reflection."""
    del place  # reflections are ordered by their date
    return Reflection(
        id=shape.id,
        kind=given(shape.kind, ReflectionKind.SELF_REFLECTION),
        on=shape.on,
        period=period(shape.period),
        answers=tuple(
            Answer(question=answer.question, text=given(answer.text, ""))
            for answer in shape.answers or ()
        ),
        goal_id=shape.goal_id,
        action_id=shape.action_id,
    )


def _ratings(shape: shapes.RatingsShape | None) -> dict[BuildingBlock, int]:
    if shape is None:
        return {}
    found = ((block, getattr(shape, block.value)) for block in BuildingBlock)
    return {block: rating for block, rating in found if rating is not None}


def _evidence(shape: shapes.EvidenceShape | None) -> dict[BuildingBlock, str]:
    if shape is None:
        return {}
    found = ((block, getattr(shape, block.value)) for block in BuildingBlock)
    return {block: text for block, text in found if text}


def assessment(shape: shapes.AssessmentShape, place: int) -> Assessment:
    """Return the self-assessment."""
    del place  # assessments are ordered by their date
    return Assessment(
        id=shape.id,
        on=shape.on,
        ratings=_ratings(shape.ratings),
        evidence=_evidence(shape.evidence),
    )


def person(shape: shapes.PersonShape, place: int) -> Person:
    """Return the person."""
    del place  # people are ordered by their name
    return Person(
        id=shape.id,
        name=shape.name,
        role=given(shape.role, ""),
        email=given(shape.email, ""),
    )


def feedback(shape: shapes.FeedbackShape, place: int) -> Feedback:
    """Return the request for feedback."""
    del place  # feedback is ordered by its date
    return Feedback(
        id=shape.id,
        person_id=shape.person_id,
        asked_on=shape.asked_on,
        questions=tuple(shape.questions or ()),
        received_on=shape.received_on,
        answer=given(shape.answer, ""),
        ratings=_ratings(shape.ratings),
        insight=given(shape.insight, ""),
        status=given(shape.status, FeedbackStatus.DRAFT),
        goal_id=shape.goal_id,
        asks_ratings=given(shape.asks_ratings, default=False),
    )


def proposal(shape: shapes.ProposalShape, place: int) -> Proposal:
    """Return the proposal."""
    del place  # proposals are ordered by their date
    return Proposal(
        id=shape.id,
        on=shape.on,
        situation=given(shape.situation, ""),
        role=given(shape.role, Role.VICTIM),
        mine_to_do=given(shape.mine_to_do, ""),
        proposal=given(shape.proposal, ""),
        action_id=shape.action_id,
    )


def fit_check(shape: shapes.FitCheckShape, place: int) -> FitCheck:
    """Return the fit check."""
    del place  # fit checks are ordered by their date
    return FitCheck(
        id=shape.id,
        on=shape.on,
        request=shape.request,
        value_ids=_each_once(shape.value_ids or ()),
        displaces=given(shape.displaces, ""),
        decision=given(shape.decision, Decision.YES),
        wording=given(shape.wording, ""),
    )


def accepted_loose_end(
    shape: shapes.AcceptedLooseEndShape, place: int
) -> AcceptedLooseEnd:
    """Return what is fine as it is."""
    del place  # these are ordered by their date
    return AcceptedLooseEnd(
        id=shape.id, kind=shape.kind, about=shape.about, on=shape.on
    )


def _each_once(ids: Sequence[str]) -> tuple[str, ...]:
    if len(set(ids)) < len(ids):
        raise RuleError(Rule.DUPLICATE, "value_ids")
    return tuple(ids)
