"""Hides all of an encrypted file until the passphrase is typed again."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from leadership_desktop.services import passphrase
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.safety.unlock import UnlockDialog

LOOKS_EVERY = 5_000
"""Milliseconds between two looks at how long nobody has been there."""

_USED = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
}


class Lock(QObject):
    """Locks on Ctrl+L, when nobody is there, and when the file got a passphrase elsewhere.

    What was being typed stays: windows are emptied, not closed or hidden, since hiding a
    dialog that waits for an answer ends it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self._question: UnlockDialog | None = None
        self._is_watching = False
        self._used = moments()
        self._looks = QTimer(self)
        self._looks.setInterval(LOOKS_EVERY)
        self._looks.timeout.connect(self.look)
        window.lock_asked.connect(self.lock)
        window.passphrase_needed.connect(self._lock)
        window.signals.changed.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Begin to wait anew when somebody is there; hear Ctrl+L in dialogs, too."""
        if event.type() in _USED and self._question is None:
            if self._is_left_alone() or _is_ctrl_l(event):
                self._lock()
                return True
            self._used = moments()
        return False

    def look(self) -> None:
        """Lock when nobody was there for as long as was set."""
        if self._is_left_alone():
            self._lock()

    def lock(self) -> None:
        """Lock, or say what is needed for it."""
        if self._window.workspace.is_encrypted:
            self._lock()
            return
        self._window.notices.tell(
            translate(
                "passphrase",
                "Only a file with a passphrase can be locked. Set one in Settings.",
            )
        )

    def _follow(self) -> None:
        """Look at every event only while the file is worth it."""
        application = QApplication.instance()
        encrypted = self._window.workspace.is_encrypted
        if application is None or encrypted == self._is_watching:
            return
        self._is_watching = encrypted
        if encrypted:
            self._used = moments()
            application.installEventFilter(self)
            self._looks.start()
        else:
            application.removeEventFilter(self)
            self._looks.stop()

    def _is_left_alone(self) -> bool:
        after = self._window.workspace.settings.lock_after
        spans = [now - used for now, used in zip(moments(), self._used, strict=True)]
        is_long = after is not None and max(spans) >= after.total_seconds()
        return self._is_watching and is_long

    def _lock(self) -> None:
        if self._question is not None:
            return
        self._focus = QApplication.focusWidget()
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        self._hidden = [part for one in windows for part in _parts(one)]
        for part in self._hidden:
            part.hide()
        self._window.services.search.forget()
        workspace = self._window.workspace
        # No parent: a dialog of the window would be one of the emptied.
        self._question = UnlockDialog(
            lambda typed: passphrase.take_up(workspace, typed)
        )
        self._question.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._question.accepted.connect(self._unlock)
        self._question.rejected.connect(self._leave)
        self._question.show()

    def _unlock(self) -> None:
        self._question = None
        self._used = moments()
        # What was changed elsewhere meanwhile may have had a page made anew.
        for part in filter(isValid, self._hidden):
            part.show()
        self._hidden.clear()
        if self._focus is not None and isValid(self._focus):
            self._focus.activateWindow()
            self._focus.setFocus()
        self._focus = None
        self._window.workspace.refresh()

    def _leave(self) -> None:
        self._window.close()
        QApplication.quit()


def _parts(window: QWidget) -> list[QWidget]:
    """Return the widgets that a window shows."""
    return [
        child
        for child in window.children()
        if isinstance(child, QWidget) and not child.isWindow() and child.isVisible()
    ]


def _is_ctrl_l(event: QEvent) -> bool:
    control = Qt.KeyboardModifier.ControlModifier
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_L
        and event.modifiers() == control
    )


def moments() -> tuple[float, float]:
    """Return the time in seconds by two clocks.

    One stands still while the computer sleeps, the other can be set back.
    """
    return time.monotonic(), time.time()
