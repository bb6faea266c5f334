"""The building blocks: as a radar with others' view, and over time, a line a block."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from leadership_desktop.charts.drawing import (
    BODY,
    SMALL,
    Drawn,
    Mark,
    Style,
    axes_at,
    pixels,
)
from leadership_desktop.charts.lettering import fitted, width_of
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import HIGHEST_RATING, LOWEST_RATING
from leadership_desktop.services.queries.feedback import GrowthView
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.goals import block_name
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from leadership_desktop.charts.drawing import Ground

OTHERS = {"marker": "D", "ms": 6, "ls": "none", "zorder": 4}
"""How others' ratings are marked: a shape of their own, not only a colour."""
PANEL, NARROW_PANEL = 180, 150
"""Pixels that a block over time needs, from left to right."""


def draw_growth(figure: Ground, view: GrowthView, style: Style) -> Drawn:
    """Draw the newest assessment as an area, the one before dashed, others as marks."""
    tokens = style.tokens
    blocks = list(BuildingBlock)
    width, height = pixels(figure)
    radius, are_beside = _room(width, height)
    axes = axes_at(figure, 0, 0, 0, 16)
    axes.set_xlim(-5 * width / radius, 5 * width / radius)
    axes.set_ylim(-5 * (height - 16) / radius, 5 * (height - 16) / radius)
    axes.set_xticks([])
    axes.set_yticks([])
    for around in (2, 4, 6, 8, 10):
        ring = _shape(dict.fromkeys(blocks, around))
        axes.plot(*ring, color=tokens.line, lw=0.8, zorder=0)
    for block, (x, y) in _directions().items():
        if are_beside or abs(x) < 0.1:
            axes.text(
                11.2 * x,
                11.2 * y,
                block_name(block),
                size=SMALL,
                color=tokens.text,
                ha="center" if abs(x) < 0.1 else ("left" if x > 0 else "right"),
                va="center",
            )
        else:
            most = 5 * (width - width_of(block_name(block), SMALL) - 4) / radius
            axes.text(
                math.copysign(min(most, 10 * abs(x)), x),
                10 * y + math.copysign(60 / radius, y),
                block_name(block),
                size=SMALL,
                color=tokens.text,
                ha="center",
                va="bottom" if y > 0 else "top",
                bbox={"fc": tokens.card, "ec": "none", "pad": 0.5},
            )
    if view.assessments[:-1]:
        before = _shape(view.assessments[-2].ratings)
        axes.plot(*before, color=tokens.muted, lw=1, ls=(0, (4, 3)), zorder=2)
    if view.assessments:
        newest = _shape(view.assessments[-1].ratings)
        axes.fill(*newest, color=tokens.accent_soft, zorder=1)
        # Marks at the corners: of one rating alone there is no line to see.
        axes.plot(*newest, color=tokens.accent, lw=1.8, marker="o", ms=3.5, zorder=3)
    for block, rating in view.others.items():
        x, y = _directions()[block]
        axes.plot(
            [rating * x],
            [rating * y],
            color=tokens.amber,
            mec=tokens.card,
            **OTHERS,  # type: ignore[arg-type]
        )
    if view.assessments:
        _say_day(figure, dates.full(view.assessments[-1].on), style)
    return Drawn(tuple(_marks(axes, view)))


def _directions() -> dict[BuildingBlock, tuple[float, float]]:
    """Return where each block lies, from the middle; the first one is above."""
    blocks = list(BuildingBlock)
    turns = [
        math.pi / 2 - 2 * math.pi * number / len(blocks)
        for number in range(len(blocks))
    ]
    return {
        block: (math.cos(turn), math.sin(turn))
        for block, turn in zip(blocks, turns, strict=True)
    }


def _shape(ratings: Mapping[BuildingBlock, float]) -> tuple[list[float], list[float]]:
    """Return the closed line through ratings; it passes a block without one by."""
    corners = [
        (ratings[block] * x, ratings[block] * y)
        for block, (x, y) in _directions().items()
        if block in ratings
    ]
    closed = corners + corners[:1]
    return [x for x, _ in closed], [y for _, y in closed]


def _room(width: float, height: float) -> tuple[float, bool]:
    """Return the radius in pixels, and whether the names stand beside the corners.

    Where that would make it small, they stand above and below them.
    """
    widest = max(width_of(block_name(block), SMALL) for block in BuildingBlock)
    tall = height / 2 - 38
    beside = (width / 2 - widest - 6) / 0.98
    above = min(tall, 0.8 * width / 2)
    if beside >= min(tall, 0.8 * above):
        return max(20.0, min(tall, beside)), True
    return max(20.0, above), False


def _marks(axes: Axes, view: GrowthView) -> list[Mark]:
    """Return where to point at: each rating tells both views of its block."""
    marks = []
    for one in view.views:
        lines = [block_name(one.block)]
        if one.own is not None:
            lines.append(f"{one.own} / {HIGHEST_RATING}")
        if one.others is not None:
            others = numbers.number(round(one.others, 1))
            lines.append(translate("charts", "Others: {rating}").format(rating=others))
        x, y = _directions()[one.block]
        for rating in (one.own, one.others):
            if rating is not None:
                at_x, at_y = rating * x, rating * y
                words = "\n".join(lines)
                marks.append(Mark(axes, at_x - 1, at_y - 1, at_x + 1, at_y + 1, words))
    return marks


def _say_day(figure: Ground, words: str, style: Style) -> None:
    figure.text(
        0.5,
        2 / pixels(figure)[1],
        words,
        size=SMALL,
        color=style.tokens.muted,
        ha="center",
        va="bottom",
    )


def draw_growth_over_time(figure: Ground, view: GrowthView, style: Style) -> Drawn:
    """Draw a small chart a block: one's own ratings as a line, others' as marks."""
    width, height = pixels(figure)
    across = 3 if width >= 3 * PANEL else 2 if width >= 2 * NARROW_PANEL else 1
    blocks = list(BuildingBlock)
    rows = -(-len(blocks) // across)
    wide, high = width / across, height / rows
    first, last = (day.toordinal() for day in _days(view))
    room = max(7.0, (last - first) * 0.06)
    marks: list[Mark] = []
    for number, block in enumerate(blocks):
        row, column = divmod(number, across)
        is_lowest = number + across >= len(blocks)
        axes = axes_at(
            figure,
            column * wide + 22,
            row * high + 24,
            width - (column + 1) * wide + 10,
            height - (row + 1) * high + (20 if is_lowest else 8),
        )
        axes.set_xlim(first - room, last + room)
        axes.set_ylim(LOWEST_RATING - 0.7, HIGHEST_RATING + 0.7)
        axes.set_yticks([LOWEST_RATING, 5, HIGHEST_RATING])
        axes.tick_params(axis="y", colors=style.tokens.muted)
        for rating in (LOWEST_RATING, 5, HIGHEST_RATING):
            axes.axhline(rating, color=style.tokens.line, lw=0.8, zorder=0)
        axes.set_xticks([])
        axes.set_title(
            fitted(block_name(block), BODY, wide - 32),
            size=BODY,
            color=style.tokens.text,
            loc="left",
            pad=5,
        )
        if is_lowest:
            _say_days(axes, view, style)
        marks += _draw_block(axes, block, view, style)
    return Drawn(tuple(marks))


def _days(view: GrowthView) -> tuple[date, date]:
    """Return the first and the last day on which somebody rated."""
    days = [one.on for one in view.assessments] + [on for on, _ in view.received]
    return min(days), max(days)


def _say_days(axes: Axes, view: GrowthView, style: Style) -> None:
    """Name the first and the last day below a chart."""
    first, last = _days(view)
    for day, side in ((first, "left"), (last, "right")):
        if side == "left" and first == last:
            continue
        axes.annotate(
            f"{dates.day_month_short(day)} {day.year}",
            (0.0 if side == "left" else 1.0, 0.0),
            xycoords="axes fraction",
            xytext=(0, -4),
            textcoords="offset points",
            size=SMALL,
            color=style.tokens.muted,
            ha=side,
            va="top",
        )


def _draw_block(
    axes: Axes, block: BuildingBlock, view: GrowthView, style: Style
) -> list[Mark]:
    """Draw one block over time; return where to point at."""
    tokens = style.tokens
    own = [
        (one.on, one.ratings[block]) for one in view.assessments if block in one.ratings
    ]
    others = [
        (on, one.ratings[block], view.names.get(one.person_id, ""))
        for on, one in view.received
        if block in one.ratings
    ]
    if own:
        axes.plot(
            [day.toordinal() for day, _ in own],
            [rating for _, rating in own],
            color=tokens.accent,
            lw=1.8,
            marker="o",
            ms=4,
            zorder=3,
        )
    for day, rating, _ in others:
        axes.plot(
            [day.toordinal()],
            [rating],
            color=tokens.amber,
            mec=tokens.card,
            **OTHERS,  # type: ignore[arg-type]
        )
    told = [
        (day, rating, translate("charts", "Myself")) for day, rating in own
    ] + others
    least, most = axes.get_xlim()
    near = (most - least) / 24
    return [
        Mark(
            axes,
            day.toordinal() - near,
            rating - 0.8,
            day.toordinal() + near,
            rating + 0.8,
            f"{block_name(block)}\n{one_line(who, 40)}, {dates.full(day)}: {rating}",
        )
        for day, rating, who in told
    ]
