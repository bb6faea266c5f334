"""What is longer than its window can be read to its end by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.text.explaining import Section
from leadership_desktop.ui.explain import ExplainDialog
from leadership_desktop.ui.help import ShortcutsDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.review.page import MONTH, ReviewPage
from leadership_desktop.ui.widgets.surfaces import Scroll
from tests.ui.conftest import NewWindow
from tests.ui.keys import CTRL, NONE, Key, focus, press

UNKNOWN_KEY = 0x0416
"""A letter that Qt has no name for: Cyrillic zhe."""


def is_read_by_keys(area: Scroll) -> bool:
    """Return whether Page Down and End go on, and Home goes back."""
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    press(Key.Key_PageDown)
    went_on = bar.value() > 0
    press(Key.Key_End)
    at_end = bar.value() == bar.maximum()
    press(Key.Key_Home)
    return went_on and at_end and bar.value() == 0


def shown(dialog: QDialog) -> None:
    dialog.resize(420, 300)
    dialog.open()
    QApplication.processEvents()


def test_the_facts_of_a_month_are_read_by_keys(new_window: NewWindow) -> None:
    window: MainWindow = new_window()
    workspace = window.services.workspace
    workspace.execute(demonstration(workspace.today(), "en", workspace.calendar))
    window.resize(960, 640)
    press(Key.Key_5, CTRL)
    page = window.page
    assert isinstance(page, ReviewPage)
    page.kinds.choose(MONTH)
    page.kinds.chosen.emit(MONTH)
    page.next.setFocus()
    QApplication.processEvents()

    assert is_read_by_keys(page.area)


def test_a_letter_that_qt_has_no_name_for_scrolls_nothing(
    new_window: NewWindow,
) -> None:
    window = new_window()
    dialog = ShortcutsDialog([], [("a", "b")], window)
    event = QKeyEvent(
        QEvent.Type.KeyPress, UNKNOWN_KEY, NONE, "\N{CYRILLIC SMALL LETTER ZHE}"
    )

    assert not dialog.area.scroll_by(event)


def test_every_shortcut_is_read_by_keys(new_window: NewWindow) -> None:
    window = new_window()
    keys = [(str(number), "does something") for number in range(60)]
    dialog = ShortcutsDialog([], keys, window)
    shown(dialog)

    assert is_read_by_keys(dialog.area)


def test_a_long_reflection_is_read_by_keys(new_window: NewWindow) -> None:
    dialog = ExplainDialog("A day", [Section("What?", "words " * 3_000)], new_window())
    shown(dialog)

    assert is_read_by_keys(dialog.area)


def test_tab_shows_the_whole_of_what_it_comes_to(new_window: NewWindow) -> None:
    window = new_window()
    dialog = ExplainDialog("", [], window)
    inside = QWidget()
    column = QVBoxLayout(inside)
    fields = [QPlainTextEdit() for _ in range(4)]
    for field in fields:
        field.setFixedHeight(120)
        field.setTabChangesFocus(True)
        column.addWidget(field)
    dialog.area.setWidget(inside)
    shown(dialog)
    fields[0].setFocus()

    for field in fields[1:]:
        press(Key.Key_Tab)
        assert focus() is field
        shown_part = field.visibleRegion().boundingRect()
        assert shown_part.height() == field.height()
