"""Weeks and quarters as people write them, in both languages."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.calendar import Calendar, Quarter, Week, Weekday
from leadership_desktop.text.periods import period_meant
from leadership_desktop.text.translation import set_language

TODAY = date(2026, 11, 19)
CALENDAR = Calendar(Weekday.MON, 1)
THIS_WEEK = CALENDAR.week_of(TODAY)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("week 45", Week(date(2026, 11, 2))),
        ("Week 45 2025", Week(date(2025, 11, 3))),
        ("w1", Week(date(2025, 12, 29))),
        ("2026-W53", Week(date(2026, 12, 28))),
        ("last week", THIS_WEEK.shifted(-1)),
        ("Next Week", THIS_WEEK.shifted(1)),
        ("2026-02-03", Week(date(2026, 2, 2))),
        ("q1", Quarter(2026, 1)),
        ("Q4 2025", Quarter(2025, 4)),
        ("2027-Q2", Quarter(2027, 2)),
        ("last quarter", Quarter(2026, 3)),
        ("week 54", None),
        ("week 53 2025", None),
        ("q5", None),
        ("1850-01-01", None),
        ("0000-Q1", None),
        ("walk", None),
        ("", None),
    ],
)
def test_what_is_meant(text: str, meant: object) -> None:
    assert period_meant(text, CALENDAR, TODAY) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("vorige week", THIS_WEEK.shifted(-1)),
        ("vorig kwartaal", Quarter(2026, 3)),
        ("kwartaal 2", Quarter(2026, 2)),
        ("k2", Quarter(2026, 2)),
    ],
)
def test_in_dutch(text: str, meant: object) -> None:
    set_language("nl")

    assert period_meant(text, CALENDAR, TODAY) == meant


@given(st.text(max_size=12))
def test_whatever_is_typed_is_no_mistake(text: str) -> None:
    period_meant(text, CALENDAR, TODAY)


def test_a_week_is_the_one_its_number_names_wherever_weeks_start() -> None:
    sunday = Calendar(Weekday.SUN, 1)

    assert period_meant("week 45", sunday, TODAY) == Week(date(2026, 11, 1))
