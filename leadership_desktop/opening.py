"""Opens a data folder: the folder itself, the log, the clock, the file, the workspace."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.importing import BringIn, LeaveDemonstration
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage import sole_use
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.problems import StorageProblem, Trouble

FILE = "leadership.db"
LOG = "leadership.log"
LOG_SIZE = 512 * 1024
LOGS_KEPT = 3


@dataclass(frozen=True, slots=True)
class Opened:
    """An open data folder."""

    folder: Path
    workspace: Workspace


def data_folder(chosen: str | None) -> Path:
    """Return where the data lies: as chosen, as the environment says, or the platform's."""
    chosen = chosen or os.environ.get("LEADERSHIP_DATA_DIR")
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_data_path

    return user_data_path("leadership-desktop", appauthor=False)


def open_folder(folder: Path, today: date | None, key: Key | None = None) -> Opened:
    """Open a data folder, making it for its owner alone where it is absent.

    `today` is the date to take as today; None asks the clock. `key` is that of an
    encrypted file. Raises `StorageProblem`.
    """
    try:
        if not folder.exists():
            folder.mkdir(parents=True, mode=0o700)
    except OSError as error:
        raise StorageProblem(Trouble.CANNOT_OPEN, folder) from error
    if not folder.is_dir():
        raise StorageProblem(Trouble.CANNOT_OPEN, folder)
    _start_log(folder)
    mark = None if sole_use.locks_work(folder) else sole_use.take(folder)
    try:
        database = Database.open(folder / FILE, device=new_id(), key=key)
    except StorageProblem:
        _give_back(mark)
        raise
    _tidy(folder, database)
    clock = Clock(local=_local_time, utc=moment, fixed=today)
    workspace = Workspace(database, clock)
    workspace.after_close = lambda: _give_back(mark)
    workspace.before = lambda command: _back_up_before(workspace, command)
    return Opened(folder, workspace)


def _give_back(mark: Path | None) -> None:
    if mark is not None:
        with suppress(OSError):
            mark.unlink(missing_ok=True)


def _back_up_before(workspace: Workspace, command: Command) -> None:
    if isinstance(command, BringIn | LeaveDemonstration):
        from leadership_desktop.services.backups import make_before

        make_before(workspace, command)


def _tidy(folder: Path, database: Database) -> None:
    """Remove what a kill left unfinished. By name alone: the start must not wait."""
    for place in (folder, folder / "backups"):
        with suppress(OSError):
            if any(True for _ in place.glob("*.new*")):
                from leadership_desktop.storage.encryption import tidy

                tidy(database)


def _local_time() -> datetime:
    return datetime.now()  # noqa: DTZ005, TID251 - the clock: a date is a local one


def moment() -> datetime:
    """Return the moment, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the clock


class _QuietHandler(RotatingFileHandler):
    """A full disk or a read-only folder must not add an error to the one it is."""

    def _open(self) -> TextIOWrapper:
        """Open the log, made for its owner alone."""
        flags = os.O_CREAT | os.O_APPEND | os.O_WRONLY
        opened = os.open(self.baseFilename, flags, 0o600)
        return open(opened, "a", encoding=self.encoding)  # noqa: PTH123 - logging closes it

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Do without the line."""


def _start_log(folder: Path) -> None:
    """Log to the data folder. Nothing that a person wrote is ever logged."""
    root = logging.getLogger()
    for old in [h for h in root.handlers if isinstance(h, RotatingFileHandler)]:
        root.removeHandler(old)
        old.close()
    try:
        handler = _QuietHandler(
            folder / LOG,
            maxBytes=LOG_SIZE,
            backupCount=LOGS_KEPT,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        return
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    handler.setFormatter(logging.Formatter(form))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    # What goes into a PDF tells fontTools which letters somebody wrote.
    for talkative in ("alembic", "matplotlib", "fontTools", "pypdf"):
        logging.getLogger(talkative).setLevel(logging.WARNING)
