"""What hangs loose on the thread from the vision to the action (`product.md`)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.actions import Action, Once
from leadership_desktop.domain.calendar import Calendar, Quarter
from leadership_desktop.domain.goals import Goal, GoalStatus
from leadership_desktop.domain.loose_ends import (
    AcceptedLooseEnd,
    LooseEnd,
    LooseEndKind,
)
from leadership_desktop.domain.serving import without_goal
from leadership_desktop.domain.vision import Value, Vision

MOST_GOALS = 3
"""More active goals than this in a quarter get a friendly word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compass:
    """What hangs together or loose, with what it is judged by."""

    calendar: Calendar
    today: date
    visions: Sequence[Vision]
    """Every version, the newest last."""
    values: Sequence[Value]
    goals: Sequence[Goal]
    actions: Sequence[Action]
    asked_this_week: Collection[str]
    """The ids of the actions that this week asks for."""
    accepted: Iterable[AcceptedLooseEnd] = ()

    @property
    def quarter(self) -> Quarter:
        """The quarter of this week."""
        return self.calendar.quarter_of(self.calendar.week_of(self.today))


def loose_ends(compass: Compass) -> list[LooseEnd]:
    """Return what hangs loose today and was not said to be fine, by kind."""
    quarter = compass.quarter
    fine = {
        one.id
        for one in compass.accepted
        # A value may rest for a quarter; in the next one it is asked again.
        if one.kind is not LooseEndKind.VALUE_WITHOUT_GOAL
        or compass.calendar.quarter_of(compass.calendar.week_of(one.on)) == quarter
    }
    return [end for end in _all(compass) if end.id not in fine]


def _all(compass: Compass) -> Iterator[LooseEnd]:
    active = [goal for goal in compass.goals if is_worked_on(goal, compass.quarter)]
    for goal in active:
        if needs_a_look(goal, compass.visions, compass.calendar):
            yield LooseEnd(LooseEndKind.GOAL_NOT_LOOKED_AT, goal.id)
    served = {
        action.goal_id
        for action in compass.actions
        if action.id in compass.asked_this_week
    }
    for goal in active:
        if goal.id not in served:
            yield LooseEnd(LooseEndKind.GOAL_WITHOUT_ACTION, goal.id)
    for goal in active:
        if not goal.value_ids:
            yield LooseEnd(LooseEndKind.GOAL_WITHOUT_VALUE, goal.id)
    for value in without_goal(compass.values, compass.goals, compass.quarter):
        yield LooseEnd(LooseEndKind.VALUE_WITHOUT_GOAL, value.id)
    for action in compass.actions:
        if action.goal_id is None and is_in_use(
            action, compass.today, compass.calendar
        ):
            yield LooseEnd(LooseEndKind.ACTION_WITHOUT_GOAL, action.id)
    if len(active) > MOST_GOALS:
        yield LooseEnd(LooseEndKind.MANY_GOALS, str(compass.quarter))


def is_worked_on(goal: Goal, quarter: Quarter) -> bool:
    """Return whether a goal is one of the active ones of a quarter."""
    return goal.status is GoalStatus.ACTIVE and goal.quarter == quarter


def waits(goal: Goal, quarter: Quarter) -> bool:
    """Return whether a goal was set aside in a quarter or before, and not taken up."""
    return goal.status is GoalStatus.PARKED and goal.quarter <= quarter


def needs_a_look(goal: Goal, visions: Sequence[Vision], calendar: Calendar) -> bool:
    """Return whether the vision was changed since the goal was last held against it.

    A goal that never was counts as set when its quarter began.
    """
    if len(visions) < 2:
        return False
    begin = calendar.weeks_of(goal.quarter)[0].first
    return (goal.looked_at_on or begin) < visions[-1].written_on


def is_in_use(action: Action, today: date, calendar: Calendar) -> bool:
    """Return whether an action still asks for something, now or later."""
    if action.archived_on is not None:
        return False
    if isinstance(action.cadence, Once):
        return calendar.week_of(action.cadence.week) >= calendar.week_of(today)
    return action.ends_on is None or action.ends_on >= today
