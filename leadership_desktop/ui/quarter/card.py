"""Where everything on a goal's card stands, for painting it and for pointing at it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from leadership_desktop.text import dates, goals
from leadership_desktop.ui.quarter import sentences
from leadership_desktop.ui.quarter.model import Shown
from leadership_desktop.ui.theme import BODY, SECTION, SMALL, font
from leadership_desktop.ui.widgets.surfaces import GAP
from leadership_desktop.ui.widgets.text_block import TextBlock

SIDE, TOP = 18.0, 16.0
SWATCH = 12.0
INDENT = 24.0
BAR = 6.0
BETWEEN_TILES = 4.0
MENU = 28.0
CHIP_PADDING = 10.0


class CardPlan:
    """A card laid out in a width, from the top left corner of its row."""

    def __init__(self, shown: Shown, width: float) -> None:
        self.shown = shown
        self.left = SIDE
        self.inner = max(80.0, width - 2 * SIDE)
        card, goal = shown.card, shown.card.goal
        self.chips = self._place_chips(sentences.chips(card))
        chips_from = min((rect.left() for _, rect in self.chips), default=0.0)
        right = chips_from - 12 if self.chips else self.left + self.inner
        bold = font(SECTION, QFont.Weight.DemiBold)
        title_width = right - self.left - INDENT
        self.title = TextBlock(goal.title, bold, title_width, 2)
        self.title_top = TOP
        first_line = QFontMetricsF(bold).lineSpacing()
        middle = TOP + first_line / 2
        self.swatch = QRectF(self.left, middle - SWATCH / 2, SWATCH, SWATCH)
        y = TOP + max(first_line, self.title.height) + 8
        why = goals.why_line(goal, card.serves)
        self.why = TextBlock(why, font(BODY), self.inner - MENU - 8, 3)
        self.why_top = y
        self.menu = QRectF(self.left + self.inner - MENU, y - 2, MENU, 22)
        loose = sentences.without_value(card)
        self.unserved = TextBlock(loose, font(SMALL), self.inner - MENU - 8)
        self.unserved_top = y + (self.why.height + 4 if self.why.lines else 0)
        below = self.unserved_top + self.unserved.height if loose else y
        y = max(y + self.why.height, below, y + 20) + 9
        measure = goal.measure
        line = goals.measure_line(measure, goal.latest) if measure else ""
        self.lead = TextBlock(sentences.lead(card), font(SMALL), self.inner / 2)
        beside = self.inner - self.lead.natural_width - 16
        self.measure = TextBlock(line, font(SMALL), beside, 2)
        self.measure_top = y
        self.bar = QRectF()
        if line or self.lead.lines:
            y += max(self.measure.height, self.lead.height) + 5
        if line:
            self.bar = QRectF(self.left, y, self.inner, BAR)
            y += BAR + 10
        self.tile_font = font(11, QFont.Weight.Medium)
        height = max(22.0, QFontMetricsF(self.tile_font).height() + 6)
        self.tiles = self._place_tiles(len(card.execution), y, height)
        y += height + 8
        small = font(SMALL)
        weeks = shown.view.weeks
        ends = (
            dates.day_month_short(weeks[0].first),
            dates.day_month_short(weeks[-1].last),
        )
        self.first_day = TextBlock(ends[0], small, self.inner / 4)
        self.last_day = TextBlock(ends[1], small, self.inner / 4)
        self.loose_end = TextBlock(sentences.loose_end(card), small, self.inner / 2)
        self.dates_top = y
        self.height = y + self.first_day.height + TOP - 3

    @property
    def row_height(self) -> float:
        """The height of the row: the card, and the gap below it."""
        return self.height + GAP

    def tile_at(self, x: float, y: float) -> int | None:
        """Return the number of the week drawn at a point of the row, or None."""
        for number, tile in enumerate(self.tiles):
            if tile.adjusted(-2, -2, 2, 2).contains(x, y):
                return number
        return None

    def _place_chips(self, words: list[str]) -> list[tuple[TextBlock, QRectF]]:
        found: list[tuple[TextBlock, QRectF]] = []
        right = self.left + self.inner
        medium = font(SMALL, QFont.Weight.Medium)
        for word in reversed(words):
            text = TextBlock(word, medium, self.inner / 3)
            width = text.natural_width + 2 * CHIP_PADDING
            height = text.height + 6
            found.append((text, QRectF(right - width, TOP - 2, width, height)))
            right -= width + 8
        return found

    def _place_tiles(self, number: int, y: float, height: float) -> list[QRectF]:
        width = (self.inner - BETWEEN_TILES * (number - 1)) / number
        step = width + BETWEEN_TILES
        return [
            QRectF(self.left + place * step, y, width, height)
            for place in range(number)
        ]
