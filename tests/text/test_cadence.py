"""What an action asks for, in words, in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from leadership_desktop.domain.actions import (
    Amount,
    Cadence,
    Direction,
    Once,
    OnDays,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Calendar, Weekday
from leadership_desktop.text import cadence
from leadership_desktop.text.translation import set_language
from tests.conftest import TODAY
from tests.factories import make_action

CALENDAR = Calendar()
TUE_THU = OnDays(frozenset({Weekday.THU, Weekday.TUE}))
LIMIT = Amount(unit="min", goal=150, per=Per.WEEK, direction=Direction.AT_MOST)
PAGES = Amount(unit="pages", goal=1_200.5, per=Per.WEEK)
MINUTES = Amount(unit="min", goal=20)
CUPS = Amount(goal=2, direction=Direction.AT_MOST)


@pytest.mark.parametrize(
    ("given", "amount", "english", "dutch"),
    [
        (TimesPerWeek(1), None, "Once a week", "Eén keer per week"),
        (TimesPerWeek(3), None, "3 × a week", "3 × per week"),
        (TimesPerWeek(7), None, "Every day", "Elke dag"),
        (
            TimesPerWeek(1, 2),
            None,
            "Once a week · every 2 weeks",
            "Eén keer per week · om de 2 weken",
        ),
        (TUE_THU, None, "Tue, Thu", "di, do"),
        (Once(TODAY), None, "This week only", "Alleen deze week"),
        (TimesPerWeek(3), MINUTES, "3 × a week · 20 min", "3 × per week · 20 min"),
        (TUE_THU, CUPS, "Tue, Thu · at most 2", "di, do · hoogstens 2"),
        (
            TimesPerWeek(3),
            LIMIT,
            "at most 150 min a week",
            "hoogstens 150 min per week",
        ),
        (
            TimesPerWeek(3, 4),
            PAGES,
            "1,200.5 pages a week · every 4 weeks",
            "1.200,5 pages per week · om de 4 weken",
        ),
    ],
)
def test_a_row_tells_the_cadence_in_a_few_words(
    given: Cadence, amount: Amount | None, english: str, dutch: str
) -> None:
    assert cadence.short(given, amount) == english
    set_language("nl")
    assert cadence.short(given, amount) == dutch


def test_the_dates_follow_the_cadence() -> None:
    until = make_action(cadence=TimesPerWeek(1), ends_on=date(2026, 12, 27))
    later = make_action(starts_on=date(2027, 1, 4), ends_on=date(2027, 2, 1))
    gone = make_action(archived_on=date(2026, 11, 1), ends_on=date(2026, 12, 27))

    assert cadence.with_dates(until, TODAY) == "Once a week, until 27 December"
    assert cadence.with_dates(later, TODAY) == (
        "3 × a week, from 4 January 2027, until 1 February 2027"
    )
    assert cadence.with_dates(gone, TODAY) == "3 × a week, archived on 1 November"


@pytest.mark.parametrize(
    ("given", "amount", "english", "dutch"),
    [
        (
            TimesPerWeek(3),
            None,
            "Three times a week, on any days.",
            "Drie keer per week, op dagen naar keuze.",
        ),
        (
            TimesPerWeek(1),
            None,
            "Once a week, on any day.",
            "Eén keer per week, op een dag naar keuze.",
        ),
        (TimesPerWeek(7), None, "Every day of the week.", "Elke dag van de week."),
        (
            TUE_THU,
            None,
            "On Tuesday and Thursday; another day of the week makes up for one.",
            "Op dinsdag en donderdag; een andere dag van de week mag er één vervangen.",
        ),
        (
            Once(date(2026, 11, 23)),
            None,
            "Once, on any day of the week of 23 November.",
            "Eén keer, op een dag naar keuze in de week van 23 november.",
        ),
        (
            TimesPerWeek(2, 3),
            None,
            "Two times a week, on any days, in one week of every three.",
            "Twee keer per week, op dagen naar keuze, in één op de drie weken.",
        ),
        (
            TimesPerWeek(3),
            MINUTES,
            "Three times a week, on any days; a day counts from 20 min.",
            "Drie keer per week, op dagen naar keuze; een dag telt vanaf 20 min.",
        ),
        (
            TimesPerWeek(3),
            CUPS,
            "Three times a week, on any days; a day counts up to 2.",
            "Drie keer per week, op dagen naar keuze; een dag telt tot en met 2.",
        ),
        (
            TimesPerWeek(3),
            LIMIT,
            "At most 150 min a week.",
            "Hoogstens 150 min per week.",
        ),
    ],
)
def test_the_rule_is_told_in_a_sentence(
    given: Cadence, amount: Amount | None, english: str, dutch: str
) -> None:
    action = make_action(cadence=given, amount=amount)

    assert cadence.rule(action, CALENDAR, 3, 3) == english
    set_language("nl")
    assert cadence.rule(action, CALENDAR, 3, 3) == dutch


def test_a_shorter_first_week_is_told_with_its_reason() -> None:
    thursday = make_action(starts_on=TODAY)
    monday = make_action(starts_on=date(2026, 11, 16))

    assert cadence.rule(thursday, CALENDAR, 2, 3) == (
        "Three times a week, on any days; this first week two, since it starts on "
        "Thursday."
    )
    assert cadence.rule(monday, CALENDAR, 1, 3) == (
        "Three times a week, on any days; this first week one."
    )
    assert cadence.rule(monday, CALENDAR, 0, 3).endswith("this first week none.")


def test_the_first_weeks_amount_keeps_its_unit() -> None:
    action = make_action(amount=LIMIT, starts_on=TODAY)

    assert cadence.rule(action, CALENDAR, 150 * 4 / 7, 150) == (
        "At most 150 min a week; this first week 85.7 min, since it starts on Thursday."
    )


def test_every_small_number_has_a_word() -> None:
    words = [cadence.count(number) for number in range(14)]

    assert words[0] == "none"
    assert words[12:] == ["twelve", "13"]


@pytest.mark.parametrize(
    ("names", "expected"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_names_are_joined_as_in_a_sentence(names: list[str], expected: str) -> None:
    assert cadence.joined(names) == expected
