"""Blocks laid out on pages, and the pages as a PDF or as pictures."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from leadership_desktop.charts.drawing import people_write_anything
from leadership_desktop.charts.paper.blocks import SMALL, Block, Gap, Piece
from leadership_desktop.charts.paper.sheet import (
    BOTTOM,
    POINTS_AN_INCH,
    SIDE,
    TOP,
    PaperSize,
    Sheet,
)
from leadership_desktop.text.translation import speaking

if TYPE_CHECKING:
    from pypdf import PdfWriter

PROGRAM = "Leadership Desktop"


@dataclass(frozen=True, slots=True)
class Placed:
    """A piece, and how far below the top of its page it stands, in points."""

    piece: Piece
    top: float


@dataclass(frozen=True, slots=True)
class Document:
    """Pages that are laid out, with what a PDF tells of itself."""

    paper: PaperSize
    title: str
    language: str
    """Its code, as in RFC 3066: “nl”."""
    pages: tuple[tuple[Placed, ...], ...]
    scale: float = 1.0
    """How much smaller than it is laid out it is drawn, so that more fits on a page."""

    @property
    def sheet(self) -> PaperSize:
        """The size that the pages are laid out in."""
        paper, scale = self.paper, self.scale
        return PaperSize(paper.name, paper.width / scale, paper.height / scale)


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels: rows of red, green, blue and opacity, a byte each."""

    width: int
    height: int
    pixels: bytes
    words: tuple[str, ...]
    """The lines of words on it, for who can't see it."""


def lay_out(
    blocks: Sequence[Block],
    paper: PaperSize,
    title: str,
    language: str,
    scale: float = 1.0,
) -> Document:
    """Lay blocks out below each other, on as many pages as they need."""
    empty = Document(paper, title, language, (), scale)
    sheet = empty.sheet
    with people_write_anything(on_paper=True):
        pieces = [
            (piece, isinstance(block, Gap))
            for block in blocks
            for piece in block.pieces(sheet.width - 2 * SIDE)
        ]
    pages = tuple(_pages(pieces, sheet.height - TOP - BOTTOM))
    return replace(empty, pages=pages)


def _pages(
    pieces: Sequence[tuple[Piece, bool]], room: float
) -> Iterator[tuple[Placed, ...]]:
    page, used, place = list[Placed](), 0.0, 0
    while place < len(pieces):
        piece, is_gap = pieces[place]
        together = _together(pieces, place)
        fits = used + together <= room
        if page and not fits and not (together > room and used + piece.height <= room):
            yield tuple(page)
            page, used = [], 0.0
            if piece.above is not None:
                page, used = [Placed(piece.above, TOP)], piece.above.height
        if page or not is_gap:  # a page begins with something
            page.append(Placed(piece, TOP + used))
            used += piece.height
        place += 1
    yield tuple(page)


def _together(pieces: Sequence[tuple[Piece, bool]], place: int) -> float:
    """Return how high a piece is with those that stay with it."""
    high = 0.0
    for piece, _ in pieces[place:]:
        high += piece.height
        if not piece.stays_with_next:
            break
    return high


def picture(document: Document, number: int, dots: float) -> Picture:
    """Return a page, from 0, as a picture with so many dots an inch."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    with _drawn(document, number) as sheet:
        sheet.figure.set_dpi(dots * document.scale)
        canvas = FigureCanvasAgg(sheet.figure)
        canvas.draw()
        width, height = canvas.get_width_height()
        pixels: Any = canvas.buffer_rgba()
        return Picture(width, height, bytes(pixels), tuple(sheet.words()))


def pdf_bytes(document: Document, made_at: datetime) -> bytes:
    """Return the pages as a PDF: vectors, fonts embedded, text that can be selected."""
    from matplotlib.backends.backend_pdf import PdfPages

    content = io.BytesIO()
    told: Any = {
        "Title": document.title,
        "Creator": PROGRAM,
        "CreationDate": made_at,
    }
    pages = PdfPages(content, metadata=told)
    for number in range(len(document.pages)):
        with _drawn(document, number) as sheet:
            pages.savefig(sheet.figure)
    # The fonts are written last. Between the pages a chart in the window has its turn.
    with people_write_anything(on_paper=True):
        pages.close()
    return _told(document, content)


@contextmanager
def _drawn(document: Document, number: int) -> Iterator[Sheet]:
    """Draw a page; what is drawn from it is to be drawn within."""
    with speaking(document.language), people_write_anything(on_paper=True):
        sheet = Sheet(document.sheet)
        for placed in document.pages[number]:
            placed.piece.draw(sheet, SIDE, placed.top)
        bottom = document.sheet.height - BOTTOM + 14
        sheet.write(f"{PROGRAM} · {document.title}", SIDE, bottom, SMALL)
        count = f"{number + 1} / {len(document.pages)}"
        sheet.write_to(count, document.sheet.width - SIDE, bottom, SMALL)
        yield sheet


def _told(document: Document, content: io.BytesIO) -> bytes:
    """Add what matplotlib can't: the language, and bookmarks."""
    from pypdf import PdfWriter
    from pypdf.generic import (
        BooleanObject,
        DictionaryObject,
        NameObject,
        TextStringObject,
    )

    writer = PdfWriter(clone_from=content)
    writer.pdf_header = "%PDF-1.7"
    shows_title = {NameObject("/DisplayDocTitle"): BooleanObject(value=True)}
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(document.language)
    root[NameObject("/ViewerPreferences")] = DictionaryObject(shows_title)
    if document.scale != 1:  # it would be read and written letter by letter
        for page in writer.pages:
            page.scale_to(document.paper.width, document.paper.height)
            page.compress_content_streams()
    _add_bookmarks(document, writer)
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _add_bookmarks(document: Document, writer: PdfWriter) -> None:
    from pypdf.generic import Fit

    for number, page in enumerate(document.pages):
        for placed in page:
            if placed.piece.bookmark:
                top = document.paper.height - placed.top * document.scale
                writer.add_outline_item(
                    title=placed.piece.bookmark,
                    page_number=number,
                    fit=Fit.xyz(left=0, top=top),
                )


DOTS_ON_SCREEN = 2 * POINTS_AN_INCH
"""Dots an inch of a picture to look at: fine enough to be made larger and smaller."""
