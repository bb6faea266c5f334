"""What was put aside outlives its page, and closing the window asks about it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.ui.closing import ClosingDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.quarter.page import QuarterPage
from leadership_desktop.ui.vision.page import VisionPage
from tests.ui.keys import CTRL, Key, press, type_text


def put_aside(window: MainWindow) -> None:
    window.go_to("vision")
    press(Key.Key_E)
    type_text("I lead")
    press(Key.Key_Escape)


def question(window: MainWindow) -> ClosingDialog | None:
    return window.findChild(ClosingDialog)


def leave(window: MainWindow) -> None:
    next(one for one in window.menus.actions if one.text() == "Quit").trigger()
    QApplication.processEvents()


def test_a_window_without_drafts_just_closes(window: MainWindow) -> None:
    leave(window)

    assert not window.isVisible()


def test_closing_asks_about_what_was_put_aside(window: MainWindow) -> None:
    put_aside(window)
    window.go_to("week")
    leave(window)

    asked = question(window)
    assert asked is not None
    assert window.isVisible()
    assert asked.stay.hasFocus()
    press(Key.Key_Escape)

    assert window.isVisible()
    assert isinstance(window.page, VisionPage)
    press(Key.Key_E)
    assert window.page.writing.words()[0] == "I lead"


def test_closing_without_it_closes(window: MainWindow) -> None:
    put_aside(window)
    leave(window)

    asked = question(window)
    assert asked is not None
    asked.go.click()

    assert not window.isVisible()


def test_the_end_of_a_session_waits_for_nobody(window: MainWindow) -> None:
    put_aside(window)

    assert window.close()


def test_the_cross_of_the_window_asks_too(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_aside(window)
    event = QCloseEvent()
    monkeypatch.setattr(event, "spontaneous", lambda: True)
    window.closeEvent(event)

    assert not event.isAccepted()
    assert question(window) is not None


def test_a_goal_half_typed_is_named_too(window: MainWindow) -> None:
    put_aside(window)
    page = window.go_to("quarter")
    assert isinstance(page, QuarterPage)
    page.new_goal()
    QApplication.processEvents()
    type_text("Be heard")
    press(Key.Key_Escape)

    assert window.services.drafts.named() == ["your vision", "1 goal"]


def test_what_was_put_aside_outlives_a_new_language(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    put_aside(window)
    press(Key.Key_Insert)
    type_text("Calm")
    press(Key.Key_Escape)
    before = window.page
    workspace.execute(ChangeSetting(SettingKey.LANGUAGE, "nl"))
    qtbot.waitUntil(lambda: window.page is not before)

    page = window.page
    assert isinstance(page, VisionPage)
    assert page.writing.draft == ("I lead", "")
    page.values.add()
    assert page.values.form.words() == ("Calm", "")


def test_a_vision_that_a_full_disk_refused_is_asked_about(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> object:
        raise StorageProblem(Trouble.DISK_FULL)

    window.go_to("vision")
    press(Key.Key_E)
    type_text("I lead")
    monkeypatch.setattr(Database, "transaction", fail)
    leave(window)

    assert window.isVisible()
    assert question(window) is not None


def test_what_was_saved_after_all_is_not_asked_about(window: MainWindow) -> None:
    put_aside(window)
    press(Key.Key_E)
    press(Key.Key_Return, CTRL)
    leave(window)

    assert not window.isVisible()
