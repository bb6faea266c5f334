from __future__ import annotations

import itertools

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from leadership_desktop.charts.drawing import DARK_STYLE, LIGHT_STYLE
from leadership_desktop.charts.goals import MOST, draw_goals
from leadership_desktop.charts.titles import bound, is_empty
from leadership_desktop.domain.goals import Colour
from leadership_desktop.services.queries.progress import ProgressView
from tests.charts.views import (
    cut_off,
    drawn,
    goal,
    is_inside,
    numbers,
    progress,
    same,
    texts,
    the_text,
    written,
)

THREE = progress(
    goals=[
        goal("Be seen as sustainability lead", 0.91, Colour.BLUE),
        goal("Run meetings that people like", 0.64, Colour.ORANGE),
        goal("Energy", 0.0, Colour.PURPLE),
    ]
)
SIZE = (300, 220)


def draw(view: ProgressView) -> Figure:
    figure, _ = drawn(bound(draw_goals, view), size=SIZE)
    return figure


def bars(figure: Figure) -> list[Rectangle]:
    return [patch for patch in figure.axes[0].patches if isinstance(patch, Rectangle)]


def test_a_bar_is_as_long_as_the_goals_execution_on_a_whole_track() -> None:
    widths = [bar.get_width() for bar in bars(draw(THREE))]

    assert widths == [1, 1, 1, 0.91, 0.64, 0]


def test_the_goals_stand_in_their_order_from_the_top() -> None:
    figure = draw(THREE)
    heights = [bar.get_y() for bar in bars(figure)[3:]]

    assert heights == sorted(heights)
    assert figure.axes[0].yaxis_inverted()


def test_a_bar_has_the_colour_of_its_goal_in_both_themes() -> None:
    for style in (LIGHT_STYLE, DARK_STYLE):
        figure, _ = drawn(bound(draw_goals, THREE), style, SIZE)
        for bar, colour in zip(bars(figure)[3:], Colour, strict=False):
            assert same(bar.get_facecolor(), style.tokens.goals[colour])


def test_a_bar_says_its_share_and_the_85_line_crosses_them_all() -> None:
    figure = draw(THREE)
    [line] = [
        line
        for line in figure.axes[0].lines
        if set(numbers(line.get_xdata())) == {0.85}
    ]

    assert {"91%", "64%", "0%"} <= set(texts(figure))
    assert line.is_dashed()


def test_a_long_title_is_wrapped_and_nothing_is_cut_off() -> None:
    long = "An extraordinarily long goal " * 30
    unbroken = "W" * 400
    figure = draw(progress(goals=[goal(long, 0.5), goal(unbroken, 1.0)]))
    [title] = [t for t in texts(figure) if t.startswith("An")]

    assert title.count("\n") == 2
    assert title.endswith("…")
    assert not cut_off(figure)


def test_more_goals_than_fit_are_counted() -> None:
    figure = draw(progress(goals=[goal(f"Goal {n}", 0.5) for n in range(MOST + 2)]))

    assert len(bars(figure)) == 2 * MOST
    assert is_inside(figure, the_text(figure, "and 2 more, in the table"))


def test_pointing_anywhere_in_its_row_tells_a_goals_figures() -> None:
    _, found = drawn(bound(draw_goals, THREE), size=SIZE)

    [mark] = [mark for mark in found.marks if mark.holds(0.99, 1.1)]
    assert mark.words == "Run meetings that people like\nDone of planned: 64%"


@pytest.mark.parametrize("count", [1, 2, MOST])
def test_titles_do_not_run_into_each_other(count: int) -> None:
    goals = [goal(f"Be seen as the sustainability lead {n}", 0.5) for n in range(count)]
    figure = draw(progress(goals=goals))
    boxes = [
        text.get_window_extent()
        for text in written(figure)
        if text.get_text().startswith("Be seen")
    ]

    assert len(boxes) == count
    for one, other in itertools.pairwise(boxes):
        assert not one.overlaps(other)


def test_it_is_empty_without_goals() -> None:
    assert is_empty("goals", progress())
    assert not is_empty("goals", THREE)
