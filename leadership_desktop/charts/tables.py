"""The figures behind each chart as a table, for keyboard, screen reader and CSV."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leadership_desktop.charts.days import days_of
from leadership_desktop.domain.goals import BuildingBlock, Goal
from leadership_desktop.services.queries.feedback import GrowthView
from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.goals import block_name
from leadership_desktop.text.translation import translate


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows of text, and the same rows as plain values for CSV."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    values: tuple[tuple[object, ...], ...]


def weeks_table(view: ProgressView) -> Table:
    """Return the weeks with execution and momentum, newest first."""
    points = list(reversed(view.weeks))
    return Table(
        (
            translate("charts", "Week"),
            translate("charts", "Done of planned"),
            translate("charts", "Momentum"),
            translate("charts", "Away"),
        ),
        tuple(
            (
                dates.span(point.week.first, point.week.last),
                numbers.percent(point.execution),
                numbers.percent(point.momentum),
                point.pause or ("" if point.pause is None else "✓"),
            )
            for point in points
        ),
        tuple(
            (point.week.first, point.execution, point.momentum, point.pause or "")
            for point in points
        ),
    )


def goals_table(view: ProgressView) -> Table:
    """Return the goals with their execution."""
    return Table(
        (translate("charts", "Goal"), translate("charts", "Done of planned")),
        tuple((goal.title, numbers.percent(goal.execution)) for goal in view.goals),
        tuple((goal.title, goal.execution) for goal in view.goals),
    )


def streaks_table(view: ProgressView) -> Table:
    """Return every streak, by action."""
    found = [(line, streak) for line in view.streaks for streak in line.streaks]
    return Table(
        (
            translate("charts", "Action"),
            translate("charts", "From"),
            translate("charts", "To"),
            translate("charts", "Weeks"),
        ),
        tuple(
            (
                line.title,
                dates.full(streak.first.first),
                dates.full(streak.last.last),
                str(streak.weeks),
            )
            for line, streak in found
        ),
        tuple(
            (line.title, streak.first.first, streak.last.last, streak.weeks)
            for line, streak in found
        ),
    )


def days_table(view: ProgressView) -> Table:
    """Return the days with their check-ins, newest first."""
    days = list(reversed(days_of(view)))
    return Table(
        (translate("charts", "Day"), translate("charts", "Check-ins")),
        tuple(
            (f"{dates.spoken(day)} {day.year}", str(view.days.get(day, 0)))
            for day in days
        ),
        tuple((day, view.days.get(day, 0)) for day in days),
    )


def measure_table(goal: Goal) -> Table:
    """Return a goal's measurements."""
    rows: Sequence[tuple[object, ...]] = [(m.on, m.value) for m in goal.measurements]
    return Table(
        (translate("charts", "Day"), translate("charts", "Value")),
        tuple((dates.full(m.on), numbers.number(m.value)) for m in goal.measurements),
        tuple(rows),
    )


def growth_table(view: GrowthView) -> Table:
    """Return who rated what on which day, newest first, a column a building block."""
    me = translate("charts", "Myself")
    found = [(one.on, me, one.ratings) for one in view.assessments]
    found += [
        (on, view.names.get(one.person_id, ""), one.ratings)
        for on, one in view.received
    ]
    found.sort(key=lambda one: one[0], reverse=True)
    return Table(
        (
            translate("charts", "Day"),
            translate("charts", "Who"),
            *map(block_name, BuildingBlock),
        ),
        tuple(
            (dates.full(on), who, *(str(ratings.get(b, "–")) for b in BuildingBlock))
            for on, who, ratings in found
        ),
        tuple(
            (on, who, *map(ratings.get, BuildingBlock)) for on, who, ratings in found
        ),
    )
