"""The figures explained where they stand: by the key ? and by the button beside them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.translation import set_language
from leadership_desktop.ui.explain import ExplainDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.progress.page import ProgressPage
from leadership_desktop.ui.quarter.page import QuarterPage
from leadership_desktop.ui.week.lines import DONE, MOMENTUM, STREAK
from leadership_desktop.ui.week.page import WeekPage
from tests.ui.conftest import NewWindow
from tests.ui.keys import Key, press, type_text


@pytest.fixture
def window(example: Workspace, new_window: NewWindow) -> MainWindow:
    assert example
    return new_window()


def opened(window: MainWindow) -> ExplainDialog:
    found = [one for one in window.findChildren(ExplainDialog) if one.isVisible()]
    assert found
    return found[-1]


def test_a_key_explains_the_action_one_is_on(window: MainWindow, qtbot: QtBot) -> None:
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    page.grid.setFocus()
    line = page.model.line(page.grid.currentIndex())
    assert line is not None
    assert line.row is not None

    type_text("?")

    words = opened(window).words
    assert line.row.action.title in words
    assert "Score of the week" in words
    assert f"Streak: {line.row.current_streak} week" in words
    assert "Momentum: " in words
    press(Key.Key_Escape)
    window.activateWindow()
    qtbot.waitUntil(page.grid.hasFocus)


def test_the_strip_explains_the_whole_week(window: MainWindow) -> None:
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    page.strip.why.click()

    words = opened(window).words
    assert f"Execution of the week: {page.strip.execution.figure.text()}" in words
    assert f"Momentum: {page.strip.momentum.figure.text()}" in words
    assert "Checking off “" in words


def test_a_headings_figures_are_its_goals(window: MainWindow) -> None:
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    page.grid.setCurrentIndex(page.model.index(0, 1))
    page.grid.setFocus()
    line = page.model.line(page.grid.currentIndex())
    assert line is not None
    assert line.row is None

    type_text("?")

    assert line.group.goal is not None
    assert line.group.goal.title in opened(window).words


def test_the_period_is_explained_with_the_figures_that_are_shown(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.go_to("progress")
    assert isinstance(page, ProgressPage)
    qtbot.waitUntil(lambda: page.view is not None)
    page.figures.why.click()

    words = opened(window).words
    assert f"Execution: {page.figures.execution.figure.text()}" in words
    assert page.figures.check_ins.figure.text() + " check-in" in words
    assert f"Momentum: {page.figures.momentum.figure.text()}" in words


def test_a_goal_is_explained_on_the_quarter_page(window: MainWindow) -> None:
    window.go_to("quarter").setFocus()
    type_text("?")

    assert "Execution of the week" in opened(window).words


def test_a_page_without_figures_says_so(window: MainWindow) -> None:
    window.go_to("settings")
    window.menus.actions[-3].trigger()

    assert "no figures here" in window.notices.label.text()


def test_in_dutch(window: MainWindow) -> None:
    set_language("nl")
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    page.strip.why.click()

    assert "Uitvoering van de week" in opened(window).words


@pytest.mark.parametrize("column", [DONE, STREAK, MOMENTUM])
def test_a_click_on_a_figure_of_the_week_explains_it(
    window: MainWindow, column: int
) -> None:
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    row = next(n for n, line in enumerate(page.model.lines) if line.row is not None)
    place = page.grid.visualRect(page.model.index(row, column)).center()

    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)

    line = page.model.lines[row]
    assert line.row is not None
    assert line.row.action.title in opened(window).words


def test_a_click_on_a_title_explains_nothing(window: MainWindow) -> None:
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    place = page.grid.visualRect(page.model.index(1, 0)).center()

    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert not any(one.isVisible() for one in window.findChildren(ExplainDialog))


@pytest.mark.parametrize(
    ("chart", "says"),
    [
        ("momentum", "Execution of the week"),
        ("calendar", "Execution of the week"),
        ("goals", "Execution: "),
        ("streaks", "Streak: "),
    ],
)
def test_a_mark_of_a_chart_explains_itself_by_mouse_and_by_key(
    window: MainWindow, chart: str, says: str
) -> None:
    page = window.go_to("progress")
    assert isinstance(page, ProgressPage)
    canvas = page.charts.by_name[chart].chart.canvas
    canvas.draw()
    mark = canvas.marks[len(canvas.marks) // 2]

    place = canvas.box_of(mark).center()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
    by_mouse = opened(window).words
    assert says in by_mouse
    opened(window).reject()

    window.activateWindow()
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert says in opened(window).words


def test_the_quarters_figure_explains_itself_too(window: MainWindow) -> None:
    page = window.go_to("quarter")
    assert isinstance(page, QuarterPage)

    page.side.why.click()

    assert f"Execution: {page.side.figure.text()}" in opened(window).words
    opened(window).reject()
    window.activateWindow()
    page.cards.setFocus()
    type_text("?")
    words = opened(window).words
    assert "Execution of the week" in words
    assert "Execution: " in words
