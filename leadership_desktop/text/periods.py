"""Understands weeks and quarters as people write them: “week 45”, “last quarter”, “Q4”."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from leadership_desktop.domain.calendar import Calendar, Quarter, Week
from leadership_desktop.domain.checks import EARLIEST, LATEST
from leadership_desktop.services.matching import folded
from leadership_desktop.text.translation import translate

_WEEK = re.compile(r"(?:week|w) ?(\d{1,2})(?: (\d{4}))?")
_ISO_WEEK = re.compile(r"(\d{4}) ?-? ?w(\d{1,2})")
_QUARTER = re.compile(r"(?:quarter|kwartaal|q|k) ?([1-4])(?: (\d{4}))?")
_ISO_QUARTER = re.compile(r"(\d{4}) ?-? ?[qk]([1-4])")


def period_meant(text: str, calendar: Calendar, today: date) -> Week | Quarter | None:
    """Return the week or quarter that a text means; None where it means neither."""
    wanted = folded(text)
    week, quarter = _by_word(wanted)
    this_week = calendar.week_of(today)
    if week is not None:
        return this_week.shifted(week)
    if quarter is not None:
        return calendar.quarter_of(this_week).shifted(quarter)
    with suppress(ValueError, OverflowError):
        return _by_number(wanted, calendar, today)
    return None


def _by_word(wanted: str) -> tuple[int | None, int | None]:
    """Return by how many weeks, or quarters, what is meant lies from now."""
    if not wanted:
        return None, None
    weeks = {
        translate("palette", "last week"): -1,
        translate("palette", "this week"): 0,
        translate("palette", "next week"): 1,
    }
    quarters = {
        translate("palette", "last quarter"): -1,
        translate("palette", "this quarter"): 0,
        translate("palette", "next quarter"): 1,
    }
    return (
        next((by for name, by in weeks.items() if folded(name) == wanted), None),
        next((by for name, by in quarters.items() if folded(name) == wanted), None),
    )


def _by_number(wanted: str, calendar: Calendar, today: date) -> Week | Quarter | None:
    if found := _WEEK.fullmatch(wanted):
        year = int(found[2] or today.isocalendar().year)
        return _week(year, int(found[1]), calendar)
    if found := _ISO_WEEK.fullmatch(wanted):
        return _week(int(found[1]), int(found[2]), calendar)
    if found := _QUARTER.fullmatch(wanted):
        this_year = calendar.quarter_of(calendar.week_of(today)).year
        return _quarter(int(found[2] or this_year), int(found[1]))
    if found := _ISO_QUARTER.fullmatch(wanted):
        return _quarter(int(found[1]), int(found[2]))
    day = date.fromisoformat(wanted)
    return calendar.week_of(day) if EARLIEST <= day <= LATEST else None


def _week(year: int, number: int, calendar: Calendar) -> Week | None:
    # Its fourth day is in the same week wherever weeks start.
    fourth = date.fromisocalendar(year, number, 4)
    return calendar.week_of(fourth) if EARLIEST <= fourth <= LATEST else None


def _quarter(year: int, number: int) -> Quarter | None:
    return Quarter(year, number) if EARLIEST.year <= year <= LATEST.year else None
