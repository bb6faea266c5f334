"""A quarter as it is shown: a card a goal, its weeks, and what waits for later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.calendar import Quarter, Week
from leadership_desktop.domain.goals import Goal, GoalStatus
from leadership_desktop.domain.loose_ends import without_goal
from leadership_desktop.domain.vision import Value
from leadership_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class GoalCard:
    """One goal of the quarter."""

    goal: Goal
    serves: tuple[str, ...]
    """The names of the values it serves."""
    execution: tuple[float | None, ...]
    """Of each week of the quarter; None where there is none."""
    actions: int
    place: int
    """Its place among all goals of its quarter, parked ones too."""


@dataclass(frozen=True, slots=True)
class QuarterView:
    """All that the quarter page shows."""

    quarter: Quarter
    weeks: tuple[Week, ...]
    today: date
    this_week: Week
    this_quarter: Quarter
    execution: float | None
    cards: tuple[GoalCard, ...]
    parked: tuple[Goal, ...]
    """What was set aside in this quarter or before, and not taken up since."""
    has_values: bool
    without_goal: tuple[str, ...]
    """The names of the values that no goal of the quarter serves."""

    @property
    def current(self) -> int | None:
        """The number of the current week in the quarter, from 0; None elsewhere."""
        found = self.this_week in self.weeks
        return self.weeks.index(self.this_week) if found else None

    @property
    def active(self) -> tuple[Goal, ...]:
        """The goals that are being worked on."""
        goals = (card.goal for card in self.cards)
        return tuple(goal for goal in goals if goal.status is GoalStatus.ACTIVE)

    @property
    def each_serves(self) -> bool:
        """Whether every goal that is being worked on is tied to a value."""
        return all(goal.value_ids for goal in self.active)


def quarter_view(workspace: Workspace, quarter: Quarter) -> QuarterView:
    """Return what to show of a quarter."""
    calendar, figures, today = workspace.calendar, workspace.figures, workspace.today()
    weeks = tuple(calendar.weeks_of(quarter))
    this_week = calendar.week_of(today)
    with workspace.reading() as tx:
        goals = tx.goals.all()
        values = tx.values.all()
    names = {value.id: value.name for value in values}
    cards = []
    of_quarter = [goal for goal in goals if goal.quarter == quarter]
    for place, goal in enumerate(of_quarter):
        if goal.status is GoalStatus.PARKED:
            continue
        series = figures.goal(goal.id)
        cards.append(
            GoalCard(
                goal=goal,
                serves=tuple(names[value_id] for value_id in goal.value_ids),
                execution=tuple(series.execution_of(week) for week in weeks),
                actions=len(figures.actions_of(goal.id)),
                place=place,
            )
        )
    parked = [
        goal
        for goal in goals
        if goal.status is GoalStatus.PARKED and goal.quarter <= quarter
    ]
    return QuarterView(
        quarter=quarter,
        weeks=weeks,
        today=today,
        this_week=this_week,
        this_quarter=calendar.quarter_of(this_week),
        execution=figures.period(quarter).execution,
        cards=tuple(cards),
        parked=tuple(parked),
        has_values=bool(values),
        without_goal=_names(without_goal(values, goals, quarter)),
    )


def quarter_of_today(workspace: Workspace) -> Quarter:
    """Return the quarter that the week of today belongs to."""
    calendar = workspace.calendar
    return calendar.quarter_of(calendar.week_of(workspace.today()))


def _names(values: tuple[Value, ...]) -> tuple[str, ...]:
    return tuple(value.name for value in values)
