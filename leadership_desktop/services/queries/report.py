"""A month or a quarter to keep or to share, with as much in it as somebody chose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal, GoalStatus, Measurement
from leadership_desktop.domain.growth import Assessment
from leadership_desktop.domain.reflections import (
    Reflection,
    last_day_to_review,
)
from leadership_desktop.domain.reports import (
    AS_USUAL,
    Chosen,
    Part,
    Reported,
    belongs,
)
from leadership_desktop.domain.serving import tied_to
from leadership_desktop.domain.vision import Vision, vision_on
from leadership_desktop.services.queries.left_out import LeftOut
from leadership_desktop.services.queries.next_step import NextStep, next_step
from leadership_desktop.services.queries.progress import (
    GoalShare,
    ProgressView,
    Scope,
    StreakLine,
    progress_view,
)
from leadership_desktop.services.queries.reviews import (
    period_that_ends,
    wins_in,
)
from leadership_desktop.services.queries.written import titles
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class ReportGoal:
    """A goal, with its figures as they stood at the end of the period."""

    goal: Goal
    serves: tuple[str, ...]
    """The names of the values it serves."""
    execution: float | None
    measured: Measurement | None
    """The newest measurement by then."""
    measured_before: Measurement | None
    """The newest one before the period began."""


@dataclass(frozen=True, slots=True)
class ReportStreak:
    """An action's streaks as they were at the end of the period."""

    line: StreakLine
    reserve: int | None
    """The skips that count in a quarter; None where all of them do."""
    skips_used: int
    """How many of them that quarter used."""


@dataclass(frozen=True, slots=True)
class ReportView:
    """All that a report can show, and what somebody can choose of it."""

    period: Reported
    chosen: Chosen
    first: date
    last: date
    today: date
    progress: ProgressView
    vision: Vision | None
    """The version that held at the end of the period."""
    vision_before: Vision | None
    """The one that held when it began, where that is another."""
    goals: tuple[ReportGoal, ...]
    streaks: tuple[ReportStreak, ...]
    wins: tuple[str, ...]
    assessments: tuple[Assessment, ...]
    """Up to when the period was looked back on, oldest first."""
    reflections: tuple[Reflection, ...]
    """Those that were chosen."""
    about: Mapping[str, str]
    """What goals and actions are called, by their ids."""
    next_step: NextStep
    all_goals: Mapping[str, Goal]
    """Those that can be left out, by the id of the first that each carries on: of the
    period, and of what comes next."""
    has_untied: bool
    """Whether an action of the period or of what comes next is tied to no goal."""
    all_reflections: tuple[Reflection, ...]
    """Those of the period, to choose from, oldest first."""

    def has(self, part: Part) -> bool:
        """Return whether a part is to be in it."""
        return part in self.chosen.parts

    @property
    def is_empty(self) -> bool:
        """Whether nothing was planned or done in the period."""
        figures = self.progress.figures
        return figures.execution is None and not figures.check_ins


def report_view(
    workspace: Workspace, period: Reported, chosen: Chosen = AS_USUAL
) -> ReportView:
    """Return what a report of a period shows, as it stood at the end of the period."""
    calendar, figures = workspace.calendar, workspace.figures
    first, last = calendar.span(period)
    with workspace.reading() as tx:
        goals, visions = tx.goals.all(), tx.visions.all()
        assessments, written = tx.assessments.all(), tx.reflections.all()
        about = titles(tx)
        serves = _serves(tx, goals)
    left_out = LeftOut(chosen.left_out, goals, figures.actions())
    without = left_out.actions
    kept_actions = [one for one in figures.actions() if one.id not in without]
    of_period = _goals_of(workspace, period, goals)
    onward = next_step(workspace, period, goals)
    progress = progress_view(workspace, period, Scope(without=without))
    if Part.REASONS not in chosen.parts:
        progress = _without_reasons(progress)
    shown = [
        _report_goal(
            workspace, period, goal, tied_to(goal.id, goals, kept_actions), serves
        )
        for goal in of_period
        if not left_out.holds_goal(goal.id)
    ]
    own = [
        kept
        for one in written
        if belongs(one, period, calendar) and (kept := left_out.rest_of(one))
    ]
    own.sort(key=lambda one: (one.on, one.id))
    vision = vision_on(visions, last)
    before = vision_on(visions, first)
    return ReportView(
        period=period,
        chosen=chosen,
        first=first,
        last=last,
        today=workspace.today(),
        progress=replace(progress, goals=_shares(shown)),
        vision=vision,
        vision_before=None if before == vision else before,
        goals=tuple(shown),
        streaks=_streaks(workspace, period, progress),
        wins=tuple(wins_in(workspace, kept_actions, set(calendar.weeks_of(period)))),
        assessments=tuple(
            one for one in assessments if one.on <= last_day_to_review(last)
        ),
        reflections=tuple(one for one in own if one.id in chosen.reflections),
        about=about,
        next_step=replace(
            onward,
            words=onward.words if Part.ONE_CHANGE in chosen.parts else "",
            goals=tuple(one for one in onward.goals if not left_out.holds_goal(one.id)),
            actions=tuple(one for one in onward.actions if one.id not in without),
        ),
        all_goals=_by_family(left_out, [*of_period, *_told_of(onward, goals)]),
        has_untied=_has_untied(workspace, period, onward),
        all_reflections=tuple(own),
    )


def _without_reasons(progress: ProgressView) -> ProgressView:
    """Return the weeks without why one was away in them."""
    weeks = [
        replace(week, pause="") if week.pause is not None else week
        for week in progress.weeks
    ]
    return replace(progress, weeks=tuple(weeks))


def period_to_report(workspace: Workspace) -> Reported:
    """Return the month that is about to end, or that has just ended."""
    this_month = workspace.calendar.month_on(workspace.today())
    return period_that_ends(workspace, this_month)


def _serves(tx: Transaction, goals: Sequence[Goal]) -> dict[str, tuple[str, ...]]:
    names = {value.id: value.name for value in tx.values.all()}
    return {goal.id: tuple(names[one] for one in goal.value_ids) for goal in goals}


def _by_family(left_out: LeftOut, goals: Sequence[Goal]) -> dict[str, Goal]:
    """Return the first of each goal's names, by which it can be left out."""
    found: dict[str, Goal] = {}
    for goal in goals:
        found.setdefault(left_out.family(goal), goal)
    return found


def _told_of(onward: NextStep, goals: Sequence[Goal]) -> list[Goal]:
    """Return the goals that the next step tells of, itself or by an action."""
    ids = {one.goal_id for one in onward.actions} | {one.id for one in onward.goals}
    return [goal for goal in goals if goal.id in ids]


def _has_untied(workspace: Workspace, period: Reported, onward: NextStep) -> bool:
    asked_next = {one.id for one in onward.actions}
    return any(
        action.goal_id is None
        and (
            action.id in asked_next
            or workspace.figures.execution(period, [action.id]) is not None
        )
        for action in workspace.figures.actions()
    )


def _goals_of(
    workspace: Workspace, period: Reported, goals: Sequence[Goal]
) -> list[Goal]:
    """Return the goals of the period's quarter, and others that were worked on in it."""
    figures, calendar = workspace.figures, workspace.calendar
    quarter = calendar.quarter_on(calendar.span(period)[0])
    actions = figures.actions()
    own = [
        goal
        for goal in goals
        if goal.quarter == quarter and goal.status is not GoalStatus.PARKED
    ]
    covered = {action.id for goal in own for action in tied_to(goal.id, goals, actions)}
    others = []
    for goal in goals:
        ids = [a.id for a in actions if a.goal_id == goal.id and a.id not in covered]
        if ids and figures.execution(period, ids) is not None:
            others.append(goal)
    return own + others


def _report_goal(
    workspace: Workspace,
    period: Reported,
    goal: Goal,
    actions: Sequence[Action],
    serves: dict[str, tuple[str, ...]],
) -> ReportGoal:
    first, last = workspace.calendar.span(period)
    ids = [action.id for action in actions]
    return ReportGoal(
        goal=goal,
        serves=serves[goal.id],
        execution=workspace.figures.execution(period, ids) if ids else None,
        measured=goal.measured_by(last),
        measured_before=goal.measured_by(first.fromordinal(first.toordinal() - 1)),
    )


def _shares(goals: Sequence[ReportGoal]) -> tuple[GoalShare, ...]:
    return tuple(
        GoalShare(one.goal.id, one.goal.title, one.goal.colour, one.execution)
        for one in goals
        if one.execution is not None
    )


def _streaks(
    workspace: Workspace, period: Reported, progress: ProgressView
) -> tuple[ReportStreak, ...]:
    """Return the streaks that ran in the period, those that still did at its end first."""
    calendar, figures = workspace.calendar, workspace.figures
    weeks = calendar.weeks_of(period)
    last = min(weeks[-1], calendar.week_of(workspace.today()))
    reserves = {action.id: action.reserve for action in figures.actions()}
    return tuple(
        ReportStreak(
            line=line,
            reserve=reserves[line.action_id],
            skips_used=figures.action(line.action_id).skips_used(last),
        )
        for line in progress.streaks
        if line.streaks[-1].last >= weeks[0]
    )
