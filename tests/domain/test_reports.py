"""What belongs to the time of a report, and what is in one unless somebody chooses."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.calendar import Calendar, Month, Quarter, Weekday
from leadership_desktop.domain.goals import Measurement
from leadership_desktop.domain.reflections import Reflection, ReflectionKind
from leadership_desktop.domain.reports import AS_USUAL, Part, belongs
from leadership_desktop.domain.vision import Vision, vision_on
from tests.factories import make_goal

KINDS = ReflectionKind
OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
Q4 = Quarter(2026, 4)


def written(kind: ReflectionKind, on: date, period: str | None = None) -> Reflection:
    return Reflection(id="r", kind=kind, on=on, period=period)


@pytest.mark.parametrize(
    ("kind", "period", "months", "quarters"),
    [
        # The week of 26 October has its fourth day on the 29th.
        (KINDS.WEEK_REVIEW, "2026-10-26", [OCTOBER], [Q4]),
        # That of 28 September has it on 1 October.
        (KINDS.WEEK_REVIEW, "2026-09-28", [OCTOBER], [Q4]),
        (KINDS.MONTH_REVIEW, "2026-10", [OCTOBER], [Q4]),
        (KINDS.MONTH_REVIEW, "2026-09", [], []),
        (KINDS.QUARTER_REVIEW, "2026-Q4", [], [Q4]),
        # What another program wrote there tells nothing: its day does.
        (KINDS.WEEK_REVIEW, "last week", [NOVEMBER], [Q4]),
        (KINDS.MONTH_REVIEW, "2026-13", [NOVEMBER], [Q4]),
        (KINDS.JOURNAL, None, [NOVEMBER], [Q4]),
        (KINDS.JOURNAL, "2026-10", [NOVEMBER], [Q4]),
    ],
)
def test_a_review_belongs_where_what_it_looks_back_on_does(
    kind: ReflectionKind,
    period: str | None,
    months: list[Month],
    quarters: list[Quarter],
) -> None:
    one = written(kind, date(2026, 11, 2), period)

    assert [m for m in (OCTOBER, NOVEMBER) if belongs(one, m, Calendar())] == months
    assert [q for q in (Q4, Quarter(2027, 1)) if belongs(one, q, Calendar())] == (
        quarters
    )


@given(
    st.dates(date(1950, 1, 1), date(2100, 1, 1)),
    st.sampled_from(list(Weekday)),
    st.integers(1, 12),
)
def test_every_week_review_belongs_to_one_month_and_to_the_quarter_that_holds_it(
    day: date, starts_on: Weekday, fiscal: int
) -> None:
    calendar = Calendar(starts_on, fiscal)
    week = calendar.week_of(day)
    one = written(KINDS.WEEK_REVIEW, day + timedelta(90), week.first.isoformat())
    month, quarter = calendar.month_of(week), calendar.quarter_of(week)

    assert belongs(one, month, calendar)
    assert belongs(one, quarter, calendar)
    assert not belongs(one, month.shifted(1), calendar)
    assert not belongs(one, quarter.shifted(-1), calendar)


def test_nothing_that_was_written_for_oneself_is_in_a_report_by_itself() -> None:
    private = {Part.REASONS, Part.ONE_CHANGE, Part.GROWTH}

    assert not AS_USUAL.reflections
    assert AS_USUAL.parts == set(Part) - private


def test_the_vision_of_a_day_is_the_version_that_held_at_its_end() -> None:
    versions = [
        Vision(id=str(n), statement="Calm", written_on=day)
        for n, day in enumerate(
            [date(2026, 1, 1), date(2026, 10, 14), date(2026, 10, 14)]
        )
    ]

    assert vision_on(versions, date(2025, 12, 31)) is None
    assert vision_on(versions, date(2026, 10, 13)) == versions[0]
    assert vision_on(versions, date(2026, 10, 14)) == versions[2]


def test_a_goal_is_measured_by_its_newest_value_up_to_a_day() -> None:
    first, second = (
        Measurement(on=date(2026, 10, day), value=float(day)) for day in (5, 20)
    )
    goal = make_goal(measurements=(second, first))

    assert goal.measured_by(date(2026, 10, 4)) is None
    assert goal.measured_by(date(2026, 10, 19)) == first
    assert goal.measured_by(date(2026, 12, 1)) == second
