"""Ctrl+T: the thread is pulled from an action and from a goal, and leads there."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.quarter.page import QuarterPage
from leadership_desktop.ui.thread import ThreadDialog
from leadership_desktop.ui.week.page import WeekPage
from tests.ui.conftest import NewWindow
from tests.ui.keys import CTRL, Key, press


@pytest.fixture
def window(example: Workspace, new_window: NewWindow) -> MainWindow:
    assert example
    return new_window()


def opened(window: MainWindow, qtbot: QtBot) -> ThreadDialog:
    press(Key.Key_T, CTRL)
    dialog = window.findChildren(ThreadDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    return dialog


def rows(dialog: ThreadDialog) -> list[str]:
    return [dialog.list.item(n).text().strip() for n in range(dialog.list.count())]


def test_from_an_action_to_its_goal_and_back(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    page.grid.setFocus()
    action_id, goal_id = page.subject()
    assert action_id is not None

    dialog = opened(window, qtbot)
    texts = rows(dialog)
    assert texts[0].startswith("In a year I am")
    assert dialog.list.currentRow() > 2
    while "goal ·" not in dialog.list.currentItem().text():
        press(Key.Key_Up)
    press(Key.Key_Return)

    quarter = window.page
    assert isinstance(quarter, QuarterPage)
    assert quarter.subject() == (None, goal_id)
    window.activateWindow()
    qtbot.waitUntil(quarter.cards.hasFocus)

    dialog = opened(window, qtbot)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert window.page is page
    assert page.subject() == (action_id, goal_id)


def test_from_the_vision_all_of_it_is_seen(window: MainWindow, qtbot: QtBot) -> None:
    window.go_to("vision")
    texts = rows(opened(window, qtbot))

    assert any("value ·" in text for text in texts)
    assert any("check-ins this quarter, in" in text for text in texts)
