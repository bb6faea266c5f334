"""Finds the action that ACTION means: an id, a title, or a part of one title only."""

from __future__ import annotations

from leadership_desktop.cli.failures import CannotBeDone
from leadership_desktop.domain.actions import Action
from leadership_desktop.services.matching import folded
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate

MOST_SHOWN = 10


def find_action(workspace: Workspace, text: str) -> Action:
    """Return the action; where it is none or several, say which there are."""
    actions = workspace.figures.actions()
    for action in actions:
        if action.id == text:
            return action
    wanted = folded(text)
    whole = [action for action in actions if folded(action.title) == wanted]
    in_use = [action for action in whole if action.archived_on is None]
    if len(in_use or whole) == 1:
        return (in_use or whole)[0]
    found = whole or [
        action
        for action in actions
        if wanted and wanted in folded(action.title) and action.archived_on is None
    ]
    if len(found) == 1:
        return found[0]
    if not found:
        sentence = translate(
            "cli",
            "No action is called “{text}”. See them with: leadership-desktop week",
        )
        raise CannotBeDone(sentence.format(text=text))
    sentence = translate(
        "cli", "“{text}” fits several actions; use an id or more words:"
    )
    lines = [f"  {action.id}  {one_line(action.title)}" for action in found]
    more = len(lines) - MOST_SHOWN
    shown = lines[:MOST_SHOWN]
    if more > 0:
        shown.append("  " + translate("cli", "and %n more", more))
    raise CannotBeDone("\n".join([sentence.format(text=text), *shown]))
