"""The demonstration's vision, values and goals."""

from __future__ import annotations

from leadership_desktop.domain.goals import (
    BuildingBlock,
    Colour,
    Goal,
    GoalStatus,
    Measure,
    Measurement,
)
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.demonstration.recipe import Recipe, id_of


def visions(recipe: Recipe) -> list[Vision]:
    """Return the versions of the vision, the oldest first."""
    return [
        Vision(
            id=id_of("vision", place),
            statement=recipe.say(one["statement"]),
            why=recipe.say(one["why"]),
            written_on=recipe.day(one["weeks_ago"]),
            position=place,
        )
        for place, one in enumerate(recipe.told["visions"])
    ]


def values(recipe: Recipe) -> list[Value]:
    """Return the values."""
    return [
        Value(
            id=id_of("value", one["key"]),
            name=recipe.say(one["name"]),
            description=recipe.say(one["description"]),
            position=place,
        )
        for place, one in enumerate(recipe.told["values"])
    ]


def goals(recipe: Recipe) -> list[Goal]:
    """Return the goals of this quarter and of those beside it."""
    quarter = recipe.calendar.quarter_of(recipe.this_week)
    found = []
    for place, one in enumerate(recipe.told["goals"]):
        measure = one.get("measure")
        found.append(
            Goal(
                id=id_of("goal", one["key"]),
                title=recipe.say(one["title"]),
                why=recipe.say(one["why"]),
                quarter=quarter.shifted(one["quarter"]),
                status=GoalStatus(one["status"]),
                carried_from=id_of("goal", one["from"]) if "from" in one else None,
                building_block=BuildingBlock(one["block"]) if one["block"] else None,
                value_ids=tuple(id_of("value", key) for key in one["values"]),
                colour=Colour(one["colour"]),
                position=place,
                measure=Measure(
                    name=recipe.say(measure["name"]),
                    unit=recipe.say(measure["unit"]),
                    start=measure["start"],
                    target=measure["target"],
                )
                if measure
                else None,
                measurements=tuple(
                    Measurement(on=recipe.day(ago), value=value)
                    for ago, value in one.get("measurements", ())
                ),
                looked_at_on=recipe.day(one["looked_at"])
                if "looked_at" in one
                else None,
            )
        )
    return found
