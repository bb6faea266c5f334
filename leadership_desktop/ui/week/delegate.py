"""Paints the lines of the week."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from leadership_desktop.domain.actions import CheckInState
from leadership_desktop.services.queries.week import Cell, Row
from leadership_desktop.text import cadence, numbers
from leadership_desktop.text.translation import translate
from leadership_desktop.tokens import Tokens
from leadership_desktop.ui.theme import BODY, SMALL, Theme, font
from leadership_desktop.ui.week.model import (
    DONE,
    FIRST_DAY,
    LAST_DAY,
    LINE_ROLE,
    MOMENTUM,
    STREAK,
    TITLE,
    Line,
    done_of_target,
    heading,
    serves,
    streak,
)

HEADING_HEIGHT, ROW_HEIGHT = 38, 46
BOX = 24
PADDING = 14
Weight = QFont.Weight
Align = Qt.AlignmentFlag


class WeekDelegate(QStyledItemDelegate):
    """Paints a heading, or one column of an action."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.today_column = -1

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """Return the field to type an amount in; wide enough for a number."""
        editor = QLineEdit(parent)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        editor.setStyleSheet("padding: 2px; border-radius: 6px;")
        editor.setMinimumWidth(64)
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> None:
        """Put the field over the day."""
        rect = option.rect
        editor.setGeometry(rect.center().x() - 32, rect.center().y() - 14, 64, 28)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one item."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, Line):
            return
        tokens = self._theme.tokens
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if line.row is None:
            self._heading(painter, rect, line, focused=focused)
            painter.restore()
            return
        if selected:
            painter.fillRect(rect, _mixed(tokens.accent_soft, tokens.card, 0.65))
        elif index.column() == self.today_column:
            painter.fillRect(rect, _mixed(tokens.accent_soft, tokens.card, 0.35))
        colour = QColor(
            tokens.goals[line.row.colour] if line.row.colour else tokens.accent
        )
        column = index.column()
        if column == TITLE:
            _title(painter, rect, line.row, tokens)
        elif FIRST_DAY <= column <= LAST_DAY:
            cell = line.row.cells[column - FIRST_DAY]
            _day(painter, rect, cell, line.row, colour, tokens)
        elif column == DONE:
            painter.setFont(font(BODY, Weight.DemiBold))
            painter.setPen(QColor(tokens.text))
            painter.drawText(rect, Align.AlignCenter, done_of_target(line.row))
        elif column == STREAK:
            _streak(painter, rect, line.row, tokens)
        elif column == MOMENTUM and not line.row.is_once:
            _sparkline(painter, rect, line.row.momentum, colour)
        if focused:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if FIRST_DAY <= column <= LAST_DAY:
                ring = _box(rect).adjusted(-3.5, -3.5, 3.5, 3.5)
            else:
                ring = rect.adjusted(3, 3, -3, -3)
            painter.drawRoundedRect(ring, 8, 8)
        painter.restore()

    def _heading(
        self, painter: QPainter, rect: QRectF, line: Line, *, focused: bool
    ) -> None:
        tokens = self._theme.tokens
        goal = line.group.goal
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.topLeft(), rect.topRight())
        square = QRectF(rect.left() + PADDING, rect.center().y() - 4.5, 9, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = tokens.goals[goal.colour] if goal else tokens.amber
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(square, 2.5, 2.5)
        add = add_action_text()
        painter.setFont(font(SMALL, Weight.Medium))
        metrics = QFontMetricsF(painter.font())
        right = rect.adjusted(0, 0, -PADDING - 2, 0)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(right, Align.AlignVCenter | Align.AlignRight, add)
        left = square.right() + 8
        room = right.right() - metrics.horizontalAdvance(add) - 16 - left
        painter.setFont(font(BODY, Weight.DemiBold))
        title = QFontMetricsF(painter.font())
        text = title.elidedText(
            _one_line(heading(line.group)), Qt.TextElideMode.ElideRight, room
        )
        painter.setPen(QColor(tokens.text if goal else tokens.amber))
        painter.drawText(
            QRectF(left, rect.top(), room, rect.height()), Align.AlignVCenter, text
        )
        used = title.horizontalAdvance(text) + 10
        if room - used > 60:
            painter.setFont(font(SMALL))
            painter.setPen(QColor(tokens.muted))
            values = metrics.elidedText(
                serves(line.group), Qt.TextElideMode.ElideRight, room - used
            )
            painter.drawText(
                QRectF(left + used, rect.top(), room - used, rect.height()),
                Align.AlignVCenter,
                values,
            )
        if focused:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 8, 8)


def add_action_text() -> str:
    """Return the words at the right of a heading."""
    return "+ " + translate("week", "Add action")


def _box(rect: QRectF) -> QRectF:
    box = QRectF(0, 0, BOX, BOX)
    box.moveCenter(rect.center())
    return box


def _mixed(one: str, other: str, share: float) -> QColor:
    a, b = QColor(one), QColor(other)
    return QColor.fromRgbF(
        a.redF() * share + b.redF() * (1 - share),
        a.greenF() * share + b.greenF() * (1 - share),
        a.blueF() * share + b.blueF() * (1 - share),
    )


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _title(painter: QPainter, rect: QRectF, row: Row, tokens: Tokens) -> None:
    inside = rect.adjusted(PADDING, 4, -8, -4)
    painter.setFont(font(BODY))
    painter.setPen(QColor(tokens.text))
    upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
    elided = QFontMetricsF(painter.font()).elidedText(
        _one_line(row.action.title), Qt.TextElideMode.ElideRight, inside.width()
    )
    painter.drawText(upper, Align.AlignVCenter, elided)
    detail = cadence.short(row.action.cadence, row.action.amount)
    if row.action.cue:
        detail = f"{detail} · {_one_line(row.action.cue)}"
    painter.setFont(font(SMALL))
    painter.setPen(QColor(tokens.muted))
    elided = QFontMetricsF(painter.font()).elidedText(
        detail, Qt.TextElideMode.ElideRight, inside.width()
    )
    lower = upper.translated(0, inside.height() / 2)
    painter.drawText(lower, Align.AlignVCenter, elided)


def _day(
    painter: QPainter,
    rect: QRectF,
    cell: Cell,
    row: Row,
    colour: QColor,
    tokens: Tokens,
) -> None:
    box = _box(rect)
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
        painter.drawPolygon(
            QPolygonF(
                [
                    corner + QPointF(-7, -1),
                    corner + QPointF(1, -1),
                    corner + QPointF(1, 7),
                ]
            )
        )


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
    if row.action.amount is not None and cell.amount is not None:
        painter.setPen(mark)
        text = numbers.number(cell.amount, 1)
        size = 11.0 if len(text) <= 3 else 8.5
        painter.setFont(font(size, Weight.DemiBold))
        painter.drawText(box.adjusted(-2, 0, 2, 0), Align.AlignCenter, text)
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


def _streak(painter: QPainter, rect: QRectF, row: Row, tokens: Tokens) -> None:
    text = streak(row)
    if not text or row.is_once:
        return
    running = row.current_streak > 0
    painter.setFont(font(SMALL, Weight.Medium))
    width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 20
    pill = QRectF(0, 0, min(width, rect.width() - 4), 22)
    pill.moveCenter(rect.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.amber_soft if running else tokens.window))
    painter.drawRoundedRect(pill, 11, 11)
    painter.setPen(QColor(tokens.on_amber_soft if running else tokens.muted))
    painter.drawText(pill, Align.AlignCenter, text)


def _sparkline(
    painter: QPainter, rect: QRectF, momentum: tuple[float, ...], colour: QColor
) -> None:
    if len(momentum) < 2:
        return
    area = QRectF(0, 0, min(56.0, rect.width() - 20), 18)
    area.moveCenter(rect.center())
    step = area.width() / (len(momentum) - 1)
    pen = QPen(colour, 1.8)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(
        [
            QPointF(area.left() + step * place, area.bottom() - area.height() * value)
            for place, value in enumerate(momentum)
        ]
    )
