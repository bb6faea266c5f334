"""The small history of a measure, below its measurements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leadership_desktop.domain.goals import Goal
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from leadership_desktop.ui.chart_view import Canvas

HEIGHT = 130
FEWEST = 2
"""One point is no history."""


class MeasureChart(QWidget):
    """Draws once the dialog is seen: what draws takes half a second to come in."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._goal: Goal | None = None
        self.canvas: Canvas | None = None
        self.setFixedHeight(HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._draw)
        self.hide()

    def show_goal(self, goal: Goal) -> None:
        """Show the history of a goal's measure, where it has one."""
        has_history = goal.measure is not None and len(goal.measurements) >= FEWEST
        self.setVisible(has_history)
        if has_history and goal != self._goal:
            self._goal = goal
            self._soon.start()

    def _draw(self) -> None:
        from leadership_desktop.charts.measure import draw_measure
        from leadership_desktop.ui.chart_view import Canvas

        goal = self._goal
        if goal is None:
            return
        if self.canvas is None:
            self.canvas = Canvas(self._theme)
            self.canvas.setAccessibleName(translate("goal", "History of the measure"))
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self.canvas)
        self.canvas.show_chart(lambda figure, style: draw_measure(figure, goal, style))
