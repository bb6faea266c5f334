"""The figures of a period."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from leadership_desktop.domain.calendar import Calendar, Weekday
from leadership_desktop.domain.history import days_of
from leadership_desktop.domain.momentum import (
    PeriodFigures,
    is_strong,
    mean,
    strongest_day,
    weakest_day,
)
from leadership_desktop.services.figures.of_action import ActionFigures
from leadership_desktop.services.figures.of_set import SetFigures


def execution(actions: Sequence[ActionFigures], weeks: range) -> float | None:
    """Return the mean over every score of some actions in some weeks."""
    return mean(result.score for action in actions for result in action.results(weeks))


def period_figures(
    actions: Sequence[ActionFigures],
    series: SetFigures,
    weeks: range,
    span: tuple[date, date],
    calendar: Calendar,
    today: date,
) -> PeriodFigures:
    """Return the figures of a period.

    `series` is that of `actions`; `weeks` are the period's, by number, as far as there
    are figures; `span` is its first and last day.
    """
    first, last = span
    until = min(last, today)
    this_week = calendar.week_number(today.toordinal())
    finished = range(weeks.start, min(weeks.stop, this_week))
    executions = [e for e in series.executions(finished) if e is not None]
    by_weekday = _by_weekday(actions, first, until, calendar)
    return PeriodFigures(
        first=first,
        last=last,
        execution=execution(actions, weeks),
        strong_weeks=sum(map(is_strong, executions)),
        weeks=len(executions),
        by_weekday=by_weekday,
        strongest_day=strongest_day(by_weekday, first, until, calendar),
        weakest_day=weakest_day(by_weekday, first, until, calendar),
    )


def _by_weekday(
    actions: Sequence[ActionFigures], first: date, last: date, calendar: Calendar
) -> dict[Weekday, int]:
    """Return the number of `done` check-ins on each weekday of a range of days."""
    # A week has 128 patterns of days at most: count those, then the days in each.
    patterns: Counter[int] = Counter()
    for action in actions:
        dated = action.recorded(first.toordinal(), last.toordinal())
        patterns.update([days for _, days in dated])
    totals = dict.fromkeys(calendar.weekdays, 0)
    for days, count in patterns.items():
        for day in days_of(days):
            totals[calendar.weekdays[day]] += count
    return totals
