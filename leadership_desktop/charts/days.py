"""Every day as a calendar: a square a day, darker with more check-ins."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from leadership_desktop.charts.drawing import (
    SMALL,
    Drawn,
    Mark,
    Style,
    axes_at,
    pixels,
)
from leadership_desktop.charts.lettering import width_of
from leadership_desktop.domain.calendar import DAYS_A_WEEK, Week
from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate

if TYPE_CHECKING:
    from leadership_desktop.charts.drawing import Ground


LETTERS_BELOW = 5
"""Pixels from the edge up to the legend, for the tails of its letters."""


def shade(count: int, most: int) -> int:
    """Return which of the ramp's five colours a day has: 0 for none, 4 for most."""
    if count <= 0:
        return 0
    return min(4, 1 + int(3 * (count - 1) / max(1, most - 1))) if most > 1 else 4


def draw_days(figure: Ground, view: ProgressView, style: Style) -> Drawn:
    """Draw the year's days onto `figure`."""
    from matplotlib.collections import PolyCollection

    tokens = style.tokens
    weeks = _weeks(view)
    width, height = pixels(figure)
    # Squares: the side is what fits both ways.
    side = min((width - 36) / len(weeks), (height - 24) / DAYS_A_WEEK, 18.0)
    right = width - 36 - side * len(weeks)
    bottom = height - 22 - side * DAYS_A_WEEK
    axes = axes_at(figure, 34, 22, max(2, right), max(0, bottom))
    axes.set_xlim(0, len(weeks))
    axes.set_ylim(DAYS_A_WEEK, 0)
    most = max(view.days.values(), default=0)
    squares, colours, marks = [], [], []
    for column, week in enumerate(weeks):
        for row, day in enumerate(week.days):
            if day > view.today:
                continue
            count = view.days.get(day, 0)
            squares.append(_square(column, row))
            colours.append(tokens.ramp[shade(count, most)])
            marks.append(
                Mark(
                    axes,
                    column,
                    row,
                    column + 1,
                    row + 1,
                    words_of_day(day, count),
                    week,
                )
            )
    axes.add_collection(PolyCollection(squares, facecolors=colours, linewidths=0))
    weekdays = view.calendar.weekdays
    rows = (0, 2, 4)
    axes.set_yticks(
        [row + 0.5 for row in rows],
        [dates.weekday_short(weekdays[row]) for row in rows],
        color=tokens.muted,
    )
    axes.set_xticks([])
    last = -3
    for column, week in enumerate(weeks):
        name = dates.month_short(week.fourth.month)
        fits = column * side + width_of(name, SMALL) <= side * len(weeks) + 2
        if week.fourth.day <= DAYS_A_WEEK and column - last >= 3 and fits:
            last = column
            axes.text(
                column,
                -0.35,
                name,
                size=SMALL,
                color=tokens.muted,
                va="bottom",
            )
    _legend(figure, 36 + side * len(weeks), side, style)
    return Drawn(tuple(marks), a_column=DAYS_A_WEEK)


def _legend(figure: Ground, left: float, side: float, style: Style) -> None:
    """Say which end of the ramp is which, where there is room beside the days."""
    from matplotlib.patches import Rectangle

    width, height = pixels(figure)
    little, much = translate("charts", "none"), translate("charts", "most")
    ramp = style.tokens.ramp
    bottom = height - 22 - side * DAYS_A_WEEK
    side = min(side, 10)
    # Letters reach below the squares, and a little past what they are measured at.
    bottom = max(bottom, LETTERS_BELOW)
    wide = width_of(little, SMALL) + width_of(much, SMALL) + len(ramp) * side + 16
    if left + 12 + wide > width:
        return
    at = width - wide + 2
    figure.text(
        at / width,
        (bottom + side / 2) / height,
        little,
        size=SMALL,
        color=style.tokens.muted,
        va="center_baseline",
    )
    at += width_of(little, SMALL) + 6
    for number, colour in enumerate(ramp):
        figure.add_artist(
            Rectangle(
                (
                    (at + (number + 0.08) * side) / width,
                    (bottom + side * 0.08) / height,
                ),
                0.84 * side / width,
                0.84 * side / height,
                facecolor=colour,
                linewidth=0,
            )
        )
    figure.text(
        (at + len(ramp) * side + 6) / width,
        (bottom + side / 2) / height,
        much,
        size=SMALL,
        color=style.tokens.muted,
        va="center_baseline",
    )


def _weeks(view: ProgressView) -> list[Week]:
    calendar = view.calendar
    first, last = calendar.week_of(view.first_day), calendar.week_of(view.last_day)
    return list(first.until(last))


def _square(column: int, row: int) -> list[tuple[float, float]]:
    """Return a square with its corners cut a little: rounded, at this size."""
    left, top, right, bottom = column + 0.08, row + 0.08, column + 0.92, row + 0.92
    cut = 0.14
    return [
        (left + cut, top),
        (right - cut, top),
        (right, top + cut),
        (right, bottom - cut),
        (right - cut, bottom),
        (left + cut, bottom),
        (left, bottom - cut),
        (left, top + cut),
    ]


def words_of_day(day: date, count: int) -> str:
    """Return a day's figure, as pointing at it tells it."""
    return f"{dates.spoken(day)} {day.year}\n" + translate(
        "charts", "%n check-in(s)", count
    )


def days_of(view: ProgressView) -> list[date]:
    """Return the days of the calendar, up to today."""
    count = (min(view.last_day, view.today) - view.first_day).days + 1
    return [view.first_day + timedelta(days=number) for number in range(count)]
