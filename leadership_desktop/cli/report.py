"""Saves a report of a month or a quarter from the terminal, without a display."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from leadership_desktop.cli.failures import CannotBeDone
from leadership_desktop.cli.finding import find_goal
from leadership_desktop.domain.calendar import Month, Quarter
from leadership_desktop.domain.checks import require_day
from leadership_desktop.domain.reflections import ReflectionKind
from leadership_desktop.domain.reports import USUAL, Chosen, Part, Reported
from leadership_desktop.services.queries.report import ReportView, report_view
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.exports import not_written
from leadership_desktop.text.translation import language, translate

ENDING = ".pdf"
UNTIED = "untied"
"""What stands for the actions that are tied to no goal."""
ALL_REFLECTIONS, THE_USUAL = "reflections", "usual"


def save_report(workspace: Workspace, chosen: Namespace) -> Path:
    """Save a report as a PDF; return where."""
    from leadership_desktop.reports.making import PAPERS, make_report, write_report

    path = Path(chosen.output)
    if path.suffix.lower() != ENDING:
        sentence = translate("cli", "A report is saved as .pdf: end FILE in it.")
        raise CannotBeDone(sentence)
    period = _period(workspace, chosen.month, chosen.quarter)
    view = report_view(workspace, period, _chosen(workspace, period, chosen))
    document = make_report(view, PAPERS[chosen.paper], language())
    try:
        write_report(path, document, workspace.now())
    except OSError as error:
        raise CannotBeDone(not_written(path)) from error
    return path


def _period(workspace: Workspace, month: str | None, quarter: str | None) -> Reported:
    if month is None and quarter is None:
        return workspace.calendar.month_on(workspace.today())
    try:
        period: Reported = (
            Month.parse(month or "") if quarter is None else Quarter.parse(quarter)
        )
    except ValueError:
        sentence = translate(
            "cli",
            "“{text}” is not a month or a quarter; write --month 2026-10, or --quarter "
            "2026-Q4.",
        )
        raise CannotBeDone(sentence.format(text=quarter or month)) from None
    require_day(date(period.year, 1, 1), "period")
    return period


def _chosen(workspace: Workspace, period: Reported, chosen: Namespace) -> Chosen:
    left_out = frozenset(
        None if text == UNTIED else find_goal(workspace, text).id
        for text in chosen.without
    )
    if chosen.include is None:
        return Chosen(left_out=left_out)
    names = set(chosen.include)
    parts = {part for part in Part if part.value in names}
    if THE_USUAL in names:
        parts |= USUAL
    # Which there are to choose from is told by a report without any.
    offered = report_view(workspace, period)
    _require_known(names, offered)
    return Chosen(frozenset(parts), _reflections(offered, names), left_out)


def _reflections(offered: ReportView, names: set[str]) -> frozenset[str]:
    """Return the ids of the reflections that are meant: all, of a kind, or one by its id."""
    return frozenset(
        one.id
        for one in offered.all_reflections
        if names & {ALL_REFLECTIONS, one.kind.value, one.id}
    )


def _require_known(names: set[str], offered: ReportView) -> None:
    kinds = [kind.value for kind in ReflectionKind]
    known = [THE_USUAL, *(part.value for part in Part), ALL_REFLECTIONS, *kinds]
    of_period = {one.id for one in offered.all_reflections}
    unknown = sorted(names - of_period - set(known))
    if unknown:
        sentence = translate(
            "cli",
            "A report has no “{name}”. It can have: {known}, or the id of a reflection of "
            "its time.",
        )
        raise CannotBeDone(sentence.format(name=unknown[0], known=", ".join(known)))
