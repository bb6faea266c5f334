"""Hides all of an encrypted file until the passphrase is typed again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from leadership_desktop.services import passphrase
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.safety.unlock import UnlockDialog

AFTER = 10 * 60 * 1_000
"""Milliseconds without a key or a click after which the window locks by itself."""

_USED = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
}


class Lock(QObject):
    """Locks on Ctrl+L and when nobody is there; what was being typed stays."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hidden: list[QWidget] = []
        self._is_locked = False
        self._question: UnlockDialog | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(AFTER)
        self._idle.timeout.connect(self.lock)
        shortcut = QShortcut(QKeySequence("Ctrl+L"), window)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(self.lock)
        if window.workspace.is_encrypted:
            self._watch()

    def _watch(self) -> None:
        """Look at every event from now on, which only an encrypted file is worth."""
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._idle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Begin to wait anew when somebody is there."""
        if event.type() in _USED and not self._is_locked:
            self._idle.start()
        return False

    def lock(self) -> None:
        """Hide every window, and ask; closing the question closes the program."""
        workspace = self._window.workspace
        if self._is_locked or not workspace.is_encrypted:
            return
        self._is_locked = True
        # No window is seen for a moment: that is not the end of the program.
        QApplication.setQuitOnLastWindowClosed(False)
        # Not closed: what is being typed in them comes back as it was.
        self._hidden = [
            one for one in QApplication.topLevelWidgets() if one.isVisible()
        ]
        for one in self._hidden:
            one.setVisible(False)
        # Nothing else holds it: a parent would be hidden, and it with it.
        self._question = UnlockDialog(
            lambda typed: passphrase.take_up(workspace, typed)
        )
        self._question.accepted.connect(self._unlock)
        self._question.rejected.connect(self._leave)
        self._question.open()

    def _unlock(self) -> None:
        self._is_locked = False
        for one in self._hidden:
            one.setVisible(True)
        self._hidden.clear()
        self._window.come_to_front()
        QApplication.setQuitOnLastWindowClosed(True)
        self._watch()

    def _leave(self) -> None:
        self._window.close()
        QApplication.quit()
