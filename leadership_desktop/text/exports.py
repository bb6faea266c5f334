"""Why a file cannot be written: what happened, what is safe, and what to do."""

from __future__ import annotations

from pathlib import Path

from leadership_desktop.exchange.problems import ExportFault, ExportProblem
from leadership_desktop.text.translation import translate


def of_export(problem: ExportProblem) -> str:
    """Return the sentence for a file that could not be written."""
    match problem.fault:
        case ExportFault.UNKNOWN_FORMAT:
            text = translate(
                "export",
                "“{format}” is not a format that can be written; “archive” is.",
            )
        case ExportFault.UNKNOWN_ENDING:
            text = translate(
                "export",
                "From the name {place} it is not clear what to write; "
                "an archive ends in .json.",
            )
        case ExportFault.OWN_DATABASE:
            text = translate(
                "export",
                "{place} is the file in which your data lies, so it was left as it is; "
                "please choose another name.",
            )
        case ExportFault.NO_FOLDER:
            text = translate(
                "export",
                "{place} was not written, because its folder is not there; "
                "your data is safe.",
            )
        case ExportFault.IS_A_FOLDER:
            text = translate(
                "export", "{place} is a folder; please add a name for the file."
            )
        case ExportFault.NOT_ALLOWED:
            text = translate(
                "export",
                "{place} was not written, because you may not write there; "
                "please choose another folder.",
            )
        case ExportFault.DISK_FULL:
            text = translate(
                "export",
                "{place} was not written, because the disk is full; your data is safe.",
            )
        case ExportFault.CANNOT_WRITE:
            text = translate(
                "export",
                "{place} could not be written; your data is safe. "
                "Please try another folder.",
            )
    return text.format(place=problem.place, **problem.values)


def not_written(path: Path) -> str:
    """Return the sentence for a chart, form or report that could not be written."""
    text = translate(
        "export",
        "{file} can’t be written. Nothing was lost; choose another place for it.",
    )
    return text.format(file=path)
