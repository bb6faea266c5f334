"""Asks where a chart is to be saved, and saves it there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from leadership_desktop.text.exports import not_written
from leadership_desktop.text.lines import as_file_name
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.files import ask_where_to_save
from leadership_desktop.ui.notices import NoticeBar

if TYPE_CHECKING:
    from leadership_desktop.charts.drawing import Style
    from leadership_desktop.charts.saving import Draw, Size
    from leadership_desktop.charts.tables import Table

KINDS = ("PNG (*.png)", "SVG (*.svg)", "PDF (*.pdf)", "CSV (*.csv)")


def ask_where(parent: QWidget, title: str) -> Path | None:
    """Let a person choose a file and its kind; None when they think better of it."""
    place = QStandardPaths.StandardLocation.PicturesLocation
    words = translate("charts", "Save chart")
    return ask_where_to_save(parent, words, file_name(title), KINDS, place)


def file_name(title: str) -> str:
    """Return a chart's title as a file's name."""
    return as_file_name(title) or "chart"


def save(
    path: Path,
    draw: Draw,
    style: Style,
    title: str,
    table: Table,
    notices: NoticeBar,
    size: Size | None = None,
) -> None:
    """Save a chart, or with `.csv` its figures, and say so, or calmly why not."""
    from leadership_desktop.charts.saving import write_chart

    try:
        write_chart(path, draw, style, title, table, size)
    except OSError:
        notices.tell_problem(not_written(path))
    except ValueError:
        notices.tell_problem(
            translate("charts", "A chart is saved as .png, .svg, .pdf or .csv.")
        )
    else:
        notices.tell(translate("charts", "Saved: {file}").format(file=path))
