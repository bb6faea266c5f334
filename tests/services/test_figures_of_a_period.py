"""The figures of a month, a quarter, a year and all time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from leadership_desktop.domain.actions import CheckIn, TimesPerWeek
from leadership_desktop.domain.calendar import (
    Calendar,
    Month,
    Period,
    Quarter,
    Week,
    Weekday,
    Year,
)
from leadership_desktop.services.figures import Figures
from tests.domain.cases import AMOUNT, DAY, noted
from tests.domain.figures import figures_of
from tests.factories import done, make_action, skipped

START = date(2026, 9, 28)
"""The Monday of a week that belongs to October."""
TODAY = date(2026, 11, 19)
DAILY = make_action(cadence=TimesPerWeek(7), starts_on=START)


def ticks(first: date, last: date) -> list[CheckIn]:
    return [done(first + n * DAY) for n in range((last - first).days + 1)]


def figures(*of: CheckIn, today: date = TODAY) -> Figures:
    return figures_of([DAILY], of, (), today)


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Month(2026, 10), date(2026, 10, 1), date(2026, 10, 31)),
        (Quarter(2026, 4), date(2026, 10, 1), date(2026, 12, 31)),
        (Year(2026), date(2026, 1, 1), date(2026, 12, 31)),
        (None, START, TODAY),
    ],
)
def test_a_period_is_named_by_its_days(
    period: Period | None, first: date, last: date
) -> None:
    found = figures().period(period)

    assert (found.first, found.last) == (first, last)


def test_weeks_belong_by_their_fourth_day_and_check_ins_by_their_date() -> None:
    # The week of 28 September: three days in September, the fourth in October.
    of = ticks(START, START + 6 * DAY)
    october, september = figures(*of).period(Month(2026, 10)), Month(2026, 9)

    assert october.execution == pytest.approx(1 / 5)
    assert (october.strong_weeks, october.weeks) == (1, 5)
    assert october.check_ins == 4
    assert figures(*of).period(september).check_ins == 3
    assert figures(*of).period(september).execution is None


def test_the_current_week_counts_in_the_execution_but_not_among_the_finished() -> None:
    of = ticks(date(2026, 11, 2), date(2026, 11, 19))
    found = figures(*of).period(Month(2026, 11))

    assert found.execution == pytest.approx((1 + 1 + 4 / 7) / 3)
    assert (found.strong_weeks, found.weeks) == (2, 2)


def test_check_ins_count_up_to_today_whether_their_amount_was_enough_or_not() -> None:
    walk = make_action(amount=AMOUNT, starts_on=START)
    of = [
        done(TODAY, amount=1),
        done(TODAY - DAY),
        done(TODAY + DAY, amount=60),
        skipped(TODAY - 2 * DAY),
        noted(TODAY - 3 * DAY),
    ]

    assert figures_of([walk], of, (), TODAY).period(Month(2026, 11)).check_ins == 2


def test_the_strongest_day_goes_by_the_days_of_the_period_up_to_today() -> None:
    # Three Mondays, Tuesdays, Wednesdays and Thursdays lie behind, two other days.
    of = [done(date(2026, 11, day)) for day in (2, 9, 16, 6, 13, 5, 12)]
    found = figures(*of).period(Month(2026, 11))

    assert found.strongest_day is Weekday.MON
    fewer = [done(date(2026, 11, day)) for day in (2, 9, 6, 13, 5)]
    assert figures(*fewer).period(Month(2026, 11)).strongest_day is Weekday.FRI
    assert figures(*fewer[1:]).period(Month(2026, 11)).strongest_day is None


def test_the_mean_is_over_every_action_and_week_not_over_weeks() -> None:
    late = make_action("b", cadence=TimesPerWeek(1), starts_on=date(2026, 11, 16))
    of = [*ticks(date(2026, 11, 2), date(2026, 11, 15)), done(TODAY, "b")]
    found = figures_of([DAILY, late], of, (), TODAY)

    assert found.execution(Month(2026, 11)) == pytest.approx((1 + 1 + 0 + 1) / 4)
    assert found.execution(Month(2026, 11), ["b"]) == 1
    assert found.period(Month(2026, 11), ["b"]).check_ins == 1


@pytest.mark.parametrize(
    "period", [Month(2026, 8), Month(2027, 1), Quarter(2031, 1), Year(1999)]
)
def test_a_period_without_weeks_has_no_figures(period: Period) -> None:
    found = figures(*ticks(START, TODAY)).period(period)

    assert found.execution is None
    assert (found.strong_weeks, found.weeks, found.check_ins) == (0, 0, 0)
    assert found.strongest_day is None


def test_all_time_runs_from_the_first_week_to_today() -> None:
    of = ticks(START, TODAY + 9 * DAY)
    found = figures(*of).period(None)

    assert found.check_ins == (TODAY - START).days + 1
    assert (found.strong_weeks, found.weeks) == (7, 7)


def test_without_an_action_every_period_is_empty() -> None:
    nothing = figures_of([], [], (), TODAY)

    assert nothing.first_week() is None
    assert nothing.period(None).first == TODAY
    assert nothing.period(Month(2026, 11)).execution is None
    assert nothing.overall().weeks == []


def test_the_periods_of_a_year_hold_each_week_once() -> None:
    of = ticks(START, TODAY)
    months = [Month(2026, month) for month in range(1, 13)]
    found = figures(*of, today=date(2027, 2, 1))
    by_month = [found.period(month) for month in months]
    year = found.period(Year(2026))

    assert sum(month.weeks for month in by_month) == year.weeks
    assert sum(month.check_ins for month in by_month) == year.check_ins
    assert found.period(Quarter(2026, 4)).weeks == year.weeks


def test_days_are_counted_over_all_actions() -> None:
    other = make_action("b", starts_on=START)
    of = [done(TODAY), done(TODAY, "b"), done(TODAY - DAY, "b"), skipped(START)]
    found = figures_of([DAILY, other], of, (), TODAY)

    assert found.day_counts(START, TODAY) == {TODAY - DAY: 1, TODAY: 2}
    assert found.day_counts(START, TODAY - DAY, ["a"]) == {}
    assert found.day_counts(TODAY, TODAY, ["b"]) == {TODAY: 1}


def test_a_preview_tells_what_an_action_will_ask() -> None:
    found = figures()
    planned = make_action("new", cadence=TimesPerWeek(5), starts_on=TODAY)
    this_week = Calendar().week_of(TODAY)

    assert found.preview(planned, this_week) == 3
    assert found.preview(planned, this_week.shifted(1)) == 5
    assert found.preview(planned, Week(this_week.first).shifted(-1)) == 0


def test_a_day_that_lies_before_the_history_counts_nothing() -> None:
    early = START - timedelta(days=400)

    assert figures(*ticks(START, TODAY)).day_counts(early, early + DAY) == {}
