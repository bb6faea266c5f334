"""What an action asks for, in words."""

from __future__ import annotations

from datetime import date

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Cadence,
    Direction,
    Once,
    OnDays,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import (
    DAYS_A_WEEK,
    WEEKDAYS,
    Calendar,
    Weekday,
)
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate


def short(cadence: Cadence, amount: Amount | None = None) -> str:
    """Return the cadence for a row: “3 × a week”, “Tue, Thu”, “This week only”."""
    if amount is not None and amount.per is Per.WEEK:
        return _every(_weekly_amount(amount), cadence)
    match cadence:
        case Once():
            text = translate("cadence", "This week only")
        case TimesPerWeek(times=1):
            text = translate("cadence", "Once a week")
        case TimesPerWeek(times=7):
            text = translate("cadence", "Every day")
        case TimesPerWeek(times):
            text = translate("cadence", "{times} × a week").format(times=times)
        case OnDays(days):
            text = ", ".join(dates.weekday_short(day) for day in _in_order(days))
    text = _every(text, cadence)
    if amount is not None:
        text = f"{text} · {_daily_amount(amount)}"
    return text


def _every(text: str, cadence: Cadence) -> str:
    every = 1 if isinstance(cadence, Once) else cadence.every_weeks
    if every == 1:
        return text
    more = translate("cadence", "every {n} weeks").format(n=every)
    return f"{text} · {more}"


def _weekly_amount(amount: Amount) -> str:
    value = numbers.with_unit(amount.goal, amount.unit)
    if amount.direction is Direction.AT_LEAST:
        return translate("cadence", "{amount} a week").format(amount=value)
    return translate("cadence", "at most {amount} a week").format(amount=value)


def _daily_amount(amount: Amount) -> str:
    value = numbers.with_unit(amount.goal, amount.unit)
    if amount.direction is Direction.AT_LEAST:
        return value
    return translate("cadence", "at most {amount}").format(amount=value)


def _in_order(days: frozenset[Weekday]) -> list[Weekday]:
    return [day for day in WEEKDAYS if day in days]


def with_dates(action: Action, today: date) -> str:
    """Return the cadence with its dates: “Once a week, until 27 December”."""
    text = short(action.cadence, action.amount)
    if action.archived_on is not None:
        day = dates.near(action.archived_on, today)
        return translate("cadence", "{cadence}, archived on {day}").format(
            cadence=text, day=day
        )
    if action.starts_on > today:
        day = dates.near(action.starts_on, today)
        text = translate("cadence", "{cadence}, from {day}").format(
            cadence=text, day=day
        )
    if action.ends_on is not None:
        day = dates.near(action.ends_on, today)
        text = translate("cadence", "{cadence}, until {day}").format(
            cadence=text, day=day
        )
    return text


def rule(action: Action, calendar: Calendar, first: float, ordinary: float) -> str:
    """Return in a sentence what the rule will ask.

    `first` and `ordinary` are the targets of the action's first week and of a whole one.
    """
    sentence = _sentence(action)
    if isinstance(action.cadence, Once) or first == ordinary:
        return f"{sentence}."
    start = dates.weekday_name(Weekday.of(action.starts_on))
    if action.starts_on == calendar.week_of(action.starts_on).first:
        # A short first week for another reason: a pause, or an early end.
        tail = translate("cadence", "this first week {first}").format(
            first=_target(action, first)
        )
    else:
        tail = translate(
            "cadence", "this first week {first}, since it starts on {day}"
        ).format(first=_target(action, first), day=start)
    return f"{sentence}; {tail}."


def _target(action: Action, target: float) -> str:
    if action.has_weekly_amount and action.amount is not None:
        return numbers.with_unit(round(target, 1), action.amount.unit)
    return count(round(target))


def _sentence(action: Action) -> str:
    cadence, amount = action.cadence, action.amount
    if amount is not None and amount.per is Per.WEEK:
        text = _weekly_amount(amount)
        text = text[0].upper() + text[1:]
    else:
        match cadence:
            case Once(week):
                text = translate(
                    "cadence", "Once, on any day of the week of {day}"
                ).format(day=dates.day_month(week))
            case TimesPerWeek(times=1):
                text = translate("cadence", "Once a week, on any day")
            case TimesPerWeek(times=times) if times == DAYS_A_WEEK:
                text = translate("cadence", "Every day of the week")
            case TimesPerWeek(times):
                text = translate("cadence", "{times} times a week, on any days").format(
                    times=count(times).capitalize()
                )
            case OnDays(days):
                names = [dates.weekday_name(day) for day in _in_order(days)]
                text = translate(
                    "cadence", "On {days}; another day of the week makes up for one"
                ).format(days=joined(names))
    every = 1 if isinstance(cadence, Once) else cadence.every_weeks
    if every > 1:
        weeks = translate("cadence", "in one week of every {n}").format(n=count(every))
        text = f"{text}, {weeks}"
    if amount is not None and amount.per is Per.CHECK_IN:
        value = numbers.with_unit(amount.goal, amount.unit)
        if amount.direction is Direction.AT_LEAST:
            more = translate("cadence", "a day counts from {amount}")
        else:
            more = translate("cadence", "a day counts up to {amount}")
        text = f"{text}; {more.format(amount=value)}"
    return text


def count(number: int) -> str:
    """Return a small number as a word, a larger one in figures."""
    words = [
        translate("cadence", "none"),
        translate("cadence", "one"),
        translate("cadence", "two"),
        translate("cadence", "three"),
        translate("cadence", "four"),
        translate("cadence", "five"),
        translate("cadence", "six"),
        translate("cadence", "seven"),
        translate("cadence", "eight"),
        translate("cadence", "nine"),
        translate("cadence", "ten"),
        translate("cadence", "eleven"),
        translate("cadence", "twelve"),
    ]
    return words[number] if 0 <= number < len(words) else str(number)


def joined(names: list[str]) -> str:
    """Return names as a list in a sentence: “Tuesday and Thursday”."""
    if len(names) < 2:
        return "".join(names)
    return translate("cadence", "{most} and {last}").format(
        most=", ".join(names[:-1]), last=names[-1]
    )
