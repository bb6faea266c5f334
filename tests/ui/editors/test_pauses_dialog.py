"""“I am away” by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.actions import Pause
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.pauses import PutPause, RemovePause
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.editors.pauses import PausesDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.page import Page
from tests.conftest import TODAY
from tests.factories import make_action, make_pause
from tests.ui.keys import CTRL, Key, focus, press, type_text

Open = Callable[[], PausesDialog]
FIRST, LAST = date(2026, 12, 24), date(2027, 1, 3)


@pytest.fixture
def open_pauses(window: MainWindow, qtbot: QtBot) -> Open:
    """Return how to open the dialog."""

    def make() -> PausesDialog:
        page = window.go_to("week")
        assert isinstance(page, Page)
        dialog = PausesDialog(page.services, None, window)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def put(workspace: Workspace) -> Pause:
    command = workspace.undoable
    assert isinstance(command, PutPause)
    return command.pause


def test_a_holiday_is_put_over_everything(
    open_pauses: Open, workspace: Workspace
) -> None:
    dialog = open_pauses()
    dialog.first.set_day(FIRST)
    dialog.last.set_day(LAST)
    dialog.reason.setFocus()
    type_text(" At the sea ")

    press(Key.Key_Return, CTRL)

    pause = put(workspace)
    assert (pause.starts_on, pause.ends_on) == (FIRST, LAST)
    assert (pause.action_id, pause.reason) == (None, "At the sea")
    assert dialog.isHidden()
    workspace.undo()
    assert workspace.figures.pauses() == []


def test_one_action_pauses_alone(open_pauses: Open, workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action()))
    dialog = open_pauses()
    dialog.scope.setFocus()

    press(Key.Key_Down)
    press(Key.Key_Return, CTRL)

    assert put(workspace).action_id == "a"


def test_the_last_day_goes_along_when_the_first_moves_past_it(
    open_pauses: Open,
) -> None:
    dialog = open_pauses()
    dialog.last.set_day(date(2026, 11, 21))

    dialog.first.setDate(QDate(2026, 12, 24))

    assert dialog.last.day() == date(2026, 12, 26)


def test_an_end_before_the_start_is_told_beside_the_field(
    open_pauses: Open, workspace: Workspace
) -> None:
    dialog = open_pauses()
    dialog.last.set_day(date(2026, 11, 1))

    press(Key.Key_Return, CTRL)

    problem = dialog.fields["ends_on"].problem
    assert problem.text() == "The end lies before the start."
    assert workspace.undoable is None


def test_pauses_are_listed_the_latest_first(
    open_pauses: Open, workspace: Workspace
) -> None:
    workspace.execute(AddAction(make_action()))
    workspace.execute(PutPause(make_pause("p", action_id="a")))
    workspace.execute(
        PutPause(make_pause("q", starts_on=FIRST, ends_on=LAST, reason="<i>Sea</i>"))
    )

    dialog = open_pauses()

    listed = [dialog.pauses.item(row).text() for row in range(dialog.pauses.count())]
    assert listed == [
        "24 December 2026 – 3 January 2027 · <i>Sea</i>",
        "2 November 2026 · Walk",
    ]


def test_a_pause_is_chosen_and_changed_by_keyboard(
    open_pauses: Open, workspace: Workspace
) -> None:
    workspace.execute(PutPause(make_pause(starts_on=FIRST, ends_on=LAST)))
    dialog = open_pauses()
    dialog.pauses.setFocus()

    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Return)
    assert focus() is dialog.first
    dialog.reason.setText("Family")
    press(Key.Key_Return, CTRL)

    expected = make_pause(starts_on=FIRST, ends_on=LAST, reason="Family")
    assert workspace.undoable == PutPause(expected)


def test_coming_to_the_list_changes_nothing_that_was_entered(
    open_pauses: Open, workspace: Workspace
) -> None:
    workspace.execute(PutPause(make_pause(starts_on=FIRST, ends_on=LAST)))
    dialog = open_pauses()

    dialog.pauses.setFocus()
    press(Key.Key_Return, CTRL)

    assert put(workspace).starts_on == TODAY
    assert len(workspace.figures.pauses()) == 2


def test_another_pause_can_be_added_after_one_was_chosen(
    open_pauses: Open, workspace: Workspace
) -> None:
    workspace.execute(PutPause(make_pause(starts_on=FIRST, ends_on=LAST)))
    dialog = open_pauses()
    dialog.pauses.setCurrentRow(0)
    dialog.pauses.chosen.emit()

    dialog.another.click()
    press(Key.Key_Return, CTRL)

    assert len(workspace.figures.pauses()) == 2


def test_a_pause_is_removed_by_keyboard(
    open_pauses: Open, workspace: Workspace
) -> None:
    workspace.execute(PutPause(make_pause()))
    dialog = open_pauses()
    assert not dialog.remove.isEnabled()
    dialog.pauses.setFocus()

    press(Key.Key_Down)
    press(Key.Key_Space)
    press(Key.Key_Delete)

    assert workspace.undoable == RemovePause("p")
    assert not dialog.list_field.isVisible()
    workspace.undo()
    assert workspace.figures.pauses() == [make_pause()]
