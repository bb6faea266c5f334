"""Momentum with the weeks' execution, and the 85 % line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leadership_desktop.charts.drawing import (
    BODY,
    SMALL,
    Drawn,
    Mark,
    Style,
    axes_at,
    month_places,
)
from leadership_desktop.charts.lettering import drawable
from leadership_desktop.domain.momentum import STRONG_WEEK
from leadership_desktop.services.queries.progress import ProgressView, WeekPoint
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate

if TYPE_CHECKING:
    from leadership_desktop.charts.drawing import Ground

MOST_BARS = 110
"""With more weeks than this the bars become one area."""


def draw_momentum(figure: Ground, view: ProgressView, style: Style) -> Drawn:
    """Draw bars of execution and the line of momentum onto `figure`."""
    tokens, points = style.tokens, view.weeks
    axes = axes_at(figure, 38, 10, 44, 24)
    count = len(points)
    line = style.goal(view.colour)
    bars = tokens.accent_soft if view.colour is None else line
    alpha = 1.0 if view.colour is None else 0.3
    axes.set_xlim(-0.9, max(count, 8) - 0.1)
    axes.set_ylim(0, 1.04)
    axes.set_yticks([0, 0.5, 1], ["0", "50", "100%"], color=tokens.muted)
    axes.hlines([0, 0.5, 1], -0.9, max(count, 8), color=tokens.line, lw=0.8, zorder=0)
    done = [point.execution or 0 for point in points]
    places = list(range(count))
    if count <= MOST_BARS:
        axes.bar(places, done, width=0.72, color=bars, alpha=alpha, zorder=1)
    else:
        axes.fill_between(
            places, done, step="mid", color=bars, alpha=alpha, lw=0, zorder=1
        )
    paused = [place for place, point in enumerate(points) if point.pause is not None]
    if paused:
        axes.bar(
            paused,
            [1.0] * len(paused),
            width=0.8,
            facecolor="none",
            edgecolor=tokens.line,
            hatch="////",
            lw=0,
            zorder=1,
        )
    if count <= 60:
        for place in paused:
            axes.text(
                place,
                0.04,
                one_line(drawable(points[place].pause or ""), 18),
                rotation=90,
                ha="center",
                va="bottom",
                size=SMALL,
                color=tokens.muted,
            )
    axes.axhline(STRONG_WEEK, color=tokens.amber, lw=1, ls=(0, (4, 3)), zorder=2)
    axes.text(
        -0.6,
        STRONG_WEEK + 0.015,
        translate("charts", "85% line"),
        size=SMALL,
        color=tokens.amber,
        va="bottom",
    )
    momentum = [point.momentum for point in points]
    width = 1.8 if count <= MOST_BARS else 1.3
    axes.plot(places, momentum, color=line, lw=width, zorder=3, solid_joinstyle="round")
    if points:
        axes.plot([count - 1], [momentum[-1]], "o", color=line, ms=5, zorder=4)
        axes.annotate(
            numbers.percent(momentum[-1]),
            (count - 1, momentum[-1]),
            xytext=(7, 0),
            textcoords="offset points",
            va="center",
            size=BODY,
            weight="bold",
            color=line,
            annotation_clip=False,
            # The 85 % line gives way to the number.
            bbox={"facecolor": tokens.card, "linewidth": 0, "pad": 1},
            zorder=3.5,
        )
    labels = month_places([point.week.fourth for point in points])
    long = count > 60
    axes.set_xticks(
        [place for place, _ in labels],
        [
            str(day.year) if long and day.month == 1 else dates.month_short(day.month)
            for _, day in labels
        ],
        color=tokens.muted,
    )
    marks = tuple(
        Mark(axes, place - 0.5, 0, place + 0.5, 1.04, words_of_week(point), point.week)
        for place, point in enumerate(points)
    )
    return Drawn(marks)


def words_of_week(point: WeekPoint) -> str:
    """Return a week's figures, as pointing at it tells them."""
    lines = [dates.span(point.week.first, point.week.last)]
    if point.pause is not None:
        away = translate("charts", "Away")
        lines.append(f"{away}: {point.pause}" if point.pause else away)
    if point.execution is not None:
        lines.append(
            translate("charts", "Done of planned: {share}").format(
                share=numbers.percent(point.execution)
            )
        )
    lines.append(
        translate("charts", "Momentum: {share}").format(
            share=numbers.percent(point.momentum)
        )
    )
    return "\n".join(lines)
