"""Fields that only a goal has: the values it serves, and its colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from leadership_desktop.domain.goals import Colour
from leadership_desktop.domain.vision import Value
from leadership_desktop.text import goals
from leadership_desktop.text.lines import one_line
from leadership_desktop.tokens import Tokens
from leadership_desktop.ui.widgets.surfaces import button

ROWS_SHOWN = 5
A_ROW = 3
SWATCH = QSize(20, 14)
"""A square of a colour with the room between it and its name: Qt leaves hardly any."""


class ValueChoice(QListWidget):
    """The values, each with a box to tick."""

    def __init__(self, values: Sequence[Value]) -> None:
        super().__init__()
        self.setProperty("framed", True)  # noqa: FBT003
        row = self.fontMetrics().height() + 8
        for value in values:
            item = QListWidgetItem(one_line(value.name, 200))
            item.setData(Qt.ItemDataRole.UserRole, value.id)
            item.setSizeHint(QSize(0, row))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(row * min(max(1, len(values)), ROWS_SHOWN) + 10)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        self.setCurrentItem(self.currentItem() or self.item(0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more: without the focus it would look like a choice."""
        super().focusOutEvent(event)
        self.clearSelection()

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the values that are ticked."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def choose(self, value_ids: Sequence[str]) -> None:
        """Tick these."""
        for row in range(self.count()):
            item = self.item(row)
            ticked = item.data(Qt.ItemDataRole.UserRole) in value_ids
            item.setCheckState(
                Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            )


class Swatches(QWidget):
    """The six colours of a goal, each with its name."""

    changed = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._colours = tuple(Colour)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for number, colour in enumerate(self._colours):
            made = button(goals.colour_name(colour), "choice")
            made.setCheckable(True)
            made.setIcon(swatch(tokens.goals[colour]))
            made.setIconSize(SWATCH)
            self._group.addButton(made, number)
            layout.addWidget(made, number // A_ROW, number % A_ROW)
        self._group.idToggled.connect(lambda *_: self.changed.emit())
        self.choose(self._colours[0])

    def value(self) -> Colour:
        """Return the colour that is chosen."""
        return self._colours[max(0, self._group.checkedId())]

    def choose(self, colour: Colour) -> None:
        """Choose a colour."""
        chosen = self._group.button(self._colours.index(colour))
        chosen.setChecked(True)
        self.setFocusProxy(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the arrows."""
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -A_ROW,
            Qt.Key.Key_Down: A_ROW,
        }.get(Qt.Key(event.key()))
        place = self._group.checkedId() + (step or 0)
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= place < len(self._colours):
            self.choose(self._colours[place])
            self._group.button(place).setFocus()


def swatch(colour: str) -> QIcon:
    """Return a small square of a colour, crisp on any screen."""
    pixmap = QPixmap(SWATCH * 3)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(2, 2, 38, 38), 9, 9)
    painter.end()
    return QIcon(pixmap)
