"""What hangs loose, and the step that mends it, in words."""

from __future__ import annotations

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.loose_ends import LooseEndKind
from leadership_desktop.domain.vision import Value
from leadership_desktop.services.queries.loose_ends import LooseLine
from leadership_desktop.text.cadence import count
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate


def title(line: LooseLine) -> str:
    """Return what the loose end is about."""
    match line.thing:
        case Goal(title=words) | Action(title=words) | Value(name=words):
            return one_line(words)
        case None:
            text = translate("loose", "{number} goals in one quarter")
            return text.format(number=count(line.number).capitalize())


def says(kind: LooseEndKind) -> str:
    """Return how it hangs loose."""
    match kind:
        case LooseEndKind.GOAL_NOT_LOOKED_AT:
            return translate("loose", "Goal: not looked at since the vision changed")
        case LooseEndKind.GOAL_WITHOUT_ACTION:
            return translate("loose", "Goal: no action this week")
        case LooseEndKind.GOAL_WITHOUT_VALUE:
            return translate("loose", "Goal: serves no value yet")
        case LooseEndKind.VALUE_WITHOUT_GOAL:
            return translate("loose", "Value: no goal this quarter")
        case LooseEndKind.ACTION_WITHOUT_GOAL:
            return translate("loose", "Action: not tied to a goal yet")
        case LooseEndKind.MANY_GOALS:
            return translate("loose", "Each gets more room when one of them may wait")


def mends(kind: LooseEndKind) -> str:
    """Return the one step that mends it, as its button says it."""
    match kind:
        case LooseEndKind.GOAL_NOT_LOOKED_AT:
            return translate("loose", "Change the goal…")
        case LooseEndKind.GOAL_WITHOUT_ACTION:
            return translate("loose", "Add a small action…")
        case LooseEndKind.GOAL_WITHOUT_VALUE:
            return translate("loose", "Choose its value…")
        case LooseEndKind.VALUE_WITHOUT_GOAL:
            return translate("loose", "Add a goal…")
        case LooseEndKind.ACTION_WITHOUT_GOAL:
            return translate("loose", "Choose its goal…")
        case LooseEndKind.MANY_GOALS:
            return translate("loose", "Let one wait…")


def fine(kind: LooseEndKind) -> str:
    """Return the button that leaves it as it is."""
    if kind is LooseEndKind.GOAL_NOT_LOOKED_AT:
        return translate("loose", "It still fits")
    return translate("loose", "This is fine")


def summary(number: int) -> str:
    """Return the sentence above the list."""
    if not number:
        return translate("loose", "Nothing hangs loose: all is tied together.")
    return translate(
        "loose",
        "What is not tied to the rest. Enter takes the one step that mends it; F says "
        "that it is fine as it is.",
    )


def how_many(number: int) -> str:
    """Return, say, “3 loose ends”."""
    return translate("loose", "%n loose end(s)", number)
