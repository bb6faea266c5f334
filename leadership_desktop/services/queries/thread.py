"""The thread: from the vision over a value and a goal to the action, and how it is served."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.serving import serves_in
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.workspace import Workspace


class Missing(enum.Enum):
    """Where the thread hangs loose."""

    VISION = "vision"
    VALUE = "value"
    GOAL = "goal"


@dataclass(frozen=True, slots=True)
class Knot:
    """One thing on the thread, or what is missing there."""

    what: Vision | Value | Goal | Action | Missing
    depth: int
    check_ins: int = 0
    """The `done` check-ins that served it this quarter, up to today."""
    weeks: int = 0
    """In how many weeks that was."""


def thread_of(
    workspace: Workspace, action_id: str | None = None, goal_id: str | None = None
) -> list[Knot]:
    """Return the thread through an action or a goal; of neither, all of this quarter's."""
    with workspace.reading() as tx:
        visions, values, goals = tx.visions.all(), tx.values.all(), tx.goals.all()
    actions = [one for one in workspace.figures.actions() if one.archived_on is None]
    action = next(
        (one for one in workspace.figures.actions() if one.id == action_id), None
    )
    if action is not None:
        goal_id = action.goal_id
    knots = [Knot(visions[-1] if visions else Missing.VISION, 0)]
    goal = next((one for one in goals if one.id == goal_id), None)
    if goal is not None:
        served = [value for value in values if value.id in goal.value_ids]
        knots += [
            _knot(workspace, value, 1, _serving(value, goals, actions))
            for value in served
        ] or [Knot(Missing.VALUE, 1)]
        knots += _goal_and_below(workspace, goal, actions, action)
    elif action is not None:
        knots += [
            Knot(Missing.GOAL, 2),
            _knot(workspace, action, 3, [action]),
        ]
    else:
        quarter = workspace.calendar.quarter_of(
            workspace.calendar.week_of(workspace.today())
        )
        for value in values:
            serving = _serving(value, goals, actions)
            knots.append(_knot(workspace, value, 1, serving))
            of_value = [
                one
                for one in goals
                if value.id in one.value_ids and serves_in(one, quarter)
            ]
            for one in of_value:
                knots += _goal_and_below(workspace, one, actions)
            if not of_value:
                knots.append(Knot(Missing.GOAL, 2))
    return knots


def _goal_and_below(
    workspace: Workspace, goal: Goal, actions: list[Action], also: Action | None = None
) -> list[Knot]:
    below = [one for one in actions if one.goal_id == goal.id]
    if also is not None and also not in below:
        below.append(also)
    return [
        _knot(workspace, goal, 2, below),
        *(_knot(workspace, one, 3, [one]) for one in below),
    ]


def _serving(value: Value, goals: list[Goal], actions: list[Action]) -> list[Action]:
    ids = {goal.id for goal in goals if value.id in goal.value_ids}
    return [one for one in actions if one.goal_id in ids]


def _knot(
    workspace: Workspace,
    what: Value | Goal | Action,
    depth: int,
    serving: list[Action],
) -> Knot:
    calendar, today = workspace.calendar, workspace.today()
    quarter = calendar.quarter_of(calendar.week_of(today))
    first = calendar.weeks_of(quarter)[0].first
    days = workspace.figures.day_counts(first, today, [one.id for one in serving])
    weeks = {calendar.week_of(day) for day in days}
    return Knot(what, depth, sum(days.values()), len(weeks))
