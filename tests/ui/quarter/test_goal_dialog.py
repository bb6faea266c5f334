from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import (
    BuildingBlock,
    Colour,
    Goal,
    GoalStatus,
    Measure,
    Measurement,
)
from leadership_desktop.services.commands.goals import (
    AddGoal,
    ChangeGoal,
    MoveGoalToQuarter,
    SetGoalStatus,
)
from leadership_desktop.services.commands.vision import AddValue
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text.translation import set_language
from leadership_desktop.ui.editors.goal import GoalDialog
from leadership_desktop.ui.editors.goal_draft import GoalDraft
from leadership_desktop.ui.quarter.page import QuarterPage
from tests.factories import make_goal, make_value
from tests.ui.conftest import NewWindow
from tests.ui.keys import CTRL, Key, press, type_text

SCORE = Measure(name="Meeting score", unit="points", start=6.125, target=7.5)
GOAL = make_goal(
    title="Run meetings that people like",
    why="Energy",
    value_ids=("v",),
    building_block=BuildingBlock.PROACTIVITY,
    colour=Colour.PINK,
    measure=SCORE,
    measurements=(
        Measurement(on=date(2026, 10, 1), value=6.4),
        Measurement(on=date(2026, 11, 2), value=6.8125),
    ),
)


@pytest.fixture
def page(new_window: NewWindow, workspace: Workspace) -> QuarterPage:
    """Return the page with one goal that has everything."""
    workspace.execute(AddValue(make_value()))
    workspace.execute(AddValue(make_value("w", name="<b>Balance</b>")))
    workspace.execute(AddGoal(GOAL))
    made = new_window().go_to("quarter")
    assert isinstance(made, QuarterPage)
    return made


def open_dialog(page: QuarterPage) -> GoalDialog:
    press(Key.Key_Return)
    dialog = page.deeds.dialog
    assert isinstance(dialog, GoalDialog)
    return dialog


def saved(workspace: Workspace) -> Goal:
    with workspace.reading() as tx:
        return tx.goals.require("g")


def test_saving_an_untouched_goal_changes_nothing(
    page: QuarterPage, workspace: Workspace
) -> None:
    open_dialog(page)
    press(Key.Key_Return, CTRL)

    assert saved(workspace) == GOAL
    assert workspace.undoable == AddGoal(GOAL)


def test_every_field_is_saved_in_one_step(
    page: QuarterPage, workspace: Workspace
) -> None:
    dialog = open_dialog(page)
    dialog.title.setText("Lead")
    dialog.why.setPlainText("So that …")
    dialog.values.choose(("v", "w"))
    dialog.quarter.choose(Quarter(2027, 1))
    dialog.status.choose(GoalStatus.PARKED)
    dialog.block.choose(None)
    dialog.colour.choose(Colour.GREEN)
    dialog.measure_name.setText("Score")
    dialog.unit.setText("")
    dialog.start.setText("1,5")
    dialog.target.setText("10")
    dialog.measurements.show_entries(((date(2026, 11, 9), "7.25"),))
    dialog.keep()

    after = saved(workspace)
    assert isinstance(workspace.undoable, ChangeGoal)
    assert (after.title, after.why, after.value_ids) == (
        "Lead",
        "So that …",
        ("v", "w"),
    )
    assert (after.quarter, after.status) == (Quarter(2027, 1), GoalStatus.PARKED)
    assert (after.building_block, after.colour) == (None, Colour.GREEN)
    assert after.measure == Measure(name="Score", start=1.5, target=10)
    assert after.measurements == (Measurement(on=date(2026, 11, 9), value=7.25),)


def test_numbers_are_shown_and_read_in_the_persons_language(
    page: QuarterPage, workspace: Workspace
) -> None:
    set_language("nl")
    dialog = open_dialog(page)

    assert dialog.start.text() == "6,125"

    dialog.target.setText("8,25")
    dialog.keep()

    assert saved(workspace).measure == Measure(
        name="Meeting score", unit="points", start=6.125, target=8.25
    )
    assert saved(workspace).measurements == GOAL.measurements


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("title", " ", "Please fill this in."),
        ("measure.name", "", "Please fill this in."),
        ("measure.start", "six", "This is not a number."),
        ("measure.target", "", "Please fill this in."),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    page: QuarterPage, workspace: Workspace, field: str, text: str, sentence: str
) -> None:
    dialog = open_dialog(page)
    dialog.fields[field].widget.setText(text)  # type: ignore[attr-defined]
    dialog.keep()

    assert dialog.fields[field].problem.text() == sentence
    assert dialog.fields[field].widget.hasFocus()
    assert dialog.isVisible()
    assert saved(workspace) == GOAL


def test_two_measurements_of_a_day_are_said_to_be_there_twice(
    page: QuarterPage,
) -> None:
    dialog = open_dialog(page)
    day = date(2026, 11, 9)
    dialog.measurements.show_entries(((day, "1"), (day, "2")))
    dialog.keep()

    assert dialog.fields["measurements"].problem.text() == "This is there twice."


def test_esc_puts_the_text_aside_and_it_is_there_again(
    page: QuarterPage, workspace: Workspace
) -> None:
    open_dialog(page)
    type_text("Half a thou")
    press(Key.Key_Escape)

    assert saved(workspace) == GOAL

    dialog = open_dialog(page)

    assert dialog.title.text() == "Half a thou"
    assert dialog.draft_line.isVisible()

    dialog.start_again.click()

    assert dialog.title.text() == GOAL.title


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (GoalStatus.ACHIEVED, "Goal achieved. Well done."),
        (GoalStatus.DROPPED, "Goal dropped; what you did for it stays."),
        (GoalStatus.PARKED, "Goal parked for another quarter."),
        (GoalStatus.CARRIED_OVER, "Goal marked as carried over."),
    ],
)
def test_what_became_of_a_goal_is_told_by_its_name(
    page: QuarterPage, workspace: Workspace, status: GoalStatus, told: str
) -> None:
    dialog = open_dialog(page)
    dialog.status.offer([(status, "")], status)
    press(Key.Key_Return, CTRL)

    assert page.services.notices.label.text() == told
    assert page.services.notices.undo.isVisible()
    assert workspace.undoable == SetGoalStatus("g", status)


def test_a_goal_that_went_to_another_quarter_is_told_of(
    page: QuarterPage, workspace: Workspace
) -> None:
    dialog = open_dialog(page)
    later = GOAL.quarter.shifted(1)
    dialog.quarter.offer([(later, "")], later)
    press(Key.Key_Return, CTRL)

    assert page.services.notices.label.text() == "Goal moved."
    assert workspace.undoable == MoveGoalToQuarter("g", later)


def test_a_measurement_is_only_removed_where_one_is_shown_as_chosen(
    page: QuarterPage,
) -> None:
    measurements = open_dialog(page).measurements
    assert not measurements.remove_button.isEnabled()

    measurements.table.setFocus()

    assert measurements.table.currentRow() == 0
    assert measurements.table.selectedIndexes()
    assert measurements.remove_button.isEnabled()


def test_few_measurements_are_all_in_sight(page: QuarterPage, qtbot: QtBot) -> None:
    table = open_dialog(page).measurements.table
    qtbot.waitUntil(lambda: table.viewport().height() > 0)

    assert table.verticalScrollBar().maximum() == 0
    last = table.visualRect(table.model().index(1, 0))
    assert last.bottom() < table.viewport().height()


def test_a_choice_that_was_not_saved_can_be_taken_up_again_too(
    page: QuarterPage,
) -> None:
    dialog = open_dialog(page)
    dialog.colour.choose(Colour.BLUE)
    press(Key.Key_Escape)

    assert page.services.notices.undo.text() == "Go on with it"
    page.services.notices.undo.click()

    again = page.deeds.dialog
    assert isinstance(again, GoalDialog)
    assert again.colour.value() is Colour.BLUE


def test_what_is_wrong_with_one_field_leaves_its_neighbours_in_line(
    page: QuarterPage,
) -> None:
    dialog = open_dialog(page)
    dialog.target.setText("abc")
    press(Key.Key_Return, CTRL)
    QApplication.processEvents()
    fields = [dialog.fields[f"measure.{name}"] for name in ("start", "target", "unit")]

    assert fields[1].problem.isVisible()
    assert len({field.widget.mapTo(dialog, QPoint()).y() for field in fields}) == 1


def test_a_saved_goal_leaves_no_draft_behind(page: QuarterPage) -> None:
    open_dialog(page)
    type_text("Half a thou")
    press(Key.Key_Escape)
    open_dialog(page)
    type_text("Whole")
    press(Key.Key_Return, CTRL)

    assert not open_dialog(page).draft_line.isVisible()


def test_a_full_disk_loses_no_word(
    page: QuarterPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> object:
        raise StorageProblem(Trouble.DISK_FULL)

    dialog = open_dialog(page)
    type_text("Lead")
    monkeypatch.setattr(Database, "transaction", fail)
    press(Key.Key_Return, CTRL)

    assert dialog.isVisible()
    assert dialog.title.text() == "Lead"
    assert "disk is full" in dialog.problem.text()


def test_measurements_are_added_and_removed_by_keyboard(
    page: QuarterPage, workspace: Workspace
) -> None:
    dialog = open_dialog(page)
    dialog.measurements.table.setFocus()
    press(Key.Key_Insert)
    type_text("7.1")
    press(Key.Key_Return)
    dialog.measurements.table.setCurrentCell(0, 1)
    dialog.measurements.table.setFocus()
    press(Key.Key_Delete)
    press(Key.Key_Return, CTRL)

    assert saved(workspace).measurements == (
        Measurement(on=date(2026, 11, 2), value=6.8125),
        Measurement(on=date(2026, 11, 19), value=7.1),
    )


def test_the_history_is_drawn_below_the_measurements(
    page: QuarterPage, qtbot: QtBot
) -> None:
    dialog = open_dialog(page)
    dialog.go_to_measure()
    qtbot.waitUntil(lambda: dialog.chart.canvas is not None)

    canvas = dialog.chart.canvas
    assert canvas is not None
    qtbot.waitUntil(lambda: len(canvas.marks) == 2)
    assert "6.81 points" in canvas.marks[1].words


def test_colours_are_chosen_with_the_arrows(page: QuarterPage) -> None:
    dialog = open_dialog(page)
    dialog.colour.setFocus()
    press(Key.Key_Left)

    assert dialog.colour.value() is Colour.GREEN

    press(Key.Key_Up)

    assert dialog.colour.value() is Colour.BLUE


def test_the_wheel_scrolls_the_form_and_sets_nothing(page: QuarterPage) -> None:
    dialog = open_dialog(page)
    for field in (dialog.status, dialog.quarter, dialog.block):
        turn = QWheelEvent(
            QPointF(5, 5),
            field.mapToGlobal(QPointF(5, 5)),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, turn)

    assert dialog.draft() == GoalDraft.of(GOAL)


def test_ctrl_enter_saves_from_every_field(
    page: QuarterPage, workspace: Workspace
) -> None:
    for name in ("why", "value_ids", "status", "colour", "measurements"):
        dialog = open_dialog(page)
        dialog.title.setText(f"Saved from {name}")
        dialog.fields[name].widget.setFocus()
        press(Key.Key_Return, CTRL)

        assert saved(workspace).title == f"Saved from {name}"


def test_values_are_ticked_with_space(page: QuarterPage) -> None:
    dialog = open_dialog(page)
    dialog.values.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Space)

    assert dialog.values.chosen() == ("v", "w")
    assert dialog.values.item(1).text() == "<b>Balance</b>"


def test_a_goal_that_is_gone_says_so_and_keeps_the_text(
    page: QuarterPage, workspace: Workspace
) -> None:
    dialog = open_dialog(page)
    type_text("Lead")
    workspace.undo()
    press(Key.Key_Return, CTRL)

    assert "no longer there" in dialog.problem.text()
    assert dialog.title.text() == "Lead"
    assert dialog.isVisible()


def test_without_a_measure_nothing_is_measured(
    page: QuarterPage, workspace: Workspace
) -> None:
    dialog = open_dialog(page)
    for field in (dialog.measure_name, dialog.unit, dialog.start, dialog.target):
        field.clear()
    dialog.measurements.show_entries(())
    dialog.keep()

    assert saved(workspace).measure is None


def test_a_parked_goal_can_be_new(page: QuarterPage, workspace: Workspace) -> None:
    page.side.park.setFocus()
    press(Key.Key_Space)
    type_text("Learn Spanish")
    press(Key.Key_Return, CTRL)

    assert page.side.parked.item(0).text() == "Learn Spanish"
    assert page.side.parked.item(0).flags() & Qt.ItemFlag.ItemIsEnabled
