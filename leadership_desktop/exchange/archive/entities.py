"""Makes an entity of each of the archive's objects; each raises `RuleError`.

`place` is the object's place in its list: its position, where it does not say one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time
from typing import TypeVar

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Cadence,
    Direction,
    Once,
    OnDays,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.checks import EARLIEST, LATEST, require_day
from leadership_desktop.domain.errors import Rule, RuleError
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
    Role,
)
from leadership_desktop.domain.reflections import Answer, Reflection, ReflectionKind
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.exchange.archive import shapes
from leadership_desktop.exchange.problems import Expected, Fault, ImportProblem

COLOURS = tuple(Colour)

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_QUARTER = re.compile(r"\d{4}-Q[1-4]", re.ASCII)

T = TypeVar("T")


def _or(value: T | None, default: T) -> T:
    return default if value is None else value


def wrong(expected: Expected, field: str) -> ImportProblem:
    """Return the problem that a field is not what is expected there."""
    return ImportProblem(Fault.WRONG_KIND, field, expected=expected)


def vision(shape: shapes.VisionShape, place: int) -> Vision:
    """Return the version of the vision."""
    return Vision(
        id=shape.id,
        statement=shape.statement,
        why=_or(shape.why, ""),
        written_on=shape.written_on,
        position=place,  # of one day's versions the later in the list is the newer
    )


def value(shape: shapes.ValueShape, place: int) -> Value:
    """Return the value."""
    return Value(
        id=shape.id,
        name=shape.name,
        description=_or(shape.description, ""),
        position=_or(shape.position, place),
    )


def quarter(text: str) -> Quarter:
    """Return the quarter of a year that can be."""
    if not _QUARTER.fullmatch(text):
        raise wrong(Expected.QUARTER, "quarter")
    found = Quarter.parse(text) if int(text[:4]) else None
    if found is None or not EARLIEST.year <= found.year <= LATEST.year:
        raise RuleError(Rule.DATE_OUT_OF_RANGE, "quarter")
    return found


def goal(shape: shapes.GoalShape, place: int) -> Goal:
    """Return the goal, with a colour by its place where it has none."""
    position = _or(shape.position, place)
    return Goal(
        id=shape.id,
        title=shape.title,
        why=_or(shape.why, ""),
        quarter=quarter(shape.quarter),
        status=_or(shape.status, GoalStatus.ACTIVE),
        carried_from=shape.carried_from,
        building_block=shape.building_block,
        value_ids=tuple(shape.value_ids or ()),
        colour=_or(shape.colour, COLOURS[position % len(COLOURS)]),
        position=position,
        measure=_measure(shape.measure),
        measurements=tuple(
            _measurement(measurement, number)
            for number, measurement in enumerate(shape.measurements or ())
        ),
    )


def _measure(shape: shapes.MeasureShape | None) -> Measure | None:
    if shape is None:
        return None
    return Measure(
        name=shape.name,
        unit=_or(shape.unit, ""),
        start=_or(shape.start, 0.0),
        target=shape.target,
    )


def _measurement(shape: shapes.MeasurementShape, place: int) -> Measurement:
    try:
        return Measurement(on=shape.on, value=shape.value)
    except RuleError as error:
        raise RuleError(error.rule, f"measurements[{place}].{error.field}") from error


def _cadence(
    shape: shapes.OnceShape | shapes.TimesPerWeekShape | shapes.OnDaysShape,
) -> Cadence:
    match shape:
        case shapes.OnceShape(week=week):
            return Once(week)
        case shapes.TimesPerWeekShape():
            return TimesPerWeek(shape.times, _or(shape.every_weeks, 1))
        case shapes.OnDaysShape():
            return OnDays(frozenset(shape.days), _or(shape.every_weeks, 1))


def _amount(shape: shapes.AmountShape | None) -> Amount | None:
    if shape is None:
        return None
    return Amount(
        unit=_or(shape.unit, ""),
        goal=shape.goal,
        per=_or(shape.per, Per.CHECK_IN),
        direction=_or(shape.direction, Direction.AT_LEAST),
    )


def _time(text: str | None) -> time | None:
    if text is None:
        return None
    if not _TIME.fullmatch(text):
        raise wrong(Expected.TIME, "reminder")
    return time.fromisoformat(text)


def action(shape: shapes.ActionShape, place: int) -> Action:
    """Return the action."""
    return Action(
        id=shape.id,
        goal_id=shape.goal_id,
        title=shape.title,
        cadence=_cadence(shape.cadence),
        amount=_amount(shape.amount),
        starts_on=shape.starts_on,
        ends_on=shape.ends_on,
        archived_on=shape.archived_on,
        cue=_or(shape.cue, ""),
        obstacle=_or(shape.obstacle, ""),
        reminder=_time(shape.reminder),
        reserve=shape.reserve,
        position=_or(shape.position, place),
    )


def pause(shape: shapes.PauseShape, place: int) -> Pause:
    """Return the pause."""
    del place  # pauses are ordered by their date
    return Pause(
        id=shape.id,
        starts_on=shape.starts_on,
        ends_on=shape.ends_on,
        action_id=shape.action_id,
        reason=_or(shape.reason, ""),
    )


def reflection(shape: shapes.ReflectionShape, place: int) -> Reflection:
    """Return the reflection."""
    del place  # reflections are ordered by their date
    return Reflection(
        id=shape.id,
        kind=_or(shape.kind, ReflectionKind.SELF_REFLECTION),
        on=shape.on,
        period=_period(shape.period),
        answers=tuple(
            Answer(question=answer.question, text=_or(answer.text, ""))
            for answer in shape.answers or ()
        ),
        goal_id=shape.goal_id,
    )


def _period(text: str | None) -> str | None:
    """Return the period that is written: a week's first day, a month or a quarter."""
    if text is None:
        return None
    if _QUARTER.fullmatch(text):
        quarter(text)
    elif _DAY.fullmatch(text):
        require_day(_day(text), "period")
    elif _MONTH.fullmatch(text):
        require_day(_day(f"{text}-01"), "period")
    else:
        raise wrong(Expected.PERIOD, "period")
    return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise wrong(Expected.DATE, "period") from error


def _ratings(shape: shapes.RatingsShape | None) -> dict[BuildingBlock, int]:
    if shape is None:
        return {}
    found = ((block, getattr(shape, block.value)) for block in BuildingBlock)
    return {block: rating for block, rating in found if rating is not None}


def assessment(shape: shapes.AssessmentShape, place: int) -> Assessment:
    """Return the self-assessment."""
    del place  # assessments are ordered by their date
    return Assessment(id=shape.id, on=shape.on, ratings=_ratings(shape.ratings))


def person(shape: shapes.PersonShape, place: int) -> Person:
    """Return the person."""
    del place  # people are ordered by their name
    return Person(
        id=shape.id,
        name=shape.name,
        role=_or(shape.role, ""),
        email=_or(shape.email, ""),
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
        answer=_or(shape.answer, ""),
        ratings=_ratings(shape.ratings),
        insight=_or(shape.insight, ""),
        status=_or(shape.status, FeedbackStatus.DRAFT),
    )


def proposal(shape: shapes.ProposalShape, place: int) -> Proposal:
    """Return the proposal."""
    del place  # proposals are ordered by their date
    return Proposal(
        id=shape.id,
        on=shape.on,
        situation=_or(shape.situation, ""),
        role=_or(shape.role, Role.VICTIM),
        mine_to_do=_or(shape.mine_to_do, ""),
        proposal=_or(shape.proposal, ""),
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
        displaces=_or(shape.displaces, ""),
        decision=_or(shape.decision, Decision.YES),
        wording=_or(shape.wording, ""),
    )


def _each_once(ids: Sequence[str]) -> tuple[str, ...]:
    if len(set(ids)) < len(ids):
        raise RuleError(Rule.DUPLICATE, "value_ids")
    return tuple(ids)
