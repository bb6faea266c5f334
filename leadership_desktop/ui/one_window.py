"""One window a data folder: a second start brings the first one to the front."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject

PATIENCE = 1_000
"""Milliseconds that a second start waits for the first to answer."""


class OneWindow(QObject):
    """Holds the folder's lock while the window is open, and hears who knocks."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        file = folder / "window.lock"
        self._lock = QLockFile(str(file))
        self._lock.setStaleLockTime(0)  # only a process that is gone lets go of it
        held = self._lock.tryLock(0)
        with suppress(OSError):
            file.chmod(0o600)
        self.is_first = (
            held or self._lock.error() is not QLockFile.LockError.LockFailedError
        )
        """Whether no other window has the folder open; so, too, where none can tell."""
        # A socket's path must be short: the folder's goes by its hash.
        folder_hash = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()
        self._name = f"leadership-desktop-{folder_hash[:16]}"

    def knock(self) -> bool:
        """Ask the first window to come to the front; return whether it heard."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(PATIENCE)
        socket.disconnectFromServer()
        return heard

    def listen(self, come_to_front: Callable[[], object]) -> None:
        """Call `come_to_front` whenever somebody knocks. For this user alone."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # what a crash left behind
        server.newConnection.connect(come_to_front)
        server.newConnection.connect(
            lambda: server.nextPendingConnection().disconnected.connect(self._heard)
        )
        server.listen(self._name)

    def _heard(self) -> None:
        socket = self.sender()
        if socket is not None:
            socket.deleteLater()
