"""A chart in a widget: crisp, answering to pointer and keys, with its table and file."""

from __future__ import annotations

from pathlib import Path

from matplotlib.backend_bases import MouseEvent
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.charts.drawing import Drawn, Mark, Style, people_write_anything
from leadership_desktop.charts.saving import Draw, write_chart
from leadership_desktop.charts.tables import Table
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.notices import NoticeBar
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.widgets.labels import Label, as_tooltip

SETTLED = 60
"""Milliseconds without a new size before a chart is drawn again."""


class Canvas(FigureCanvasQTAgg):
    """The canvas: tells what is under the pointer, or at the chosen mark by keys."""

    pointed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        self.chart = Figure(dpi=96)
        super().__init__(self.chart)
        self._theme = theme
        self._draw_chart: Draw | None = None
        self._drawn = Drawn(())
        self._chosen = -1
        self._style: Style | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED)
        self._timer.timeout.connect(self.redraw)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(120, 90))
        self.mpl_connect("motion_notify_event", self._on_motion)
        theme.changed.connect(self.redraw)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What can be pointed at."""
        return self._drawn.marks

    def show_chart(self, draw: Draw) -> None:
        """Show a chart."""
        self._draw_chart = draw
        self._chosen = -1
        self.redraw()

    def redraw(self) -> None:
        """Draw again, in the size and the theme of now."""
        if self._draw_chart is None or self.width() < 40 or self.height() < 40:
            return
        self.chart.clear()
        self.chart.set_facecolor(self._theme.tokens.card)
        with people_write_anything():
            self._drawn = self._draw_chart(self.chart, Style(self._theme.tokens))
        self.draw_idle()

    def draw(self) -> None:
        """Render; letters that no font has are boxes, not warnings."""
        with people_write_anything():
            super().draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again when the size has settled."""
        super().resizeEvent(event)
        if self._draw_chart is not None:
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from mark to mark with the arrows, Home and End."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        count = len(self.marks)
        if not count or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        if event.key() in steps:
            step = steps[Qt.Key(event.key())]
            start = count if self._chosen < 0 and step < 0 else self._chosen
            self._choose(max(0, min(count - 1, start + step)))
        elif event.key() == Qt.Key.Key_Home:
            self._choose(0)
        elif event.key() == Qt.Key.Key_End:
            self._choose(count - 1)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the ring go with the focus."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the words away with the chart."""
        super().hideEvent(event)
        QToolTip.hideText()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart, and the ring of the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
            if 0 <= self._chosen < len(self.marks):
                left, top, right, bottom = self._box(self.marks[self._chosen])
                painter.drawRoundedRect(left, top, right - left, bottom - top, 3, 3)

    def _choose(self, number: int) -> None:
        self._chosen = number
        mark = self.marks[number]
        left, top, right, _ = self._box(mark)
        self._tell(mark, QPoint((left + right) // 2, top))
        self.setAccessibleDescription(mark.words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, mark.words))
        self.update()

    def _box(self, mark: Mark) -> tuple[int, int, int, int]:
        """Return a mark's box in the widget's own pixels."""
        ratio = self.device_pixel_ratio
        corners = [(mark.left, mark.bottom), (mark.right, mark.top)]
        places = mark.axes.transData.transform(corners) / ratio
        xs = sorted(float(x) for x, _ in places)
        ys = sorted(self.height() - float(y) for _, y in places)
        return (
            int(xs[0]),
            int(max(ys[0], 1)),
            int(xs[1]),
            int(min(ys[1], self.height())),
        )

    def _on_motion(self, event: object) -> None:
        if not isinstance(event, MouseEvent):
            return
        ratio = self.device_pixel_ratio
        place = QPoint(int(event.x / ratio), self.height() - int(event.y / ratio))
        for mark in self.marks:
            x, y = mark.axes.transData.inverted().transform((event.x, event.y))
            if mark.holds(x, y):
                self._tell(mark, place)
                return
        QToolTip.hideText()
        self.pointed.emit("")

    def _tell(self, mark: Mark, place: QPoint) -> None:
        self.pointed.emit(mark.words)
        QToolTip.showText(self.mapToGlobal(place), as_tooltip(mark.words), self)


class ChartView(QWidget):
    """A chart, or the table of its figures, or the sentence of an empty one."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._draw: Draw | None = None
        self._figures: Table | None = None
        self.canvas = Canvas(theme)
        self.canvas.setAccessibleName(name)
        self.table = FiguresTable()
        self.table.setAccessibleName(name)
        self.empty = Label("", tone="muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        for widget in (self.canvas, self.table, self.empty):
            self.stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)

    def show_chart(self, draw: Draw, table: Table) -> None:
        """Show a chart, and keep its figures for the table."""
        self._draw, self._figures = draw, table
        self.canvas.show_chart(draw)
        if self.stack.currentWidget() is self.table:
            self.table.show_table(table)
        else:
            self.stack.setCurrentWidget(self.canvas)

    def show_empty(self, sentence: str) -> None:
        """Say why there is no chart."""
        self._draw = self._figures = None
        self.empty.setText(sentence)
        self.stack.setCurrentWidget(self.empty)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to save."""
        return self._draw is None

    def show_as_table(self, *, as_table: bool) -> None:
        """Show the figures as a table, or the chart."""
        if self._figures is None:
            return
        if as_table:
            self.table.show_table(self._figures)
            self.stack.setCurrentWidget(self.table)
            self.table.setFocus()
        else:
            self.stack.setCurrentWidget(self.canvas)

    def ask_and_save(self, title: str, notices: NoticeBar) -> None:
        """Ask for a file, and save the chart there."""
        if self._draw is None:
            return
        kinds = "PNG (*.png);;SVG (*.svg);;PDF (*.pdf);;CSV (*.csv)"
        suggested = "".join(c if c.isalnum() or c in " -" else " " for c in title)
        name, kind = QFileDialog.getSaveFileName(
            self,
            translate("charts", "Save chart"),
            f"{' '.join(suggested.split())}.png",
            kinds,
        )
        if name:
            path = Path(name)
            if not path.suffix:
                path = path.with_suffix(f".{kind.split()[0].lower()}")
            self.save(path, title, notices)

    def save(self, path: Path, title: str, notices: NoticeBar) -> None:
        """Save the chart, or with `.csv` its figures, to `path`."""
        if self._draw is None or self._figures is None:
            return
        try:
            write_chart(
                path, self._draw, Style(self._theme.tokens), title, self._figures
            )
        except OSError:
            text = translate(
                "charts",
                "{file} can’t be written. Nothing was lost; choose another place for it.",
            )
            notices.tell_problem(text.format(file=path))
        except ValueError:
            notices.tell_problem(
                translate("charts", "A chart is saved as .png, .svg, .pdf or .csv.")
            )
        else:
            notices.tell(translate("charts", "Saved: {file}").format(file=path))


class FiguresTable(QTableWidget):
    """Figures as rows; nothing in it can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setProperty("framed", True)  # noqa: FBT003

    def show_table(self, table: Table) -> None:
        """Show a table."""
        self.setColumnCount(len(table.columns))
        self.setHorizontalHeaderLabels(list(table.columns))
        self.setRowCount(len(table.rows))
        for number, row in enumerate(table.rows):
            for column, text in enumerate(row):
                self.setItem(number, column, QTableWidgetItem(" ".join(text.split())))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
