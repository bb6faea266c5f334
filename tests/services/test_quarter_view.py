from __future__ import annotations

from datetime import date, timedelta

import pytest

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.vision import AddValue
from leadership_desktop.services.queries.quarter import (
    quarter_of_today,
    quarter_view,
)
from leadership_desktop.services.workspace import Workspace
from tests.conftest import NOW
from tests.factories import MONDAY, make_action, make_goal, make_value

Q3, Q4, Q1 = Quarter(2026, 3), Quarter(2026, 4), Quarter(2027, 1)


def test_today_belongs_to_the_fourth_quarter(workspace: Workspace) -> None:
    assert quarter_of_today(workspace) == Q4


def test_a_quarter_knows_its_weeks_and_which_of_them_is_this_one(
    workspace: Workspace,
) -> None:
    view = quarter_view(workspace, Q4)

    assert len(view.weeks) == 14
    assert view.weeks[0].first == date(2026, 9, 28)
    assert view.current == 7


def test_another_quarter_has_no_current_week(workspace: Workspace) -> None:
    assert quarter_view(workspace, Q1).current is None


def test_a_card_has_its_goals_execution_by_week(workspace: Workspace) -> None:
    workspace.execute(AddGoal(make_goal()))
    workspace.execute(AddAction(make_action(goal_id="g")))
    for days in (0, 1, 2, 7):
        workspace.execute(CheckOff("a", MONDAY + timedelta(days=days), NOW))

    card = quarter_view(workspace, Q4).cards[0]

    assert card.execution[:5] == (None,) * 5
    assert list(card.execution[5:8]) == pytest.approx([1, 1 / 3, 0])
    assert card.execution[8:] == (None,) * 6
    assert card.action_ids == ("a",)


def test_the_quarters_execution_is_the_periods(workspace: Workspace) -> None:
    workspace.execute(AddGoal(make_goal()))
    workspace.execute(AddAction(make_action(goal_id="g")))
    workspace.execute(CheckOff("a", MONDAY, NOW))

    execution = quarter_view(workspace, Q4).execution

    assert execution == workspace.figures.period(Q4).execution
    assert execution == pytest.approx(1 / 9)


def test_what_was_parked_before_waits_until_it_is_taken_up(
    workspace: Workspace,
) -> None:
    parked = make_goal("p", quarter=Q3, status=GoalStatus.PARKED)
    workspace.execute(AddGoal(parked))

    assert [goal.id for goal in quarter_view(workspace, Q4).parked] == ["p"]
    assert quarter_view(workspace, Quarter(2026, 2)).parked == ()


def test_parked_goals_have_no_card_but_keep_their_place(workspace: Workspace) -> None:
    workspace.execute(AddGoal(make_goal("one")))
    workspace.execute(AddGoal(make_goal("two", status=GoalStatus.PARKED)))
    workspace.execute(AddGoal(make_goal("three")))

    view = quarter_view(workspace, Q4)

    assert [(card.goal.id, card.place) for card in view.cards] == [
        ("one", 0),
        ("three", 2),
    ]


def test_values_without_a_goal_are_named(workspace: Workspace) -> None:
    workspace.execute(AddValue(make_value("v")))
    workspace.execute(AddValue(make_value("w", name="Curiosity")))
    workspace.execute(AddGoal(make_goal(value_ids=("v",))))

    view = quarter_view(workspace, Q4)

    assert view.without_goal == ("Curiosity",)
    assert view.cards[0].serves == ("Craft",)
    assert view.each_serves
