"""Loose ends in one place, by keyboard: mended in one step, or fine and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.loose_ends import LooseEndKind
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.loose_ends import AcceptLooseEnd
from leadership_desktop.services.commands.vision import AddValue, SaveVision
from leadership_desktop.services.queries.loose_ends import LooseLine, loose_lines
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.editors.begin import new_goal
from leadership_desktop.ui.editors.goal import GoalDialog
from leadership_desktop.ui.loose_ends import LooseEndsDialog, editor_for
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.vision.page import VisionPage
from tests.conftest import TODAY
from tests.factories import make_action, make_goal, make_value
from tests.ui.conftest import NewWindow
from tests.ui.dialogs import in_dialog
from tests.ui.keys import CTRL, Key, press

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(new_window: NewWindow, workspace: Workspace) -> MainWindow:
    workspace.execute(AddValue(make_value("v", name="Craft")))
    workspace.execute(AddGoal(make_goal("g")))
    workspace.execute(AddAction(make_action("a")))
    return new_window()


def opened(window: MainWindow, qtbot: QtBot) -> LooseEndsDialog:
    press(Key.Key_L, CTRL_SHIFT)
    dialog = window.findChildren(LooseEndsDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    return dialog


def kinds(workspace: Workspace) -> list[LooseEndKind]:
    return [line.end.kind for line in loose_lines(workspace)]


def go_to(dialog: LooseEndsDialog, kind: LooseEndKind) -> None:
    for _ in range(dialog.list.count()):
        line = dialog.chosen
        assert isinstance(line, LooseLine)
        if line.end.kind is kind:
            return
        press(Key.Key_Down)
    raise AssertionError(kind)


def test_f_says_that_it_is_fine_and_undo_takes_that_back(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    before = kinds(workspace)
    dialog = opened(window, qtbot)
    assert dialog.list.count() == len(before) == 4
    go_to(dialog, LooseEndKind.GOAL_WITHOUT_VALUE)
    assert dialog.choose.text() == "Choose its value…"

    press(Key.Key_F)

    assert LooseEndKind.GOAL_WITHOUT_VALUE not in kinds(workspace)
    assert dialog.list.count() == 3
    workspace.undo()
    assert kinds(workspace) == before


def test_enter_mends_and_comes_back(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = opened(window, qtbot)
    go_to(dialog, LooseEndKind.GOAL_WITHOUT_ACTION)

    def fill_in(editor: ActionDialog) -> None:
        editor.title.setText("Walk")
        editor.save.click()

    in_dialog(ActionDialog, fill_in)
    press(Key.Key_Return)

    assert LooseEndKind.GOAL_WITHOUT_ACTION not in kinds(workspace)
    qtbot.waitUntil(
        lambda: any(one.isVisible() for one in window.findChildren(LooseEndsDialog))
    )


def test_each_has_the_one_editor_that_mends_it(
    window: MainWindow, workspace: Workspace
) -> None:
    made = {
        line.end.kind: editor_for(window.services, window, line)
        for line in loose_lines(workspace)
    }

    action = made[LooseEndKind.GOAL_WITHOUT_ACTION]
    assert isinstance(action, ActionDialog)
    assert action.goal.value() == "g"
    goal = made[LooseEndKind.VALUE_WITHOUT_GOAL]
    assert isinstance(goal, GoalDialog)
    assert goal.values.chosen() == ("v",)
    assert isinstance(made[LooseEndKind.ACTION_WITHOUT_GOAL], ActionDialog)
    assert isinstance(made[LooseEndKind.GOAL_WITHOUT_VALUE], GoalDialog)


def test_a_goal_that_is_saved_unchanged_was_looked_at(
    window: MainWindow, workspace: Workspace
) -> None:
    workspace.execute(SaveVision("1", "Calm", "", TODAY))
    workspace.execute(SaveVision("2", "Calmer", "", TODAY))
    with workspace.reading() as tx:
        goal = tx.goals.require("g")
    assert LooseEndKind.GOAL_NOT_LOOKED_AT in kinds(workspace)
    dialog = GoalDialog(window.services, goal, window)

    dialog.keep()

    assert LooseEndKind.GOAL_NOT_LOOKED_AT not in kinds(workspace)


def test_a_new_goal_was_looked_at_when_it_was_written(
    window: MainWindow, workspace: Workspace
) -> None:
    goal = new_goal(workspace, make_goal().quarter)
    dialog = GoalDialog(window.services, goal, window, is_new=True)
    dialog.title.setText("Be there")

    dialog.keep()

    with workspace.reading() as tx:
        assert tx.goals.require(goal.id).looked_at_on == TODAY


def test_the_vision_page_tells_how_many_hang_loose(
    window: MainWindow, workspace: Workspace
) -> None:
    page = window.go_to("vision")
    assert isinstance(page, VisionPage)
    assert page.loose.text() == "4 loose ends"

    for line in loose_lines(workspace):
        window.services.execute(AcceptLooseEnd(line.end, TODAY))

    assert not page.loose.isVisible()
