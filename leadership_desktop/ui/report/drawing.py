"""What is drawn off the thread; matplotlib comes in there with the first report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from leadership_desktop.services.queries.report import ReportView

if TYPE_CHECKING:
    from leadership_desktop.charts.paper.pages import Document, Picture


@dataclass(frozen=True, slots=True)
class Shown:
    """A report with one of its pages as a picture."""

    document: Document
    at: int
    picture: Picture


def made(view: ReportView, paper: str, speech: str, at: int) -> Shown:
    """Lay a report out, and draw a page of it, by its number from 0."""
    from leadership_desktop.reports.making import PAPERS, make_report

    return looked_at(make_report(view, PAPERS[paper], speech), at)


def looked_at(document: Document, at: int) -> Shown:
    """Draw a page of a report, the last where there are not so many."""
    from leadership_desktop.charts.paper.pages import DOTS_ON_SCREEN, picture

    at = min(at, len(document.pages) - 1)
    return Shown(document, at, picture(document, at, DOTS_ON_SCREEN))


def written(
    view: ReportView, paper: str, speech: str, path: Path, now: datetime
) -> None:
    """Write a report to a file. Raises `OSError`."""
    from leadership_desktop.reports.making import PAPERS, make_report, write_report

    write_report(path, make_report(view, PAPERS[paper], speech), now)
