"""Amounts of thousands: read whole in the week, however little room there is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from leadership_desktop.domain.actions import Amount, Per
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.translation import set_language
from leadership_desktop.ui.week.delegate import done_in
from leadership_desktop.ui.week.grid import WIDTHS
from leadership_desktop.ui.week.lines import DONE, FIRST_DAY
from leadership_desktop.ui.week.page import WeekPage
from tests.conftest import NOW, TODAY
from tests.factories import make_action
from tests.ui.conftest import NewWindow

STEPS = Amount(unit="steps", goal=70_000, per=Per.WEEK)


@pytest.mark.parametrize(
    ("done", "english", "dutch"),
    [
        (500, "500 /\n70,000", "500 /\n70.000"),
        (10_500, "10,500 /\n70,000", "10.500 /\n70.000"),
        (1_234_567.25, "1.2M /\n70k", "1,2M /\n70k"),
        (99_999_999_999, "100G /\n70k", "100G /\n70k"),
    ],
)
def test_a_weeks_figures_are_never_cut_off(
    new_window: NewWindow, workspace: Workspace, done: float, english: str, dutch: str
) -> None:
    workspace.execute(AddAction(make_action("walk", amount=STEPS)))
    workspace.execute(CheckOff("walk", TODAY, NOW, done))
    page = new_window().go_to("week")
    assert isinstance(page, WeekPage)
    row = page.model.lines[1].row
    assert row is not None

    for language, expected in (("en", english), ("nl", dutch)):
        set_language(language)
        chosen, text = done_in(row, WIDTHS[DONE] - 4)
        widths = map(QFontMetricsF(chosen).horizontalAdvance, text.split("\n"))

        assert text == expected
        assert max(widths) <= WIDTHS[DONE] - 4


def test_a_weeks_amounts_are_whole_in_the_tooltip(
    new_window: NewWindow, workspace: Workspace
) -> None:
    workspace.execute(AddAction(make_action("walk", amount=STEPS)))
    workspace.execute(CheckOff("walk", TODAY, NOW, 1_234_567.25))
    page = new_window().go_to("week")
    assert isinstance(page, WeekPage)

    tip = page.model.index(1, DONE).data(Qt.ItemDataRole.ToolTipRole)

    assert "1,234,567.25 / 70,000 steps" in tip


@pytest.mark.parametrize("typed", ["1000000000000", "-1", "ten"])
def test_an_amount_that_cannot_be_says_which_can(
    new_window: NewWindow, workspace: Workspace, typed: str
) -> None:
    workspace.execute(AddAction(make_action("walk", amount=STEPS)))
    page = new_window().go_to("week")
    assert isinstance(page, WeekPage)

    page.checking.enter_amount(page.model.index(1, FIRST_DAY), typed)

    assert page.services.notices.label.text() == (
        f"“{typed}” is not an amount. Type a number from 0 to 999,999,999,999."
    )
