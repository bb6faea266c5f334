"""Saves a chart from the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from leadership_desktop.cli.failures import CannotBeDone
from leadership_desktop.domain.calendar import Period
from leadership_desktop.services.queries.progress import ProgressView, progress_view
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.exports import not_written
from leadership_desktop.text.translation import translate

if TYPE_CHECKING:
    from leadership_desktop.charts.saving import Draw
    from leadership_desktop.charts.tables import Table


def save_chart(
    workspace: Workspace, name: str, path: Path, period: Period | None, theme: str
) -> None:
    """Save the chart `name` to `path`; the current month's unless `period` is given."""
    from leadership_desktop.charts import drawing, saving, titles

    period = period or workspace.calendar.month_on(workspace.today())
    style = drawing.DARK_STYLE if theme == "dark" else drawing.LIGHT_STYLE
    if path.suffix.lower() not in saving.ENDINGS:
        sentence = translate(
            "cli",
            "A chart is saved as .png, .svg, .pdf or .csv, by the ending of FILE.",
        )
        raise CannotBeDone(sentence)
    if name == "growth":
        (draw, table), size = _growth(workspace), saving.SIZE
        title = titles.title(name)
    else:
        view = progress_view(workspace, period)
        _require_content(view, name)
        (draw, table), size = titles.chart(name, view), titles.size(name, view)
        title = titles.title_of_file(name, view)
    try:
        saving.write_chart(path, draw, style, title, table, size)
    except OSError as error:
        raise CannotBeDone(not_written(path)) from error


def _growth(workspace: Workspace) -> tuple[Draw, Table]:
    from leadership_desktop.charts.growth import draw_growth
    from leadership_desktop.charts.tables import growth_table
    from leadership_desktop.charts.titles import bound
    from leadership_desktop.services.queries.feedback import growth_view

    view = growth_view(workspace)
    if view.is_empty:
        sentence = translate("cli", "There is no self-assessment yet to draw.")
        raise CannotBeDone(sentence)
    return bound(draw_growth, view), growth_table(view)


def _require_content(view: ProgressView, name: str) -> None:
    from leadership_desktop.charts.titles import is_empty

    if is_empty(name, view):
        sentence = translate(
            "cli",
            "There is nothing to draw in this period yet. Check something off first.",
        )
        raise CannotBeDone(sentence)
