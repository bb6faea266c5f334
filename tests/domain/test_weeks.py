"""A week's result, a line of the rules at a time."""

from __future__ import annotations

from datetime import date

import pytest

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    CheckIn,
    Direction,
    Once,
    OnDays,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Calendar, Week, Weekday
from tests.domain.cases import (
    AMOUNT,
    DAY,
    FIRST,
    LIMIT,
    TICKS,
    WEEKLY,
    noted,
    pause,
    result,
)
from tests.factories import MONDAY, done, make_action, skipped


@pytest.mark.parametrize(
    ("action", "of", "expected"),
    [
        pytest.param(make_action(), TICKS[:3], ("kept", 3, 3, 1), id="three of three"),
        pytest.param(make_action(), TICKS[:5], ("kept", 5, 3, 1), id="more than asked"),
        pytest.param(
            make_action(), TICKS[:1], ("missed", 1, 3, 1 / 3), id="one of three"
        ),
        pytest.param(make_action(), [], ("missed", 0, 3, 0), id="nothing"),
        pytest.param(
            make_action(starts_on=MONDAY + 3 * DAY, cadence=TimesPerWeek(5)),
            TICKS[3:6],
            ("kept", 3, 3, 1),
            id="a Thursday start asks for three of five",
        ),
        pytest.param(
            make_action(starts_on=MONDAY + 3 * DAY, cadence=TimesPerWeek(5)),
            TICKS[:3],
            ("kept", 3, 3, 1),
            id="what is done before the start counts as well",
        ),
        pytest.param(
            make_action(ends_on=MONDAY + DAY, cadence=TimesPerWeek(7)),
            TICKS[:2],
            ("kept", 2, 2, 1),
            id="an end in the week",
        ),
        pytest.param(
            make_action(archived_on=MONDAY + DAY, cadence=TimesPerWeek(7)),
            TICKS[:1],
            ("kept", 1, 1, 1),
            id="the day of archiving is no longer live",
        ),
        pytest.param(
            make_action(archived_on=MONDAY),
            [],
            ("off", 0, 0, None),
            id="archived before it began",
        ),
        pytest.param(
            make_action(archived_on=MONDAY),
            TICKS[:1],
            ("kept", 1, 0, 1),
            id="done though nothing was asked",
        ),
        pytest.param(
            make_action(cadence=Once(MONDAY + 5 * DAY)),
            TICKS[:1],
            ("kept", 1, 1, 1),
            id="once, whichever day of the week names it",
        ),
        pytest.param(
            make_action(cadence=Once(MONDAY)),
            [skipped(MONDAY)],
            ("excused", 0, 0, None),
            id="once, skipped",
        ),
        pytest.param(
            make_action(cadence=OnDays(frozenset({Weekday.TUE, Weekday.THU}))),
            [TICKS[2], TICKS[4]],
            ("kept", 2, 2, 1),
            id="other days make up for fixed ones",
        ),
        pytest.param(
            make_action(cadence=OnDays(frozenset({Weekday.TUE, Weekday.THU}))),
            [TICKS[1], skipped(MONDAY + 3 * DAY)],
            ("kept", 1, 1, 1),
            id="a skipped fixed day is not asked for",
        ),
        pytest.param(
            make_action(cadence=OnDays(frozenset({Weekday.TUE, Weekday.THU}))),
            [TICKS[1], skipped(MONDAY)],
            ("missed", 1, 2, 0.5),
            id="a skip beside the fixed days lowers nothing",
        ),
        pytest.param(
            make_action(),
            [TICKS[0], TICKS[1], skipped(MONDAY + 2 * DAY)],
            ("kept", 2, 2, 1),
            id="a skip lowers the times",
        ),
        pytest.param(
            make_action(reserve=0),
            [TICKS[0], TICKS[1], skipped(MONDAY + 2 * DAY)],
            ("missed", 2, 3, 2 / 3),
            id="no reserve left: a skip lowers nothing",
        ),
        pytest.param(
            make_action(reserve=1),
            [TICKS[0], skipped(MONDAY + DAY), skipped(MONDAY + 2 * DAY)],
            ("missed", 1, 2, 0.5),
            id="a reserve of one covers the first skip",
        ),
        pytest.param(
            make_action(amount=AMOUNT),
            [
                done(MONDAY, amount=20),
                done(MONDAY + DAY, amount=19.5),
                done(MONDAY + 2 * DAY),
            ],
            ("missed", 1, 3, 1 / 3),
            id="a day counts from its amount; a missing one is 0",
        ),
        pytest.param(
            make_action(
                amount=Amount(goal=2, direction=Direction.AT_MOST),
                cadence=TimesPerWeek(2),
            ),
            [
                done(MONDAY, amount=2),
                done(MONDAY + DAY),
                done(MONDAY + 2 * DAY, amount=3),
            ],
            ("kept", 2, 2, 1),
            id="at most a check-in: 0 counts",
        ),
        pytest.param(
            make_action(amount=WEEKLY),
            [done(MONDAY, amount=30), done(MONDAY + DAY, amount=5)],
            ("missed", 35, 70, 0.5),
            id="an amount a week adds up",
        ),
        pytest.param(
            make_action(amount=WEEKLY),
            [done(MONDAY, amount=60), skipped(MONDAY + DAY)],
            ("kept", 60, 60, 1),
            id="a skip takes a seventh of it",
        ),
        pytest.param(make_action(amount=LIMIT), [], ("missed", 0, 7, 0), id="silence"),
        pytest.param(
            make_action(amount=LIMIT),
            [done(MONDAY, amount=0)],
            ("kept", 0, 7, 1),
            id="0 is a record",
        ),
        pytest.param(
            make_action(amount=LIMIT),
            [done(MONDAY, amount=7)],
            ("kept", 7, 7, 1),
            id="up to the limit",
        ),
        pytest.param(
            make_action(amount=LIMIT),
            [done(MONDAY, amount=10.5)],
            ("missed", 10.5, 7, 0.5),
            id="half as much again",
        ),
        pytest.param(
            make_action(amount=LIMIT),
            [done(MONDAY, amount=99)],
            ("missed", 99, 7, 0),
            id="far over it",
        ),
        pytest.param(
            make_action(
                amount=Amount(goal=0, per=Per.WEEK, direction=Direction.AT_MOST)
            ),
            [done(MONDAY, amount=1)],
            ("missed", 1, 0, 0),
            id="a limit of none, passed",
        ),
    ],
)
def test_a_finished_week(
    action: Action,
    of: list[CheckIn],
    expected: tuple[str, float, float, float | None],
) -> None:
    assert result(action, *of) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("pauses", "of", "expected"),
    [
        ((pause(MONDAY, MONDAY + 6 * DAY),), [], ("excused", 0, 0, None)),
        ((pause(MONDAY, MONDAY + 6 * DAY),), TICKS[:1], ("kept", 1, 0, 1)),
        ((pause(MONDAY, MONDAY + 3 * DAY),), TICKS[5:], ("kept", 2, 2, 1)),
        ((pause(MONDAY, MONDAY + 6 * DAY, "a"),), [], ("excused", 0, 0, None)),
        ((pause(MONDAY, MONDAY + 6 * DAY, "b"),), [], ("missed", 0, 3, 0)),
    ],
)
def test_a_pause(
    pauses: tuple[Pause, ...],
    of: list[CheckIn],
    expected: tuple[str, float, float, float | None],
) -> None:
    assert result(make_action(), *of, pauses=pauses) == pytest.approx(expected)


def test_only_every_second_week_is_asked_for() -> None:
    action = make_action(cadence=TimesPerWeek(1, every_weeks=2))
    far = MONDAY + 30 * DAY
    found = [result(action, today=far, week=FIRST.shifted(n))[0] for n in range(3)]

    assert found == ["missed", "off", "missed"]


@pytest.mark.parametrize(
    ("times", "days", "skips", "target"),
    [
        (5, 4, 0, 3),
        (5, 4, 1, 2),
        (1, 1, 0, 1),
        (1, 1, 1, 0),
        (3, 2, 0, 1),
        (7, 3, 2, 1),
        (2, 7, 3, 0),
        (6, 5, 0, 5),
    ],
)
def test_times_a_week_go_by_the_open_days_and_are_rounded_up_before_skips(
    times: int, days: int, skips: int, target: int
) -> None:
    start = MONDAY + (7 - days) * DAY
    action = make_action(cadence=TimesPerWeek(times), starts_on=start)
    of = [skipped(start + n * DAY) for n in range(skips)]

    assert result(action, *of)[2] == target


def test_a_skip_outside_the_open_days_is_none() -> None:
    action = make_action(starts_on=MONDAY + DAY, reserve=1)
    away = pause(MONDAY + 2 * DAY, MONDAY + 2 * DAY)
    of = [skipped(MONDAY + n * DAY) for n in (0, 2, 4)]

    # Five days are open, of which the reserve takes the Friday alone.
    assert result(action, *of, pauses=(away,))[2] == 3 - 1


def test_two_pauses_over_the_same_days_count_them_once() -> None:
    all_of_it = pause(MONDAY, MONDAY + 2 * DAY)
    own = Pause(id="q", starts_on=MONDAY + DAY, ends_on=MONDAY + 3 * DAY, action_id="a")

    assert result(make_action(cadence=TimesPerWeek(7)), pauses=(all_of_it, own))[2] == 3


@pytest.mark.parametrize(
    ("days", "status", "score"),
    [([], "missed", 0), ([0], "missed", 0.5), ([0, 6], "kept", 1)],
)
def test_fixed_days_are_counted_not_named(
    days: list[int], status: str, score: float
) -> None:
    action = make_action(cadence=OnDays(frozenset({Weekday.TUE, Weekday.THU})))
    found = result(action, *[TICKS[day] for day in days])

    assert found == (status, len(days), 2, score)


def test_fixed_days_outside_the_open_days_are_not_asked_for() -> None:
    action = make_action(
        cadence=OnDays(frozenset({Weekday.MON, Weekday.WED, Weekday.SUN})),
        starts_on=MONDAY + DAY,
        ends_on=MONDAY + 5 * DAY,
    )

    assert result(action)[2] == 1


@pytest.mark.parametrize("day", range(7))
def test_any_day_names_the_week_of_a_one_off_action(day: int) -> None:
    action = make_action(cadence=Once(MONDAY + day * DAY))

    assert result(action) == ("missed", 0, 1, 0)
    assert result(action, week=FIRST.shifted(1))[0] == "off"


def test_a_one_off_action_that_starts_after_its_week_is_off() -> None:
    action = make_action(cadence=Once(MONDAY), starts_on=MONDAY + 7 * DAY)

    assert result(action) == ("off", 0, 0, None)


def test_every_third_week_counts_from_the_week_of_the_start() -> None:
    action = make_action(
        cadence=TimesPerWeek(1, every_weeks=3), starts_on=MONDAY + 6 * DAY
    )
    far = MONDAY + 60 * DAY
    found = [result(action, today=far, week=FIRST.shifted(n))[0] for n in range(-1, 5)]

    assert found == ["off", "missed", "off", "off", "missed", "off"]


def test_done_in_a_week_that_asks_for_nothing_is_kept() -> None:
    action = make_action(cadence=TimesPerWeek(1, every_weeks=2))
    next_week = FIRST.shifted(1)
    of = done(next_week.first)

    assert result(action, of, week=next_week) == ("kept", 1, 0, 1)
    assert result(action, of, week=next_week, today=next_week.last + DAY)[0] == "kept"


@pytest.mark.parametrize(
    ("amounts", "status", "score"),
    [
        ([0.1, 0.1, 0.1], "kept", 1),
        ([0.1, 0.2], "kept", 1),
        ([0.3], "kept", 1),
        ([0.3, 0.01], "missed", 2 - 0.31 / 0.3),
    ],
)
def test_amounts_are_decimals_as_they_were_written(
    amounts: list[float], status: str, score: float
) -> None:
    limit = Amount(goal=0.3, per=Per.WEEK, direction=Direction.AT_MOST)
    of = [done(MONDAY + n * DAY, amount=amount) for n, amount in enumerate(amounts)]
    found = result(make_action(amount=limit), *of)

    assert found[0] == status
    assert found[3] == pytest.approx(score)


def test_a_goal_of_decimals_is_reached_by_their_sum() -> None:
    action = make_action(amount=Amount(goal=0.7, per=Per.WEEK))
    of = [done(MONDAY + n * DAY, amount=0.1) for n in range(7)]

    assert result(action, *of)[0] == "kept"


def test_the_running_week_is_open_and_a_later_one_is_future() -> None:
    running, later = FIRST.shifted(1), FIRST.shifted(2)

    assert result(make_action(), week=running) == ("open", 0, 3, 0)
    assert result(make_action(), week=later) == ("future", 0, 3, None)
    assert result(make_action(ends_on=running.last), week=later)[0] == "off"
    assert result(make_action(), done(later.first), week=later)[0] == "future"


def test_a_week_is_over_once_its_last_day_lies_before_today() -> None:
    assert result(make_action(), today=FIRST.last)[0] == "open"
    assert result(make_action(), today=FIRST.last + DAY)[0] == "missed"


@pytest.mark.parametrize("amount", [AMOUNT, WEEKLY, LIMIT])
def test_a_week_to_come_is_future_also_where_it_is_paused(amount: Amount) -> None:
    later = FIRST.shifted(2)
    away = pause(later.first, later.last)
    found = result(make_action(amount=amount), week=later, pauses=(away,))

    assert found == ("future", 0, 0, None)


@pytest.mark.parametrize(
    ("action", "of", "expected"),
    [
        pytest.param(
            make_action(amount=LIMIT, cadence=TimesPerWeek(1, every_weeks=2)),
            [done(MONDAY + 7 * DAY, amount=3)],
            ("off", 3, 0, None),
            id="a week that is not scheduled says nothing of a limit",
        ),
        pytest.param(
            make_action(amount=LIMIT, starts_on=MONDAY + 13 * DAY),
            [skipped(MONDAY + 13 * DAY)],
            ("excused", 0, 0, None),
            id="every open day skipped",
        ),
        pytest.param(
            make_action(amount=LIMIT),
            [done(MONDAY + 7 * DAY, amount=7), skipped(MONDAY + 8 * DAY)],
            ("missed", 7, 6, 2 - 7 / 6),
            id="a skipped day takes its part of the limit",
        ),
        pytest.param(
            make_action(amount=LIMIT),
            [noted(MONDAY + 7 * DAY), skipped(MONDAY + 8 * DAY)],
            ("missed", 0, 6, 0),
            id="a note or a skip is no record",
        ),
        pytest.param(
            make_action(amount=LIMIT),
            [done(MONDAY + 7 * DAY)],
            ("kept", 0, 7, 1),
            id="a record without an amount is one of 0",
        ),
    ],
)
def test_a_finished_week_of_a_limit(
    action: Action, of: list[CheckIn], expected: tuple[str, float, float, float | None]
) -> None:
    found = result(action, *of, week=FIRST.shifted(1), today=MONDAY + 14 * DAY)

    assert found == pytest.approx(expected)


def test_a_limit_is_not_judged_before_the_week_is_over() -> None:
    running = FIRST.shifted(1)
    far_over = done(running.first, amount=99)

    assert result(make_action(amount=LIMIT), week=running) == ("open", 0, 7, None)
    assert result(make_action(amount=LIMIT), far_over, week=running)[0] == "open"
    assert result(make_action(amount=LIMIT), week=FIRST.shifted(2))[0] == "future"


def test_checking_off_later_corrects_the_past() -> None:
    late = MONDAY + 300 * DAY

    assert result(make_action(), *TICKS[:2], today=late)[0] == "missed"
    assert result(make_action(), *TICKS[:3], today=late)[0] == "kept"


QUARTERS = Calendar(fiscal_year_starts_in=2)


@pytest.mark.parametrize(
    ("first", "second", "calendar", "expected"),
    [
        # The week of 28 December belongs to the old year, its Saturday too.
        (date(2026, 12, 28), date(2027, 1, 2), Calendar(), "missed"),
        (date(2026, 12, 28), date(2027, 1, 4), Calendar(), "excused"),
        (date(2026, 12, 28), date(2027, 1, 4), QUARTERS, "missed"),
        (date(2027, 1, 25), date(2027, 2, 1), QUARTERS, "excused"),
    ],
)
def test_a_reserve_is_counted_a_quarter(
    first: date, second: date, calendar: Calendar, expected: str
) -> None:
    action = make_action(
        reserve=1, cadence=OnDays(frozenset({Weekday.of(first), Weekday.of(second)}))
    )
    week = Week(second - second.weekday() * DAY)
    today = second + 9 * DAY
    found = result(
        action,
        skipped(first),
        skipped(second),
        today=today,
        week=week,
        calendar=calendar,
    )

    assert found[0] == expected


def test_the_first_skips_by_date_are_those_that_count() -> None:
    action = make_action(reserve=2, cadence=TimesPerWeek(7))
    later, first = FIRST.shifted(1), FIRST
    of = [skipped(later.first), skipped(first.last), skipped(first.first)]

    assert result(action, *of, week=first)[2] == 5
    assert result(action, *of, week=later)[2] == 7


def test_a_reserve_of_none_takes_every_skip() -> None:
    of = [skipped(MONDAY + n * DAY) for n in range(7)]

    assert result(make_action(), *of) == ("excused", 0, 0, None)
