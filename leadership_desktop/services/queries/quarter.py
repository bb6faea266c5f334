"""A quarter as it is shown: a card a goal, its weeks, and what waits for later."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.calendar import Quarter, Week
from leadership_desktop.domain.compass import loose_ends, waits
from leadership_desktop.domain.goals import Goal, GoalStatus
from leadership_desktop.domain.loose_ends import LooseEnd, LooseEndKind
from leadership_desktop.domain.serving import tied_to, without_goal
from leadership_desktop.services.queries.loose_ends import compass_of
from leadership_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class GoalCard:
    """One goal of the quarter."""

    goal: Goal
    serves: tuple[str, ...]
    """The names of the values it serves."""
    execution: tuple[float | None, ...]
    """Of each week of the quarter; None where there is none."""
    done: float | None
    """The execution of the whole quarter so far."""
    action_ids: tuple[str, ...]
    """Its actions, and those that went along when it was carried over."""
    place: int
    """Its place among all goals of its quarter, parked ones too."""
    loose: frozenset[LooseEndKind]
    """How it hangs loose, where that was not said to be fine."""


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
    """The names of the values that no goal of the quarter serves, and that may not."""
    has_many_goals: bool
    """Whether more than three goals get a word: nobody said that they are fine."""

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
    compass = compass_of(workspace)
    ends = set(loose_ends(compass))
    fine = {one.id for one in compass.accepted}
    cards = []
    of_quarter = [goal for goal in goals if goal.quarter == quarter]
    for place, goal in enumerate(of_quarter):
        if goal.status is GoalStatus.PARKED:
            continue
        ids = [action.id for action in tied_to(goal.id, goals, figures.actions())]
        series = figures.selection(ids)
        cards.append(
            GoalCard(
                goal=goal,
                serves=tuple(names[value_id] for value_id in goal.value_ids),
                execution=tuple(series.execution_of(week) for week in weeks),
                done=figures.execution(quarter, ids) if ids else None,
                action_ids=tuple(ids),
                place=place,
                loose=_loose(goal, ends, fine),
            )
        )
    return QuarterView(
        quarter=quarter,
        weeks=weeks,
        today=today,
        this_week=this_week,
        this_quarter=calendar.quarter_of(this_week),
        execution=figures.period(quarter).execution,
        cards=tuple(cards),
        parked=tuple(goal for goal in goals if waits(goal, quarter)),
        has_values=bool(values),
        without_goal=tuple(
            value.name
            for value in without_goal(values, goals, quarter)
            if quarter != compass.quarter
            or LooseEnd(LooseEndKind.VALUE_WITHOUT_GOAL, value.id) in ends
        ),
        has_many_goals=LooseEnd(LooseEndKind.MANY_GOALS, str(quarter)).id not in fine,
    )


def _loose(
    goal: Goal, ends: Collection[LooseEnd], fine: Collection[str]
) -> frozenset[LooseEndKind]:
    """Return how a goal hangs loose; in any quarter it is told to serve no value."""
    unserving = LooseEnd(LooseEndKind.GOAL_WITHOUT_VALUE, goal.id)
    found = {end.kind for end in ends if end.about == goal.id}
    if not goal.value_ids and unserving.id not in fine:
        found.add(unserving.kind)
    return frozenset(found)


def quarter_of_today(workspace: Workspace) -> Quarter:
    """Return the quarter that the week of today belongs to."""
    calendar = workspace.calendar
    return calendar.quarter_of(calendar.week_of(workspace.today()))
