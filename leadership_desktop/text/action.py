"""What the page of an action says."""

from __future__ import annotations

from datetime import date

from leadership_desktop.domain.actions import CheckIn, CheckInState
from leadership_desktop.domain.streaks import Streak
from leadership_desktop.services.queries.action import ActionView, RuleSpan
from leadership_desktop.text import cadence, dates, numbers
from leadership_desktop.text.translation import translate


def reserve(view: ActionView) -> str:
    """Return how much of the reserve is used this quarter; nothing without one."""
    total = view.action.reserve
    if total is None:
        return ""
    if total == 0:
        return translate("doing", "No skips in reserve: each day counts.")
    return translate(
        "doing", "Reserve this quarter: {used} of {total} skips used."
    ).format(used=min(view.skips_used, total), total=total)


def after_a_miss(view: ActionView) -> str:
    """Return the next step where a streak has ended; nothing where one runs."""
    if view.current_streak or not view.best_streak:
        return ""
    return translate(
        "doing", "What was kept stays. One kept week begins the next streak."
    )


def habit(view: ActionView) -> str:
    """Return where one is on the way to a habit (Singh et al. 2024)."""
    if not view.action.has_streak or view.week_number < 1:
        return ""
    return translate(
        "doing",
        "This is its week {number}. Most take two to three months to become a habit, "
        "some far longer.",
    ).format(number=view.week_number)


def strongest(view: ActionView) -> str:
    """Return the weekday on which it is done most, or what is missing to tell it."""
    if view.strongest is None:
        return translate("doing", "After five check-ins your strongest day is told.")
    return translate("doing", "Strongest on {day}.").format(
        day=dates.weekday_name(view.strongest)
    )


def streak(one: Streak, today: date) -> str:
    """Return, say, “5 weeks: 12 October – 15 November”."""
    weeks = translate("doing", "%n week(s)", one.weeks)
    return f"{weeks}: {_span(one.first.first, one.last.last, today)}"


def _span(first: date, last: date, today: date) -> str:
    return f"{dates.near(first, today)} – {dates.near(last, today)}"


def rule(one: RuleSpan, today: date) -> str:
    """Return what was asked for in a stretch of time: “3 × a week, from 5 October”."""
    asked = cadence.short(one.cadence, one.amount)
    if one.last is None:
        since = (
            translate("doing", "{cadence}, since {day}")
            if one.first <= today
            else translate("doing", "{cadence}, from {day}")
        )
        return since.format(cadence=asked, day=dates.near(one.first, today))
    return f"{asked}, {_span(one.first, one.last, today)}"


def note(one: CheckIn, view: ActionView) -> str:
    """Return the line above a note: the day, and how it stood."""
    day = f"{dates.spoken(one.on)} {one.on.year}"
    amount = view.action.amount
    match one.state:
        case CheckInState.DONE if amount is not None and one.amount is not None:
            word = numbers.with_unit(one.amount, amount.unit)
        case CheckInState.DONE:
            word = translate("doing", "done")
        case CheckInState.SKIPPED:
            word = translate("doing", "skipped")
        case CheckInState.NOTE:
            return day
    return f"{day} · {word}"
