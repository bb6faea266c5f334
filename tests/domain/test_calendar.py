"""What belongs where: weeks, months, quarters and years."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.calendar import (
    Calendar,
    Month,
    Quarter,
    Week,
    Weekday,
    Year,
    local_today,
)
from tests.domain.strategies import calendars

any_day = st.dates(date(1900, 1, 1), date(2199, 12, 31))


def test_a_week_runs_from_the_chosen_first_day() -> None:
    thursday = date(2026, 11, 19)

    assert Calendar().week_of(thursday) == Week(date(2026, 11, 16))
    assert Calendar(Weekday.SUN).week_of(thursday) == Week(date(2026, 11, 15))
    assert Calendar(Weekday.SAT).week_of(thursday) == Week(date(2026, 11, 14))


def test_the_iso_number_is_there_only_when_weeks_start_on_monday() -> None:
    week = Week(date(2026, 11, 16))

    assert Calendar().iso_week(week) == 47
    assert Calendar(Weekday.SUN).iso_week(week) is None


@pytest.mark.parametrize(
    ("first", "month", "quarter"),
    [
        (date(2026, 9, 28), Month(2026, 10), Quarter(2026, 4)),
        (date(2026, 12, 28), Month(2026, 12), Quarter(2026, 4)),
        (date(2027, 1, 4), Month(2027, 1), Quarter(2027, 1)),
    ],
)
def test_the_fourth_day_decides(first: date, month: Month, quarter: Quarter) -> None:
    week = Week(first)

    assert Calendar().month_of(week) == month
    assert Calendar().quarter_of(week) == quarter


def test_the_last_quarter_of_2026_has_fourteen_weeks() -> None:
    weeks = Calendar().weeks_of(Quarter(2026, 4))

    assert len(weeks) == 14
    assert (weeks[0].first, weeks[-1].last) == (date(2026, 9, 28), date(2027, 1, 3))


def test_the_fiscal_year_is_named_after_the_year_in_which_it_starts() -> None:
    calendar = Calendar(fiscal_year_starts_in=4)

    assert calendar.quarter_on(date(2027, 2, 10)) == Quarter(2026, 4)
    assert calendar.span(Quarter(2026, 1)) == (date(2026, 4, 1), date(2026, 6, 30))
    assert calendar.span(Year(2026)) == (date(2026, 4, 1), date(2027, 3, 31))


@pytest.mark.parametrize(
    "text", ["2026-Q5", "2026-Q0", "26-Q1", "2026Q1", "0000-Q1", ""]
)
def test_what_is_no_quarter_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text or "^$"):
        Quarter.parse(text)


def test_a_night_before_the_day_starts_belongs_to_the_day_before() -> None:
    night = datetime(2026, 11, 20, 3, 59)  # noqa: DTZ001 - a local time

    assert local_today(night, time(4, 0)) == date(2026, 11, 19)
    assert local_today(night, time(0, 0)) == date(2026, 11, 20)


@given(calendars, any_day)
def test_every_day_is_in_exactly_one_week(calendar: Calendar, day: date) -> None:
    week = calendar.week_of(day)

    assert day in week
    assert Weekday.of(week.first) is calendar.week_starts_on
    assert calendar.week_of(week.first) == calendar.week_of(week.last) == week
    assert calendar.week_of(week.last + timedelta(days=1)) == week.shifted(1)


@given(calendars, any_day)
def test_every_week_is_in_exactly_one_month_quarter_and_year(
    calendar: Calendar, day: date
) -> None:
    week = calendar.week_of(day)
    for period in (
        calendar.month_of(week),
        calendar.quarter_of(week),
        calendar.year_of(week),
    ):
        assert week in calendar.weeks_of(period)
        assert week not in calendar.weeks_of(period.shifted(1))
        assert week not in calendar.weeks_of(period.shifted(-1))


@given(calendars, st.integers(1901, 2198), st.integers(1, 4))
def test_a_quarter_has_twelve_to_fourteen_weeks_and_so_has_the_next(
    calendar: Calendar, year: int, number: int
) -> None:
    quarter = Quarter(year, number)

    weeks = calendar.weeks_of(quarter)

    assert 12 <= len(weeks) <= 14
    assert calendar.weeks_of(quarter.shifted(1))[0] == weeks[-1].shifted(1)
    assert Quarter.parse(str(quarter)) == quarter


@given(calendars, any_day)
def test_running_numbers_count_the_weeks_without_gaps(
    calendar: Calendar, day: date
) -> None:
    number = calendar.week_number(day.toordinal())

    assert calendar.week_numbered(number) == calendar.week_of(day)
    assert calendar.week_numbered(number + 1) == calendar.week_of(day).shifted(1)
