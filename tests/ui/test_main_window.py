"""The window around the pages, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.commands.vision import SaveVision
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.ui import window_place
from leadership_desktop.ui.help import ShortcutsDialog
from leadership_desktop.ui.main_window import SMALLEST, MainWindow
from leadership_desktop.ui.pages import SHORTCUTS
from leadership_desktop.ui.widgets.labels import Label
from tests.conftest import TODAY
from tests.ui.conftest import NewWindow
from tests.ui.dialogs import in_dialog

WEEKS_FROM_SUNDAY = ChangeSetting(SettingKey.WEEK_STARTS_ON, "sun")
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def texts(widget: QWidget) -> set[str]:
    """Return every text that can be seen."""
    found: list[Label | QPushButton] = [
        *widget.findChildren(Label),
        *widget.findChildren(QPushButton),
    ]
    return {one.text() for one in found if one.isVisible()}


def press(qtbot: QtBot, window: MainWindow, keys: str) -> None:
    """Press a shortcut, wherever the focus is."""
    qtbot.keySequence(window.focusWidget() or window, QKeySequence(keys))


def menu_texts(window: MainWindow) -> list[str]:
    return [action.text() for action in window.menus.actions]


@pytest.mark.parametrize("name", SHORTCUTS)
def test_every_page_has_a_shortcut(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.go_to("settings" if name == "week" else "week")

    press(qtbot, window, SHORTCUTS[name])

    assert window.page is window.go_to(name)
    assert window.page.isVisible()


def test_the_sidebar_marks_the_page_and_the_title_names_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    button = next(
        one for one in window.findChildren(QPushButton) if one.text() == "Settings"
    )

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert button.isChecked()
    assert window.windowTitle() == "Settings – Leadership Desktop"


def test_a_page_is_made_when_it_is_first_shown_and_then_kept(
    window: MainWindow,
) -> None:
    assert len(window.findChildren(QWidget, "page")) == 1

    settings = window.go_to("settings")
    window.go_to("week")

    assert window.go_to("settings") is settings


def test_the_menu_names_the_step_that_undo_takes_back(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    assert "Undo" in menu_texts(window)

    workspace.execute(WEEKS_FROM_SUNDAY)
    assert "Undo: change “A week starts on”" in menu_texts(window)
    press(qtbot, window, "Ctrl+Z")

    assert workspace.undoable is None
    assert workspace.redoable == WEEKS_FROM_SUNDAY
    assert "Redo: change “A week starts on”" in menu_texts(window)


def test_redo_carries_the_step_out_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.execute(WEEKS_FROM_SUNDAY)
    press(qtbot, window, "Ctrl+Z")

    press(qtbot, window, "Ctrl+Shift+Z")

    assert workspace.undoable == WEEKS_FROM_SUNDAY


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_undo_belongs_to_the_text_field_that_is_typed_in(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    kind: type[QLineEdit | QPlainTextEdit],
) -> None:
    workspace.execute(WEEKS_FROM_SUNDAY)
    field = kind(window.page)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "abc")

    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)

    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert text == ""
    assert workspace.undoable == WEEKS_FROM_SUNDAY


def test_the_bar_says_what_was_done_and_takes_it_back(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    command = SaveVision("v1", "Home by six", "", TODAY)

    window.services.execute(command)
    assert window.notices.isVisible()
    assert "Vision saved; earlier versions stay." in texts(window.notices)
    QTest.mouseClick(window.notices.undo, Qt.MouseButton.LeftButton)

    assert workspace.undoable is None
    assert "Taken back: save vision." in texts(window.notices)


def test_the_bar_is_dismissed_by_its_button_and_by_escape(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.notices.tell("Something")
    QTest.mouseClick(window.notices.dismiss, Qt.MouseButton.LeftButton)
    assert not window.notices.isVisible()

    window.notices.tell("Something else")
    window.notices.dismiss.setFocus()
    QTest.keyClick(window.notices.dismiss, Qt.Key.Key_Escape)

    assert not window.notices.isVisible()


@pytest.mark.parametrize("name", SHORTCUTS)
def test_escape_dismisses_the_bar_from_the_page(
    example: Workspace, window: MainWindow, name: str
) -> None:
    window.go_to(name)
    window.notices.tell("Something")

    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)

    assert not window.notices.isVisible()


@pytest.mark.parametrize("motion", ["full", "reduced"])
def test_the_bar_slides_only_where_things_may_move(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, motion: str
) -> None:
    workspace.execute(ChangeSetting(SettingKey.MOTION, motion))
    window.notices.hide()

    window.notices.tell("Something")
    begins_at = window.notices.y()
    room = window.notices.parentWidget()
    assert room is not None
    ends_at = room.height() - window.notices.height() - 16
    qtbot.waitUntil(lambda: window.notices.y() == ends_at)

    assert (begins_at > ends_at) == (motion == "full")


def test_the_bar_is_no_taller_than_its_text(window: MainWindow) -> None:
    window.notices.tell("A short sentence")
    one_line = window.notices.height()

    window.notices.tell_problem("A sentence that goes on and on. " * 8)
    QTest.qWait(20)

    assert one_line <= 56
    lines = window.notices.label.heightForWidth(window.notices.label.width())
    assert one_line < window.notices.height() <= lines + 40


def test_the_bar_covers_nothing_that_has_the_focus(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.notices
    room = bar.parentWidget()
    assert room is not None
    bar.tell_problem("Something that is worth a few words")
    assert bar.width() < 500  # no wider than its words
    usual = bar.geometry()
    below = QPushButton("Go on", room)
    below.setGeometry(usual.adjusted(40, 4, -40, -4))
    below.show()

    below.setFocus()
    assert not bar.geometry().intersects(below.geometry())
    assert room.rect().contains(bar.geometry())
    window.page.begin()
    assert bar.x() == usual.x()


def test_a_bar_that_made_way_can_be_clicked(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    bar = window.notices
    room = bar.parentWidget()
    assert room is not None
    workspace.execute(ChangeSetting(SettingKey.MOTION, "reduced"))
    workspace.execute(SaveVision("v", "I am calm.", "", TODAY))
    assert workspace.undoable is not None
    bar.tell_done(workspace.undoable)
    below = QPushButton("Go on", room)
    below.setGeometry(bar.geometry().adjusted(150, 4, -150, -4))
    below.show()
    below.setFocus()
    assert bar.x() == 16

    handle = window.windowHandle()
    place = bar.undo.mapTo(window, bar.undo.rect().center())
    for act in (QTest.mousePress, QTest.mouseRelease):
        act(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    with workspace.reading() as tx:
        assert tx.visions.all() == []


def test_the_bar_does_not_take_the_focus(window: MainWindow) -> None:
    before = window.focusWidget()

    window.notices.tell("Something")

    assert window.focusWidget() is before


def test_what_the_disk_refuses_is_told_calmly_and_nothing_is_kept(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_command: object) -> bool:
        raise StorageProblem(Trouble.DISK_FULL)

    monkeypatch.setattr(workspace, "execute", refuse)

    kept = window.services.execute(WEEKS_FROM_SUNDAY)

    assert not kept
    assert any("disk is full" in text for text in texts(window.notices))
    assert not window.notices.undo.isVisible()


def test_what_another_program_wrote_is_shown(
    window: MainWindow, workspace: Workspace
) -> None:
    other = Database.open(workspace.database.path, device="other")
    with other.transaction() as tx:
        SaveVision("v1", "Written elsewhere", "", TODAY).apply(tx)
        tx.append_to_log(workspace.now())
    other.close()
    window.go_to("vision")

    window.look_for_changes()

    assert any("Written elsewhere" in text for text in texts(window.page))


def test_the_sheet_of_shortcuts_is_made_of_the_actions(
    qtbot: QtBot, window: MainWindow
) -> None:
    shown: set[str] = set()

    def read(dialog: ShortcutsDialog) -> None:
        shown.update(texts(dialog))
        dialog.reject()

    in_dialog(ShortcutsDialog, read)
    press(qtbot, window, "F1")

    native = QKeySequence.SequenceFormat.NativeText
    for action in window.menus.actions:
        assert action.shortcut().toString(native) in shown | {""}
    assert set(dict(window.page.keys())) <= shown


def test_no_two_actions_have_the_same_shortcut(window: MainWindow) -> None:
    keys = [a.shortcut().toString() for a in window.menus.actions]
    given = [one for one in keys if one]

    assert len(given) == len(set(given))


def test_the_window_is_no_larger_than_its_screen(
    new_window: NewWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_place, "room_on_screen", lambda _: QSize(1_020, 700))
    assert new_window().size() == QSize(1_020, 700)

    monkeypatch.setattr(window_place, "room_on_screen", lambda _: QSize(800, 600))
    assert new_window().size() == QSize(*SMALLEST)


def test_the_window_opens_where_it_was_left(
    new_window: NewWindow, qtbot: QtBot
) -> None:
    first = new_window()
    first.resize(1010, 700)
    first.close()

    # The screen of the tests is smaller than the window: ask for the height it keeps.
    assert new_window().height() == 700


def test_the_sidebar_gives_its_room_to_the_page_in_a_small_window(
    window: MainWindow,
) -> None:
    window.resize(1280, 820)
    assert "Ctrl+1" in texts(window)

    window.resize(960, 640)

    assert "Ctrl+1" not in texts(window)


def test_a_new_language_changes_every_text_and_keeps_the_place(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    window.go_to("settings")

    workspace.execute(ChangeSetting(SettingKey.LANGUAGE, "nl"))
    qtbot.waitUntil(lambda: "Instellingen" in texts(window.page))

    assert {"Deze week", "Visie", "Kwartaal", "Voortgang"} <= texts(window)
    assert window.windowTitle() == "Instellingen – Leadership Desktop"
    assert "Ongedaan maken: “Taal” veranderen" in menu_texts(window)
    # The keys work as before, once: no action of the old language is left.
    press(qtbot, window, "Ctrl+Z")
    qtbot.waitUntil(lambda: "This week" in texts(window))


def test_a_new_theme_repaints_the_window(
    window: MainWindow, workspace: Workspace
) -> None:
    def ground() -> str:
        return window.grab().toImage().pixelColor(6, window.height() // 2).name()

    assert ground() == window.theme.tokens.sidebar.lower()

    workspace.execute(ChangeSetting(SettingKey.THEME, "dark"))

    assert window.theme.tokens.name == "dark"
    assert ground() == window.theme.tokens.sidebar.lower()
    workspace.undo()
    assert window.theme.tokens.name == "light"
