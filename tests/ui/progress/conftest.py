"""The progress page in the real window, on the demonstration."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.progress.page import ProgressPage
from tests.ui.conftest import NewWindow


def progress_page(window: MainWindow) -> ProgressPage:
    page = window.go_to("progress")
    assert isinstance(page, ProgressPage)
    return page


def wait_for_charts(qtbot: QtBot, page: ProgressPage) -> None:
    """Wait until every chart that is seen has been drawn."""

    def all_are_drawn() -> bool:
        shown = [card.chart for card in page.charts.by_name.values()]
        return all(
            chart.canvas.marks
            for chart in shown
            if not chart.is_empty and not chart.canvas.visibleRegion().isEmpty()
        )

    qtbot.waitUntil(lambda: bool(page.isVisible()) and all_are_drawn())


@pytest.fixture
def page(example: Workspace, new_window: NewWindow, qtbot: QtBot) -> ProgressPage:
    """Return the page on the demonstration, drawn."""
    window = new_window()
    shown = progress_page(window)
    wait_for_charts(qtbot, shown)
    return shown


@pytest.fixture
def empty_page(new_window: NewWindow) -> ProgressPage:
    """Return the page of an empty program."""
    window = new_window()
    return progress_page(window)
