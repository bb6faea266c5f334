"""Asks before the window goes and takes along what was put aside."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop.text.cadence import joined
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button


class ClosingDialog(QDialog):
    """Accepted where the window may go; Esc stays."""

    def __init__(self, waiting: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("window", "Not saved yet"))
        self.setMinimumWidth(440)
        words = Label(
            translate(
                "window",
                "You put aside what you typed, and it is not saved yet: {what}. When the "
                "window closes, it is gone.",
            ).format(what=joined(waiting)),
            wrap=True,
        )
        self.go = button(translate("window", "Close without it"))
        self.go.clicked.connect(self.accept)
        self.stay = button(translate("window", "Go back to it"), "primary")
        self.stay.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go)
        foot.addWidget(self.stay)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 16, 16)
        layout.setSpacing(20)
        layout.addWidget(words)
        layout.addLayout(foot)
        self.stay.setFocus()
