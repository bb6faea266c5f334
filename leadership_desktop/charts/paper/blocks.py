"""What stands on paper: each block says which pieces it has, and how high they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Protocol

from leadership_desktop.charts.lettering import ELLIPSIS
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
BAR = 5
"""Points that a bar is high."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a block that stays on one page; heights are in points."""

    height: float
    draw: Callable[[Sheet, float, float], None]
    """Draws onto a sheet, from the left edge at `left` and the top at `top`."""
    stays_with_next: bool = False
    bookmark: str = ""
    """Under which name one gets here from the list beside the pages."""


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
    indent: float = 0
    bookmark: str = ""
    stays_with_next: bool = False

    def pieces(self, width: float) -> list[Piece]:
        """Return a piece a line; the first two stay together."""
        room = width - self.indent
        # Which way a line runs is decided by the paragraph that it is part of.
        lines = [
            (line, is_right_to_left(paragraph))
            for paragraph in self.text.splitlines() or [""]
            for line in lines_of(paragraph, self.type, room)
        ]
        last = len(lines) - 1
        return [
            Piece(
                self.type.line,
                _written(line, self.type, self.indent, room, to_right=to_right),
                stays_with_next=(number == 0 and last > 0)
                or (number == last and self.stays_with_next),
                bookmark="" if number else self.bookmark,
            )
            for number, (line, to_right) in enumerate(lines)
        ]


def _written(
    line: str, type_: Type, indent: float, room: float, *, to_right: bool
) -> Callable[[Sheet, float, float], None]:
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


@dataclass(frozen=True, slots=True)
class Bar:
    """How much of something was reached, from 0 to 1, on a track."""

    share: float
    colour: str
    words: str
    """What it says in words, beside the bar."""
    mark: float | None = None
    """Where a line stands across it, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Item:
    """A thing by its title, in its colour; lines about it, and bars at the right."""

    title: str
    colour: str
    lines: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = field(default=())

    def pieces(self, width: float) -> list[Piece]:
        """Return the thing as one piece, unless somebody wrote much about it."""
        side = width * 0.36 if self.bars else 0
        room = width - 10 - side - (BETWEEN if self.bars else 0)
        texts = [(line, STRONG) for line in lines_of(self.title, STRONG, room)]
        for text in self.lines:
            texts += [(line, SMALL) for line in lines_of(text, SMALL, room)]
        bars = len(self.bars) * (SMALL.line + BAR + 3)
        return [
            Piece(
                type_.line
                + (max(0, bars - _height(texts)) if number == len(texts) - 1 else 0),
                self._line(line, type_, room, width if number == 0 else 0, side),
                # As much as a bar needs stays beside it.
                stays_with_next=number < min(4, len(texts) - 1),
            )
            for number, (line, type_) in enumerate(texts)
        ]

    def _line(
        self, line: str, type_: Type, room: float, width: float, side: float
    ) -> Callable[[Sheet, float, float], None]:
        to_right = is_right_to_left(line)
        written = _written(line, type_, 10, room, to_right=to_right)

        def draw(sheet: Sheet, left: float, top: float) -> None:
            written(sheet, left, top)
            if width:
                sheet.fill(left, top + 3.5, 4, type_.line - 6, self.colour)
                self._draw_bars(sheet, left + width - side, top, side)

        return draw

    def _draw_bars(self, sheet: Sheet, left: float, top: float, width: float) -> None:
        for bar in self.bars:
            sheet.write(bar.words, left, top, SMALL)
            top += SMALL.line
            sheet.fill(left, top, width, BAR, STYLE.tokens.line)
            sheet.fill(left, top, width * bar.share, BAR, bar.colour)
            if bar.mark is not None:
                at = left + width * bar.mark
                sheet.fill(at - 0.5, top - 1.5, 1, BAR + 3, STYLE.tokens.amber)
            top += BAR + 3


def _height(texts: Sequence[tuple[str, Type]]) -> float:
    return sum(type_.line for _, type_ in texts)


COLUMNS = (0.15, 0.15, 0.18)
"""The shares of the width that columns at the right have."""


@dataclass(frozen=True, slots=True)
class Row:
    """Something by its title, and what is told of it in columns at the right."""

    title: str
    told: tuple[str, str, str]
    type: Type = BODY
    stays_with_next: bool = False

    def pieces(self, width: float) -> list[Piece]:
        """Return the row; a title that has no room ends in …."""
        ends = [width * (1 - sum(COLUMNS[place + 1 :])) for place in range(3)]
        room = width * (1 - sum(COLUMNS)) - BETWEEN

        def draw(sheet: Sheet, left: float, top: float) -> None:
            title = _cut(self.title, self.type, room)
            to_right = is_right_to_left(title)
            _written(title, self.type, 0, room, to_right=to_right)(sheet, left, top)
            for text, end in zip(self.told, ends, strict=True):
                sheet.write_to(text, left + end, top, self.type)

        return [Piece(self.type.line, draw, self.stays_with_next)]


def _cut(text: str, type_: Type, room: float) -> str:
    lines = lines_of(text, type_, room)
    return lines[0] if len(lines) == 1 else _with_dots(lines[0], type_, room)


def _with_dots(line: str, type_: Type, room: float) -> str:
    while line and type_.width(line + ELLIPSIS) > room:
        line = line[:-1].rstrip()
    return line + ELLIPSIS
