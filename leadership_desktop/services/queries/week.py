"""The week as it is shown: the vision's first line, goals, actions and their days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.actions import (
    Action,
    CheckIn,
    CheckInState,
    Once,
    OnDays,
)
from leadership_desktop.domain.calendar import Week
from leadership_desktop.domain.goals import Colour, Goal, GoalStatus
from leadership_desktop.domain.loose_ends import LooseEnd, LooseEndKind
from leadership_desktop.domain.momentum import PeriodFigures, is_strong
from leadership_desktop.domain.streaks import is_milestone
from leadership_desktop.domain.weeks import WeekResult, WeekStatus
from leadership_desktop.services.figures import ActionFigures, Figures
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.transaction import Transaction

WEEKS_OF_MOMENTUM = 10


@dataclass(frozen=True, slots=True)
class Cell:
    """One day of one action."""

    day: date
    state: CheckInState | None
    counts: bool
    amount: float | None
    note: str
    is_live: bool
    is_due: bool
    """Whether it is still asked for; once the week is kept, only fixed days are."""
    is_paused: bool
    is_ahead: bool


@dataclass(frozen=True, slots=True)
class Row:
    """One action in the week."""

    action: Action
    as_then: Action
    """The action with the cadence and amount that this week goes by."""
    colour: Colour | None
    cells: tuple[Cell, ...]
    result: WeekResult
    current_streak: int
    best_streak: int
    momentum: tuple[float, ...]

    @property
    def is_once(self) -> bool:
        """Whether the action is for one week only."""
        return isinstance(self.as_then.cadence, Once)

    def cell_of(self, today: date) -> Cell:
        """Return today's cell, else the week's last, or its first where all is ahead."""
        past = [cell for cell in self.cells if cell.day <= today]
        return past[-1] if past else self.cells[0]


@dataclass(frozen=True, slots=True)
class Group:
    """A goal with its actions; the last group has no goal."""

    goal: Goal | None
    serves: tuple[str, ...]
    rows: tuple[Row, ...]
    is_loose: bool = False
    """Whether an action without a goal was not said to be fine so."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A streak that got to a length worth a word in this week."""

    title: str
    weeks: int


@dataclass(frozen=True, slots=True)
class WeekView:
    """All that the week page shows."""

    week: Week
    today: date
    iso_week: int | None
    vision: str
    value_names: tuple[str, ...]
    execution: float | None
    momentum: float | None
    """None at a glance."""
    momentum_before: float | None
    is_finished: bool
    is_strong: bool
    groups: tuple[Group, ...]
    milestones: tuple[Milestone, ...]
    is_second: bool
    """Whether the first week of all was the one before."""
    quarter_before: PeriodFigures | None
    """The figures of the quarter that has just ended; None in all but its first week."""
    has_vision: bool
    has_goal: bool
    has_action: bool
    is_demonstration: bool


def week_view(
    workspace: Workspace, week: Week, *, at_a_glance: bool = False
) -> WeekView:
    """Return what to show of a week.

    At a glance there is neither streak nor momentum, which rest on all the years: what
    is left can be painted before they are read.
    """
    calendar, today = workspace.calendar, workspace.today()
    figures = _glance(workspace, week) if at_a_glance else workspace.figures
    with workspace.reading() as tx:
        visions = tx.visions.all()
        values = tx.values.all()
        goals = tx.goals.all()
        check_ins = _by_action(tx, week)
    names = {value.id: value.name for value in values}
    colours = {goal.id: goal.colour for goal in goals}
    rows: dict[str | None, list[Row]] = {}
    for action in figures.actions():
        of_action = figures.action(action.id)
        days = check_ins.get(action.id, {})
        if _is_shown(of_action, week, days):
            colour = colours.get(action.goal_id) if action.goal_id else None
            row = _row(of_action, colour, week, today, days, at_a_glance=at_a_glance)
            rows.setdefault(action.goal_id, []).append(row)
    quarter = calendar.quarter_of(week)
    groups = [
        Group(
            goal,
            tuple(names[value_id] for value_id in goal.value_ids),
            tuple(rows.get(goal.id, ())),
        )
        for goal in sorted(goals, key=lambda goal: goal.quarter != quarter)
        if goal.id in rows
        or (goal.quarter == quarter and goal.status is GoalStatus.ACTIVE)
    ]
    if None in rows:
        loose = tuple(rows[None])
        groups.append(Group(None, (), loose, _is_loose(workspace, loose)))
    overall = figures.overall()
    execution = overall.execution_of(week)
    first = figures.first_week()
    has_before = not at_a_glance and first is not None and week > first
    return WeekView(
        week=week,
        today=today,
        iso_week=calendar.iso_week(week),
        vision=visions[-1].statement if visions else "",
        value_names=tuple(names.values()),
        execution=execution,
        momentum=None if at_a_glance else overall.momentum_of(week),
        momentum_before=overall.momentum_of(week.shifted(-1)) if has_before else None,
        is_finished=week.last < today,
        is_strong=execution is not None and is_strong(execution),
        groups=tuple(groups),
        milestones=() if at_a_glance else _milestones(figures, week),
        is_second=not at_a_glance and first == week.shifted(-1),
        quarter_before=None if at_a_glance else _quarter_before(workspace, week),
        has_vision=bool(visions),
        has_goal=bool(goals),
        has_action=bool(figures.actions()),
        is_demonstration=workspace.settings.demonstration,
    )


def _is_loose(workspace: Workspace, rows: tuple[Row, ...]) -> bool:
    with workspace.reading() as tx:
        fine = {one.id for one in tx.accepted_loose_ends.all()}
    kind = LooseEndKind.ACTION_WITHOUT_GOAL
    return any(LooseEnd(kind, row.action.id).id not in fine for row in rows)


def _milestones(figures: Figures, week: Week) -> tuple[Milestone, ...]:
    found = []
    for action in figures.actions():
        of_action = figures.action(action.id)
        weeks = of_action.streak_at(week)
        kept = of_action.result(week).status is WeekStatus.KEPT
        if kept and action.has_streak and is_milestone(weeks):
            found.append(Milestone(action.title, weeks))
    return tuple(found)


def _quarter_before(workspace: Workspace, week: Week) -> PeriodFigures | None:
    calendar = workspace.calendar
    quarter = calendar.quarter_of(week)
    begin = workspace.figures.first_week()
    if calendar.weeks_of(quarter)[0] != week or begin is None or begin >= week:
        return None
    found = workspace.figures.period(quarter.shifted(-1))
    return found if found.check_ins else None


def _glance(workspace: Workspace, week: Week) -> Figures:
    """Return figures that read this quarter only: as far back as a reserve reaches."""
    calendar = workspace.calendar
    begin = calendar.weeks_of(calendar.quarter_of(week))[0]
    return Figures(workspace.reading, workspace.today, calendar, since=begin.first)


def _by_action(tx: Transaction, week: Week) -> dict[str, dict[date, CheckIn]]:
    found: dict[str, dict[date, CheckIn]] = {}
    for check_in in tx.check_ins.between(week.first, week.last):
        found.setdefault(check_in.action_id, {})[check_in.on] = check_in
    return found


def _is_shown(
    figures: ActionFigures, week: Week, check_ins: dict[date, CheckIn]
) -> bool:
    if check_ins:
        return True
    number = figures.schedule.calendar.week_number(week.first.toordinal())
    schedule = figures.schedule.of_week(number)
    if isinstance(schedule.action.cadence, Once):
        return schedule.is_scheduled(number)
    return schedule.live(number) != 0


def _row(
    figures: ActionFigures,
    colour: Colour | None,
    week: Week,
    today: date,
    check_ins: dict[date, CheckIn],
    *,
    at_a_glance: bool,
) -> Row:
    number = figures.schedule.calendar.week_number(week.first.toordinal())
    schedule = figures.schedule.of_week(number)
    action = schedule.action
    live, paused = schedule.live(number), schedule.paused(number)
    result = figures.result(week)
    due = schedule.due & live & ~paused if schedule.is_scheduled(number) else 0
    if result.status is WeekStatus.KEPT and not isinstance(action.cadence, OnDays):
        due = 0
    cells = []
    for bit, day in enumerate(week.days):
        check_in = check_ins.get(day)
        state = check_in.state if check_in else None
        amount = check_in.amount if check_in else None
        counts = state is CheckInState.DONE and (
            action.amount is None or action.amount.counts(amount)
        )
        cells.append(
            Cell(
                day=day,
                state=state,
                counts=counts,
                amount=amount,
                note=check_in.note if check_in else "",
                is_live=bool(live >> bit & 1),
                is_due=bool(due >> bit & 1),
                is_paused=bool(paused >> bit & 1),
                is_ahead=day > today,
            )
        )
    return Row(
        action=figures.schedule.action,
        as_then=action,
        colour=colour,
        cells=tuple(cells),
        result=result,
        current_streak=0 if at_a_glance else figures.current_streak,
        best_streak=0 if at_a_glance else figures.best_streak,
        momentum=()
        if at_a_glance
        else tuple(figures.momentum_until(week, WEEKS_OF_MOMENTUM)),
    )
