"""Ends the program when the session or a terminal asks for it, keeping what is typed."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication

ASKED = (signal.SIGINT, signal.SIGTERM)


class Ending(QObject):
    """Closes every window on Ctrl+C in the terminal and on the end of a session.

    Python looks at a signal only between its own steps, and in Qt's loop there are
    none: the signal writes a byte to a socket, and the loop wakes up by that.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._written = socket.socketpair()
        self._written.settimeout(0)
        self._read.settimeout(0)
        self._woken_before = signal.set_wakeup_fd(self._written.fileno())
        self._done_before = {
            one: signal.signal(one, lambda _number, _frame: None) for one in ASKED
        }
        self._notifier = QSocketNotifier(
            self._read.fileno(), QSocketNotifier.Type.Read, self
        )
        self._notifier.activated.connect(self._end)

    def stop(self) -> None:
        """Let signals do again what they did before."""
        signal.set_wakeup_fd(self._woken_before)
        for one, before in self._done_before.items():
            signal.signal(one, before)
        self._notifier.setEnabled(False)
        self._read.close()
        self._written.close()

    def _end(self) -> None:
        numbers = self._read.recv(64)
        if any(one in numbers for one in ASKED):
            QApplication.closeAllWindows()
            QApplication.quit()
