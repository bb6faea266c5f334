"""Execution, momentum and the strongest day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from leadership_desktop.domain.actions import TimesPerWeek
from leadership_desktop.domain.calendar import Calendar, Week, Weekday
from leadership_desktop.domain.momentum import (
    KEEP,
    carry_momentum,
    is_strong,
    mean,
    next_momentum,
    strongest_day,
)
from tests.domain.cases import DAY, FIRST, LIMIT, THURSDAY_NEXT_WEEK, TICKS, noted
from tests.domain.figures import figures_of
from tests.factories import MONDAY, done, make_action, skipped


def test_the_momentum_has_a_half_life_of_three_weeks() -> None:
    momentum = 1.0
    for _ in range(3):
        momentum = next_momentum(momentum, 0.0, current=False)

    assert momentum == pytest.approx(0.5)
    assert next_momentum(0.0, 1.0, current=False) == pytest.approx(1 - KEEP)


def test_a_monday_never_looks_like_a_fall() -> None:
    assert next_momentum(0.8, 0.0, current=True) == 0.8
    assert next_momentum(0.8, 1.0, current=True) > 0.8


def test_the_strongest_day_needs_five_check_ins_and_counts_by_occurrence() -> None:
    first, last = date(2026, 11, 1), date(2026, 11, 19)
    four = {Weekday.THU: 4}
    # Nine on three Thursdays are fewer than seven on two Fridays.
    both = {Weekday.THU: 9, Weekday.FRI: 7}

    assert strongest_day(four, first, last, Calendar()) is None
    assert strongest_day(both, first, last, Calendar()) is Weekday.FRI


def test_the_earlier_day_of_the_week_wins_a_tie() -> None:
    first, last = date(2026, 11, 2), date(2026, 11, 8)
    counts = {Weekday.MON: 3, Weekday.SUN: 3}

    assert strongest_day(counts, first, last, Calendar()) is Weekday.MON
    assert strongest_day(counts, first, last, Calendar(Weekday.SUN)) is Weekday.SUN


def test_a_mean_leaves_out_what_has_no_score() -> None:
    assert mean([None, 0.5, 1.0, None]) == 0.75
    assert mean([None]) is None
    assert mean([]) is None


def test_a_week_is_strong_from_the_line_on() -> None:
    assert is_strong(0.85)
    assert not is_strong(0.8499)


def test_a_week_without_execution_leaves_the_momentum_as_it_was() -> None:
    found = list(carry_momentum(0.5, [None, 1.0, None]))
    raised = KEEP * 0.5 + (1 - KEEP)

    assert found == [0.5, raised, raised]


def test_only_the_last_week_of_a_series_cannot_lower_it() -> None:
    found = list(carry_momentum(0.8, [0.0, 0.0]))

    assert found == [KEEP * 0.8, KEEP * 0.8]


def test_each_action_weighs_the_same_in_the_execution() -> None:
    often, once = make_action("a", cadence=TimesPerWeek(7)), make_action("b")
    figures = figures_of([often, once], TICKS, (), THURSDAY_NEXT_WEEK)

    assert figures.overall().execution_of(FIRST) == 0.5


def test_an_action_without_a_score_is_left_out_of_the_execution() -> None:
    walk, beer = make_action("a"), make_action("b", amount=LIMIT)
    figures = figures_of([walk, beer], TICKS[:3], (), MONDAY + 6 * DAY)

    assert figures.overall().execution == [1.0]
    assert figures.selection(["b"]).execution == [None]
    assert figures.selection([]).execution == [None]


@pytest.mark.parametrize(
    ("of", "weeks"),
    [
        ([], 0),
        ([noted(MONDAY - 7 * DAY)], 1),
        ([skipped(MONDAY - 14 * DAY)], 2),
        ([done(MONDAY - 21 * DAY, "b")], 3),
    ],
)
def test_the_first_week_holds_a_start_or_a_check_in_of_any_kind(
    of: list[object], weeks: int
) -> None:
    two = [make_action("a"), make_action("b")]
    figures = figures_of(two, of, (), THURSDAY_NEXT_WEEK)  # type: ignore[arg-type]

    assert figures.first_week() == FIRST.shifted(-weeks)
    assert len(figures.action("a").weeks) == weeks + 2


def test_the_weeks_before_an_action_do_nothing_to_its_momentum() -> None:
    early = make_action("b", starts_on=MONDAY - timedelta(weeks=5))
    alone = figures_of([make_action()], TICKS, (), THURSDAY_NEXT_WEEK).action("a")
    among = figures_of([make_action(), early], TICKS, (), THURSDAY_NEXT_WEEK)

    assert among.action("a").momentum == [0.0] * 5 + alone.momentum


def test_there_are_no_weeks_before_the_first_start() -> None:
    figures = figures_of([make_action()], [], (), MONDAY - 10 * DAY)
    overall = figures.overall()

    assert (overall.weeks, overall.execution, overall.momentum) == ([], [], [])
    assert overall.momentum_of(FIRST) == 0
    assert figures.action("a").result(FIRST).status.value == "future"
    assert figures.period(None).execution is None


def test_a_week_outside_the_series_has_no_execution() -> None:
    overall = figures_of([make_action()], TICKS, (), THURSDAY_NEXT_WEEK).overall()

    assert overall.execution_of(FIRST.shifted(-1)) is None
    assert overall.execution_of(FIRST.shifted(2)) is None
    assert overall.momentum_of(FIRST.shifted(-1)) == 0
    assert overall.momentum_of(FIRST.shifted(9)) == overall.momentum[-1]


def test_weeks_that_start_on_sunday_are_other_weeks() -> None:
    sunday = MONDAY - DAY
    of = [done(sunday), *TICKS[:2]]
    on_sundays = figures_of(
        [make_action()], of, (), THURSDAY_NEXT_WEEK, Calendar(Weekday.SUN)
    )

    assert on_sundays.overall().weeks[0] == Week(sunday)
    assert on_sundays.action("a").weeks[0].done == 3
    assert date(2026, 11, 1) == sunday
