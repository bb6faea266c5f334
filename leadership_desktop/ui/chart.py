"""A chart on the page, or the table of its figures; with its menu and its file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from leadership_desktop.text.translation import translate
from leadership_desktop.ui import chart_file
from leadership_desktop.ui.chart_view import Canvas
from leadership_desktop.ui.notices import NoticeBar
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.widgets.figures_table import FiguresTable
from leadership_desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from leadership_desktop.charts.saving import Draw, Size
    from leadership_desktop.charts.tables import Table


class ChartView(QWidget):
    """A chart, or the table of its figures, or the sentence of an empty one."""

    table_asked = Signal(bool)
    save_asked = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._draw: Draw | None = None
        self._figures: Table | None = None
        self._basis: object = None
        self._size: Size | None = None
        self.canvas = Canvas(theme)
        self.canvas.setAccessibleName(name)
        self.table = FiguresTable(name)
        self.empty = Label("", tone="muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for widget in (self.canvas, self.table, self.empty):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.save_asked)

    def hasHeightForWidth(self) -> bool:
        """Return no: the sentence of an empty chart takes the room that a chart has."""
        return False

    def show_chart(self, draw: Draw, table: Table, size: Size, basis: object) -> None:
        """Show a chart, and keep its figures for the table; `size` is that of its file.

        `basis` is all that the chart rests on: with the same one it is left as it is.
        """
        if basis == self._basis and self._draw is not None:
            return
        self._draw, self._figures, self._basis = draw, table, basis
        self._size = size
        self.canvas.show_chart(draw)
        if self.is_table:
            self.table.show_figures(table.columns, table.rows)
        else:
            self.stack.setCurrentWidget(self.canvas)

    def show_empty(self, sentence: str) -> None:
        """Say why there is no chart."""
        self._draw = self._figures = self._basis = None
        self.empty.setText(sentence)
        self.stack.setCurrentWidget(self.empty)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to save."""
        return self._draw is None

    @property
    def is_table(self) -> bool:
        """Whether the figures are shown as a table."""
        return self.stack.currentWidget() is self.table

    def show_as_table(self, *, as_table: bool) -> None:
        """Show the figures as a table, or the chart."""
        if self._figures is None:
            return
        if as_table:
            self.table.show_figures(self._figures.columns, self._figures.rows)
            self.stack.setCurrentWidget(self.table)
        else:
            self.stack.setCurrentWidget(self.canvas)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a chart."""
        if self.is_empty:
            return
        menu = QMenu(self)
        other = (
            translate("charts", "Show as chart")
            if self.is_table
            else translate("charts", "Show as table")
        )
        wanted = not self.is_table
        menu.addAction(other).triggered.connect(lambda: self.table_asked.emit(wanted))
        menu.addAction(translate("charts", "Save chart…")).triggered.connect(
            self.save_asked
        )
        menu.exec(event.globalPos())
        QTimer.singleShot(0, menu, menu.deleteLater)

    def ask_and_save(self, title: str, notices: NoticeBar) -> None:
        """Ask for a file, and save the chart there."""
        if not self.is_empty:
            path = chart_file.ask_where(self, title)
            if path is not None:
                self.save(path, title, notices)

    def save(self, path: Path, title: str, notices: NoticeBar) -> None:
        """Save the chart, or with `.csv` its figures, to `path`."""
        if self._draw is not None and self._figures is not None:
            style = self.canvas.style_now
            chart_file.save(
                path, self._draw, style, title, self._figures, notices, self._size
            )
