"""The actions of a file as rows of a table."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from leadership_desktop.exchange.preview import ActionLine
from leadership_desktop.text.imports import preview as words
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.widgets.labels import as_tooltip

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Column(enum.IntEnum):
    """What a column holds."""

    ACTION = 0
    DAYS = 1
    DONE = 2
    SKIPPED = 3
    NOTES = 4
    NOVELTY = 5


class ActionsTable(QAbstractTableModel):
    """A row an action, read only."""

    _lines: Sequence[ActionLine] = ()

    def show_lines(self, lines: Sequence[ActionLine]) -> None:
        """Show these actions."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def has_any(self, column: Column) -> bool:
        """Return whether a cell of the column says anything."""
        return any(_text(line, column) for line in self._lines)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return how many actions there are."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return a column's name."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return _names()[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's text; for screen readers the whole action at once."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == Column.ACTION:
                return words.action_line(line)
            name = _names()[Column(index.column())]
            return f"{name}: {_text(line, Column(index.column()))}"
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = _text(line, Column(index.column()))
            return text if role == Qt.ItemDataRole.DisplayRole else as_tooltip(text)
        return None


def _names() -> dict[Column, str]:
    return {
        Column.ACTION: translate("import", "Action"),
        Column.DAYS: translate("import", "From – to"),
        Column.DONE: translate("import", "Done"),
        Column.SKIPPED: translate("import", "Skipped"),
        Column.NOTES: translate("import", "Notes"),
        Column.NOVELTY: translate("import", "Check-ins"),
    }


def _text(line: ActionLine, column: Column) -> str:
    match column:
        case Column.ACTION:
            return one_line(line.title)
        case Column.DAYS:
            return words.period_text(line)
        case Column.DONE:
            return words.count_text(line.done)
        case Column.SKIPPED:
            return words.count_text(line.skipped)
        case Column.NOTES:
            return words.count_text(line.notes)
        case Column.NOVELTY:
            return words.counts_text(line.check_ins)


def _alignment(column: int) -> Qt.AlignmentFlag:
    right = column in (Column.DONE, Column.SKIPPED, Column.NOTES)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
