"""Figures as rows and columns of text; nothing in it can be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


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
            return self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


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
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setCurrentIndex(self.model().index(0, 0))
