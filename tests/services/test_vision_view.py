from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from leadership_desktop.domain.actions import Once
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.goals import AddGoal, ChangeGoal
from leadership_desktop.services.commands.vision import AddValue, SaveVision
from leadership_desktop.services.queries.vision import vision_view
from leadership_desktop.services.workspace import Workspace
from tests.factories import make_action, make_goal, make_value


def test_an_empty_program_has_no_version_and_no_value(workspace: Workspace) -> None:
    view = vision_view(workspace)

    assert view.current is None
    assert view.earlier == ()
    assert view.values == ()


def test_the_newest_version_is_todays_and_the_others_are_earlier(
    workspace: Workspace,
) -> None:
    for number, text in enumerate(("one", "two", "three"), 1):
        workspace.execute(SaveVision(f"v{number}", text, "", date(2026, 10, number)))

    view = vision_view(workspace)

    assert view.current is not None
    assert view.current.statement == "three"
    assert [vision.statement for vision in view.earlier] == ["two", "one"]


def test_a_value_has_the_share_of_the_quarters_actions_that_serve_it(
    workspace: Workspace,
) -> None:
    workspace.execute(AddValue(make_value("craft")))
    workspace.execute(AddValue(make_value("home")))
    workspace.execute(AddGoal(make_goal("g", value_ids=("craft",))))
    for number in range(3):
        goal_id = "g" if number else None
        workspace.execute(AddAction(make_action(f"a{number}", goal_id=goal_id)))

    craft, home = vision_view(workspace).values

    assert craft.goals == 1
    assert craft.share == pytest.approx(2 / 3)
    assert (home.goals, home.share) == (0, 0)


def test_a_share_without_any_action_is_none(workspace: Workspace) -> None:
    workspace.execute(AddValue(make_value()))

    assert vision_view(workspace).values[0].share is None


def test_actions_of_other_quarters_have_no_part_in_the_share(
    workspace: Workspace,
) -> None:
    workspace.execute(AddValue(make_value()))
    workspace.execute(AddGoal(make_goal(value_ids=("v",))))
    workspace.execute(AddAction(make_action("now", goal_id="g")))
    ended = make_action("ended", starts_on=date(2026, 5, 4), ends_on=date(2026, 9, 20))
    workspace.execute(AddAction(ended))
    later = make_action(
        "later", cadence=Once(date(2027, 2, 1)), starts_on=date(2027, 2, 1)
    )
    workspace.execute(AddAction(later))

    assert vision_view(workspace).values[0].share == 1


@pytest.mark.parametrize(
    "goal",
    [
        make_goal(value_ids=("v",), status=GoalStatus.PARKED),
        make_goal(value_ids=("v",), status=GoalStatus.DROPPED),
        make_goal(value_ids=("v",), quarter=Quarter(2026, 3)),
    ],
)
def test_a_goal_that_is_not_of_this_quarter_counts_for_no_value(
    workspace: Workspace, goal: object
) -> None:
    workspace.execute(AddValue(make_value()))
    workspace.execute(AddGoal(goal))  # type: ignore[arg-type]

    assert vision_view(workspace).values[0].goals == 0


def test_an_achieved_goal_still_counts_for_its_value(workspace: Workspace) -> None:
    workspace.execute(AddValue(make_value()))
    goal = make_goal(value_ids=("v",))
    workspace.execute(AddGoal(goal))
    workspace.execute(ChangeGoal(replace(goal, status=GoalStatus.ACHIEVED)))

    assert vision_view(workspace).values[0].goals == 1
