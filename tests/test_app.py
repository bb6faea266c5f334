"""Starting the window: where there is no screen, no file to open, or another writer."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.app import Watch, open_window
from leadership_desktop.domain.changes import Change
from leadership_desktop.opening import FILE, Opened, open_folder
from leadership_desktop.services.commands.vision import SaveVision
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage.database import Database
from tests.conftest import TODAY

ROOT = Path(__file__).parents[1]


def start(
    folder: Path, *options: str, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Start the program as a person does, without a screen unless one is named."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_MESSAGES"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "leadership_desktop",
            "--data-dir",
            str(folder),
            *options,
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=ROOT,
        env={**kept, "LANG": "en_GB.UTF-8", **environment},
    )


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """Return an open data folder, and close its log with it."""
    folder = open_folder(tmp_path / "data", TODAY)
    yield folder
    folder.workspace.close()
    root = logging.getLogger()
    for log in [h for h in root.handlers if isinstance(h, RotatingFileHandler)]:
        root.removeHandler(log)
        log.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others have a screen")
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":987"},
        {"WAYLAND_DISPLAY": "wayland-987", "XDG_RUNTIME_DIR": "/nowhere"},
    ],
    ids=["none", "no X11 answers", "no Wayland answers"],
)
def test_without_a_screen_one_sentence_says_what_to_do(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    run = start(tmp_path, **environment)

    assert run.returncode == 1
    assert run.stdout == ""
    assert run.stderr.startswith("There is no screen to open a window on.")
    assert run.stderr.count("\n") == 1


def test_the_sentence_is_in_the_language_that_was_asked_for(tmp_path: Path) -> None:
    run = start(tmp_path, "--lang", "nl")

    assert run.stderr.startswith("Er is geen scherm")


def test_a_file_that_is_not_ours_is_named_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / FILE
    file.write_bytes(b"Dear diary, this is no database at all." * 40)
    before = file.read_bytes()

    run = start(tmp_path, QT_QPA_PLATFORM="offscreen")

    assert run.returncode == 1
    assert str(file) in run.stderr
    assert "Traceback" not in run.stderr
    assert run.stderr.count("\n") == 1
    assert file.read_bytes() == before


def test_a_data_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.write_text("not a folder", encoding="utf-8")

    run = start(place, QT_QPA_PLATFORM="offscreen")

    assert run.returncode == 1
    assert str(place) in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another thing there")
def test_a_new_data_folder_is_its_owners_alone(opened: Opened) -> None:
    assert opened.folder.stat().st_mode & 0o077 == 0
    assert (opened.folder / FILE).stat().st_mode & 0o077 == 0


def test_the_log_holds_nothing_that_was_written(opened: Opened) -> None:
    opened.workspace.execute(SaveVision("v1", "My secret wish", "Because", TODAY))

    log = (opened.folder / "leadership.log").read_text(encoding="utf-8")
    assert "SaveVision" in log
    assert "secret" not in log
    assert "Because" not in log


def test_what_the_terminal_writes_shows_up_in_the_open_window(
    qtbot: QtBot, qapp: QApplication, opened: Opened
) -> None:
    window = open_window(qapp, opened, "en")
    qtbot.addWidget(window)
    told: list[tuple[Change, ...]] = []
    window.signals.changed.connect(told.append)

    other = Database.open(opened.folder / FILE, device="other")
    with other.transaction() as tx:
        SaveVision("v1", "Written elsewhere", "", TODAY).apply(tx)
        tx.append_to_log(datetime(2026, 11, 19, 7, 0, tzinfo=UTC))
    other.close()

    qtbot.waitUntil(lambda: () in told)


def test_a_new_day_refreshes_the_window_once(
    qtbot: QtBot, qapp: QApplication, opened: Opened
) -> None:
    moment = [datetime(2026, 11, 19, 23, 59)]  # noqa: DTZ001 - a local time
    clock = Clock(local=lambda: moment[0], utc=lambda: datetime(2026, 1, 1, tzinfo=UTC))
    workspace = Workspace(opened.workspace.database, clock)
    window = open_window(qapp, Opened(opened.folder, workspace), "en")
    qtbot.addWidget(window)
    told: list[tuple[Change, ...]] = []
    window.signals.changed.connect(told.append)
    watch = window.findChild(Watch)
    assert watch is not None

    moment[0] += timedelta(minutes=2)
    watch.look_at_the_clock()
    watch.look_at_the_clock()

    assert workspace.today() == date(2026, 11, 20)
    assert told == [()]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing there")
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_the_end_of_a_session_closes_the_window_in_order(
    tmp_path: Path, asked: signal.Signals
) -> None:
    code = f"""
import os, signal, sys, threading, time
from leadership_desktop.cli import main

def ask():
    while signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        time.sleep(0.05)
    time.sleep(0.2)
    os.kill(os.getpid(), {asked.value})

threading.Thread(target=ask, daemon=True).start()
sys.exit(main(["--data-dir", {str(tmp_path)!r}]))
"""

    run = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    assert run.returncode == 0, run.stderr
    # Where the window stood is kept, as it is when it is closed by hand.
    assert (tmp_path / "window.ini").exists()
