"""Where an action comes to stand among all of its goal, also those a week leaves out."""

from __future__ import annotations

from leadership_desktop.services.workspace import Workspace


def place_below(
    workspace: Workspace, moved_id: str, goal_id: str | None, above_id: str
) -> int:
    """Return the place, from 0, that puts an action right below another; first without.

    Archived actions and those of other weeks have a place too, though no line here.
    """
    others = [
        action.id
        for action in workspace.figures.actions()
        if action.goal_id == goal_id and action.id != moved_id
    ]
    return others.index(above_id) + 1 if above_id in others else 0


def last_place(workspace: Workspace, goal_id: str | None) -> int:
    """Return the place behind all actions of a goal."""
    actions = workspace.figures.actions()
    return sum(action.goal_id == goal_id for action in actions)
