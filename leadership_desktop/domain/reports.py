"""What goes into a report of a month or a quarter, and what belongs to its time."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.calendar import Calendar, Month, Quarter, Week
from leadership_desktop.domain.reflections import Reflection

Reported = Month | Quarter


class Part(enum.Enum):
    """A part of a report, in the order in which the parts stand in it."""

    VISION = "vision"
    FIGURES = "figures"
    CHARTS = "charts"
    STREAKS = "streaks"
    GOALS = "goals"
    WINS = "wins"
    GROWTH = "growth"
    """How one rates oneself."""
    ONE_CHANGE = "one_change"
    """The one thing to change, in one's own words; stands as the next step."""
    NEXT_STEP = "next_step"
    REASONS = "reasons"
    """Why the vision and each goal matter, and why one was away; stands with them."""


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
    about = reflection.reviewed
    if isinstance(about, Week):
        # By the day that decides where a week belongs, as weeks begin now.
        about = _month_or_quarter(
            calendar.week_of(about.first).fourth, period, calendar
        )
    match about, period:
        case Quarter(), _:
            return about == period
        case Month(), Month():
            return about == period
        case Month(), _:
            return calendar.quarter_on(about.first) == period
    first, last = calendar.span(period)
    return first <= reflection.on <= last


def _month_or_quarter(day: date, period: Reported, calendar: Calendar) -> Reported:
    is_month = isinstance(period, Month)
    return calendar.month_on(day) if is_month else calendar.quarter_on(day)
