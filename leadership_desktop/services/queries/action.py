"""Everything about one action: its history, streaks, notes, reserve and rules."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta

from leadership_desktop.domain.actions import Action, Amount, Cadence, CheckIn
from leadership_desktop.domain.calendar import Calendar, Weekday
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.momentum import occurrences, strongest_day
from leadership_desktop.domain.streaks import DayRun, Streak
from leadership_desktop.domain.weeks import WeekStatus
from leadership_desktop.services.queries.progress import (
    ProgressView,
    Scope,
    progress_view,
)
from leadership_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class RuleSpan:
    """What an action asks for in a stretch of time; None where it has no end yet."""

    first: date
    last: date | None
    cadence: Cadence
    amount: Amount | None


@dataclass(frozen=True, slots=True)
class ActionView:
    """All that the action's page shows."""

    action: Action
    """With the cadence and amount of this week."""
    goal: Goal | None
    today: date
    progress: ProgressView
    """Its weeks from its own first on, and the days of the year up to today."""
    week_number: int
    """Which of its weeks this is, from 1."""
    kept: int
    """The kept weeks up to now; this number never goes down."""
    current_streak: int
    best_streak: int
    day_streak: DayRun | None
    momentum: float
    streaks: tuple[Streak, ...]
    """The newest first."""
    skips_used: int
    """The skips that counted in this quarter."""
    weekdays: tuple[tuple[Weekday, int, int], ...]
    """Weekday, `done` check-ins on it, and how often it occurred since the first."""
    strongest: Weekday | None
    notes: tuple[CheckIn, ...]
    """The check-ins with a note, the newest first."""
    rules: tuple[RuleSpan, ...]
    """What it asks for, the newest first."""


def action_view(workspace: Workspace, action_id: str) -> ActionView | None:
    """Return what to show of an action; None when it is gone."""
    figures, calendar, today = workspace.figures, workspace.calendar, workspace.today()
    with workspace.reading() as tx:
        action = tx.actions.get(action_id)
        if action is None:
            return None
        goal = tx.goals.get(action.goal_id) if action.goal_id else None
        check_ins = tx.check_ins.of(action_id)
    of_action = figures.action(action_id)
    week = calendar.week_of(today)
    begin = min([action.starts_on, *(one.on for one in check_ins)])
    progress = progress_view(workspace, None, Scope(action_id=action_id))
    first_week = calendar.week_of(begin)
    days = figures.day_counts(begin, today, [action_id])
    totals = Counter(Weekday.of(day) for day in days)
    until = of_action.momentum_until(week, 1)
    return ActionView(
        action=figures.as_of(action_id, today),
        goal=goal,
        today=today,
        progress=replace(
            progress,
            weeks=tuple(one for one in progress.weeks if one.week >= first_week),
        ),
        week_number=max(0, (week.first - first_week.first).days // 7 + 1),
        kept=sum(one.status is WeekStatus.KEPT for one in of_action.weeks),
        current_streak=of_action.current_streak,
        best_streak=of_action.best_streak,
        day_streak=of_action.day_streak,
        momentum=until[-1] if until else 0.0,
        streaks=tuple(reversed(of_action.streaks)),
        skips_used=of_action.skips_used(week),
        weekdays=tuple(
            (weekday, totals[weekday], occurrences(weekday, begin, today))
            for weekday in calendar.weekdays
        ),
        strongest=strongest_day(totals, begin, today, calendar),
        notes=tuple(one for one in reversed(check_ins) if one.note),
        rules=tuple(reversed(_rules(action, calendar))),
    )


def _rules(action: Action, calendar: Calendar) -> list[RuleSpan]:
    found = []
    begin = calendar.week_of(action.starts_on).first if action.earlier else None
    first = begin or action.starts_on
    for rule in action.earlier:
        found.append(RuleSpan(first, rule.until, rule.cadence, rule.amount))
        first = rule.until + timedelta(days=1)
    found.append(RuleSpan(first, action.ends_on, action.cadence, action.amount))
    return found
