from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.text import Text

from leadership_desktop.charts.days import draw_days, shade
from leadership_desktop.charts.drawing import DARK_STYLE, LIGHT_STYLE, Drawn, Style
from leadership_desktop.charts.titles import bound, is_empty, title_of_file
from leadership_desktop.charts.titles import size as size_in_file
from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text.translation import set_language, translate
from tests.charts.views import TODAY, cut_off, drawn, progress, rows, same, texts

DAYS = {TODAY: 4, TODAY - timedelta(days=1): 1, TODAY - timedelta(days=300): 2}
VIEW = progress(days=DAYS)


def draw(
    view: ProgressView, size: tuple[int, int] = (640, 150)
) -> tuple[Figure, Drawn]:
    return drawn(bound(draw_days, view), size=size)


def squares(figure: Figure) -> PolyCollection:
    [found] = figure.axes[0].collections
    assert isinstance(found, PolyCollection)
    return found


def words_at(found: Drawn, day: date) -> str:
    [words] = [
        m.words for m in found.marks if f"{day.day} November {day.year}" in m.words
    ]
    return words


def test_every_day_of_a_year_up_to_today_has_a_square() -> None:
    figure, found = draw(VIEW)
    # Fifty-two whole weeks and this one up to Thursday.
    count = 52 * 7 + 4

    assert len(squares(figure).get_paths()) == count
    assert len(found.marks) == count


def test_a_day_with_more_check_ins_is_further_along_the_ramp() -> None:
    assert [shade(count, 9) for count in (0, 1, 3, 5, 9)] == [0, 1, 1, 2, 4]
    assert [shade(count, 1) for count in (0, 1)] == [0, 4]
    assert [shade(count, 2) for count in (0, 1, 2)] == [0, 1, 4]


@pytest.mark.parametrize("style", [LIGHT_STYLE, DARK_STYLE])
def test_squares_have_the_colours_of_the_theme(style: Style) -> None:
    figure, _ = drawn(bound(draw_days, VIEW), style, (640, 150))
    before, yesterday, today = rows(squares(figure).get_facecolor())[-3:]
    ramp = style.tokens.ramp

    assert same(today, ramp[4])
    assert same(yesterday, ramp[1])
    assert same(before, ramp[0])


def test_squares_are_square_and_stay_on_the_figure() -> None:
    for size in ((640, 150), (900, 90), (300, 300)):
        figure, _ = draw(VIEW, size)
        box = figure.axes[0].get_window_extent()
        across = figure.axes[0].get_xlim()[1]

        assert box.width / across == pytest.approx(box.height / 7, rel=0.02)
        assert box.x1 <= size[0] + 1
        assert box.y0 >= -1


def test_months_stand_above_and_weekdays_beside() -> None:
    figure, _ = draw(VIEW)
    words = texts(figure)

    assert {"Dec", "Jan", "Jun", "Nov"} <= set(words)
    assert [t.get_text() for t in figure.axes[0].get_yticklabels()] == [
        "Mon",
        "Wed",
        "Fri",
    ]
    assert not cut_off(figure)


def test_the_first_row_is_the_day_that_weeks_begin_on() -> None:
    set_language("nl")
    figure, found = draw(progress(days=DAYS, week_starts_on=Weekday.SUN))
    labels = [t.get_text() for t in figure.axes[0].get_yticklabels()]

    assert labels == ["zo", "di", "do"]
    last = found.marks[-1]
    assert "donderdag 19 november 2026" in last.words.lower()
    assert last.bottom == 4


def test_pointing_at_a_day_tells_its_check_ins() -> None:
    _, found = draw(VIEW)

    assert words_at(found, TODAY) == "Thursday 19 November 2026\n4 check-ins"
    assert words_at(found, TODAY - timedelta(days=1)).endswith("\n1 check-in")
    assert words_at(found, TODAY - timedelta(days=2)).endswith("\n0 check-ins")


def test_one_check_in_is_enough_to_draw_a_year() -> None:
    assert is_empty("calendar", progress())
    assert not is_empty("calendar", progress(days={TODAY: 1}))


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("height", [120, 126, 132])
def test_what_the_shades_mean_stays_clear_of_the_edge(
    language: str, height: int
) -> None:
    set_language(language)
    figure, _ = draw(VIEW, (1014, height))
    legend = {translate("charts", "none"), translate("charts", "most")}
    words = [text for text in figure.findobj(Text) if text.get_text() in legend]
    boxes = [text.get_window_extent() for text in words]

    assert len(boxes) == 2
    assert all(box.y0 >= 0 and box.x1 <= 1014 - 1 for box in boxes)


def test_a_file_has_room_for_what_the_shades_mean() -> None:
    set_language("nl")
    figure, _ = draw(VIEW, size_in_file("calendar", VIEW))

    assert texts(figure)[-2:] == ["geen", "meeste"]


def test_a_file_says_which_days_and_what_about() -> None:
    days = "Every day · 17 November 2025 – 19 November 2026"

    assert title_of_file("calendar", VIEW) == days
    assert title_of_file("calendar", VIEW, "Walk") == f"{days} · Walk"
    assert title_of_file("streaks", VIEW, "Walk").startswith("Streaks · ")
    assert title_of_file("streaks", VIEW, "Walk").endswith(" · Walk")


@pytest.mark.parametrize("today", [date(2026, 11, 9), date(2026, 12, 7)])
def test_no_name_of_a_month_is_cut_off(today: date) -> None:
    """The last one is left out where its month has just begun."""
    shown = progress(days={today: 1})
    last = shown.calendar.week_of(today).last
    first = last - timedelta(days=53 * 7 - 1)
    view = replace(shown, today=today, first_day=first, last_day=last)
    figure, _ = drawn(bound(draw_days, view), size=(640, 150))

    assert not cut_off(figure)
