"""Writes a file: whole, or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from leadership_desktop.exchange.archive.writing import archive_parts
from leadership_desktop.exchange.contents import Format
from leadership_desktop.exchange.problems import ExportFault, ExportProblem
from leadership_desktop.services.workspace import Workspace

WRITTEN = {".json": Format.ARCHIVE}
"""The formats that can be written, by the ending of the file's name."""


def export(workspace: Workspace, path: Path, format_name: str | None = None) -> None:
    """Write everything to the file at `path`; raise `ExportProblem`.

    Without a format's name the ending of the path decides.
    """
    names = {format_.value for format_ in WRITTEN.values()}
    if format_name is None:
        found = WRITTEN.get(path.suffix.lower())
        if found is None:
            raise ExportProblem(ExportFault.UNKNOWN_ENDING, str(path))
    elif format_name not in names:
        fault = ExportFault.UNKNOWN_FORMAT
        raise ExportProblem(fault, str(path), format=format_name)
    try:
        target = path if _is_stream(path) else path.resolve()
        if target == workspace.database.path.resolve():
            raise ExportProblem(ExportFault.OWN_DATABASE, str(path))
        with workspace.reading() as tx:
            write_whole(target, archive_parts(tx, workspace.now()))
    except BrokenPipeError:
        # Whoever reads the other end has enough; that is for the command line.
        raise
    except (OSError, ValueError) as error:
        raise ExportProblem(_fault(error), str(path)) from error


def write_whole(path: Path, parts: Iterable[bytes]) -> None:
    """Write the parts to `path`, for its owner alone; nothing half-written is left."""
    if _is_stream(path):
        # There is nothing to keep whole.
        with path.open("wb") as stream:
            stream.writelines(parts)
        return
    if path.is_dir():
        raise IsADirectoryError(path)
    path = path.resolve()  # a link goes on pointing where it did
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:60]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(path.parent)


def _is_stream(path: Path) -> bool:
    """Return whether this is a pipe or a terminal."""
    return path.exists() and not path.is_file() and not path.is_dir()


def _sync_folder(folder: Path) -> None:
    """Have the new name itself on the disk, where the system can."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _fault(error: OSError | ValueError) -> ExportFault:
    match error:
        case IsADirectoryError():
            return ExportFault.IS_A_FOLDER
        case FileNotFoundError() | NotADirectoryError():
            return ExportFault.NO_FOLDER
        case PermissionError():
            return ExportFault.NOT_ALLOWED
        case OSError(errno=errno.EROFS):
            return ExportFault.NOT_ALLOWED
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return ExportFault.DISK_FULL
    return ExportFault.CANNOT_WRITE
