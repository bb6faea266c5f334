"""The values as a Qt item model, and how a row of them is painted."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from leadership_desktop.services.queries.vision import ValueLine
from leadership_desktop.tokens import Tokens
from leadership_desktop.ui.theme import BODY, SMALL, font
from leadership_desktop.ui.vision import sentences
from leadership_desktop.ui.widgets.ordered_list import ITEM, AnyIndex, OrderedModel
from leadership_desktop.ui.widgets.rows import RowDelegate
from leadership_desktop.ui.widgets.text_block import TextBlock

ABOVE, BETWEEN = 9.0, 2.0
CHIP_PADDING = 10.0


class ValuesModel(OrderedModel[ValueLine]):
    """One row a value."""

    def title(self, item: ValueLine) -> str:
        """Return the value's name."""
        return item.value.name

    def spoken(self, item: ValueLine) -> str:
        """Return all that the row shows."""
        return sentences.spoken(item)


class ValuePlan:
    """A row: the name, what serves it, and what it means."""

    def __init__(self, line: ValueLine, width: float) -> None:
        width = max(60.0, width)
        value = line.value
        self._is_loose = line.is_loose
        medium = font(SMALL, QFont.Weight.Medium)
        self._chip = TextBlock(sentences.served(line), medium, width * 0.6)
        chip_width = self._chip.natural_width + 2 * CHIP_PADDING
        bold = font(BODY, QFont.Weight.DemiBold)
        # No wider than it is: one that runs from right to left would end below the chip.
        most = width - chip_width - 8
        natural = TextBlock(value.name, bold, most).natural_width + 1
        self.name = TextBlock(value.name, bold, min(natural, most))
        height = self._chip.height + 5
        top = ABOVE + (self.name.height - height) / 2
        left = self.name.natural_width + 8
        self.chip_place = QRectF(left, top, chip_width, height)
        self._description = TextBlock(value.description, font(SMALL), width, 3)
        self._description_top = ABOVE + self.name.height + BETWEEN
        self.height = self._description_top + self._description.height + ABOVE
        cut = self.name.is_elided or self._description.is_elided
        self.tip = f"{value.name}\n\n{value.description}".strip() if cut else ""

    def draw(self, painter: QPainter, tokens: Tokens, *, chosen: bool) -> None:
        """Draw the words and the chip."""
        loose = self._is_loose
        place = self.chip_place
        painter.setBrush(QColor(tokens.amber_soft if loose else tokens.window))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        x, y = place.left() + CHIP_PADDING, place.top() + 2.5
        self._chip.draw(
            painter, x, y, QColor(tokens.on_amber_soft if loose else tokens.muted)
        )
        self.name.draw(painter, 0, ABOVE, QColor(tokens.text))
        muted = QColor(tokens.text if chosen else tokens.muted)
        self._description.draw(painter, 0, self._description_top, muted)


class ValueDelegate(RowDelegate[ValuePlan]):
    """Paints values."""

    def plan(self, index: AnyIndex, width: float) -> ValuePlan:
        """Return a value's row laid out."""
        return ValuePlan(index.data(ITEM), width)
