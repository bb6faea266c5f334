"""Labels that show text as text, whatever somebody wrote."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from leadership_desktop.text.lines import is_right_to_left, one_line
from leadership_desktop.ui.theme import BODY, font


class Label(QLabel):
    """A label of plain text in one of the look's sizes and tones."""

    def __init__(
        self,
        text: str = "",
        *,
        size: float = BODY,
        weight: QFont.Weight = QFont.Weight.Normal,
        tone: str = "",
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, weight))
        self.setWordWrap(wrap)
        self.set_tone(tone)
        self.setText(text)
        if wrap:
            self.setSizePolicy(
                QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
            )
            self.setMinimumWidth(40)

    def set_tone(self, tone: str) -> None:
        """Use the colour of "muted", "accent", "amber" or, with "", of text."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)


class ElidedLabel(Label):
    """A line of plain text that ends in … where the room does; the tooltip has it all."""

    def setText(self, text: str) -> None:
        """Show `text`, on one line."""
        super().setText(one_line(text))
        self.setMinimumWidth(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets the line shrink."""
        return QSize(24, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        metrics = QFontMetricsF(self.font())
        shown = metrics.elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        # A tooltip is rich text when it looks like it: plain markup keeps it literal.
        self.setToolTip(as_tooltip(self.text()) if shown != self.text() else "")
        # AlignLeft follows the layout; a line of Hebrew in it begins at the right.
        flags = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        if is_right_to_left(self.text()):
            flags |= Qt.AlignmentFlag.AlignRight
        painter.drawText(self.contentsRect(), flags.value, shown)


def as_tooltip(text: str) -> str:
    """Return markup that shows `text` literally: Qt would read `<b>` in it as bold."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<p style='white-space:pre-wrap'>{escaped}</p>" if text else ""


class Chip(Label):
    """A word or two on a soft ground."""

    def __init__(self, text: str = "", *, tone: str = "") -> None:
        super().__init__(text, size=12, weight=QFont.Weight.Medium, tone=tone)
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
