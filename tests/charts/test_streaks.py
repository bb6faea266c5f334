from __future__ import annotations

from matplotlib.collections import LineCollection
from matplotlib.figure import Figure

from leadership_desktop.charts.drawing import LIGHT_STYLE, Drawn
from leadership_desktop.charts.streaks import HEIGHT, draw_streaks
from leadership_desktop.charts.titles import bound, is_empty
from leadership_desktop.domain.goals import Colour
from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text.translation import set_language
from tests.charts.views import (
    cut_off,
    drawn,
    is_inside,
    line,
    points,
    progress,
    rows,
    same,
    texts,
    the_text,
    written,
)

WEEKS = points([0.5] * 22)
TWO = progress(
    WEEKS,
    streaks=[
        line("Walk before work", [(11, 0)], running=12, colour=Colour.PURPLE),
        line("Make one proposal", [(20, 16), (14, 10)], colour=Colour.BLUE),
    ],
)


def draw(
    view: ProgressView, size: tuple[int, int] = (640, 180)
) -> tuple[Figure, Drawn]:
    return drawn(bound(draw_streaks, view), size=size)


def collections(figure: Figure) -> list[LineCollection]:
    """Return the tracks, the past streaks and the running ones."""
    found = figure.axes[0].collections
    return [one for one in found if isinstance(one, LineCollection)]


def segments(figure: Figure) -> list[list[tuple[float, float, float]]]:
    """Return the row, first and last week of each line of each collection."""
    return [
        [
            (float(row), round(float(first), 3), round(float(last), 3))
            for (first, row), (last, _) in collection.get_segments()
        ]
        for collection in collections(figure)
    ]


def test_every_action_has_a_track_and_its_streaks_lie_on_it_in_time() -> None:
    tracks, past, running = segments(draw(TWO)[0])

    assert [row for row, _, _ in tracks] == [0, 1]
    assert past == [(1, 0.8, 5.2), (1, 6.8, 11.2)]
    assert running == [(0, 9.8, 21.2)]


def test_streaks_have_the_colour_of_their_goal() -> None:
    _, past, running = collections(draw(TWO)[0])
    goals = LIGHT_STYLE.tokens.goals

    assert same(rows(past.get_edgecolor())[0], goals[Colour.BLUE])
    assert same(rows(running.get_edgecolor())[0], goals[Colour.PURPLE])


def test_only_the_streak_that_still_runs_is_in_full_colour_and_bold() -> None:
    figure, _ = draw(TWO)
    _, past, running = collections(figure)

    assert past.get_alpha() == 0.5
    assert running.get_alpha() == 1
    assert the_text(figure, "12 w").get_fontweight() == "bold"
    assert [t.get_fontweight() for t in written(figure) if t.get_text() == "5 w"] == [
        "normal",
        "normal",
    ]


def test_a_streak_that_ended_is_not_taken_for_one_that_runs_on() -> None:
    ended = line("Walk", [(9, 7)])
    figure, _ = draw(progress(points([0.5] * 12), streaks=[ended]))
    _, past, running = collections(figure)

    assert len(past.get_segments()) == 1
    assert not running.get_segments()


def test_lengths_are_told_in_the_language_that_is_spoken() -> None:
    set_language("nl")

    assert "12 w" in texts(draw(TWO)[0])


def test_titles_that_are_too_long_are_elided_and_nothing_is_cut_off() -> None:
    view = progress(
        WEEKS,
        streaks=[
            line("Say something in the first ten minutes " * 9, [(5, 0)], running=6)
        ],
    )
    for width in (360, 640, 1600):
        figure, _ = draw(view, (width, 180))
        assert not cut_off(figure)

    [title] = [t for t in texts(figure) if t.startswith("Say")]
    assert title.endswith("…")


def test_actions_that_do_not_fit_are_counted() -> None:
    lines = [line(f"Action {n}", [(3, 0)], running=4) for n in range(40)]
    figure, found = draw(progress(WEEKS, streaks=lines), (640, 30 + 8 * HEIGHT))

    assert len(segments(figure)[0]) == 8
    assert len(found.marks) == 8
    assert is_inside(figure, the_text(figure, "and 32 more, in the table"))


def test_pointing_at_a_streak_tells_how_long_it_was_and_when() -> None:
    _, found = draw(TWO)

    [mark] = [mark for mark in found.marks if mark.holds(8, 1.2)]
    assert mark.words == (
        "Make one proposal\n5 weeks in a row\n10 August – 13 September 2026"
    )


def test_a_streak_that_began_before_the_weeks_shown_is_cut_at_their_edge() -> None:
    view = progress(WEEKS, streaks=[line("Walk", [(30, 0)], running=31)])
    figure, found = draw(view)
    _, _, running = segments(figure)

    assert running == [(0, -0.2, 21.2)]
    assert "31 weeks in a row" in found.marks[0].words


def test_ten_years_of_short_streaks_print_no_length_over_another() -> None:
    streaks = [(ago, ago - 1) for ago in range(520, 2, -4)]
    view = progress(points([0.5] * 522), streaks=[line("Walk", [*streaks, (500, 400)])])
    figure, _ = draw(view)
    boxes = [
        t.get_window_extent() for t in written(figure) if t.get_text().endswith(" w")
    ]

    assert "101 w" in texts(figure)
    for one in boxes:
        assert sum(one.overlaps(other) for other in boxes) == 1


def test_one_week_of_one_action_is_a_streak_to_see() -> None:
    view = progress(points([1.0]), streaks=[line("Walk", [(0, 0)], running=1)])
    figure, found = draw(view)

    assert "1 w" in texts(figure)
    assert found.marks[0].words.startswith("Walk\n1 week\n")


def test_it_is_empty_without_a_streak() -> None:
    assert is_empty("streaks", progress(WEEKS))
    assert not is_empty("streaks", TWO)
