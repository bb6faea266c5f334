"""The check-ins of one action, gathered by week (see `weeks` for how days are counted)."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from leadership_desktop.domain.actions import Action, Amount, CheckInState
from leadership_desktop.domain.calendar import DAYS_A_WEEK, Calendar

HistoryRow = tuple[str, str, float | None]
"""A check-in as it is read by thousands: ISO date, state, amount."""

_DONE = CheckInState.DONE.value
_SKIPPED = CheckInState.SKIPPED.value


@dataclass(slots=True)
class Records:
    """What was recorded, by week number. Weeks without a record are absent."""

    done: dict[int, int] = field(default_factory=dict)
    """Days with a `done` check-in that counts."""
    recorded: dict[int, int] = field(default_factory=dict)
    """Days with a `done` check-in at all."""
    skipped: dict[int, int] = field(default_factory=dict)
    """Days with a `skipped` check-in."""
    amounts: dict[int, list[float]] = field(default_factory=dict)
    """The amounts of the `done` check-ins; a missing one is 0."""
    first: int | None = None
    """The first week with a check-in of any kind, a bare note too."""

    def amount(self, week: int) -> float:
        """Return the sum of a week's amounts."""
        return math.fsum(self.amounts.get(week, ()))

    def with_done(self, week: int, day: int, amount: float) -> Records:
        """Return these with one more `done` check-in that counts.

        `day` is the bit of a day of `week` that has none.
        """
        return Records(
            done=self.done | {week: self.done.get(week, 0) | day},
            recorded=self.recorded | {week: self.recorded.get(week, 0) | day},
            skipped=self.skipped | {week: self.skipped.get(week, 0) & ~day},
            amounts=self.amounts | {week: [*self.amounts.get(week, ()), amount]},
            first=week if self.first is None else min(self.first, week),
        )

    def replace_week(self, week: int, other: Records) -> None:
        """Take over what `other` has of one week, which is not before the first."""
        for own, new in (
            (self.done, other.done),
            (self.recorded, other.recorded),
            (self.skipped, other.skipped),
        ):
            if week in new:
                own[week] = new[week]
            else:
                own.pop(week, None)
        if week in other.amounts:
            self.amounts[week] = other.amounts[week]
        else:
            self.amounts.pop(week, None)


class Places(dict[str, tuple[int, int]]):
    """Week number and day bit of an ISO date; each date is worked out once."""

    def __init__(self, calendar: Calendar) -> None:
        super().__init__()
        self._calendar = calendar

    def __missing__(self, day: str) -> tuple[int, int]:
        ordinal = date.fromisoformat(day).toordinal()
        week = self._calendar.week_number(ordinal)
        bit = ordinal - self._calendar.first_ordinal(week)
        self[day] = place = (week, 1 << bit)
        return place

    def last_week_by(self, day: date) -> int:
        """Return the last week whose fourth day is by `day`."""
        return self._calendar.last_week_by(day)


def gather(rows: Sequence[HistoryRow], action: Action, places: Places) -> Records:
    """Gather an action's check-ins by week; `rows` are in the order of their days."""
    if not action.earlier:
        return _gather(rows, action.amount, places)
    found = Records(first=places[rows[0][0]][0] if rows else None)
    for part in _by_rule(rows, action, places):
        found.done |= part.done
        found.recorded |= part.recorded
        found.skipped |= part.skipped
        found.amounts |= part.amounts
    return found


def _by_rule(
    rows: Sequence[HistoryRow], action: Action, places: Places
) -> Iterator[Records]:
    """Yield what was recorded under each of the rules that an action had."""
    ends = [places.last_week_by(rule.until) for rule in action.earlier]
    amounts = [*(rule.amount for rule in action.earlier), action.amount]

    def number(row: HistoryRow) -> int:
        return bisect_left(ends, places[row[0]][0])

    for rule, of_rule in groupby(rows, number):
        yield _gather(list(of_rule), amounts[rule], places)


def _gather(
    rows: Sequence[HistoryRow], amount: Amount | None, places: Places
) -> Records:
    records = Records(first=places[rows[0][0]][0] if rows else None)
    done, skipped = records.done, records.skipped
    if amount is None:
        for day, state, _ in rows:
            week, bit = places[day]
            if state == _DONE:
                done[week] = done.get(week, 0) | bit
            elif state == _SKIPPED:
                skipped[week] = skipped.get(week, 0) | bit
        records.recorded = dict(done)
        return records
    recorded, amounts = records.recorded, records.amounts
    for day, state, value in rows:
        week, bit = places[day]
        if state == _DONE:
            recorded[week] = recorded.get(week, 0) | bit
            amounts.setdefault(week, []).append(value or 0.0)
            if amount.counts(value):
                done[week] = done.get(week, 0) | bit
        elif state == _SKIPPED:
            skipped[week] = skipped.get(week, 0) | bit
    return records


def days_of(bits: int) -> list[int]:
    """Return the numbers of the days (0 to 6) in `bits`."""
    return [day for day in range(DAYS_A_WEEK) if bits >> day & 1]
