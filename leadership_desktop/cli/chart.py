"""Saves a chart from the terminal."""

from __future__ import annotations

from pathlib import Path

from leadership_desktop.cli.failures import CannotBeDone
from leadership_desktop.domain.calendar import Period
from leadership_desktop.services.queries.progress import ProgressView, progress_view
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.exports import not_written
from leadership_desktop.text.translation import translate


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
    view = progress_view(workspace, period)
    _require_content(view, name)
    (draw, table), size = titles.chart(name, view), titles.size(name, view)
    title = titles.title_of_file(name, view)
    try:
        saving.write_chart(path, draw, style, title, table, size)
    except OSError as error:
        raise CannotBeDone(not_written(path)) from error


def _require_content(view: ProgressView, name: str) -> None:
    from leadership_desktop.charts.titles import is_empty

    if not is_empty(name, view):
        return
    if name == "growth":
        raise CannotBeDone(translate("cli", "There is no self-assessment yet to draw."))
    raise CannotBeDone(
        translate(
            "cli",
            "There is nothing to draw in this period yet. Check something off first.",
        )
    )
