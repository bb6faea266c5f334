"""Execution by goal, on a track with the 85 % line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leadership_desktop.charts.drawing import (
    SMALL,
    Drawn,
    Mark,
    Style,
    axes_at,
    pixels,
)
from leadership_desktop.charts.lettering import wrapped
from leadership_desktop.domain.momentum import STRONG_WEEK
from leadership_desktop.services.queries.progress import ProgressView, Scope
from leadership_desktop.text import numbers
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate

if TYPE_CHECKING:
    from leadership_desktop.charts.drawing import Ground

MOST, FEWEST = 6, 3
"""Goals in a chart; with fewer than three the bars keep the size of three."""
MOST_LINES, LINE = 3, 15
"""Lines of a title at most, and the pixels of one."""
TITLES, SHARES, GAP = 102, 38, 6
"""Pixels for the titles at least, for the shares, and beside the bars."""


def draw_goals(figure: Ground, view: ProgressView, style: Style) -> Drawn:
    """Draw a bar a goal onto `figure`."""
    tokens = style.tokens
    goals = view.goals[:MOST]
    more = len(view.goals) - len(goals)
    width, height = pixels(figure)
    left = min(max(TITLES, width * 0.38), 2 * TITLES)
    bottom = 22 if more else 4
    axes = axes_at(figure, left, 4, SHARES, bottom)
    gap = GAP / max(width - left - SHARES, 20)
    count = len(goals)
    row = (height - 4 - bottom) / max(count, FEWEST)
    lines = max(1, min(MOST_LINES, int(row / LINE)))
    axes.set_xlim(0, 1)
    axes.set_ylim(max(count, FEWEST) - 0.5, -0.5)
    axes.set_xticks([])
    axes.set_yticks([])
    places = list(range(count))
    axes.barh(places, [1.0] * count, height=0.36, color=tokens.line, zorder=1)
    axes.barh(
        places,
        [goal.execution or 0 for goal in goals],
        height=0.36,
        color=[style.goal(goal.colour) for goal in goals],
        zorder=2,
    )
    axes.axvline(STRONG_WEEK, color=tokens.amber, lw=1, ls=(0, (4, 3)), zorder=3)
    marks = []
    for place, goal in enumerate(goals):
        title = wrapped(goal.title, SMALL, left - 10, lines)
        share = numbers.percent(goal.execution)
        axes.text(
            -gap,
            place,
            "\n".join(title),
            ha="right",
            va="center",
            size=SMALL,
            color=tokens.text,
        )
        axes.text(
            1 + gap,
            place,
            share,
            ha="left",
            va="center",
            size=SMALL,
            weight="bold",
            color=tokens.text,
        )
        words = f"{one_line(goal.title, 120)}\n" + translate(
            "charts", "Done of planned: {share}"
        ).format(share=share)
        about = Scope(goal_id=goal.goal_id)
        marks.append(Mark(axes, -0.9, place - 0.5, 1.3, place + 0.5, words, about))
    if more:
        axes.text(
            0,
            -0.02,
            translate("charts", "and %n more, in the table", more),
            transform=axes.transAxes,
            va="top",
            size=SMALL,
            color=tokens.muted,
        )
    return Drawn(tuple(marks))
