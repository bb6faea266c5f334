"""The charts of the progress page by name: title, drawing, table, and what if empty."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from leadership_desktop.charts.days import draw_days
from leadership_desktop.charts.drawing import Drawn, Style
from leadership_desktop.charts.goals import draw_goals
from leadership_desktop.charts.growth import draw_growth
from leadership_desktop.charts.momentum import draw_momentum
from leadership_desktop.charts.saving import SIZE, Draw, Size
from leadership_desktop.charts.streaks import draw_streaks
from leadership_desktop.charts.tables import (
    Table,
    days_table,
    goals_table,
    growth_table,
    streaks_table,
    weeks_table,
)
from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate

if TYPE_CHECKING:
    from leadership_desktop.charts.drawing import Ground

Content = TypeVar("Content")
NAMES = ("momentum", "goals", "streaks", "calendar", "growth")


RADAR = (640, 460)
"""The size of the radar in a file, in pixels at 100 %."""


def title(name: str) -> str:
    """Return a chart's title."""
    return {
        "momentum": translate("charts", "Momentum"),
        "goals": translate("charts", "By goal"),
        "streaks": translate("charts", "Streaks"),
        "calendar": translate("charts", "Every day"),
        "growth": translate("charts", "Growth"),
    }[name]


def title_of_file(name: str, view: ProgressView, about: str = "") -> str:
    """Return the title over a chart that stands alone: of when it is, and about what.

    The days of the calendar are a year's, whatever the period is.
    """
    last = min(view.last_day, view.today)
    days = dates.span(view.first_day, last)
    period = days if name == "calendar" else dates.period_title(view.period)
    return " · ".join(part for part in (title(name), period, about) if part)


def chart(name: str, view: ProgressView) -> tuple[Draw, Table]:
    """Return how to draw a chart, and its figures."""
    match name:
        case "momentum":
            return bound(draw_momentum, view), weeks_table(view)
        case "goals":
            return bound(draw_goals, view), goals_table(view)
        case "streaks":
            return bound(draw_streaks, view), streaks_table(view)
        case "growth":
            return bound(draw_growth, view.growth), growth_table(view.growth)
        case _:
            return bound(draw_days, view), days_table(view)


def size(name: str, view: ProgressView) -> Size:
    """Return the size of a chart in a file: with room for all that it shows."""
    width, height = SIZE
    match name:
        case "goals":
            return width, 72 * max(3, min(6, len(view.goals)))
        case "streaks":
            return width, 36 + 28 * max(3, min(40, len(view.streaks)))
        case "calendar":
            # With room beside the days for what their shades mean.
            return width + 184, 156
        case "growth":
            return RADAR
        case _:
            return width, height


def basis(name: str, view: ProgressView) -> object:
    """Return all that a chart rests on: with the same basis it looks the same."""
    match name:
        case "momentum":
            return view.weeks, view.colour
        case "goals":
            return view.goals
        case "streaks":
            return view.streaks, [point.week for point in view.weeks]
        case "growth":
            return view.growth
        case _:
            return view.days, view.first_day, view.last_day, view.today


def bound(draw: Callable[[Ground, Content, Style], Drawn], content: Content) -> Draw:
    """Return the drawing of this content, onto a figure in a style."""
    return lambda figure, style: draw(figure, content, style)


def is_empty(name: str, view: ProgressView) -> bool:
    """Return whether there is nothing to draw."""
    match name:
        case "momentum":
            return not any(point.execution is not None for point in view.weeks)
        case "goals":
            return not view.goals
        case "streaks":
            return not view.streaks
        case "growth":
            return view.growth.is_empty
        case _:
            return not view.days


def empty_sentence(name: str) -> str:
    """Return what to say where there is nothing to draw."""
    match name:
        case "momentum":
            return translate(
                "charts",
                "Momentum begins with the first week that has an action. Check one off, and "
                "the line starts here.",
            )
        case "goals":
            return translate(
                "charts",
                "Goals with an action that was due in this period show up here.",
            )
        case "streaks":
            return translate(
                "charts", "A streak begins with the first week that an action is kept."
            )
        case "growth":
            return translate(
                "charts",
                "How do you see yourself today? Six ratings are enough to begin.",
            )
        case _:
            return translate(
                "charts",
                "Every check-in colours its day. There is none in this year yet.",
            )
