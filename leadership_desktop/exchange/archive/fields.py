"""What single fields of an archive say: a default, a quarter, a period, a time of day."""

from __future__ import annotations

import re
from datetime import date, time
from typing import TypeVar

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.checks import EARLIEST, LATEST, require_day
from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.exchange.problems import Expected, Fault, ImportProblem

_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_QUARTER = re.compile(r"\d{4}-Q[1-4]", re.ASCII)

T = TypeVar("T")


def given(value: T | None, default: T) -> T:
    """Return the value, or the default of a field that is not there."""
    return default if value is None else value


def _wrong(expected: Expected, field: str) -> ImportProblem:
    """Return the problem that a field is not what is expected there."""
    return ImportProblem(Fault.WRONG_KIND, field, expected=expected)


def quarter(text: str) -> Quarter:
    """Return the quarter of a year that can be."""
    if not _QUARTER.fullmatch(text):
        raise _wrong(Expected.QUARTER, "quarter")
    found = Quarter.parse(text) if int(text[:4]) else None
    if found is None or not EARLIEST.year <= found.year <= LATEST.year:
        raise RuleError(Rule.DATE_OUT_OF_RANGE, "quarter")
    return found


def period(text: str | None) -> str | None:
    """Return the period that is written: a week's first day, a month or a quarter."""
    if text is None:
        return None
    if _QUARTER.fullmatch(text):
        quarter(text)
    elif _DAY.fullmatch(text):
        require_day(_day(text), "period")
    elif _MONTH.fullmatch(text):
        require_day(_day(f"{text}-01"), "period")
    else:
        raise _wrong(Expected.PERIOD, "period")
    return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise _wrong(Expected.DATE, "period") from error


def time_of_day(text: str | None) -> time | None:
    """Return the time of day that is written, if any."""
    if text is None:
        return None
    if not _TIME.fullmatch(text):
        raise _wrong(Expected.TIME, "reminder")
    return time.fromisoformat(text)
