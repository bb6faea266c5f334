"""The action editor by keyboard: every cadence and amount, and the rule in words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Direction,
    Once,
    OnDays,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.services.commands.actions import AddAction, ChangeAction
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.pauses import PutPause
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.translation import set_language
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.editors.action_fields import Kind
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.page import Page
from tests.conftest import TODAY
from tests.factories import make_action, make_goal, make_pause
from tests.ui.keys import CTRL, Key, focus, press, type_text

Open = Callable[..., ActionDialog]


@pytest.fixture
def open_editor(window: MainWindow, qtbot: QtBot, workspace: Workspace) -> Open:
    """Return how to open the editor; on a new action that starts today without more."""

    def make(action: Action | None = None) -> ActionDialog:
        page = window.go_to("week")
        assert isinstance(page, Page)
        new = make_action(title="…", starts_on=TODAY)
        if action is not None:
            workspace.execute(AddAction(action))
        dialog = ActionDialog(
            page.services, action or new, window, is_new=action is None
        )
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def saved(workspace: Workspace) -> Action:
    command = workspace.undoable
    assert isinstance(command, AddAction | ChangeAction)
    return command.action


def test_a_title_and_one_key_make_an_action(
    open_editor: Open, workspace: Workspace
) -> None:
    dialog = open_editor()

    type_text("Walk before work")
    press(Key.Key_Return, CTRL)

    assert saved(workspace) == make_action(title="Walk before work", starts_on=TODAY)
    assert dialog.isHidden()
    workspace.undo()
    assert workspace.figures.actions() == []


def test_it_says_in_words_what_the_rule_will_ask(open_editor: Open) -> None:
    dialog = open_editor()

    assert dialog.rule.text() == (
        "Three times a week, on any days; this first week two, since it starts on "
        "Thursday."
    )


def test_the_words_follow_what_is_chosen(open_editor: Open) -> None:
    dialog = open_editor()

    dialog.often.times.setValue(7)
    assert dialog.rule.text() == (
        "Every day of the week; this first week four, since it starts on Thursday."
    )
    dialog.starts.set_day(date(2026, 11, 23))
    assert dialog.rule.text() == "Every day of the week."
    dialog.often.every.setValue(2)
    assert dialog.rule.text() == "Every day of the week, in one week of every two."


def test_the_words_know_of_a_pause_in_the_first_week(
    open_editor: Open, workspace: Workspace
) -> None:
    away = make_pause(starts_on=date(2026, 11, 23), ends_on=date(2026, 11, 26))
    workspace.execute(PutPause(away))
    dialog = open_editor()

    dialog.starts.set_day(date(2026, 11, 23))

    assert dialog.rule.text() == (
        "Three times a week, on any days; this first week two."
    )


def test_fixed_days_are_chosen_by_keyboard(
    open_editor: Open, workspace: Workspace
) -> None:
    dialog = open_editor()
    type_text("Send the agenda")
    dialog.often.kind.choose(Kind.ON_DAYS)
    dialog.often.days.setFocus()

    press(Key.Key_Right)
    press(Key.Key_Space)
    press(Key.Key_Right)
    press(Key.Key_Right)
    press(Key.Key_Space)
    assert dialog.rule.text().startswith("On Tuesday and Thursday; another day")
    press(Key.Key_Return, CTRL)

    assert saved(workspace).cadence == OnDays(frozenset({Weekday.TUE, Weekday.THU}))


def test_fixed_days_without_a_day_are_told_beside_the_field(
    open_editor: Open, workspace: Workspace
) -> None:
    dialog = open_editor()
    type_text("Send the agenda")
    dialog.often.kind.choose(Kind.ON_DAYS)

    press(Key.Key_Return, CTRL)

    assert dialog.fields["cadence.days"].problem.text() == "Choose at least one day."
    assert dialog.isVisible()
    assert dialog.title.text() == "Send the agenda"
    assert workspace.undoable is None


def test_once_may_be_done_on_any_day_of_its_week(
    open_editor: Open, workspace: Workspace
) -> None:
    dialog = open_editor()
    type_text("Draft the brief")
    dialog.has_end.setChecked(True)
    dialog.often.kind.choose(Kind.ONCE)

    assert dialog.rule.text() == "Once, on any day of the week of 19 November."
    assert not dialog.starts_field.isVisible()
    press(Key.Key_Return, CTRL)

    action = saved(workspace)
    assert action.cadence == Once(TODAY)
    assert (action.starts_on, action.ends_on) == (date(2026, 11, 16), None)


@pytest.mark.parametrize(
    ("language", "typed", "goal"),
    [
        ("en", "7.5", 7.5),
        ("en", "10,000", 10_000.0),
        ("nl", "7,5", 7.5),
        ("nl", "10000", 10_000.0),
        ("nl", "10.000,5", 10_000.5),
    ],
)
def test_an_amount_is_typed_as_people_write_it(
    open_editor: Open, workspace: Workspace, language: str, typed: str, goal: float
) -> None:
    set_language(language)
    dialog = open_editor()
    type_text("Steps")
    dialog.much.per.choose(Per.CHECK_IN)
    dialog.much.goal.setFocus()
    type_text(typed)
    press(Key.Key_Tab)
    type_text(" km ")

    press(Key.Key_Return, CTRL)

    assert saved(workspace).amount == Amount(unit="km", goal=goal)


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("goal", [10_000.0, 1_234.5, 0.1234, 1.234, 1e15])
def test_saving_again_changes_nothing(
    open_editor: Open, workspace: Workspace, language: str, goal: float
) -> None:
    set_language(language)
    action = make_action(
        cadence=OnDays(frozenset({Weekday.MON}), 4),
        amount=Amount(unit="g", goal=goal, per=Per.WEEK, direction=Direction.AT_MOST),
        ends_on=date(2027, 1, 1),
        cue="When it rains, I go anyway",
        obstacle="<b>If</b> late & tired",
        reserve=0,
        reminder=time(7, 30),
    )
    open_editor(action)

    press(Key.Key_Return, CTRL)

    assert workspace.undoable == AddAction(action)


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "Please fill this in."),
        ("lots", "This is not a number."),
        ("0", "This must be more than 0."),
        ("nan", "This is not a number."),
    ],
)
def test_a_wrong_amount_is_told_and_stays_as_it_was_typed(
    open_editor: Open, workspace: Workspace, typed: str, problem: str
) -> None:
    dialog = open_editor()
    type_text("Read")
    dialog.much.per.choose(Per.CHECK_IN)
    dialog.much.goal.setText(typed)

    press(Key.Key_Return, CTRL)

    assert dialog.fields["amount.goal"].problem.text() == problem
    assert dialog.much.goal.text() == typed
    assert focus() is dialog.much.goal
    assert workspace.undoable is None


def test_tab_comes_past_all_that_an_amount_has(open_editor: Open) -> None:
    dialog = open_editor()
    dialog.much.per.choose(Per.WEEK)
    dialog.much.per.setFocus()
    passed = []
    for _ in range(3):
        press(Key.Key_Tab)
        passed.append(focus())

    assert passed == [dialog.much.direction, dialog.much.goal, dialog.much.unit]


def test_a_limit_may_be_nothing_at_all(open_editor: Open, workspace: Workspace) -> None:
    dialog = open_editor()
    type_text("Screens after nine")
    dialog.much.per.choose(Per.WEEK)
    dialog.much.direction.choose(Direction.AT_MOST)
    dialog.much.goal.setText("0")

    assert not dialog.often.times.isVisible()
    press(Key.Key_Return, CTRL)

    amount = Amount(goal=0, per=Per.WEEK, direction=Direction.AT_MOST)
    assert saved(workspace).amount == amount


def test_an_end_before_the_start_is_told(open_editor: Open) -> None:
    dialog = open_editor()
    type_text("Walk")
    dialog.has_end.setChecked(True)
    dialog.ends.set_day(date(2026, 11, 18))

    press(Key.Key_Return, CTRL)

    problem = dialog.fields["ends_on"].problem
    assert problem.text() == "The end lies before the start."


def test_cue_obstacle_reserve_and_reminder_are_kept(
    open_editor: Open, workspace: Workspace
) -> None:
    dialog = open_editor()
    type_text("Walk")
    dialog.cue.setFocus()
    type_text("When the alarm goes, I put on my shoes")
    press(Key.Key_Tab)
    type_text("If it rains, I take the stairs")
    dialog.has_reserve.setChecked(True)
    dialog.reserve.setValue(2)
    dialog.has_reminder.setChecked(True)
    dialog.reminder.setTime(QTime(6, 45))

    press(Key.Key_Return, CTRL)

    expected = make_action(
        starts_on=TODAY,
        cue="When the alarm goes, I put on my shoes",
        obstacle="If it rains, I take the stairs",
        reserve=2,
        reminder=time(6, 45),
    )
    assert saved(workspace) == expected


def test_an_action_is_tied_to_a_goal(open_editor: Open, workspace: Workspace) -> None:
    workspace.execute(AddGoal(make_goal(title="Be there")))
    dialog = open_editor()
    type_text("Walk")
    press(Key.Key_Tab)

    press(Key.Key_Down)
    assert dialog.goal.currentText() == "Be there (2026-Q4)"
    press(Key.Key_Return, CTRL)

    assert saved(workspace).goal_id == "g"


def test_an_action_is_changed(open_editor: Open, workspace: Workspace) -> None:
    action = make_action()
    dialog = open_editor(action)

    dialog.often.times.setValue(5)
    press(Key.Key_Return, CTRL)

    # From this week on: the weeks before keep what they were asked.
    this_week = date(2026, 11, 16)
    changed = action.changed_from(this_week, TimesPerWeek(5), None)
    assert workspace.undoable == ChangeAction(changed)


def test_escape_leaves_the_action_as_it_was(
    open_editor: Open, workspace: Workspace
) -> None:
    dialog = open_editor()
    type_text("Walk")

    press(Key.Key_Escape)

    assert dialog.isHidden()
    assert workspace.undoable is None


def test_enter_in_a_field_moves_on_instead_of_saving(
    open_editor: Open, workspace: Workspace
) -> None:
    dialog = open_editor()
    type_text("Walk")

    press(Key.Key_Return)

    assert focus() is dialog.goal
    assert workspace.undoable is None


def test_the_rule_is_read_out_as_it_stands(open_editor: Open) -> None:
    dialog = open_editor()

    assert dialog.rule.accessibleName() == ""
