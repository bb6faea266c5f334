"""A cadence that changes from a day on leaves the past as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Cadence,
    CheckIn,
    EarlierRule,
    Once,
    OnDays,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Calendar, Weekday
from leadership_desktop.domain.weeks import WeekStatus
from tests.domain.figures import figures_of
from tests.domain.strategies import (
    actions,
    amounts,
    cadences,
    calendars,
    check_ins,
    days,
    pauses,
)
from tests.factories import MONDAY, done, make_action

A_DAY, A_WEEK = timedelta(days=1), timedelta(weeks=1)
FOUR_WEEKS = [MONDAY + number * A_WEEK for number in range(4)]


@given(calendars, actions(), cadences, amounts, check_ins(), pauses(), days, days)
def test_what_was_before_stays_and_what_comes_goes_by_the_new_rule(
    calendar: Calendar,
    action: Action,
    cadence: Cadence,
    amount: Amount | None,
    of: dict[date, CheckIn],
    pauses: tuple[Pause, ...],
    today: date,
    day: date,
) -> None:
    begin = calendar.week_of(day).first
    changed = action.changed_from(begin, cadence, amount)
    before = figures_of([action], of.values(), pauses, today, calendar)
    after = figures_of([changed], of.values(), pauses, today, calendar)
    only_new = replace(action, cadence=cadence, amount=amount, earlier=())
    alone = figures_of([only_new], of.values(), pauses, today, calendar)

    first = before.first_week()
    assert first is not None
    every = 1 if isinstance(cadence, Once) else cadence.every_weeks
    for week in first.until(calendar.week_of(today)):
        found = after.action("a").result(week)
        if week.first < begin and action.starts_on < begin:
            assert found == before.action("a").result(week)
        elif every == 1:
            assert found == alone.action("a").result(week)


def test_each_week_is_judged_by_the_rule_it_had() -> None:
    action = make_action(cadence=TimesPerWeek(1)).changed_from(
        FOUR_WEEKS[2], TimesPerWeek(3), None
    )
    ticks = [done(day) for day in FOUR_WEEKS]

    figures = figures_of([action], ticks, (), FOUR_WEEKS[3] + 7 * A_DAY).action("a")

    assert [result.target for result in figures.weeks[:4]] == [1, 1, 3, 3]
    assert [result.status for result in figures.weeks[:4]] == [
        WeekStatus.KEPT,
        WeekStatus.KEPT,
        WeekStatus.MISSED,
        WeekStatus.MISSED,
    ]
    assert figures.best_streak == 2


def test_every_other_week_counts_from_the_change() -> None:
    action = make_action(cadence=TimesPerWeek(1)).changed_from(
        FOUR_WEEKS[1], TimesPerWeek(2, 2), None
    )

    figures = figures_of([action], (), (), FOUR_WEEKS[3]).action("a")

    assert [result.target for result in figures.weeks] == [1, 2, 0, 2]


def test_an_amount_counts_by_the_rule_of_its_week() -> None:
    tick = make_action(cadence=TimesPerWeek(1))
    summed = Amount(unit="min", goal=60, per=Per.WEEK)
    action = tick.changed_from(FOUR_WEEKS[1], TimesPerWeek(1), summed)
    of = [done(FOUR_WEEKS[0]), done(FOUR_WEEKS[1], amount=30)]

    figures = figures_of([action], of, (), FOUR_WEEKS[2]).action("a")

    assert [(r.done, r.target) for r in figures.weeks[:2]] == [(1, 1), (30, 60)]


def test_a_streak_of_days_passes_over_weeks_without_one() -> None:
    daily = OnDays(frozenset(Weekday))
    action = make_action(cadence=daily)
    action = action.changed_from(FOUR_WEEKS[1], TimesPerWeek(1), None)
    action = action.changed_from(FOUR_WEEKS[2], daily, None)
    first_week = [done(FOUR_WEEKS[0] + number * A_DAY) for number in range(7)]
    of = [*first_week, done(FOUR_WEEKS[2])]

    streak = figures_of([action], of, (), FOUR_WEEKS[2]).action("a").day_streak

    assert streak is not None
    assert (streak.current, streak.best) == (8, 8)


def test_a_week_start_that_changes_half_way_leaves_each_week_one_rule() -> None:
    action = make_action(cadence=TimesPerWeek(1)).changed_from(
        FOUR_WEEKS[2], TimesPerWeek(3), None
    )
    from_sunday = Calendar(Weekday.SUN)

    figures = figures_of([action], (), (), FOUR_WEEKS[3], from_sunday).action("a")

    assert [result.target for result in figures.weeks] == [1, 1, 3, 3]


def test_a_change_from_the_first_day_on_leaves_nothing_before() -> None:
    action = make_action(cadence=TimesPerWeek(1))

    assert action.changed_from(MONDAY, TimesPerWeek(3), None) == replace(
        action, cadence=TimesPerWeek(3)
    )


def test_a_second_change_of_the_same_week_takes_the_place_of_the_first() -> None:
    action = make_action(cadence=TimesPerWeek(1))
    until = FOUR_WEEKS[2] - A_DAY
    once = action.changed_from(FOUR_WEEKS[2], TimesPerWeek(3), None)

    again = once.changed_from(FOUR_WEEKS[2], TimesPerWeek(2), None)
    back = once.changed_from(FOUR_WEEKS[2], TimesPerWeek(1), None)

    assert again.earlier == (EarlierRule(until=until, cadence=TimesPerWeek(1)),)
    assert back == action


def test_an_earlier_change_takes_back_the_later_ones() -> None:
    action = make_action(cadence=TimesPerWeek(1))
    action = action.changed_from(FOUR_WEEKS[3], TimesPerWeek(3), None)

    changed = action.changed_from(FOUR_WEEKS[1], TimesPerWeek(5), None)

    assert changed.earlier == (
        EarlierRule(until=FOUR_WEEKS[1] - A_DAY, cadence=TimesPerWeek(1)),
    )
