"""What stands below or beside each other is in line, and what fits is not scrolled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leadership_desktop.services.commands.vision import AddValue
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.editors.goal import GoalDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.progress.page import ProgressPage
from leadership_desktop.ui.quarter.page import QuarterPage
from leadership_desktop.ui.theme import BODY, FAMILY, Theme, font
from leadership_desktop.ui.week.delegate import PADDING
from leadership_desktop.ui.week.lines import TITLE
from leadership_desktop.ui.week.page import WeekPage
from leadership_desktop.ui.widgets.surfaces import QUIET_SIDE
from tests.factories import make_action, make_goal, make_value
from tests.ui.conftest import NewWindow


@pytest.fixture
def inter(theme: Theme) -> None:
    """Go on only with the font that the look is measured in."""
    if not QFontDatabase.hasFamily(FAMILY):
        pytest.skip(f"{FAMILY} is not installed")


def place_of(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("height", [520, 1400])
def test_fields_of_an_editor_begin_and_end_where_the_line_below_them_does(
    window: MainWindow, qtbot: QtBot, height: int
) -> None:
    dialog = ActionDialog(window.services, make_action(), window)
    qtbot.addWidget(dialog)
    dialog.resize(600, height)
    dialog.show()
    QApplication.processEvents()
    scrolls = dialog.area.verticalScrollBar().maximum() > 0

    assert scrolls is (height == 520)
    field, save = place_of(dialog.title, dialog), place_of(dialog.save, dialog)
    assert field.right() == save.right()
    assert field.left() == dialog.rect().right() - save.right()


@pytest.mark.usefixtures("inter")
def test_fields_of_every_kind_are_equally_high(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = ActionDialog(window.services, make_action(), window)
    qtbot.addWidget(dialog)
    dialog.show()
    fields: list[QWidget] = [dialog.title, dialog.goal, dialog.starts, dialog.reserve]

    assert len({field.sizeHint().height() for field in fields}) == 1


def test_no_value_looks_chosen_before_one_is_among_them(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.execute(AddValue(make_value()))
    dialog = GoalDialog(window.services, make_goal(), window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)

    assert not dialog.values.selectedItems()
    dialog.values.setFocus()
    assert len(dialog.values.selectedItems()) == 1
    dialog.title.setFocus()
    assert not dialog.values.selectedItems()


@pytest.mark.usefixtures("inter")
def test_three_goals_fit_in_the_smallest_window(
    example: Workspace, new_window: NewWindow
) -> None:
    window = new_window()
    window.resize(960, 640)
    page = window.go_to("quarter")
    QApplication.processEvents()

    assert isinstance(page, QuarterPage)
    assert page.model.rowCount() == 3
    assert page.cards.verticalScrollBar().maximum() == 0


def test_the_word_that_opens_a_table_ends_where_the_chart_does(
    example: Workspace, new_window: NewWindow
) -> None:
    page = new_window().go_to("progress")
    assert isinstance(page, ProgressPage)
    for card in page.charts.by_name.values():
        chart, table = place_of(card.chart, card), place_of(card.table, card)

        assert table.right() - QUIET_SIDE == chart.right()
        assert place_of(card.title, card).left() == chart.left()


@pytest.mark.usefixtures("inter")
def test_the_example_s_titles_can_be_read_whole_beside_the_details(
    example: Workspace, new_window: NewWindow
) -> None:
    window = new_window()
    window.resize(1280, 820)
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    room = page.grid.columnWidth(TITLE) - PADDING - 4
    metrics = QFontMetricsF(font(BODY))
    view = page.view
    assert view is not None
    titles = [row.action.title for group in view.groups for row in group.rows]

    assert page.details.isVisible()
    assert max(map(metrics.horizontalAdvance, titles)) <= room
