"""Asks where a chart is to be saved, and saves it there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.notices import NoticeBar

if TYPE_CHECKING:
    from leadership_desktop.charts.drawing import Style
    from leadership_desktop.charts.saving import Draw, Size
    from leadership_desktop.charts.tables import Table

KINDS = ("PNG (*.png)", "SVG (*.svg)", "PDF (*.pdf)", "CSV (*.csv)")


def ask_where(parent: QWidget, title: str) -> Path | None:
    """Let a person choose a file and its kind; None when they think better of it."""
    place = QStandardPaths.StandardLocation.PicturesLocation
    dialog = QFileDialog(
        parent,
        translate("charts", "Save chart"),
        QStandardPaths.writableLocation(place),
    )
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(KINDS)
    # With a suffix of its own the dialog itself asks before it replaces a file.
    dialog.setDefaultSuffix("png")
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(ending_of(kind)))
    dialog.selectFile(file_name(title))
    if dialog.exec() != QFileDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def ending_of(kind: str) -> str:
    """Return the ending of a kind of file: “svg” of “SVG (*.svg)”."""
    return kind.split(maxsplit=1)[0].lower()


def file_name(title: str) -> str:
    """Return a title as a file's name, without what some system cannot have in one."""
    kept = "".join(letter if letter.isalnum() else " " for letter in title)
    return one_line(kept)[:80] or "chart"


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
        text = translate(
            "charts",
            "{file} can’t be written. Nothing was lost; choose another place for it.",
        )
        notices.tell_problem(text.format(file=path))
    except ValueError:
        notices.tell_problem(
            translate("charts", "A chart is saved as .png, .svg, .pdf or .csv.")
        )
    else:
        notices.tell(translate("charts", "Saved: {file}").format(file=path))
