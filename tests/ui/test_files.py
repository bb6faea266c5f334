"""Choosing a file begins where one was last, or in a folder that is there."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from leadership_desktop.ui import files
from leadership_desktop.ui.language import speak
from tests.ui.dialogs import in_dialog, take_file

DOWNLOADS = QStandardPaths.StandardLocation.DownloadLocation


@pytest.fixture
def parent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> QWidget:
    monkeypatch.setattr(files, "_used", {})
    nowhere = str(tmp_path / "not there")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: nowhere)
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def dutch() -> Iterator[None]:
    speak("nl")
    yield
    speak("en")


def take(path: Path, begun: list[Path], dialog: QFileDialog) -> None:
    begun.append(Path(dialog.directory().absolutePath()))
    take_file(path, dialog)


def test_the_next_one_is_looked_for_where_the_last_one_was(
    parent: QWidget, tmp_path: Path
) -> None:
    begun: list[Path] = []
    answer = tmp_path / "answer.txt"
    answer.touch()
    for _ in range(2):
        in_dialog(QFileDialog, partial(take, answer, begun))
        assert files.ask_what_to_open(parent, "Open", ["*"], DOWNLOADS) == answer
    new = tmp_path / "new.txt"
    in_dialog(QFileDialog, partial(take, new, begun))
    assert files.ask_where_to_save(parent, "Save", "a", ["Text (*.txt)"]) == new

    assert begun == [Path.home(), tmp_path, Path.home()]


def test_a_folder_on_a_dead_mount_is_no_reason_to_fail(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Path) -> bool:
        raise OSError(107, "Transport endpoint is not connected")

    monkeypatch.setattr(Path, "is_dir", fail)
    in_dialog(QFileDialog, QFileDialog.reject)

    assert files.ask_what_to_open(parent, "Open", ["*"], folder=tmp_path) is None


def test_a_folder_is_chosen_or_nothing(parent: QWidget, tmp_path: Path) -> None:
    in_dialog(QFileDialog, partial(take, tmp_path, []))
    assert files.ask_which_folder(parent, "Where") == tmp_path

    in_dialog(QFileDialog, QFileDialog.reject)
    assert files.ask_which_folder(parent, "Where") is None


def test_the_dialog_speaks_the_language_of_the_window(
    parent: QWidget, dutch: None
) -> None:
    said: set[str] = set()

    def read(dialog: QFileDialog) -> None:
        said.update(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    in_dialog(QFileDialog, read)
    files.ask_what_to_open(parent, "Open", ["*"])

    assert {"Zoeken in:", "Bestanden van type:"} <= said
