"""What hangs loose, what mends it, and what is said to be fine."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from leadership_desktop.domain.actions import Once, TimesPerWeek
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import GoalStatus, Measure, Measurement
from leadership_desktop.domain.loose_ends import LooseEnd, LooseEndKind
from leadership_desktop.services.commands.actions import (
    AddAction,
    ArchiveAction,
    ChangeAction,
    DeleteAction,
)
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.goals import (
    AddGoal,
    CarryOverGoal,
    ChangeGoal,
    DeleteGoal,
    SettleGoal,
)
from leadership_desktop.services.commands.loose_ends import AcceptLooseEnd, LookAtGoal
from leadership_desktop.services.commands.vision import (
    AddValue,
    RemoveValue,
    SaveVision,
)
from leadership_desktop.services.queries.loose_ends import loose_lines
from leadership_desktop.services.queries.quarter import quarter_view
from leadership_desktop.services.queries.vision import vision_view
from leadership_desktop.services.queries.week import week_view
from leadership_desktop.services.workspace import Clock, Workspace
from tests.conftest import NOW, TODAY
from tests.factories import MONDAY, make_action, make_goal, make_value

Q4, NEXT = Quarter(2026, 4), Quarter(2027, 1)
A_DAY = timedelta(days=1)


def found(workspace: Workspace) -> list[tuple[LooseEndKind, str]]:
    return [(one.end.kind, one.end.about) for one in loose_lines(workspace)]


@pytest.fixture
def tied(workspace: Workspace) -> Workspace:
    """One vision, value, goal and action, each tied to the next."""
    workspace.execute(SaveVision("1", "Calm", "", date(2026, 10, 1)))
    workspace.execute(AddValue(make_value("v")))
    workspace.execute(AddGoal(make_goal("g", value_ids=("v",))))
    workspace.execute(AddAction(make_action("a", goal_id="g")))
    return workspace


def test_what_is_tied_together_is_not_loose(tied: Workspace) -> None:
    assert found(tied) == []


def test_an_empty_program_has_no_loose_ends(workspace: Workspace) -> None:
    assert found(workspace) == []


def test_an_action_without_a_goal_is_loose_while_it_asks(tied: Workspace) -> None:
    tied.execute(AddAction(make_action("b")))
    tied.execute(AddAction(make_action("over", ends_on=TODAY - A_DAY)))
    past = Once(TODAY - timedelta(weeks=1))
    tied.execute(AddAction(make_action("once", cadence=past)))
    assert found(tied) == [(LooseEndKind.ACTION_WITHOUT_GOAL, "b")]

    tied.execute(ArchiveAction("b", TODAY))
    assert found(tied) == []


def test_a_goal_without_value_or_action_is_loose_while_it_is_worked_on(
    tied: Workspace,
) -> None:
    tied.execute(AddGoal(make_goal("h")))
    assert found(tied) == [
        (LooseEndKind.GOAL_WITHOUT_ACTION, "h"),
        (LooseEndKind.GOAL_WITHOUT_VALUE, "h"),
    ]

    tied.execute(ChangeGoal(make_goal("h", status=GoalStatus.PARKED)))
    assert found(tied) == []


def test_an_action_that_does_not_ask_this_week_serves_no_goal(tied: Workspace) -> None:
    every_other = make_action("a", goal_id="g", cadence=TimesPerWeek(1, 2))
    started = replace(every_other, starts_on=MONDAY - timedelta(weeks=1))
    tied.execute(ChangeAction(started))

    assert found(tied) == [(LooseEndKind.GOAL_WITHOUT_ACTION, "g")]


def test_a_value_without_a_goal_may_rest_for_a_quarter(tied: Workspace) -> None:
    tied.execute(AddValue(make_value("w")))
    assert found(tied) == [(LooseEndKind.VALUE_WITHOUT_GOAL, "w")]

    end = LooseEnd(LooseEndKind.VALUE_WITHOUT_GOAL, "w")
    tied.execute(AcceptLooseEnd(end, TODAY))
    assert found(tied) == []
    assert "w" not in quarter_view(tied, Q4).without_goal

    later = Clock(
        local=lambda: NOW.replace(tzinfo=None),
        utc=lambda: NOW,
        fixed=TODAY + timedelta(weeks=8),
    )
    next_quarter = Workspace(tied.database, later)
    assert (LooseEndKind.VALUE_WITHOUT_GOAL, "w") in found(next_quarter)


def test_a_new_vision_asks_of_each_goal_whether_it_still_fits(tied: Workspace) -> None:
    tied.execute(AddGoal(make_goal("h", value_ids=("v",), looked_at_on=TODAY)))
    tied.execute(AddAction(make_action("b", goal_id="h")))
    tied.execute(SaveVision("2", "Calmer", "", TODAY - A_DAY))
    assert found(tied) == [(LooseEndKind.GOAL_NOT_LOOKED_AT, "g")]

    tied.execute(LookAtGoal("g", TODAY))
    assert found(tied) == []
    tied.undo()
    end = LooseEnd(LooseEndKind.GOAL_NOT_LOOKED_AT, "g")
    tied.execute(AcceptLooseEnd(end, TODAY))
    assert found(tied) == []
    # That was about this version; of the next one it is asked again.
    tied.execute(SaveVision("3", "Calmest", "", TODAY + A_DAY))
    assert (LooseEndKind.GOAL_NOT_LOOKED_AT, "g") in found(tied)


def test_a_goal_looked_at_on_the_day_of_the_vision_was_held_against_it(
    tied: Workspace,
) -> None:
    tied.execute(SaveVision("2", "Calmer", "", TODAY))
    tied.execute(LookAtGoal("g", TODAY - A_DAY))
    assert found(tied) == [(LooseEndKind.GOAL_NOT_LOOKED_AT, "g")]

    tied.execute(LookAtGoal("g", TODAY))

    assert found(tied) == []


def test_the_first_vision_changes_nothing(workspace: Workspace) -> None:
    workspace.execute(AddGoal(make_goal("g", value_ids=())))
    workspace.execute(AddAction(make_action("a", goal_id="g")))
    workspace.execute(SaveVision("1", "Calm", "", TODAY))

    assert found(workspace) == [(LooseEndKind.GOAL_WITHOUT_VALUE, "g")]


def test_more_than_three_goals_get_a_word_until_they_are_fine(tied: Workspace) -> None:
    for number in range(3):
        goal_id = f"h{number}"
        tied.execute(AddGoal(make_goal(goal_id, value_ids=("v",))))
        tied.execute(AddAction(make_action(f"b{number}", goal_id=goal_id)))
    assert found(tied) == [(LooseEndKind.MANY_GOALS, "2026-Q4")]
    assert quarter_view(tied, Q4).has_many_goals

    tied.execute(AcceptLooseEnd(LooseEnd(LooseEndKind.MANY_GOALS, "2026-Q4"), TODAY))
    assert found(tied) == []
    assert not quarter_view(tied, Q4).has_many_goals
    tied.undo()
    assert found(tied) == [(LooseEndKind.MANY_GOALS, "2026-Q4")]


def test_what_is_deleted_takes_along_what_was_said_of_it(tied: Workspace) -> None:
    for kind, about in (
        (LooseEndKind.ACTION_WITHOUT_GOAL, "a"),
        (LooseEndKind.GOAL_WITHOUT_VALUE, "g"),
        (LooseEndKind.VALUE_WITHOUT_GOAL, "v"),
    ):
        tied.execute(AcceptLooseEnd(LooseEnd(kind, about), TODAY))

    for command in (DeleteAction("a"), DeleteGoal("g"), RemoveValue("v")):
        tied.execute(command)

    with tied.reading() as tx:
        assert tx.accepted_loose_ends.all() == []


def test_a_goal_is_carried_over_with_what_still_asks(tied: Workspace) -> None:
    measure = Measure(name="Score", start=6, target=8)
    measured = (Measurement(on=TODAY, value=7),)
    tied.execute(
        ChangeGoal(
            make_goal("g", value_ids=("v",), measure=measure, measurements=measured)
        )
    )
    until = date(2026, 12, 27)
    tied.execute(AddAction(make_action("once", goal_id="g", cadence=Once(TODAY))))
    tied.execute(AddAction(make_action("ended", goal_id="g", ends_on=until)))
    tied.execute(CheckOff("a", TODAY, NOW))

    tied.execute(CarryOverGoal("g", "g2", NEXT, until, TODAY))

    with tied.reading() as tx:
        old, new = tx.goals.require("g"), tx.goals.require("g2")
        goal_of = {action.id: action.goal_id for action in tx.actions.all()}
    assert old.status is GoalStatus.CARRIED_OVER
    assert (new.status, new.quarter) == (GoalStatus.ACTIVE, NEXT)
    assert (new.carried_from, new.value_ids) == ("g", ("v",))
    assert new.measure == replace(measure, start=7)
    assert new.measurements == ()
    assert goal_of == {"a": "g2", "once": "g", "ended": "g"}
    # What was done for it in its quarter is still told there.
    assert quarter_view(tied, Q4).cards[0].action_ids == ("a", "once", "ended")
    tied.undo()
    assert quarter_view(tied, NEXT).cards == ()


def test_a_goal_that_is_settled_lets_its_actions_end(tied: Workspace) -> None:
    until = date(2026, 12, 27)
    tied.execute(AddAction(make_action("soon", goal_id="g", ends_on=TODAY)))

    tied.execute(SettleGoal("g", GoalStatus.ACHIEVED, until))

    with tied.reading() as tx:
        assert tx.goals.require("g").status is GoalStatus.ACHIEVED
        assert tx.actions.require("a").ends_on == until
        assert tx.actions.require("soon").ends_on == TODAY


def test_the_share_of_a_value_in_this_quarter_and_before(tied: Workspace) -> None:
    before = date(2026, 8, 3)
    tied.execute(AddAction(make_action("b", starts_on=before, ends_on=TODAY)))
    tied.execute(AddAction(make_action("c", starts_on=before, goal_id="g")))
    for action_id, day in (("b", before), ("c", before), ("a", TODAY), ("c", TODAY)):
        tied.execute(CheckOff(action_id, day, NOW))

    [line] = vision_view(tied).values

    assert line.share == pytest.approx(2 / 3)
    assert line.check_ins == 1
    assert line.before == pytest.approx(1 / 2)
    assert line.check_ins_before == pytest.approx(1 / 2)


def test_what_is_fine_has_no_mark_where_it_stands(tied: Workspace) -> None:
    tied.execute(AddValue(make_value("w")))
    tied.execute(AddAction(make_action("b")))
    week = tied.calendar.week_of(TODAY)
    assert week_view(tied, week).groups[-1].is_loose
    assert [line.is_loose for line in vision_view(tied).values] == [False, True]

    for kind, about in (
        (LooseEndKind.ACTION_WITHOUT_GOAL, "b"),
        (LooseEndKind.VALUE_WITHOUT_GOAL, "w"),
    ):
        tied.execute(AcceptLooseEnd(LooseEnd(kind, about), TODAY))

    assert not week_view(tied, week).groups[-1].is_loose
    assert not any(line.is_loose for line in vision_view(tied).values)
