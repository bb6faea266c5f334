"""Two kinds of failure: the world's gets a calm sentence, ours a report to copy."""

from __future__ import annotations

import logging
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol

from PySide6.QtCore import QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from leadership_desktop import __version__
from leadership_desktop.domain.errors import RuleError
from leadership_desktop.reporting import places_of
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors
from leadership_desktop.text.translation import translate

logger = logging.getLogger(__name__)


class Teller(Protocol):
    """Something that shows a sentence."""

    def tell_problem(self, sentence: str) -> None:
        """Show what went wrong."""


@dataclass(slots=True)
class Attempt:
    """How it went."""

    succeeded: bool = False


@contextmanager
def attempt(teller: Teller) -> Iterator[Attempt]:
    """Do something that the world may refuse; tell why in a calm sentence."""
    attempted = Attempt()
    try:
        yield attempted
    except StorageProblem as problem:
        logger.warning("The file could not be used: %s", problem.trouble.value)
        teller.tell_problem(errors.of_storage(problem))
    except RuleError as error:
        teller.tell_problem(errors.of_rule(error))
    except LookupError:
        teller.tell_problem(errors.of_lookup())
    else:
        attempted.succeeded = True


def report_of(error: BaseException) -> str:
    """Return a report of an error of ours, with nothing in it that a person wrote."""
    lines = [
        f"Leadership Desktop {__version__}, Python {platform.python_version()}",
        f"Qt {qVersion()}, {platform.platform()}",
        *places_of(error),
    ]
    return "\n".join(lines)


def show_report(error: BaseException, parent: QWidget | None = None) -> None:
    """Say that the mistake is ours, and offer the report to copy."""
    box = QMessageBox(parent)
    box.setWindowTitle(translate("window", "Something went wrong"))
    box.setText(
        translate(
            "window",
            "The program made a mistake. What was saved before is safe; "
            "the last step may not have been kept.",
        )
    )
    box.setInformativeText(
        translate(
            "window",
            "You can go on. The report helps to mend it; it holds nothing you wrote.",
        )
    )
    report = report_of(error)
    box.setDetailedText(report)
    copy = box.addButton(
        translate("window", "Copy report"), QMessageBox.ButtonRole.ActionRole
    )
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
    box.addButton(translate("window", "Go on"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def install_hooks() -> None:
    """Send what Qt warns of to the log, and our own mistakes to a dialog."""

    def on_message(kind: QtMsgType, _context: object, message: str) -> None:
        level = logging.INFO if kind is QtMsgType.QtInfoMsg else logging.WARNING
        logging.getLogger("qt").log(level, "%s", message)

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        logger.error("%s", report_of(error.with_traceback(trace)))
        show_report(error, QApplication.activeWindow())

    qInstallMessageHandler(on_message)
    sys.excepthook = on_error
