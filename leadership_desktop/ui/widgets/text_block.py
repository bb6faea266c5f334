"""Text that a delegate paints: plain, wrapped, and ended with … where it must be."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

from leadership_desktop.text.lines import is_right_to_left

LINE = 1.5
"""Pixels of the line below marked letters."""
LETTERS_A_LINE = 600
"""More than fit in any line: the rest of a very long text is not laid out at all."""


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class TextBlock:
    """A text set in a width and at most so many lines; a line break is a space."""

    def __init__(self, text: str, font: QFont, width: float, lines: int = 1) -> None:
        self.font = font
        self.width = max(1.0, width)
        self._metrics = QFontMetricsF(font)
        # Broken into lines it is cut anyhow, and a long text is slow to split.
        start = " ".join(text[: LETTERS_A_LINE * lines].split())
        self._cut = len(start) < len(text.strip())
        self._option = QTextOption()
        right = is_right_to_left(start)
        direction = Qt.LayoutDirection
        self._option.setTextDirection(
            direction.RightToLeft if right else direction.LeftToRight
        )
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.is_elided = False
        self.lines = self._set(start, max(1, lines)) if start else []

    @property
    def height(self) -> float:
        """The height of all lines."""
        return len(self.lines) * self._metrics.lineSpacing()

    @property
    def natural_width(self) -> float:
        """The width of the widest line."""
        widths = (self._metrics.horizontalAdvance(line) for line in self.lines)
        return max(widths, default=0.0)

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Draw the lines from (x, y) down."""
        painter.setFont(self.font)
        painter.setPen(colour)
        painter.setLayoutDirection(self._option.textDirection())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        height = self._metrics.lineSpacing()
        for number, line in enumerate(self.lines):
            # A little room to spare: what was measured must not be cut by a rounding.
            room = QRectF(x, y + number * height, self.width + 1, height)
            painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, line)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def mark(
        self,
        painter: QPainter,
        x: float,
        y: float,
        marks: Iterable[tuple[int, int]],
        colour: QColor,
        line_colour: QColor,
    ) -> None:
        """Mark some letters of the first line by a ground and a line below them.

        To be drawn before the text.
        """
        if not self.lines:
            return
        line = self.lines[0]
        layout = QTextLayout(line, self.font)
        layout.setTextOption(self._option)
        layout.beginLayout()
        laid = layout.createLine()
        laid.setLineWidth(self.width + 1)
        layout.endLayout()
        for first, last in marks:
            # Qt counts in UTF-16: an emoji is two.
            sides = [
                float(laid.cursorToX(_units(line[: min(place, len(line))]))[0])  # type: ignore[index]
                for place in (first, last)
            ]
            left, right = min(sides), max(sides)
            if right > left:
                room = QRectF(x + left, y, right - left, self._metrics.lineSpacing())
                painter.fillRect(room, colour)
                below = QRectF(left + x, room.bottom() - LINE, right - left, LINE)
                painter.fillRect(below, line_colour)

    def _set(self, text: str, most: int) -> list[str]:
        layout = QTextLayout(text, self.font)
        layout.setTextOption(self._option)
        found: list[str] = []
        layout.beginLayout()
        # Qt counts in UTF-16: an emoji is two.
        units = text.encode("utf-16-le", "surrogatepass")
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            start = line.textStart() * 2
            if len(found) == most - 1:
                rest = units[start:].decode("utf-16-le", "ignore")
                found.append(self._ended(rest))
                break
            end = start + line.textLength() * 2
            found.append(units[start:end].decode("utf-16-le", "ignore").strip())
        layout.endLayout()
        return found

    def _ended(self, rest: str) -> str:
        asked = f"{rest}…" if self._cut else rest
        shown = self._metrics.elidedText(asked, Qt.TextElideMode.ElideRight, self.width)
        self.is_elided = shown != rest
        return shown.strip()
