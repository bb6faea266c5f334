"""Pictures of every page of the reports, in both sizes of paper."""

from __future__ import annotations

from itertools import product
from pathlib import Path

from PySide6.QtGui import QImage

from leadership_desktop.charts.paper.pages import DOTS_ON_SCREEN, picture
from leadership_desktop.domain.reports import AS_USUAL, Chosen, Part, Reported
from leadership_desktop.reports.making import PAPERS, make_report
from leadership_desktop.services.queries.quarter import quarter_of_today
from leadership_desktop.services.queries.report import period_to_report, report_view
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.translation import language


def take_reports(workspace: Workspace, folder: Path) -> None:
    """Take the pages of the usual month, and of a quarter with everything in it."""
    month, quarter = period_to_report(workspace), quarter_of_today(workspace)
    written = frozenset(
        one.id for one in report_view(workspace, quarter).all_reflections
    )
    of: dict[str, tuple[Reported, Chosen]] = {
        "month": (month, AS_USUAL),
        "quarter": (quarter, Chosen(frozenset(Part), written)),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for (name, (period, chosen)), paper in product(of.items(), PAPERS):
        view = report_view(workspace, period, chosen)
        document = make_report(view, PAPERS[paper], language())
        for number in range(len(document.pages)):
            page = picture(document, number, DOTS_ON_SCREEN)
            kind = QImage.Format.Format_RGBA8888
            image = QImage(page.pixels, page.width, page.height, kind)
            image.save(
                str(folder / f"paper-{name}-{language()}-{paper}-{number + 1}.png")
            )
