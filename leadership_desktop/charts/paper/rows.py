"""Things below each other on paper: with bars beside them, or with columns."""

from __future__ import annotations

from dataclasses import dataclass, field

from leadership_desktop.charts.lettering import ELLIPSIS
from leadership_desktop.charts.paper.blocks import (
    BETWEEN,
    BODY,
    MARK,
    SMALL,
    STRONG,
    Drawing,
    Piece,
    lines_drawn,
    written,
)
from leadership_desktop.charts.paper.sheet import STYLE, Sheet, Type, lines_of
from leadership_desktop.text.lines import is_right_to_left

BAR = 5
"""Points that a bar is high."""


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
        room = width - MARK - side - (BETWEEN if self.bars else 0)
        texts = [(self.title, STRONG), *((text, SMALL) for text in self.lines)]
        lines = [
            (line, type_.line)
            for text, type_ in texts
            for line in lines_drawn(text, type_, MARK, room)
        ]
        missing = len(self.bars) * (SMALL.line + BAR + 3) - sum(h for _, h in lines)
        last = len(lines) - 1
        return [
            Piece(
                high + (max(0, missing) if number == last else 0),
                line if number else self._first(line, width, side),
                # As much as a bar needs stays beside it.
                stays_with_next=number < min(4, last),
            )
            for number, (line, high) in enumerate(lines)
        ]

    def _first(self, line: Drawing, width: float, side: float) -> Drawing:
        def draw(sheet: Sheet, left: float, top: float) -> None:
            line(sheet, left, top)
            sheet.fill(left, top + 3.5, 4, STRONG.line - 6, self.colour)
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


COLUMNS = (0.15, 0.15, 0.18)
"""The shares of the width that columns at the right have."""


@dataclass(frozen=True, slots=True)
class Row:
    """Something by its title, and what is told of it in columns at the right."""

    title: str
    told: tuple[str, str, str]
    type: Type = BODY
    stays_with_next: bool = False
    columns: Row | None = None
    """The row with the names of the columns, which stand above it on each page."""

    def pieces(self, width: float) -> list[Piece]:
        """Return the row; a title that has no room ends in …."""
        ends = [width * (1 - sum(COLUMNS[place + 1 :])) for place in range(3)]
        room = width * (1 - sum(COLUMNS)) - BETWEEN

        def draw(sheet: Sheet, left: float, top: float) -> None:
            title = _cut(self.title, self.type, room)
            to_right = is_right_to_left(title)
            written(title, self.type, 0, room, to_right=to_right)(sheet, left, top)
            for text, end in zip(self.told, ends, strict=True):
                sheet.write_to(text, left + end, top, self.type)

        above = None if self.columns is None else self.columns.pieces(width)[0]
        return [Piece(self.type.line, draw, self.stays_with_next, above=above)]


def _cut(text: str, type_: Type, room: float) -> str:
    lines = lines_of(text, type_, room)
    return lines[0] if len(lines) == 1 else _with_dots(lines[0], type_, room)


def _with_dots(line: str, type_: Type, room: float) -> str:
    while line and type_.width(line + ELLIPSIS) > room:
        line = line[:-1].rstrip()
    return line + ELLIPSIS
