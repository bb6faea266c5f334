"""The steps of a review above it, and how a week stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.text import reviews as words
from leadership_desktop.ui.widgets.labels import ElidedLabel
from leadership_desktop.ui.widgets.surfaces import Card, button

MOST_STEPS = 4


class Strip(Card):
    """A button a step; a step that is done has a tick."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(padding=8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.names: list[QPushButton] = []
        for number in range(MOST_STEPS):
            made = button("", "choice")
            made.setCheckable(True)
            made.clicked.connect(
                lambda _=False, number=number: self.chosen.emit(number)
            )
            self.names.append(made)
            row.addWidget(made)
        self.standing = ElidedLabel("", tone="muted")
        self.standing.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.standing, 1)
        self.body.addLayout(row)

    def show_steps(self, review: Reflection, at: int) -> None:
        """Name the steps of a review, and mark the one that is shown."""
        names = words.steps(review.kind)
        for number, made in enumerate(self.names):
            made.setVisible(number < len(names))
        for number, (made, name) in enumerate(zip(self.names, names, strict=False)):
            # The questions are the second step, and done when one is answered.
            is_done = number < at and (number != 1 or review.is_answered)
            mark = "✓" if is_done else str(number + 1)
            made.setText(f"{mark}  {name}")
            made.setChecked(number == at)
