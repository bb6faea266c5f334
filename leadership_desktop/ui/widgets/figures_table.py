"""Figures as rows and columns of text; nothing in it can be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
LEAST = 170
"""Pixels that the first column has at least, where its texts are as long."""
LONG = 14
"""Letters from which on the name of a column stands on two lines."""


class FiguresModel(QAbstractTableModel):
    """The cells; only those that are seen are asked for."""

    def __init__(
        self, columns: Sequence[str], rows: Sequence[Sequence[str]], parent: QTableView
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._rows = rows

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell, on one line."""
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._rows[index.row()][index.column()].split())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column, above the left edge of its cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _in_two_lines(self._columns[section])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _in_two_lines(name: str) -> str:
    """Return the name of a column, broken at the space nearest to its middle."""
    spaces = [place for place, letter in enumerate(name) if letter == " "]
    if len(name) < LONG or not spaces:
        return name
    place = min(spaces, key=lambda one: abs(one - len(name) / 2))
    return f"{name[:place]}\n{name[place + 1 :]}"


class FiguresTable(QTableView):
    """The view of it; Tab moves on, arrows go from cell to cell."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setProperty("framed", True)  # noqa: FBT003

    def show_figures(
        self, columns: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> None:
        """Show these figures from the first row."""
        before = self.model()
        self.setModel(FiguresModel(columns, rows, self))
        if before is not None:
            before.deleteLater()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._share_width()
        self.setCurrentIndex(self.model().index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first column the room that the others leave."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Let the first column be cut only where it is long, not where it is short of room."""
        header = self.horizontalHeader()
        if not header.count():
            return
        others = sum(header.sectionSize(number) for number in range(1, header.count()))
        hint = max(self.sizeHintForColumn(0), header.sectionSizeHint(0))
        least = min(hint, LEAST)
        if self.viewport().width() - others >= least:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        else:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(0, least)
