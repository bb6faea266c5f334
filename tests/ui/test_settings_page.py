"""The settings: kept at once, by keyboard, and undone like everything else."""

from __future__ import annotations

from datetime import time

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services import passphrase
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.settings.page import SettingsPage
from leadership_desktop.ui.settings.rows import PathField


@pytest.fixture
def page(window: MainWindow) -> SettingsPage:
    shown = window.go_to("settings")
    assert isinstance(shown, SettingsPage)
    return shown


def test_a_choice_is_kept_at_once_by_keyboard(
    page: SettingsPage, workspace: Workspace
) -> None:
    choice = page.choices[SettingKey.WEEK_STARTS_ON]
    choice.setFocus()

    QTest.keyClick(choice, Qt.Key.Key_Down)

    assert workspace.settings.week_starts_on is Weekday.SUN
    assert workspace.undoable == ChangeSetting(SettingKey.WEEK_STARTS_ON, "sun")


def test_the_bar_names_the_setting_and_what_it_is_now(
    page: SettingsPage, window: MainWindow
) -> None:
    QTest.keyClick(page.choices[SettingKey.THEME], Qt.Key.Key_End)

    assert window.notices.label.text() == "Theme: Dark."


def test_undo_shows_the_earlier_choice_again(
    page: SettingsPage, workspace: Workspace
) -> None:
    workspace.execute(ChangeSetting(SettingKey.DAY_STARTS_AT, "04:30"))
    assert page.choices[SettingKey.DAY_STARTS_AT].currentText() == "04:30"

    workspace.undo()

    assert page.choices[SettingKey.DAY_STARTS_AT].currentText() == "00:00"
    assert workspace.settings.day_starts_at == time(0)


def test_a_time_that_came_with_an_archive_is_offered_too(
    page: SettingsPage, workspace: Workspace
) -> None:
    workspace.execute(ChangeSetting(SettingKey.DAY_STARTS_AT, "03:17"))

    assert page.choices[SettingKey.DAY_STARTS_AT].currentText() == "03:17"


def test_the_wheel_scrolls_the_page_and_sets_nothing(
    page: SettingsPage, workspace: Workspace
) -> None:
    choice = page.choices[SettingKey.FISCAL_YEAR_STARTS_IN]
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(choice, event)

    assert workspace.undoable is None


def test_choosing_dutch_speaks_dutch_and_keeps_the_focus(
    qtbot: QtBot, window: MainWindow, page: SettingsPage
) -> None:
    choice = page.choices[SettingKey.LANGUAGE]
    choice.setFocus()

    QTest.keyClick(choice, Qt.Key.Key_End)

    def is_dutch() -> bool:
        shown = window.page
        return (
            shown is not page
            and isinstance(shown, SettingsPage)
            and shown.header.title.text() == "Instellingen"
            and window.focusWidget() is shown.choices[SettingKey.LANGUAGE]
        )

    qtbot.waitUntil(is_dutch)


def test_the_theme_is_chosen(page: SettingsPage, window: MainWindow) -> None:
    choice = page.choices[SettingKey.THEME]
    choice.setFocus()

    QTest.keyClick(choice, Qt.Key.Key_End)

    assert window.theme.tokens.name == "dark"


def test_the_example_can_be_left_and_brought_back(
    example: Workspace, page: SettingsPage, window: MainWindow
) -> None:
    assert page.demonstration.isVisible()
    leave = page.findChild(QPushButton, "leave-demonstration")
    assert leave is not None

    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)

    assert not example.settings.demonstration
    assert window.page is window.go_to("week")
    example.undo()
    assert example.settings.demonstration


def test_nothing_speaks_of_an_example_where_there_is_none(page: SettingsPage) -> None:
    assert not page.demonstration.isVisible()


def test_the_path_of_the_data_can_be_copied_as_it_is(
    page: SettingsPage, window: MainWindow
) -> None:
    field = page.findChild(PathField)
    assert field is not None

    field.selectAll()
    field.copy()

    assert QApplication.clipboard().text() == str(window.services.data_folder)


def test_a_folder_that_no_program_opens_is_told(
    page: SettingsPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []

    def refuse(url: QUrl) -> bool:
        asked.append(url)
        return False

    monkeypatch.setattr(QDesktopServices, "openUrl", refuse)
    show = page.findChild(QPushButton, "open-folder")
    assert show is not None

    QTest.mouseClick(show, Qt.MouseButton.LeftButton)

    assert asked[0].toLocalFile() == str(window.services.data_folder)
    assert window.notices.isVisible()


def test_locking_and_remembering_are_offered_with_a_passphrase_only(
    page: SettingsPage, workspace: Workspace
) -> None:
    card = page.passphrase
    lock_after = page.choices[SettingKey.LOCK_AFTER]
    assert not card.remember.isVisibleTo(page)
    assert not lock_after.isVisibleTo(page)

    passphrase.set_passphrase(workspace, "correct horse")

    assert card.remember.isVisibleTo(page)
    assert lock_after.isVisibleTo(page)
    assert lock_after.currentText() == "10 minutes"
    names = [lock_after.itemText(place) for place in range(lock_after.count())]
    assert (names[0], names[-1]) == ("1 minute", "Never")


def test_the_keyring_that_is_missing_is_told_and_nothing_is_remembered(
    page: SettingsPage, workspace: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    passphrase.set_passphrase(workspace, "correct horse")
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]

    page.passphrase.remember.click()
    qtbot.waitUntil(page.passphrase.remember.isEnabled)

    assert "no keyring" in window.notices.label.text()
    assert not page.passphrase.remember.isChecked()
    keyring.set_keyring(before)
