"""What a report shows, as it stood at the end of its time, and what is left out of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.actions import Once, TimesPerWeek
from leadership_desktop.domain.calendar import Month, Quarter, Week
from leadership_desktop.domain.goals import GoalStatus, Measure, Measurement
from leadership_desktop.domain.growth import Assessment
from leadership_desktop.domain.reflections import Answer, Reflection, ReflectionKind
from leadership_desktop.domain.reports import Chosen, Part
from leadership_desktop.domain.serving import first_of_family
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.assessments import PutAssessment
from leadership_desktop.services.commands.check_ins import CheckOff, Skip
from leadership_desktop.services.commands.goals import AddGoal, ChangeGoal
from leadership_desktop.services.commands.pauses import PutPause
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.commands.vision import AddValue, SaveVision
from leadership_desktop.services.queries.report import (
    ReportView,
    period_to_report,
    report_view,
)
from leadership_desktop.services.workspace import Workspace
from tests.conftest import NOW
from tests.factories import make_action, make_goal, make_pause, make_value

A_DAY, A_WEEK = timedelta(1), timedelta(7)
BEGIN = date(2026, 9, 28)
"""A Monday, of the first week that belongs to October."""
OCTOBER, NOVEMBER, Q4 = Month(2026, 10), Month(2026, 11), Quarter(2026, 4)


@pytest.fixture
def lived(workspace: Workspace) -> Workspace:
    """Return two goals with an action each, and an action of no goal, kept since October.

    The walk is kept for six weeks, which end in the first of November.
    """
    measure = Measure(name="Score", start=6, target=8)
    values = [(date(2026, 9, 20), 6.5), (date(2026, 10, 9), 7), (date(2026, 11, 9), 8)]
    workspace.execute(AddValue(make_value("craft", name="Craft")))
    workspace.execute(
        AddGoal(
            make_goal(
                "speak",
                title="Speak up",
                value_ids=("craft",),
                measure=measure,
                measurements=tuple(Measurement(on=on, value=v) for on, v in values),
            )
        )
    )
    workspace.execute(AddGoal(make_goal("home", title="Be home")))
    for id_, goal in (("propose", "speak"), ("walk", "home"), ("read", None)):
        action = make_action(
            id_,
            title=id_.capitalize(),
            goal_id=goal,
            starts_on=BEGIN,
            cadence=TimesPerWeek(2),
            reserve=3 if id_ == "walk" else None,
        )
        workspace.execute(AddAction(action))
    for week in range(6):
        first = BEGIN + week * A_WEEK
        workspace.execute(CheckOff("walk", first, NOW))
        workspace.execute(CheckOff("walk", first + A_DAY, NOW))
        workspace.execute(CheckOff("read", first, NOW))
    workspace.execute(CheckOff("propose", BEGIN, NOW))
    return workspace


def of(workspace: Workspace, period: Month | Quarter = OCTOBER) -> ReportView:
    return report_view(workspace, period)


def test_a_goal_stands_as_it_did_at_the_end_of_the_period(lived: Workspace) -> None:
    october, november = of(lived).goals[0], of(lived, NOVEMBER).goals[0]

    assert october.serves == ("Craft",)
    assert october.measured == Measurement(on=date(2026, 10, 9), value=7)
    assert october.measured_before == Measurement(on=date(2026, 9, 20), value=6.5)
    assert november.measured == Measurement(on=date(2026, 11, 9), value=8)
    # One of two in the first of five weeks.
    assert october.execution == pytest.approx(0.1)


def test_a_streak_is_as_long_as_it_was_then(lived: Workspace) -> None:
    [october], [november] = of(lived).streaks, of(lived, NOVEMBER).streaks

    assert (october.line.title, october.line.running) == ("Walk", 5)
    assert october.line.streaks[-1].last == Week(date(2026, 10, 26))
    # Today it does not run any more: it missed a week.
    assert (november.line.running, november.line.best) == (0, 6)
    assert of(lived).progress.longest_running == 5


def test_the_reserve_of_the_quarter_is_told(lived: Workspace) -> None:
    lived.execute(Skip("walk", date(2026, 10, 14), NOW))
    [found] = of(lived).streaks

    assert (found.reserve, found.skips_used) == (3, 1)


def test_a_goal_that_is_left_out_takes_all_that_was_done_for_it_along(
    lived: Workspace,
) -> None:
    lived.execute(
        AddAction(
            make_action("once", title="Call", goal_id="home", cadence=Once(BEGIN))
        )
    )
    lived.execute(CheckOff("once", BEGIN, NOW))
    whole = of(lived)
    chosen = Chosen(left_out=frozenset({"home"}))
    found = report_view(lived, OCTOBER, chosen)

    assert whole.wins == ("Call",)
    assert [one.goal.id for one in found.goals] == ["speak"]
    assert found.wins == ()
    assert found.streaks == ()
    assert found.progress.figures.check_ins == 4
    assert [one.goal_id for one in found.progress.goals] == ["speak"]
    assert {one.id for one in found.next_step.actions} == {"propose", "read"}
    # It can be taken in again.
    assert found.all_goals == whole.all_goals


def test_what_has_no_goal_can_be_left_out(lived: Workspace) -> None:
    found = report_view(lived, OCTOBER, Chosen(left_out=frozenset({None})))

    assert of(lived).has_untied
    assert found.progress.figures.check_ins == 8
    assert not any(one.id == "read" for one in found.next_step.actions)


@pytest.fixture
def carried(lived: Workspace) -> Workspace:
    """Return the goal at home as one of three, each carrying on the one before."""
    lived.execute(AddGoal(make_goal("early", quarter=Quarter(2026, 3))))
    with lived.reading() as tx:
        home = tx.goals.require("home")
    lived.execute(ChangeGoal(replace(home, carried_from="early")))
    later = make_goal("later", quarter=Quarter(2027, 1), carried_from="home")
    lived.execute(AddGoal(later))
    cook = make_action(
        "cook", goal_id="later", starts_on=BEGIN, cadence=TimesPerWeek(1)
    )
    lived.execute(AddAction(cook))
    lived.execute(CheckOff("cook", BEGIN + A_WEEK, NOW))
    return lived


def test_what_went_along_with_a_goal_is_still_told_of_it(carried: Workspace) -> None:
    [_, home] = of(carried).goals

    assert home.goal.id == "home"
    assert home.execution == carried.figures.execution(OCTOBER, ["walk", "cook"])
    assert home.execution != carried.figures.execution(OCTOBER, ["walk"])


@pytest.mark.parametrize("named", ["early", "home", "later"])
@pytest.mark.parametrize("quarter", [Quarter(2026, 3), Q4, Quarter(2027, 1)])
def test_a_goal_is_left_out_under_each_of_its_names(
    carried: Workspace, named: str, quarter: Quarter
) -> None:
    family = {"early", "home", "later"}
    found = report_view(carried, quarter, Chosen(left_out=frozenset({named})))

    assert not family & {one.goal.id for one in found.goals}
    assert not family & {goal.id for goal in found.next_step.goals}
    assert not {"walk", "cook"} & {one.id for one in found.next_step.actions}
    assert not {"walk", "cook"} & {one.line.action_id for one in found.streaks}
    # By the same name in every quarter, so that it stays left out in the next one.
    assert set(found.all_goals) <= {"early", "speak"}


@pytest.fixture
def planned(lived: Workspace) -> Workspace:
    """Return what is planned for the quarter to come, and nobody is to know of."""
    lived.execute(AddGoal(make_goal("leave", quarter=Quarter(2027, 1))))
    for name, goal_id in (("call", "leave"), ("loose", None)):
        lived.execute(
            AddAction(
                make_action(
                    name,
                    goal_id=goal_id,
                    starts_on=date(2026, 11, 23),
                    cadence=TimesPerWeek(1),
                )
            )
        )
    return lived


def test_what_comes_next_can_be_left_out_too(planned: Workspace) -> None:
    month = report_view(planned, Month(2026, 11))
    assert "call" in {one.id for one in month.next_step.actions}
    assert "leave" in month.all_goals
    assert month.has_untied

    everything = frozenset({None, *month.all_goals})
    without = report_view(planned, Month(2026, 11), Chosen(left_out=everything))
    assert without.next_step.actions == ()
    # The boxes stay, so that what was left out can be taken in again.
    assert without.all_goals == month.all_goals
    assert without.has_untied


def test_the_goals_after_a_quarter_long_past_are_those_that_followed(
    planned: Workspace,
) -> None:
    with planned.reading() as tx:
        home = tx.goals.require("home")
    planned.execute(ChangeGoal(replace(home, status=GoalStatus.ACHIEVED)))
    found = report_view(planned, Quarter(2026, 3)).next_step.goals

    assert "home" in {goal.id for goal in found}
    assert "leave" in {goal.id for goal in report_view(planned, Q4).next_step.goals}


@given(st.lists(st.integers(0, 11), min_size=1, max_size=12))
def test_a_family_has_one_name_also_where_goals_carry_each_other_on(
    before: list[int],
) -> None:
    goals = [
        make_goal(str(number), carried_from=str(other))
        for number, other in enumerate(before)
    ]
    found = first_of_family(goals)

    assert found.keys() == {goal.id for goal in goals}
    assert set(found.values()) <= found.keys()


def test_a_goal_of_another_quarter_is_told_where_something_was_done_for_it(
    lived: Workspace,
) -> None:
    lived.execute(AddGoal(make_goal("old", quarter=Quarter(2026, 3))))
    lived.execute(AddGoal(make_goal("rest", status=GoalStatus.PARKED)))
    lived.execute(AddGoal(make_goal("none", quarter=Quarter(2026, 2))))
    lived.execute(AddAction(make_action("x", goal_id="old", starts_on=BEGIN)))

    assert [one.goal.id for one in of(lived).goals] == ["speak", "home", "old"]


def test_the_vision_is_the_one_that_held_and_tells_whether_it_changed(
    lived: Workspace,
) -> None:
    for id_, day in (("a", date(2026, 1, 1)), ("b", date(2026, 10, 14))):
        lived.execute(SaveVision(id_, statement=id_, why="", written_on=day))
    before, then, after = (
        of(lived, month) for month in (Month(2026, 9), OCTOBER, NOVEMBER)
    )

    assert before.vision is not None
    assert (before.vision.id, before.vision_before) == ("a", None)
    assert then.vision is not None
    assert then.vision_before is not None
    assert (then.vision.id, then.vision_before.id) == ("b", "a")
    assert after.vision_before is None


def test_only_the_reflections_that_were_chosen_are_in_it(lived: Workspace) -> None:
    for id_ in ("mine", "more"):
        answers = (Answer(question="entry", text=f"{id_} secret"),)
        lived.execute(
            KeepReflection(
                Reflection(
                    id=id_,
                    kind=ReflectionKind.JOURNAL,
                    on=date(2026, 10, 3),
                    answers=answers,
                )
            )
        )
    whole = of(lived)
    chosen = report_view(lived, OCTOBER, Chosen(reflections=frozenset({"more"})))

    assert whole.reflections == ()
    assert [one.id for one in whole.all_reflections] == ["mine", "more"]
    assert [one.id for one in chosen.reflections] == ["more"]
    assert report_view(lived, NOVEMBER, chosen.chosen).reflections == ()


def test_a_reflection_about_what_is_left_out_is_not_even_offered(
    lived: Workspace,
) -> None:
    about: list[dict[str, str]] = [
        {"goal_id": "home"},
        {"action_id": "walk"},
        {"goal_id": "speak"},
        {},
    ]
    for number, things in enumerate(about):
        one = Reflection(
            id=str(number),
            kind=ReflectionKind.JOURNAL,
            on=date(2026, 10, 3),
            answers=(Answer(question="entry", text="Hm"),),
            **things,
        )
        lived.execute(KeepReflection(one))
    chosen = Chosen(reflections=frozenset("0123"), left_out=frozenset({"home"}))
    found = report_view(lived, OCTOBER, chosen)

    assert [one.id for one in of(lived).all_reflections] == ["0", "1", "2", "3"]
    assert [one.id for one in found.all_reflections] == ["2", "3"]
    assert [one.id for one in found.reflections] == ["2", "3"]


def test_a_review_is_told_without_the_words_on_what_is_left_out(
    lived: Workspace,
) -> None:
    said = {"went_well": "All", "miss_mine:walk": "Rain", "miss_mine:propose": "Fear"}
    one = Reflection(
        id="r",
        kind=ReflectionKind.WEEK_REVIEW,
        on=date(2026, 10, 11),
        period="2026-10-05",
        answers=tuple(Answer(question=q, text=text) for q, text in said.items()),
    )
    lived.execute(KeepReflection(one))
    chosen = Chosen(reflections=frozenset("r"), left_out=frozenset({"home"}))
    [found] = report_view(lived, OCTOBER, chosen).reflections

    assert [answer.text for answer in found.answers] == ["All", "Fear"]


def test_ones_own_words_are_the_next_step_only_where_that_is_chosen(
    lived: Workspace,
) -> None:
    kept = Reflection(
        id="r",
        kind=ReflectionKind.MONTH_REVIEW,
        on=date(2026, 11, 1),
        period="2026-10",
        answers=(Answer(question="one_change", text=" Ask first. "),),
    )
    lived.execute(KeepReflection(kept))
    chosen = Chosen(frozenset({Part.ONE_CHANGE}))
    usual = of(lived).next_step

    assert usual.words == ""
    assert usual.week == Week(date(2026, 11, 2))
    assert {one.id for one in usual.actions} == {"propose", "walk", "read"}
    assert report_view(lived, OCTOBER, chosen).next_step.words == "Ask first."
    assert report_view(lived, NOVEMBER, chosen).next_step.words == ""


def test_why_one_was_away_is_told_only_with_the_reasons(lived: Workspace) -> None:
    away = make_pause(
        starts_on=date(2026, 10, 12), ends_on=date(2026, 10, 18), reason="burnout"
    )
    lived.execute(PutPause(away))
    reasons = report_view(lived, OCTOBER, Chosen(frozenset({Part.REASONS})))

    assert {w.pause for w in of(lived).progress.weeks} == {None, ""}
    assert "burnout" in {week.pause for week in reasons.progress.weeks}


def test_what_has_not_begun_leads_nowhere_yet(lived: Workspace) -> None:
    assert of(lived, Month(2026, 12)).next_step.actions == ()
    assert of(lived, NOVEMBER).next_step.week == Week(date(2026, 11, 23))


def test_after_a_quarter_come_the_goals_of_the_next(lived: Workspace) -> None:
    lived.execute(AddGoal(make_goal("next", quarter=Quarter(2027, 1))))
    lived.execute(
        AddGoal(make_goal("on", quarter=Quarter(2027, 1), carried_from="home"))
    )
    chosen = Chosen(left_out=frozenset({"home"}))

    assert [g.id for g in of(lived, Q4).next_step.goals] == ["next", "on"]
    assert [g.id for g in report_view(lived, Q4, chosen).next_step.goals] == ["next"]


def test_an_assessment_says_something_of_the_period_one_looks_back_on_in_it(
    lived: Workspace,
) -> None:
    days = {"a": date(2026, 10, 31), "b": date(2026, 11, 7), "c": date(2026, 11, 8)}
    for id_, on in days.items():
        lived.execute(PutAssessment(Assessment(id=id_, on=on)))

    assert [one.id for one in of(lived).assessments] == ["a", "b"]


@pytest.mark.parametrize("period", [Month(2026, 2), Month(2030, 1), Quarter(2199, 4)])
def test_an_empty_time_has_an_empty_report(
    lived: Workspace, period: Month | Quarter
) -> None:
    found = of(lived, period)

    assert found.is_empty
    assert found.streaks == ()
    assert not of(lived).is_empty


def test_an_empty_program_has_an_empty_report(workspace: Workspace) -> None:
    found = of(workspace)

    assert found.is_empty
    assert found.vision is None
    assert found.next_step.actions == ()


def test_the_usual_report_is_of_the_month_that_ends(workspace: Workspace) -> None:
    # On 19 November the month still has some way to go.
    assert period_to_report(workspace) == OCTOBER
