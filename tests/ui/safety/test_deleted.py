"""What was deleted is listed and comes back, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leadership_desktop.services.commands.actions import AddAction, DeleteAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.deleted import BringBack
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.safety.deleted import DeletedDialog
from tests.conftest import NOW, TODAY
from tests.factories import make_action


def dialog_of(window: MainWindow) -> DeletedDialog:
    [show] = [a for a in window.menus.actions if a.text() == "Recently deleted…"]
    show.trigger()
    dialog = window.findChild(DeletedDialog)
    assert isinstance(dialog, DeletedDialog)
    return dialog


def test_an_action_comes_back_by_enter(
    window: MainWindow, workspace: Workspace
) -> None:
    workspace.execute(AddAction(make_action("a", title="<b>Walk</b>\nfar")))
    workspace.execute(CheckOff("a", TODAY, NOW))
    workspace.execute(DeleteAction("a"))
    dialog = dialog_of(window)
    text = dialog.list.item(0).text()

    assert text.startswith("<b>Walk</b> far\naction · ")
    assert text.endswith("with 1 check-in")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert workspace.undoable == BringBack("Action", "a")
    assert dialog.list.count() == 0
    assert "Nothing was deleted" in dialog.sentence.text()
    assert not dialog.choose.isEnabled()


def test_nothing_deleted_is_said(window: MainWindow) -> None:
    dialog = dialog_of(window)

    assert "Nothing was deleted" in dialog.sentence.text()
