"""Cells of Loop's CSV files, with the oddities that time and spreadsheets left."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from datetime import date

from leadership_desktop.domain.errors import Rule
from leadership_desktop.exchange.loop.habits import (
    EARLIEST_ORDINAL,
    LATEST_ORDINAL,
    Mark,
)
from leadership_desktop.exchange.problems import Expected, Fault, ImportProblem

Line = tuple[int, list[str]]
"""The number of a line (the last of a cell that runs over several) and its cells."""

_MARKS = {
    "YES_MANUAL": int(Mark.DONE),
    "YES_AUTO": int(Mark.AUTOMATIC),
    "NO": int(Mark.NO),
    "SKIP": int(Mark.SKIPPED),
    "UNKNOWN": int(Mark.UNKNOWN),
    "": int(Mark.UNKNOWN),
}
# Loop 2.0 wrote its own object into the cell, with a comma in it.
_OBJECT = re.compile(r"(?<=[,;\"])Entry\(timestamp=[^,()\n]*,\s*value=(-?\d+)[^)\n]*\)")
# Month, day, year: what a spreadsheet makes of it when it saves the file again.
_SPREADSHEET = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})", re.ASCII)
_WHOLE = re.compile(r"-?\d{1,15}(?:\.0+)?", re.ASCII)
_CENTURY = 2000


def lines_of(text: str, place: str) -> Iterator[Line]:
    """Yield the lines that hold anything, of the file at `place`."""
    heading = text.partition("\n")[0]
    delimiter = ";" if ";" in heading and "," not in heading else ","
    plain = io.StringIO(_OBJECT.sub(r"\1", text), newline="")
    reader = csv.reader(plain, delimiter=delimiter)
    try:
        for cells in reader:
            if any(cells):
                yield reader.line_num, cells
    except csv.Error as error:
        # The only thing that the reader refuses in this dialect: an endless cell.
        raise ImportProblem(
            Fault.BREAKS_A_RULE, place, line=reader.line_num, rule=Rule.TOO_LONG
        ) from error


def ordinal_of(cell: str, place: str, line: int) -> int:
    """Return the day that is written, as `date.toordinal` counts."""
    cell = cell.strip()
    spreadsheet = _SPREADSHEET.fullmatch(cell)
    try:
        if spreadsheet is None:
            ordinal = date.fromisoformat(cell).toordinal()
        else:
            month, day, year = (int(part) for part in spreadsheet.groups())
            year += _CENTURY if len(spreadsheet[3]) == len("YY") else 0
            ordinal = date(year, month, day).toordinal()
    except ValueError as error:
        raise ImportProblem(
            Fault.WRONG_KIND, place, line=line, expected=Expected.DATE
        ) from error
    if not EARLIEST_ORDINAL <= ordinal <= LATEST_ORDINAL:
        raise ImportProblem(
            Fault.BREAKS_A_RULE, place, line=line, rule=Rule.DATE_OUT_OF_RANGE
        )
    return ordinal


def value_of(cell: str, place: str, line: int) -> int:
    """Return an entry's value: a mark by name or number, or thousandths."""
    cell = cell.strip()
    mark = _MARKS.get(cell.upper())
    if mark is not None:
        return mark
    if not _WHOLE.fullmatch(cell):
        raise ImportProblem(
            Fault.WRONG_KIND, place, line=line, expected=Expected.CHOICE
        )
    return int(cell.partition(".")[0])


def whole_number(cell: str, place: str, line: int) -> int:
    """Return a whole number above 0."""
    cell = cell.strip()
    if not _WHOLE.fullmatch(cell):
        raise ImportProblem(
            Fault.WRONG_KIND, place, line=line, expected=Expected.WHOLE_NUMBER
        )
    number = int(cell.partition(".")[0])
    if number < 1:
        raise ImportProblem(Fault.NUMBER_OUT_OF_RANGE, place, line=line)
    return number


def decimal(cell: str, place: str, line: int) -> float | None:
    """Return a number, or None where there is none."""
    cell = cell.strip()
    if not cell:
        return None
    try:
        return float(cell)
    except ValueError as error:
        raise ImportProblem(
            Fault.WRONG_KIND, place, line=line, expected=Expected.NUMBER
        ) from error
