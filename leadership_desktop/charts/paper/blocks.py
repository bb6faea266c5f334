"""What stands on paper: each block says which pieces it has, and how high they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from leadership_desktop.charts.paper.sheet import (
    ASCENT,
    STYLE,
    Sheet,
    Type,
    lines_of,
)
from leadership_desktop.text.lines import is_right_to_left

if TYPE_CHECKING:
    from leadership_desktop.charts.saving import Draw

TITLE = Type(20, "bold")
HEADING = Type(11.5, "bold")
BODY = Type(9.5)
STRONG = Type(9.5, "bold")
SMALL = Type(8.5, colour=STYLE.tokens.muted)
FIGURE = Type(16, "bold")
BETWEEN = 10
"""Points between columns."""


MARK = 12
"""Points for a mark before a text, and for the colour before a goal."""

Drawing = Callable[[Sheet, float, float], None]
"""Draws onto a sheet, from the left edge at one place and the top at another."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a block that stays on one page; heights are in points."""

    height: float
    draw: Drawing
    stays_with_next: bool = False
    bookmark: str = ""
    """Under which name one gets here from the list beside the pages."""
    above: Piece | None = None
    """What stands above it again where a page begins with it."""


class Block(Protocol):
    """Something that stands on paper."""

    def pieces(self, width: float) -> list[Piece]:
        """Return its pieces, laid out in a width in points."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Nothing, for so many points; it goes where a page ends."""

    height: float

    def pieces(self, width: float) -> list[Piece]:  # noqa: ARG002
        """Return the empty piece."""
        return [Piece(self.height, lambda *_: None)]


@dataclass(frozen=True, slots=True)
class Words:
    """A text of any length, going on over pages; what a person wrote stays as it is."""

    text: str
    type: Type = BODY
    mark: str = ""
    """What stands before the text, which is in line beside it."""
    bookmark: str = ""
    stays_with_next: bool = False

    def pieces(self, width: float) -> list[Piece]:
        """Return a piece a line; the first two stay together, a heading whole."""
        indent = MARK if self.mark else 0
        lines = lines_drawn(self.text, self.type, indent, width - indent)
        last = len(lines) - 1
        return [
            Piece(
                self.type.line,
                line if number else self._marked(line),
                stays_with_next=self.stays_with_next or (number == 0 and last > 0),
                bookmark="" if number else self.bookmark,
            )
            for number, line in enumerate(lines)
        ]

    def _marked(self, line: Drawing) -> Drawing:
        def draw(sheet: Sheet, left: float, top: float) -> None:
            sheet.write(self.mark, left, top, self.type)
            line(sheet, left, top)

        return draw


def lines_drawn(text: str, type_: Type, indent: float, room: float) -> list[Drawing]:
    """Return how each line of a text is drawn; a paragraph runs one way throughout."""
    return [
        written(line, type_, indent, room, to_right=to_right)
        for paragraph in text.splitlines() or [""]
        for to_right in (is_right_to_left(paragraph),)
        for line in lines_of(paragraph, type_, room)
    ]


def written(
    line: str, type_: Type, indent: float, room: float, *, to_right: bool
) -> Drawing:
    """Return how one line is drawn, from the left or to the right."""
    if to_right:
        return lambda sheet, left, top: sheet.write_to(
            line, left + indent + room, top, type_
        )
    return lambda sheet, left, top: sheet.write(line, left + indent, top, type_)


def heading(text: str) -> Words:
    """Return a heading, which one gets to by its name and which stays with what follows."""
    return Words(text, HEADING, bookmark=text, stays_with_next=True)


@dataclass(frozen=True, slots=True)
class Figures:
    """Large figures in a row, each with its meaning below."""

    figures: tuple[tuple[str, str, str], ...]
    """Figure, meaning and colour."""
    shares: tuple[float, ...]
    """How much of the width each of them has."""

    def pieces(self, width: float) -> list[Piece]:
        """Return the row."""
        rooms = [share * width - BETWEEN for share in self.shares]
        starts = [sum(self.shares[:place]) * width for place in range(len(rooms))]
        captions = [
            lines_of(caption, SMALL, room)
            for (_, caption, _), room in zip(self.figures, rooms, strict=True)
        ]
        below = max((len(lines) for lines in captions), default=0)

        def draw(sheet: Sheet, left: float, top: float) -> None:
            for place, (figure, _, colour) in enumerate(self.figures):
                at = left + starts[place]
                type_ = _as_large_as_fits(figure, rooms[place])
                drop = ASCENT * (FIGURE.size - type_.size)  # on one line with others
                sheet.write(figure, at, top + drop, replace(type_, colour=colour))
                for number, line in enumerate(captions[place]):
                    under = top + FIGURE.line + number * SMALL.line
                    sheet.write(line, at, under, SMALL)

        return [Piece(FIGURE.line + below * SMALL.line, draw)]


def _as_large_as_fits(text: str, room: float) -> Type:
    width = FIGURE.width(text)
    return FIGURE if width <= room else replace(FIGURE, size=FIGURE.size * room / width)


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart, as vectors, with its name above it."""

    name: str
    draw: Draw
    height: float

    def pieces(self, width: float) -> list[Piece]:
        """Return the name and the chart, which stay together."""

        def draw(sheet: Sheet, left: float, top: float) -> None:
            sheet.write(self.name, left, top, STRONG)
            sheet.draw(self.draw, left, top + STRONG.line, width, self.height)

        return [Piece(STRONG.line + self.height, draw, bookmark=self.name)]


@dataclass(frozen=True, slots=True)
class Beside:
    """Two blocks beside each other, each of one piece, in shares of the width."""

    first: Block
    second: Block
    share: float

    def pieces(self, width: float) -> list[Piece]:
        """Return both as one piece."""
        room = width - 2 * BETWEEN
        wide = room * self.share
        (one,) = self.first.pieces(wide)
        (other,) = self.second.pieces(room - wide)

        def draw(sheet: Sheet, left: float, top: float) -> None:
            one.draw(sheet, left, top)
            other.draw(sheet, left + wide + 2 * BETWEEN, top)

        high = max(one.height, other.height)
        return [Piece(high, draw, bookmark=one.bookmark)]


@dataclass(frozen=True, slots=True)
class Lines:
    """A few short lines that stay together, the first as far down as is said."""

    lines: tuple[str, ...]
    drop: float = 0

    def pieces(self, width: float) -> list[Piece]:
        """Return the lines as one piece."""
        lines = [one for text in self.lines for one in lines_of(text, BODY, width)]

        def draw(sheet: Sheet, left: float, top: float) -> None:
            for number, line in enumerate(lines):
                sheet.write(line, left, top + self.drop + number * BODY.line, BODY)

        return [Piece(self.drop + len(lines) * BODY.line, draw)]
