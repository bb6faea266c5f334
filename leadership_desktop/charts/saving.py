"""Saves a chart as PNG, SVG or PDF, and its figures as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from leadership_desktop.charts.drawing import (
    BODY,
    Drawn,
    Style,
    people_write_anything,
)
from leadership_desktop.charts.tables import Table

if TYPE_CHECKING:
    from matplotlib.figure import Figure

ENDINGS = (".png", ".svg", ".pdf", ".csv")
SIZE = (960, 420)
TITLE_HEIGHT = 36
"""Pixels at 100 %; a PNG has twice as many."""
HARMFUL = ("=", "+", "-", "@", "\t", "\r", "\n")
Draw = Callable[["Figure", Style], Drawn]


def chart_bytes(
    ending: str, draw: Draw, style: Style, title: str, size: tuple[int, int] = SIZE
) -> bytes:
    """Return a chart as a file's content, by the ending of its name."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    words: Any = {
        "svg.fonttype": "none",
        "pdf.fonttype": 42,
        "svg.hashsalt": "leadership",
    }
    with people_write_anything(), mpl.rc_context(words):
        width, height = size
        figure = Figure(figsize=(width / 96, height / 96), facecolor=style.tokens.card)
        draw(figure, style)
        # The title goes above what was drawn: the charts keep their own measures.
        share = height / (height + TITLE_HEIGHT)
        figure.set_size_inches(width / 96, (height + TITLE_HEIGHT) / 96)
        for axes in figure.axes:
            box = axes.get_position()
            axes.set_position((box.x0, box.y0 * share, box.width, box.height * share))
        figure.text(
            0.016,
            1 - 14 / (height + TITLE_HEIGHT),
            title,
            size=BODY * 1.15,
            weight="bold",
            color=style.tokens.text,
            va="top",
        )
        content = io.BytesIO()
        kind = ending.removeprefix(".")
        metadata = {"Date": None} if kind == "svg" else {}
        figure.savefig(content, format=kind, dpi=192, metadata=metadata)
    return content.getvalue()


def csv_bytes(table: Table) -> bytes:
    """Return a table as CSV (UTF-8 with a mark that spreadsheets know it by)."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(table.columns)
    writer.writerows([_harmless(value) for value in row] for row in table.values)
    return text.getvalue().encode("utf-8-sig")


def _harmless(value: object) -> object:
    """Return a cell that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value.startswith(HARMFUL):
        return f"'{value}"
    return "" if value is None else value


def write_chart(path: Path, draw: Draw, style: Style, title: str, table: Table) -> None:
    """Write a chart, or with `.csv` its figures, to `path`: whole or not at all.

    Raises `OSError`, and ValueError for another ending.
    """
    from leadership_desktop.exchange.export import write_whole

    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise ValueError(ending)
    content = (
        csv_bytes(table)
        if ending == ".csv"
        else chart_bytes(ending, draw, style, title)
    )
    write_whole(path, [content])
