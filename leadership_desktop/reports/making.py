"""Makes a report: on one page where a month fits there, else on as many as it needs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from leadership_desktop.charts.paper.pages import Document, lay_out, pdf_bytes
from leadership_desktop.charts.paper.sheet import A4, LETTER, PaperSize
from leadership_desktop.domain.calendar import Month
from leadership_desktop.exchange.export import write_whole
from leadership_desktop.reports.contents import contents
from leadership_desktop.services.queries.report import ReportView
from leadership_desktop.text import report as words
from leadership_desktop.text.translation import speaking

PAPERS = {paper.name.lower(): paper for paper in (A4, LETTER)}
CLOSER = (1.0, 0.93, 0.86)
"""How small a month may be drawn to fit on one page: body text of 8 points at least."""
NEARLY = 2
"""With more pages than this nothing makes them one."""


def make_report(view: ReportView, paper: PaperSize, language: str) -> Document:
    """Return a report laid out on paper, in a language by its code."""
    with speaking(language):
        title = words.title(view.period)
        roomy = contents(view, is_close=False)
        found = lay_out(roomy, paper, title, language)
        fits_nearly = 1 < len(found.pages) <= NEARLY
        if not fits_nearly or not isinstance(view.period, Month):
            return found
        close = contents(view, is_close=True)
        for scale in CLOSER:
            closer = lay_out(close, paper, title, language, scale)
            if len(closer.pages) == 1:
                return closer
        return found


def write_report(path: Path, document: Document, made_at: datetime) -> None:
    """Write a report to `path` as a PDF, whole or not at all. Raises `OSError`."""
    write_whole(path, [pdf_bytes(document, made_at)])
