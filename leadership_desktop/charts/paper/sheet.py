"""One sheet of paper to draw on, in points from its top left corner."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from leadership_desktop.charts.drawing import LIGHT_STYLE, POINTS_A_PIXEL
from leadership_desktop.charts.lettering import drawable, width_of

if TYPE_CHECKING:
    from leadership_desktop.charts.saving import Draw

STYLE = LIGHT_STYLE
"""Paper is white, whatever the window is."""
LINE, ASCENT = 1.42, 1.06
"""The height of a line, and how far below its top letters stand, in font sizes."""
POINTS_AN_INCH = 72


@dataclass(frozen=True, slots=True)
class PaperSize:
    """A size of paper, in points."""

    name: str
    width: float
    height: float


A4 = PaperSize("A4", 595.28, 841.89)
LETTER = PaperSize("Letter", 612, 792)
SIDE, TOP, BOTTOM = 46, 42, 44
"""Points that stay free around what a page holds; its number stands below."""


@dataclass(frozen=True, slots=True)
class Type:
    """How words are set: their size in points, their weight and colour."""

    size: float
    weight: str = "normal"
    colour: str = STYLE.tokens.text
    slant: str = "normal"

    @property
    def line(self) -> float:
        """The height of a line, in points."""
        return self.size * LINE

    def width(self, text: str) -> float:
        """Return how wide a text on one line is, in points."""
        return width_of(text, self.size, self.weight) * POINTS_A_PIXEL


class Sheet:
    """Draws onto one page; places are in points from the top left corner."""

    def __init__(self, paper: PaperSize) -> None:
        from matplotlib.figure import Figure

        self.paper = paper
        size = (paper.width / POINTS_AN_INCH, paper.height / POINTS_AN_INCH)
        self.figure = Figure(figsize=size, dpi=POINTS_AN_INCH, facecolor="white")
        self._drawn = 0

    def write(self, text: str, left: float, top: float, type_: Type) -> None:
        """Write one line whose top is at `top`."""
        if text:
            self._write(text, left, top, type_, "left")

    def write_to(self, text: str, right: float, top: float, type_: Type) -> None:
        """Write one line that ends at `right`."""
        if text:
            self._write(text, right, top, type_, "right")

    def _write(self, text: str, at: float, top: float, type_: Type, side: Any) -> None:
        paper = self.paper
        self.figure.text(
            at / paper.width,
            1 - (top + ASCENT * type_.size) / paper.height,
            text,
            size=type_.size,
            weight=type_.weight,
            style=type_.slant,
            color=type_.colour,
            ha=side,
            va="baseline",
            zorder=self._next(),
        )

    def fill(
        self, left: float, top: float, width: float, height: float, colour: str
    ) -> None:
        """Fill a rectangle."""
        from matplotlib.patches import Rectangle

        paper = self.paper
        self.figure.add_artist(
            Rectangle(
                (left / paper.width, 1 - (top + height) / paper.height),
                width / paper.width,
                height / paper.height,
                transform=self.figure.transFigure,
                facecolor=colour,
                linewidth=0,
                zorder=self._next(),
            )
        )

    def draw(
        self, chart: Draw, left: float, top: float, width: float, height: float
    ) -> None:
        """Draw a chart into a rectangle, as vectors."""
        from matplotlib.gridspec import GridSpec

        paper = self.paper
        grid = GridSpec(
            3,
            3,
            figure=self.figure,
            width_ratios=(left, width, paper.width - left - width),
            height_ratios=(top, height, paper.height - top - height),
            wspace=0,
            hspace=0,
        )
        part = self.figure.add_subfigure(
            grid[1, 1], facecolor="none", zorder=self._next()
        )
        chart(part, STYLE)

    def words(self) -> list[str]:
        """Return the words on the page from top to bottom, once it was drawn."""
        from matplotlib.text import Text

        parts = sorted(self.figure.get_children(), key=lambda part: part.get_zorder())
        found: list[Any] = [one for part in parts for one in part.findobj(Text)]
        return [text for one in found if (text := one.get_text().strip())]

    def _next(self) -> int:
        """Count on: what stands first is drawn first, and read out or copied first."""
        self._drawn += 1
        return self._drawn


def lines_of(text: str, type_: Type, room: float) -> list[str]:
    """Return a text in lines of `room` points at most; its own line ends stay."""
    space = type_.width("n n") - type_.width("nn")
    found = []
    for paragraph in drawable(text).splitlines() or [""]:
        line, used = list[str](), 0.0
        for whole in paragraph.split():
            for word in _pieces(whole, type_, room):
                wide = type_.width(word)
                if line and used + space + wide > room:
                    found.append(" ".join(line))
                    line, used = [], 0.0
                used += wide + (space if line else 0)
                line.append(word)
        found.append(" ".join(line))
    return found


SHORT = 24
"""Letters of a word that may be measured as a whole: longer ones are an exception."""


def _pieces(word: str, type_: Type, room: float) -> Iterator[str]:
    """Yield a word in pieces that fit: an address, or a script that has no spaces.

    Letter by letter, for each is measured once, however long the word.
    """
    if len(word) <= SHORT and type_.width(word) <= room:
        yield word
        return
    start, used = 0, 0.0
    for place, letter in enumerate(word):
        wide = 0.0 if unicodedata.combining(letter) else type_.width(letter)
        if place > start and used + wide > room:
            yield word[start:place]
            start, used = place, 0.0
        used += wide
    yield word[start:]
