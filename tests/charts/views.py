"""Progress to draw, made by hand: figures that are easy to tell apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex, to_rgb
from matplotlib.figure import Figure
from matplotlib.text import Text

from leadership_desktop.charts.drawing import (
    LIGHT_STYLE,
    Drawn,
    Style,
    people_write_anything,
)
from leadership_desktop.charts.saving import Draw
from leadership_desktop.domain.calendar import Calendar, Week, Weekday
from leadership_desktop.domain.goals import Colour
from leadership_desktop.domain.momentum import PeriodFigures
from leadership_desktop.domain.streaks import Streak
from leadership_desktop.services.queries.feedback import GrowthView, growth_of
from leadership_desktop.services.queries.progress import (
    GoalShare,
    ProgressView,
    StreakLine,
    WeekPoint,
)

TODAY = date(2026, 11, 19)
"""A Thursday."""


def week(ago: int, calendar: Calendar | None = None) -> Week:
    """Return the week so many weeks ago."""
    return (calendar or Calendar()).week_of(TODAY).shifted(-ago)


def points(
    execution: Sequence[float | None],
    momentum: Sequence[float] | None = None,
    pauses: Mapping[int, str] | None = None,
) -> tuple[WeekPoint, ...]:
    """Return weeks with these figures, the last of them the current one."""
    last = len(execution) - 1
    return tuple(
        WeekPoint(
            week=week(last - place),
            execution=share,
            momentum=momentum[place] if momentum else 0.5,
            pause=(pauses or {}).get(place),
            is_current=place == last,
            in_period=True,
        )
        for place, share in enumerate(execution)
    )


def line(
    title: str,
    streaks: Iterable[tuple[int, int]],
    *,
    running: int = 0,
    colour: Colour | None = None,
) -> StreakLine:
    """Return an action with streaks, each from so many weeks ago to so many."""
    found = tuple(
        Streak(week(first), week(last), first - last + 1) for first, last in streaks
    )
    return StreakLine(
        action_id=title,
        title=title,
        colour=colour,
        streaks=found,
        running=running,
        best=max((streak.weeks for streak in found), default=0),
    )


def goal(
    title: str, execution: float | None, colour: Colour = Colour.BLUE
) -> GoalShare:
    """Return a goal's share."""
    return GoalShare(title, title, colour, execution)


def progress(
    weeks: tuple[WeekPoint, ...] = (),
    *,
    goals: Sequence[GoalShare] = (),
    streaks: Sequence[StreakLine] = (),
    days: Mapping[date, int] | None = None,
    growth: GrowthView | None = None,
    colour: Colour | None = None,
    week_starts_on: Weekday = Weekday.MON,
) -> ProgressView:
    """Return what the progress page would show."""
    calendar = Calendar(week_starts_on)
    last_day = calendar.week_of(TODAY).last
    return ProgressView(
        period=None,
        today=TODAY,
        calendar=calendar,
        figures=PeriodFigures(
            first=TODAY,
            last=TODAY,
            execution=0.84,
            strong_weeks=3,
            weeks=4,
            by_weekday={Weekday.MON: 19, Weekday.TUE: 22},
            strongest_day=Weekday.TUE,
            weakest_day=Weekday.MON,
        ),
        momentum=weeks[-1].momentum if weeks else 0.0,
        momentum_change=None,
        longest_running=0,
        colour=colour,
        weeks=weeks,
        goals=tuple(goals),
        streaks=tuple(streaks),
        first_day=last_day - timedelta(days=53 * 7 - 1),
        last_day=last_day,
        days=days or {},
        growth=growth or growth_of(()),
    )


def drawn(
    draw: Draw, style: Style = LIGHT_STYLE, size: tuple[int, int] = (640, 240)
) -> tuple[Figure, Drawn]:
    """Draw a chart and render it, as a canvas would; return the figure and the marks."""
    with people_write_anything():
        figure = Figure(figsize=(size[0] / 96, size[1] / 96), dpi=96)
        canvas = FigureCanvasAgg(figure)
        found = draw(figure, style)
        canvas.draw()  # type: ignore[no-untyped-call]
    return figure, found


def texts(figure: Figure) -> list[str]:
    """Return everything that is written on a figure."""
    return [text.get_text() for text in written(figure) if text.get_text()]


def written(figure: Figure) -> list[Text]:
    """Return the texts of a figure as artists."""
    found = list(figure.findobj(Text))
    return [text for text in found if text.get_visible()]


def the_text(figure: Figure, words: str) -> Text:
    """Return the one text that says `words`."""
    [found] = [text for text in written(figure) if text.get_text() == words]
    return found


def is_inside(figure: Figure, text: Text) -> bool:
    """Return whether all of a text lies on the figure."""
    box, page = text.get_window_extent(), figure.bbox
    return bool(
        box.x0 >= page.x0 - 1
        and box.x1 <= page.x1 + 1
        and box.y0 >= page.y0 - 1
        and box.y1 <= page.y1 + 1
    )


def cut_off(figure: Figure) -> list[str]:
    """Return the texts that do not lie on the figure as a whole."""
    return [
        text.get_text()
        for text in written(figure)
        if text.get_text() and not is_inside(figure, text)
    ]


def numbers(values: Any) -> list[float]:
    """Return what an artist keeps as an array as plain numbers."""
    return [float(value) for value in values]


def same(colour: Any, token: str) -> bool:
    """Return whether an artist's colour is a token, whatever its alpha."""
    return to_hex(to_rgb(colour)) == token.lower()


def rows(values: Any) -> list[list[float]]:
    """Return what an artist keeps as a table, such as colours, as lists."""
    return [numbers(row) for row in values]
