"""Dialogs and menus that keep what opened them waiting until they are closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QWidget,
)

Waited = TypeVar("Waited", bound=QWidget)
TRIES, BETWEEN = 1_000, 10
"""How often it is looked for, and how many milliseconds lie between."""


def in_dialog(
    kind: type[Waited], do: Callable[[Waited], object], tries: int = TRIES
) -> None:
    """Do something in the dialog or menu of a kind that opens next.

    However slow the machine is, it waits until keys go there.
    """

    def look() -> None:
        found = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if not isinstance(found, kind) or not _hears_keys(found):
            if tries:
                in_dialog(kind, do, tries - 1)
            elif isinstance(found, QDialog):
                found.reject()  # else a test that waits for another one waits for ever
            return
        try:
            do(found)
        except BaseException:
            found.close()  # else it would wait for ever
            raise

    QTimer.singleShot(BETWEEN, look)


def take_file(path: Path, dialog: QFileDialog) -> None:
    """Choose a file or folder, as by typing its name."""
    name = dialog.findChild(QLineEdit)
    assert name is not None
    name.setText(str(path))
    dialog.accept()


def _hears_keys(widget: QWidget) -> bool:
    if isinstance(widget, QMenu):
        return widget.isVisible()
    focused = QApplication.focusWidget()
    return focused is not None and focused.window() is widget
