"""From role to proposal by keyboard: a stuck situation becomes a small step."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.actions import Once
from leadership_desktop.domain.growth import Proposal, Role
from leadership_desktop.services.commands.actions import DeleteAction
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import proposals as words
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.proposal.editor import ProposalDialog
from leadership_desktop.ui.proposal.record import ProposalRecordDialog
from leadership_desktop.ui.review.page import ReviewPage
from tests.ui.keys import CTRL, Key, press, type_text

CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(window: MainWindow, qtbot: QtBot) -> ProposalDialog:
    dialog = ProposalDialog(window.services, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def kept(workspace: Workspace) -> list[Proposal]:
    with workspace.reading() as tx:
        return tx.proposals.all()


def test_a_stuck_situation_becomes_a_step_in_a_week(
    editor: ProposalDialog, workspace: Workspace
) -> None:
    type_text("The report comes late")
    press(Key.Key_Tab)  # to the role that is chosen: none of them, the last one
    for _ in range(3):
        press(Key.Key_Left)
    assert "I can’t help it" in editor.sounds.text()
    press(Key.Key_Right)
    assert "their fault" in editor.sounds.text()
    editor.mine.setFocus()
    type_text("I never said when I need it")
    editor.step.setFocus()
    type_text("Ask Noor for half an hour")
    press(Key.Key_Return, CTRL)

    [made] = kept(workspace)
    assert (made.situation, made.role) == ("The report comes late", Role.ACCUSER)
    assert (made.mine_to_do, made.proposal) == ("I never said when I need it", "")
    with workspace.reading() as tx:
        [action] = tx.actions.all()
    assert made.action_id == action.id
    assert (action.title, action.cadence) == (
        "Ask Noor for half an hour",
        Once(date(2026, 11, 16)),
    )
    workspace.undo()
    assert kept(workspace) == []
    with workspace.reading() as tx:
        assert tx.actions.all() == []


def test_a_situation_is_needed_and_nothing_typed_is_lost(
    editor: ProposalDialog, workspace: Workspace
) -> None:
    editor.mine.setFocus()
    type_text("Something")
    press(Key.Key_Return, CTRL)

    assert editor.isVisible()
    assert editor.mine.toPlainText() == "Something"
    assert kept(workspace) == []


def test_the_record_opens_changes_and_removes(
    window: MainWindow, workspace: Workspace, editor: ProposalDialog, qtbot: QtBot
) -> None:
    type_text("<b>Stuck</b>")
    editor.step.setFocus()
    type_text("Call")
    press(Key.Key_Return, CTRL)
    [made] = kept(workspace)

    again = ProposalDialog(window.services, window, made)
    assert not again.fields["title"].isVisibleTo(again)
    again.proposal.setPlainText("I see that it is late. Shall we?")
    again.keep()
    [changed] = kept(workspace)
    assert (changed.id, changed.action_id) == (made.id, made.action_id)
    assert changed.proposal == "I see that it is late. Shall we?"

    workspace.execute(DeleteAction(made.action_id or ""))
    assert kept(workspace)[0].action_id is None
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(Key.Key_R, CTRL_SHIFT)
    record = QApplication.activeModalWidget()
    assert isinstance(record, ProposalRecordDialog)
    record.activateWindow()
    qtbot.waitUntil(record.list.hasFocus)
    assert record.list.item(0).text() == "<b>Stuck</b>\nNone of them · 19 November 2026"
    press(Key.Key_Delete)
    assert kept(workspace) == []
    assert record.sentence.text() == words.summary(0)


def test_it_stands_beside_the_review(window: MainWindow) -> None:
    page = window.go_to("review")
    assert isinstance(page, ReviewPage)

    page.side.proposal.click()

    assert isinstance(QApplication.activeModalWidget(), ProposalRecordDialog)
