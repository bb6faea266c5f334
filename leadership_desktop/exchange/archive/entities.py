"""Makes an entity of each of the archive's objects; each raises `RuleError`.

`place` is the object's place in its list: its position, where it does not say one.
What looks back is in `mirror.py`.
"""

from __future__ import annotations

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Cadence,
    Direction,
    EarlierRule,
    Once,
    OnDays,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.errors import RuleError
from leadership_desktop.domain.goals import (
    Colour,
    Goal,
    GoalStatus,
    Measure,
    Measurement,
)
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.exchange.archive import shapes
from leadership_desktop.exchange.archive.fields import given, quarter, time_of_day

COLOURS = tuple(Colour)


def vision(shape: shapes.VisionShape, place: int) -> Vision:
    """Return the version of the vision."""
    return Vision(
        id=shape.id,
        statement=shape.statement,
        why=given(shape.why, ""),
        written_on=shape.written_on,
        position=place,  # of one day's versions the later in the list is the newer
    )


def value(shape: shapes.ValueShape, place: int) -> Value:
    """Return the value."""
    return Value(
        id=shape.id,
        name=shape.name,
        description=given(shape.description, ""),
        position=given(shape.position, place),
    )


def goal(shape: shapes.GoalShape, place: int) -> Goal:
    """Return the goal, with a colour by its place where it has none."""
    position = given(shape.position, place)
    return Goal(
        id=shape.id,
        title=shape.title,
        why=given(shape.why, ""),
        quarter=quarter(shape.quarter),
        status=given(shape.status, GoalStatus.ACTIVE),
        carried_from=shape.carried_from,
        building_block=shape.building_block,
        value_ids=tuple(shape.value_ids or ()),
        colour=given(shape.colour, COLOURS[position % len(COLOURS)]),
        position=position,
        measure=_measure(shape.measure),
        measurements=tuple(
            _measurement(measurement, number)
            for number, measurement in enumerate(shape.measurements or ())
        ),
        looked_at_on=shape.looked_at_on,
    )


def _measure(shape: shapes.MeasureShape | None) -> Measure | None:
    if shape is None:
        return None
    return Measure(
        name=shape.name,
        unit=given(shape.unit, ""),
        start=given(shape.start, 0.0),
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
            return TimesPerWeek(shape.times, given(shape.every_weeks, 1))
        case shapes.OnDaysShape():
            return OnDays(frozenset(shape.days), given(shape.every_weeks, 1))


def _amount(shape: shapes.AmountShape | None) -> Amount | None:
    if shape is None:
        return None
    return Amount(
        unit=given(shape.unit, ""),
        goal=shape.goal,
        per=given(shape.per, Per.CHECK_IN),
        direction=given(shape.direction, Direction.AT_LEAST),
    )


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
        cue=given(shape.cue, ""),
        obstacle=given(shape.obstacle, ""),
        reminder=time_of_day(shape.reminder),
        reserve=shape.reserve,
        position=given(shape.position, place),
        earlier=tuple(
            _earlier_rule(rule, number)
            for number, rule in enumerate(shape.earlier or ())
        ),
    )


def _earlier_rule(shape: shapes.EarlierRuleShape, place: int) -> EarlierRule:
    try:
        return EarlierRule(
            until=shape.until,
            cadence=_cadence(shape.cadence),
            amount=_amount(shape.amount),
        )
    except RuleError as error:
        raise RuleError(error.rule, f"earlier[{place}].{error.field}") from error


def pause(shape: shapes.PauseShape, place: int) -> Pause:
    """Return the pause."""
    del place  # pauses are ordered by their date
    return Pause(
        id=shape.id,
        starts_on=shape.starts_on,
        ends_on=shape.ends_on,
        action_id=shape.action_id,
        reason=given(shape.reason, ""),
    )
