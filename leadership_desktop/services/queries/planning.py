"""What there is to plan a week and a quarter with: what was, what is asked, is usual."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from leadership_desktop.domain.actions import Action, Once, Pause
from leadership_desktop.domain.calendar import Quarter, Week
from leadership_desktop.domain.compass import is_in_use, is_worked_on, waits
from leadership_desktop.domain.goals import Goal, GoalStatus
from leadership_desktop.domain.load import Load, asked, done, mean_of
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.domain.serving import tied_to, without_goal
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.domain.weeks import WeekResult, WeekStatus
from leadership_desktop.services.figures import Figures
from leadership_desktop.services.queries.reviews import review_of
from leadership_desktop.services.workspace import Workspace

WEEKS_BACK = 8
"""How many finished weeks tell what is usual, and how far back something was left."""
WEEKS_OF_QUARTER = 13
YOUNG_WEEKS = 4
"""A quarter of fewer weeks than this can still be planned from its beginning."""


@dataclass(frozen=True, slots=True)
class Left:
    """A one-off action that was not done in its week."""

    action: Action
    week: Week


@dataclass(frozen=True, slots=True)
class Recurring:
    """An action that comes back this week."""

    action: Action
    """With the cadence and amount of the week."""
    out: Pause | None
    """The pause that leaves it out of just this week; None where it is in."""


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """All that the planning of a week shows."""

    week: Week
    left: tuple[Left, ...]
    recurring: tuple[Recurring, ...]
    once: tuple[Action, ...]
    """What is for this week only."""
    planned: Load
    usual: Load | None
    """The mean of the weeks before; None before the first."""

    @property
    def actions(self) -> tuple[Action, ...]:
        """All that the week asks for."""
        return (*(one.action for one in self.recurring if not one.out), *self.once)


def week_plan(workspace: Workspace, week: Week) -> WeekPlan:
    """Return what there is to plan a week with."""
    figures, calendar = workspace.figures, workspace.calendar
    number = calendar.week_number(week.first.toordinal())
    results: list[tuple[Action, WeekResult]] = []
    left, recurring, once = [], [], []
    for action in figures.actions():
        of_action = figures.action(action.id)
        schedule = of_action.schedule.of_week(number)
        then = schedule.action
        if action.archived_on is not None:
            continue
        if isinstance(action.cadence, Once):
            of_week = calendar.week_of(action.cadence.week)
            if of_week == week:
                once.append(action)
                results.append((action, of_action.result(week)))
            elif of_week < week and (week.first - of_week.first).days <= WEEKS_BACK * 7:
                result = of_action.result(of_week)
                if result.status in {WeekStatus.MISSED, WeekStatus.OPEN}:
                    left.append(Left(action, of_week))
        elif schedule.is_scheduled(number):
            out = _left_out(figures.pauses(), action, week)
            if out is None and not schedule.open(number):
                continue  # away all week, for a reason of another kind
            recurring.append(Recurring(then, out))
            results.append((then, of_action.result(week)))
    return WeekPlan(
        week=week,
        left=tuple(left),
        recurring=tuple(recurring),
        once=tuple(once),
        planned=asked(results),
        usual=usual_load(workspace, week, WEEKS_BACK),
    )


def usual_load(workspace: Workspace, before: Week, weeks: int) -> Load | None:
    """Return the mean of what was done in the finished weeks before one."""
    figures, calendar = workspace.figures, workspace.calendar
    last = min(before, calendar.week_of(workspace.today()))
    begin = figures.first_week()
    loads = []
    for back in range(1, weeks + 1):
        week = last.shifted(-back)
        if begin is None or week < begin:
            break
        results = _results(figures, figures.actions(), week)
        # A week away says nothing of what is usual.
        if asked(results):
            loads.append(done(results))
    return mean_of(loads)


def _results(
    figures: Figures, actions: Iterable[Action], week: Week
) -> list[tuple[Action, WeekResult]]:
    """Return each action with the cadence and amount of a week, and its result."""
    return [
        (
            figures.as_of(action.id, week.first),
            figures.action(action.id).result(week),
        )
        for action in actions
    ]


def _left_out(pauses: list[Pause], action: Action, week: Week) -> Pause | None:
    return next(
        (
            pause
            for pause in pauses
            if pause.action_id == action.id
            and (pause.starts_on, pause.ends_on) == (week.first, week.last)
        ),
        None,
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a goal in a quarter."""

    goal: Goal
    execution: float | None
    actions: int
    """How many actions were tied to it."""
    words: Reflection
    """One's own words about it; without an answer before the first."""


@dataclass(frozen=True, slots=True)
class LeadAndLag:
    """A goal, whose measure lags behind the actions that lead to it."""

    goal: Goal
    actions: tuple[Action, ...]
    """Those that still ask for something."""


@dataclass(frozen=True, slots=True)
class QuarterPlan:
    """All that the planning of a quarter shows."""

    quarter: Quarter
    ending: Quarter
    """The one before."""
    vision: Vision | None
    without_goal: tuple[Value, ...]
    values: tuple[Value, ...]
    goals: tuple[LeadAndLag, ...]
    """The active goals of the quarter."""
    parked: tuple[Goal, ...]
    planned: Load
    usual: Load | None


def quarter_to_plan(workspace: Workspace) -> Quarter:
    """Return the next quarter; this one while it is young or has no goal yet."""
    calendar = workspace.calendar
    week = calendar.week_of(workspace.today())
    quarter = calendar.quarter_of(week)
    with workspace.reading() as tx:
        has_goal = any(goal.quarter == quarter for goal in tx.goals.all())
    is_young = calendar.weeks_of(quarter).index(week) < YOUNG_WEEKS
    return quarter if is_young or not has_goal else quarter.shifted(1)


def quarter_plan(workspace: Workspace, quarter: Quarter) -> QuarterPlan:
    """Return what there is to plan a quarter with."""
    figures, calendar, today = workspace.figures, workspace.calendar, workspace.today()
    with workspace.reading() as tx:
        goals, values, visions = tx.goals.all(), tx.values.all(), tx.visions.all()
    in_use = [a for a in figures.actions() if is_in_use(a, today, calendar)]
    weeks = calendar.weeks_of(quarter)
    # A whole week of it: the first may be short.
    sample = max(weeks[1], calendar.week_of(today))
    return QuarterPlan(
        quarter=quarter,
        ending=quarter.shifted(-1),
        vision=visions[-1] if visions else None,
        without_goal=without_goal(values, goals, quarter),
        values=tuple(values),
        goals=tuple(
            LeadAndLag(goal, tuple(a for a in in_use if a.goal_id == goal.id))
            for goal in goals
            if is_worked_on(goal, quarter)
        ),
        parked=tuple(goal for goal in goals if waits(goal, quarter)),
        planned=asked(_results(figures, in_use, sample)),
        usual=usual_load(workspace, weeks[0], WEEKS_OF_QUARTER),
    )


def outcomes(workspace: Workspace, quarter: Quarter) -> list[Outcome]:
    """Return what became of the goals of a quarter, parked ones left out."""
    figures = workspace.figures
    with workspace.reading() as tx:
        goals = tx.goals.all()
    found = []
    for goal in goals:
        if goal.quarter != quarter or goal.status is GoalStatus.PARKED:
            continue
        ids = [action.id for action in tied_to(goal.id, goals, figures.actions())]
        words = review_of(workspace, quarter, goal.id)
        execution = figures.execution(quarter, ids) if ids else None
        found.append(Outcome(goal, execution, len(ids), words))
    return found
