"""How often and how much: from Loop's n times in d days to a week's cadence."""

from __future__ import annotations

import math
from fractions import Fraction

from leadership_desktop.domain.actions import (
    MOST_TIMES,
    MOST_WEEKS,
    Amount,
    Direction,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import DAYS_A_WEEK
from leadership_desktop.exchange.contents import Loss, LossKind
from leadership_desktop.exchange.loop.habits import Habit

DAYS_A_MONTH = 30
MONTHS = (30, 31)


def rhythm_of(habit: Habit) -> tuple[TimesPerWeek, Amount | None, list[Loss]]:
    """Return a habit's cadence and amount, and what that is not exact about."""
    if not habit.measured:
        cadence, losses = _cadence(habit)
        return cadence, None, losses
    amount = _amount(habit)
    if amount is None:
        cadence, losses = _cadence(habit)
        return cadence, None, [*losses, Loss(LossKind.TARGET_DROPPED)]
    losses = []
    if habit.days not in (1, DAYS_A_WEEK):
        values = {"goal": habit.target, "days": habit.days, "amount": amount}
        losses.append(Loss(LossKind.TARGET_CHANGED, values=values))
    return TimesPerWeek(MOST_TIMES), amount, losses


def weekly(times: int, days: int) -> tuple[TimesPerWeek, bool]:
    """Return the nearest weekly cadence of n times in d days, and whether it is exact.

    A rate of once a week or more is rounded to times a week, halves up; a lower one
    to once every so many weeks.
    """
    if times >= days:
        # Loop takes more than once a day as every day.
        return TimesPerWeek(MOST_TIMES), True
    rate = Fraction(times * DAYS_A_WEEK, days)
    if rate >= 1:
        rounded = min(MOST_TIMES, _half_up(rate))
        return TimesPerWeek(rounded), rounded == rate
    weeks = min(MOST_WEEKS, _half_up(1 / rate))
    return TimesPerWeek(1, weeks), weeks * rate == 1


def _half_up(value: Fraction) -> int:
    return math.floor(value + Fraction(1, 2))


def _cadence(habit: Habit) -> tuple[TimesPerWeek, list[Loss]]:
    cadence, exact = weekly(habit.times, habit.days)
    if exact:
        return cadence, []
    values = {"times": habit.times, "days": habit.days, "cadence": cadence}
    return cadence, [Loss(LossKind.CADENCE_CHANGED, values=values)]


def _amount(habit: Habit) -> Amount | None:
    """Return the amount asked, or None where the file has no target to hold it to."""
    target = habit.target
    direction = Direction.AT_MOST if habit.limit else Direction.AT_LEAST
    if target is None or not math.isfinite(target) or target < 0:
        return None
    if target == 0 and not habit.limit:
        return None
    if habit.days == 1:
        return Amount(unit=habit.unit, goal=target, direction=direction)
    days = DAYS_A_MONTH if habit.days in MONTHS else habit.days
    goal = target if days == DAYS_A_WEEK else target * DAYS_A_WEEK / days
    return Amount(unit=habit.unit, goal=goal, per=Per.WEEK, direction=direction)
