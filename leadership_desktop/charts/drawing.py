"""What all charts share: the style, where to point, axes without a frame."""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from leadership_desktop.domain.goals import Colour
from leadership_desktop.tokens import DARK, LIGHT, Tokens

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure, SubFigure

    Ground = Figure | SubFigure
    """What charts are drawn on: a figure, or a part of one with its title."""

POINTS_A_PIXEL = 72 / 96
SMALL, BODY = 11 * POINTS_A_PIXEL, 12 * POINTS_A_PIXEL
FAMILIES = ["Inter", "DejaVu Sans", "Noto Sans", "Noto Sans CJK JP", "sans-serif"]
ON_PAPER = [
    *("Inter", "Segoe UI", "Noto Sans", "Open Sans", "Liberation Sans", "Arial"),
    *("Helvetica", "DejaVu Sans"),
]
"""The fonts for a PDF, if they can be put into one; DejaVu comes with matplotlib."""
OTHER_SCRIPTS = [
    *("Noto Sans CJK JP", "Noto Sans CJK SC", "Microsoft YaHei", "Yu Gothic"),
    *("Malgun Gothic", "PingFang SC", "Hiragino Sans", "Arial Unicode MS"),
    *("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari", "Noto Sans Thai"),
    *("Nirmala UI", "Leelawadee UI", "Noto Emoji", "Segoe UI Emoji", "Segoe UI Symbol"),
]
"""Fonts to look in for letters that those before lack."""


@dataclass(frozen=True, slots=True)
class Style:
    """The colours of one scheme."""

    tokens: Tokens

    def goal(self, colour: Colour | None) -> str:
        """Return a goal's colour; the accent where there is no goal."""
        return self.tokens.accent if colour is None else self.tokens.goals[colour]


LIGHT_STYLE, DARK_STYLE = Style(LIGHT), Style(DARK)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to point at: a box in the axes' own units, and what it tells."""

    axes: Axes
    left: float
    bottom: float
    right: float
    top: float
    words: str
    about: object = None
    """The week, day or scope whose figures it shows; None where there is no more."""

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point in the axes' units lies in the box."""
        return self.left <= x <= self.right and self.bottom <= y <= self.top


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart that was drawn."""

    marks: tuple[Mark, ...]
    a_column: int = 1
    """How many marks stand below each other: how far the arrows to the side go."""


def prepare_matplotlib() -> None:
    """Keep matplotlib's font cache with us; call before it is imported."""
    if "MPLCONFIGDIR" not in os.environ:
        from platformdirs import user_cache_path

        folder = user_cache_path("leadership-desktop", appauthor=False) / "matplotlib"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        os.environ["MPLCONFIGDIR"] = str(folder)


_one_at_a_time = threading.RLock()
"""matplotlib's settings are the whole process's: a report is drawn off the thread."""


@contextmanager
def people_write_anything(*, on_paper: bool = False) -> Iterator[None]:
    """Draw text in any script: a box for a letter no font has is no reason to complain.

    `on_paper` uses fonts that a PDF can hold.
    """
    import matplotlib as mpl

    families = families_on_paper() if on_paper else installed_families()
    with (
        _one_at_a_time,
        warnings.catch_warnings(),
        mpl.rc_context(
            # A `$` in people's text is a `$`, never the start of a formula.
            {"font.family": families, "text.parse_math": False, "pdf.fonttype": 42}
        ),
    ):
        warnings.filterwarnings("ignore", message="(?s)Glyph .* missing from font")
        warnings.filterwarnings(
            "ignore", message="Matplotlib currently does not support"
        )
        yield


def installed_families() -> list[str]:
    """Return the fonts to look for letters in, those that are installed."""
    from matplotlib import font_manager

    known = set(font_manager.get_font_names())
    wanted = [*FAMILIES, *OTHER_SCRIPTS]
    return [name for name in wanted if name in known] or ["sans-serif"]


@cache
def families_on_paper() -> list[str]:
    """Return the installed fonts to look for letters in for a PDF.

    TrueType comes first: matplotlib puts the outlines of other OpenType fonts into a
    PDF under a name that readers take for TrueType, and some then show nothing.
    """
    from matplotlib import font_manager

    others, truetype = set[str](), set[str]()
    for entry in font_manager.fontManager.ttflist:
        is_truetype = entry.fname.lower().endswith(".ttf")
        (truetype if is_truetype else others).add(entry.name)
    truetype -= others
    wanted = dict.fromkeys((*ON_PAPER, *OTHER_SCRIPTS))
    found = [name for name in wanted if name in truetype]
    # Better a letter that some readers lack than a box for all of them.
    return found + [name for name in OTHER_SCRIPTS if name in others]


def pixels(figure: Ground) -> tuple[float, float]:
    """Return width and height, in pixels at 100 %."""
    return figure.bbox.width / figure.dpi * 96, figure.bbox.height / figure.dpi * 96


def axes_at(
    figure: Ground, left: float, top: float, right: float, bottom: float
) -> Axes:
    """Return frameless axes with these margins, in pixels at 100 %."""
    width, height = pixels(figure)
    wide = max(width - left - right, 20) / width
    high = max(height - top - bottom, 20) / height
    axes = figure.add_axes((left / width, bottom / height, wide, high))
    for spine in axes.spines.values():
        spine.set_visible(False)
    axes.tick_params(length=0, labelsize=SMALL)
    axes.patch.set_visible(False)
    return axes


def month_places(days: list[date]) -> list[tuple[int, date]]:
    """Return where in a series of days a month begins, thinned out to fit."""
    found: list[tuple[int, date]] = []
    for place, day in enumerate(days):
        if not found or (day.year, day.month) != (
            found[-1][1].year,
            found[-1][1].month,
        ):
            found.append((place, day))
    # A first month that shows only its last days would crowd the second one's name.
    if len(found) > 1 and found[1][0] - found[0][0] < 2:
        found = found[1:]
    step = 1
    for step in (1, 2, 3, 6, 12, 24, 60):
        if len(found) / step <= 14:
            break
    if step == 1:
        return found
    if step >= 12:
        return [(place, day) for place, day in found if day.month == 1][:: step // 12]
    return [(place, day) for place, day in found if (day.month - 1) % step == 0]
