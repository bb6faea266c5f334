"""The week as it is shown, straight from the query."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from leadership_desktop.domain.actions import (
    Amount,
    CheckInState,
    Direction,
    Once,
    OnDays,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Quarter, Week, Weekday
from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.domain.weeks import WeekStatus
from leadership_desktop.services.commands.actions import AddAction, ArchiveAction
from leadership_desktop.services.commands.check_ins import CheckOff, Note, Skip
from leadership_desktop.services.commands.goals import AddGoal, SetGoalStatus
from leadership_desktop.services.commands.pauses import PutPause
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.commands.vision import AddValue, SaveVision
from leadership_desktop.services.queries.week import Row, WeekView, week_view
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import week as words
from tests.conftest import NOW, TODAY
from tests.factories import MONDAY, make_action, make_goal, make_pause, make_value

THURSDAY = TODAY.weekday()


def show(workspace: Workspace, weeks: int = 0) -> WeekView:
    week = workspace.calendar.week_of(TODAY).shifted(weeks)
    return week_view(workspace, week)


def titles(view: WeekView) -> dict[str | None, list[str]]:
    """Return the actions' titles under each goal's."""
    return {
        group.goal.title if group.goal else None: [
            row.action.title for row in group.rows
        ]
        for group in view.groups
    }


def only_row(view: WeekView) -> Row:
    (row,) = [row for group in view.groups for row in group.rows]
    return row


def check_off(workspace: Workspace, *days: date, amount: float | None = None) -> None:
    for day in days:
        workspace.execute(CheckOff("a", day, NOW, amount))


def test_an_empty_program_has_nothing_to_show(workspace: Workspace) -> None:
    view = show(workspace)

    assert view.groups == ()
    assert (view.has_vision, view.has_goal, view.has_action) == (False, False, False)
    assert (view.execution, view.momentum_before) == (None, None)


def test_each_step_of_the_start_ticks_itself_off(workspace: Workspace) -> None:
    workspace.execute(SaveVision("v", "Home by six\nand rested", "", TODAY))
    workspace.execute(AddGoal(make_goal()))
    workspace.execute(AddAction(make_action()))

    view = show(workspace)

    assert (view.has_vision, view.has_goal, view.has_action) == (True, True, True)
    assert view.vision == "Home by six\nand rested"


def test_active_goals_of_the_quarter_come_first_then_others_with_actions_then_none(
    workspace: Workspace,
) -> None:
    older = Quarter(2026, 3)
    workspace.execute(AddGoal(make_goal("old", title="Old", quarter=older)))
    workspace.execute(AddGoal(make_goal("idle", title="Idle", quarter=older)))
    workspace.execute(AddGoal(make_goal("g", title="Now")))
    workspace.execute(AddGoal(make_goal("parked", title="Parked")))
    workspace.execute(SetGoalStatus("parked", GoalStatus.PARKED))
    workspace.execute(AddAction(make_action("loose", title="Loose")))
    workspace.execute(AddAction(make_action("kept", title="Kept on", goal_id="old")))

    shown = titles(show(workspace))

    assert list(shown.items()) == [
        ("Now", []),
        ("Old", ["Kept on"]),
        (None, ["Loose"]),
    ]


def test_a_parked_goal_is_there_as_long_as_it_has_an_action(
    workspace: Workspace,
) -> None:
    workspace.execute(AddGoal(make_goal(title="Parked", status=GoalStatus.PARKED)))
    workspace.execute(AddAction(make_action(goal_id="g")))

    assert titles(show(workspace)) == {"Parked": ["Walk"]}


def test_a_heading_names_the_values_that_are_served(workspace: Workspace) -> None:
    workspace.execute(AddValue(make_value("v", name="Craft")))
    workspace.execute(AddValue(make_value("w", name="Balance")))
    workspace.execute(AddGoal(make_goal(value_ids=("w", "v"))))

    view = show(workspace)

    assert view.groups[0].serves == ("Balance", "Craft")
    assert view.value_names == ("Craft", "Balance")


def test_an_archived_action_is_there_only_where_it_was_live(
    workspace: Workspace,
) -> None:
    workspace.execute(AddAction(make_action()))
    workspace.execute(ArchiveAction("a", date(2026, 11, 16)))

    assert titles(show(workspace)) == {}
    assert titles(show(workspace, -1)) == {None: ["Walk"]}


def test_an_ended_action_is_there_only_where_it_was_live(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action(ends_on=date(2026, 11, 16))))

    assert titles(show(workspace)) == {None: ["Walk"]}
    assert titles(show(workspace, 1)) == {}


def test_an_action_that_starts_later_is_not_there_yet(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action(starts_on=date(2026, 11, 30))))

    assert titles(show(workspace, 1)) == {}
    assert titles(show(workspace, 2)) == {None: ["Walk"]}


def test_a_check_in_shows_its_action_in_any_week(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action(ends_on=date(2026, 11, 6))))
    check_off(workspace, TODAY)

    row = only_row(show(workspace))

    assert row.cells[THURSDAY].state is CheckInState.DONE
    assert not row.cells[THURSDAY].is_live


def test_an_action_for_one_week_is_in_that_week_only(workspace: Workspace) -> None:
    once = make_action(cadence=Once(date(2026, 11, 18)))
    workspace.execute(AddAction(once))

    assert only_row(show(workspace)).is_once
    assert titles(show(workspace, 1)) == {}
    assert titles(show(workspace, -1)) == {}


def test_cells_know_today_and_the_days_ahead(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action(starts_on=date(2026, 11, 17))))

    cells = only_row(show(workspace)).cells

    assert [cell.day for cell in cells][:2] == [
        date(2026, 11, 16),
        date(2026, 11, 17),
    ]
    assert [cell.is_ahead for cell in cells] == [False] * 4 + [True] * 3
    assert [cell.is_live for cell in cells] == [False] + [True] * 6


def test_only_fixed_days_are_due(workspace: Workspace) -> None:
    days = OnDays(frozenset({Weekday.TUE, Weekday.THU}))
    workspace.execute(AddAction(make_action(cadence=days)))

    due = [
        cell.day.weekday() for cell in only_row(show(workspace)).cells if cell.is_due
    ]

    assert due == [1, 3]


def test_a_week_that_is_kept_asks_for_no_more_days(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action()))
    monday = date(2026, 11, 16)
    assert all(cell.is_due for cell in only_row(show(workspace)).cells)

    check_off(workspace, *(monday + timedelta(days) for days in range(3)))
    row = only_row(show(workspace))

    assert row.result.status is WeekStatus.KEPT
    assert not any(cell.is_due for cell in row.cells)


def test_a_paused_day_is_not_due(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action()))
    away = make_pause(starts_on=date(2026, 11, 17), ends_on=date(2026, 11, 18))
    workspace.execute(PutPause(away))

    row = only_row(show(workspace))

    assert [cell.is_paused for cell in row.cells][:4] == [False, True, True, False]
    assert not row.cells[1].is_due
    assert row.result.target == 3


def test_a_note_and_a_skip_are_told_apart(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action()))
    workspace.execute(Note("a", TODAY, "Tired", NOW))
    workspace.execute(Skip("a", date(2026, 11, 18), NOW))

    cells = only_row(show(workspace)).cells

    assert (cells[3].state, cells[3].note) == (CheckInState.NOTE, "Tired")
    assert (cells[2].state, cells[2].note) == (CheckInState.SKIPPED, "")


def test_a_skip_beyond_the_reserve_is_still_shown_as_skipped(
    workspace: Workspace,
) -> None:
    workspace.execute(AddAction(make_action(reserve=0)))
    workspace.execute(Skip("a", TODAY, NOW))

    row = only_row(show(workspace))

    assert row.cells[THURSDAY].state is CheckInState.SKIPPED
    assert row.result.target == 3


@pytest.mark.parametrize(
    ("amount", "typed", "counts"),
    [
        (Amount(goal=20), 20, True),
        (Amount(goal=20), 19.5, False),
        (Amount(goal=20), None, False),
        (Amount(goal=2, direction=Direction.AT_MOST), 3, False),
        (Amount(goal=2, direction=Direction.AT_MOST), 0, True),
        (Amount(goal=100, per=Per.WEEK), 1, True),
    ],
)
def test_a_day_counts_by_its_amount(
    workspace: Workspace, amount: Amount, typed: float | None, counts: bool
) -> None:
    workspace.execute(AddAction(make_action(amount=amount)))
    check_off(workspace, TODAY, amount=typed)

    cell = only_row(show(workspace)).cells[THURSDAY]

    assert cell.counts is counts
    assert cell.amount == typed


def test_figures_are_those_of_the_rules(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action()))
    check_off(workspace, *(date(2026, 11, day) for day in (2, 3, 4, 9, 10, 11, 16)))

    view = show(workspace)
    row = only_row(view)
    figures = workspace.figures

    assert (row.result.done, row.result.target) == (1, 3)
    assert (row.current_streak, row.best_streak) == (2, 2)
    assert len(row.momentum) == 3
    assert row.momentum[-1] == figures.action("a").momentum[-1]
    assert view.execution == pytest.approx(1 / 3)
    assert view.momentum == figures.overall().momentum_of(view.week)
    assert view.momentum_before == figures.overall().momentum_of(view.week.shifted(-1))


def test_momentum_is_of_the_last_ten_weeks(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action(starts_on=date(2025, 1, 6))))

    assert len(only_row(show(workspace)).momentum) == 10


def test_the_first_week_has_none_to_compare_with(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action(starts_on=TODAY)))

    assert show(workspace).momentum_before is None


def test_a_finished_week_knows_that_it_was_strong(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action()))
    check_off(workspace, *(date(2026, 11, day) for day in (2, 3, 4, 9)))

    assert (show(workspace, -2).is_finished, show(workspace, -2).is_strong) == (
        True,
        True,
    )
    assert not show(workspace, -1).is_strong
    assert not show(workspace).is_finished


def test_weeks_that_start_on_sunday_have_no_number(workspace: Workspace) -> None:
    assert show(workspace).iso_week == 47
    workspace.execute(ChangeSetting(SettingKey.WEEK_STARTS_ON, "sun"))

    view = show(workspace)

    assert view.iso_week is None
    assert view.week == Week(date(2026, 11, 15))


def test_a_glance_shows_the_same_days_without_the_years(workspace: Workspace) -> None:
    workspace.execute(AddGoal(make_goal()))
    workspace.execute(AddAction(make_action(goal_id="g", reserve=1)))
    workspace.execute(AddAction(make_action("b", title="Read")))
    check_off(workspace, date(2026, 11, 16), date(2026, 11, 9))
    workspace.execute(Skip("a", TODAY, NOW))
    whole = show(workspace)

    glance = week_view(workspace, whole.week, at_a_glance=True)

    assert glance.momentum is None
    assert titles(glance) == titles(whole)
    rows = zip(glance.groups[0].rows, whole.groups[0].rows, strict=True)
    assert all(
        (one.cells, one.result) == (other.cells, other.result) for one, other in rows
    )
    assert glance.execution == whole.execution


def test_the_row_of_a_past_week_stands_on_its_last_day(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action()))

    assert only_row(show(workspace)).cell_of(TODAY).day == TODAY
    assert only_row(show(workspace, -1)).cell_of(TODAY).day == date(2026, 11, 15)
    assert only_row(show(workspace, 1)).cell_of(TODAY).day == date(2026, 11, 23)


def test_a_first_week_is_marked_in_the_next_one_only(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action(starts_on=MONDAY)))
    week = workspace.calendar.week_of(MONDAY)

    marked = [week_view(workspace, week.shifted(n)).is_second for n in (-1, 0, 1, 2)]

    assert marked == [False, False, True, False]
    second = replace(week_view(workspace, week.shifted(1)), is_finished=False)
    assert words.below(second) == "Your first week is behind you. You have begun."


def test_a_streak_is_marked_in_the_week_that_made_it_worth_a_word(
    workspace: Workspace,
) -> None:
    start = MONDAY - timedelta(weeks=5)
    once = TimesPerWeek(1)
    workspace.execute(
        AddAction(make_action(title="{x} <b>", cadence=once, starts_on=start))
    )
    for number in range(6):
        workspace.execute(CheckOff("a", start + timedelta(weeks=number), NOW))
    first = workspace.calendar.week_of(start)

    found = [
        [one.weeks for one in week_view(workspace, first.shifted(n)).milestones]
        for n in range(7)
    ]

    assert found == [[], [], [], [4], [], [], []]
    said = words.below(week_view(workspace, first.shifted(3)))
    assert said.startswith("“{x} <b>”: 4 weeks kept in a row.")


def test_a_quarter_that_ended_is_marked_in_the_first_week_after_it(
    workspace: Workspace,
) -> None:
    workspace.execute(AddAction(make_action(starts_on=date(2026, 9, 7))))
    workspace.execute(CheckOff("a", date(2026, 9, 8), NOW))
    first = workspace.calendar.week_of(date(2026, 9, 28))

    before, marked, after = (week_view(workspace, first.shifted(n)) for n in (-1, 0, 1))

    assert before.quarter_before is None
    assert after.quarter_before is None
    assert marked.quarter_before is not None
    assert "A quarter" not in words.below(marked)  # told while the week goes on
    said = words.below(replace(marked, is_finished=False))
    assert said.startswith(
        "A quarter is behind you, 1 July – 30 September 2026: 1 check"
    )


def test_after_a_miss_comes_the_next_small_step(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action(starts_on=MONDAY - timedelta(weeks=2))))
    week = workspace.calendar.week_of(MONDAY)

    assert words.below(week_view(workspace, week)) == (
        "This week is over: 0% done. One small step is enough to go on from here. "
        "You can still correct it."
    )
