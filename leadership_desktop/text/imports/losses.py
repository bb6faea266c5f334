"""What does not come along as it is, a sentence a loss."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from leadership_desktop.domain.actions import Amount, Direction, TimesPerWeek
from leadership_desktop.exchange.contents import Loss, LossKind
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate

EVERY_DAY = 7


def of_loss(loss: Loss) -> str:
    """Return the loss in words, with the action's title where it is of one."""
    text = _what(loss.kind, loss.values)
    if not loss.action:
        return text
    return translate("import", "“{title}”: {loss}").format(title=loss.action, loss=text)


def _what(kind: LossKind, values: Mapping[str, Any]) -> str:
    match kind:
        case LossKind.CADENCE_CHANGED:
            return _cadence_changed(values["times"], values["days"], values["cadence"])
        case LossKind.TARGET_CHANGED:
            return _target_changed(values["goal"], values["days"], values["amount"])
        case LossKind.TARGET_DROPPED:
            return translate(
                "import",
                "its file names no target; the amounts are kept, and each day that has "
                "one counts.",
            )
        case LossKind.AUTOMATIC_MARKS:
            return translate(
                "import", "%n automatic marks are not taken over.", values["count"]
            )
        case LossKind.UNKNOWN_VALUES:
            return translate(
                "import",
                "%n entries with a value nobody knows are not taken over.",
                values["count"],
            )
        case LossKind.DUPLICATES:
            return translate(
                "import",
                "%n further entries of a day that has one are left out.",
                values["count"],
            )
        case LossKind.NOT_MIDNIGHT:
            return translate(
                "import",
                "%n entries have a time of day; only the day is kept.",
                values["count"],
            )
        case LossKind.REMINDER_DAYS:
            return translate(
                "import", "the reminder keeps its time, not the days on which it rang."
            )
        case LossKind.ARCHIVED_ON_UNKNOWN:
            return _archived_on(values["day"])
        case LossKind.NAMELESS:
            return translate("import", "it had no name, and is called this now.")
        case LossKind.KEPT_AS_HERE:
            return translate(
                "import", "it stays as it is here; only its check-ins come along."
            )
        case LossKind.ORPHANS:
            return translate(
                "import",
                "%n entries belong to no habit in the file, and are left out.",
                values["count"],
            )
        case LossKind.COLOURS:
            return translate(
                "import", "Colours are not taken over: here they belong to goals."
            )
        case LossKind.QUESTIONS:
            return translate(
                "import", "Questions and descriptions become the cue, “When – then”."
            )


def _cadence_changed(times: int, days: int, cadence: TimesPerWeek) -> str:
    return translate(
        "import", "%n times in {days} days becomes {cadence}.", times
    ).format(days=numbers.number(days), cadence=_cadence(cadence))


def _cadence(cadence: TimesPerWeek) -> str:
    if cadence.every_weeks > 1:
        text = translate("import", "once every {weeks} weeks")
        return text.format(weeks=cadence.every_weeks)
    if cadence.times == EVERY_DAY:
        return translate("import", "every day")
    if cadence.times == 1:
        return translate("import", "once a week")
    return translate("import", "{times} a week").format(times=cadence.times)


def _target_changed(goal: float, days: int, amount: Amount) -> str:
    if amount.direction is Direction.AT_LEAST:
        text = translate("import", "{goal} in {days} days becomes {amount} a week.")
    else:
        text = translate(
            "import", "at most {goal} in {days} days becomes at most {amount} a week."
        )
    return text.format(
        goal=numbers.with_unit(goal, amount.unit),
        days=numbers.number(days),
        amount=numbers.with_unit(amount.goal, amount.unit),
    )


def _archived_on(day: date) -> str:
    return translate(
        "import", "the file does not say when it was archived; {day} is taken."
    ).format(day=dates.full(day))
