"""The thread from the vision to an action, with what hangs loose and what was served."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.check_ins import CheckOff, Skip
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.vision import AddValue, SaveVision
from leadership_desktop.services.queries.thread import Missing, thread_of
from leadership_desktop.services.workspace import Workspace
from tests.conftest import NOW, TODAY
from tests.factories import make_action, make_goal, make_value

THIS = Quarter(2026, 4)


@pytest.fixture
def lived_in(workspace: Workspace) -> Workspace:
    workspace.execute(SaveVision("v", "Home by six", "", date(2026, 1, 2)))
    workspace.execute(AddValue(make_value("craft", name="Craft")))
    workspace.execute(AddValue(make_value("care", name="Care")))
    workspace.execute(AddGoal(make_goal("g", quarter=THIS, value_ids=("craft",))))
    workspace.execute(AddGoal(make_goal("loose", quarter=THIS)))
    start = date(2026, 1, 5)
    workspace.execute(AddAction(make_action("a", goal_id="g", starts_on=start)))
    workspace.execute(AddAction(make_action("b", goal_id="g", starts_on=start)))
    workspace.execute(AddAction(make_action("free", starts_on=start)))
    for days in (0, 1, 8, 200):
        workspace.execute(CheckOff("a", TODAY - timedelta(days=days), NOW))
    workspace.execute(CheckOff("b", TODAY, NOW))
    workspace.execute(Skip("b", TODAY - timedelta(days=1), NOW))
    return workspace


def told(workspace: Workspace, **about: str) -> list[tuple[object, int, int, int]]:
    return [
        (getattr(k.what, "id", k.what), k.depth, k.check_ins, k.weeks)
        for k in thread_of(workspace, **about)
    ]


def test_from_an_action_up_to_the_vision(lived_in: Workspace) -> None:
    assert told(lived_in, action_id="a") == [
        ("v", 0, 0, 0),
        ("craft", 1, 4, 2),
        ("g", 2, 4, 2),
        ("a", 3, 3, 2),
        ("b", 3, 1, 1),
    ]


def test_from_a_goal_both_ways(lived_in: Workspace) -> None:
    assert told(lived_in, goal_id="g") == told(lived_in, action_id="a")


def test_what_hangs_loose_is_named(lived_in: Workspace) -> None:
    assert told(lived_in, action_id="free") == [
        ("v", 0, 0, 0),
        (Missing.GOAL, 2, 0, 0),
        ("free", 3, 0, 0),
    ]
    assert told(lived_in, goal_id="loose")[1] == (Missing.VALUE, 1, 0, 0)


def test_from_the_vision_down(lived_in: Workspace) -> None:
    assert told(lived_in) == [
        ("v", 0, 0, 0),
        ("craft", 1, 4, 2),
        ("g", 2, 4, 2),
        ("a", 3, 3, 2),
        ("b", 3, 1, 1),
        ("care", 1, 0, 0),
        (Missing.GOAL, 2, 0, 0),
    ]


def test_an_empty_program_has_a_beginning(workspace: Workspace) -> None:
    assert told(workspace) == [(Missing.VISION, 0, 0, 0)]
