"""The building blocks as a radar: the newest self-assessment, and the one before."""

from __future__ import annotations

import math
from collections.abc import Sequence
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
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import HIGHEST_RATING, Assessment
from leadership_desktop.text import dates
from leadership_desktop.text.goals import block_name

if TYPE_CHECKING:
    from leadership_desktop.charts.drawing import Ground


def draw_growth(
    figure: Ground, assessments: Sequence[Assessment], style: Style
) -> Drawn:
    """Draw the newest assessment as an area, the one before dashed."""
    tokens = style.tokens
    blocks = list(BuildingBlock)
    # As large as the names beside it and below it leave room for.
    width, height = pixels(figure)
    widest = max(width_of(block_name(block), SMALL) for block in blocks)
    radius = max(20.0, min(height / 2 - 38, (width / 2 - widest - 6) / 0.98))
    axes = axes_at(figure, 0, 0, 0, 16)
    axes.set_xlim(-5 * width / radius, 5 * width / radius)
    axes.set_ylim(-5 * (height - 16) / radius, 5 * (height - 16) / radius)
    axes.set_xticks([])
    axes.set_yticks([])
    angles = [
        math.pi / 2 - 2 * math.pi * number / len(blocks)
        for number in range(len(blocks))
    ]
    for rating in (2, 4, 6, 8, 10):
        ring = [
            (rating * math.cos(t), rating * math.sin(t)) for t in [*angles, angles[0]]
        ]
        axes.plot(*zip(*ring, strict=True), color=tokens.line, lw=0.8, zorder=0)
    marks = []
    newest = assessments[-1]
    for block, angle in zip(blocks, angles, strict=True):
        x, y = math.cos(angle), math.sin(angle)
        axes.text(
            11.2 * x,
            11.2 * y,
            block_name(block),
            size=SMALL,
            color=tokens.text,
            ha="center" if abs(x) < 0.1 else ("left" if x > 0 else "right"),
            va="center",
        )
        rated = newest.ratings.get(block)
        if rated is not None:
            words = f"{block_name(block)}\n{rated} / {HIGHEST_RATING}"
            at_x, at_y = rated * x, rated * y
            marks.append(Mark(axes, at_x - 1, at_y - 1, at_x + 1, at_y + 1, words))
    for assessment, is_newest in [(a, False) for a in assessments[-2:-1]] + [
        (newest, True)
    ]:
        shape = [
            (
                assessment.ratings.get(block, 0) * math.cos(angle),
                assessment.ratings.get(block, 0) * math.sin(angle),
            )
            for block, angle in zip(blocks, angles, strict=True)
        ]
        closed = list(zip(*[*shape, shape[0]], strict=True))
        if is_newest:
            axes.fill(*closed, color=tokens.accent_soft, zorder=1)
            axes.plot(*closed, color=tokens.accent, lw=1.8, zorder=3)
        else:
            axes.plot(*closed, color=tokens.muted, lw=1, ls=(0, (4, 3)), zorder=2)
    figure.text(
        0.5,
        2 / height,
        dates.full(newest.on),
        size=SMALL,
        color=tokens.muted,
        ha="center",
        va="bottom",
    )
    return Drawn(tuple(marks))
