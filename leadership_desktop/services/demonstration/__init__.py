"""A rich, believable half year to look around in, with dates relative to today.

`resources/demonstration.json` tells it in both languages: how many weeks ago, and a
letter a day (x done, s skipped), the oldest week first and this week last. Days that
are still ahead are left open, whatever weekday it is.
"""

from __future__ import annotations

from datetime import date

import msgspec

from leadership_desktop.domain.calendar import Calendar
from leadership_desktop.domain.changes import Entity
from leadership_desktop.resources import resource
from leadership_desktop.services.commands.importing import (
    BringIn,
    FillWithDemonstration,
)
from leadership_desktop.services.demonstration import compass, mirror, weekly
from leadership_desktop.services.demonstration.recipe import Recipe

SOURCE = "demonstration"


def demonstration(
    today: date, language: str, calendar: Calendar | None = None
) -> FillWithDemonstration:
    """Return the command that fills an empty program, in "en" or "nl"."""
    told = msgspec.json.decode(resource("demonstration.json").read_bytes())
    recipe = Recipe(told, today, language, calendar or Calendar())
    # What is referred to comes first.
    entities: tuple[Entity, ...] = (
        *compass.visions(recipe),
        *compass.values(recipe),
        *compass.goals(recipe),
        *weekly.actions(recipe),
        *weekly.pauses(recipe),
        *mirror.mirror(recipe),
    )
    check_ins = tuple(weekly.check_ins(recipe))
    return FillWithDemonstration(BringIn(SOURCE, entities, check_ins))
