"""The vision in its versions, and the values with what serves them."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.calendar import Calendar, Quarter
from leadership_desktop.domain.loose_ends import serves_in
from leadership_desktop.domain.schedule import Schedule
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ValueLine:
    """A value, and how much of this quarter serves it."""

    value: Value
    goals: int
    """The goals of this quarter that serve it, dropped and parked ones left out."""
    share: float | None
    """The part of the quarter's actions that serve it, from 0 to 1; None without any."""

    @property
    def id(self) -> str:
        """The value's id."""
        return self.value.id


@dataclass(frozen=True, slots=True)
class VisionView:
    """All that the vision page shows; versions are in order, the newest last."""

    versions: tuple[Vision, ...]
    values: tuple[ValueLine, ...]

    @property
    def current(self) -> Vision | None:
        """Today's version, or None before the first."""
        return self.versions[-1] if self.versions else None

    @property
    def earlier(self) -> tuple[Vision, ...]:
        """The versions before today's, newest first."""
        return self.versions[-2::-1]


def vision_view(workspace: Workspace) -> VisionView:
    """Return what to show of the vision and the values."""
    calendar = workspace.calendar
    quarter = calendar.quarter_of(calendar.week_of(workspace.today()))
    with workspace.reading() as tx:
        visions = tx.visions.all()
        values = tx.values.all()
        goals = {goal.id: goal for goal in tx.goals.all()}
        actions = tx.actions.all()
    serving = [goal for goal in goals.values() if serves_in(goal, quarter)]
    of_quarter = [action for action in actions if lives_in(action, quarter, calendar)]
    lines = []
    for value in values:
        by_goal = [
            action
            for action in of_quarter
            if action.goal_id is not None
            and value.id in goals[action.goal_id].value_ids
        ]
        lines.append(
            ValueLine(
                value=value,
                goals=sum(value.id in goal.value_ids for goal in serving),
                share=len(by_goal) / len(of_quarter) if of_quarter else None,
            )
        )
    return VisionView(versions=tuple(visions), values=tuple(lines))


def lives_in(action: Action, quarter: Quarter, calendar: Calendar) -> bool:
    """Return whether an action asks for something in a week of `quarter`."""
    weeks = calendar.weeks_of(quarter)
    first = calendar.week_number(weeks[0].first.toordinal())
    stretches = Schedule(action, calendar, {}).stretches(
        range(first, first + len(weeks))
    )
    return any(
        of_rule.is_scheduled(week) for of_rule, stretch in stretches for week in stretch
    )
