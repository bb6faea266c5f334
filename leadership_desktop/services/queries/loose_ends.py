"""What hangs loose in the open file, with the things that it is about."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.compass import Compass, is_worked_on, loose_ends
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.loose_ends import LooseEnd, LooseEndKind
from leadership_desktop.domain.vision import Value
from leadership_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class LooseLine:
    """One loose end, and what it is about; many goals are about none of them."""

    end: LooseEnd
    thing: Goal | Value | Action | None
    number: int = 0
    """How many goals are worked on, where they are many."""


def compass_of(workspace: Workspace) -> Compass:
    """Return what hangs together or loose today."""
    calendar, today, figures = workspace.calendar, workspace.today(), workspace.figures
    actions = figures.actions()
    number = calendar.week_number(today.toordinal())
    asked = {
        action.id
        for action in actions
        if figures.action(action.id).schedule.of_week(number).is_scheduled(number)
    }
    with workspace.reading() as tx:
        return Compass(
            calendar=calendar,
            today=today,
            visions=tx.visions.all(),
            values=tx.values.all(),
            goals=tx.goals.all(),
            actions=actions,
            asked_this_week=asked,
            accepted=tx.accepted_loose_ends.all(),
        )


def loose_lines(workspace: Workspace) -> list[LooseLine]:
    """Return what hangs loose today and was not said to be fine."""
    compass = compass_of(workspace)
    things: dict[str, Goal | Value | Action] = {}
    things |= {goal.id: goal for goal in compass.goals}
    things |= {value.id: value for value in compass.values}
    things |= {action.id: action for action in compass.actions}
    active = sum(is_worked_on(goal, compass.quarter) for goal in compass.goals)
    return [
        LooseLine(end, None, active)
        if end.kind is LooseEndKind.MANY_GOALS
        else LooseLine(end, things[end.about])
        for end in loose_ends(compass)
    ]
