"""Starts the window: the one place where every part of it meets."""

from __future__ import annotations

import gc
import os
import socket
import sys
from datetime import date
from pathlib import Path

# SQLAlchemy comes in with this, before PySide6 does: Qt's binding slows down every
# import that comes after it.
from leadership_desktop.opening import FILE, Opened, open_folder

# isort: split
from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from leadership_desktop.resources import resource
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors
from leadership_desktop.text.translation import set_language, translate
from leadership_desktop.ui.ending import Ending
from leadership_desktop.ui.language import speak
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.mistakes import Mistakes
from leadership_desktop.ui.one_window import OneWindow
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.warming import warm_up_charts
from leadership_desktop.ui.week.page import WeekPage

A_SECOND, A_MINUTE = 1_000, 60_000
WHEN_PAINTED = 200
"""Milliseconds after the start: who is quick with Ctrl+L is heard, too."""
WHEN_IDLE = 3_000
"""Milliseconds after the start: the first look and the first tick are over by then."""


UNSEEN = {"offscreen", "minimal"}
"""Platforms of Qt that paint, but not for anybody to look at."""


def run(folder: Path, today: date | None, chosen_language: str | None) -> int:
    """Open the window on a data folder; return the exit status."""
    if not has_display():
        set_language(chosen_language or "system")
        print(no_display_sentence(), file=sys.stderr)  # noqa: T201 - there is no window
        return 1
    application = QApplication(sys.argv[:1])
    application.setApplicationName("leadership-desktop")
    application.setApplicationDisplayName("Leadership Desktop")
    QGuiApplication.setDesktopFileName("leadership-desktop")
    mistakes = Mistakes(application)
    try:
        opened = _open(application, folder, today, chosen_language)
    except StorageProblem as problem:
        set_language(chosen_language or "system")
        return _say_and_leave(errors.of_storage(problem))
    if opened is None:
        return 1
    door = OneWindow(folder)
    if not door.is_first:
        opened.workspace.close()
        return _bring_to_front(door, chosen_language)
    crashed = mistakes.watch_for_crashes(folder)
    window = open_window(application, opened, chosen_language)
    mistakes.tell_problem = window.notices.tell_problem
    mistakes.check = lambda: require_whole(opened.workspace)
    window.show()
    QTimer.singleShot(WHEN_PAINTED, window, lambda: _let_lock(window))
    QTimer.singleShot(
        WHEN_IDLE, window, lambda: _when_idle(window, door, mistakes, crashed)
    )
    ending = Ending(window)
    status = application.exec()
    ending.stop()
    opened.workspace.close()
    mistakes.stop()
    return status


def _open(
    application: QApplication, folder: Path, today: date | None, language: str | None
) -> Opened | None:
    """Open the folder, asking where a person must choose; None when they leave it.

    A damaged file is first rescued, an encrypted one unlocked. Raises `StorageProblem`.
    """
    try:
        return open_folder(folder, today)
    except StorageProblem as problem:
        if QGuiApplication.platformName() in UNSEEN:
            raise
        from leadership_desktop.ui.safety.opening import open_after_asking

        speak(language or "system")
        Theme(application, "system")
        return open_after_asking(folder, today, problem)


def open_window(
    application: QApplication, opened: Opened, chosen_language: str | None
) -> MainWindow:
    """Return the window on an open folder, in its language and theme, not yet shown."""
    workspace = opened.workspace
    speak(chosen_language or workspace.settings.language)
    application.setWindowIcon(QIcon(str(resource("icons", "leadership-desktop.svg"))))
    theme = Theme(application, workspace.settings.theme)
    window = MainWindow(workspace, theme, opened.folder)
    Watch(window, opened.folder / FILE)
    if isinstance(window.page, WeekPage):
        window.page.glance_first()
    QTimer.singleShot(A_SECOND, _collect_garbage_again)
    return window


def _bring_to_front(door: OneWindow, chosen_language: str | None) -> int:
    """Let the window that has the folder open come forward; say so where it is deaf."""
    if door.knock():
        return 0
    set_language(chosen_language or "system")
    return _say_and_leave(
        translate(
            "window",
            "The program is open already, but its window does not answer. Close it, or "
            "wait a moment, then start again.",
        )
    )


def require_whole(workspace: Workspace) -> None:
    """Read the whole file. Raises `StorageProblem` when it is not whole."""
    from leadership_desktop.services import backups

    backups.require_whole(workspace)


def _when_idle(
    window: MainWindow, door: OneWindow, mistakes: Mistakes, crashed: str | None
) -> None:
    """Do what may wait until the first look and the first tick are over."""
    from leadership_desktop.storage.place import keeper_of
    from leadership_desktop.text import place
    from leadership_desktop.ui.safety.daily import DailyBackup

    door.listen(window.come_to_front)
    keeper = keeper_of(window.workspace.database.path.parent)
    if keeper is not None:
        window.notices.tell_problem(place.advice(keeper))
    warm_up_charts(window.background)
    daily = DailyBackup(window)
    daily.look_whether_all_is_whole()
    daily.warn_if_overdue()
    if crashed is not None:
        window.notices.offer(
            translate(
                "window",
                "Last time the program ended by a mistake of its own.",
            ),
            translate("window", "Show the report"),
            lambda: _show_crash(window, mistakes, crashed),
        )


def _show_crash(window: MainWindow, mistakes: Mistakes, crashed: str) -> None:
    from leadership_desktop.ui.safety.report import ReportDialog

    ReportDialog(crashed, mistakes.check, window, crashed=True).exec()


def _let_lock(window: MainWindow) -> None:
    from leadership_desktop.ui.safety.lock import Lock

    Lock(window)


def _collect_garbage_again() -> None:
    """Look for garbage, but not among what the start has made: it stays."""
    gc.collect()
    gc.freeze()
    gc.enable()


class Watch(QObject):
    """Notices what others write to the file, and that a new day has begun."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        super().__init__(window)
        self._window = window
        self._today = window.workspace.today()
        self._file = str(file)
        self._files = QFileSystemWatcher([self._file], self)
        self._files.fileChanged.connect(self._settle)
        # One write touches the file several times; look once, when it has settled.
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(150)
        self._settled.timeout.connect(self._look)
        self._clock = QTimer(self)
        self._clock.setInterval(A_MINUTE)
        self._clock.timeout.connect(self.look_at_the_clock)
        self._clock.start()

    def _settle(self) -> None:
        self._settled.start()

    def _look(self) -> None:
        if self._file not in self._files.files():
            self._files.addPath(self._file)
        self._window.look_for_changes()

    def look_at_the_clock(self) -> None:
        """Tell the pages when another day has begun."""
        today = self._window.workspace.today()
        if today != self._today:
            self._today = today
            self._window.signals.changed.emit(())


def has_display() -> bool:
    """Return whether there is a screen to open a window on. Qt would abort without."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if not sys.platform.startswith("linux") or platform.split(":")[0] in {
        *UNSEEN,
        "vnc",
        "linuxfb",
        "eglfs",
    }:
        return True
    return _answers_wayland() or _answers_x11()


def _answers_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and _answers(str(Path(folder, name or "")))


def _answers_x11() -> bool:
    display = os.environ.get("DISPLAY", "")
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    if host not in {"", "unix"}:
        return True  # a screen far away: Qt finds out
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X has its sockets
    return _answers(path) or _answers(f"\0{path}")


def _answers(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as tried:
        tried.settimeout(2)
        try:
            tried.connect(path)
        except OSError:
            return False
    return True


def no_display_sentence() -> str:
    """Return what to say where there is no screen."""
    return translate(
        "window",
        "There is no screen to open a window on. Start the program from a desktop session, "
        "or use its commands here: leadership-desktop --help.",
    )


def _say_and_leave(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201 - a terminal may be all there is
    box = QMessageBox()
    box.setWindowTitle("Leadership Desktop")
    # A path may hold anything: it is shown as it is.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    if QGuiApplication.platformName() not in UNSEEN:
        # Where nobody sees it nobody could close it either.
        box.exec()
    return 1
