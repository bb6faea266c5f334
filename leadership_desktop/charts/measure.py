"""The small history of a goal's measure: its values over time, and the target."""

from __future__ import annotations

from typing import TYPE_CHECKING

from leadership_desktop.charts.drawing import SMALL, Drawn, Mark, Style, axes_at
from leadership_desktop.charts.lettering import width_of
from leadership_desktop.domain.goals import Goal
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate

if TYPE_CHECKING:
    from leadership_desktop.charts.drawing import Ground


def draw_measure(figure: Ground, goal: Goal, style: Style) -> Drawn:
    """Draw a goal's measurements onto `figure`; it has a measure and one at least."""
    tokens, measure = style.tokens, goal.measure
    if measure is None or not goal.measurements:
        return Drawn(())
    target = translate("charts", "target")
    ends = {value: numbers.number(value) for value in (measure.start, measure.target)}
    left = 12 + max(width_of(text, SMALL) for text in ends.values())
    axes = axes_at(figure, left, 10, 14 + width_of(target, SMALL), 22)
    colour = style.goal(goal.colour)
    first = goal.measurements[0].on
    days = [(one.on - first).days for one in goal.measurements]
    values = [one.value for one in goal.measurements]
    low = min([measure.start, measure.target, *values])
    high = max([measure.start, measure.target, *values])
    room = (high - low or 1) * 0.12
    span = max(days[-1], 1)
    axes.set_xlim(-span * 0.05, span * 1.05)
    axes.set_ylim(low - room, high + room)
    axes.axhline(measure.target, color=tokens.amber, lw=1, ls=(0, (4, 3)))
    axes.text(
        1.02,
        measure.target,
        target,
        transform=axes.get_yaxis_transform(),
        va="center",
        size=SMALL,
        color=tokens.amber,
    )
    axes.plot(days, values, "-o", color=colour, lw=1.8, ms=4.5)
    axes.set_yticks(list(ends), list(ends.values()), color=tokens.muted)
    # A day that is both the first and the last is told once.
    told = dict.fromkeys((goal.measurements[0].on, goal.measurements[-1].on))
    axes.set_xticks(
        [(day - first).days for day in told],
        [dates.day_month_short(day) for day in told],
        color=tokens.muted,
    )
    return Drawn(
        tuple(
            Mark(
                axes,
                day - span * 0.05,
                low - room,
                day + span * 0.05,
                high + room,
                f"{dates.full(one.on)}\n{numbers.with_unit(one.value, measure.unit)}",
            )
            for day, one in zip(days, goal.measurements, strict=True)
        )
    )
