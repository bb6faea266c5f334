"""Our own mistakes: from wherever they come, a report without a word of the person's.

Slots, threads, Qt's own warnings and crashes of the whole program: all of it goes to the
log, and what a person may have noticed to a dialog as well.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import re
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QtMsgType, Signal, qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QApplication

from leadership_desktop import __version__
from leadership_desktop.reporting import places_of
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

CRASH = "crash.txt"
"""The file in the data folder that Python writes to when the whole program crashes."""

_FOLDERS = re.compile(r'File "[^"]*?(leadership_desktop[^"]*|[^"/\\]*)"')
"""In a crash's report: folders can hold a person's name."""

logger = logging.getLogger(__name__)


class Mistakes(QObject):
    """Hears of every mistake from when it is made; shows one at a time."""

    _made = Signal(str)
    _refused = Signal(str)

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.tell_problem: Callable[[str], object] | None = None
        """Shows a calm sentence: what the world refuses is no mistake of ours."""
        self.check: Callable[[], None] | None = None
        """Reads the data whole; raises what keeps it from that, or what is wrong."""
        self._is_shown = False
        self._crash_file: int | None = None
        # Mistakes of threads come here too; a dialog belongs to the first one.
        self._made.connect(self._show)
        self._refused.connect(self._say)
        qInstallMessageHandler(_on_message)
        sys.excepthook = self._on_error
        sys.unraisablehook = lambda args: self._note(args.exc_value)
        threading.excepthook = lambda args: self._tell(args.exc_value)

    def watch_for_crashes(self, folder: Path) -> str | None:
        """Let a crash leave a report in a data folder; return the one of last time.

        A folder that can't be written to is done without.
        """
        path = folder / CRASH
        try:
            before = path.read_text(encoding="utf-8", errors="replace")
        except OSError:
            before = ""
        try:
            flags = os.O_CREAT | os.O_TRUNC | os.O_WRONLY
            self._crash_file = os.open(path, flags, 0o600)
        except OSError:
            return None
        faulthandler.enable(self._crash_file)
        if not before.strip():
            return None
        report = "\n".join((_heading(), _FOLDERS.sub(r'File "\1"', before).strip()))
        logger.error("The program crashed when it last ran: %s", report)
        return report

    def stop(self) -> None:
        """Give everything back that was taken."""
        if self._crash_file is not None:
            faulthandler.disable()
            os.close(self._crash_file)
            self._crash_file = None
        qInstallMessageHandler(None)
        sys.excepthook = sys.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._tell(error.with_traceback(trace))

    def _say(self, sentence: str) -> None:
        if self.tell_problem is not None:
            self.tell_problem(sentence)

    def _tell(self, error: BaseException | None) -> None:
        if isinstance(error, StorageProblem) and self.tell_problem is not None:
            logger.warning("The file could not be used: %s", error.trouble.value)
            self._refused.emit(errors.of_storage(error))
            return
        report = self._note(error)
        if report is not None:
            self._made.emit(report)

    def _note(self, error: BaseException | None) -> str | None:
        if error is None or isinstance(error, SystemExit):
            return None
        report = report_of(error)
        logger.error("%s", report)
        return report

    def _show(self, report: str) -> None:
        if self._is_shown:
            return  # one that comes with each paint would bury the screen
        from leadership_desktop.ui.safety.report import ReportDialog

        self._is_shown = True
        try:
            ReportDialog(report, self.check, QApplication.activeWindow()).exec()
        finally:
            self._is_shown = False


def report_of(error: BaseException) -> str:
    """Return a report of an error of ours, with nothing in it that a person wrote."""
    return "\n".join((_heading(), *places_of(error)))


def _heading() -> str:
    return (
        f"Leadership Desktop {__version__}, Python {platform.python_version()}\n"
        f"Qt {qVersion()}, {platform.platform()}"
    )


def _on_message(kind: QtMsgType, _context: object, message: str) -> None:
    level = logging.INFO if kind is QtMsgType.QtInfoMsg else logging.WARNING
    logging.getLogger("qt").log(level, "%s", message)
