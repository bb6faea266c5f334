"""The charts of the page, each on a card, and where the cards stand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text import growth
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.chart_card import ChartCard
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.widgets.surfaces import GAP

Place = tuple[int, int, int, int, int]
"""Row, column, rows, columns, and the height in pixels of each row."""


def places(*, wide: bool, goals: bool, growth: bool) -> dict[str, Place]:
    """Return where each chart's card stands that has something to show.

    Time runs along momentum, streaks and days: they get the width.
    """
    if wide:
        along = 1 if growth else 2
        found = {
            "momentum": (0, 0, 1, 1 if goals else 2, 200),
            "goals": (0, 1, 1, 1, 200),
            "streaks": (1, 0, 1, along, 203),
            "calendar": (2, 0, 1, along, 184),
            "growth": (1, 1, 2, 1, 0),
        }
    else:
        found = {
            "momentum": (0, 0, 1, 1, 240),
            "goals": (1, 0, 1, 1, 220),
            "streaks": (2, 0, 1, 1, 240),
            "calendar": (3, 0, 1, 1, 184),
            "growth": (4, 0, 1, 1, 320),
        }
    left_out = {"goals": not goals, "growth": not growth}
    return {name: place for name, place in found.items() if not left_out.get(name)}


class ChartCards(QWidget):
    """The cards, beside each other where there is room."""

    save_asked = Signal(str)
    opened = Signal(object)
    """The week or scope that a chart was asked about."""

    def __init__(self, theme: Theme) -> None:
        from leadership_desktop.charts.titles import NAMES, title

        super().__init__()
        self._is_wide = True
        self._has = {"goals": True, "growth": True}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.by_name = {name: ChartCard(theme, title(name)) for name in NAMES}
        for name, card in self.by_name.items():
            card.chart.save_asked.connect(lambda name=name: self.save_asked.emit(name))
            card.chart.canvas.opened.connect(self.opened)
        self._place()

    def arrange(self, *, wide: bool) -> None:
        """Put the charts side by side, or below each other."""
        if wide != self._is_wide:
            self._is_wide = wide
            self._place()

    def _place(self) -> None:
        wide = self._is_wide
        found = places(wide=wide, goals=self._has["goals"], growth=self._has["growth"])
        for row in range(len(self.by_name)):
            self._grid.setRowStretch(row, 0)
        for name, card in self.by_name.items():
            self._grid.removeWidget(card)
            if name in found:
                row, column, rows, columns, height = found[name]
                self._grid.addWidget(card, row, column, rows, columns)
                card.setMinimumHeight(height)
                if height:
                    self._grid.setRowStretch(row, height)
            # Only now it has its place: before, it would be a window of its own.
            card.setVisible(name in found)
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
            "growth": growth.brief_caption(view.growth),
        }
        for name, card in self.by_name.items():
            card.show_view(name, view, captions[name])
        # Who works without goals or ratings is not reminded of it by an empty card.
        charts = {name: card.chart for name, card in self.by_name.items()}
        has = {
            "goals": not charts["goals"].is_empty or charts["momentum"].is_empty,
            "growth": not charts["growth"].is_empty,
        }
        if has != self._has:
            self._has = has
            self._place()
