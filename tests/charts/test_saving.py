from __future__ import annotations

import csv
import os
import struct
import zlib
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from leadership_desktop.charts.drawing import (
    DARK_STYLE,
    LIGHT_STYLE,
    prepare_matplotlib,
)
from leadership_desktop.charts.saving import (
    SIDE,
    SIZE,
    chart_bytes,
    csv_bytes,
    write_chart,
)
from leadership_desktop.charts.tables import goals_table
from leadership_desktop.charts.titles import chart, size
from tests.charts.views import TODAY, cut_off, drawn, goal, line, points, progress

VIEW = progress(
    points([0.4, 0.9, None, 1.0], pauses={2: "holiday"}),
    goals=[goal("Be seen", 0.91)],
    streaks=[line("Walk before work", [(3, 0)], running=4)],
    days={TODAY: 4},
)
TITLE = "Momentum · November"


def saved(ending: str, name: str = "momentum") -> bytes:
    return chart_bytes(ending, chart(name, VIEW)[0], LIGHT_STYLE, TITLE)


def words_of_svg(content: bytes) -> list[str]:
    root = ET.fromstring(content)  # noqa: S314 - our own file
    return [
        "".join(e.itertext()).strip() for e in root.iter() if e.tag.endswith("text")
    ]


@pytest.mark.parametrize("name", ["momentum", "goals", "streaks", "calendar"])
def test_a_png_is_twice_as_fine_as_the_screen_and_says_its_title(name: str) -> None:
    content = saved(".png", name)
    width, height = struct.unpack(">II", content[16:24])

    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert width == 2 * (SIZE[0] + 2 * SIDE)
    assert height > 2 * SIZE[1]


def test_a_file_has_room_for_every_streak() -> None:
    lines = [line(f"Action {n}", [(3, 0)], running=4) for n in range(40)]
    view = progress(points([0.5] * 22), streaks=lines)
    content = chart_bytes(
        ".svg", chart("streaks", view)[0], LIGHT_STYLE, TITLE, size("streaks", view)
    )

    assert {f"Action {n}" for n in range(40)} <= set(words_of_svg(content))


@pytest.mark.parametrize("name", ["momentum", "goals", "streaks", "calendar"])
def test_nothing_in_a_file_is_cut_off(name: str) -> None:
    view = progress(
        VIEW.weeks,
        goals=[goal("Be seen as the sustainability lead " * 3, 1.0)] * 6,
        streaks=[line("Say something in the first ten minutes", [(3, 0)], running=4)],
        days=VIEW.days,
    )
    draw, _ = chart(name, view)
    figure, _ = drawn(draw, size=size(name, view))

    assert not cut_off(figure)


def test_an_svg_keeps_text_as_text() -> None:
    words = words_of_svg(saved(".svg"))

    assert {TITLE, "85% line", "holiday", "100%"} <= set(words)


def test_a_pdf_embeds_its_letters_as_a_font() -> None:
    content = saved(".pdf")

    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert b"/Type3" not in content
    assert (
        b"/CIDFontType2" in content
        or b"/Type42" in content
        or b"/CIDFontType0" in content
    )


def test_a_chart_is_saved_the_same_twice() -> None:
    assert saved(".svg") == saved(".svg")
    assert saved(".png") == saved(".png")


def test_a_dark_chart_is_dark() -> None:
    draw, _ = chart("momentum", VIEW)
    svg = chart_bytes(".svg", draw, DARK_STYLE, TITLE).decode().lower()

    assert DARK_STYLE.tokens.card.lower() in svg
    assert LIGHT_STYLE.tokens.card.lower() not in svg


def test_csv_has_the_figures_of_the_table_as_numbers() -> None:
    table = chart("momentum", VIEW)[1]
    rows = list(csv.reader(StringIO(csv_bytes(table).decode("utf-8-sig"))))

    assert rows[0] == list(table.columns)
    assert rows[1] == ["2026-11-16", "1.0", "0.5", ""]
    assert rows[2] == ["2026-11-09", "", "0.5", "holiday"]


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1"])
def test_a_cell_is_no_formula_in_a_spreadsheet(title: str) -> None:
    view = progress(goals=[goal(title, 0.5)])
    rows = list(csv.reader(StringIO(csv_bytes(goals_table(view)).decode("utf-8-sig"))))

    assert rows[1][0].startswith("'")


def test_the_ending_says_the_kind_in_either_case(tmp_path: Path) -> None:
    draw, table = chart("momentum", VIEW)
    for name in ("a.PNG", "b.svg", "c.Pdf", "d.csv"):
        write_chart(tmp_path / name, draw, LIGHT_STYLE, TITLE, table)

    assert (tmp_path / "a.PNG").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "c.Pdf").read_bytes().startswith(b"%PDF")
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "a.PNG",
        "b.svg",
        "c.Pdf",
        "d.csv",
    ]


def test_another_ending_is_refused(tmp_path: Path) -> None:
    draw, table = chart("momentum", VIEW)

    with pytest.raises(ValueError, match="jpg"):
        write_chart(tmp_path / "a.jpg", draw, LIGHT_STYLE, TITLE, table)
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_written_leaves_the_file_before_as_it_was(
    tmp_path: Path,
) -> None:
    draw, table = chart("momentum", VIEW)
    missing = tmp_path / "not there" / "a.png"

    with pytest.raises(OSError, match="not there"):
        write_chart(missing, draw, LIGHT_STYLE, TITLE, table)
    assert not missing.parent.exists()


def test_the_pixels_of_a_png_are_more_than_one_colour() -> None:
    content = saved(".png")
    data, at = b"", 8
    while at < len(content):
        (length,), kind = (
            struct.unpack(">I", content[at : at + 4]),
            content[at + 4 : at + 8],
        )
        if kind == b"IDAT":
            data += content[at + 8 : at + 8 + length]
        at += length + 12
    raw = zlib.decompress(data)

    assert len(set(raw)) > 20


def test_matplotlib_keeps_its_cache_in_our_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:

    monkeypatch.delenv("MPLCONFIGDIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    prepare_matplotlib()
    folder = os.environ["MPLCONFIGDIR"]
    monkeypatch.delenv("MPLCONFIGDIR")

    assert "leadership-desktop" in folder
    assert Path(folder).is_dir()
