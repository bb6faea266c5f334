"""A week's result, streaks and momentum: the lines of the rules, then laws.

Figures are asked of `Figures`, which is what every page and command asks.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    CheckIn,
    CheckInState,
    Direction,
    Once,
    OnDays,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Calendar, Week, Weekday
from leadership_desktop.domain.momentum import KEEP, next_momentum, strongest_day
from leadership_desktop.domain.weeks import WeekStatus
from tests.domain import reference
from tests.domain.figures import figures_of
from tests.domain.strategies import actions, calendars, check_ins, days, pauses
from tests.factories import MONDAY, done, make_action, skipped

DAY = timedelta(days=1)
THURSDAY_NEXT_WEEK = MONDAY + 10 * DAY
FIRST = Week(MONDAY)
AMOUNT = Amount(unit="min", goal=20)
WEEKLY = Amount(unit="min", goal=70, per=Per.WEEK)
LIMIT = Amount(unit="beer", goal=7, per=Per.WEEK, direction=Direction.AT_MOST)


def result(
    action: Action,
    *of: CheckIn,
    pauses: tuple[Pause, ...] = (),
    today: date = THURSDAY_NEXT_WEEK,
    week: Week = FIRST,
) -> tuple[str, float, float, float | None]:
    found = figures_of([action], of, pauses, today).action(action.id).result(week)
    return found.status.value, found.done, found.target, found.score


def pause(first: date, last: date, action_id: str | None = None) -> Pause:
    return Pause(id="p", starts_on=first, ends_on=last, action_id=action_id)


TICKS = [done(MONDAY + n * DAY) for n in range(7)]


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


def test_the_running_week_is_open_and_a_later_one_is_future() -> None:
    running, later = FIRST.shifted(1), FIRST.shifted(2)

    assert result(make_action(), week=running) == ("open", 0, 3, 0)
    assert result(make_action(), week=later) == ("future", 0, 3, None)
    assert result(make_action(amount=LIMIT), week=running) == ("open", 0, 7, None)


def test_a_reserve_is_counted_a_quarter() -> None:
    december, january = date(2026, 12, 28), date(2027, 1, 4)
    action = make_action(reserve=1, cadence=TimesPerWeek(1))
    of = (skipped(december), skipped(december + DAY), skipped(january))
    today = january + 9 * DAY

    assert result(action, *of, today=today, week=Week(december))[0] == "excused"
    assert result(action, *of, today=today, week=Week(january))[0] == "excused"


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


@given(calendars, actions(), check_ins(), pauses(), days)
def test_the_fast_rules_equal_the_rules_as_they_read(
    calendar: Calendar,
    action: Action,
    of: dict[date, CheckIn],
    pauses: tuple[Pause, ...],
    today: date,
) -> None:
    slow = reference.Reference(calendar, today, action, of, pauses)
    figures = figures_of([action], of.values(), pauses, today, calendar)
    first = figures.first_week()
    assert first is not None
    fast = figures.action("a")

    for week in [*slow.weeks(first), calendar.week_of(today).shifted(1)]:
        found = fast.result(week)
        expected = slow.result(week)
        assert (found.status.value, found.done) == (expected[0], expected[1])
        assert (found.target, found.score) == pytest.approx(expected[2:])
    streaks = [(streak.first, streak.last, streak.weeks) for streak in fast.streaks]
    assert streaks == slow.streaks(first)
    assert fast.current_streak == slow.current_streak(first)
    assert fast.best_streak == max((n for _, _, n in streaks), default=0)
    assert fast.day_streak == slow.day_streak()
    scores = [fast.result(week).score for week in slow.weeks(first)]
    assert fast.momentum == pytest.approx(reference.momentum(scores))


@given(actions(), check_ins(), pauses(), days)
def test_figures_stay_within_their_bounds(
    action: Action, of: dict[date, CheckIn], pauses: tuple[Pause, ...], today: date
) -> None:
    figures = figures_of([action], of.values(), pauses, today)
    overall = figures.overall()
    fast = figures.action("a")

    assert all(0 <= value <= 1 for value in overall.momentum)
    assert all(e is None or 0 <= e <= 1 for e in overall.execution)
    assert all(r.score is None or 0 <= r.score <= 1 for r in fast.weeks)
    assert all(a.last < b.first for a, b in pairwise(fast.streaks))
    assert fast.current_streak <= fast.best_streak
    kept = sum(r.status is WeekStatus.KEPT for r in fast.weeks)
    if action.has_streak:
        assert sum(streak.weeks for streak in fast.streaks) == kept


@given(actions(), check_ins(), pauses(), days, days)
def test_one_more_tick_never_takes_anything_away(
    action: Action,
    of: dict[date, CheckIn],
    pauses: tuple[Pause, ...],
    today: date,
    day: date,
) -> None:
    at_most = action.amount is not None and action.amount.direction is Direction.AT_MOST
    assume(not at_most)
    before_that = of.get(day)
    # A tick in place of a skip trades one thing for another: that is no law.
    assume(before_that is None or before_that.state is not CheckInState.SKIPPED)
    more = {**of, day: done(day, amount=1_000)}
    first_before = figures_of([action], of.values(), pauses, today).first_week()
    after_figures = figures_of([action], more.values(), pauses, today)
    assume(first_before == after_figures.first_week())
    before = figures_of([action], of.values(), pauses, today).action("a")
    after = after_figures.action("a")

    for one, other in zip(before.weeks, after.weeks, strict=True):
        if one.score is not None:
            assert other.score is not None
            assert other.score >= one.score
    assert after.best_streak >= before.best_streak
    assert sum(s.weeks for s in after.streaks) >= sum(s.weeks for s in before.streaks)


@given(actions(), check_ins(), pauses(), days, st.integers(1, 60))
def test_the_same_history_later_gives_the_same_figures(
    action: Action,
    of: dict[date, CheckIn],
    pauses: tuple[Pause, ...],
    today: date,
    weeks: int,
) -> None:
    assume(action.reserve is None)  # quarters do not move along
    by = timedelta(weeks=weeks)
    cadence = action.cadence
    moved = make_action(
        cadence=Once(cadence.week + by) if isinstance(cadence, Once) else cadence,
        amount=action.amount,
        starts_on=action.starts_on + by,
        ends_on=action.ends_on + by if action.ends_on else None,
        archived_on=action.archived_on + by if action.archived_on else None,
    )
    later = [
        CheckIn(action_id="a", on=c.on + by, state=c.state, amount=c.amount)
        for c in of.values()
    ]
    later_pauses = tuple(
        Pause(
            id=p.id,
            starts_on=p.starts_on + by,
            ends_on=p.ends_on + by,
            action_id=p.action_id,
        )
        for p in pauses
    )
    one = figures_of([action], of.values(), pauses, today).action("a")
    other = figures_of([moved], later, later_pauses, today + by).action("a")

    assert other.weeks == one.weeks
    assert other.momentum == one.momentum
    assert other.day_streak == one.day_streak
