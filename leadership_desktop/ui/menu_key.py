"""Shift+F10 for keyboards without a menu key: only on Windows does Qt know it."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

NATIVE = sys.platform == "win32"


def listen_for_menu_key(window: QWidget) -> None:
    """Open the menu of what has the focus in `window`, as the menu key does."""
    if not NATIVE:
        QShortcut(QKeySequence("Shift+F10"), window).activated.connect(_ask_for_menu)


def _ask_for_menu() -> None:
    asked = QApplication.focusWidget()
    if asked is not None:
        cursor = asked.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        place = cursor.center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, place, asked.mapToGlobal(place)
        )
        QApplication.sendEvent(asked, event)
