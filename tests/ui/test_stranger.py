"""A stranger with an empty program and a keyboard: vision, goal with a measure, actions."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.goals import Measure
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.vision import SaveVision
from leadership_desktop.services.queries.planning import quarter_to_plan
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.planning.quarter import PlanQuarterDialog
from leadership_desktop.ui.vision.page import VisionPage
from tests.factories import make_goal
from tests.ui.dialogs import in_dialog
from tests.ui.keys import CTRL, Key, focus, press, type_text


def test_a_stranger_comes_from_nothing_to_three_actions_by_keyboard(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    press(Key.Key_Return)  # the first step: the vision
    page = window.page
    assert isinstance(page, VisionPage)
    type_text("I am home by six, and people come to me for calm.")
    press(Key.Key_Return, CTRL)

    press(Key.Key_1, CTRL)
    press(Key.Key_Return)  # the second: a goal, with its measure
    goal = QApplication.activeModalWidget()
    assert goal is not None
    qtbot.waitUntil(lambda: goal.isAncestorOf(focus()))
    type_text("Be home by six")
    while QApplication.focusWidget() is not getattr(goal, "measure_name", None):
        press(Key.Key_Tab)
    type_text("Evenings")
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    type_text("40")
    press(Key.Key_Return, CTRL)
    with workspace.reading() as tx:
        [kept] = tx.goals.all()
    assert kept.measure == Measure(name="Evenings", target=40)

    titles: list[str] = []

    def write(_: ActionDialog) -> None:
        type_text(titles[-1])
        press(Key.Key_Return, CTRL)

    window.activateWindow()
    press(Key.Key_1, CTRL)
    for title, keys in (
        ("Close the laptop at half past five", (Key.Key_Return,)),
        ("Walk after dinner", (Key.Key_N, CTRL)),
        ("Read 20 minutes", (Key.Key_N, CTRL)),
    ):
        titles.append(title)
        in_dialog(ActionDialog, write)
        press(*keys)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    with workspace.reading() as tx:
        actions = [(one.title, one.goal_id) for one in tx.actions.all()]
    assert [title for title, _ in actions] == titles
    assert {goal_id for _, goal_id in actions} == {kept.id}


def test_a_hundred_goals_and_a_long_vision_can_be_planned(
    window: MainWindow, workspace: Workspace
) -> None:
    workspace.execute(SaveVision("v", "I am calm. " * 3_000, "", workspace.today()))
    for number in range(100):
        workspace.execute(AddGoal(make_goal(f"g{number}", title="🌱" * (number + 1))))

    dialog = PlanQuarterDialog(window.services, window, quarter_to_plan(workspace))
    dialog.open()
    assert dialog.count() == 102
    dialog.at = 100
    dialog.show_step()

    assert dialog.next.isVisible()
    assert dialog.height() <= window.height()
