"""The figures of a period, large, in a row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text.progress import figures
from leadership_desktop.ui.widgets.surfaces import GAP, Card, Figure, why_button

SHARES = (15, 15, 13, 13, 7, 11)
"""How the width is shared, by what the figures mean at their longest."""


class FiguresCard(Card):
    """Momentum, execution, strong weeks, streak, check-ins and the strongest day."""

    def __init__(self) -> None:
        super().__init__(padding=10)
        self.momentum = Figure(tone="accent")
        self.execution = Figure()
        self.strong = Figure()
        self.streak = Figure(tone="amber")
        self.check_ins = Figure()
        self.strongest = Figure()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for figure, share in zip(self.all, SHARES, strict=True):
            # What a figure means goes on where the window is narrow; it is never cut.
            figure.caption.setWordWrap(True)
            row.addWidget(figure, share, Qt.AlignmentFlag.AlignTop)
        self.why = why_button()
        row.addWidget(self.why, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    @property
    def all(self) -> tuple[Figure, ...]:
        """The figures, from left to right."""
        return (
            self.momentum,
            self.execution,
            self.strong,
            self.streak,
            self.check_ins,
            self.strongest,
        )

    def show_view(self, view: ProgressView) -> None:
        """Show a period's figures; a dash where there is none yet."""
        for figure, told in zip(self.all, figures(view), strict=True):
            figure.show_figure(told.figure, told.meaning)
