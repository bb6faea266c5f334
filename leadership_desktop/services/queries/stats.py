"""Every figure of the file, as `stats --json` tells it (`command-line.md`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.calendar import Period, Quarter, Week
from leadership_desktop.domain.momentum import PeriodFigures
from leadership_desktop.domain.streaks import DayRun, Streak
from leadership_desktop.domain.weeks import WeekResult
from leadership_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class WeekStats:
    """One week over all actions."""

    week: Week
    execution: float | None
    momentum: float
    quarter: Quarter


@dataclass(frozen=True, slots=True)
class ActionStats:
    """One action from the first week to the current one."""

    id: str
    title: str
    weeks: tuple[tuple[Week, WeekResult], ...]
    streaks: tuple[Streak, ...]
    current_streak: int
    best_streak: int
    momentum: float
    day_streak: DayRun | None


@dataclass(frozen=True, slots=True)
class GoalStats:
    """One goal in the current week."""

    id: str
    title: str
    execution: float | None
    momentum: float


@dataclass(frozen=True, slots=True)
class Stats:
    """All of it."""

    today: date
    weeks: tuple[WeekStats, ...]
    actions: tuple[ActionStats, ...]
    goals: tuple[GoalStats, ...]
    period: PeriodFigures


def stats(workspace: Workspace, period: Period | None = None) -> Stats:
    """Return every figure; of the current month unless `period` says otherwise."""
    figures, calendar = workspace.figures, workspace.calendar
    today = workspace.today()
    this_week = calendar.week_of(today)
    overall = figures.overall()
    weeks = overall.weeks
    with workspace.reading() as tx:
        goals = tx.goals.all()
    actions = []
    for action in figures.actions():
        of_action = figures.action(action.id)
        momentum = of_action.momentum[-1] if of_action.momentum else 0.0
        actions.append(
            ActionStats(
                id=action.id,
                title=action.title,
                weeks=tuple(zip(weeks, of_action.weeks, strict=True)),
                streaks=tuple(of_action.streaks),
                current_streak=of_action.current_streak,
                best_streak=of_action.best_streak,
                momentum=momentum,
                day_streak=of_action.day_streak,
            )
        )
    return Stats(
        today=today,
        weeks=tuple(
            WeekStats(week, execution, momentum, calendar.quarter_of(week))
            for week, execution, momentum in zip(
                weeks, overall.execution, overall.momentum, strict=True
            )
        ),
        actions=tuple(actions),
        goals=tuple(
            GoalStats(
                goal.id,
                goal.title,
                figures.goal(goal.id).execution_of(this_week),
                figures.goal(goal.id).momentum_of(this_week),
            )
            for goal in goals
        ),
        period=figures.period(period or calendar.month_on(today)),
    )
