"""Words and charts on paper: wrapped, kept together, never beyond the edge."""

from __future__ import annotations

import io
import threading
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from leadership_desktop.charts.drawing import (
    families_on_paper,
    people_write_anything,
)
from leadership_desktop.charts.lettering import _width_of, drawable
from leadership_desktop.charts.momentum import draw_momentum
from leadership_desktop.charts.paper.blocks import (
    BODY,
    SMALL,
    Beside,
    Block,
    Chart,
    Figures,
    Gap,
    Lines,
    Words,
    heading,
)
from leadership_desktop.charts.paper.pages import (
    Document,
    lay_out,
    pdf_bytes,
    picture,
)
from leadership_desktop.charts.paper.rows import Bar, Item, Row
from leadership_desktop.charts.paper.sheet import (
    A4,
    BOTTOM,
    LETTER,
    SIDE,
    TOP,
    PaperSize,
    Type,
    lines_of,
)
from leadership_desktop.charts.titles import bound
from tests.charts.test_people_write_anything import WRITTEN
from tests.charts.views import points, progress

MADE = datetime(2026, 11, 1, 7, 30, tzinfo=UTC)
ROOM = A4.width - 2 * SIDE


def laid_out(*blocks: Block, paper: PaperSize = A4, scale: float = 1) -> Document:
    return lay_out(blocks, paper, "Title", "en", scale)


def read(document: Document) -> PdfReader:
    return PdfReader(io.BytesIO(pdf_bytes(document, MADE)))


def words_of(document: Document) -> str:
    return "\n".join(page.extract_text() for page in read(document).pages)


def every_kind(text: str) -> list[Block]:
    chart = bound(draw_momentum, progress(points([0.5, None, 0.7])))
    return [
        heading(text),
        Words(text),
        Figures((("Donderdag", "a longer meaning", "#000000"),) * 5, (0.2,) * 5),
        Beside(Chart("Momentum", chart, 60), Lines((text[:60], "Proactivity: 6")), 0.6),
        Item(text, "#0072B2", (text,), (Bar(0.5, "#0072B2", "half", 0.85),)),
        Row(text, ("1", "2", "3")),
    ]


@given(st.text(max_size=60), st.floats(30, 400))
@settings(max_examples=60)
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(
    text: str, room: float
) -> None:
    with people_write_anything(on_paper=True):
        lines = lines_of(text, BODY, room)
        wide = max(BODY.width(letter) for letter in text or " ")

        assert "".join("".join(lines).split()) == "".join(drawable(text).split())
        assert all(BODY.width(line) <= max(room, 2 * wide) + 1 for line in lines)


def test_the_line_ends_that_somebody_wrote_stay() -> None:
    with people_write_anything(on_paper=True):
        assert lines_of("one\n\ntwo", BODY, 400) == ["one", "", "two"]


@pytest.mark.parametrize("text", [*WRITTEN, "", "word " * 300, "x" * 700])
@pytest.mark.parametrize("paper", [A4, LETTER])
def test_nothing_anybody_writes_goes_beyond_the_edge(
    text: str, paper: PaperSize
) -> None:
    document = laid_out(*every_kind(text), paper=paper)
    for number, page in enumerate(document.pages):
        seen = picture(document, number, 40)
        # What is drawn beyond the edge would colour the outermost pixels.
        edge = 6
        columns = [
            seen.pixels[4 * (row * seen.width + column) :][:3]
            for row in range(seen.height)
            for column in (*range(edge), *range(seen.width - edge, seen.width))
        ]

        assert set(columns) == {b"\xff\xff\xff"}
        assert all(
            placed.top >= TOP
            and placed.top + placed.piece.height <= paper.height - BOTTOM + 0.01
            for placed in page
        )


def test_a_heading_does_not_stand_alone_at_the_end_of_a_page() -> None:
    room = A4.height - TOP - BOTTOM
    [first] = [piece.height for piece in [heading("x").pieces(ROOM)[0]]]
    full = Gap(1)
    document = laid_out(
        Words("begin"),
        Gap(room - BODY.line - first - 2),
        heading("Later"),
        Words("text"),
        full,
    )

    assert len(document.pages) == 2
    assert document.pages[1][0].piece.bookmark == "Later"


def test_a_heading_of_several_lines_stays_whole_and_with_its_text() -> None:
    room = A4.height - TOP - BOTTOM
    long = heading("a title of somebody " * 12)
    high = sum(piece.height for piece in long.pieces(ROOM))
    for left in range(0, round(high) + 20, 5):
        begin = Gap(room - BODY.line - left)
        document = laid_out(Words("begin"), begin, long, Words("text"))
        placed = [
            number
            for number, page in enumerate(document.pages)
            for one in page
            if one.piece.height not in {BODY.line, begin.height}
        ]

        assert len(long.pieces(ROOM)) > 2
        assert len(set(placed)) == 1


def test_the_columns_are_named_on_every_page() -> None:
    names = Row("", ("running", "longest", "reserve"), SMALL, stays_with_next=True)
    rows = [Row(f"Action {n}", ("1", "2", "3"), columns=names) for n in range(120)]
    document = laid_out(names, *rows)

    pages = [page.extract_text() for page in read(document).pages]
    text = "\n".join(pages)

    assert len(pages) == 3
    assert all("longest" in page[:40] for page in pages)
    assert all(f"Action {n}" in text for n in range(120))


def test_a_text_stands_beside_its_mark() -> None:
    document = laid_out(Words("x" * 300, mark="✓"))
    [first, *_] = words_of(document).splitlines()

    assert first.startswith("✓")
    assert "x" in first


def test_what_is_pasted_without_a_space_is_laid_out_at_once() -> None:
    """Letters are measured once each, and no letter as often as the text is long."""
    with people_write_anything(on_paper=True):
        _width_of.cache_clear()
        lines = lines_of("abc中文" * 20_000, BODY, ROOM)

        assert len("".join(lines)) == 100_000
        assert _width_of.cache_info().misses < 100


def test_a_page_begins_with_words_and_not_with_a_gap() -> None:
    room = A4.height - TOP - BOTTOM
    document = laid_out(Words("a"), Gap(room - BODY.line - 1), Gap(20), Words("b"))

    assert document.pages[1][0].top == TOP
    assert document.pages[1][0].piece.height == BODY.line


def test_a_text_of_many_pages_goes_on() -> None:
    document = laid_out(Words("\n".join(f"line {n}" for n in range(150))))
    text = words_of(document)

    assert len(document.pages) == 3
    assert all(f"line {n}" in text.splitlines() for n in range(150))
    assert "2 / 3" in text


def test_the_pdf_tells_of_itself() -> None:
    document = lay_out([heading("Vision"), Words("Calm.")], LETTER, "Verslag", "nl")
    found = read(document)
    [bookmark] = found.outline
    root: Any = found.trailer["/Root"]

    assert found.metadata is not None
    assert found.metadata.title == "Verslag"
    assert found.metadata.creation_date == MADE
    assert root["/Lang"] == "nl"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert bookmark.title == "Vision"  # type: ignore[union-attr]
    assert found.get_destination_page_number(bookmark) == 0  # type: ignore[arg-type]
    assert tuple(found.pages[0].mediabox[2:]) == (612, 792)


def test_a_page_that_is_drawn_smaller_still_has_the_size_of_the_paper() -> None:
    document = laid_out(Words("word " * 900), scale=0.8)
    [page] = read(document).pages

    assert float(page.mediabox.width) == pytest.approx(A4.width, abs=0.1)
    assert float(page.mediabox.height) == pytest.approx(A4.height, abs=0.1)
    assert len(laid_out(Words("word " * 2500)).pages) == 3
    assert len(laid_out(Words("word " * 2500), scale=0.8).pages) == 2


def test_every_font_is_in_the_pdf_as_what_it_is() -> None:
    """TrueType outlines in a TrueType font's place: some readers show nothing else."""
    document = laid_out(*every_kind("Café Łódź ✓ שלום"))
    pages: Any = read(document).pages
    fonts = [
        descendant.get_object()["/FontDescriptor"]
        for page in pages
        for font in page["/Resources"]["/Font"].values()
        for descendant in font.get_object()["/DescendantFonts"]
    ]

    assert fonts
    for font in fonts:
        assert font["/FontFile2"].get_data()[:4] in {b"\x00\x01\x00\x00", b"true"}


def test_the_words_of_charts_can_be_selected_and_nothing_is_a_picture() -> None:
    chart = bound(draw_momentum, progress(points([0.5, None, 0.7])))
    found = read(laid_out(Chart("Momentum", chart, 120)))
    [page] = found.pages

    assert "85% line" in page.extract_text()
    assert not page.images


def test_a_chart_speaks_the_language_of_its_paper() -> None:
    chart = bound(draw_momentum, progress(points([0.5, None, 0.7])))
    document = lay_out([Chart("Momentum", chart, 120)], A4, "Verslag", "nl")

    assert "85%-lijn" in words_of(document)
    assert "85%-lijn" in picture(document, 0, 60).words


def test_there_is_always_a_font_for_paper() -> None:
    assert "DejaVu Sans" in families_on_paper()


@pytest.mark.parametrize("type_", [BODY, SMALL])
def test_bold_words_are_measured_as_bold(type_: Type) -> None:
    with people_write_anything(on_paper=True):
        assert Type(type_.size, "bold").width("wide") > type_.width("wide")


def test_a_chart_in_the_window_keeps_its_letters_while_a_report_is_saved(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """matplotlib's settings are the process's: whoever changes them holds the lock."""
    import matplotlib as mpl
    from matplotlib.backends.backend_pdf import PdfPages

    document = laid_out(heading("Title $x$"))
    started, goes_on = threading.Event(), threading.Event()
    save: Any = PdfPages.savefig

    def slowly(pages: PdfPages, *given: Any, **named: Any) -> None:
        save(pages, *given, **named)
        started.set()
        goes_on.wait(10)

    monkeypatch.setattr(PdfPages, "savefig", slowly)
    before = dict(mpl.rcParams)
    made: list[bytes] = []
    saving = threading.Thread(target=lambda: made.append(pdf_bytes(document, MADE)))
    saving.start()
    assert started.wait(10)
    threading.Timer(0.05, goes_on.set).start()
    with people_write_anything():
        families = mpl.rcParams["font.family"]
        saving.join(0.3)  # it waits for its turn to write the fonts
        assert mpl.rcParams["font.family"] == families
        assert mpl.rcParams["text.parse_math"] is False
    saving.join(10)

    assert "Title $x$" in PdfReader(io.BytesIO(made[0])).pages[0].extract_text()
    assert dict(mpl.rcParams) == before
