from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.actions import Amount, Direction, Per, TimesPerWeek
from leadership_desktop.exchange.contents import LossKind
from leadership_desktop.exchange.loop.cadence import rhythm_of, weekly
from leadership_desktop.exchange.loop.habits import Habit


def measured(target: float | None, days: int, *, limit: bool = False) -> Habit:
    return Habit(
        name="Water",
        times=1,
        days=days,
        measured=True,
        limit=limit,
        target=target,
        unit="l",
        place="Habits[1]",
        entries_place="Repetitions",
    )


@pytest.mark.parametrize(
    ("times", "days", "cadence", "exact"),
    [
        (1, 1, TimesPerWeek(7), True),
        (3, 1, TimesPerWeek(7), True),
        (1, 7, TimesPerWeek(1), True),
        (5, 7, TimesPerWeek(5), True),
        (7, 7, TimesPerWeek(7), True),
        (9, 7, TimesPerWeek(7), True),
        (14, 14, TimesPerWeek(7), True),
        (2, 14, TimesPerWeek(1), True),
        (3, 14, TimesPerWeek(2), False),
        (5, 14, TimesPerWeek(3), False),
        (2, 3, TimesPerWeek(5), False),
        (1, 5, TimesPerWeek(1), False),
        (10, 30, TimesPerWeek(2), False),
        (29, 30, TimesPerWeek(7), False),
        (1, 14, TimesPerWeek(1, 2), True),
        (1, 21, TimesPerWeek(1, 3), True),
        (1, 84, TimesPerWeek(1, 12), True),
        (1, 10, TimesPerWeek(1), False),
        (1, 30, TimesPerWeek(1, 4), False),
        (1, 31, TimesPerWeek(1, 4), False),
        (1, 365, TimesPerWeek(1, 12), False),
    ],
)
def test_a_rhythm_becomes_the_nearest_weekly_one(
    times: int, days: int, cadence: TimesPerWeek, exact: bool
) -> None:
    assert weekly(times, days) == (cadence, exact)


@given(times=st.integers(1, 10_000), days=st.integers(1, 10_000))
def test_every_rhythm_becomes_one_that_can_be(times: int, days: int) -> None:
    cadence, _ = weekly(times, days)

    assert 1 <= cadence.times <= 7
    assert 1 <= cadence.every_weeks <= 12


@pytest.mark.parametrize(
    ("habit", "amount", "losses"),
    [
        (measured(2.5, 1), Amount(unit="l", goal=2.5), []),
        (measured(20, 7), Amount(unit="l", goal=20, per=Per.WEEK), []),
        (
            measured(12, 30, limit=True),
            Amount(unit="l", goal=2.8, per=Per.WEEK, direction=Direction.AT_MOST),
            [LossKind.TARGET_CHANGED],
        ),
        (
            measured(30, 31),
            Amount(unit="l", goal=7, per=Per.WEEK),
            [LossKind.TARGET_CHANGED],
        ),
        (
            measured(0, 1, limit=True),
            Amount(unit="l", goal=0, direction=Direction.AT_MOST),
            [],
        ),
        (measured(0, 1), None, [LossKind.TARGET_DROPPED]),
        (measured(None, 7), None, [LossKind.TARGET_DROPPED]),
        (measured(float("nan"), 1), None, [LossKind.TARGET_DROPPED]),
        (measured(-3, 1, limit=True), None, [LossKind.TARGET_DROPPED]),
    ],
)
def test_a_target_becomes_an_amount_per_check_in_or_per_week(
    habit: Habit, amount: Amount | None, losses: list[LossKind]
) -> None:
    _, found, said = rhythm_of(habit)

    assert found == amount
    assert [loss.kind for loss in said] == losses
