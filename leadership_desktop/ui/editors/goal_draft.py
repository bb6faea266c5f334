"""A goal as it is being typed: texts, which need not make sense yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.goals import (
    BuildingBlock,
    Colour,
    Goal,
    GoalStatus,
    Measure,
    Measurement,
)
from leadership_desktop.text import numbers


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDraft:
    """What the fields hold."""

    title: str
    why: str
    quarter: Quarter
    status: GoalStatus
    value_ids: tuple[str, ...]
    building_block: BuildingBlock | None
    colour: Colour
    measure_name: str
    unit: str
    start: str
    target: str
    measurements: tuple[tuple[date, str], ...]

    @classmethod
    def of(cls, goal: Goal) -> GoalDraft:
        """Return what the fields hold of a goal that nobody touched yet."""
        measure = goal.measure
        return cls(
            title=goal.title,
            why=goal.why,
            quarter=goal.quarter,
            status=goal.status,
            value_ids=goal.value_ids,
            building_block=goal.building_block,
            colour=goal.colour,
            measure_name=measure.name if measure else "",
            unit=measure.unit if measure else "",
            start=numbers.typed(measure.start) if measure else "",
            target=numbers.typed(measure.target) if measure else "",
            measurements=tuple(
                (measured.on, numbers.typed(measured.value))
                for measured in goal.measurements
            ),
        )

    def applied_to(self, goal: Goal, *, title: str | None = None) -> Goal:
        """Return `goal` with what was typed; `RuleError` names the field in the way.

        A `title` stands in for the one that is typed.
        """
        title = self.title.strip() if title is None else title
        known = {numbers.typed(m.value): m.value for m in goal.measurements}
        if goal.measure is not None:
            for value in (goal.measure.start, goal.measure.target):
                known[numbers.typed(value)] = value
        if not title:
            raise RuleError(Rule.REQUIRED, "title")
        return replace(
            goal,
            title=title,
            why=self.why.strip(),
            quarter=self.quarter,
            status=self.status,
            value_ids=self.value_ids,
            building_block=self.building_block,
            colour=self.colour,
            measure=self._measure(known),
            measurements=tuple(
                Measurement(on=on, value=_number(text, "measurements", known))
                for on, text in self.measurements
            ),
        )

    def _measure(self, known: dict[str, float]) -> Measure | None:
        typed = (self.measure_name, self.unit, self.start, self.target)
        if not any(text.strip() for text in typed):
            return None
        if not self.measure_name.strip():
            raise RuleError(Rule.REQUIRED, "measure.name")
        start = 0.0
        if self.start.strip():
            start = _number(self.start, "measure.start", known)
        return Measure(
            name=self.measure_name.strip(),
            unit=self.unit.strip(),
            start=start,
            target=_number(self.target, "measure.target", known),
        )


def _number(text: str, field: str, known: dict[str, float]) -> float:
    if text in known:
        return known[text]
    if not text.strip():
        raise RuleError(Rule.REQUIRED, field)
    value = numbers.parse(text)
    if value is None:
        raise RuleError(Rule.NOT_FINITE, field)
    return value
