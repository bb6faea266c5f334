"""Rows of a list that paint their own words, with one look for place and focus."""

from __future__ import annotations

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QVBoxLayout,
)

from leadership_desktop.tokens import Tokens
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.widgets.labels import as_tooltip
from leadership_desktop.ui.widgets.ordered_list import AnyIndex
from leadership_desktop.ui.widgets.surfaces import QUIET_SIDE

SIDE = 8
"""The room between the edge of a row, which shows where one is, and its words."""


class RowPlan(Protocol):
    """A row laid out in the width between its edges."""

    height: float
    tip: str
    """What was cut short, whole; or nothing."""

    def draw(self, painter: QPainter, tokens: Tokens, *, chosen: bool) -> None:
        """Draw the words, from the top left corner of their room."""


Plan = TypeVar("Plan", bound=RowPlan)


class RowDelegate(QStyledItemDelegate, Generic[Plan]):
    """Paints rows with a line above each, and a soft ground where one is."""

    def __init__(
        self, theme: Theme, view: QAbstractItemView, *, lines: bool = True
    ) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._lines = lines

    def plan(self, index: AnyIndex, width: float) -> Plan:
        """Return the row laid out."""
        raise NotImplementedError

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height that the words need."""
        width = self._view.viewport().width()
        return QSize(width, round(self.plan(index, width - 2 * SIDE).height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """Paint one row."""
        tokens = self._theme.tokens
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        chosen = selected and self._view.hasFocus()
        plan = self.plan(index, rect.width() - 2 * SIDE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        if self._lines:
            line = QRectF(SIDE, 0, rect.width() - 2 * SIDE, 1)
            painter.fillRect(line, QColor(tokens.line))
        if chosen:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(QColor(tokens.accent_soft))
            ground = QRectF(0.5, 1.5, rect.width() - 1, rect.height() - 2)
            painter.drawRoundedRect(ground, 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.translate(QPointF(SIDE, 0))
        plan.draw(painter, tokens, chosen=chosen)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Show what was cut short."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        plan = self.plan(index, view.visualRect(index).width() - 2 * SIDE)
        QToolTip.showText(event.globalPos(), as_tooltip(plan.tip[:2_000]), view)
        return True


def stand_in_line(body: QVBoxLayout, view: QListView) -> None:
    """Let the words of a list, and not its edges, stand in line with all else in a card.

    To be called when the card has everything in it.
    """
    margins = body.contentsMargins()
    margins.setLeft(margins.left() - SIDE)
    margins.setRight(margins.right() - SIDE)
    body.setContentsMargins(margins)
    for place in range(body.count()):
        item = body.itemAt(place)
        inside = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if item is None or widget is view:
            continue
        if inside is not None:
            inside.setContentsMargins(SIDE, 0, SIDE, 0)
        elif widget is not None:
            stretch, alignment = body.stretch(place), item.alignment()
            row = QHBoxLayout()
            # Of a quiet button it is the word that is seen, and not the edge.
            quiet = (
                isinstance(widget, QPushButton) and widget.property("kind") == "quiet"
            )
            side = SIDE - QUIET_SIDE if quiet else SIDE
            row.setContentsMargins(side, 0, SIDE, 0)
            body.removeWidget(widget)
            row.addWidget(widget, 0, alignment)
            body.insertLayout(place, row, stretch)
