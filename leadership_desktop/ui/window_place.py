"""Where the window was and how large, kept from one start to the next."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget


class WindowPlace:
    """Kept beside the data: it says nothing of what a person wrote."""

    def __init__(self, data_folder: Path) -> None:
        path = data_folder / "window.ini"
        with suppress(OSError):
            path.touch(mode=0o600)  # for its owner alone; Qt keeps the rights it finds
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    def restore(self, window: QWidget) -> None:
        """Put the window where it was, if that is known."""
        geometry = self._kept.value("geometry")
        if geometry is not None:
            window.restoreGeometry(geometry)

    def keep(self, window: QWidget) -> None:
        """Remember where the window is."""
        self._kept.setValue("geometry", window.saveGeometry())
