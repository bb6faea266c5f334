"""Goals of a quarter, and the measure that tells how far one has come."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.checks import (
    as_kept,
    require_day,
    require_number,
    require_text,
    require_title,
)
from leadership_desktop.domain.errors import Rule, RuleError


class GoalStatus(enum.Enum):
    """What became of a goal. Parked means: not this quarter."""

    ACTIVE = "active"
    ACHIEVED = "achieved"
    DROPPED = "dropped"
    CARRIED_OVER = "carried_over"
    PARKED = "parked"


class BuildingBlock(enum.Enum):
    """One of the six parts of personal leadership that can be trained."""

    SELF_AWARENESS = "self_awareness"
    PROACTIVITY = "proactivity"
    RESPONSIBILITY = "responsibility"
    AUTHENTICITY = "authenticity"
    VISION_AND_GOALS = "vision_and_goals"
    CONTINUOUS_LEARNING = "continuous_learning"


class Colour(enum.Enum):
    """A goal's colour, in the order in which new goals take them."""

    BLUE = "blue"
    ORANGE = "orange"
    PURPLE = "purple"
    GREEN = "green"
    PINK = "pink"
    SLATE = "slate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What a goal is measured by: from `start` to `target`, in `unit`."""

    name: str
    unit: str = ""
    start: float = 0
    target: float

    def __post_init__(self) -> None:
        require_title(self.name, "measure.name")
        require_number(self.start, "measure.start")
        require_number(self.target, "measure.target")

    def progress(self, value: float) -> float:
        """Return how much of the way from start to target `value` is, from 0 to 1."""
        if self.target == self.start:
            return 1.0 if value == self.target else 0.0
        share = (value - self.start) / (self.target - self.start)
        return min(1.0, max(0.0, share))


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """The measure's value on a day."""

    on: date
    value: float

    def __post_init__(self) -> None:
        require_day(self.on, "on")
        require_number(self.value, "value")
        object.__setattr__(self, "value", as_kept(self.value))


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """Something to reach in a quarter. Measurements are in order of their day."""

    id: str
    title: str
    why: str = ""
    quarter: Quarter
    status: GoalStatus = GoalStatus.ACTIVE
    carried_from: str | None = None
    building_block: BuildingBlock | None = None
    value_ids: tuple[str, ...] = ()
    colour: Colour = Colour.BLUE
    position: int = 0
    measure: Measure | None = None
    measurements: tuple[Measurement, ...] = ()
    looked_at_on: date | None = None
    """The day on which it was last held against the vision."""

    def __post_init__(self) -> None:
        require_title(self.title, "title")
        require_text(self.why, "why")
        require_day(self.looked_at_on, "looked_at_on")
        if len(set(self.value_ids)) < len(self.value_ids):
            raise RuleError(Rule.DUPLICATE, "value_ids")
        days = [measurement.on for measurement in self.measurements]
        if len(set(days)) < len(days):
            raise RuleError(Rule.DUPLICATE, "measurements")
        if days != sorted(days):
            ordered = tuple(sorted(self.measurements, key=lambda m: m.on))
            object.__setattr__(self, "measurements", ordered)

    @property
    def latest(self) -> Measurement | None:
        """The newest measurement, or None."""
        return self.measurements[-1] if self.measurements else None

    def measured_by(self, day: date) -> Measurement | None:
        """Return the newest measurement up to a day; None before the first."""
        known = [one for one in self.measurements if one.on <= day]
        return known[-1] if known else None

    @property
    def progress(self) -> float | None:
        """How far the measure has come, from 0 to 1; None without a measure."""
        if self.measure is None:
            return None
        return self.measure.progress(
            self.latest.value if self.latest else self.measure.start
        )
