"""The figures and series of a period, of all actions, one goal's, or one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from leadership_desktop.domain.actions import Action, Pause
from leadership_desktop.domain.calendar import Calendar, Month, Period, Quarter, Week
from leadership_desktop.domain.goals import Colour, Goal
from leadership_desktop.domain.momentum import PeriodFigures
from leadership_desktop.domain.reflections import last_day_to_review
from leadership_desktop.domain.streaks import Streak
from leadership_desktop.services.queries.feedback import (
    GrowthView,
    growth_of,
    growth_view,
)
from leadership_desktop.services.workspace import Workspace

WEEKS_AROUND = 26
"""A month and a quarter are shown with the half year that led to them."""
DAYS_OF_CALENDAR = 53 * 7 - 1


@dataclass(frozen=True, slots=True)
class Scope:
    """What the figures are about: an action, a goal's actions, or (neither) all."""

    goal_id: str | None = None
    action_id: str | None = None
    without: frozenset[str] = frozenset()
    """The ids of actions that are left out."""


@dataclass(frozen=True, slots=True)
class WeekPoint:
    """A week in the series."""

    week: Week
    execution: float | None
    momentum: float
    pause: str | None
    """The reason of a pause that takes the whole week; None without one."""
    is_current: bool
    in_period: bool


@dataclass(frozen=True, slots=True)
class GoalShare:
    """A goal's execution in the period."""

    goal_id: str
    title: str
    colour: Colour
    execution: float | None


@dataclass(frozen=True, slots=True)
class StreakLine:
    """An action's streaks in the weeks that are shown."""

    action_id: str
    title: str
    colour: Colour | None
    streaks: tuple[Streak, ...]
    running: int
    """The length of the last streak where it runs on after the period, else 0."""
    best: int


@dataclass(frozen=True, slots=True)
class ProgressView:
    """All that the progress page shows."""

    period: Period | None
    today: date
    calendar: Calendar
    figures: PeriodFigures
    momentum: float
    momentum_change: float | None
    """In the period, as a difference of shares; None where it is the first."""
    longest_running: int
    colour: Colour | None
    weeks: tuple[WeekPoint, ...]
    goals: tuple[GoalShare, ...]
    streaks: tuple[StreakLine, ...]
    first_day: date
    last_day: date
    days: Mapping[date, int]
    growth: GrowthView
    """How one saw oneself and others did when it was looked back on; empty for a goal or
    an action."""


@dataclass(frozen=True, slots=True)
class ScopeChoices:
    """What figures can be about."""

    goals: tuple[Goal, ...]
    actions: tuple[Action, ...]


def scope_choices(workspace: Workspace) -> ScopeChoices:
    """Return the goals that have actions, and the actions."""
    actions = workspace.figures.actions()
    used = {action.goal_id for action in actions}
    with workspace.reading() as tx:
        goals = [goal for goal in tx.goals.all() if goal.id in used]
    return ScopeChoices(tuple(goals), tuple(actions))


def progress_view(
    workspace: Workspace,
    period: Period | None,
    scope: Scope = Scope(),
) -> ProgressView:
    """Return the figures and series of a period; None is all time.

    Momentum and streaks are as they were at its end, or as they are now until then.
    """
    figures, calendar, today = workspace.figures, workspace.calendar, workspace.today()
    with workspace.reading() as tx:
        goals = {goal.id: goal for goal in tx.goals.all()}
    actions = [a for a in figures.actions() if _in_scope(a, scope)]
    ids = [action.id for action in actions]
    series = figures.selection(ids)
    this_week = calendar.week_of(today)
    shown = _shown_weeks(workspace, period, this_week)
    of_period = set(calendar.weeks_of(period)) if period is not None else set(shown)
    last = min(max(of_period, default=this_week), this_week)
    first = min(of_period, default=this_week)
    begin = figures.first_week()
    before = series.momentum_of(first.shifted(-1)) if begin and begin < first else None
    momentum = series.momentum_of(last)
    lines = _streaks(workspace, actions, goals, shown, last)
    first_day, last_day = _days(calendar, period, today)
    until = today if period is None else last_day_to_review(calendar.span(period)[1])
    colour = _colour(actions, goals, scope)
    pauses = [p for p in figures.pauses() if p.action_id in {None, scope.action_id}]
    return ProgressView(
        period=period,
        today=today,
        calendar=calendar,
        figures=figures.period(period, ids),
        momentum=momentum,
        momentum_change=None if before is None else momentum - before,
        longest_running=max((line.running for line in lines), default=0),
        colour=colour,
        weeks=tuple(
            WeekPoint(
                week=week,
                execution=series.execution_of(week),
                momentum=series.momentum_of(week),
                pause=_pause(week, pauses),
                is_current=week == this_week,
                in_period=week in of_period,
            )
            for week in shown
        ),
        goals=_goal_shares(workspace, period, actions, goals),
        streaks=lines,
        first_day=first_day,
        last_day=last_day,
        days=figures.day_counts(first_day, min(last_day, today), ids),
        growth=growth_view(workspace, until) if scope == Scope() else growth_of(()),
    )


def actions_in(workspace: Workspace, scope: Scope) -> list[str]:
    """Return the ids of the actions that figures are about."""
    return [one.id for one in workspace.figures.actions() if _in_scope(one, scope)]


def _in_scope(action: Action, scope: Scope) -> bool:
    if action.id in scope.without:
        return False
    if scope.action_id is not None:
        return action.id == scope.action_id
    return scope.goal_id is None or action.goal_id == scope.goal_id


def _colour(
    actions: list[Action], goals: Mapping[str, Goal], scope: Scope
) -> Colour | None:
    goal_id = scope.goal_id
    if scope.action_id is not None and actions:
        goal_id = actions[0].goal_id
    return _colour_of(goal_id, goals)


def _colour_of(goal_id: str | None, goals: Mapping[str, Goal]) -> Colour | None:
    goal = goals.get(goal_id) if goal_id is not None else None
    return goal.colour if goal is not None else None


def _shown_weeks(
    workspace: Workspace, period: Period | None, this_week: Week
) -> list[Week]:
    begin = workspace.figures.first_week()
    if begin is None or begin > this_week:
        return []
    if period is None:
        return list(begin.until(this_week))
    weeks = workspace.calendar.weeks_of(period)
    last = min(weeks[-1], this_week)
    first = weeks[0]
    if isinstance(period, Month | Quarter):
        first = min(first, last.shifted(1 - WEEKS_AROUND))
    return list(max(first, begin).until(last))


def _pause(week: Week, pauses: list[Pause]) -> str | None:
    for pause in pauses:
        if pause.starts_on <= week.first and week.last <= pause.ends_on:
            return pause.reason
    return None


def _goal_shares(
    workspace: Workspace,
    period: Period | None,
    actions: list[Action],
    goals: Mapping[str, Goal],
) -> tuple[GoalShare, ...]:
    by_goal: dict[str, list[str]] = {}
    for action in actions:
        if action.goal_id is not None:
            by_goal.setdefault(action.goal_id, []).append(action.id)
    found = []
    for goal_id, goal in goals.items():
        if goal_id in by_goal:
            execution = workspace.figures.execution(period, by_goal[goal_id])
            if execution is not None:
                share = GoalShare(goal_id, goal.title, goal.colour, execution)
                found.append(share)
    return tuple(found)


def _streaks(
    workspace: Workspace,
    actions: list[Action],
    goals: Mapping[str, Goal],
    shown: list[Week],
    last: Week,
) -> tuple[StreakLine, ...]:
    """Return the streaks as they were at the end of the week `last`."""
    if not shown:
        return ()
    found = []
    for action in actions:
        of_action = workspace.figures.action(action.id)
        runs = of_action.streaks_by(last)
        running = of_action.streak_at(last)
        streaks = tuple(streak for streak in runs if streak.last >= shown[0])
        if streaks:
            colour = _colour_of(action.goal_id, goals)
            found.append(
                StreakLine(
                    action_id=action.id,
                    title=action.title,
                    colour=colour,
                    streaks=streaks,
                    running=running,
                    best=max(streak.weeks for streak in runs),
                )
            )
    found.sort(key=lambda line: (-line.running, -line.best))
    return tuple(found)


def _days(calendar: Calendar, period: Period | None, today: date) -> tuple[date, date]:
    """Return the days of the calendar: the year up to the end of the period."""
    last = today if period is None else min(calendar.span(period)[1], today)
    last = calendar.week_of(max(last, date(1902, 1, 1))).last
    return last - timedelta(days=DAYS_OF_CALENDAR), last
