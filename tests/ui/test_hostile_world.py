"""A full disk, a failing one, a stick pulled out: a calm sentence, and one goes on after.

What was being typed stays in its field, and no restart is needed when the cause is gone.
"""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.actions import CheckInState
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.health import examine
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.quarter.page import QuarterPage
from leadership_desktop.ui.vision.page import VisionPage
from leadership_desktop.ui.week.page import WeekPage
from tests.conftest import TODAY
from tests.factories import make_action, make_goal
from tests.faults import FAULTS, WHILE_READING, Fault
from tests.ui.conftest import NewWindow
from tests.ui.keys import CTRL, Key, press, type_text

pytestmark = pytest.mark.usefixtures("nobody_waits_long")


def state_of(workspace: Workspace) -> CheckInState | None:
    with workspace.reading() as tx:
        found = tx.check_ins.get("walk", TODAY)
    return None if found is None else found.state


@pytest.mark.parametrize(("fault", "sentence"), FAULTS)
def test_what_is_typed_stays_and_is_kept_when_the_cause_is_gone(
    new_window: NewWindow,
    workspace: Workspace,
    qtbot: QtBot,
    fault: Fault,
    sentence: str,
) -> None:
    workspace.execute(AddAction(make_action("walk")))
    window = new_window()
    week = window.go_to("week")
    assert isinstance(week, WeekPage)
    editor = ActionDialog(
        window.services,
        make_action("new", title="…", starts_on=TODAY),
        window,
        is_new=True,
    )
    qtbot.addWidget(editor)
    editor.show()
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    type_text("Walk before work")

    with fault(workspace.database.path):
        press(Key.Key_Return, CTRL)

        assert editor.isVisible()
        assert editor.title.text() == "Walk before work"
        assert sentence in editor.problem.text()

    press(Key.Key_Return, CTRL)
    assert editor.isHidden()
    assert len(workspace.figures.actions()) == 2
    assert examine(workspace.database.path) == ()


@pytest.mark.parametrize(("fault", "sentence"), FAULTS)
def test_a_box_that_could_not_be_ticked_is_open_and_can_be_ticked_after(
    new_window: NewWindow, workspace: Workspace, fault: Fault, sentence: str
) -> None:
    workspace.execute(AddAction(make_action("walk")))
    window = new_window()
    week = window.go_to("week")
    assert isinstance(week, WeekPage)
    week.grid.setFocus()

    with fault(workspace.database.path):
        press(Key.Key_Space)

        assert sentence in window.notices.label.text()
    assert state_of(workspace) is None
    assert workspace.undoable == AddAction(make_action("walk"))

    press(Key.Key_Space)
    assert state_of(workspace) is CheckInState.DONE
    with fault(workspace.database.path):
        window.undo()
    assert state_of(workspace) is CheckInState.DONE
    window.undo()
    assert state_of(workspace) is None
    assert examine(workspace.database.path) == ()


@pytest.mark.parametrize(("fault", "sentence"), FAULTS)
def test_a_vision_that_could_not_be_kept_stays_on_its_page(
    new_window: NewWindow, workspace: Workspace, fault: Fault, sentence: str
) -> None:
    window = new_window()
    page = window.go_to("vision")
    assert isinstance(page, VisionPage)
    QApplication.processEvents()
    press(Key.Key_Return)
    type_text("I am home by six")

    with fault(workspace.database.path):
        press(Key.Key_Return, CTRL)
        shown = window.notices.label.text()

    assert sentence in shown
    press(Key.Key_Return, CTRL)
    with workspace.reading() as tx:
        [kept] = tx.visions.all()
    assert kept.statement == "I am home by six"


@pytest.mark.parametrize(("fault", "sentence"), WHILE_READING)
def test_a_page_that_could_not_be_read_is_there_when_one_asks_again(
    new_window: NewWindow, workspace: Workspace, fault: Fault, sentence: str
) -> None:
    workspace.execute(AddGoal(make_goal(title="Be there", quarter=Quarter(2026, 4))))
    window = new_window()

    with fault(workspace.database.path):
        page = window.go_to("quarter")

        assert sentence in window.notices.label.text()
    assert isinstance(page, QuarterPage)
    assert page.view is None

    window.go_to("quarter")
    assert page.view is not None
    assert [card.goal.title for card in page.view.cards] == ["Be there"]
