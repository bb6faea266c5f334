"""“Does it fit?” by keyboard: held against the values, answered kindly, kept, undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.errors import Gone
from leadership_desktop.domain.growth import Decision, FitCheck
from leadership_desktop.services.commands.fit_checks import DeleteFitCheck, PutFitCheck
from leadership_desktop.services.commands.vision import AddValue, RemoveValue
from leadership_desktop.services.queries.fit_checks import fit_record
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import fit as words
from leadership_desktop.ui.fit.editor import FitDialog
from leadership_desktop.ui.fit.record import FitRecordDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.vision.page import VisionPage
from tests.conftest import TODAY
from tests.factories import make_value
from tests.ui.conftest import NewWindow
from tests.ui.keys import CTRL, Key, press, type_text


def make_check(id: str = "f", **given: object) -> FitCheck:
    defaults: dict[str, object] = {"on": TODAY, "request": "Chair the group"}
    return FitCheck(id=id, **{**defaults, **given})  # type: ignore[arg-type]


@pytest.fixture
def window(new_window: NewWindow, workspace: Workspace) -> MainWindow:
    workspace.execute(AddValue(make_value("craft", name="Craft")))
    workspace.execute(AddValue(make_value("care", name="Care")))
    return new_window()


@pytest.fixture
def editor(window: MainWindow, qtbot: QtBot) -> FitDialog:
    dialog = FitDialog(window.services, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def kept(workspace: Workspace) -> list[FitCheck]:
    return [line.fit_check for line in fit_record(workspace).lines]


def test_a_request_is_held_answered_and_kept_by_keyboard(
    editor: FitDialog, workspace: Workspace
) -> None:
    type_text("Chair the group")
    press(Key.Key_Tab)
    press(Key.Key_Space)
    press(Key.Key_Tab)
    type_text("Two evenings")
    press(Key.Key_Return, CTRL)

    [found] = kept(workspace)
    assert (found.request, found.displaces) == ("Chair the group", "Two evenings")
    assert (found.value_ids, found.decision) == (("craft",), Decision.LATER)
    assert found.wording == words.kind_wording(Decision.LATER)
    assert found.on == TODAY
    workspace.undo()
    assert kept(workspace) == []


def test_a_kind_wording_comes_with_the_answer_and_ones_own_stays(
    editor: FitDialog,
) -> None:
    editor.decision.choose(Decision.NO)
    assert "Thank you for thinking of me" in editor.wording.toPlainText()

    editor.wording.setPlainText("Not now, thanks.")
    editor.decision.choose(Decision.YES)
    assert editor.wording.toPlainText() == "Not now, thanks."
    editor.copy.click()
    assert QApplication.clipboard().text() == "Not now, thanks."


def test_nothing_asked_is_said_beside_the_field(
    editor: FitDialog, workspace: Workspace
) -> None:
    editor.displaces.setPlainText("Something")
    press(Key.Key_Return, CTRL)

    assert editor.isVisible()
    assert editor.fields["request"].problem.text() == "Please fill this in."
    assert editor.displaces.toPlainText() == "Something"
    assert kept(workspace) == []


def test_the_record_says_how_often_yes_served_nothing(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    yes = {"decision": Decision.YES}
    workspace.execute(PutFitCheck(make_check("a", value_ids=("craft",), **yes)))
    workspace.execute(PutFitCheck(make_check("b", request="<b>More</b>", **yes)))
    workspace.execute(PutFitCheck(make_check("c", decision=Decision.NO)))
    page = window.go_to("vision")
    assert isinstance(page, VisionPage)
    page.fit.click()
    dialog = window.findChildren(FitRecordDialog)[-1]

    assert (
        dialog.sentence.text() == "2 times yes; 1 of them served none of your values."
    )
    texts = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert any(text.startswith("<b>More</b>\nYes · serves nothing") for text in texts)
    assert any("Yes · Craft" in text for text in texts)

    dialog.list.setCurrentRow(0)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert dialog.list.count() == 2
    workspace.undo()
    assert len(kept(workspace)) == 3
    dialog.close()


def test_one_is_opened_and_changed(window: MainWindow, workspace: Workspace) -> None:
    workspace.execute(PutFitCheck(make_check(value_ids=("craft",), wording="No.")))
    dialog = FitDialog(window.services, window, make_check(value_ids=("craft",)))
    dialog.displaces.setPlainText("Sleep")
    dialog.keep()

    [found] = kept(workspace)
    assert (found.id, found.displaces, found.value_ids) == ("f", "Sleep", ("craft",))


def test_what_was_left_unsaved_from_the_record_can_be_gone_on_with(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[FitDialog] = []

    def answer(dialog: FitDialog) -> int:
        opened.append(dialog)
        dialog.show()
        if len(opened) == 1:
            dialog.request.setPlainText("Chair the group")
            dialog.reject()
        else:
            dialog.keep()
        return dialog.result()

    monkeypatch.setattr(FitDialog, "exec", answer)
    press(Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    record = window.findChildren(FitRecordDialog)[-1]
    QTest.keyClick(record, Qt.Key.Key_Insert)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert "not saved" in window.notices.label.text()
    window.notices.undo.click()
    assert opened[1] is opened[0]
    assert kept(workspace)[0].request == "Chair the group"
    again = window.findChildren(FitRecordDialog)[-1]
    assert again.list.count() == 1
    again.close()


def test_an_empty_record_says_when_to_come(window: MainWindow) -> None:
    press(Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    dialog = window.findChildren(FitRecordDialog)[-1]

    assert "The next time" in dialog.sentence.text()
    dialog.close()


def test_a_value_that_goes_leaves_the_request(
    window: MainWindow, workspace: Workspace
) -> None:
    assert window
    check = make_check(value_ids=("craft", "care"), decision=Decision.YES)
    workspace.execute(PutFitCheck(check))
    workspace.execute(RemoveValue("craft"))
    assert kept(workspace)[0].value_ids == ("care",)
    workspace.execute(RemoveValue("care"))
    assert fit_record(workspace).yes_to_nothing == 1

    with pytest.raises(Gone):
        workspace.execute(PutFitCheck(check))
    workspace.execute(DeleteFitCheck("f"))
    assert kept(workspace) == []
