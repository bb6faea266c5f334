"""What there is to look back on: the facts of a week, a month and a quarter."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.actions import Action, Once
from leadership_desktop.domain.calendar import Month, Quarter, Week, Weekday
from leadership_desktop.domain.reflections import (
    DAYS_TO_REVIEW,
    Reflection,
    ReflectionKind,
)
from leadership_desktop.domain.serving import share_of
from leadership_desktop.domain.weeks import WeekResult, WeekStatus
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.queries.progress import ProgressView, progress_view
from leadership_desktop.services.workspace import Workspace

Reviewed = Week | Month | Quarter


@dataclass(frozen=True, slots=True)
class WeekFact:
    """What became of an action in the week."""

    action: Action
    result: WeekResult
    streak: int
    """The kept weeks in a row up to this one, where it is kept."""
    missing: date | None
    """A day that can still be checked off by a tick alone, if any."""
    is_enough: bool
    """Whether that tick would keep the week."""


@dataclass(frozen=True, slots=True)
class WeekFacts:
    """A week as it went."""

    week: Week
    execution: float | None
    facts: tuple[WeekFact, ...]

    @property
    def on_target(self) -> int:
        """How many actions did what the week asked."""
        return sum(one.result.status is WeekStatus.KEPT for one in self.facts)

    @property
    def open(self) -> tuple[WeekFact, ...]:
        """Those that did not; a limit is judged when the week is over."""
        return tuple(
            one
            for one in self.facts
            if one.result.status is WeekStatus.MISSED
            or (one.result.status is WeekStatus.OPEN and not one.action.is_limit)
        )


@dataclass(frozen=True, slots=True)
class MonthFacts:
    """A month as it went."""

    view: ProgressView
    wins: tuple[str, ...]
    """The titles of what was for one week and is done."""
    begun: tuple[tuple[str, int], ...]
    """The title, and the weeks by its end, of each streak that began in the month."""
    by_value: tuple[tuple[str, float], ...]
    """Each value's name, and the part of the month's check-ins that served it."""


def kind_of(period: Reviewed) -> ReflectionKind:
    """Return which kind of review looks back on a period."""
    match period:
        case Week():
            return ReflectionKind.WEEK_REVIEW
        case Month():
            return ReflectionKind.MONTH_REVIEW
        case Quarter():
            return ReflectionKind.QUARTER_REVIEW


def name_of(period: Reviewed) -> str:
    """Return a period as reviews name it: 2026-11-16, 2026-11 or 2026-Q4."""
    return period.first.isoformat() if isinstance(period, Week) else str(period)


def review_of(
    workspace: Workspace, period: Reviewed, goal_id: str | None = None
) -> Reflection:
    """Return the review of a period, or of a goal in it; else one without an answer."""
    kind, name = kind_of(period), name_of(period)
    with workspace.reading() as tx:
        found = tx.reflections.matching(kind=kind, period=name, goal_id=goal_id)
    if found:
        return found[0]
    today = workspace.today()
    return Reflection(id=new_id(), kind=kind, on=today, period=name, goal_id=goal_id)


def week_facts(workspace: Workspace, week: Week) -> WeekFacts:
    """Return what became of each action that the week asked for."""
    figures, today = workspace.figures, workspace.today()
    found = []
    for action in figures.actions():
        of_action = figures.action(action.id)
        result = of_action.result(week)
        if result.status in {WeekStatus.OFF, WeekStatus.FUTURE, WeekStatus.EXCUSED}:
            continue
        then = figures.as_of(action.id, week.first)
        missing = None
        if then.amount is None or then.amount.of_a_tick is not None:
            missing = of_action.open_day(week, today)
        kept = result.status is WeekStatus.KEPT
        streak = of_action.streak_at(week) if kept else 0
        is_enough = missing is not None and (
            of_action.with_one_more(missing).result(week).status is WeekStatus.KEPT
        )
        found.append(WeekFact(then, result, streak, missing, is_enough))
    return WeekFacts(week, figures.overall().execution_of(week), tuple(found))


def month_facts(workspace: Workspace, month: Month) -> MonthFacts:
    """Return the month on one page."""
    figures, calendar, today = workspace.figures, workspace.calendar, workspace.today()
    first, last = calendar.span(month)
    until = min(last, today)
    actions = figures.actions()
    counts = {
        action.id: sum(figures.day_counts(first, until, [action.id]).values())
        for action in actions
    }
    weeks = set(calendar.weeks_of(month))
    view = progress_view(workspace, month)
    return MonthFacts(
        view=view,
        begun=tuple(
            (line.title, streak.weeks)
            for line in view.streaks
            for streak in line.streaks
            if streak.first in weeks
        ),
        wins=tuple(wins_in(workspace, actions, weeks)),
        by_value=tuple(_by_value(workspace, actions, counts)),
    )


def due(workspace: Workspace) -> Reviewed | None:
    """Return what may be looked back on now and was not yet; None asks for nothing."""
    calendar, today = workspace.calendar, workspace.today()
    if workspace.settings.review_on is None:
        return None
    candidates: list[Reviewed] = []
    for now in (calendar.quarter_on(today), calendar.month_on(today)):
        first, _ = calendar.span(now)
        # Counted from the hour that was chosen, on the first of the days.
        ago = (today - first).days - workspace.is_before(workspace.settings.review_at)
        if 0 <= ago < DAYS_TO_REVIEW:
            candidates.append(now.shifted(-1))
    candidates.append(_week_offered(workspace))
    for period in candidates:
        if (
            _was_lived(workspace, period)
            and not review_of(workspace, period).is_answered
        ):
            return period
    return None


def period_that_ends(workspace: Workspace, now: Month | Quarter) -> Month | Quarter:
    """Return the period `now` in the days in which it ends, else the one before."""
    _, last = workspace.calendar.span(now)
    ends = (last - workspace.today()).days < DAYS_TO_REVIEW
    return now if ends else now.shifted(-1)


def week_to_review(workspace: Workspace) -> Week:
    """Return this week from the day and hour on that were chosen, else the one before."""
    this_week = workspace.calendar.week_of(workspace.today())
    return max(_week_offered(workspace), this_week.shifted(-1))


def _week_offered(workspace: Workspace) -> Week:
    """Return the week whose day and hour, as they were chosen, came last.

    A day in the first half of a week is for looking back on the week before.
    """
    calendar, today = workspace.calendar, workspace.today()
    week = calendar.week_of(today)
    chosen = workspace.settings.review_on or Weekday.FRI
    day = week.days[calendar.weekdays.index(chosen)]
    is_early = today == day and workspace.is_before(workspace.settings.review_at)
    passed = week if today >= day and not is_early else week.shifted(-1)
    return passed if day >= week.fourth else passed.shifted(-1)


def has_begun(workspace: Workspace, period: Reviewed) -> bool:
    """Return whether there can be anything of a period to look back on."""
    return _days_of(workspace, period)[0] <= workspace.today()


def _was_lived(workspace: Workspace, period: Reviewed) -> bool:
    """Return whether something was checked off in a period."""
    first, last = _days_of(workspace, period)
    return bool(workspace.figures.day_counts(first, min(last, workspace.today())))


def _days_of(workspace: Workspace, period: Reviewed) -> tuple[date, date]:
    if isinstance(period, Week):
        return period.first, period.last
    return workspace.calendar.span(period)


def wins_in(
    workspace: Workspace, actions: Iterable[Action], weeks: Collection[Week]
) -> Iterable[str]:
    """Yield the titles of what was for one of some weeks and is done."""
    calendar, figures = workspace.calendar, workspace.figures
    for action in actions:
        if isinstance(action.cadence, Once):
            week = calendar.week_of(action.cadence.week)
            result = figures.action(action.id).result(week)
            if week in weeks and result.status is WeekStatus.KEPT:
                yield action.title


def _by_value(
    workspace: Workspace, actions: list[Action], counts: dict[str, int]
) -> Iterable[tuple[str, float]]:
    with workspace.reading() as tx:
        values = tx.values.all()
        goals = {goal.id: goal for goal in tx.goals.all()}
    weights = {action.id: (action, counts[action.id]) for action in actions}
    for value in values:
        share = share_of(value.id, goals, weights)
        if share is not None:
            yield value.name, share
