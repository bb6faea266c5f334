"""The charts of the page, each on a card, and where the cards stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.chart_card import ChartCard
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.widgets.surfaces import (
    GAP,
)

NAMES = ("momentum", "goals", "streaks", "calendar")
WIDE_PLACES = ((0, 0, 1, 200), (0, 1, 1, 200), (1, 0, 2, 203), (2, 0, 2, 184))
NARROW_PLACES = ((0, 0, 1, 240), (1, 0, 1, 220), (2, 0, 1, 240), (3, 0, 1, 184))
"""Row, column, columns and height in pixels of each chart's card."""


class ChartCards(QWidget):
    """The cards, beside each other where there is room."""

    save_asked = Signal(str)
    opened = Signal(object)
    """The week or scope that a chart was asked about."""

    def __init__(self, theme: Theme) -> None:
        from leadership_desktop.charts.titles import title

        super().__init__()
        self._is_wide: bool | None = None
        self._has_goals = True
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.by_name = {name: ChartCard(theme, title(name)) for name in NAMES}
        for name, card in self.by_name.items():
            card.chart.save_asked.connect(lambda name=name: self.save_asked.emit(name))
            card.chart.canvas.opened.connect(self.opened)
        self.arrange(wide=True)

    def arrange(self, *, wide: bool) -> None:
        """Put the charts side by side, or below each other."""
        if wide != self._is_wide:
            self._is_wide = wide
            self._place()

    def _place(self) -> None:
        wide, goals = self._is_wide, self.by_name["goals"]
        # Time runs along momentum, streaks and days: they get the width.
        places = WIDE_PLACES if wide else NARROW_PLACES
        for row in range(len(places)):
            self._grid.setRowStretch(row, 0)
        for place, card in zip(places, self.by_name.values(), strict=True):
            row, column, columns, height = place
            self._grid.removeWidget(card)
            if card is goals and not self._has_goals:
                continue
            if wide and not self._has_goals:
                columns = 2
            self._grid.addWidget(card, row, column, 1, columns)
            self._grid.setRowStretch(row, height)
            card.setMinimumHeight(height)
        self._grid.setColumnStretch(0, 2 if wide else 1)
        self._grid.setColumnStretch(1, 1 if wide else 0)

    def show_view(self, view: ProgressView) -> None:
        """Show the charts of a view; what looks the same is left as it is."""
        captions = {
            "momentum": translate(
                "progress", "Bars: what you did each week. Line: what it builds up to."
            ),
            "goals": translate("progress", "done of planned"),
            "streaks": translate(
                "progress", "kept weeks in a row; the running one is full"
            ),
            "calendar": translate("progress", "check-ins a day, the year up to here"),
        }
        for name, card in self.by_name.items():
            card.show_view(name, view, captions[name])
        # Who works without goals is not reminded of it by an empty card.
        charts = {name: card.chart for name, card in self.by_name.items()}
        has_goals = not charts["goals"].is_empty or charts["momentum"].is_empty
        if has_goals != self._has_goals:
            self._has_goals = has_goals
            self._place()
            self.by_name["goals"].setVisible(has_goals)
