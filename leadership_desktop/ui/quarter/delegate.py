"""Paints a goal's card, and tells about the week that is pointed at."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from leadership_desktop.text import goals, numbers
from leadership_desktop.tokens import Tokens
from leadership_desktop.ui.quarter import sentences
from leadership_desktop.ui.quarter.card import CardPlan
from leadership_desktop.ui.quarter.model import Shown
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.widgets.colours import blended, readable_on
from leadership_desktop.ui.widgets.labels import as_tooltip
from leadership_desktop.ui.widgets.ordered_list import ITEM, AnyIndex
from leadership_desktop.ui.widgets.surfaces import GAP

FAINTEST = 0.3
"""How much of the goal's colour a week with nothing done has."""
ROOM_FOR_FIGURE = 30


class CardDelegate(QStyledItemDelegate):
    """Draws cards; the "…" on the one that is pointed at or current opens its menu."""

    menu_asked = Signal(int, QPoint)

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the width of the list and the height of the card with its gap."""
        width = self._view.viewport().width()
        return QSize(width, round(self._plan(index, width).row_height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex
    ) -> None:
        """Paint one card."""
        tokens = self._theme.tokens
        rect: QRect = option.rect
        plan = self._plan(index, rect.width())
        state: QStyle.StateFlag = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = selected and self._view.hasFocus()
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        card = QRectF(0.5, 0.5, rect.width() - 1, rect.height() - GAP - 1)
        pen = QPen(QColor(tokens.accent if focused else tokens.line))
        pen.setWidthF(2 if focused else 1)
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.card))
        inset = 0.5 if focused else 0
        painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), 12, 12)
        self._paint_words(painter, plan, tokens)
        self._paint_weeks(painter, plan, tokens)
        if selected or hovered:
            self._paint_menu(painter, plan, tokens)
        painter.restore()

    def _paint_words(self, painter: QPainter, plan: CardPlan, tokens: Tokens) -> None:
        text, muted = QColor(tokens.text), QColor(tokens.muted)
        goal = plan.shown.card.goal
        colour = QColor(tokens.goals[goal.colour])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(plan.swatch, 3, 3)
        left = plan.left
        plan.title.draw(painter, left + 24, plan.title_top, text)
        plan.why.draw(painter, left, plan.why_top, muted)
        plan.unserved.draw(painter, left, plan.unserved_top, QColor(tokens.amber))
        for chip, place in plan.chips:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.window))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
            chip.draw(painter, place.left() + 10, place.top() + 3, muted)
        plan.measure.draw(painter, left, plan.measure_top, muted)
        # What leads there, beside what tells it later.
        right = left + plan.inner - plan.lead.natural_width
        plan.lead.draw(painter, right, plan.measure_top, muted)
        progress = goal.progress
        if progress is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.line))
            painter.drawRoundedRect(plan.bar, 3, 3)
            if progress > 0:
                done = QRectF(plan.bar)
                done.setWidth(max(done.height(), done.width() * progress))
                painter.setBrush(colour)
                painter.drawRoundedRect(done, 3, 3)

    def _paint_weeks(self, painter: QPainter, plan: CardPlan, tokens: Tokens) -> None:
        card, view = plan.shown.card, plan.shown.view
        colour = tokens.goals[card.goal.colour]
        for number, (tile, execution) in enumerate(
            zip(plan.tiles, card.execution, strict=True)
        ):
            ground = tokens.line
            if execution is not None:
                share = FAINTEST + (1 - FAINTEST) * execution
                ground = blended(colour, tokens.card, share)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(tile, 5, 5)
            if execution is not None and tile.width() >= ROOM_FOR_FIGURE:
                painter.setFont(plan.tile_font)
                painter.setPen(QColor(readable_on(ground)))
                painter.drawText(
                    tile, Qt.AlignmentFlag.AlignCenter, numbers.percent(execution)
                )
            if number == view.current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(tokens.muted), 2))
                painter.drawRoundedRect(tile.adjusted(-2, -2, 2, 2), 7, 7)
        muted = QColor(tokens.muted)
        left, right, y = plan.left, plan.left + plan.inner, plan.dates_top
        plan.first_day.draw(painter, left, y, muted)
        plan.last_day.draw(painter, right - plan.last_day.natural_width, y, muted)
        middle = left + (plan.inner - plan.loose_end.natural_width) / 2
        plan.loose_end.draw(painter, middle, y, QColor(tokens.amber))

    def _paint_menu(self, painter: QPainter, plan: CardPlan, tokens: Tokens) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.window))
        painter.drawRoundedRect(plan.menu, 8, 8)
        painter.setBrush(QColor(tokens.muted))
        for step in (-6, 0, 6):
            painter.drawEllipse(plan.menu.center() + QPointF(step, 0), 1.6, 1.6)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Tell about the week below the pointer, or show what was cut short."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        text = self.tip_at(event.pos(), view.visualRect(index), index)
        QToolTip.showText(event.globalPos(), as_tooltip(text), view)
        return True

    def tip_at(self, place: QPoint, row: QRect, index: AnyIndex) -> str:
        """Return what there is to say about a point of the list."""
        plan = self._plan(index, row.width())
        inside = place - row.topLeft()
        number = plan.tile_at(inside.x(), inside.y())
        if number is not None:
            return sentences.week(plan.shown.view, plan.shown.card, number)
        if not (plan.title.is_elided or plan.why.is_elided or plan.measure.is_elided):
            return ""
        goal = plan.shown.card.goal
        parts = [goal.title, goal.why[:2_000]]
        if goal.measure is not None:
            parts.append(goals.measure_line(goal.measure, goal.latest))
        return "\n\n".join(part for part in parts if part.strip())

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Open the card's menu where its "…" is clicked."""
        if (
            isinstance(event, QMouseEvent)
            and event.button() is Qt.MouseButton.LeftButton
        ):
            rect: QRect = option.rect
            menu = self._plan(index, rect.width()).menu.translated(rect.topLeft())
            if menu.contains(event.position()):
                if event.type() is QEvent.Type.MouseButtonRelease:
                    place = menu.bottomLeft().toPoint()
                    place = self._view.viewport().mapToGlobal(place)
                    self.menu_asked.emit(index.row(), place)
                return True
        return super().editorEvent(event, model, option, index)

    @staticmethod
    def _plan(index: AnyIndex, width: float) -> CardPlan:
        shown: Shown = index.data(ITEM)
        return CardPlan(shown, width)
