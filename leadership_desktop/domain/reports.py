"""What goes into a report of a month or a quarter, and what belongs to its time."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.calendar import Calendar, Month, Quarter
from leadership_desktop.domain.reflections import Reflection, ReflectionKind

Reported = Month | Quarter


class Part(enum.Enum):
    """A part of a report, in the order in which the parts stand in it."""

    VISION = "vision"
    FIGURES = "figures"
    GOALS = "goals"
    CHARTS = "charts"
    STREAKS = "streaks"
    WINS = "wins"
    NEXT_STEP = "next_step"
    REASONS = "reasons"
    """Why the vision and each goal matter, and why one was away; stands with them."""
    ONE_CHANGE = "one_change"
    """The one thing to change, in one's own words; stands as the next step."""
    GROWTH = "growth"
    """How one rates oneself."""


USUAL = frozenset(Part) - {Part.REASONS, Part.ONE_CHANGE, Part.GROWTH}
"""What is in a report unless somebody chooses: nothing that one wrote for oneself."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What somebody wants in a report."""

    parts: frozenset[Part] = USUAL
    reflections: frozenset[str] = frozenset()
    """The ids of those that are in it; none unless one is chosen."""
    left_out: frozenset[str | None] = frozenset()
    """The ids of goals that are left out with all that is tied to them; None: what has
    no goal. One that is carried over is left out whichever of its ids is named."""


AS_USUAL = Chosen()


def belongs(reflection: Reflection, period: Reported, calendar: Calendar) -> bool:
    """Return whether a reflection is about a period, or was written in it.

    A review belongs where what it looks back on does; it may be written later.
    """
    about = _reviewed(reflection, calendar)
    match about, period:
        case Quarter(), _:
            return about == period
        case Month(), Month():
            return about == period
        case Month(), _:
            return calendar.quarter_on(about.first) == period
        case date() as fourth, Month():
            return calendar.month_on(fourth) == period
        case date() as fourth, _:
            return calendar.quarter_on(fourth) == period
    first, last = calendar.span(period)
    return first <= reflection.on <= last


def _reviewed(
    reflection: Reflection, calendar: Calendar
) -> Quarter | Month | date | None:
    """Return what a review looks back on, a week by its fourth day; None for no review.

    Another program may have written anything as its name.
    """
    name = reflection.period or ""
    try:
        match reflection.kind:
            case ReflectionKind.WEEK_REVIEW:
                return calendar.week_of(date.fromisoformat(name)).fourth
            case ReflectionKind.MONTH_REVIEW:
                return Month.parse(name)
            case ReflectionKind.QUARTER_REVIEW:
                return Quarter.parse(name)
            case _:
                return None
    except (ValueError, OverflowError):
        return None
