"""Choosing a file begins where one was last, or in a folder that is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from leadership_desktop.ui import files

DOWNLOADS = QStandardPaths.StandardLocation.DownloadLocation


def test_the_next_one_is_looked_for_where_the_last_one_was(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    begun: list[str] = []
    answer = tmp_path / "answer.txt"

    def choose(_: QWidget, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        begun.append(folder)
        return str(answer), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    monkeypatch.setattr(files, "_used", {})
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", lambda _: str(tmp_path / "not there")
    )
    for _ in range(2):
        found = files.ask_what_to_open(parent, "Open", ["*"], DOWNLOADS)
        assert found == answer
    files.ask_what_to_open(parent, "Open", ["*"])

    assert begun == [str(Path.home()), str(tmp_path), str(Path.home())]
