"""Rows of two lines in a framed list: what it is, and in small below it, more about it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from leadership_desktop.ui.theme import BODY, SMALL, Theme, font
from leadership_desktop.ui.widgets.text_block import TextBlock

SIDE, TOP, BETWEEN = 8, 6, 1
STEP = 24
"""Pixels by which a row is moved in, for each thing that it is below."""
DEPTH = Qt.ItemDataRole.UserRole + 1
"""Below how many others a row is; none where it has no such data."""
MARKS = Qt.ItemDataRole.UserRole + 2
"""Where in the first line stands what was looked for: first letter, and after the last."""


class TwoLines(QStyledItemDelegate):
    """Paints an item’s text: its first line, and the rest below, small and muted."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(
        self,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Return the height of both lines."""
        upper, lower = _blocks(index, 100)
        height = upper.height + BETWEEN + lower.height + 2 * TOP
        return QSize(0, round(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row; the style sheet paints the ground where one is."""
        self._view.style().drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, self._view
        )
        rect: QRect = option.rect
        moved = STEP * (index.data(DEPTH) or 0)
        upper, lower = _blocks(index, rect.width() - 2 * SIDE - moved)
        tokens = self._theme.tokens
        left, top = rect.left() + SIDE + moved, rect.top() + TOP
        painter.save()
        marks = index.data(MARKS)
        if marks:
            ground, line = QColor(tokens.amber_soft), QColor(tokens.amber)
            upper.mark(painter, left, top, marks, ground, line)
        upper.draw(painter, left, top, QColor(tokens.text))
        below = top + upper.height + BETWEEN
        lower.draw(painter, left, below, QColor(tokens.muted))
        painter.restore()


def two_line_list(theme: Theme, name: str) -> QListWidget:
    """Return a framed list of such rows, called `name` where it is read aloud."""
    made = QListWidget()
    made.setProperty("framed", True)  # noqa: FBT003
    made.setAccessibleName(name)
    made.setItemDelegate(TwoLines(theme, made))
    return made


def _blocks(
    index: QModelIndex | QPersistentModelIndex, width: float
) -> tuple[TextBlock, TextBlock]:
    text = str(index.data(Qt.ItemDataRole.DisplayRole))
    first, _, rest = text.partition("\n")
    return TextBlock(first, font(BODY), width), TextBlock(rest, font(SMALL), width)
