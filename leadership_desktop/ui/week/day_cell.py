"""Paints the box of one day."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from leadership_desktop.domain.actions import CheckInState
from leadership_desktop.services.queries.week import Cell, Row
from leadership_desktop.text import numbers
from leadership_desktop.tokens import Tokens
from leadership_desktop.ui.theme import font

BOX = 24
CORNER = 10
"""Pixels of a box's sides that the mark of a note takes."""
MOST_DIGITS = 4
"""As many as the box has room for."""


def box_of(rect: QRectF) -> QRectF:
    """Return the square in the middle of a day."""
    box = QRectF(0, 0, BOX, BOX)
    box.moveCenter(rect.center())
    return box


def paint_day(
    painter: QPainter,
    rect: QRectF,
    cell: Cell,
    row: Row,
    colour: QColor,
    tokens: Tokens,
) -> None:
    """Paint a day: done, skipped, away, asked for, or not."""
    box = box_of(rect)
    if cell.state is CheckInState.DONE:
        _done(painter, box, cell, row, colour, tokens)
    elif cell.state is CheckInState.SKIPPED:
        pen = QPen(QColor(tokens.field_border), 1.2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(QPen(QColor(tokens.muted), 1.6))
        middle = box.center()
        painter.drawLine(middle - QPointF(3.5, 0), middle + QPointF(3.5, 0))
    elif cell.is_paused:
        painter.setPen(Qt.PenStyle.NoPen)
        hatch = QBrush(QColor(tokens.field_border), Qt.BrushStyle.BDiagPattern)
        painter.setBrush(hatch)
        painter.drawRoundedRect(box, 6, 6)
    elif cell.is_due and not cell.is_ahead:
        painter.setPen(QPen(QColor(tokens.field_border), 1))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    elif cell.is_live:
        painter.setPen(
            QPen(QColor(tokens.line), 1) if cell.is_due else Qt.PenStyle.NoPen
        )
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    if cell.note:
        corner = box.topRight()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.amber))
        mark, inside = QPainterPath(), QPainterPath()
        mark.addPolygon(
            QPolygonF(
                [corner - QPointF(CORNER, 0), corner, corner + QPointF(0, CORNER)]
            )
        )
        mark.closeSubpath()
        inside.addRoundedRect(box, 6, 6)
        # As round as the box it is the corner of.
        painter.drawPath(mark & inside)


def _done(
    painter: QPainter,
    box: QRectF,
    cell: Cell,
    row: Row,
    colour: QColor,
    tokens: Tokens,
) -> None:
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(colour if cell.counts else QColor(tokens.card))
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6)
    mark = QColor(tokens.on_accent if cell.counts else tokens.text)
    if row.as_then.amount is not None and cell.amount is not None:
        painter.setPen(mark)
        text = brief(cell.amount)
        size = {1: 11.0, 2: 11.0, 3: 10.0}.get(len(text), 8.0)
        painter.setFont(font(size, QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return
    pen = QPen(mark, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    middle = box.center()
    painter.drawPolyline(
        [
            middle + QPointF(-4, 0.5),
            middle + QPointF(-1.2, 3.2),
            middle + QPointF(4, -3),
        ]
    )


def brief(amount: float) -> str:
    """Return an amount that fits in the box: “12.5”, “1200”, “12k”, “3M”."""
    for divisor, unit in ((1, ""), (1e3, "k"), (1e6, "M"), (1e9, "G")):
        for decimals in (2, 1, 0):
            value = round(amount / divisor, decimals)
            text = numbers.typed(value) + unit
            if len(text) <= MOST_DIGITS and (value or not amount):
                return text
    return "…"
