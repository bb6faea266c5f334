"""Goals and actions as their editors first show them."""

from __future__ import annotations

from datetime import date

from leadership_desktop.domain.actions import Action, Cadence, TimesPerWeek
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import Colour, Goal, GoalStatus
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.workspace import Workspace

USUAL_CADENCE = TimesPerWeek(3)


def new_goal(
    workspace: Workspace,
    quarter: Quarter,
    status: GoalStatus = GoalStatus.ACTIVE,
    value_ids: tuple[str, ...] = (),
) -> Goal:
    """Return a goal to be written, in the colour that fewest of its quarter have."""
    with workspace.reading() as tx:
        taken = [goal.colour for goal in tx.goals.all() if goal.quarter == quarter]
    return Goal(
        id=new_id(),
        title="…",
        quarter=quarter,
        status=status,
        value_ids=value_ids,
        colour=min(Colour, key=taken.count),
    )


def new_action(
    goal_id: str | None, starts_on: date, cadence: Cadence = USUAL_CADENCE
) -> Action:
    """Return an action to be written."""
    return Action(
        id=new_id(), title="…", goal_id=goal_id, cadence=cadence, starts_on=starts_on
    )
