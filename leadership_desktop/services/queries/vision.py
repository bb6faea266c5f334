"""The vision in its versions, and the values with what serves them."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.calendar import Calendar, Quarter
from leadership_desktop.domain.compass import loose_ends
from leadership_desktop.domain.goals import Goal, GoalStatus
from leadership_desktop.domain.loose_ends import LooseEnd, LooseEndKind
from leadership_desktop.domain.schedule import Schedule
from leadership_desktop.domain.serving import serves_in, share_of
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.queries.loose_ends import compass_of
from leadership_desktop.services.queries.quarter import quarter_of_today
from leadership_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ValueLine:
    """A value, and how much of this quarter serves it."""

    value: Value
    goals: int
    """The goals of this quarter that serve it, dropped and parked ones left out."""
    share: float | None
    """The part of the quarter's actions that serve it, from 0 to 1; None without any."""
    check_ins: float | None
    """The part of the quarter's `done` check-ins up to today that serve it."""
    before: float | None
    """The same, of the actions of the quarter before."""
    check_ins_before: float | None
    is_loose: bool = False
    """Whether no goal of the quarter serves it, and that was not said to be fine."""

    @property
    def id(self) -> str:
        """The value's id."""
        return self.value.id


@dataclass(frozen=True, slots=True)
class VisionView:
    """All that the vision page shows; versions are in order, the newest last."""

    versions: tuple[Vision, ...]
    values: tuple[ValueLine, ...]
    quarters: tuple[Quarter, Quarter]
    """Today's quarter, and the one before."""
    loose: int
    """How much hangs loose."""

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
    quarter = quarter_of_today(workspace)
    with workspace.reading() as tx:
        visions = tx.visions.all()
        values = tx.values.all()
        goals = {goal.id: goal for goal in tx.goals.all()}
        actions = tx.actions.all()
    serving = [goal for goal in goals.values() if serves_in(goal, quarter)]
    asked, done = _weights(workspace, actions, quarter)
    before = quarter.shifted(-1)
    asked_before, done_before = _weights(workspace, actions, before)
    ends = loose_ends(compass_of(workspace))
    lines = tuple(
        ValueLine(
            value=value,
            goals=sum(value.id in goal.value_ids for goal in serving),
            share=share_of(value.id, goals, asked),
            check_ins=share_of(value.id, goals, done),
            before=share_of(value.id, goals, asked_before),
            check_ins_before=share_of(value.id, goals, done_before),
            is_loose=LooseEnd(LooseEndKind.VALUE_WITHOUT_GOAL, value.id) in ends,
        )
        for value in values
    )
    return VisionView(
        versions=tuple(visions),
        values=lines,
        quarters=(quarter, before),
        loose=len(ends),
    )


def goals_to_look_at(workspace: Workspace) -> list[Goal]:
    """Return the goals to hold against a new vision: those worked on, now and next."""
    quarter = quarter_of_today(workspace)
    with workspace.reading() as tx:
        return [
            goal
            for goal in tx.goals.all()
            if goal.status is GoalStatus.ACTIVE and goal.quarter >= quarter
        ]


Weights = dict[str, tuple[Action, int]]


def _weights(
    workspace: Workspace, actions: list[Action], quarter: Quarter
) -> tuple[Weights, Weights]:
    """Return the actions of a quarter, each counting once, and by their check-ins."""
    calendar = workspace.calendar
    first, last = calendar.span(quarter)
    until = min(last, workspace.today())
    asked, done = {}, {}
    for action in actions:
        if lives_in(action, quarter, calendar):
            asked[action.id] = (action, 1)
        days = workspace.figures.day_counts(first, until, [action.id])
        done[action.id] = (action, sum(days.values()))
    return asked, done


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
