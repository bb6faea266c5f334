"""Dates in the person's language: the names of months and days, and their order."""

from __future__ import annotations

from datetime import date

from leadership_desktop.domain.calendar import (
    Calendar,
    Month,
    Period,
    Quarter,
    Week,
    Weekday,
)
from leadership_desktop.text.translation import translate


def month_name(month: int) -> str:
    """Return the name of a month, 1 to 12."""
    return _months()[month - 1]


def month_short(month: int) -> str:
    """Return the short name of a month, 1 to 12."""
    return _short_months()[month - 1]


def weekday_name(day: Weekday) -> str:
    """Return the name of a weekday."""
    return _weekdays()[day.number]


def weekday_short(day: Weekday) -> str:
    """Return the short name of a weekday."""
    return _short_weekdays()[day.number]


def day_month(day: date) -> str:
    """Return, say, “4 October”."""
    return f"{day.day} {month_name(day.month)}"


def day_month_short(day: date) -> str:
    """Return, say, “4 Oct”."""
    return f"{day.day} {month_short(day.month)}"


def full(day: date) -> str:
    """Return, say, “4 October 2026”."""
    return f"{day_month(day)} {day.year}"


def near(day: date, today: date) -> str:
    """Return the date, with its year where that is not this one."""
    return day_month(day) if day.year == today.year else full(day)


def weekday_day(day: date) -> str:
    """Return, say, “Thursday 19”."""
    return f"{weekday_name(Weekday.of(day))} {day.day}"


def spoken(day: date) -> str:
    """Return, say, “Thursday 19 November”."""
    return f"{weekday_name(Weekday.of(day))} {day_month(day)}"


def span(first: date, last: date) -> str:
    """Return, say, “16 – 22 November 2026”, with nothing said twice."""
    if first == last:
        return full(first)
    if first.year != last.year:
        return f"{full(first)} – {full(last)}"
    if first.month != last.month:
        return f"{day_month(first)} – {full(last)}"
    return f"{first.day} – {full(last)}"


def span_short(first: date, last: date) -> str:
    """Return, say, “16 – 22 Nov”."""
    start = str(first.day) if first.month == last.month else day_month_short(first)
    return f"{start} – {day_month_short(last)}"


def week_title(week: Week, calendar: Calendar) -> str:
    """Return, say, “Week 47”, or the first day where weeks have no ISO number."""
    iso = calendar.iso_week(week)
    if iso is not None:
        return translate("dates", "Week {number}").format(number=iso)
    return translate("dates", "Week of {day}").format(day=day_month(week.first))


def period_title(period: Period | None) -> str:
    """Return the name of a period: “November 2026”, “Quarter 4”, “2026”."""
    match period:
        case None:
            return translate("dates", "All time")
        case Month(year, month):
            return f"{month_name(month)} {year}"
        case Quarter(year, number):
            text = translate("dates", "Quarter {number}, {year}")
            return text.format(number=number, year=year)
        case _:
            return str(period)


def _months() -> list[str]:
    return [
        translate("dates", "January"),
        translate("dates", "February"),
        translate("dates", "March"),
        translate("dates", "April"),
        translate("dates", "May"),
        translate("dates", "June"),
        translate("dates", "July"),
        translate("dates", "August"),
        translate("dates", "September"),
        translate("dates", "October"),
        translate("dates", "November"),
        translate("dates", "December"),
    ]


def _short_months() -> list[str]:
    return [
        translate("dates", "Jan"),
        translate("dates", "Feb"),
        translate("dates", "Mar"),
        translate("dates", "Apr"),
        translate("months", "May"),
        translate("dates", "Jun"),
        translate("dates", "Jul"),
        translate("dates", "Aug"),
        translate("dates", "Sep"),
        translate("dates", "Oct"),
        translate("dates", "Nov"),
        translate("dates", "Dec"),
    ]


def _weekdays() -> list[str]:
    return [
        translate("dates", "Monday"),
        translate("dates", "Tuesday"),
        translate("dates", "Wednesday"),
        translate("dates", "Thursday"),
        translate("dates", "Friday"),
        translate("dates", "Saturday"),
        translate("dates", "Sunday"),
    ]


def _short_weekdays() -> list[str]:
    return [
        translate("dates", "Mon"),
        translate("dates", "Tue"),
        translate("dates", "Wed"),
        translate("dates", "Thu"),
        translate("dates", "Fri"),
        translate("dates", "Sat"),
        translate("dates", "Sun"),
    ]
