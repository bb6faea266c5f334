"""Dates read as a person of the language writes them."""

from __future__ import annotations

from datetime import date

import pytest

from leadership_desktop.domain.calendar import (
    WEEKDAYS,
    Calendar,
    Month,
    Quarter,
    Weekday,
    Year,
)
from leadership_desktop.text import dates
from leadership_desktop.text.translation import set_language


@pytest.mark.parametrize(
    ("language", "first", "last", "expected"),
    [
        ("en", date(2026, 11, 16), date(2026, 11, 22), "16 – 22 November 2026"),
        ("nl", date(2026, 11, 16), date(2026, 11, 22), "16 – 22 november 2026"),
        (
            "en",
            date(2026, 9, 28),
            date(2026, 12, 27),
            "28 September – 27 December 2026",
        ),
        (
            "nl",
            date(2026, 12, 28),
            date(2027, 1, 3),
            "28 december 2026 – 3 januari 2027",
        ),
        ("en", date(2026, 11, 16), date(2026, 11, 16), "16 November 2026"),
    ],
)
def test_a_span_says_nothing_twice(
    language: str, first: date, last: date, expected: str
) -> None:
    set_language(language)

    assert dates.span(first, last) == expected


@pytest.mark.parametrize("language", ["en", "nl"])
def test_months_and_weekdays_have_names_of_their_own(language: str) -> None:
    set_language(language)

    assert len({dates.month_name(month) for month in range(1, 13)}) == 12
    assert len({dates.month_short(month) for month in range(1, 13)}) == 12
    assert len({dates.weekday_name(day) for day in WEEKDAYS}) == 7
    assert len({dates.weekday_short(day) for day in WEEKDAYS}) == 7


def test_dutch_writes_names_small() -> None:
    set_language("nl")

    assert dates.full(date(2026, 3, 1)) == "1 maart 2026"
    assert dates.month_short(3) == "mrt"
    assert dates.weekday_name(Weekday.THU) == "donderdag"
    assert dates.spoken(date(2026, 11, 19)) == "donderdag 19 november"


def test_a_date_of_this_year_leaves_the_year_out() -> None:
    today = date(2026, 11, 19)

    assert dates.near(date(2026, 12, 27), today) == "27 December"
    assert dates.near(date(2027, 1, 3), today) == "3 January 2027"


def test_a_week_has_its_iso_number_only_from_monday() -> None:
    day = date(2026, 11, 19)
    monday, sunday = Calendar(Weekday.MON), Calendar(Weekday.SUN)

    assert dates.week_title(monday.week_of(day), monday) == "Week 47"
    assert dates.week_title(sunday.week_of(day), sunday) == "Week of 15 November"


@pytest.mark.parametrize(
    ("period", "english", "dutch"),
    [
        (None, "All time", "Alles"),
        (Month(2026, 11), "November 2026", "november 2026"),
        (Quarter(2026, 4), "Quarter 4, 2026", "Kwartaal 4, 2026"),
        (Year(2026), "2026", "2026"),
    ],
)
def test_periods_have_a_title(
    period: Month | Quarter | Year | None, english: str, dutch: str
) -> None:
    in_english = dates.period_title(period)
    set_language("nl")

    assert in_english == english
    assert dates.period_title(period) == dutch
