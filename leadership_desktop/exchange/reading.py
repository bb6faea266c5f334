"""Opens a file of any format, told by its content, and says what it holds."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from leadership_desktop.exchange.archive.decoding import BOM
from leadership_desktop.exchange.archive.reading import read_archive
from leadership_desktop.exchange.contents import (
    LARGEST_FILE,
    MEGABYTE,
    Contents,
    Format,
)
from leadership_desktop.exchange.loop.csv_export import read_csv
from leadership_desktop.exchange.loop.database import read_database
from leadership_desktop.exchange.loop.mapping import contents_of
from leadership_desktop.exchange.loop.parts import (
    folder_of_export,
    folder_parts,
    is_zip,
    zip_parts,
)
from leadership_desktop.exchange.problems import Fault, ImportProblem
from leadership_desktop.storage.foreign import HEADER
from leadership_desktop.storage.problems import StorageProblem, Trouble

_FAULTS = {
    Trouble.LOCKED: Fault.LOCKED,
    Trouble.CANNOT_OPEN: Fault.UNREADABLE,
    Trouble.INPUT_OUTPUT: Fault.UNREADABLE,
    Trouble.NOT_A_DATABASE: Fault.NOT_RECOGNISED,
}
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read_file(path: Path, today: date, format_: Format | None = None) -> Contents:
    """Return what the file (or folder) at `path` holds.

    With a `format_`, a file of another one is refused. Raises `ImportProblem`.
    """
    try:
        return _read(path, today, format_)
    except StorageProblem as problem:
        fault = _FAULTS.get(problem.trouble, Fault.DAMAGED)
        raise ImportProblem(fault) from problem
    except FileNotFoundError as error:
        raise ImportProblem(Fault.MISSING) from error
    except (OSError, ValueError) as error:
        # ValueError: a path with a null character in it.
        raise ImportProblem(Fault.UNREADABLE) from error


def _read(path: Path, today: date, format_: Format | None) -> Contents:
    if not path.exists():
        raise ImportProblem(Fault.MISSING)
    export = folder_of_export(path)
    if export is not None:
        _require(Format.LOOP, format_)
        return contents_of(read_csv(folder_parts(export)), today)
    if path.is_dir():
        raise ImportProblem(Fault.FOLDER_WITHOUT_EXPORT)
    if not path.is_file():
        raise ImportProblem(Fault.UNREADABLE)
    size = path.stat().st_size
    if size == 0:
        raise ImportProblem(Fault.EMPTY)
    if size > LARGEST_FILE * MEGABYTE:
        raise ImportProblem(Fault.TOO_LARGE, limit=LARGEST_FILE)
    with path.open("rb") as file:
        start = file.read(len(HEADER))
    if start == HEADER:
        _require(Format.LOOP, format_)
        return contents_of(read_database(path), today)
    if is_zip(path):
        _require(Format.LOOP, format_)
        return contents_of(read_csv(zip_parts(path)), today)
    if start.startswith(_UTF16):
        raise ImportProblem(Fault.NOT_UTF8, line=1)
    return _read_text(path.read_bytes(), format_)


def _read_text(data: bytes, format_: Format | None) -> Contents:
    if not data.removeprefix(BOM).strip():
        raise ImportProblem(Fault.EMPTY)
    if not data.removeprefix(BOM).lstrip().startswith(b"{"):
        raise ImportProblem(Fault.NOT_RECOGNISED)
    _require(Format.ARCHIVE, format_)
    return read_archive(data)


def _require(found: Format, asked: Format | None) -> None:
    if asked not in (None, found):
        raise ImportProblem(Fault.NOT_THE_FORMAT, format=asked)
