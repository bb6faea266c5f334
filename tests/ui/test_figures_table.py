"""A table of figures: its first column is read whole where its texts are short."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from leadership_desktop.ui.widgets.figures_table import LEAST, FiguresTable

BLOCKS = ("Self-awareness", "Vision and goals", "Continuous learning")


@pytest.mark.parametrize("width", [200, 400, 1000])
def test_a_day_is_never_cut_off(qtbot: QtBot, width: int) -> None:
    table = FiguresTable("Growth")
    qtbot.addWidget(table)
    table.resize(width, 200)
    table.show()
    table.show_figures(("Day", *BLOCKS), [("25 November 2026", "7", "6", "5")])

    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    table.resize(width + 50, 200)
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


def test_a_long_title_leaves_the_figures_in_sight(qtbot: QtBot) -> None:
    table = FiguresTable("Streaks")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    table.show_figures(("Action", "Weeks"), [("Walk " * 60, "7")])

    assert LEAST <= table.columnWidth(0) < 400
    assert table.columnViewportPosition(1) < table.viewport().width()


def test_a_long_name_of_a_column_stands_on_two_lines(qtbot: QtBot) -> None:
    table = FiguresTable("Growth")
    qtbot.addWidget(table)
    table.show_figures(BLOCKS, [])
    header = table.horizontalHeader().model()

    assert [
        header.headerData(n, table.horizontalHeader().orientation()) for n in range(3)
    ] == [
        "Self-awareness",
        "Vision\nand goals",
        "Continuous\nlearning",
    ]
