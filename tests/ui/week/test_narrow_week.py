"""The week in a small window, where a note is asked for in a dialog; and its menu."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.translation import set_language
from leadership_desktop.ui.editors.note import NoteDialog
from leadership_desktop.ui.week.page import WeekPage
from tests.conftest import TODAY
from tests.factories import make_action
from tests.ui.conftest import NewWindow
from tests.ui.dialogs import in_dialog
from tests.ui.keys import CTRL, Key, focus, press, type_text


@pytest.fixture
def page(new_window: NewWindow, workspace: Workspace) -> WeekPage:
    workspace.execute(AddAction(make_action("walk")))
    window = new_window()
    window.resize(960, 640)
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    page.grid.setFocus()
    assert not page.details.isVisible()
    return page


def note_of(workspace: Workspace) -> str:
    with workspace.reading() as tx:
        check_in = tx.check_ins.get("walk", TODAY)
    return check_in.note if check_in else ""


def test_a_note_can_be_typed_at_once(page: WeekPage, workspace: Workspace) -> None:
    def write(dialog: NoteDialog) -> None:
        assert focus() is dialog.text
        type_text("In the rain")
        press(Key.Key_Return, CTRL)

    in_dialog(NoteDialog, write)
    press(Key.Key_N)

    assert note_of(workspace) == "In the rain"
    assert page.grid.hasFocus()


def test_a_note_that_was_left_can_be_taken_up_again(
    page: WeekPage, workspace: Workspace
) -> None:
    def leave(_: NoteDialog) -> None:
        type_text("Half a")
        press(Key.Key_Escape)

    def go_on(_: NoteDialog) -> None:
        type_text(" word")
        press(Key.Key_Return, CTRL)

    in_dialog(NoteDialog, leave)
    press(Key.Key_N)
    assert note_of(workspace) == ""
    in_dialog(NoteDialog, go_on)
    offered = page.services.notices.findChildren(QPushButton)
    next(button for button in offered if button.text() == "Go on with it").click()

    assert note_of(workspace) == "Half a word"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows makes a menu key of it")
def test_shift_f10_opens_the_menu_of_the_action(page: WeekPage) -> None:
    opened: list[str] = []

    def look(menu: QMenu) -> None:
        opened.extend(entry.text() for entry in menu.actions())
        menu.close()

    in_dialog(QMenu, look)
    press(Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)

    assert "Duplicate" in opened
    assert page.isVisible()


def test_the_line_one_is_on_stays_in_sight_where_a_week_is_over(
    page: WeekPage, workspace: Workspace, qtbot: QtBot
) -> None:
    for number in range(30):
        workspace.execute(AddAction(make_action(f"a{number}", position=number)))
    # The last line that is wholly seen before there is less room.
    for _ in range(20):
        press(Key.Key_Down)
    shown = page.grid.viewport().height()

    page.go_previous()

    qtbot.waitUntil(lambda: page.grid.viewport().height() < shown)
    line = page.grid.visualRect(page.grid.currentIndex())
    assert line.bottom() <= page.grid.viewport().height()


def test_the_sheet_of_keys_names_the_space_bar_in_the_language(page: WeekPage) -> None:
    set_language("nl")

    assert "Spatie" in dict(page.keys())
