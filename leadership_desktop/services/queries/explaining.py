"""Where figures come from: the weeks and days behind each, and what one more tick does."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.calendar import Period, Week, Weekday
from leadership_desktop.domain.momentum import (
    PeriodFigures,
    is_strong,
    mean,
    next_momentum,
    occurrences,
)
from leadership_desktop.domain.streaks import Streak
from leadership_desktop.domain.weeks import WeekResult
from leadership_desktop.services.figures import ActionFigures
from leadership_desktop.services.workspace import Workspace

WEEKS = 12
"""How many weeks are told: the half-life of momentum is three."""


@dataclass(frozen=True, slots=True)
class WeekPart:
    """A week's share in a momentum; `score` is the execution of a set."""

    week: Week
    score: float | None
    momentum: float


@dataclass(frozen=True, slots=True)
class OneMore:
    """The figures as one more check-in, today or one that is missing, would make them."""

    on: date
    is_missing: bool
    """Whether the week is over, so that it would be added afterwards."""
    result: WeekResult
    streak: int
    momentum: float


@dataclass(frozen=True, slots=True)
class ActionExplained:
    """The figures of an action at a week, and what they come from."""

    action: Action
    week: Week
    result: WeekResult
    done_on: tuple[date, ...]
    """The days of the week with a `done` check-in."""
    current_streak: int
    best_streak: int
    streaks: tuple[Streak, ...]
    """The newest first."""
    momentum: float
    parts: tuple[WeekPart, ...]
    """The newest first."""
    one_more: OneMore | None
    """None where no day is open any more, nothing is missing, or how much is not known."""
    skips_used: int
    """The skips that count in the quarter of the week, where there is a reserve."""


@dataclass(frozen=True, slots=True)
class ActionPart:
    """An action's share in a week's execution."""

    title: str
    result: WeekResult


@dataclass(frozen=True, slots=True)
class BestTick:
    """The check-in of today that would raise the week's execution most."""

    title: str
    execution: float
    momentum: float


@dataclass(frozen=True, slots=True)
class SetExplained:
    """Execution and momentum of some actions at a week, and what they come from."""

    week: Week
    execution: float | None
    actions: tuple[ActionPart, ...]
    momentum: float
    parts: tuple[WeekPart, ...]
    """The newest first."""
    best_tick: BestTick | None


@dataclass(frozen=True, slots=True)
class PeriodExplained:
    """The figures of a period, and what they come from."""

    figures: PeriodFigures
    scores: int
    """How many scores the execution is the mean of."""
    weeks: tuple[tuple[Week, float, bool, bool], ...]
    """Week, execution, whether it is strong, whether it is over; the newest first."""
    weekdays: tuple[tuple[Weekday, int, int], ...]
    """Weekday, `done` check-ins on it, and how often it occurred."""


def explain_action(workspace: Workspace, action_id: str, week: Week) -> ActionExplained:
    """Return where an action's figures come from. Raises `Gone` when it is not there."""
    figures = workspace.figures.action(action_id)
    action = workspace.figures.as_of(action_id, week.first)
    until = figures.momentum_until(week, WEEKS)
    span = week.first.toordinal(), week.last.toordinal()
    return ActionExplained(
        action=action,
        week=week,
        result=figures.result(week),
        done_on=_days(workspace, action_id, *span),
        current_streak=figures.current_streak,
        best_streak=figures.best_streak,
        streaks=tuple(reversed(figures.streaks))[:WEEKS],
        momentum=until[-1] if until else 0.0,
        parts=_parts(week, until, lambda shown: figures.result(shown).score),
        one_more=_one_more(workspace, figures, week),
        skips_used=figures.skips_used(week),
    )


def explain_set(
    workspace: Workspace, week: Week, action_ids: Collection[str] | None = None
) -> SetExplained:
    """Return where a week's execution and momentum come from, of some actions or all."""
    figures = workspace.figures
    chosen = [
        one for one in figures.actions() if action_ids is None or one.id in action_ids
    ]
    series = figures.selection([one.id for one in chosen])
    results = [(one, figures.action(one.id).result(week)) for one in chosen]
    begin = series.weeks[0].first if series.weeks else week.first
    shown = [week.shifted(-n) for n in range(WEEKS)]
    shown = [one for one in shown if one.first >= begin]
    return SetExplained(
        week=week,
        execution=series.execution_of(week),
        actions=tuple(
            ActionPart(one.title, result)
            for one, result in results
            if result.score is not None
        ),
        momentum=series.momentum_of(week),
        parts=tuple(
            WeekPart(one, series.execution_of(one), series.momentum_of(one))
            for one in shown
        ),
        best_tick=_best_tick(workspace, results, week, series.momentum_of),
    )


def explain_period(
    workspace: Workspace, period: Period | None, action_ids: Iterable[str] | None = None
) -> PeriodExplained:
    """Return where a period's figures come from, of some actions or of all."""
    figures, calendar = workspace.figures, workspace.calendar
    ids = (
        [one.id for one in figures.actions()]
        if action_ids is None
        else list(action_ids)
    )
    found = figures.period(period, ids)
    series = figures.selection(ids)
    today = workspace.today()
    until = min(found.last, today)
    weeks = series.weeks
    if period is not None:
        of_period = set(calendar.weeks_of(period))
        weeks = [one for one in weeks if one in of_period]
    scores = [
        result.score
        for one in ids
        for result in (figures.action(one).result(week) for week in weeks)
        if result.score is not None
    ]
    executions = [(one, series.execution_of(one)) for one in reversed(weeks)]
    return PeriodExplained(
        figures=found,
        scores=len(scores),
        weeks=tuple(
            (one, execution, is_strong(execution), one.last < today)
            for one, execution in executions
            if execution is not None
        ),
        weekdays=tuple(
            (weekday, count, occurrences(weekday, found.first, until))
            for weekday, count in found.by_weekday.items()
        ),
    )


def _days(
    workspace: Workspace, action_id: str, first: int, last: int
) -> tuple[date, ...]:
    begin, end = date.fromordinal(first), date.fromordinal(last)
    return tuple(workspace.figures.day_counts(begin, end, [action_id]))


def _one_more(
    workspace: Workspace, figures: ActionFigures, week: Week
) -> OneMore | None:
    today = workspace.today()
    day = today if today in week else figures.missing_day(week)
    more = None if day is None else _with_one_more(workspace, figures, day)
    if day is None or more is None:
        return None
    until = more.momentum_until(week, 1)
    return OneMore(
        on=day,
        is_missing=today not in week,
        result=more.result(week),
        streak=more.current_streak,
        momentum=until[-1] if until else 0.0,
    )


def _with_one_more(
    workspace: Workspace, figures: ActionFigures, day: date
) -> ActionFigures | None:
    action = workspace.figures.as_of(figures.schedule.action.id, day)
    amount = action.amount
    knows_how_much = amount is None or amount.of_a_tick is not None
    is_open = not workspace.figures.day_counts(day, day, [action.id])
    return figures.with_one_more(day) if is_open and knows_how_much else None


def _best_tick(
    workspace: Workspace,
    results: list[tuple[Action, WeekResult]],
    week: Week,
    momentum_of: Callable[[Week], float],
) -> BestTick | None:
    found: list[tuple[float, Action]] = []
    today = workspace.today()
    for action, result in results if today in week else ():
        figures = workspace.figures.action(action.id)
        more = _with_one_more(workspace, figures, today)
        if more is None or result.score is None or result.score == 1.0:
            continue
        scores = [
            more.result(week).score if other is action else of.score
            for other, of in results
        ]
        execution = mean(scores)
        if execution is not None:
            found.append((execution, action))
    if not found:
        return None
    execution, action = max(found, key=lambda one: one[0])
    before = momentum_of(week.shifted(-1))
    return BestTick(
        action.title, execution, next_momentum(before, execution, current=True)
    )


def _parts(
    week: Week, momentum: list[float], score_of: Callable[[Week], float | None]
) -> tuple[WeekPart, ...]:
    return tuple(
        WeekPart(week.shifted(-ago), score_of(week.shifted(-ago)), at)
        for ago, at in enumerate(reversed(momentum))
    )
