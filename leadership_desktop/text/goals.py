"""Goals in words: their status, building block, colour, and how far they have come."""

from __future__ import annotations

from leadership_desktop.domain.goals import (
    BuildingBlock,
    Colour,
    Goal,
    GoalStatus,
    Measure,
    Measurement,
)
from leadership_desktop.text import numbers
from leadership_desktop.text.cadence import joined
from leadership_desktop.text.translation import translate


def status_name(status: GoalStatus) -> str:
    """Return the name of a status."""
    match status:
        case GoalStatus.ACTIVE:
            return translate("goal", "Active")
        case GoalStatus.ACHIEVED:
            return translate("goal", "Achieved")
        case GoalStatus.DROPPED:
            return translate("goal", "Dropped")
        case GoalStatus.CARRIED_OVER:
            return translate("goal", "Carried over")
        case GoalStatus.PARKED:
            return translate("goal", "Not this quarter")


def block_name(block: BuildingBlock) -> str:
    """Return the name of a building block."""
    match block:
        case BuildingBlock.SELF_AWARENESS:
            return translate("goal", "Self-awareness")
        case BuildingBlock.PROACTIVITY:
            return translate("goal", "Proactivity")
        case BuildingBlock.RESPONSIBILITY:
            return translate("goal", "Responsibility")
        case BuildingBlock.AUTHENTICITY:
            return translate("goal", "Authenticity")
        case BuildingBlock.VISION_AND_GOALS:
            return translate("goal", "Vision and goals")
        case BuildingBlock.CONTINUOUS_LEARNING:
            return translate("goal", "Continuous learning")


def colour_name(colour: Colour) -> str:
    """Return the name of a goal's colour."""
    match colour:
        case Colour.BLUE:
            return translate("goal", "Blue")
        case Colour.ORANGE:
            return translate("goal", "Orange")
        case Colour.PURPLE:
            return translate("goal", "Purple")
        case Colour.GREEN:
            return translate("goal", "Green")
        case Colour.PINK:
            return translate("goal", "Pink")
        case Colour.SLATE:
            return translate("goal", "Slate")


def measure_line(measure: Measure, latest: Measurement | None) -> str:
    """Return, say, “Meeting score: 6.8, from 6.1 to 7.5” or “Campaigns: 2 of 3”."""
    target = numbers.with_unit(measure.target, measure.unit)
    start = numbers.with_unit(measure.start, measure.unit)
    if latest is None:
        text = translate("goal", "{name}: from {start} to {target}, not measured yet")
        return text.format(name=measure.name, start=start, target=target)
    value = numbers.number(latest.value)
    if measure.start == 0:
        text = translate("goal", "{name}: {value} of {target}")
        return text.format(name=measure.name, value=value, target=target)
    value = numbers.with_unit(latest.value, measure.unit)
    text = translate("goal", "{name}: {value}, from {start} to {target}")
    return text.format(name=measure.name, value=value, start=start, target=target)


def why_line(goal: Goal, serves: tuple[str, ...]) -> str:
    """Return why a goal matters and what it serves, as one line."""
    why = goal.why.strip()
    if why and why[-1].isalnum():
        # Another sentence follows.
        why += "."
    parts = [why]
    if serves:
        parts.append(serves_line(serves))
    return " ".join(part for part in parts if part)


def serves_line(serves: tuple[str, ...]) -> str:
    """Return, say, “Serves Craftsmanship and Balance.”"""
    return translate("goal", "Serves {values}.").format(values=joined(list(serves)))
