"""Lives as people lead them: in the real window by keys, and on the command line.

A step in the window is acknowledged when it is painted, a command when it answered 0.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from leadership_desktop import opening
from leadership_desktop.app import open_window
from leadership_desktop.cli import commands, main
from leadership_desktop.opening import open_folder
from leadership_desktop.services.commands.actions import AddAction

# isort: split
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from leadership_desktop.ui.safety import daily
from leadership_desktop.ui.week.page import WeekPage
from tests.conftest import NOW, TODAY
from tests.factories import make_action

ACTIONS = ("a0", "a1", "a2", "a3")
CTRL = Qt.KeyboardModifier.ControlModifier
KEYS = (
    *((Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),) * 4,
    (Qt.Key.Key_Z, CTRL),
    (Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier),
)
WAYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Time:
    """A clock that goes on by an hour a step, the same each time."""

    def __init__(self) -> None:
        self.now = NOW
        opening.moment = lambda: self.now
        opening._local_time = lambda: self.now.replace(tzinfo=None)

    def go_on(self) -> None:
        self.now += timedelta(hours=1)


def on_the_command_line(
    folder: Path, seed: int, count: int, acknowledge: Callable[[int], object]
) -> None:
    """Give commands: ticks, notes, imports, backups, going back."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    chance, time = random.Random(seed), Time()
    run(folder, "week")
    acknowledge(0)
    for number in range(1, count + 1):
        time.go_on()
        run(folder, *_command(folder, number, chance))
        acknowledge(number)


def run(folder: Path, *arguments: str) -> None:
    """Give one command, which must answer 0."""
    today = TODAY.isoformat()
    status = main(["--data-dir", str(folder), "--today", today, *arguments])
    if status != 0:
        raise AssertionError(f"{arguments} answered {status}")


def _command(folder: Path, number: int, chance: random.Random) -> tuple[str, ...]:
    if number == 1:
        return ("import", str(archive(folder, "brought.json", *ACTIONS)))
    on = (TODAY - timedelta(days=chance.randrange(40))).isoformat()
    action = chance.choice(ACTIONS)
    backups = sorted((folder / "backups").glob("*.db"))
    match chance.randrange(9):
        case 0:
            name = f"brought-{number}.json"
            return ("import", str(archive(folder, name, f"b{number}")))
        case 1:
            return ("backup",)
        case 2 if backups[1:]:
            # Not the first: it is empty, from before the import.
            return ("restore", str(chance.choice(backups[1:])))
        case 3:
            return ("skip", action, "--on", on)
        case 4:
            return ("clear", action, "--on", on)
        case 5:
            return ("check", action, "--on", on, "--note", f"note {number}")
    return ("check", action, "--on", on)


def archive(folder: Path, name: str, *ids: str) -> Path:
    """Write an archive with actions that have check-ins."""
    days = [(TODAY - timedelta(days=n)).isoformat() for n in range(50, 80)]
    actions = [
        {
            "id": one,
            "title": f"Action {one}",
            "cadence": {"kind": "times_per_week", "times": 3},
            "starts_on": "2026-01-05",
        }
        for one in ids
    ]
    check_ins = [
        {"action_id": one, "on": day, "state": "done"} for one in ids for day in days
    ]
    content = {"format": "leadership-archive", "version": 1}
    path = folder / name
    path.write_text(
        json.dumps({**content, "actions": actions, "check_ins": check_ins}),
        encoding="utf-8",
    )
    return path


def in_the_window(
    folder: Path, seed: int, count: int, acknowledge: Callable[[int], object]
) -> None:
    """Press keys on the week page: move, tick, take back, do again."""
    chance = random.Random(seed)
    Time()
    application = QApplication([])
    daily.SETTLED = 30  # the day's backup is made between the ticks
    opened = open_folder(folder, TODAY)
    acknowledge(0)
    for number, one in enumerate(ACTIONS, start=1):
        opened.workspace.execute(AddAction(make_action(one, title=one)))
        acknowledge(number)
    window = open_window(application, opened, "en")
    daily.DailyBackup(window)
    window.show()
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    page.grid.setFocus()
    for number in range(len(ACTIONS) + 1, count + 1):
        for _ in range(chance.randrange(4)):
            _press(page.grid, chance.choice(WAYS), Qt.KeyboardModifier.NoModifier)
        key, modifiers = chance.choice(KEYS)
        if key is Qt.Key.Key_Z:
            done = window.redo if modifiers != CTRL else window.undo
            done()
        else:
            _press(page.grid, key, modifiers)
        page.grid.viewport().repaint()
        acknowledge(number)
        QTest.qWait(1)


def _press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, " "))


assert commands  # imported before a life is forked from here: each begins at once
