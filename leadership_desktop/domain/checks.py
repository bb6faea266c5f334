"""Checks that several entities share; each raises `RuleError` with the field's name."""

from __future__ import annotations

import math
from datetime import date

from leadership_desktop.domain.errors import Rule, RuleError

TITLE_LIMIT = 1_000
TEXT_LIMIT = 100_000
EARLIEST = date(1900, 1, 1)
LATEST = date(2199, 12, 31)


def require_title(value: str, field: str) -> None:
    """Refuse a title that is blank or over 1,000 characters."""
    if not value.strip():
        raise RuleError(Rule.REQUIRED, field)
    if len(value) > TITLE_LIMIT:
        raise RuleError(Rule.TOO_LONG, field)


def require_text(value: str, field: str) -> None:
    """Refuse a text over 100,000 characters."""
    if len(value) > TEXT_LIMIT:
        raise RuleError(Rule.TOO_LONG, field)


def require_day(value: date | None, field: str) -> None:
    """Refuse a date outside 1900 to 2199: a slip of the keys, not a plan."""
    if value is not None and not EARLIEST <= value <= LATEST:
        raise RuleError(Rule.DATE_OUT_OF_RANGE, field)


def require_order(first: date, last: date | None, field: str) -> None:
    """Refuse a `last` day before the `first`."""
    if last is not None and last < first:
        raise RuleError(Rule.ENDS_BEFORE_START, field)


def require_number(value: float | None, field: str) -> None:
    """Refuse NaN and infinity."""
    if value is not None and not math.isfinite(value):
        raise RuleError(Rule.NOT_FINITE, field)


def as_kept(value: float) -> float:
    """Return a number as the file gives it back: with a fraction, and never −0."""
    return float(value) + 0.0
