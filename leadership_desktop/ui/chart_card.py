"""A chart on a card, with its title, what it says, and the way to its figures."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.chart import ChartView
from leadership_desktop.ui.theme import SMALL, Theme
from leadership_desktop.ui.widgets.labels import ElidedLabel
from leadership_desktop.ui.widgets.surfaces import CARD_SIDE, QUIET_SIDE, Card, button


class ChartCard(Card):
    """A chart with its title and what it says, and a button to the table and back."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(title=title, padding=10)
        self.body.setSpacing(2)
        self.body.removeWidget(self.title)
        self.chart = ChartView(theme, title)
        self.caption = ElidedLabel("", size=SMALL, tone="muted")
        self.table = button("", "quiet")
        self.table.clicked.connect(self._turn)
        self.chart.table_asked.connect(self.show_as_table)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.caption, 1)
        head.addWidget(self.table)
        self.body.addLayout(head)
        body = QHBoxLayout()
        body.addWidget(self.chart)
        self.body.addLayout(body, 1)
        # The word of the button ends where the chart does.
        self.body.setContentsMargins(CARD_SIDE, 10, CARD_SIDE - QUIET_SIDE, 10)
        body.setContentsMargins(0, 0, QUIET_SIDE, 0)
        self._name_table()

    def show_view(self, name: str, view: ProgressView, caption: str) -> None:
        """Show a chart of a view, or say why there is none."""
        from leadership_desktop.charts.titles import (
            basis,
            chart,
            empty_sentence,
            is_empty,
            size,
        )

        if is_empty(name, view):
            self.show_empty(empty_sentence(name))
            return
        draw, table = chart(name, view)
        self.chart.show_chart(draw, table, size(name, view), basis(name, view))
        self.show_caption(caption)

    def show_empty(self, sentence: str) -> None:
        """Say why there is no chart."""
        self.chart.show_empty(sentence)
        self.caption.setText("")
        self.table.hide()

    def show_caption(self, caption: str) -> None:
        """Say what the chart shows, and offer its table."""
        self.caption.setText(caption)
        self.table.show()
        self._name_table()

    def show_as_table(self, as_table: bool) -> None:  # noqa: FBT001 - a signal's
        """Show the figures as a table, or the chart."""
        self.chart.show_as_table(as_table=as_table)
        self._name_table()

    def _turn(self) -> None:
        self.show_as_table(not self.chart.is_table)

    def _name_table(self) -> None:
        title = self.title.text()
        if self.chart.is_table:
            self.table.setText(translate("progress", "Chart"))
            name = translate("progress", "{chart} as a chart")
        else:
            self.table.setText(translate("progress", "Table"))
            name = translate("progress", "{chart} as a table")
        self.table.setAccessibleName(name.format(chart=title))
