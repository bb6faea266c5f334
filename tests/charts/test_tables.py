from __future__ import annotations

from datetime import timedelta

from leadership_desktop.charts.days import draw_days
from leadership_desktop.charts.goals import draw_goals
from leadership_desktop.charts.momentum import draw_momentum
from leadership_desktop.charts.streaks import draw_streaks
from leadership_desktop.charts.tables import (
    days_table,
    goals_table,
    streaks_table,
    weeks_table,
)
from leadership_desktop.charts.titles import NAMES, bound, chart, empty_sentence, title
from leadership_desktop.text.translation import set_language
from tests.charts.views import TODAY, drawn, goal, line, points, progress, week

VIEW = progress(
    points([0.4, 0.9, None, 1.0], [0.1, 0.3, 0.3, 0.45], {2: "holiday"}),
    goals=[goal("One", 0.91), goal("Two", 0.64)],
    streaks=[line("Walk", [(3, 2), (0, 0)], running=1), line("Read", [(1, 1)])],
    days={TODAY: 4, TODAY - timedelta(days=9): 1},
)


def test_the_table_of_momentum_has_the_figures_of_the_chart_newest_first() -> None:
    table = weeks_table(VIEW)
    _, found = drawn(bound(draw_momentum, VIEW))

    assert table.values == (
        (week(0).first, 1.0, 0.45, ""),
        (week(1).first, None, 0.3, "holiday"),
        (week(2).first, 0.9, 0.3, ""),
        (week(3).first, 0.4, 0.1, ""),
    )
    for row, mark in zip(reversed(table.rows), found.marks, strict=True):
        assert row[0] in mark.words
        assert row[2] in mark.words


def test_the_table_of_goals_has_the_figures_of_the_chart() -> None:
    table = goals_table(VIEW)
    _, found = drawn(bound(draw_goals, VIEW))

    assert table.values == (("One", 0.91), ("Two", 0.64))
    for row, mark in zip(table.rows, found.marks, strict=True):
        assert all(cell in mark.words for cell in row)


def test_the_table_of_streaks_has_every_streak_also_those_that_do_not_fit() -> None:
    table = streaks_table(VIEW)
    _, found = drawn(bound(draw_streaks, VIEW))

    assert table.values == (
        ("Walk", week(3).first, week(2).last, 2),
        ("Walk", week(0).first, week(0).last, 1),
        ("Read", week(1).first, week(1).last, 1),
    )
    assert len(found.marks) == len(table.rows)
    many = progress(
        VIEW.weeks, streaks=[line(f"Action {n}", [(3, 0)]) for n in range(40)]
    )
    assert len(streaks_table(many).rows) == 40


def test_the_table_of_days_has_every_day_of_the_chart() -> None:
    table = days_table(VIEW)
    _, found = drawn(bound(draw_days, VIEW))

    assert table.values[0] == (TODAY, 4)
    assert table.values[9] == (TODAY - timedelta(days=9), 1)
    assert len(table.rows) == len(found.marks)
    for row, mark in zip(reversed(table.rows), found.marks, strict=True):
        assert row[0] in mark.words


def test_columns_are_named_in_the_language_that_is_spoken() -> None:
    set_language("nl")

    assert weeks_table(VIEW).columns == (
        "Week",
        "Gedaan van gepland",
        "Momentum",
        "Weg",
    )


def test_every_chart_has_a_title_a_table_and_a_sentence_for_when_it_is_empty() -> None:
    for name in NAMES:
        draw, table = chart(name, VIEW)
        _, found = drawn(draw)

        assert title(name)
        assert len(empty_sentence(name)) > 20
        assert len(found.marks) == len(table.rows)
