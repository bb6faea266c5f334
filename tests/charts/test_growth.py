from __future__ import annotations

import math
from datetime import date

import pytest

from leadership_desktop.charts.growth import draw_growth, draw_growth_over_time
from leadership_desktop.charts.tables import growth_table
from leadership_desktop.charts.titles import bound
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    FeedbackStatus,
    Person,
)
from leadership_desktop.services.queries.feedback import growth_of
from leadership_desktop.text.goals import block_name
from leadership_desktop.text.translation import set_language
from tests.charts.views import cut_off, drawn, numbers, texts

BEFORE = Assessment(
    id="a", on=date(2026, 8, 31), ratings=dict.fromkeys(BuildingBlock, 4)
)
NOW = Assessment(
    id="b",
    on=date(2026, 11, 2),
    ratings={block: 3 + number for number, block in enumerate(BuildingBlock)},
)
SAID = Feedback(
    id="f",
    person_id="p",
    received_on=date(2026, 10, 1),
    ratings={BuildingBlock.PROACTIVITY: 8},
    status=FeedbackStatus.RECEIVED,
)
BOTH = growth_of([BEFORE, NOW], [SAID], [Person(id="p", name="Noor $x$")])


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("size", [(260, 220), (300, 380), (320, 240), (640, 460)])
def test_every_building_block_is_named_and_nothing_is_cut_off(
    size: tuple[int, int], language: str
) -> None:
    set_language(language)
    figure, _ = drawn(bound(draw_growth, growth_of([BEFORE, NOW])), size=size)

    assert {block_name(block) for block in BuildingBlock} <= set(texts(figure))
    assert not cut_off(figure)
    places = [one.get_window_extent() for one in figure.axes[0].texts]
    for number, one in enumerate(places):
        assert not any(one.overlaps(other) for other in places[:number])


def test_it_takes_the_room_that_it_has() -> None:
    """Names that stand above and below the corners leave the width to the shape."""
    figure, _ = drawn(bound(draw_growth, growth_of([NOW])), size=(300, 380))
    left, right = figure.axes[0].get_xlim()

    across = 300 * 20 / (right - left)
    assert across > 200


def test_a_block_without_a_rating_is_passed_by_and_is_no_low_one() -> None:
    some = Assessment(
        id="a",
        on=date(2026, 11, 2),
        ratings={BuildingBlock.PROACTIVITY: 6, BuildingBlock.AUTHENTICITY: 7},
    )
    none = Assessment(id="b", on=date(2026, 11, 3))
    figure, _ = drawn(bound(draw_growth, growth_of([none, some])), size=(320, 240))
    newest = figure.axes[0].lines[-1]
    corners = zip(numbers(newest.get_xdata()), numbers(newest.get_ydata()), strict=True)

    assert [math.hypot(x, y) for x, y in corners] == pytest.approx([6, 7, 6])
    assert newest.get_marker() == "o"  # of one rating alone there is no line to see
    assert drawn(bound(draw_growth, growth_of([none])), size=(320, 240))


def test_the_newest_assessment_is_full_and_the_one_before_dashed() -> None:
    figure, _ = drawn(
        bound(draw_growth, growth_of([BEFORE, BEFORE, NOW])), size=(320, 240)
    )
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
    _, found = drawn(bound(draw_growth, growth_of([NOW])), size=(320, 240))

    [mark] = [mark for mark in found.marks if mark.holds(0, 3)]
    assert mark.words == "Self-awareness\n3 / 10"


def test_the_table_has_a_row_a_rating() -> None:
    table = growth_table(growth_of([BEFORE, NOW]))

    assert any(value == 8 for row in table.values for value in row)
    assert len(table.rows) == len(table.values)


def test_others_see_it_as_marks_of_their_own() -> None:
    figure, found = drawn(bound(draw_growth, BOTH), size=(320, 240))
    [others] = [line for line in figure.axes[0].lines if line.get_marker() == "D"]
    x, y = numbers(others.get_xdata())[0], numbers(others.get_ydata())[0]

    assert math.hypot(x, y) == pytest.approx(8)
    assert any("Others: 8" in mark.words for mark in found.marks if mark.holds(x, y))
    assert "Noor $x$" in {row[1] for row in growth_table(BOTH).rows}


def test_others_alone_can_be_drawn() -> None:
    view = growth_of([], [SAID])

    assert drawn(bound(draw_growth, view), size=(320, 240))[1].marks
    assert drawn(bound(draw_growth_over_time, view), size=(320, 240))[1].marks


@pytest.mark.parametrize("size", [(320, 240), (640, 460), (1200, 500)])
def test_each_block_has_its_line_over_time(size: tuple[int, int]) -> None:
    figure, found = drawn(bound(draw_growth_over_time, BOTH), size=size)
    [proactivity] = [
        axes for axes in figure.axes if axes.get_title(loc="left") == "Proactivity"
    ]
    own, others = proactivity.lines[-2:]

    assert len(figure.axes) == len(BuildingBlock)
    assert numbers(own.get_ydata()) == [4, 4]
    assert numbers(others.get_ydata()) == [8]
    assert not cut_off(figure)
    words = [mark.words for mark in found.marks]
    assert "Proactivity\nNoor $x$, 1 October 2026: 8" in words
