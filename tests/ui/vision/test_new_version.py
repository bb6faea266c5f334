"""A new version: what changed, whether each goal still fits; and values from a list."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.vision import AddValue, SaveVision
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.vision.page import VisionPage
from leadership_desktop.ui.vision.still_fits import StillFitsDialog
from leadership_desktop.ui.vision.value_choice import ValueChoiceDialog
from tests.conftest import TODAY
from tests.factories import make_goal, make_value
from tests.ui.conftest import NewWindow
from tests.ui.keys import CTRL, Key, press, type_text


@pytest.fixture
def window(new_window: NewWindow, workspace: Workspace) -> MainWindow:
    for number, text in enumerate(["I travel", "I teach", "I teach <b>well</b>"], 1):
        on = date(2026, 9, number)
        workspace.execute(SaveVision(str(number), text, "", on))
    workspace.execute(AddValue(make_value("v", name="Craft")))
    for title in ("One", "Two", "Three"):
        goal = make_goal(title, title=title, value_ids=("v",))
        workspace.execute(AddGoal(goal))
    return new_window()


@pytest.fixture
def page(window: MainWindow) -> VisionPage:
    page = window.go_to("vision")
    assert isinstance(page, VisionPage)
    return page


def rewrite(page: VisionPage, qtbot: QtBot) -> StillFitsDialog:
    page.write()
    type_text(" daily")
    press(Key.Key_Return, CTRL)
    dialog = page.window().findChildren(StillFitsDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def goals(workspace: Workspace) -> dict[str, tuple[GoalStatus, date | None]]:
    with workspace.reading() as tx:
        return {g.id: (g.status, g.looked_at_on) for g in tx.goals.all()}


def test_each_goal_is_asked_about_once(
    page: VisionPage, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = rewrite(page, qtbot)
    assert dialog.title.text() == "One"
    assert dialog.place.text() == "Goal 1 of 3: does it still fit?"
    assert dialog.why.text() == "Serves Craft."

    press(Key.Key_Return)
    dialog.park.click()
    assert dialog.title.text() == "Three"
    press(Key.Key_Return)
    press(Key.Key_Return)

    assert not dialog.isVisible()
    assert goals(workspace) == {
        "One": (GoalStatus.ACTIVE, TODAY),
        "Two": (GoalStatus.PARKED, None),
        "Three": (GoalStatus.ACTIVE, TODAY),
    }
    workspace.undo()
    assert goals(workspace)["Three"] == (GoalStatus.ACTIVE, None)


def test_esc_leaves_the_rest_among_the_loose_ends(
    page: VisionPage, workspace: Workspace, qtbot: QtBot
) -> None:
    rewrite(page, qtbot)
    press(Key.Key_Return)
    press(Key.Key_Escape)

    assert goals(workspace)["Two"] == (GoalStatus.ACTIVE, None)
    assert QApplication.activeModalWidget() is None
    # Two to look at, three without an action.
    assert page.loose.text() == "5 loose ends"


def test_a_first_vision_asks_nothing(new_window: NewWindow) -> None:
    window = new_window()
    page = window.go_to("vision")
    assert isinstance(page, VisionPage)

    page.write()
    type_text("Calm")
    press(Key.Key_Return, CTRL)

    assert window.findChildren(StillFitsDialog) == []


def test_any_two_versions_are_compared_as_prose_and_never_as_html(
    page: VisionPage,
) -> None:
    page.compare.click()
    press(Key.Key_Down)
    changed = page.comparison.changed
    assert changed.text.toPlainText() == "I travel teach <b>well</b>"

    changed.other.setCurrentIndex(1)
    changed.other.activated.emit(1)

    assert changed.other.currentText().startswith("Second version")
    assert changed.text.toPlainText() == "I travel teach"
    assert changed.text.accessibleDescription() == "I [removed: travel] [added: teach]"
    cursor = changed.text.textCursor()
    cursor.setPosition(4)
    assert cursor.charFormat().fontStrikeOut()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert cursor.charFormat().fontUnderline()


def test_values_are_chosen_from_a_list_by_keyboard(
    page: VisionPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.values.choose_button.click()
    dialog = page.window().findChildren(ValueChoiceDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    assert not dialog.choose.isEnabled()

    press(Key.Key_Space)
    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Space)  # chosen, and not after all
    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Return)

    with workspace.reading() as tx:
        names = [value.name for value in tx.values.all()]
        described = tx.values.all()[-1].description
    assert names == ["Craft", "Authenticity", "Balance"]
    assert described == "I stop in time, and have something left for home"
    workspace.undo()
    assert len(page.values.model.items) == 1


def test_a_value_that_is_there_is_not_offered_again(
    page: VisionPage, workspace: Workspace
) -> None:
    workspace.execute(AddValue(make_value("b", name="balance")))
    dialog = ValueChoiceDialog(page.services, page)
    offered = [
        dialog.list.item(row).text().split("\n")[0]
        for row in range(dialog.list.count())
    ]

    assert "Balance" not in offered
    assert "Calm" in offered
