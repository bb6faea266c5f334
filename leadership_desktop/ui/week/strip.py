"""The vision's first line with its values, the week's execution and the momentum."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from leadership_desktop.services.queries.week import WeekView
from leadership_desktop.text import numbers
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SMALL, Theme
from leadership_desktop.ui.widgets.labels import ElidedLabel
from leadership_desktop.ui.widgets.surfaces import Card, Figure, Line, why_button

EDGE, RADIUS = 4, 12
"""Pixels of the accent at the left, and of the card's round corners."""


class VisionStrip(Card):
    """What it is all for, above what there is to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(padding=10)
        self._theme = theme
        self.vision = ElidedLabel("", size=15, weight=QFont.Weight.Medium)
        self.values = ElidedLabel("", size=SMALL, tone="muted")
        self.execution = Figure(align_right=True)
        self.momentum = Figure(tone="accent", align_right=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.vision)
        words.addWidget(self.values)
        words.addStretch(1)
        line = Line()
        line.setFixedSize(1, 36)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addSpacing(12)
        row.addWidget(self.execution)
        row.addWidget(line)
        row.addWidget(self.momentum)
        self.why = why_button()
        row.addWidget(self.why, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card with its edge; a style sheet would bend a border's inside too."""
        super().paintEvent(event)
        card, edge = QPainterPath(), QPainterPath()
        card.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        edge.addRect(QRectF(0, 0, EDGE, self.height()))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(card & edge, QColor(self._theme.tokens.accent))

    def show_view(self, view: WeekView) -> None:
        """Show what belongs to a week."""
        first_line = view.vision.strip().split("\n")[0]
        self.vision.setText(
            f"“{first_line}”"
            if first_line
            else translate("week", "Your vision goes here: where do you want to be?")
        )
        self.values.setText(" · ".join(view.value_names))
        self.values.setVisible(bool(view.value_names))
        self.execution.show_figure(
            numbers.percent(view.execution), translate("week", "this week")
        )
        # At a glance it is not known yet: its place stays, without a figure.
        known = view.momentum is not None
        momentum = numbers.percent(view.momentum) if known else " "
        self.momentum.show_figure(momentum, momentum_words(view))


def momentum_words(view: WeekView) -> str:
    """Return “momentum ▲ 3”: the change since the week before, in points."""
    word = translate("week", "momentum")
    if view.momentum is None or view.momentum_before is None:
        return word
    change = numbers.points(view.momentum) - numbers.points(view.momentum_before)
    if change == 0:
        return word
    return f"{word} {'▲' if change > 0 else '▼'} {abs(change)}"
