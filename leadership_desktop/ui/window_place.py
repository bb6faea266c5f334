"""Where the window was and how large, kept from one start to the next."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QWidget

FRAME, TITLE = 4, 30
"""Pixels of what a desktop draws around a window: known only when it is shown."""


class WindowPlace:
    """Kept beside the data: it says nothing of what a person wrote."""

    def __init__(self, data_folder: Path) -> None:
        path = data_folder / "window.ini"
        with suppress(OSError):
            path.touch(mode=0o600)  # for its owner alone; Qt keeps the rights it finds
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    def restore(self, window: QWidget) -> None:
        """Put the window where it was, if that is known, and within its screen."""
        geometry = self._kept.value("geometry")
        if geometry is not None:
            window.restoreGeometry(geometry)
        room = room_on_screen(window).expandedTo(window.minimumSize())
        window.resize(window.size().boundedTo(room))

    def keep(self, window: QWidget) -> None:
        """Remember where the window is."""
        self._kept.setValue("geometry", window.saveGeometry())


def room_on_screen(window: QWidget) -> QSize:
    """Return how large a window can be within its frame."""
    return window.screen().availableSize() - QSize(FRAME, FRAME + TITLE)
