"""Reflections of one's own: written, tied to a goal, changed, deleted, brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.reflections import Reflection, ReflectionKind
from leadership_desktop.services.commands.actions import AddAction, DeleteAction
from leadership_desktop.services.commands.check_ins import Note
from leadership_desktop.services.commands.goals import AddGoal, DeleteGoal
from leadership_desktop.services.commands.vision import SaveVision
from leadership_desktop.services.queries.deleted import recently_deleted
from leadership_desktop.services.queries.written import WrittenKind
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.explain import ExplainDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.widgets.two_lines import MARKS
from leadership_desktop.ui.written.dialog import WrittenDialog
from leadership_desktop.ui.written.journal import JournalDialog, Tie
from leadership_desktop.ui.written.opening import show_reflection
from tests.conftest import NOW, TODAY
from tests.factories import make_action, make_goal
from tests.ui.dialogs import in_dialog
from tests.ui.keys import CTRL, Key, press, type_text


def kept(workspace: Workspace) -> list[Reflection]:
    with workspace.reading() as tx:
        return tx.reflections.all()


@pytest.fixture
def editor(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> JournalDialog:
    workspace.execute(AddGoal(make_goal("g", title="Be there")))
    dialog = JournalDialog(window.services, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_a_free_entry_is_tied_to_a_goal_and_survives_it(
    editor: JournalDialog, workspace: Workspace
) -> None:
    type_text("I said <b>yes</b> too soon")
    editor.about.choose(Tie(goal_id="g"))
    press(Key.Key_Return, CTRL)

    [one] = kept(workspace)
    assert (one.kind, one.on, one.goal_id) == (ReflectionKind.JOURNAL, TODAY, "g")
    assert one.answers[0].text == "I said <b>yes</b> too soon"
    workspace.execute(DeleteGoal("g"))
    assert kept(workspace)[0].goal_id is None


def test_the_three_questions_can_be_answered_in_part(
    editor: JournalDialog, workspace: Workspace
) -> None:
    editor.kind.choose(ReflectionKind.SELF_REFLECTION)
    assert not editor.areas["entry"].isVisible()
    editor.areas["what_holds_back"].setPlainText("Fear of a no")
    press(Key.Key_Return, CTRL)

    [one] = kept(workspace)
    assert one.kind is ReflectionKind.SELF_REFLECTION
    assert [(a.question, a.text) for a in one.answers] == [
        ("what_holds_back", "Fear of a no")
    ]


def test_an_empty_one_is_not_kept(editor: JournalDialog, workspace: Workspace) -> None:
    press(Key.Key_Return, CTRL)

    assert editor.isVisible()
    assert kept(workspace) == []


def test_one_is_gone_on_with_and_deleted_from_the_list(
    editor: JournalDialog, window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    type_text("First")
    press(Key.Key_Return, CTRL)
    again = JournalDialog(window.services, window, kept(workspace)[0])
    again.areas["entry"].setPlainText("First, and more")
    again.keep()
    [one] = kept(workspace)
    assert one.answers[0].text == "First, and more"

    dialog = WrittenDialog(window.services, window)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.field.hasFocus)
    qtbot.waitUntil(dialog.change.isVisible)
    press(Key.Key_Tab)
    assert dialog.kinds.hasFocus()
    press(Key.Key_Tab)
    assert dialog.list.hasFocus()
    press(Key.Key_Delete)
    assert kept(workspace) == []
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    assert [gone.entity for gone in recently_deleted(workspace)] == [one]
    workspace.undo()
    assert kept(workspace) == [one]


def test_everything_is_found_as_one_types_and_marked(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.execute(AddAction(make_action("a", title="Walk")))
    workspace.execute(Note("a", TODAY, "Rain, naïvely <b>ignored</b>", NOW))
    workspace.execute(SaveVision("v", "I am home by six", "", TODAY))
    press(Key.Key_J, CTRL)
    dialog = window.findChildren(WrittenDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    qtbot.waitUntil(dialog.field.hasFocus)
    type_text("naive")

    assert dialog.list.count() == 1
    item = dialog.list.item(0)
    assert item.text().startswith("Rain, naïvely <b>ignored</b>\nnote · Walk")
    assert item.data(MARKS) == ((6, 11),)
    assert dialog.sentence.text() == "1 found"
    dialog.field.clear()
    dialog.kinds.choose((WrittenKind.VISION,))
    dialog.kinds.chosen.emit(None)
    assert dialog.list.item(0).text().startswith("I am home by six\nvision")
    workspace.execute(SaveVision("w", "I am home by five", "", TODAY))
    press(Key.Key_Return)
    assert window.page is window.go_to("vision")


def test_one_writes_about_the_action_one_is_on(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.execute(AddAction(make_action("a", title="Walk")))
    window.go_to("week").refresh()
    chosen: list[object] = []

    def write(dialog: JournalDialog) -> None:
        chosen.append(dialog.about.value())
        dialog.areas["entry"].setPlainText("It gets easier")
        dialog.keep()

    window.activateWindow()
    qtbot.waitUntil(lambda: window.page.subject()[0] == "a")
    in_dialog(JournalDialog, write)
    press(Key.Key_J, CTRL | Qt.KeyboardModifier.ShiftModifier)

    assert chosen == [Tie(action_id="a")]
    [one] = kept(workspace)
    assert (one.action_id, one.goal_id) == ("a", None)
    show_reflection(window.services, one, window)
    [shown] = [one for one in window.findChildren(ExplainDialog) if one.isVisible()]
    assert "About\nWalk" in shown.words
    shown.reject()
    workspace.execute(DeleteAction("a"))
    assert kept(workspace)[0].action_id is None
