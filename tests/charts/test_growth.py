from __future__ import annotations

import math
from datetime import date

import pytest

from leadership_desktop.charts.growth import draw_growth
from leadership_desktop.charts.tables import growth_table
from leadership_desktop.charts.titles import bound
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import Assessment
from tests.charts.views import cut_off, drawn, numbers, texts

BEFORE = Assessment(
    id="a", on=date(2026, 8, 31), ratings=dict.fromkeys(BuildingBlock, 4)
)
NOW = Assessment(
    id="b",
    on=date(2026, 11, 2),
    ratings={block: 3 + number for number, block in enumerate(BuildingBlock)},
)


def test_every_building_block_is_named_and_nothing_is_cut_off() -> None:
    figure, _ = drawn(bound(draw_growth, [BEFORE, NOW]), size=(320, 240))

    assert {"Self-awareness", "Responsibility", "Authenticity"} <= set(texts(figure))
    assert not cut_off(figure)


def test_the_newest_assessment_is_full_and_the_one_before_dashed() -> None:
    figure, _ = drawn(bound(draw_growth, [BEFORE, BEFORE, NOW]), size=(320, 240))
    dashed = [line for line in figure.axes[0].lines if line.is_dashed()]
    newest = figure.axes[0].lines[-1]

    assert len(dashed) == 1
    radii = [
        math.hypot(x, y)
        for x, y in zip(
            numbers(newest.get_xdata()), numbers(newest.get_ydata()), strict=True
        )
    ]
    assert radii == pytest.approx([3, 4, 5, 6, 7, 8, 3])


def test_pointing_at_a_rating_tells_it() -> None:
    _, found = drawn(bound(draw_growth, [NOW]), size=(320, 240))

    [mark] = [mark for mark in found.marks if mark.holds(0, 3)]
    assert mark.words == "Self-awareness\n3 / 10"


def test_the_table_has_a_row_a_rating() -> None:
    table = growth_table([BEFORE, NOW])

    assert any(value == 8 for row in table.values for value in row)
    assert len(table.rows) == len(table.values)
