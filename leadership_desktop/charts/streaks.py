"""Streaks as bars over time, a track an action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leadership_desktop.charts.drawing import (
    SMALL,
    Drawn,
    Mark,
    Style,
    axes_at,
    month_places,
    one_line,
)
from leadership_desktop.domain.streaks import Streak
from leadership_desktop.services.queries.progress import ProgressView, StreakLine
from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HEIGHT = 26
"""Pixels a track takes; more actions than fit are in the table."""


def draw_streaks(figure: Figure, view: ProgressView, style: Style) -> Drawn:
    """Draw the streaks of the weeks that are shown onto `figure`."""
    tokens = style.tokens
    height = figure.get_size_inches()[1] * 96 - 30
    room = max(2, int(height / HEIGHT))
    lines = view.streaks[:room]
    more = len(view.streaks) - len(lines)
    axes = axes_at(figure, 150, 8, 40, 22)
    weeks = [point.week for point in view.weeks]
    count = len(weeks)
    first = weeks[0]
    axes.set_xlim(-0.5, count - 0.5)
    axes.set_ylim(max(len(lines), 3) - 0.5, -0.6)
    axes.set_yticks([])
    marks: list[Mark] = []
    for place, line in enumerate(lines):
        colour = style.goal(line.colour)
        axes.plot(
            [-0.2, count - 0.8],
            [place, place],
            color=tokens.line,
            lw=3.6,
            solid_capstyle="round",
            zorder=1,
        )
        axes.text(
            -0.02,
            place,
            one_line(line.title, 26),
            transform=axes.get_yaxis_transform(),
            ha="right",
            va="center",
            size=SMALL,
            color=tokens.text,
            parse_math=False,
        )
        last_streak = line.streaks[-1]
        for streak in line.streaks:
            left = max(0, (streak.first.first - first.first).days // 7)
            right = min(count - 1, (streak.last.first - first.first).days // 7)
            running = bool(line.running) and streak is last_streak
            axes.plot(
                [left - 0.2, right + 0.2],
                [place, place],
                color=colour,
                alpha=1.0 if running else 0.5,
                lw=4.2,
                solid_capstyle="round",
                zorder=2,
            )
            _label(axes, place, left, right, streak, style, running=running)
            words = words_of_streak(line, streak)
            marks.append(
                Mark(axes, left - 0.5, place - 0.5, right + 0.5, place + 0.5, words)
            )
    long = count > 60
    labels = month_places([week.fourth for week in weeks])
    axes.set_xticks(
        [place for place, _ in labels],
        [
            str(day.year) if long and day.month == 1 else dates.month_short(day.month)
            for _, day in labels
        ],
        color=tokens.muted,
    )
    if more:
        figure.text(
            0.01,
            0.02,
            translate("charts", "and %n more, in the table", more),
            size=SMALL,
            color=tokens.muted,
        )
    return Drawn(tuple(marks))


def _label(
    axes: Axes,
    place: int,
    left: int,
    right: int,
    streak: Streak,
    style: Style,
    *,
    running: bool,
) -> None:
    text = translate("charts", "{weeks} w").format(weeks=streak.weeks)
    if running:
        axes.text(
            1.015,
            place,
            text,
            transform=axes.get_yaxis_transform(),
            va="center",
            size=SMALL,
            weight="bold",
            color=style.tokens.text,
        )
    elif right - left >= 1:
        axes.text(
            (left + right) / 2,
            place - 0.17,
            text,
            ha="center",
            va="bottom",
            size=SMALL * 0.9,
            color=style.tokens.muted,
        )


def words_of_streak(line: StreakLine, streak: Streak) -> str:
    """Return a streak's figures, as pointing at it tells them."""
    weeks = translate("charts", "%n week(s) in a row", streak.weeks)
    span = dates.span(streak.first.first, streak.last.last)
    return f"{one_line(line.title, 120)}\n{weeks}\n{span}"
