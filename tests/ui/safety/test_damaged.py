"""A damaged file: told, left as it is, and gone on from, by keyboard."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.retention import Reason
from leadership_desktop.services import backups
from leadership_desktop.services.rescue import Source
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage import driver
from leadership_desktop.storage.health import examine
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.safety.daily import DailyBackup
from leadership_desktop.ui.safety.damaged import DamagedDialog
from leadership_desktop.ui.theme import Theme
from tests.conftest import NOW


@pytest.fixture
def path(example: Workspace, theme: Theme) -> Path:
    """Return a file with a backup, damaged since, that nobody has open."""
    backups.make(example, Reason.DAILY)
    example.close()
    path = example.database.path
    content = bytearray(path.read_bytes())
    content[20 * 4096 : 24 * 4096] = bytes(4 * 4096)
    path.write_bytes(content)
    return path


def opened(path: Path, qtbot: QtBot) -> DamagedDialog:
    dialog = DamagedDialog(path, None, lambda: NOW)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: bool(dialog.choices) or "backup" in dialog.sentence.text())
    return dialog


def test_one_goes_on_from_the_best_by_pressing_enter(path: Path, qtbot: QtBot) -> None:
    damaged = path.read_bytes()
    dialog = opened(path, qtbot)
    assert examine(path)

    qtbot.waitUntil(next(iter(dialog.choices.values())).hasFocus)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.result() == DamagedDialog.DialogCode.Accepted)

    assert examine(path) == ()
    [aside] = path.parent.glob("*damaged*.db")
    assert aside.read_bytes() == damaged


def test_arrows_choose_and_esc_leaves_the_file_as_it_is(
    path: Path, qtbot: QtBot
) -> None:
    damaged = path.read_bytes()
    dialog = opened(path, qtbot)
    first, second = list(dialog.choices.values())[:2]
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Down)

    assert second.isChecked()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == DamagedDialog.DialogCode.Rejected
    assert path.read_bytes() == damaged


def test_where_there_is_nothing_it_says_so(path: Path, qtbot: QtBot) -> None:
    for one in backups.all_of(path.parent):
        one.path.unlink()
    path.write_bytes(b"\xff" * 8192)
    dialog = opened(path, qtbot)

    assert "there is no backup" in dialog.sentence.text()
    assert not dialog.go_on.isEnabled()


def test_damage_that_is_found_while_one_works_is_told(
    window: MainWindow,
    example: Workspace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    backups.make(example, Reason.DAILY)
    with closing(driver.connect(example.database.path)) as connection:
        connection.execute("UPDATE goals SET title = 'Something else'")
        connection.commit()
    asked: list[DamagedDialog] = []

    def answer(dialog: DamagedDialog) -> int:
        asked.append(dialog)
        qtbot.waitUntil(lambda: bool(dialog.choices))
        dialog.choices[Source.BACKUP].setChecked(True)
        dialog.go_on.click()
        qtbot.waitUntil(lambda: dialog.result() == 1)
        return 1

    monkeypatch.setattr(DamagedDialog, "exec", answer)
    DailyBackup(window).look_whether_all_is_whole()
    qtbot.waitUntil(lambda: "damaged" in window.notices.label.text())
    window.notices.undo.click()
    QApplication.processEvents()

    assert asked
    with example.reading() as tx:
        assert "Something else" not in {goal.title for goal in tx.goals.all()}
        assert tx.damaged_kinds() == []
