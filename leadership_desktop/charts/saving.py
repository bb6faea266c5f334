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
from leadership_desktop.charts.lettering import fitted
from leadership_desktop.charts.tables import Table

if TYPE_CHECKING:
    from leadership_desktop.charts.drawing import Ground

ENDINGS = (".png", ".svg", ".pdf", ".csv")
Size = tuple[int, int]
SIZE: Size = (960, 420)
"""Pixels at 100 %; a PNG has twice as many."""
HEAD, FOOT, SIDE = 44, 16, 16
"""Pixels around a chart; its title stands above it."""
HARMFUL = ("=", "+", "-", "@", "\t", "\r", "\n")
Draw = Callable[["Ground", Style], Drawn]


def chart_bytes(
    ending: str, draw: Draw, style: Style, title: str, size: Size = SIZE
) -> bytes:
    """Return a chart as a file's content, by the ending of its name.

    `size` is the chart's, in pixels at 100 %, without the title and the margins.
    """
    import matplotlib as mpl
    from matplotlib.figure import Figure

    words: Any = {"svg.fonttype": "none", "svg.hashsalt": "leadership"}
    widths, heights = (SIDE, size[0], SIDE), (HEAD, size[1], FOOT)
    wide, high = sum(widths), sum(heights)
    on_paper = ending == ".pdf"
    with people_write_anything(on_paper=on_paper), mpl.rc_context(words):
        figure = Figure(figsize=(wide / 96, high / 96), facecolor=style.tokens.card)
        parts: Any = figure.subfigures(
            3, 3, width_ratios=widths, height_ratios=heights, wspace=0, hspace=0
        )
        for part in parts.flat:
            part.set_facecolor(style.tokens.card)
        figure.text(
            SIDE / wide,
            1 - HEAD / 2 / high,
            fitted(title, BODY * 1.15, size[0] * 0.9),
            size=BODY * 1.15,
            weight="bold",
            color=style.tokens.text,
            va="center_baseline",
        )
        draw(parts[1, 1], style)
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


def write_chart(
    path: Path,
    draw: Draw,
    style: Style,
    title: str,
    table: Table,
    size: Size | None = None,
) -> None:
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
        else chart_bytes(ending, draw, style, title, size or SIZE)
    )
    write_whole(path, [content])
