"""A report by keyboard: chosen, looked at, and saved."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.calendar import Month, Quarter
from leadership_desktop.domain.reports import Part
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.vision import SaveVision
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.progress.page import ProgressPage
from leadership_desktop.ui.report import dialog as module
from leadership_desktop.ui.report.dialog import LETTER, PeriodReportDialog
from leadership_desktop.ui.review.page import ReviewPage
from tests.conftest import TODAY
from tests.ui.conftest import NewWindow
from tests.ui.keys import CTRL, Key, focus, press

ALT = Qt.KeyboardModifier.AltModifier
Open = Callable[[], PeriodReportDialog]


@pytest.fixture
def window(new_window: NewWindow, example: Workspace) -> MainWindow:
    return new_window()


def opened(qtbot: QtBot) -> PeriodReportDialog:
    """Return the dialog that is open, once its first page is seen."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PeriodReportDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    seen(dialog, qtbot)
    return dialog


def seen(dialog: PeriodReportDialog, qtbot: QtBot) -> str:
    """Wait until what is asked for is shown; return the words on the page."""
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    return dialog.preview.page.accessibleDescription()


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> PeriodReportDialog:
    press(Key.Key_R, CTRL)
    return opened(qtbot)


def tab_to(text: str) -> None:
    """Go on by Tab to the box with these words."""
    for _ in range(60):
        if focus().accessibleName() == text:
            return
        press(Key.Key_Tab)
    raise LookupError(text)


def test_the_usual_report_is_shown_as_it_will_be(
    dialog: PeriodReportDialog, qtbot: QtBot
) -> None:
    text = seen(dialog, qtbot)

    assert dialog.windowTitle() == "Report of October 2026"
    assert text.startswith("October 2026")
    assert dialog.preview.place.text() == "Page 1 of 1"
    assert dialog.choices.chosen().reflections == frozenset()
    assert dialog.preview.page.height() > dialog.preview.page.width()


def test_a_part_and_a_goal_are_left_out_by_keyboard(
    dialog: PeriodReportDialog, qtbot: QtBot
) -> None:
    assert "85% line" in seen(dialog, qtbot)
    tab_to("Charts")
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.is_busy)
    assert "85% line" not in seen(dialog, qtbot)
    assert focus().accessibleName() == "Charts"

    tab_to("Energy for home")
    press(Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.is_busy)
    assert "Energy for home" not in seen(dialog, qtbot)
    assert focus().accessibleName() == "Energy for home"


def test_the_period_changes_and_what_was_chosen_stays(
    dialog: PeriodReportDialog, qtbot: QtBot
) -> None:
    dialog.choices.parts[Part.CHARTS].setChecked(False)
    press(Key.Key_Left, ALT)

    assert str(dialog.period) == "2026-09"
    assert "85% line" not in seen(dialog, qtbot)
    press(Key.Key_Right)
    assert str(dialog.period) == "2026-Q3"
    assert "Quarter 3, 2026" in seen(dialog, qtbot)
    press(Key.Key_Right, ALT)
    press(Key.Key_Left)
    # Of a quarter that goes on, the month one is in.
    assert str(dialog.period) == "2026-11"


def test_pages_are_gone_through_and_the_preview_scrolls(
    dialog: PeriodReportDialog, qtbot: QtBot
) -> None:
    dialog.show_period(Quarter(2026, 4))
    first = seen(dialog, qtbot)
    assert not dialog.preview.earlier.isEnabled()
    press(Key.Key_PageDown)
    assert dialog.preview.area.verticalScrollBar().value() > 0
    dialog.preview.later.setFocus()
    press(Key.Key_Return)

    assert seen(dialog, qtbot) != first
    assert dialog.preview.place.text().startswith("Page 2 of")
    assert dialog.preview.area.verticalScrollBar().value() == 0


def test_turning_a_page_shows_no_pages_of_before(
    dialog: PeriodReportDialog, qtbot: QtBot
) -> None:
    """What is looked at is what will be saved."""
    dialog.show_period(Quarter(2026, 4))
    seen(dialog, qtbot)
    dialog.choices.parts[Part.NEXT_STEP].setChecked(False)
    qtbot.waitUntil(lambda: not dialog._timer.isActive())
    dialog.preview.later.click()

    assert "In the week from" not in seen(dialog, qtbot)
    assert dialog.preview.at == 1


def test_page_down_goes_on_from_page_to_page_wherever_the_focus_is(
    dialog: PeriodReportDialog, qtbot: QtBot
) -> None:
    dialog.show_period(Quarter(2026, 4))
    seen(dialog, qtbot)
    for box in (dialog.choices.parts[Part.VISION], dialog.speech):
        box.setFocus()
        for _ in range(9):
            press(Key.Key_PageDown)
            seen(dialog, qtbot)
        assert dialog.preview.at == dialog.preview.count - 1
        for _ in range(9):
            press(Key.Key_PageUp)
            seen(dialog, qtbot)
        assert dialog.preview.at == 0
    assert dialog.speech.value() == "en"


def test_a_goal_stays_left_out_in_the_quarter_it_was_carried_on_to(
    dialog: PeriodReportDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.reading() as tx:
        goal = next(one for one in tx.goals.all() if one.title == "Energy for home")
    quarter = Quarter(2027, 1)
    carried = replace(goal, id="new", quarter=quarter, carried_from=goal.id)
    workspace.execute(AddGoal(carried))
    seen(dialog, qtbot)
    [box] = [b for b in dialog.choices.goals.values() if b.text() == goal.title]
    box.setChecked(False)
    dialog.show_period(quarter)
    [again] = [b for b in dialog.choices.goals.values() if b.text() == goal.title]

    assert not again.isChecked()
    assert goal.title not in seen(dialog, qtbot)
    again.setChecked(True)
    dialog.show_period(Quarter(2026, 4))
    [box] = [b for b in dialog.choices.goals.values() if b.text() == goal.title]
    assert box.isChecked()


def test_it_is_saved_as_a_pdf_in_its_own_language(
    dialog: PeriodReportDialog,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, asked = tmp_path / "a.pdf", []

    def ask(_parent: object, _title: str, name: str, _kinds: object) -> Path:
        asked.append(name)
        return path

    monkeypatch.setattr(module, "ask_where_to_save", ask)
    dialog.speech.choose("nl")
    dialog.paper.choose(LETTER)
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: dialog.told.text() == f"Saved: {path}", timeout=20_000)
    found = PdfReader(path)
    root: Any = found.trailer["/Root"]

    assert asked == ["Verslag van oktober 2026.pdf"]
    assert root["/Lang"] == "nl"
    assert "In cijfers" in found.pages[0].extract_text()
    assert tuple(found.pages[0].mediabox[2:]) == (612, 792)
    assert dialog.save.isEnabled()
    # The window goes on in its own language.
    assert dialog.close_button.text() == "Close"


@pytest.mark.skipif(os.name != "posix", reason="a folder of POSIX")
def test_what_can_not_be_written_is_told_and_all_stays(
    dialog: PeriodReportDialog, qtbot: QtBot
) -> None:
    dialog.choices.parts[Part.CHARTS].setChecked(False)
    dialog.save_to(Path("/nowhere/a.pdf"))
    qtbot.waitUntil(lambda: "can’t be written" in dialog.told.text(), timeout=20_000)

    assert dialog.save.isEnabled()
    assert not dialog.choices.parts[Part.CHARTS].isChecked()


def test_one_that_is_closed_while_it_draws_says_nothing(
    dialog: PeriodReportDialog, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    dialog.make()
    dialog.save_to(path)
    press(Key.Key_Escape)

    qtbot.waitUntil(
        lambda: any(
            one.text() == f"Saved: {path}" for one in window.findChildren(QLabel)
        ),
        timeout=20_000,
    )
    assert path.exists()


def test_what_changes_elsewhere_is_shown(
    dialog: PeriodReportDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    with workspace.reading() as tx:
        [*_, newest] = tx.visions.all()
    workspace.execute(SaveVision("new", "Calm", "", newest.written_on))
    dialog.choices.parts[Part.CHARTS].setChecked(False)
    dialog.show_period(Month(2026, 11))
    qtbot.waitUntil(lambda: "Calm" in seen(dialog, qtbot).splitlines())


def test_the_progress_page_and_the_review_lead_to_the_report_of_their_period(
    window: MainWindow, qtbot: QtBot
) -> None:
    press(Key.Key_4, CTRL)
    progress = window.page
    assert isinstance(progress, ProgressPage)
    press(Key.Key_R, CTRL)
    dialog = opened(qtbot)
    assert dialog.period == Month(TODAY.year, TODAY.month)
    press(Key.Key_Escape)
    window.activateWindow()
    progress.go_previous()
    progress.report.setFocus()
    qtbot.waitUntil(lambda: focus() is progress.report)
    press(Key.Key_Return)
    assert opened(qtbot).period == Month(2026, 10)
    press(Key.Key_Escape)

    page = window.go_to("review")
    assert isinstance(page, ReviewPage)
    window.activateWindow()
    page.show_period(Month(2026, 10))
    page.go_to(3)
    qtbot.waitUntil(lambda: focus() is page.step.first())
    press(Key.Key_Tab)
    assert focus().text() == "Make a report…"  # type: ignore[attr-defined]
    press(Key.Key_Return)
    assert opened(qtbot).period == Month(2026, 10)


def test_the_focus_stays_where_one_pressed(
    dialog: PeriodReportDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.kinds.choose("quarter")
    seen(dialog, qtbot)
    later, earlier = dialog.preview.later, dialog.preview.earlier
    later.setFocus()
    while later.isEnabled():
        press(Key.Key_Space)
        seen(dialog, qtbot)
    assert focus() is earlier

    dialog.save.setFocus()
    dialog.save_to(tmp_path / "a.pdf")
    qtbot.waitUntil(dialog.save.isEnabled, timeout=20_000)
    assert focus() is dialog.save


def test_there_is_no_report_of_what_has_not_begun(
    dialog: PeriodReportDialog, qtbot: QtBot
) -> None:
    while dialog.later.isEnabled():
        dialog.shift(1)
    assert dialog.period == Month(TODAY.year, TODAY.month)
    dialog.shift(1)
    assert dialog.period == Month(TODAY.year, TODAY.month)
    dialog.shift(-1)
    assert dialog.later.isEnabled()
