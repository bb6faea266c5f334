"""A passphrase in the window: set, asked for, locked by, changed and removed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from leadership_desktop.services import passphrase
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.cipher import is_plain
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.safety.passphrase import PassphraseDialog
from leadership_desktop.ui.safety.unlock import UnlockDialog

WORDS, OTHER = "correct horse battery staple", "vier woorden op een rij"


def is_plain_on_disk(workspace: Workspace) -> bool:
    """Look at the file as somebody else would; nobody may have it open then."""
    workspace.database.close()
    return is_plain(workspace.database.path)


def dialog_of(window: MainWindow, name: str = "set-passphrase") -> PassphraseDialog:
    window.go_to("settings")
    asked = window.page.findChild(QPushButton, name)
    assert isinstance(asked, QPushButton)
    asked.click()
    found = [d for d in window.findChildren(PassphraseDialog) if d.isVisible()]
    return found[-1]


def test_it_is_set_changed_and_removed(
    window: MainWindow, workspace: Workspace
) -> None:
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.new, WORDS)
    QTest.keyClicks(dialog.again, WORDS)
    QTest.keyClick(dialog.again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "encrypted now" in window.notices.label.text()
    assert not is_plain_on_disk(workspace)

    dialog = dialog_of(window)
    dialog.current.setText(WORDS)
    dialog.new.setText(OTHER)
    dialog.again.setText(OTHER)
    dialog.keep()
    assert passphrase.fits(workspace, OTHER)

    dialog = dialog_of(window, "remove-passphrase")
    dialog.current.setText(OTHER)
    dialog.keep()
    assert "Anybody can read" in window.notices.label.text()
    assert is_plain_on_disk(workspace)


@pytest.mark.parametrize(
    ("new", "again", "field"),
    [("", "", "passphrase"), (WORDS, "something else", "again")],
)
def test_what_does_not_fit_is_said_beside_its_field(
    window: MainWindow, workspace: Workspace, new: str, again: str, field: str
) -> None:
    dialog = dialog_of(window)
    dialog.new.setText(new)
    dialog.again.setText(again)
    dialog.keep()

    assert dialog.fields[field].problem.text()
    assert dialog.isVisible()
    assert not workspace.is_encrypted


def test_a_wrong_one_changes_nothing(window: MainWindow, workspace: Workspace) -> None:
    passphrase.set_passphrase(workspace, WORDS)
    dialog = dialog_of(window, "remove-passphrase")
    dialog.current.setText(OTHER)
    dialog.keep()

    assert "not the passphrase" in dialog.fields["current"].problem.text()
    assert workspace.is_encrypted


def test_it_says_honestly_what_it_is_good_for(window: MainWindow) -> None:
    dialog = dialog_of(window)
    words = " ".join(
        label.text() for label in dialog.findChildren(type(dialog.problem))
    )

    assert "Nobody can recover a forgotten passphrase" in words
    assert "What it does not protect against" in words


def test_letters_are_not_shown_and_a_wrong_one_can_be_mended(qtbot: QtBot) -> None:
    tried: list[str] = []

    def unlock(typed: str) -> bool:
        tried.append(typed)
        return typed == WORDS

    dialog = UnlockDialog(unlock)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.secret, "not it")
    assert "not it" not in dialog.secret.displayText()
    QTest.keyClick(dialog.secret, Qt.Key.Key_Return)
    assert "not the passphrase" in dialog.field.problem.text()
    QTest.keyClicks(dialog.secret, WORDS)
    QTest.keyClick(dialog.secret, Qt.Key.Key_Return)

    assert dialog.result() == UnlockDialog.DialogCode.Accepted
    assert tried == ["not it", WORDS]
