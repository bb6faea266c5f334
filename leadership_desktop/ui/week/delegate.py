"""Paints the lines of the week."""

from __future__ import annotations

from PySide6.QtCore import (
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from leadership_desktop.services.queries.week import Row
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.tokens import Tokens
from leadership_desktop.ui.theme import BODY, SMALL, Theme, font
from leadership_desktop.ui.week.day_cell import box_of, brief, paint_day
from leadership_desktop.ui.week.lines import (
    DONE,
    FIRST_DAY,
    LAST_DAY,
    MOMENTUM,
    STREAK,
    TITLE,
    Line,
    done_of_target,
    heading,
    serves,
    streak,
    under_title,
)
from leadership_desktop.ui.week.model import LINE_ROLE, AnyIndex

HEADING_HEIGHT, ROW_HEIGHT = 38, 46
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
        index: AnyIndex,
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
        index: AnyIndex,  # noqa: ARG002
    ) -> None:
        """Put the field over the day."""
        rect = option.rect
        editor.setGeometry(rect.center().x() - 32, rect.center().y() - 14, 64, 28)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: AnyIndex,
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
            focused = focused or _is_current_row(option.widget, index)
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
            paint_day(painter, rect, cell, line.row, colour, tokens)
        elif column == DONE:
            painter.setPen(QColor(tokens.text))
            chosen, text = done_in(line.row, rect.width() - 4)
            painter.setFont(chosen)
            painter.drawText(rect, Align.AlignCenter, text)
        elif column == STREAK:
            _streak(painter, rect, line.row, tokens)
        elif column == MOMENTUM and not line.row.is_once:
            _sparkline(painter, rect, line.row.momentum, colour)
        if focused:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if FIRST_DAY <= column <= LAST_DAY:
                ring = box_of(rect).adjusted(-3.5, -3.5, 3.5, 3.5)
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
        # In the middle of a pixel, so that a fine line is fine.
        fine = rect.translated(0, 0.5)
        painter.drawLine(fine.topLeft(), fine.topRight())
        square = QRectF(rect.left() + PADDING, rect.center().y() - 4.5, 9, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        loose = tokens.amber if line.group.is_loose else tokens.muted
        colour = tokens.goals[goal.colour] if goal else loose
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
            one_line(heading(line.group)), Qt.TextElideMode.ElideRight, room
        )
        painter.setPen(QColor(tokens.text if goal else loose))
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


def _is_current_row(view: QWidget | None, index: AnyIndex) -> bool:
    """Return whether one is on a heading, on whichever day of it one came there."""
    if not isinstance(view, QAbstractItemView) or not view.hasFocus():
        return False
    return view.currentIndex().row() == index.row()


def add_action_text() -> str:
    """Return the words at the right of a heading."""
    return "+ " + translate("week", "Add action")


def _mixed(one: str, other: str, share: float) -> QColor:
    a, b = QColor(one), QColor(other)
    return QColor.fromRgbF(
        a.redF() * share + b.redF() * (1 - share),
        a.greenF() * share + b.greenF() * (1 - share),
        a.blueF() * share + b.blueF() * (1 - share),
    )


def _title(painter: QPainter, rect: QRectF, row: Row, tokens: Tokens) -> None:
    inside = rect.adjusted(PADDING, 4, -4, -4)
    painter.setFont(font(BODY))
    painter.setPen(QColor(tokens.text))
    upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
    elided = QFontMetricsF(painter.font()).elidedText(
        one_line(row.action.title), Qt.TextElideMode.ElideRight, inside.width()
    )
    painter.drawText(upper, Align.AlignVCenter, elided)
    painter.setFont(font(SMALL))
    painter.setPen(QColor(tokens.muted))
    elided = QFontMetricsF(painter.font()).elidedText(
        under_title(row), Qt.TextElideMode.ElideRight, inside.width()
    )
    lower = upper.translated(0, inside.height() / 2)
    painter.drawText(lower, Align.AlignVCenter, elided)


def done_in(row: Row, room: float) -> tuple[QFont, str]:
    """Return “2 / 3” as it fits: large figures on two lines, larger ones in brief."""
    text, result = done_of_target(row), row.result
    forms = (
        (font(BODY, Weight.DemiBold), text),
        (font(SMALL, Weight.DemiBold), text.replace(" / ", " /\n")),
    )
    for chosen, form in forms:
        metrics = QFontMetricsF(chosen)
        if max(map(metrics.horizontalAdvance, form.split("\n"))) <= room:
            return chosen, form
    return forms[-1][0], f"{brief(result.done)} /\n{brief(result.target)}"


def _streak(painter: QPainter, rect: QRectF, row: Row, tokens: Tokens) -> None:
    text = streak(row)
    if not text or row.is_once:
        return
    running = row.current_streak > 0
    painter.setFont(font(SMALL, Weight.Medium))
    width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 16
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
