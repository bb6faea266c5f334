"""Keys, pressed where the focus is, as a person presses them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def focus() -> QWidget:
    """Return what has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(key: Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key, and let what it starts come to an end."""
    QTest.keyClick(focus(), key, modifiers)
    QApplication.processEvents()
    if QApplication.activeWindow() is None:
        # A desktop goes back to the window below a dialog; the bare platform does not.
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QMainWindow) and window.isVisible():
                window.activateWindow()
        QApplication.processEvents()


def type_text(text: str) -> None:
    """Type letters."""
    QTest.keyClicks(focus(), text)
