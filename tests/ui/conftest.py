"""The real window, on an empty program or on the demonstration."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui import window_place
from leadership_desktop.ui.language import speak
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.theme import Theme
from tests.conftest import TODAY

NewWindow = Callable[[], MainWindow]


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Return the light theme."""
    # A new style goes round all widgets; what Python would clear away on the way, the
    # windows of the tests before, must be gone before it sets out.
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made = Theme(qapp, "light")
    yield made
    made.deleteLater()


@pytest.fixture
def example(workspace: Workspace) -> Workspace:
    """Return a program that is filled with the demonstration, in English."""
    workspace.execute(demonstration(TODAY, "en"))
    return workspace


@pytest.fixture(autouse=True)
def large_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave the window its usual size: the bare platform's screen is smaller."""
    monkeypatch.setattr(window_place, "room_on_screen", lambda _: QSize(2_000, 1_400))


@pytest.fixture
def new_window(
    qtbot: QtBot, workspace: Workspace, theme: Theme, tmp_path: Path
) -> NewWindow:
    """Return how to open the window, shown and ready for keys."""

    def make() -> MainWindow:
        speak("en")
        window = MainWindow(workspace, theme, tmp_path)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


@pytest.fixture
def window(new_window: NewWindow) -> MainWindow:
    """Return the window on an empty program."""
    return new_window()
