"""Finds what ACTION or GOAL means: an id, a title, or a part of one title only."""

from __future__ import annotations

from typing import TypeVar

from leadership_desktop.cli.failures import CannotBeDone
from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal
from leadership_desktop.services.matching import folded
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate

MOST_SHOWN = 10
Thing = TypeVar("Thing", Action, Goal)


def find_action(workspace: Workspace, text: str) -> Action:
    """Return the action; where it is none or several, say which there are."""
    actions = workspace.figures.actions()
    in_use = [action for action in actions if action.archived_on is None]
    found = _meant(text, actions, in_use)
    if not found:
        sentence = translate(
            "cli",
            "No action is called “{text}”. See them with: leadership-desktop week",
        )
        raise CannotBeDone(sentence.format(text=text))
    sentence = translate(
        "cli", "“{text}” fits several actions; use an id or more words:"
    )
    return _only(found, sentence.format(text=text))


def find_goal(workspace: Workspace, text: str) -> Goal:
    """Return the goal; where it is none or several, say which there are."""
    with workspace.reading() as tx:
        goals = tx.goals.all()
    found = _meant(text, goals, goals)
    if not found:
        sentence = translate("cli", "No goal is called “{text}”. There are:")
        lines = [sentence.format(text=text), *_lines(goals)]
        raise CannotBeDone("\n".join(lines))
    sentence = translate("cli", "“{text}” fits several goals; use an id or more words:")
    return _only(found, sentence.format(text=text))


def _meant(text: str, things: list[Thing], in_use: list[Thing]) -> list[Thing]:
    """Return what has this id or title, one in use before others; else part of it."""
    for thing in things:
        if thing.id == text:
            return [thing]
    wanted = folded(text)
    whole = [thing for thing in things if folded(thing.title) == wanted]
    whole_in_use = [thing for thing in whole if thing in in_use]
    if len(whole_in_use or whole) == 1:
        return whole_in_use or whole
    return whole or [
        thing for thing in in_use if wanted and wanted in folded(thing.title)
    ]


def _only(found: list[Thing], several: str) -> Thing:
    if len(found) == 1:
        return found[0]
    raise CannotBeDone("\n".join([several, *_lines(found)]))


def _lines(found: list[Thing]) -> list[str]:
    lines = [f"  {thing.id}  {one_line(thing.title)}" for thing in found]
    more = len(lines) - MOST_SHOWN
    shown = lines[:MOST_SHOWN]
    if more > 0:
        shown.append("  " + translate("cli", "and %n more", more))
    return shown
