"""The rules as laws: of any history at all, and beside a slow reading of them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from leadership_desktop.domain.actions import (
    Action,
    Cadence,
    CheckIn,
    CheckInState,
    Direction,
    EarlierRule,
    Once,
    Pause,
)
from leadership_desktop.domain.calendar import Calendar
from leadership_desktop.domain.weeks import WeekStatus
from tests.domain import reference
from tests.domain.figures import figures_of
from tests.domain.strategies import actions, calendars, check_ins, days, pauses
from tests.factories import done, make_action


@settings(max_examples=500)
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
        assert found.status.value == expected[0]
        assert (found.done, found.target) == pytest.approx(expected[1:3])
        assert found.score == (
            None if expected[3] is None else pytest.approx(expected[3])
        )
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

    def later_of(cadence: Cadence) -> Cadence:
        return Once(cadence.week + by) if isinstance(cadence, Once) else cadence

    moved = make_action(
        cadence=later_of(action.cadence),
        amount=action.amount,
        starts_on=action.starts_on + by,
        ends_on=action.ends_on + by if action.ends_on else None,
        archived_on=action.archived_on + by if action.archived_on else None,
        earlier=tuple(
            EarlierRule(
                until=rule.until + by,
                cadence=later_of(rule.cadence),
                amount=rule.amount,
            )
            for rule in action.earlier
        ),
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


@given(calendars, actions(), check_ins(), pauses(), days)
def test_the_current_week_never_looks_like_a_fall(
    calendar: Calendar,
    action: Action,
    of: dict[date, CheckIn],
    pauses: tuple[Pause, ...],
    today: date,
) -> None:
    figures = figures_of([action], of.values(), pauses, today, calendar)
    for momentum in (figures.overall().momentum, figures.action("a").momentum):
        assert momentum[-1:] >= momentum[-2:-1]


@given(actions(), check_ins(), pauses(), days, days)
def test_a_week_away_without_a_check_in_is_passed_over(
    action: Action,
    of: dict[date, CheckIn],
    pauses: tuple[Pause, ...],
    today: date,
    day: date,
) -> None:
    week = Calendar().week_of(day)
    history = [check_in for on, check_in in of.items() if on not in week]
    away = Pause(id="away", starts_on=week.first, ends_on=week.last)
    figures = figures_of([action], history, pauses, today)
    before = figures.action("a")
    after = figures_of([action], history, (*pauses, away), today).action("a")

    compared = zip(figures.overall().weeks, before.weeks, after.weeks, strict=True)
    for named, one, other in compared:
        if named == week:
            assert other.status in {WeekStatus.EXCUSED, WeekStatus.OFF}
        else:
            assert other == one
    assert after.current_streak >= before.current_streak
    assert after.best_streak >= before.best_streak


@given(
    actions("a"),
    actions("b"),
    check_ins(),
    pauses(),
    days,
)
def test_a_goal_stands_between_its_actions(
    one: Action,
    other: Action,
    of: dict[date, CheckIn],
    pauses: tuple[Pause, ...],
    today: date,
) -> None:
    figures = figures_of([one, other], of.values(), pauses, today)
    columns = (figures.action("a").weeks, figures.action("b").weeks)

    for execution, *results in zip(figures.overall().execution, *columns, strict=True):
        scores = [result.score for result in results if result.score is not None]
        assert (execution is None) == (not scores)
        if execution is not None:
            assert min(scores) <= execution <= max(scores)
