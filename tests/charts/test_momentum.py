from __future__ import annotations

import itertools

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from leadership_desktop.charts.drawing import DARK_STYLE, LIGHT_STYLE, Drawn, Style
from leadership_desktop.charts.momentum import MOST_BARS, draw_momentum
from leadership_desktop.charts.titles import bound, is_empty
from leadership_desktop.domain.goals import Colour
from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text.translation import set_language
from tests.charts.views import (
    cut_off,
    drawn,
    is_inside,
    numbers,
    points,
    progress,
    same,
    texts,
    the_text,
)

EXECUTION = (0.4, 0.9, None, 1.0, 0.25)
MOMENTUM = (0.1, 0.3, 0.3, 0.45, 0.46)
PAUSED = progress(points(EXECUTION, MOMENTUM, {2: "holiday"}))
TEN_YEARS = progress(points([0.5 + (n % 5) / 10 for n in range(522)]))


def draw(view: ProgressView, style: Style = LIGHT_STYLE) -> tuple[Figure, Drawn]:
    return drawn(bound(draw_momentum, view), style)


def bars(figure: Figure, *, hatched: bool = False) -> list[Rectangle]:
    return [
        patch
        for patch in figure.axes[0].patches
        if isinstance(patch, Rectangle) and bool(patch.get_hatch()) is hatched
    ]


def line_of_momentum(figure: Figure) -> list[float]:
    longest = max(figure.axes[0].lines, key=lambda line: len(numbers(line.get_xdata())))
    return numbers(longest.get_ydata())


def test_a_bar_is_as_high_as_the_execution_of_its_week() -> None:
    figure, _ = draw(PAUSED)

    assert [bar.get_height() for bar in bars(figure)] == [0.4, 0.9, 0, 1.0, 0.25]
    middles = [bar.get_x() + bar.get_width() / 2 for bar in bars(figure)]
    assert middles == pytest.approx([0, 1, 2, 3, 4])


def test_the_line_is_the_momentum_and_ends_in_a_dot_with_its_value() -> None:
    figure, _ = draw(PAUSED)

    assert line_of_momentum(figure) == list(MOMENTUM)
    [dot] = [line for line in figure.axes[0].lines if line.get_marker() == "o"]
    assert (list(numbers(dot.get_xdata())), list(numbers(dot.get_ydata()))) == (
        [4],
        [0.46],
    )
    assert the_text(figure, "46%").get_fontweight() == "bold"
    assert is_inside(figure, the_text(figure, "46%"))


def test_the_85_line_is_dashed_and_named() -> None:
    figure, _ = draw(PAUSED)

    [line] = [
        line
        for line in figure.axes[0].lines
        if line.is_dashed() and set(numbers(line.get_ydata())) == {0.85}
    ]
    assert same(line.get_color(), LIGHT_STYLE.tokens.amber)
    assert "85% line" in texts(figure)


def test_a_paused_week_is_hatched_with_its_reason_along_it() -> None:
    figure, _ = draw(PAUSED)

    [pause] = bars(figure, hatched=True)
    reason = the_text(figure, "holiday")
    assert pause.get_x() < 2 < pause.get_x() + pause.get_width()
    assert pause.get_height() == 1
    assert reason.get_rotation() == 90
    assert reason.get_position()[0] == 2


def test_a_pause_without_a_reason_is_hatched_all_the_same() -> None:
    figure, _ = draw(progress(points(EXECUTION, MOMENTUM, {2: ""})))

    assert len(bars(figure, hatched=True)) == 1


def test_the_axis_says_nothing_half_and_all() -> None:
    figure, _ = draw(PAUSED)
    ticks = figure.axes[0].get_yticklabels()

    assert [tick.get_text() for tick in ticks] == ["0", "50", "100%"]
    assert list(figure.axes[0].get_yticks()) == [0, 0.5, 1]


def test_months_are_named_in_the_language_that_is_spoken() -> None:
    view = progress(points([0.5] * 40))
    in_english = texts(draw(view)[0])
    set_language("nl")
    in_dutch = texts(draw(view)[0])

    assert {"Mar", "May", "Oct"} <= set(in_english)
    assert {"mrt", "mei", "okt"} <= set(in_dutch)
    assert "85%-lijn" in in_dutch


def test_everything_is_drawn_in_the_colours_of_the_theme() -> None:
    for style in (LIGHT_STYLE, DARK_STYLE):
        figure, _ = draw(PAUSED, style)
        tokens = style.tokens

        assert same(bars(figure)[0].get_facecolor(), tokens.accent_soft)
        assert same(the_text(figure, "46%").get_color(), tokens.accent)
        assert same(the_text(figure, "100%").get_color(), tokens.muted)


def test_one_goals_momentum_has_the_colour_of_the_goal() -> None:
    figure, _ = draw(progress(points(EXECUTION, MOMENTUM), colour=Colour.PURPLE))
    purple = LIGHT_STYLE.tokens.goals[Colour.PURPLE]

    assert same(the_text(figure, "46%").get_color(), purple)
    assert same(bars(figure)[0].get_facecolor(), purple)


def test_pointing_at_a_week_tells_its_figures() -> None:
    _, found = draw(PAUSED)

    assert len(found.marks) == 5
    [of_first] = [mark for mark in found.marks if mark.holds(0.2, 0.9)]
    assert of_first.words == (
        "19 – 25 October 2026\nDone of planned: 40%\nMomentum: 10%"
    )
    assert found.marks[2].words == "2 – 8 November 2026\nAway: holiday\nMomentum: 30%"


def test_a_single_week_is_a_bar_and_a_dot() -> None:
    figure, found = draw(progress(points([0.5], [0.1])))

    assert [bar.get_height() for bar in bars(figure)] == [0.5]
    assert "10%" in texts(figure)
    assert len(found.marks) == 1


def test_ten_years_are_an_area_with_years_along_it() -> None:
    figure, found = draw(TEN_YEARS)
    labels = [text for text in texts(figure) if text.isdigit() and len(text) == 4]

    assert not bars(figure)
    assert len(figure.axes[0].collections) >= 1
    assert len(line_of_momentum(figure)) == 522
    assert labels == sorted(labels)
    assert len(labels) >= 5
    assert len(found.marks) == 522


def test_bars_give_way_to_an_area_only_when_they_are_many() -> None:
    figure, _ = draw(progress(points([0.5] * MOST_BARS)))

    assert len(bars(figure)) == MOST_BARS


@pytest.mark.parametrize("count", [1, 5, 26, 53, 105, 261, 522])
def test_no_month_overprints_another(count: int) -> None:
    figure, _ = draw(progress(points([0.5] * count)))
    labels = [text for text in figure.axes[0].get_xticklabels() if text.get_text()]
    boxes = [label.get_window_extent() for label in labels]

    assert labels
    for one, other in itertools.pairwise(boxes):
        assert one.x1 < other.x0


@pytest.mark.parametrize("size", [(240, 120), (640, 240), (2000, 900)])
def test_nothing_that_is_written_is_cut_off(size: tuple[int, int]) -> None:
    figure, _ = drawn(bound(draw_momentum, PAUSED), size=size)

    assert not cut_off(figure)


def test_it_is_empty_until_a_week_has_an_execution() -> None:
    assert is_empty("momentum", progress())
    assert is_empty("momentum", progress(points([None, None])))
    assert not is_empty("momentum", progress(points([None, 0.0])))
