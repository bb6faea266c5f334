"""The page of an action by keyboard, and a cadence that changes from a week on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.actions import EarlierRule, TimesPerWeek
from leadership_desktop.services.commands.actions import (
    AddAction,
    ChangeAction,
    DeleteAction,
)
from leadership_desktop.services.commands.check_ins import CheckOff, Note
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.action.page import ActionPage
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.editors.action_fields import Kind
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.week.page import WeekPage
from leadership_desktop.ui.widgets.surfaces import MARGIN
from tests.conftest import NOW, TODAY
from tests.factories import MONDAY, make_action
from tests.ui.conftest import NewWindow
from tests.ui.keys import CTRL, Key, press

WEEK = timedelta(weeks=1)
THIS_WEEK = MONDAY + 2 * WEEK


@pytest.fixture
def window(new_window: NewWindow, workspace: Workspace) -> MainWindow:
    workspace.execute(AddAction(make_action(title="<b>Walk</b>", reserve=2)))
    workspace.execute(CheckOff("a", MONDAY, NOW))
    workspace.execute(Note("a", MONDAY, "<i>Rain</i> & wind", NOW))
    return new_window()


def opened(window: MainWindow) -> ActionPage:
    week = window.go_to("week")
    assert isinstance(week, WeekPage)
    week.grid.setFocus()
    press(Key.Key_H, CTRL)
    page = window.page
    assert isinstance(page, ActionPage)
    return page


def editor_of(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> ActionDialog:
    with workspace.reading() as tx:
        action = tx.actions.require("a")
    dialog = ActionDialog(window.services, action, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def saved(workspace: Workspace) -> tuple[object, tuple[EarlierRule, ...]]:
    with workspace.reading() as tx:
        action = tx.actions.require("a")
    return action.cadence, action.earlier


def test_ctrl_h_shows_the_action_one_is_on_and_esc_goes_back(
    window: MainWindow,
) -> None:
    page = opened(window)

    assert page.header.title.text() == "<b>Walk</b>"
    assert page.notes.words == ["Monday 2 November 2026 · done", "<i>Rain</i> & wind"]
    assert page.rules.words == ["3 × a week, since 2 November"]
    assert page.subject() == ("a", None)
    press(Key.Key_Escape)
    assert isinstance(window.page, WeekPage)


def test_it_follows_what_happens_to_the_action(
    window: MainWindow, workspace: Workspace
) -> None:
    page = opened(window)

    workspace.execute(ChangeAction(make_action(title="Run")))
    assert page.header.title.text() == "Run"
    workspace.execute(DeleteAction("a"))
    assert isinstance(window.page, WeekPage)


def test_its_charts_and_figures_are_reached_by_tab(window: MainWindow) -> None:
    page = opened(window)
    reached = set()
    for _ in range(12):
        press(Key.Key_Tab)
        reached.add(window.focusWidget())

    assert {page.charts["calendar"].chart.canvas, page.figures.why} <= reached


def test_a_small_window_has_one_column(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    window.resize(960, 640)
    qtbot.waitUntil(lambda: place_of(page, page.figures).x() < MARGIN * 2)

    calendar = page.charts["calendar"]
    assert place_of(page, page.figures).y() < place_of(page, calendar).y()


def place_of(page: ActionPage, widget: QWidget) -> QPoint:
    return widget.mapTo(page, QPoint(0, 0))


def test_another_cadence_holds_from_this_week_on(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = editor_of(window, workspace, qtbot)
    assert not dialog.since_field.isVisible()

    dialog.often.times.setValue(5)
    assert dialog.since_field.isVisible()
    dialog.keep()

    until = THIS_WEEK - timedelta(days=1)
    assert saved(workspace) == (
        TimesPerWeek(5),
        (EarlierRule(until=until, cadence=TimesPerWeek(3)),),
    )
    assert workspace.figures.action("a").weeks[0].target == 3
    assert workspace.figures.action("a").weeks[2].target == 5
    workspace.undo()
    assert saved(workspace) == (TimesPerWeek(3), ())


def test_it_may_hold_from_next_week_on_or_have_held_always(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = editor_of(window, workspace, qtbot)
    dialog.often.times.setValue(5)
    dialog.since.offer(dialog.since_choices, THIS_WEEK + WEEK)
    dialog.keep()
    assert saved(workspace)[1][0].until == THIS_WEEK + timedelta(days=6)
    week = window.go_to("week")
    assert isinstance(week, WeekPage)
    assert week.view is not None
    assert "3 × a week" in week.details.cadence.text()

    dialog = editor_of(window, workspace, qtbot)
    dialog.often.times.setValue(2)
    dialog.since.offer(dialog.since_choices, None)
    dialog.keep()
    assert saved(workspace) == (TimesPerWeek(2), ())


def test_an_action_of_this_week_has_no_past_to_leave(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.execute(ChangeAction(make_action(starts_on=TODAY)))
    dialog = editor_of(window, workspace, qtbot)

    dialog.often.times.setValue(5)
    assert not dialog.since_field.isVisible()
    dialog.keep()

    assert saved(workspace) == (TimesPerWeek(5), ())


def test_other_words_leave_the_rules_as_they_were(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.reading() as tx:
        action = tx.actions.require("a")
    changed = action.changed_from(THIS_WEEK, TimesPerWeek(1), None)
    workspace.execute(ChangeAction(changed))
    dialog = editor_of(window, workspace, qtbot)

    dialog.title.setText("Run")
    dialog.keep()

    with workspace.reading() as tx:
        assert tx.actions.require("a") == replace(changed, title="Run")


def test_for_one_week_there_is_no_past(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = editor_of(window, workspace, qtbot)

    dialog.often.kind.choose(Kind.ONCE)

    assert not dialog.since_field.isVisible()
