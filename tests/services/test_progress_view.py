from __future__ import annotations

from datetime import date, timedelta

import pytest

from leadership_desktop.domain.actions import Action, Pause, TimesPerWeek
from leadership_desktop.domain.calendar import Month, Period, Quarter, Year
from leadership_desktop.domain.goals import Colour, Goal
from leadership_desktop.services.commands.actions import AddAction, ArchiveAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.pauses import PutPause
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.queries.progress import (
    WEEKS_AROUND,
    Scope,
    progress_view,
    scope_choices,
)
from leadership_desktop.services.workspace import Workspace
from tests.conftest import NOW, TODAY

NOVEMBER, Q4, YEAR = Month(2026, 11), Quarter(2026, 4), Year(2026)
MONDAY = date(2026, 11, 16)
"""The first day of this week."""


def goal(workspace: Workspace, goal_id: str, colour: Colour) -> None:
    made = Goal(id=goal_id, title=goal_id, quarter=Q4, colour=colour)
    workspace.execute(AddGoal(made))


def action(
    workspace: Workspace,
    action_id: str,
    *,
    goal_id: str | None = None,
    kept: int = 0,
    since: date = MONDAY - timedelta(weeks=8),
) -> None:
    """Add an action once a week that was done in the last `kept` finished weeks."""
    workspace.execute(
        AddAction(
            Action(
                id=action_id,
                goal_id=goal_id,
                title=action_id,
                cadence=TimesPerWeek(1),
                starts_on=since,
            )
        )
    )
    for ago in range(1, kept + 1):
        day = MONDAY - timedelta(weeks=ago)
        workspace.execute(CheckOff(action_id, day, NOW))


@pytest.fixture
def two(workspace: Workspace) -> Workspace:
    """Return two goals with an action each, and an action without a goal."""
    goal(workspace, "health", Colour.PURPLE)
    goal(workspace, "work", Colour.ORANGE)
    action(workspace, "walk", goal_id="health", kept=6)
    action(workspace, "ask", goal_id="work", kept=2)
    action(workspace, "read")
    return workspace


@pytest.mark.parametrize("period", [NOVEMBER, Q4, YEAR, None])
def test_an_empty_program_has_nothing_to_show(
    workspace: Workspace, period: Period | None
) -> None:
    view = progress_view(workspace, period)

    assert (view.weeks, view.goals, view.streaks, view.days) == ((), (), (), {})
    assert view.momentum == 0
    assert view.longest_running == 0


@pytest.mark.parametrize("period", [NOVEMBER, Q4, YEAR, None])
def test_the_figures_are_those_of_the_rules(
    workspace: Workspace, period: Period | None
) -> None:
    workspace.execute(demonstration(TODAY, "en"))
    view = progress_view(workspace, period)
    overall = workspace.figures.overall()

    assert view.figures == workspace.figures.period(period)
    for point in view.weeks:
        assert point.execution == overall.execution_of(point.week)
        assert point.momentum == overall.momentum_of(point.week)


def test_a_month_is_shown_with_the_half_year_that_led_to_it(two: Workspace) -> None:
    action(two, "old", since=date(2025, 1, 6))
    view = progress_view(two, NOVEMBER)

    assert len(view.weeks) == WEEKS_AROUND
    assert view.weeks[-1].week.first == MONDAY
    assert view.weeks[-1].is_current
    assert [p.week.first for p in view.weeks if p.in_period] == [
        MONDAY - timedelta(weeks=2),
        MONDAY - timedelta(weeks=1),
        MONDAY,
    ]


def test_weeks_begin_with_the_first_one_that_there_is(two: Workspace) -> None:
    view = progress_view(two, None)

    assert len(view.weeks) == 9
    assert view.weeks[0].week.first == MONDAY - timedelta(weeks=8)


def test_a_year_that_is_over_ends_with_its_last_week(two: Workspace) -> None:
    action(two, "old", since=date(2024, 12, 2))
    view = progress_view(two, Year(2025))

    assert len(view.weeks) == 52
    assert view.weeks[-1].week.fourth.year == 2025
    assert not view.weeks[-1].is_current


def test_a_period_before_everything_is_empty(two: Workspace) -> None:
    view = progress_view(two, Month(2020, 5))

    assert view.weeks == ()
    assert view.streaks == ()
    assert view.momentum_change is None


def test_momentum_changes_by_what_the_period_added(two: Workspace) -> None:
    view = progress_view(two, NOVEMBER)
    overall = two.figures.overall()
    before = overall.momentum_of(view.weeks[-4].week)

    assert view.weeks[-4].week.fourth.month == 10
    assert view.momentum_change == view.momentum - before


def test_the_first_period_has_no_change_of_momentum(two: Workspace) -> None:
    assert progress_view(two, None).momentum_change is None


def test_goals_have_the_execution_of_their_own_actions(two: Workspace) -> None:
    goals = {share.goal_id: share for share in progress_view(two, None).goals}

    assert set(goals) == {"health", "work"}
    assert goals["health"].execution == two.figures.period(None, ["walk"]).execution
    assert goals["health"].colour is Colour.PURPLE


def test_a_goal_that_asked_for_nothing_in_the_period_is_left_out(
    two: Workspace,
) -> None:
    goal(two, "old", Colour.GREEN)
    action(two, "once", goal_id="old")
    two.execute(ArchiveAction("once", date(2026, 10, 26)))

    assert "old" not in [g.goal_id for g in progress_view(two, NOVEMBER).goals]
    assert "old" in [g.goal_id for g in progress_view(two, Q4).goals]


def test_running_streaks_come_first_in_the_colour_of_their_goal(two: Workspace) -> None:
    first, second = progress_view(two, Q4).streaks

    assert (first.title, first.running, first.colour) == ("walk", 6, Colour.PURPLE)
    assert (second.title, second.running, second.colour) == ("ask", 2, Colour.ORANGE)
    assert progress_view(two, Q4).longest_running == 6


def test_streaks_are_as_long_as_they_were_at_the_end_of_the_period(
    two: Workspace,
) -> None:
    october, november = Month(2026, 10), NOVEMBER
    then, now = progress_view(two, october), progress_view(two, november)

    assert [(line.title, line.running) for line in then.streaks] == [("walk", 4)]
    assert then.streaks[0].streaks[-1].last.fourth == date(2026, 10, 29)
    assert (then.longest_running, now.longest_running) == (4, 6)


def test_a_streak_that_ended_in_a_month_long_past_does_not_run(
    workspace: Workspace,
) -> None:
    since = date(2026, 6, 1)
    action(workspace, "walk", kept=3, since=since)
    workspace.execute(CheckOff("walk", since, NOW))

    [in_june] = progress_view(workspace, Month(2026, 6)).streaks
    [now] = progress_view(workspace, NOVEMBER).streaks

    assert [streak.weeks for streak in in_june.streaks] == [1]
    assert in_june.running == 0
    assert now.running == now.streaks[-1].weeks == 3


def test_streaks_that_ended_before_the_weeks_shown_are_left_out(two: Workspace) -> None:
    for ago in (80, 81):
        two.execute(CheckOff("read", MONDAY - timedelta(weeks=ago), NOW))

    shown = {line.action_id for line in progress_view(two, NOVEMBER).streaks}
    ever = {line.action_id for line in progress_view(two, None).streaks}
    assert shown == {"walk", "ask"}
    assert ever == {"walk", "ask", "read"}


def test_one_goal_is_about_its_actions_alone(two: Workspace) -> None:
    view = progress_view(two, Q4, Scope(goal_id="health"))

    assert view.figures == two.figures.period(Q4, ["walk"])
    assert view.colour is Colour.PURPLE
    assert [line.action_id for line in view.streaks] == ["walk"]
    assert [share.goal_id for share in view.goals] == ["health"]


def test_one_action_is_about_itself_in_the_colour_of_its_goal(two: Workspace) -> None:
    view = progress_view(two, Q4, Scope(action_id="ask"))
    figures = two.figures.action("ask")

    assert view.colour is Colour.ORANGE
    assert view.momentum == pytest.approx(figures.momentum[-1])
    assert sum(view.days.values()) == 2


def test_a_week_away_is_paused_with_its_reason(two: Workspace) -> None:
    away = MONDAY - timedelta(weeks=3)
    pause = Pause(
        id="p", starts_on=away, ends_on=away + timedelta(days=9), reason="holiday"
    )
    two.execute(PutPause(pause))
    paused = [p.week.first for p in progress_view(two, Q4).weeks if p.pause is not None]

    assert paused == [away]
    assert progress_view(two, Q4).weeks[-4].pause == "holiday"


def test_a_pause_of_one_action_hatches_only_that_actions_weeks(two: Workspace) -> None:
    away = MONDAY - timedelta(weeks=3)
    pause = Pause(
        id="p", starts_on=away, ends_on=away + timedelta(days=6), action_id="ask"
    )
    two.execute(PutPause(pause))

    def paused(scope: Scope) -> int:
        weeks = progress_view(two, Q4, scope).weeks
        return sum(point.pause is not None for point in weeks)

    assert paused(Scope(action_id="ask")) == 1
    assert paused(Scope(action_id="walk")) == 0
    assert paused(Scope()) == 0


def test_days_are_the_year_up_to_the_end_of_the_period(two: Workspace) -> None:
    view = progress_view(two, Month(2026, 10))

    assert view.last_day == date(2026, 11, 1)
    assert (view.last_day - view.first_day).days == 53 * 7 - 1
    assert view.days == two.figures.day_counts(view.first_day, view.last_day)


def test_what_figures_can_be_about_are_the_actions_and_the_goals_with_one(
    two: Workspace,
) -> None:
    goal(two, "nothing yet", Colour.BLUE)
    choices = scope_choices(two)

    assert [one.id for one in choices.goals] == ["health", "work"]
    assert {one.id for one in choices.actions} == {"walk", "ask", "read"}
