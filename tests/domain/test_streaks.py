"""Streaks of weeks and of days."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from leadership_desktop.domain.actions import (
    Amount,
    CheckIn,
    Once,
    OnDays,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Week, Weekday
from leadership_desktop.domain.streaks import DayRun, Streak
from tests.domain.cases import AMOUNT, DAY, FIRST, THURSDAY_NEXT_WEEK, pause
from tests.domain.figures import figures_of
from tests.factories import MONDAY, done, make_action, skipped

ONCE_A_WEEK = make_action(cadence=TimesPerWeek(1))
DAILY = make_action(cadence=TimesPerWeek(7))


def kept(*weeks: int) -> list[CheckIn]:
    """A check-in in each of these weeks."""
    return [done(MONDAY + timedelta(weeks=week)) for week in weeks]


def test_excused_and_off_weeks_neither_break_a_streak_nor_add_to_it() -> None:
    action = make_action(cadence=TimesPerWeek(1))
    of = [done(MONDAY + 7 * n * DAY) for n in (0, 1, 3)]
    holiday = pause(MONDAY + 14 * DAY, MONDAY + 20 * DAY)
    found = figures_of([action], of, (holiday,), MONDAY + 29 * DAY).action("a")

    assert [streak.weeks for streak in found.streaks] == [3]
    assert (found.current_streak, found.best_streak) == (3, 3)


def test_one_off_actions_have_no_streak() -> None:
    action = make_action(cadence=Once(MONDAY))
    found = figures_of([action], [done(MONDAY)], (), THURSDAY_NEXT_WEEK).action("a")

    assert found.streaks == []
    assert (found.current_streak, found.best_streak, found.day_streak) == (0, 0, None)


def test_today_does_not_end_a_day_streak() -> None:
    action = make_action(cadence=TimesPerWeek(7))
    of = [done(MONDAY + n * DAY) for n in range(4)]

    on_friday = figures_of([action], of, (), MONDAY + 4 * DAY).action("a").day_streak
    on_saturday = figures_of([action], of, (), MONDAY + 5 * DAY).action("a").day_streak

    assert on_friday == (4, 4)
    assert on_saturday == (0, 4)


def test_a_missed_week_ends_a_streak_and_an_open_one_does_nothing() -> None:
    today = MONDAY + timedelta(weeks=6)
    found = figures_of([ONCE_A_WEEK], kept(0, 1, 2, 4, 5), (), today).action("a")

    assert found.streaks == [
        Streak(FIRST, FIRST.shifted(2), 3),
        Streak(FIRST.shifted(4), FIRST.shifted(5), 2),
    ]
    assert (found.current_streak, found.best_streak) == (2, 3)


def test_the_current_week_adds_to_the_streak_once_it_is_kept() -> None:
    today = MONDAY + timedelta(weeks=2)
    found = figures_of([ONCE_A_WEEK], kept(0, 1, 2), (), today).action("a")

    assert (found.current_streak, found.best_streak) == (3, 3)


def test_weeks_between_do_not_count_in_a_streak_of_every_second_week() -> None:
    action = make_action(cadence=TimesPerWeek(1, every_weeks=2))
    today = MONDAY + timedelta(weeks=5)
    found = figures_of([action], kept(0, 2, 4), (), today).action("a")

    assert found.streaks == [Streak(FIRST, FIRST.shifted(4), 3)]


def test_a_streak_lasts_after_the_action_ended() -> None:
    action = make_action(cadence=TimesPerWeek(1), ends_on=MONDAY + 13 * DAY)
    today = MONDAY + timedelta(weeks=30)
    found = figures_of([action], kept(0, 1), (), today).action("a")

    assert found.current_streak == 2


@pytest.mark.parametrize(
    ("cadence", "amount", "has_one"),
    [
        (TimesPerWeek(7), None, True),
        (TimesPerWeek(7), AMOUNT, True),
        (OnDays(frozenset({Weekday.MON})), None, True),
        (TimesPerWeek(6), None, False),
        (TimesPerWeek(7, every_weeks=2), None, False),
        (OnDays(frozenset({Weekday.MON}), every_weeks=2), None, False),
        (TimesPerWeek(7), Amount(goal=1, per=Per.WEEK), False),
        (Once(MONDAY), None, False),
    ],
)
def test_which_actions_have_a_day_streak(
    cadence: TimesPerWeek | OnDays | Once, amount: Amount | None, has_one: bool
) -> None:
    action = make_action(cadence=cadence, amount=amount)
    found = figures_of([action], [], (), THURSDAY_NEXT_WEEK).action("a").day_streak

    assert found == (DayRun(0, 0) if has_one else None)


def day_run(*of: CheckIn, **given: Any) -> DayRun | None:
    action = make_action("a", **{"cadence": TimesPerWeek(7), **given})
    return figures_of([action], of, (), THURSDAY_NEXT_WEEK).action("a").day_streak


ALL = [done(MONDAY + n * DAY) for n in range(11)]


def test_skipped_days_are_passed_over_as_far_as_the_reserve_goes() -> None:
    of = [*ALL[:3], skipped(MONDAY + 3 * DAY), *ALL[4:]]

    assert day_run(*of) == (10, 10)
    assert day_run(*of, reserve=1) == (10, 10)
    assert day_run(*of, reserve=0) == (7, 7)


def test_paused_days_are_passed_over_even_if_done() -> None:
    away = pause(MONDAY + 2 * DAY, MONDAY + 4 * DAY)
    found = figures_of([DAILY], ALL[:4] + ALL[5:], (away,), THURSDAY_NEXT_WEEK)

    assert found.action("a").day_streak == (8, 8)


def test_only_due_days_make_and_break_a_streak_of_days() -> None:
    weekdays = OnDays(frozenset({Weekday.TUE, Weekday.WED}))
    of = [ALL[0], ALL[1], ALL[2], ALL[8], ALL[9]]

    assert day_run(*of, cadence=weekdays) == (4, 4)
    # Another day makes up for the week, not for the day.
    assert day_run(ALL[0], ALL[1], ALL[3], cadence=weekdays) == (0, 1)


def test_a_day_below_its_amount_is_not_done() -> None:
    enough = [done(c.on, amount=20) for c in ALL]
    enough[5] = done(enough[5].on, amount=19)

    assert day_run(*enough, amount=AMOUNT) == (5, 5)


def test_days_outside_the_live_ones_are_no_part_of_a_day_streak() -> None:
    assert day_run(*ALL, starts_on=MONDAY + 2 * DAY) == (9, 9)
    assert day_run(*ALL[:4], ends_on=MONDAY + 3 * DAY) == (4, 4)


def test_check_ins_after_today_do_not_count_in_a_day_streak() -> None:
    of = [done(THURSDAY_NEXT_WEEK + n * DAY) for n in range(1, 4)]

    assert day_run(*of) == (0, 0)
    assert day_run(*ALL, *of) == (11, 11)


def test_a_streak_is_named_by_its_first_and_last_kept_week() -> None:
    away = pause(MONDAY + 7 * DAY, MONDAY + 13 * DAY)
    today = MONDAY + timedelta(weeks=3)
    found = figures_of([ONCE_A_WEEK], kept(0, 2), (away,), today).action("a")

    assert found.streaks == [Streak(Week(MONDAY), Week(MONDAY + 14 * DAY), 2)]
