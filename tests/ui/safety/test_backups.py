"""Backups in the window: made by themselves, listed, gone back to and taken back."""

from __future__ import annotations

import sys
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.retention import Reason
from leadership_desktop.services import backups, second_place
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.encryption import convert_file
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.safety.backups import BackupsDialog
from leadership_desktop.ui.safety.daily import DailyBackup
from leadership_desktop.ui.safety.unlock import UnlockDialog
from leadership_desktop.ui.settings import backups as module
from leadership_desktop.ui.settings.backups import BackupsCard
from tests.conftest import NOW
from tests.factories import make_action
from tests.ui.dialogs import in_dialog, take_file


def titles(workspace: Workspace) -> list[str]:
    with workspace.reading() as tx:
        return [action.title for action in tx.actions.all()]


def dialog_of(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    window.go_to("settings")
    show = window.page.findChild(QPushButton, "show-backups")
    assert isinstance(show, QPushButton)
    show.click()
    dialog = window.findChild(BackupsDialog)
    assert isinstance(dialog, BackupsDialog)
    qtbot.waitUntil(lambda: "Looking" not in dialog.sentence.text())
    return dialog


def test_there_is_a_word_for_none_at_all(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)

    assert "none yet" in dialog.sentence.text()
    assert not dialog.choose.isEnabled()


def test_one_is_made_listed_and_gone_back_to_by_keyboard(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.execute(AddAction(make_action("a", title="Before")))
    dialog = dialog_of(window, qtbot)
    QTest.keyClick(dialog.make, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    text = dialog.list.item(0).text()
    workspace.execute(AddAction(make_action("b", title="After")))

    assert "made by you" in text
    assert "0 goals, 1 action, 0 check-ins" in text
    QTest.keyClick(dialog.choose, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: titles(workspace) == ["Before"])
    qtbot.waitUntil(window.notices.undo.isVisible)
    window.notices.undo.click()
    qtbot.waitUntil(lambda: titles(workspace) == ["Before", "After"])


def test_the_first_change_of_a_day_makes_one(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    folder = workspace.database.path.parent
    daily = DailyBackup(window)
    daily._timer.setInterval(0)
    workspace.execute(AddAction(make_action("a")))
    qtbot.waitUntil(lambda: len(backups.all_of(folder)) == 1)
    qtbot.waitUntil(lambda: daily._made_on is not None)
    workspace.execute(AddAction(make_action("b")))

    assert not daily._timer.isActive()
    assert backups.all_of(folder)[0].made.reason is Reason.DAILY


def test_a_week_without_one_is_told(
    window: MainWindow,
    workspace: Workspace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace.execute(AddAction(make_action("a")))
    monkeypatch.setattr(workspace, "now", lambda: NOW + timedelta(days=8))
    DailyBackup(window).warn_if_overdue()

    qtbot.waitUntil(lambda: "more than a week old" in window.notices.label.text())


def test_a_second_place_is_chosen_filled_and_left_again(
    window: MainWindow,
    workspace: Workspace,
    qtbot: QtBot,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = tmp_path_factory.mktemp("stick")
    workspace.execute(AddAction(make_action("a")))
    made = backups.make(workspace, Reason.ASKED)
    card = window.go_to("settings").findChild(BackupsCard)
    assert isinstance(card, BackupsCard)
    monkeypatch.setattr(module, "ask_which_folder", lambda *_: stick.resolve())
    card.choose.click()

    assert card.place.text() == str(stick.resolve())
    qtbot.waitUntil((stick / made.path.name).exists)
    card.forget.click()
    assert card.place.isHidden()
    window.background.wait()


def test_a_second_place_that_is_away_is_told(
    window: MainWindow,
    workspace: Workspace,
    qtbot: QtBot,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    stick = tmp_path_factory.mktemp("stick")
    second_place.choose(workspace.database.path.parent, stick)
    stick.rmdir()
    daily = DailyBackup(window)
    daily._timer.setInterval(0)
    workspace.execute(AddAction(make_action("a")))

    qtbot.waitUntil(lambda: "second place" in window.notices.label.text())
    assert str(stick) in window.notices.label.text()
    assert len(backups.all_of(workspace.database.path.parent)) == 1


def test_a_backup_from_elsewhere_is_gone_back_to(
    window: MainWindow,
    workspace: Workspace,
    qtbot: QtBot,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    workspace.execute(AddAction(make_action("a", title="Before")))
    made = backups.make(workspace, Reason.ASKED)
    elsewhere = made.path.rename(tmp_path_factory.mktemp("stick") / "mine.db")
    workspace.execute(AddAction(make_action("b", title="After")))
    dialog = dialog_of(window, qtbot)
    in_dialog(QFileDialog, partial(take_file, elsewhere))
    dialog.elsewhere.click()

    qtbot.waitUntil(lambda: titles(workspace) == ["Before"])
    qtbot.waitUntil(window.notices.undo.isVisible)


def test_a_thread_that_computes_does_not_keep_the_window_for_a_frame(
    window: MainWindow,
) -> None:
    window.background.wait()

    assert sys.getswitchinterval() <= 0.001


def test_a_backup_with_another_passphrase_is_opened_by_it(
    window: MainWindow,
    workspace: Workspace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace.execute(AddAction(make_action("a", title="Before")))
    made = backups.make(workspace, Reason.ASKED)
    convert_file(made.path, None, Key.new("another one"))
    workspace.execute(AddAction(make_action("b", title="After")))
    typed = ["not it", "another one"]

    def answer(asked: UnlockDialog) -> int:
        while typed:
            asked.secret.setText(typed.pop(0))
            asked.try_it()
        return asked.result()

    monkeypatch.setattr(UnlockDialog, "exec", answer)
    dialog = dialog_of(window, qtbot)
    QTest.keyClick(dialog.choose, Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: titles(workspace) == ["Before"])
    assert not workspace.is_encrypted
