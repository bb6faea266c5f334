"""When it is our fault: the log has it, a dialog tells it, and the data was looked at."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool, QTimer, qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.services import backups
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage import driver
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.ui.mistakes import CRASH, Mistakes
from leadership_desktop.ui.safety.report import ReportDialog

ROOT = Path(__file__).parents[2]
WISH = "My secret wish"


@pytest.fixture
def mistakes(qapp: QApplication, workspace: Workspace) -> Iterator[Mistakes]:
    made = Mistakes(qapp)
    made.check = lambda: backups.require_whole(workspace)
    yield made
    made.stop()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> list[ReportDialog]:
    """Return the dialogs that were shown; each has looked at the data."""
    found: list[ReportDialog] = []

    def show(dialog: ReportDialog) -> int:
        qtbot.addWidget(dialog)
        dialog.show()
        found.append(dialog)
        qtbot.waitUntil(lambda: "Looking" not in dialog.data.text())
        return 1

    monkeypatch.setattr(ReportDialog, "exec", show)
    return found


def fail() -> None:
    raise ValueError(WISH)


def in_a_slot() -> None:
    QTimer.singleShot(0, fail)


def in_a_thread() -> None:
    threading.Thread(target=fail).start()


def in_a_thread_of_qt() -> None:
    QThreadPool.globalInstance().start(fail)


@pytest.mark.parametrize("make", [in_a_slot, in_a_thread, in_a_thread_of_qt])
def test_a_mistake_from_anywhere_is_told_without_words_and_logged(
    mistakes: Mistakes,
    shown: list[ReportDialog],
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    make: object,
) -> None:
    assert callable(make)
    with qtbot.captureExceptions():
        hook, sys.excepthook = sys.excepthook, mistakes._on_error
        make()
        qtbot.waitUntil(lambda: bool(shown))
        sys.excepthook = hook

    [dialog] = shown
    report = dialog.report.toPlainText()
    assert "builtins.ValueError" in report
    assert "fail" in report
    assert WISH not in report + caplog.text
    assert "builtins.ValueError" in caplog.text
    assert "Your data is safe: the whole file was read" in dialog.data.text()
    dialog.copy.click()
    assert QApplication.clipboard().text() == report


def test_that_the_data_is_safe_is_looked_at_not_claimed(
    mistakes: Mistakes, shown: list[ReportDialog], workspace: Workspace
) -> None:
    path = workspace.database.path
    other = driver.connect(path)
    other.execute("UPDATE digests SET digest = '00'")
    other.execute("INSERT OR REPLACE INTO digests VALUES ('Goal', '01')")
    other.commit()
    other.close()

    mistakes._tell(ValueError(WISH))

    assert "is damaged" in shown[0].data.text()
    assert "Your data is safe" not in shown[0].data.text()


def test_what_could_not_be_looked_at_is_said(
    mistakes: Mistakes, shown: list[ReportDialog]
) -> None:
    def check() -> None:
        raise StorageProblem(Trouble.DISK_FULL)

    mistakes.check = check
    mistakes._tell(ValueError())

    assert "could not be looked at. The disk is full" in shown[0].data.text()


def test_what_the_world_refuses_is_told_calmly_and_is_no_mistake(
    mistakes: Mistakes, shown: list[ReportDialog], caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    mistakes.tell_problem = told.append

    mistakes._tell(StorageProblem(Trouble.CANNOT_OPEN, Path("a-stick")))

    assert shown == []
    assert told[0].startswith("a-stick can’t be opened.")
    assert "cannot_open" in caplog.text


def test_mistakes_that_follow_each_other_are_one_dialog(
    mistakes: Mistakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ReportDialog] = []

    def again(dialog: ReportDialog) -> int:
        shown.append(dialog)
        mistakes._tell(ValueError())
        return 1

    monkeypatch.setattr(ReportDialog, "exec", again)
    mistakes._tell(ValueError())

    assert len(shown) == 1


def test_qts_warnings_are_logged(
    mistakes: Mistakes, caplog: pytest.LogCaptureFixture
) -> None:
    assert mistakes
    qWarning("a widget without a parent")

    assert "a widget without a parent" in caplog.text


def test_a_crash_leaves_a_report_for_the_next_start(
    qapp: QApplication, tmp_path: Path
) -> None:
    code = f"""
import faulthandler
from pathlib import Path
from PySide6.QtWidgets import QApplication
from leadership_desktop.ui.mistakes import Mistakes
application = QApplication([])
assert Mistakes(application).watch_for_crashes(Path({str(tmp_path)!r})) is None
def somewhere():
    faulthandler._sigsegv()
somewhere()
"""
    run = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
    )
    assert run.returncode != 0
    if sys.platform != "win32":
        assert (tmp_path / CRASH).stat().st_mode & 0o077 == 0

    mistakes = Mistakes(qapp)
    report = mistakes.watch_for_crashes(tmp_path)
    mistakes.stop()

    assert report is not None
    assert "in somewhere" in report
    assert str(ROOT) not in report
    again = Mistakes(qapp)
    assert again.watch_for_crashes(tmp_path) is None
    again.stop()
