"""Planning a week and a quarter by keyboard; each step is kept and can be taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.actions import Once, TimesPerWeek
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.vision import AddValue, SaveVision
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.planning.choosing import ChoosingStep, GoalStep, WholeStep
from leadership_desktop.ui.planning.ending import OutcomeStep
from leadership_desktop.ui.planning.quarter import PlanQuarterDialog
from leadership_desktop.ui.planning.steps import StepsDialog
from leadership_desktop.ui.planning.week import PlanWeekDialog
from leadership_desktop.ui.planning.week_steps import (
    CueStep,
    LeftStep,
    OnceStep,
    RecurringStep,
)
from tests.conftest import TODAY
from tests.factories import MONDAY, make_action, make_goal, make_value
from tests.ui.conftest import NewWindow
from tests.ui.keys import CTRL, Key, focus, press, type_text

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
THIS_WEEK = date(2026, 11, 16)


@pytest.fixture
def window(new_window: NewWindow, workspace: Workspace) -> MainWindow:
    workspace.execute(SaveVision("1", "I am <b>calm</b>.", "", TODAY))
    workspace.execute(AddValue(make_value("v", name="Craft")))
    workspace.execute(AddGoal(make_goal("g", title="Be there & stay")))
    workspace.execute(
        AddAction(make_action("a", goal_id="g", cue="When it rains, I …"))
    )
    left = make_action("left", title="Call", cadence=Once(MONDAY))
    workspace.execute(AddAction(left))
    return new_window()


def opened(window: MainWindow, qtbot: QtBot, key: Key, mods: Qt.KeyboardModifier):  # type: ignore[no-untyped-def]
    press(key, mods)
    dialog = window.findChildren(StepsDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def week(window: MainWindow, qtbot: QtBot) -> PlanWeekDialog:
    dialog = opened(window, qtbot, Key.Key_P, CTRL)
    assert isinstance(dialog, PlanWeekDialog)
    return dialog


@pytest.fixture
def quarter(window: MainWindow, qtbot: QtBot) -> PlanQuarterDialog:
    dialog = opened(window, qtbot, Key.Key_P, CTRL_SHIFT)
    assert isinstance(dialog, PlanQuarterDialog)
    return dialog


def action(workspace: Workspace, action_id: str):  # type: ignore[no-untyped-def]
    with workspace.reading() as tx:
        return tx.actions.get(action_id)


def test_a_week_is_planned_by_keyboard(
    week: PlanWeekDialog, workspace: Workspace
) -> None:
    assert isinstance(week.step, LeftStep)
    press(Key.Key_Right)  # This week
    press(Key.Key_Return, CTRL)
    assert action(workspace, "left").cadence == Once(THIS_WEEK)

    assert isinstance(week.step, RecurringStep)
    press(Key.Key_Space)
    press(Key.Key_Return, CTRL)
    with workspace.reading() as tx:
        [pause] = tx.pauses.all()
    assert (pause.action_id, pause.starts_on) == ("a", THIS_WEEK)

    assert isinstance(week.step, OnceStep)
    type_text("Be better")
    assert week.step.word.isVisible()
    week.step.field.clear()
    type_text("Send it to Noor")
    assert not week.step.word.isVisible()
    press(Key.Key_Return)
    assert isinstance(week.step, OnceStep)
    assert week.step.field.text() == ""
    assert week.step.field.hasFocus()
    with workspace.reading() as tx:
        [added] = [one for one in tx.actions.all() if one.title == "Send it to Noor"]
    assert (added.cadence, added.goal_id) == (Once(THIS_WEEK), "g")
    press(Key.Key_Return, CTRL)

    assert isinstance(week.step, CueStep)
    assert [one.title for one, _, _ in week.step.fields] == ["Call", "Send it to Noor"]
    type_text("When I sit down, I call")
    press(Key.Key_Return, CTRL)
    assert action(workspace, "left").cue == "When I sit down, I call"
    assert not week.isVisible()


def test_what_is_unticked_comes_back_when_it_is_ticked_again(
    week: PlanWeekDialog, workspace: Workspace
) -> None:
    week.go(1)
    press(Key.Key_Space)
    week.go(1)
    week.go(-1)
    assert isinstance(week.step, RecurringStep)
    assert not week.step.boxes[0][1].isChecked()

    week.step.boxes[0][1].setChecked(True)
    week.go(1)

    with workspace.reading() as tx:
        assert tx.pauses.all() == []


def test_what_was_left_can_be_let_go_and_its_history_stays(
    week: PlanWeekDialog, workspace: Workspace
) -> None:
    press(Key.Key_Right)
    press(Key.Key_Right)
    week.go(1)

    assert action(workspace, "left").archived_on == TODAY
    press(Key.Key_Z, CTRL)
    assert action(workspace, "left").archived_on is None


def test_the_load_follows_each_step(week: PlanWeekDialog) -> None:
    assert week.load.text().startswith("Asked of a week: 3 times.")
    press(Key.Key_Right)
    week.go(1)
    assert week.load.text().startswith("Asked of a week: 4 times.")


def test_esc_keeps_the_steps_before_and_offers_what_was_typed(
    week: PlanWeekDialog, window: MainWindow, workspace: Workspace
) -> None:
    press(Key.Key_Right)
    week.go(1)
    week.go(1)
    type_text("Write")
    press(Key.Key_Escape)

    assert action(workspace, "left").cadence == Once(THIS_WEEK)
    assert "not saved" in window.notices.label.text()
    window.notices.undo.click()
    assert week.isVisible()
    assert isinstance(week.step, OnceStep)
    assert week.step.field.text() == "Write"


def test_a_later_week_is_planned_where_it_is_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.page.go_next()
    dialog = opened(window, qtbot, Key.Key_P, CTRL)

    assert dialog.week.first == THIS_WEEK + timedelta(weeks=1)
    window.page.go_previous()
    window.page.go_previous()
    dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert opened(window, qtbot, Key.Key_P, CTRL).week.first == THIS_WEEK


def test_a_quarter_is_closed_and_the_next_is_planned_by_keyboard(
    quarter: PlanQuarterDialog, workspace: Workspace
) -> None:
    assert quarter.quarter == Quarter(2027, 1)
    assert isinstance(quarter.step, OutcomeStep)
    assert quarter.title.text() == "What became of “Be there & stay”?"
    type_text("Small steps worked")
    press(Key.Key_Tab)
    press(Key.Key_Right)
    press(Key.Key_Right)  # Carried over
    press(Key.Key_Return, CTRL)

    with workspace.reading() as tx:
        [words] = tx.reflections.all()
        old, new = tx.goals.require("g"), tx.goals.all()[-1]
    assert (words.period, words.goal_id) == ("2026-Q4", "g")
    assert words.answers[0].text == "Small steps worked"
    assert old.status is GoalStatus.CARRIED_OVER
    assert (new.carried_from, new.quarter) == ("g", Quarter(2027, 1))
    assert action(workspace, "a").goal_id == new.id

    assert isinstance(quarter.step, ChoosingStep)
    type_text("Learn to rest")
    press(Key.Key_Return)
    assert isinstance(quarter.step, ChoosingStep)
    press(Key.Key_Return, CTRL)
    with workspace.reading() as tx:
        [rest] = [goal for goal in tx.goals.all() if goal.title == "Learn to rest"]
    assert (rest.value_ids, rest.looked_at_on) == (("v",), TODAY)

    assert isinstance(quarter.step, GoalStep)
    press(Key.Key_Return, CTRL)
    assert isinstance(quarter.step, GoalStep)
    type_text("Hours")
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    type_text("8")
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    type_text("Walk after lunch")
    press(Key.Key_Return, CTRL)
    with workspace.reading() as tx:
        rest = tx.goals.require(rest.id)
        [walk] = [one for one in tx.actions.all() if one.goal_id == rest.id]
    assert rest.measure is not None
    assert (rest.measure.name, rest.measure.target) == ("Hours", 8)
    assert (walk.cadence, walk.starts_on) == (TimesPerWeek(1), date(2027, 1, 4))

    assert isinstance(quarter.step, WholeStep)
    press(Key.Key_Return, CTRL)
    assert not quarter.isVisible()


def test_a_measure_half_entered_keeps_the_step_with_what_was_typed(
    quarter: PlanQuarterDialog, workspace: Workspace
) -> None:
    quarter.go(1)
    type_text("Rest")
    quarter.go(1)
    assert isinstance(quarter.step, GoalStep)
    type_text("Hours")
    press(Key.Key_Return, CTRL)

    assert isinstance(quarter.step, GoalStep)
    assert quarter.problem.isVisible()
    assert quarter.step.name.text() == "Hours"
    with workspace.reading() as tx:
        assert tx.goals.all()[-1].measure is None


def test_a_step_is_taken_back_but_typing_has_its_own_undo(
    quarter: PlanQuarterDialog, workspace: Workspace
) -> None:
    assert isinstance(quarter.step, OutcomeStep)
    quarter.step.status.choose(GoalStatus.ACHIEVED)
    assert quarter.step.end.isVisible()
    press(Key.Key_Return, CTRL)
    assert action(workspace, "a").ends_on == date(2027, 1, 3)
    type_text("x")
    assert focus() is quarter.step.field  # type: ignore[attr-defined]
    press(Key.Key_Z, CTRL)
    assert action(workspace, "a").ends_on == date(2027, 1, 3)

    quarter.next.setFocus()
    press(Key.Key_Z, CTRL)

    assert action(workspace, "a").ends_on is None
    with workspace.reading() as tx:
        assert tx.goals.require("g").status is GoalStatus.ACTIVE


def test_a_goal_that_is_set_aside_can_be_gone_back_to(
    quarter: PlanQuarterDialog,
) -> None:
    assert isinstance(quarter.step, OutcomeStep)
    quarter.step.status.choose(GoalStatus.PARKED)
    quarter.go(1)
    quarter.go(-1)

    assert quarter.title.text() == "This goal is set aside"


def test_an_empty_program_can_plan_its_first_quarter(
    new_window: NewWindow, qtbot: QtBot, workspace: Workspace
) -> None:
    window = new_window()
    dialog = opened(window, qtbot, Key.Key_P, CTRL_SHIFT)

    assert isinstance(dialog.step, ChoosingStep)
    type_text("Rest")
    press(Key.Key_Return, CTRL)
    assert isinstance(dialog.step, GoalStep)
    with workspace.reading() as tx:
        assert tx.goals.all()[0].quarter == Quarter(2026, 4)
