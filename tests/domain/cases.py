"""Words shared by the tests of the rules."""

from __future__ import annotations

from datetime import date, timedelta

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    CheckIn,
    CheckInState,
    Direction,
    Pause,
    Per,
)
from leadership_desktop.domain.calendar import Calendar, Week
from tests.domain.figures import figures_of
from tests.factories import MONDAY, done

DAY = timedelta(days=1)
FIRST = Week(MONDAY)
THURSDAY_NEXT_WEEK = MONDAY + 10 * DAY
TICKS = [done(MONDAY + n * DAY) for n in range(7)]
"""A check-in on each day of the first week."""
AMOUNT = Amount(unit="min", goal=20)
WEEKLY = Amount(unit="min", goal=70, per=Per.WEEK)
LIMIT = Amount(unit="beer", goal=7, per=Per.WEEK, direction=Direction.AT_MOST)


def result(
    action: Action,
    *of: CheckIn,
    pauses: tuple[Pause, ...] = (),
    today: date = THURSDAY_NEXT_WEEK,
    week: Week = FIRST,
    calendar: Calendar | None = None,
) -> tuple[str, float, float, float | None]:
    """Status, done, target and score of a week."""
    figures = figures_of([action], of, pauses, today, calendar)
    found = figures.action(action.id).result(week)
    return found.status.value, found.done, found.target, found.score


def pause(first: date, last: date, action_id: str | None = None) -> Pause:
    return Pause(id="p", starts_on=first, ends_on=last, action_id=action_id)


def noted(on: date, action_id: str = "a") -> CheckIn:
    return CheckIn(action_id=action_id, on=on, state=CheckInState.NOTE, note="Rain.")
