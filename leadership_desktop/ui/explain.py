"""Explains figures: the rule of each, what it was worked out from, what a tick would do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.text.explaining import Section
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SECTION
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Scroll, button

USUAL = (560, 620)
ROWS_SHOWN = 6
"""How many rows are seen before a table scrolls."""


class ExplainDialog(QDialog):
    """A part a figure; Esc leaves."""

    def __init__(
        self,
        title: str,
        sections: Sequence[Section],
        parent: QWidget,
        *,
        name: str = "",
    ) -> None:
        """Have `name` as the window's title, where it is about no figures."""
        super().__init__(parent.window())
        self.setWindowTitle(name or translate("explain", "Where it comes from"))
        self.resize(*USUAL)
        inside = QWidget()
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(0, 0, 10, 0)
        parts.setSpacing(8)
        parts.addWidget(Label(title, size=SECTION, weight=QFont.Weight.Bold, wrap=True))
        for section in sections:
            parts.addSpacing(10)
            self._add(parts, section)
        parts.addStretch(1)
        close = button(translate("explain", "Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 14, 20)
        layout.setSpacing(12)
        self.area = Scroll(inside)
        layout.addWidget(self.area, 1)
        layout.addLayout(foot)
        self.finished.connect(self.deleteLater)
        close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by what the buttons do not take."""
        if not self.area.scroll_by(event):
            super().keyPressEvent(event)

    @property
    def words(self) -> str:
        """All that is said, for who reads it aloud or looks for it."""
        said = [label.text() for label in self.findChildren(QLabel)]
        for table in self.findChildren(QTableWidget):
            said += [
                item.text()
                for row in range(table.rowCount())
                for column in range(table.columnCount())
                if (item := table.item(row, column)) is not None
            ]
        return "\n".join(said)

    def _add(self, parts: QVBoxLayout, section: Section) -> None:
        parts.addWidget(
            Label(section.title, size=SECTION, weight=QFont.Weight.DemiBold, wrap=True)
        )
        parts.addWidget(Label(section.rule, tone="muted", wrap=True))
        if section.rows:
            parts.addWidget(_table(section))
        if section.one_more:
            parts.addWidget(Label(section.one_more, tone="accent", wrap=True))


def _table(section: Section) -> QTableWidget:
    table = QTableWidget(len(section.rows), len(section.head))
    table.setHorizontalHeaderLabels(list(section.head))
    table.setAccessibleName(section.title)
    table.setProperty("framed", "true")
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for row, cells in enumerate(section.rows):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(one_line(text))
            item.setTextAlignment(right if column else left)
            table.setItem(row, column, item)
    for column in range(len(section.head)):
        head = table.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(right if column else left)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    shown = min(len(section.rows), ROWS_SHOWN)
    # The style sheet's frame and padding count too, once they are known.
    table.ensurePolished()
    around = table.contentsMargins()
    height = header.sizeHint().height() + shown * table.rowHeight(0)
    table.setFixedHeight(height + around.top() + around.bottom() + 2)
    return table
