"""A chart in a widget: crisp at any density, answering to pointer and keys."""

from __future__ import annotations

# First of all: it says where matplotlib keeps its cache.
from leadership_desktop.charts.drawing import Drawn, Mark, Style, people_write_anything

# isort: split
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from leadership_desktop.charts.saving import Draw
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.widgets.labels import as_tooltip

SETTLED = 60
"""Milliseconds without a new size before a chart is laid out again."""
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Canvas(FigureCanvasQTAgg):
    """The canvas: tells what is under the pointer, or at the mark chosen by keys.

    Artists are made and rendered when the canvas is painted, so that a chart nobody
    has scrolled to yet takes no time.
    """

    pointed = Signal(str)
    opened = Signal(object)
    """What the mark is about that was clicked, or chosen and entered."""

    def __init__(self, theme: Theme) -> None:
        self.chart = Figure(dpi=96)
        super().__init__(self.chart)
        self._theme = theme
        self._draw_chart: Draw | None = None
        self._drawn = Drawn(())
        self._chosen = -1
        self._is_laid_out = False
        self._is_rendered = False
        self._has_ring = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED)
        self._timer.timeout.connect(self.redraw)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(QSize(120, 90))
        theme.changed.connect(self.redraw)

    @property
    def style_now(self) -> Style:
        """The style of the theme that is set."""
        return Style(self._theme.tokens)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What can be pointed at."""
        return self._drawn.marks

    def sizeHint(self) -> QSize:
        """Return a modest size: the card says how much room there is, not the figure."""
        return QSize(self.minimumSize())

    def show_chart(self, draw: Draw) -> None:
        """Show a chart."""
        self._draw_chart = draw
        self._chosen = -1
        self.redraw()

    def redraw(self) -> None:
        """Draw again, in the size and the theme of then, when it is next painted."""
        self._is_laid_out = False
        self.draw_idle()

    def draw_idle(self) -> None:
        """Render when the canvas is next painted."""
        self._is_rendered = False
        self.update()

    def draw(self) -> None:
        """Render; letters that no font has are boxes, not warnings."""
        self._is_rendered = True
        with people_write_anything():
            if not self._is_laid_out and self._draw_chart is not None:
                self._is_laid_out = True
                self.chart.clear()
                self.chart.set_facecolor(self._theme.tokens.card)
                self._drawn = self._draw_chart(self.chart, self.style_now)
            super().draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart, and the ring of the focus."""
        if not self._is_rendered:
            self.draw()
        super().paintEvent(event)
        if self.hasFocus() and self._has_ring:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
            if 0 <= self._chosen < len(self.marks):
                painter.drawRoundedRect(self.box_of(self.marks[self._chosen]), 3, 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again when the size has settled."""
        super().resizeEvent(event)
        if self._is_laid_out:
            self._timer.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from mark to mark with the arrows, Home and End."""
        count = len(self.marks)
        if not count or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.key() in STEPS:
            across, along = STEPS[Qt.Key(event.key())]
            step = across * self._drawn.a_column + along
            start = self._chosen
            if start < 0:
                start = count if step < 0 else -step
            self._choose(max(0, min(count - 1, start + step)))
        elif event.key() == Qt.Key.Key_Home:
            self._choose(0)
        elif event.key() == Qt.Key.Key_End:
            self._choose(count - 1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open(self.marks[self._chosen] if self._chosen >= 0 else None)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Leave it to the page."""
        event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is under the pointer."""
        place = event.position().toPoint()
        mark = self.mark_at(place)
        if mark is None:
            QToolTip.hideText()
            self.pointed.emit("")
        else:
            self._tell(mark, place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._open(self.mark_at(event.position().toPoint()))

    def _open(self, mark: Mark | None) -> None:
        if mark is not None and mark.about is not None:
            QToolTip.hideText()
            self.opened.emit(mark.about)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the words away with the pointer."""
        super().leaveEvent(event)
        self.pointed.emit("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is, to who came by keyboard."""
        super().focusInEvent(event)
        self._has_ring = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the ring go with the focus."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the words away with the chart."""
        super().hideEvent(event)
        QToolTip.hideText()

    def mark_at(self, place: QPoint) -> Mark | None:
        """Return what is at a place in the widget's own pixels."""
        if not self.marks:
            return None
        ratio = self.device_pixel_ratio
        at = (place.x() * ratio, (self.height() - place.y()) * ratio)
        # All marks of a chart lie on the same axes.
        x, y = self.marks[0].axes.transData.inverted().transform(at)
        return next((mark for mark in self.marks if mark.holds(x, y)), None)

    def box_of(self, mark: Mark) -> QRect:
        """Return a mark's box in the widget's own pixels."""
        corners = [(mark.left, mark.bottom), (mark.right, mark.top)]
        places = mark.axes.transData.transform(corners) / self.device_pixel_ratio
        xs = sorted(round(float(x)) for x, _ in places)
        ys = sorted(round(self.height() - float(y)) for _, y in places)
        box = QRect(QPoint(xs[0], ys[0]), QPoint(xs[1], ys[1]))
        return box.intersected(self.rect().adjusted(1, 1, -2, -2))

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._has_ring = True
        mark = self.marks[number]
        box = self.box_of(mark)
        self._tell(mark, QPoint(box.center().x(), box.top()))
        self.setAccessibleDescription(mark.words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, mark.words))
        self.update()

    def _tell(self, mark: Mark, place: QPoint) -> None:
        self.pointed.emit(mark.words)
        QToolTip.showText(self.mapToGlobal(place), as_tooltip(mark.words), self)
