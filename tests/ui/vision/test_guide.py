"""“Guide me” by keyboard: one question at a time, skippable, nothing typed is lost."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.vision.guide import GuideDialog
from leadership_desktop.ui.vision.page import VisionPage
from tests.conftest import TODAY
from tests.ui.keys import CTRL, Key, press, type_text


@pytest.fixture
def page(window: MainWindow) -> VisionPage:
    shown = window.go_to("vision")
    assert isinstance(shown, VisionPage)
    return shown


def opened(page: VisionPage, qtbot: QtBot) -> GuideDialog:
    page.guide.click()
    dialog = page.window().findChildren(GuideDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.answer.hasFocus)
    return dialog


def kept(workspace: Workspace) -> list[Reflection]:
    with workspace.reading() as tx:
        return tx.reflections.all()


def test_answers_become_a_reflection_and_pieces_the_vision(
    page: VisionPage, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = opened(page, qtbot)
    assert dialog.title.text() == "Where am I now?"
    assert dialog.next.text() == "Skip"
    press(Key.Key_Return, CTRL)
    type_text("I am home by six")
    assert dialog.next.text() == "Next"
    press(Key.Key_Return, CTRL)
    press(Key.Key_Return, CTRL)
    press(Key.Key_Return, CTRL)
    type_text("It is mine")
    press(Key.Key_Return, CTRL)
    press(Key.Key_Return, CTRL)

    [found] = kept(workspace)
    assert [(a.question, a.text) for a in found.answers] == [
        ("where_to_go", "I am home by six"),
        ("why_is_this_mine", "It is mine"),
    ]
    assert found.on == TODAY
    assert list(dialog.pieces) == ["where_to_go", "why_is_this_mine"]
    press(Key.Key_Space)
    press(Key.Key_Tab)
    press(Key.Key_Space)
    press(Key.Key_Return, CTRL)

    assert page.is_writing
    assert page.writing.statement.toPlainText() == "I am home by six"
    assert page.writing.why.toPlainText() == "It is mine"
    workspace.undo()
    assert kept(workspace) == []


def test_leaving_keeps_what_was_typed_and_goes_on_there(
    page: VisionPage, workspace: Workspace, qtbot: QtBot
) -> None:
    opened(page, qtbot)
    type_text("<b>Here</b>")
    press(Key.Key_Escape)
    [found] = kept(workspace)

    page.window().activateWindow()
    dialog = opened(page, qtbot)
    assert dialog.answer.toPlainText() == "<b>Here</b>"
    type_text("Now ")
    press(Key.Key_Escape)

    [again] = kept(workspace)
    assert again.id == found.id
    assert again.answers[0].text == "Now <b>Here</b>"


def test_nothing_answered_keeps_nothing(
    page: VisionPage, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = opened(page, qtbot)
    for _ in range(6):
        press(Key.Key_Return, CTRL)
    assert "Nothing was answered" in dialog.title.text()
    dialog.next.click()

    assert kept(workspace) == []
    assert not page.is_writing


def test_what_cant_be_kept_stays_in_the_dialog(
    page: VisionPage,
    workspace: Workspace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = opened(page, qtbot)
    type_text("Half a thought")

    def full(_: object) -> bool:
        raise StorageProblem(Trouble.DISK_FULL)

    with monkeypatch.context() as patched:
        patched.setattr(workspace, "execute", full)
        press(Key.Key_Escape)
        assert dialog.isVisible()
        assert "disk is full" in dialog.problem.text()
        assert dialog.answer.toPlainText() == "Half a thought"

    press(Key.Key_Escape)
    assert kept(workspace)[0].answers[0].text == "Half a thought"


def test_pieces_go_below_what_is_there(page: VisionPage) -> None:
    page.write()
    page.writing.statement.setPlainText("I teach")
    page.writing.take_in("I travel", "")

    assert page.writing.statement.toPlainText() == "I teach\n\nI travel"
    assert page.writing.why.toPlainText() == ""
