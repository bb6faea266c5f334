"""Weeks, quarters and periods: the only place that knows what belongs where.

A week belongs to the month, quarter and year that hold its fourth day, so every week
is in exactly one of each (`rules.md`, "Calendar").
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Self

ONE_DAY = timedelta(days=1)
ONE_WEEK = timedelta(days=7)
DAYS_A_WEEK = 7
MONTHS_A_YEAR = 12
MONTHS_A_QUARTER = 3
QUARTERS_A_YEAR = 4


class Weekday(enum.Enum):
    """A day of the week, by the code it has in archives and settings."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"

    @property
    def number(self) -> int:
        """0 for Monday to 6 for Sunday, as `date.weekday` has it."""
        return _NUMBERS[self]

    @classmethod
    def of(cls, day: date) -> Weekday:
        """Return the weekday of `day`."""
        return WEEKDAYS[day.weekday()]


WEEKDAYS = tuple(Weekday)
_NUMBERS = {weekday: number for number, weekday in enumerate(WEEKDAYS)}


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """Seven days, named by the first of them."""

    first: date

    @property
    def last(self) -> date:
        """The seventh day."""
        return self.first + 6 * ONE_DAY

    @property
    def fourth(self) -> date:
        """The day that decides which month, quarter and year the week belongs to."""
        return self.first + 3 * ONE_DAY

    @property
    def days(self) -> tuple[date, ...]:
        """The seven days, in order."""
        return tuple(self.first + n * ONE_DAY for n in range(DAYS_A_WEEK))

    def __contains__(self, day: date) -> bool:
        """Return whether `day` lies in this week."""
        return self.first <= day <= self.last

    def shifted(self, weeks: int) -> Week:
        """Return the week that begins `weeks` weeks later (earlier when negative)."""
        return Week(self.first + weeks * ONE_WEEK)

    def until(self, last: Week) -> Iterator[Week]:
        """Yield the weeks from this one to `last`, both included."""
        week = self
        while week <= last:
            yield week
            week = week.shifted(1)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month."""

    year: int
    month: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the month that is written like `2026-10`; ValueError if none is."""
        first = date.fromisoformat(f"{text}-01")
        return cls(first.year, first.month)

    def shifted(self, months: int) -> Month:
        """Return the month `months` later (earlier when negative)."""
        years, month = divmod(self.month - 1 + months, MONTHS_A_YEAR)
        return Month(self.year + years, month + 1)

    @property
    def first(self) -> date:
        """The first day of the month."""
        return date(self.year, self.month, 1)


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A quarter of a fiscal year, which is named after the year in which it starts."""

    year: int
    number: int

    def __str__(self) -> str:
        return f"{self.year:04d}-Q{self.number}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return the quarter that is written like `2026-Q4`; ValueError if none is."""
        match = re.fullmatch(r"(\d{4})-Q([1-4])", text)
        if match is None or int(match[1]) == 0:
            raise ValueError(text)
        return cls(int(match[1]), int(match[2]))

    def shifted(self, quarters: int) -> Quarter:
        """Return the quarter `quarters` later (earlier when negative)."""
        years, number = divmod(self.number - 1 + quarters, QUARTERS_A_YEAR)
        return Quarter(self.year + years, number + 1)


@dataclass(frozen=True, slots=True, order=True)
class Year:
    """A fiscal year (a calendar year, unless the setting moves its start)."""

    year: int

    def __str__(self) -> str:
        return f"{self.year:04d}"

    def shifted(self, years: int) -> Year:
        """Return the year `years` later (earlier when negative)."""
        return Year(self.year + years)


Period = Month | Quarter | Year


@dataclass(frozen=True)
class Calendar:
    """Which days make a week, and where the first quarter begins."""

    week_starts_on: Weekday = Weekday.MON
    fiscal_year_starts_in: int = 1

    @cached_property
    def _offset(self) -> int:
        # Day 1 of the proleptic calendar is a Monday.
        return 1 + self.week_starts_on.number

    def week_number(self, ordinal: int) -> int:
        """Return a running number of the week that holds the day `ordinal`.

        `ordinal` is `date.toordinal()`. Histories are counted in these numbers,
        which are plain integers without gaps.
        """
        return (ordinal - self._offset) // DAYS_A_WEEK

    def last_week_by(self, day: date) -> int:
        """Return the running number of the last week whose fourth day is by `day`.

        A week goes by the rule that holds on that day, as it belongs to its month.
        """
        return self.week_number(day.toordinal() - 3)

    def first_ordinal(self, week_number: int) -> int:
        """Return the ordinal of the first day of a week by its running number."""
        return week_number * DAYS_A_WEEK + self._offset

    def week_numbered(self, week_number: int) -> Week:
        """Return the week with this running number."""
        return Week(date.fromordinal(self.first_ordinal(week_number)))

    def week_of(self, day: date) -> Week:
        """Return the week that holds `day`."""
        return self.week_numbered(self.week_number(day.toordinal()))

    @property
    def weekdays(self) -> tuple[Weekday, ...]:
        """The seven weekdays, from the first day of the week."""
        start = self.week_starts_on.number
        return WEEKDAYS[start:] + WEEKDAYS[:start]

    def iso_week(self, week: Week) -> int | None:
        """Return the ISO week number, or None unless weeks start on Monday."""
        if self.week_starts_on is not Weekday.MON:
            return None
        return week.first.isocalendar().week

    def quarter_on(self, day: date) -> Quarter:
        """Return the quarter whose months hold `day`."""
        months = (day.month - self.fiscal_year_starts_in) % MONTHS_A_YEAR
        year = day.year - (day.month < self.fiscal_year_starts_in)
        return Quarter(year, months // MONTHS_A_QUARTER + 1)

    def month_on(self, day: date) -> Month:
        """Return the calendar month that holds `day`."""
        return Month(day.year, day.month)

    def month_of(self, week: Week) -> Month:
        """Return the month that `week` belongs to."""
        return Month(week.fourth.year, week.fourth.month)

    def quarter_of(self, week: Week) -> Quarter:
        """Return the quarter that `week` belongs to."""
        return self.quarter_on(week.fourth)

    def year_of(self, week: Week) -> Year:
        """Return the fiscal year that `week` belongs to."""
        return Year(self.quarter_of(week).year)

    def span(self, period: Period) -> tuple[date, date]:
        """Return the first and the last calendar day of `period`."""
        match period:
            case Month():
                start, months = period, 1
            case Quarter(year, number):
                offset = (number - 1) * MONTHS_A_QUARTER
                start = Month(year, self.fiscal_year_starts_in).shifted(offset)
                months = MONTHS_A_QUARTER
            case Year(year):
                start, months = Month(year, self.fiscal_year_starts_in), MONTHS_A_YEAR
        return start.first, start.shifted(months).first - ONE_DAY

    def weeks_of(self, period: Period) -> list[Week]:
        """Return the weeks that belong to `period`, in order."""
        first, last = self.span(period)
        # The week whose fourth day is the first on or after `first`.
        week = self.week_of(first)
        if week.fourth < first:
            week = week.shifted(1)
        end = self.week_of(last)
        if end.fourth > last:
            end = end.shifted(-1)
        return list(week.until(end))


def local_today(now: datetime, day_starts_at: time) -> date:
    """Return the local date, or the day before while it is earlier than the day's start.

    `now` is the local time; `day_starts_at` runs from 00:00 to 06:00.
    """
    day = now.date()
    return day - ONE_DAY if now.time() < day_starts_at else day
