"""A dialog of steps: where one is above, the way back and on below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SECTION, SMALL
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button

SIDE = 24
SCROLLED_SIDE = 14
"""At the right of what scrolls: the bar has its room there."""


class StepDialog(QDialog):
    """Shows one step at a time; Ctrl+Enter goes on."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        says: str,
        *,
        right: int = SIDE,
    ) -> None:
        """`says` tells the keys; what is asked goes into `middle`."""
        super().__init__(parent.window())
        self.setWindowTitle(title)
        self.place = Label("", size=SMALL, tone="muted")
        self.title = Label("", size=SECTION, weight=QFont.Weight.DemiBold, wrap=True)
        self.hint = Label("", tone="muted", wrap=True)
        self.problem = Label("", tone="problem", wrap=True)
        self.problem.hide()
        self.back = button(translate("window", "Back"))
        self.back.clicked.connect(lambda: self.go(-1))
        self.next = button("", "primary")
        self.next.clicked.connect(lambda: self.go(1))
        foot = QHBoxLayout()
        foot.addWidget(Label(says, size=SMALL, tone="muted", wrap=True), 1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDE, 20, right, 20)
        layout.setSpacing(10)
        for label in (self.place, self.title, self.hint):
            layout.addWidget(label)
        self.middle = QVBoxLayout()
        layout.addLayout(self.middle, 1)
        layout.addWidget(self.problem)
        layout.addLayout(foot)

    def go(self, step: int) -> None:
        """Go on by 1 or back by -1."""
        raise NotImplementedError

    def tell_problem(self, sentence: str) -> None:
        """Say why something is not kept yet; what was typed stays."""
        self.problem.setText(sentence)
        self.problem.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go(1)
        else:
            super().keyPressEvent(event)
