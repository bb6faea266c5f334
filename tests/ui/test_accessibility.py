"""Whatever can be reached by keyboard has a name, and shows that it is reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.feedback.record import FeedbackDialog
from leadership_desktop.ui.language import speak
from leadership_desktop.ui.main_window import SMALLEST, MainWindow
from leadership_desktop.ui.pages import SHORTCUTS
from leadership_desktop.ui.quarter.page import QuarterPage
from leadership_desktop.ui.widgets.labels import ElidedLabel
from tests.ui.conftest import NewWindow
from tests.ui.dialogs import in_dialog
from tests.ui.keys import NONE, Key, focus, press


def reachable(widget: QWidget) -> Iterator[QWidget]:
    for one in widget.findChildren(QWidget):
        # The line inside a field of figures hands the focus on to the field.
        reached = one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and one.isVisible() and one.focusProxy() is None:
            yield one


def spoken_name(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name) if spoken is not None else ""


@pytest.mark.parametrize("name", SHORTCUTS)
@pytest.mark.parametrize("filled", [False, True], ids=["empty", "example"])
def test_every_reachable_widget_has_a_spoken_name(
    new_window: NewWindow, request: pytest.FixtureRequest, name: str, filled: bool
) -> None:
    if filled:
        request.getfixturevalue("example")
    window = new_window()
    window.go_to(name)

    widgets = list(reachable(window))

    assert widgets
    nameless = [one for one in widgets if not spoken_name(one)]
    assert not nameless


@pytest.mark.parametrize("name", SHORTCUTS)
@pytest.mark.parametrize("key", [Key.Key_Tab, Key.Key_Backtab])
def test_tab_goes_round_the_page_and_comes_back(
    example: Workspace, window: MainWindow, name: str, key: Key
) -> None:
    window.go_to(name)
    modifiers = NONE if key is Key.Key_Tab else Qt.KeyboardModifier.ShiftModifier
    seen: set[QWidget] = set()
    for _ in range(60):
        seen.add(focus())
        press(key, modifiers)

    enabled = {one for one in reachable(window.page) if one.isEnabled()}
    assert enabled
    assert {spoken_name(one) for one in enabled - seen} == set()


def test_what_the_focus_comes_to_from_outside_is_in_sight(
    example: Workspace, window: MainWindow
) -> None:
    page = window.go_to("settings")
    window.resize(*SMALLEST)
    while page.isAncestorOf(focus()):
        press(Key.Key_Tab)  # down the page, and on to the sidebar
    press(Key.Key_Tab)

    assert page.isAncestorOf(focus())
    assert not focus().visibleRegion().isEmpty()


def test_tab_goes_along_the_buttons_of_a_list_as_they_stand(
    example: Workspace, window: MainWindow, qtbot: QtBot
) -> None:
    dialog = FeedbackDialog(window.services, window)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    seen = []
    for _ in range(5):
        press(Key.Key_Tab)
        seen.append(focus())

    assert [one.x() for one in seen] == sorted(one.x() for one in seen)
    assert seen[-1] is dialog.choose


def test_tab_comes_to_the_page_one_is_on_in_the_sidebar(
    example: Workspace, window: MainWindow
) -> None:
    page = window.go_to("growth")
    while page.isAncestorOf(focus()):
        press(Key.Key_Tab)
    assert spoken_name(focus()) == "Growth"

    press(Key.Key_Up)
    assert spoken_name(focus()) == "Review"
    press(Key.Key_Space)
    assert window.page is not page


def test_the_parked_goals_show_where_one_is(
    example: Workspace, window: MainWindow
) -> None:
    page = window.go_to("quarter")
    assert isinstance(page, QuarterPage)
    page.side.parked.setCurrentRow(-1)
    page.side.parked.setFocus()

    assert page.side.parked.currentRow() == 0
    assert page.side.parked.selectedItems()


@pytest.mark.parametrize("keys", ["Ctrl+N", "Ctrl+Shift+N", "F1"])
def test_every_reachable_widget_of_a_dialog_has_a_spoken_name(
    qtbot: QtBot, example: Workspace, window: MainWindow, keys: str
) -> None:
    seen: list[str] = []
    nameless: list[QWidget] = []

    def look(dialog: QDialog) -> None:
        for one in reachable(dialog):
            seen.append(spoken_name(one))
            if not seen[-1]:
                nameless.append(one)
        dialog.close()

    in_dialog(QDialog, look)
    action = next(
        one for one in window.menus.actions if one.shortcut() == QKeySequence(keys)
    )
    action.trigger()
    qtbot.waitUntil(lambda: bool(seen))

    assert not nameless


def cut_off(widget: QWidget) -> Iterator[str]:
    """Yield the texts that have less room than they need."""
    for one in widget.findChildren(QWidget):
        if not one.isVisible() or isinstance(one, ElidedLabel):
            continue
        if isinstance(one, QAbstractButton | QLabel):
            text = one.text()
            if not text or (isinstance(one, QLabel) and one.wordWrap()):
                continue
            longest = max(text.split("\n"), key=len)
            needed = QFontMetricsF(QFont(one.font())).horizontalAdvance(longest)
            if one.width() + 2 < needed:
                yield text


@pytest.mark.parametrize("name", SHORTCUTS)
@pytest.mark.parametrize("language", ["en", "nl"])
def test_nothing_is_cut_off_in_the_smallest_window(
    qtbot: QtBot,
    example: Workspace,
    new_window: NewWindow,
    name: str,
    language: str,
) -> None:
    window = new_window()
    speak(language)
    window.retranslate()
    window.resize(*SMALLEST)
    page = window.go_to(name)
    room = page.parentWidget()
    assert room is not None
    qtbot.waitUntil(lambda: page.width() == room.width() > 700)

    assert not list(cut_off(window))
    # Nor does a page ask for more room than it is given.
    assert page.minimumSizeHint().width() <= page.width()
    assert page.minimumSizeHint().height() <= page.height()
