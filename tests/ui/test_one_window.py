"""A second start brings the first window to the front."""

from __future__ import annotations

import stat
from pathlib import Path

from pytestqt.qtbot import QtBot

from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.one_window import OneWindow


def test_the_second_finds_the_first_and_is_heard(tmp_path: Path, qtbot: QtBot) -> None:
    first = OneWindow(tmp_path)
    knocks: list[bool] = []
    first.listen(lambda: knocks.append(True))
    second = OneWindow(tmp_path)

    assert first.is_first
    assert not second.is_first
    assert second.knock()
    qtbot.waitUntil(lambda: knocks == [True])
    assert stat.S_IMODE((tmp_path / "window.lock").stat().st_mode) == 0o600
    first.deleteLater()


def test_a_window_that_is_deaf_is_told(tmp_path: Path) -> None:
    first = OneWindow(tmp_path)

    assert first.is_first
    assert not OneWindow(tmp_path).knock()


def test_another_folder_has_a_window_of_its_own(tmp_path: Path) -> None:
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
    windows = [OneWindow(folder) for folder in folders]

    assert all(one.is_first for one in windows)


def test_a_folder_without_locks_opens_all_the_same(tmp_path: Path) -> None:
    assert OneWindow(tmp_path / "gone").is_first


def test_a_window_that_was_put_away_comes_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.showMinimized()
    window.come_to_front()

    qtbot.waitUntil(lambda: not window.isMinimized())
