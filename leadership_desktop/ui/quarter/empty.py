"""A quarter without goals: what to choose, and a way to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont

from leadership_desktop.services.queries.quarter import QuarterView
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SECTION
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Card, button


class EmptyQuarter(Card):
    """Questions that lead to a goal."""

    add_asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=24)
        self.heading = Label("", size=SECTION, weight=QFont.Weight.DemiBold, wrap=True)
        self.text = Label("", tone="muted", wrap=True)
        self.add = button(translate("quarter", "Choose a goal"))
        self.add.clicked.connect(self.add_asked)
        self.body.addWidget(self.heading)
        self.body.addWidget(self.text)
        self.body.addSpacing(8)
        self.body.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def show_view(self, view: QuarterView) -> None:
        """Say what fits this quarter: one to come, this one, or one gone by."""
        if view.quarter < view.this_quarter:
            self.heading.setText(translate("quarter", "No goals in this quarter"))
            self.text.setText(
                translate("quarter", "It lies behind you, and asked for nothing.")
            )
        else:
            self.heading.setText(
                translate("quarter", "What will you have reached when it ends?")
            )
            self.text.setText(
                translate(
                    "quarter",
                    "Choose one to three goals that bring your vision closer. Which one "
                    "would make the others easier? What may wait goes under “Not this "
                    "quarter”.",
                )
            )
