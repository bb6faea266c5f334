"""The files of a CSV export, from a zip or a folder, in memory and within bounds.

Nothing of a zip is ever unpacked to the disk. One with an entry that would climb out
of its folder was made to do harm, or is damaged: none of it is read.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from leadership_desktop.exchange.contents import LARGEST_FILE, MEGABYTE
from leadership_desktop.exchange.problems import Fault, ImportProblem

MOST_PARTS = 20_000
LARGEST = LARGEST_FILE * MEGABYTE
LARGEST_TABLES = 30
"""The most that the tables of an export may hold together, in megabytes: ten years of
30 habits are 4."""

HABITS = "habits.csv"
CHECKMARKS = "checkmarks.csv"

_ENCRYPTED = 0x1
# What `zipfile` raises for a file that is cut off, damaged or made up.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    LookupError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """The text files of an export, by path relative to `Habits.csv`.

    `names` has the path as it is written, by the path in lower case.
    """

    names: Mapping[str, str]
    read: Callable[[str], bytes]

    def text(self, name: str) -> str:
        """Return a part's text, without the byte order mark; `name` in any case."""
        written = self.names[name.lower()]
        try:
            return self.read(written).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            raise ImportProblem(Fault.NOT_UTF8, written, line=line) from error

    def folders(self) -> list[str]:
        """Return the folders that hold a `Checkmarks.csv`, as they are written."""
        paths = [PurePosixPath(name) for name in self.names.values()]
        return [
            str(path.parent)
            for path in paths
            if path.name.lower() == CHECKMARKS and len(path.parts) > 1
        ]


def is_zip(path: Path) -> bool:
    """Return whether the file begins as a zip does."""
    with path.open("rb") as file:
        return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")


def zip_parts(path: Path) -> Parts:
    """Return the parts of a zipped export; raise `ImportProblem` for a bad zip."""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [
                entry
                for entry in archive.infolist()
                if not entry.filename.endswith("/")
            ]
            _require_harmless(entries)
            base = _base([entry.filename for entry in entries])
            wanted = [
                entry
                for entry in entries
                if entry.filename.startswith(base) and _is_wanted(entry.filename)
            ]
            if sum(entry.file_size for entry in wanted) > LARGEST_TABLES * MEGABYTE:
                raise ImportProblem(Fault.UNPACKS_TOO_LARGE, limit=LARGEST_TABLES)
            contents = {
                entry.filename.removeprefix(base): _unpacked(archive, entry)
                for entry in wanted
            }
    except _BROKEN as error:
        raise ImportProblem(Fault.DAMAGED) from error
    return Parts({name.lower(): name for name in contents}, contents.__getitem__)


def _require_harmless(entries: list[zipfile.ZipInfo]) -> None:
    if len(entries) > MOST_PARTS:
        raise ImportProblem(Fault.TOO_MANY_PARTS)
    for entry in entries:
        name = entry.orig_filename.replace("\\", "/")
        climbs = ".." in name.split("/") or name.startswith("/") or ":" in name[:2]
        if climbs or "\0" in name:
            raise ImportProblem(Fault.CLIMBS_OUT, name)
        if entry.flag_bits & _ENCRYPTED:
            raise ImportProblem(Fault.ENCRYPTED, name)
    if sum(entry.file_size for entry in entries) > LARGEST:
        raise ImportProblem(Fault.UNPACKS_TOO_LARGE, limit=LARGEST_FILE)


def _unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    # No more than it said of itself, whatever there is.
    with archive.open(entry) as file:
        data = file.read(entry.file_size + 1)
    if len(data) > entry.file_size:
        raise ImportProblem(Fault.DAMAGED, entry.filename)
    return data


def _base(names: list[str]) -> str:
    """Return the folder in which the export lies, with its slash."""
    found = [
        name.removesuffix(PurePosixPath(name).name)
        for name in names
        if PurePosixPath(name).name.lower() == HABITS and "__MACOSX" not in name
    ]
    if not found:
        raise ImportProblem(Fault.PART_MISSING, "Habits.csv")
    return min(found, key=lambda base: (base.count("/"), base))


def _is_wanted(name: str) -> bool:
    return PurePosixPath(name).name.lower() in (HABITS, CHECKMARKS)


def folder_of_export(path: Path) -> Path | None:
    """Return the folder of the export that `path` is, or is a file of."""
    folder = path if path.is_dir() else path.parent
    if path.is_file() and path.name.lower() not in (HABITS, CHECKMARKS, "scores.csv"):
        return None
    candidates = [folder, folder.parent]
    if path.is_dir():
        candidates = [folder, *sorted(_folders_in(folder))]
    return next((at for at in candidates if _habits_in(at)), None)


def folder_parts(folder: Path) -> Parts:
    """Return the parts of an export that was unpacked to `folder`."""
    files = {path.name: path for path in _files_in(folder)}
    for inner in _folders_in(folder):
        files |= {f"{inner.name}/{path.name}": path for path in _files_in(inner)}
    sizes = (path.stat().st_size for path in files.values())
    if sum(sizes) > LARGEST_TABLES * MEGABYTE:
        raise ImportProblem(Fault.TOO_LARGE, limit=LARGEST_TABLES)
    return Parts(
        {name.lower(): name for name in files}, lambda name: files[name].read_bytes()
    )


def _habits_in(folder: Path) -> bool:
    return any(path.name.lower() == HABITS for path in _files_in(folder))


def _files_in(folder: Path) -> list[Path]:
    return [p for p in _listed(folder) if _is_wanted(p.name) and p.is_file()]


def _folders_in(folder: Path) -> list[Path]:
    # A link may lead anywhere, also round in a circle.
    return [p for p in _listed(folder) if p.is_dir() and not p.is_symlink()]


def _listed(folder: Path) -> list[Path]:
    found: list[Path] = []
    for path in folder.iterdir():
        found.append(path)
        if len(found) > MOST_PARTS:
            raise ImportProblem(Fault.TOO_MANY_PARTS)
    return found
