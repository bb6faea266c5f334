"""What there is to plan a week and a quarter with, from the same figures as the pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.actions import (
    Amount,
    Direction,
    Once,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Quarter, Week
from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.domain.load import Load, is_full, mean_of
from leadership_desktop.domain.reflections import Answer
from leadership_desktop.services.commands.actions import AddAction, ArchiveAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.goals import AddGoal, SetGoalStatus
from leadership_desktop.services.commands.pauses import PutPause
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.queries.planning import (
    outcomes,
    quarter_plan,
    quarter_to_plan,
    usual_load,
    week_plan,
)
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.text import planning as words
from tests.conftest import NOW, TODAY
from tests.factories import MONDAY, make_action, make_goal, make_value

Q4, NEXT = Quarter(2026, 4), Quarter(2027, 1)
THIS_WEEK = Week(date(2026, 11, 16))
A_WEEK = timedelta(weeks=1)
loads = st.builds(
    Load,
    st.integers(0, 30),
    st.dictionaries(st.sampled_from(["min", "km"]), st.integers(0, 300)),
)


def on(workspace: Workspace, today: date) -> Workspace:
    clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=lambda: NOW, fixed=today)
    return Workspace(workspace.database, clock)


def test_what_was_left_open_is_told_until_it_is_done_or_let_go(
    workspace: Workspace,
) -> None:
    for name, ago in (("done", 1), ("left", 1), ("long_ago", 9), ("now", 0)):
        cadence = Once(THIS_WEEK.shifted(-ago).first)
        first = cadence.week
        workspace.execute(
            AddAction(make_action(name, cadence=cadence, starts_on=first))
        )
    workspace.execute(CheckOff("done", THIS_WEEK.shifted(-1).first, NOW))

    plan = week_plan(workspace, THIS_WEEK)

    assert [one.action.id for one in plan.left] == ["left"]
    assert [one.id for one in plan.once] == ["now"]
    workspace.execute(ArchiveAction("left", TODAY))
    assert week_plan(workspace, THIS_WEEK).left == ()


def test_what_comes_back_can_be_left_out_of_one_week(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action("a")))
    workspace.execute(AddAction(make_action("b", cadence=TimesPerWeek(1, 2))))
    next_week = THIS_WEEK.shifted(1)
    assert [one.action.id for one in week_plan(workspace, next_week).recurring] == ["a"]
    assert week_plan(workspace, THIS_WEEK).planned == Load(4)

    out = Pause(
        id="p", starts_on=THIS_WEEK.first, ends_on=THIS_WEEK.last, action_id="a"
    )
    workspace.execute(PutPause(out))
    plan = week_plan(workspace, THIS_WEEK)

    assert [(one.action.id, one.out) for one in plan.recurring] == [
        ("a", out),
        ("b", None),
    ]
    assert plan.planned == Load(1)
    assert [one.id for one in plan.actions] == ["b"]


def test_who_is_away_all_week_is_not_asked_about_it(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action("a")))
    longer = Pause(id="p", starts_on=MONDAY, ends_on=THIS_WEEK.last, action_id="a")
    workspace.execute(PutPause(longer))
    assert week_plan(workspace, THIS_WEEK).recurring == ()

    some_days = replace(longer, ends_on=THIS_WEEK.first)
    workspace.execute(PutPause(some_days))
    [only] = week_plan(workspace, THIS_WEEK).recurring
    assert only.out is None


def test_the_load_is_in_times_and_amounts_and_a_limit_asks_for_nothing(
    workspace: Workspace,
) -> None:
    weekly = Amount(unit="min", goal=60, per=Per.WEEK)
    limit = replace(weekly, direction=Direction.AT_MOST)
    workspace.execute(AddAction(make_action("a")))
    workspace.execute(AddAction(make_action("b", amount=weekly)))
    workspace.execute(AddAction(make_action("c", amount=limit)))
    workspace.execute(CheckOff("a", MONDAY, NOW))
    workspace.execute(CheckOff("b", MONDAY, NOW, 30))

    plan = week_plan(workspace, THIS_WEEK)

    assert plan.planned == Load(3, {"min": 60})
    assert plan.usual == Load(0.5, {"min": 15})
    assert words.load(plan.planned, plan.usual) == (
        "Asked of a week: 3 times and 60 min. Usually done: 0.5 times and 15 min. "
        "That is a full plan. What may wait?"
    )


def test_a_week_away_says_nothing_of_what_is_usual(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action()))
    for day in (0, 1):
        workspace.execute(CheckOff("a", MONDAY + timedelta(days=day), NOW))
    second = Week(MONDAY).shifted(1)
    away = Pause(id="p", starts_on=second.first, ends_on=second.last)
    workspace.execute(PutPause(away))

    assert usual_load(workspace, THIS_WEEK, 8) == Load(2)


def test_before_the_first_week_nothing_is_usual(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action(starts_on=TODAY)))

    plan = week_plan(workspace, THIS_WEEK)

    assert plan.usual is None
    assert "Usually" not in words.load(plan.planned, plan.usual)


@given(st.lists(loads, min_size=1, max_size=5))
def test_the_mean_lies_between_the_least_and_the_most(found: list[Load]) -> None:
    mean = mean_of(found)

    assert mean is not None
    times = [load.times for load in found]
    assert min(times) <= mean.times <= max(times)
    assert not is_full(mean, mean)


def test_the_quarter_to_plan_is_the_next_unless_this_one_is_young(
    workspace: Workspace,
) -> None:
    assert quarter_to_plan(workspace) == Q4  # nothing is planned in it yet
    workspace.execute(AddGoal(make_goal()))

    assert quarter_to_plan(workspace) == NEXT
    assert quarter_to_plan(on(workspace, date(2026, 10, 8))) == Q4
    assert quarter_to_plan(on(workspace, date(2026, 10, 29))) == NEXT
    assert quarter_to_plan(on(workspace, date(2026, 12, 31))) == NEXT
    # The week of New Year's Day 2027 has its fourth day in 2026: a quarter of 14 weeks.
    assert quarter_to_plan(on(workspace, date(2027, 1, 3))) == NEXT


def test_an_outcome_has_measure_execution_and_ones_own_words(
    workspace: Workspace,
) -> None:
    workspace.execute(AddGoal(make_goal("g")))
    workspace.execute(AddGoal(make_goal("parked", status=GoalStatus.PARKED)))
    workspace.execute(AddAction(make_action(goal_id="g", cadence=TimesPerWeek(1))))
    workspace.execute(CheckOff("a", MONDAY, NOW))

    [found] = outcomes(workspace, Q4)
    assert found.execution == pytest.approx(1 / 3)
    assert found.actions == 1
    assert found.words.answers == ()

    said = replace(found.words, answers=(Answer(question="outcome", text="Less."),))
    workspace.execute(KeepReflection(said))
    workspace.execute(SetGoalStatus("g", GoalStatus.ACHIEVED))
    [found] = outcomes(workspace, Q4)
    assert found.words == said
    assert found.goal.status is GoalStatus.ACHIEVED


def test_the_plan_of_a_quarter_has_its_goals_with_what_leads_there(
    workspace: Workspace,
) -> None:
    from leadership_desktop.services.commands.vision import AddValue

    workspace.execute(AddValue(make_value("v")))
    workspace.execute(AddGoal(make_goal("g", quarter=NEXT)))
    workspace.execute(AddGoal(make_goal("p", status=GoalStatus.PARKED)))
    workspace.execute(AddAction(make_action(goal_id="g")))
    workspace.execute(AddAction(make_action("over", ends_on=TODAY, goal_id="g")))

    plan = quarter_plan(workspace, NEXT)

    [only] = plan.goals
    assert [one.id for one in only.actions] == ["a", "over"]
    assert plan.planned == Load(3)
    assert [value.id for value in plan.without_goal] == ["v"]
    assert [goal.id for goal in plan.parked] == ["p"]


@pytest.mark.parametrize(
    "title",
    [
        "Be more proactive",
        "be proactive",
        "Improve meetings",
        "Always on time",
        "Proactiever zijn",
        "Meer bewegen",
        "Vriendelijker worden",
        "Beter luisteren",
    ],
)
def test_a_wish_sounds_too_big_for_a_week(title: str) -> None:
    assert words.sounds_too_big(title)


@pytest.mark.parametrize(
    "title",
    [
        "Make one unasked proposal",
        "Send the agenda a day before",
        "Read 20 more pages",
        "Bel de recycler over een proef",
        "Call mum",
        "🚶",
        "",
    ],
)
def test_a_deed_does_not(title: str) -> None:
    assert not words.sounds_too_big(title)
