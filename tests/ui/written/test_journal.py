"""Reflections of one's own: written, tied to a goal, changed, deleted, brought back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.reflections import Reflection, ReflectionKind
from leadership_desktop.services.commands.goals import AddGoal, DeleteGoal
from leadership_desktop.services.queries.deleted import recently_deleted
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.written.dialog import WrittenDialog
from leadership_desktop.ui.written.journal import JournalDialog, Tie
from tests.conftest import TODAY
from tests.factories import make_goal
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
    assert dialog.change.isVisible()
    press(Key.Key_Tab)
    assert dialog.kinds.hasFocus()
    press(Key.Key_Tab)
    assert dialog.list.hasFocus()
    press(Key.Key_Delete)
    assert kept(workspace) == []
    assert dialog.list.count() == 0
    assert [gone.entity for gone in recently_deleted(workspace)] == [one]
    workspace.undo()
    assert kept(workspace) == [one]
