"""What serves what: goals their values, actions their goals, and each value's share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import Goal, GoalStatus
from leadership_desktop.domain.vision import Value


def serves_in(goal: Goal, quarter: Quarter) -> bool:
    """Return whether a goal counts for its values in a quarter."""
    counts = goal.status in {
        GoalStatus.ACTIVE,
        GoalStatus.ACHIEVED,
        GoalStatus.CARRIED_OVER,
    }
    return counts and goal.quarter == quarter


def without_goal(
    values: Iterable[Value], goals: Iterable[Goal], quarter: Quarter
) -> tuple[Value, ...]:
    """Return the values that no goal of a quarter serves."""
    served = {
        value_id
        for goal in goals
        if serves_in(goal, quarter)
        for value_id in goal.value_ids
    }
    return tuple(value for value in values if value.id not in served)


def tied_to(
    goal_id: str, goals: Iterable[Goal], actions: Iterable[Action]
) -> list[Action]:
    """Return the actions of a goal and of the goals that carry it on.

    Actions go along when a goal is carried over; what was done for it stays its own.
    """
    family = {goal_id}
    rest = list(goals)
    grows = True
    while grows:
        found = {goal.id for goal in rest if goal.carried_from in family} - family
        family |= found
        grows = bool(found)
    return [action for action in actions if action.goal_id in family]


def first_of_family(goals: Iterable[Goal]) -> dict[str, str]:
    """Return of each goal, by its id, the id of the first one that it carries on.

    Goals that were carried over one after the other are one thing under several names.
    """
    before = {goal.id: goal.carried_from for goal in goals}
    found = {}
    for goal_id in before:
        first, seen = goal_id, {goal_id}
        while (earlier := before.get(first)) is not None and earlier not in seen:
            if earlier not in before:
                break
            first = earlier
            seen.add(first)
        found[goal_id] = first
    return found


def share_of(
    value_id: str, goals: Mapping[str, Goal], weights: Mapping[str, tuple[Action, int]]
) -> float | None:
    """Return how much of what was asked or done serves a value, from 0 to 1.

    `weights` are actions by id with how much each counts for; None without any.
    """
    total = sum(weight for _, weight in weights.values())
    if not total:
        return None
    served = sum(
        weight
        for action, weight in weights.values()
        if action.goal_id is not None and value_id in goals[action.goal_id].value_ids
    )
    return served / total
