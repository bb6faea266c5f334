"""The week as a Qt item model: a line a goal, a line an action, a column a day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.services.queries.week import Cell, WeekView
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.week.lines import (
    COLUMNS,
    DONE,
    FIRST_DAY,
    LAST_DAY,
    MOMENTUM,
    STREAK,
    TITLE,
    Line,
    lines_of,
    shown,
    spoken,
    whole,
)
from leadership_desktop.ui.widgets.labels import as_tooltip

AnyIndex = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole
MIME = "application/x-leadership-action"
# Put together once: Qt asks for them at every item that it paints.
HEADING = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDropEnabled
)
PART = HEADING | Qt.ItemFlag.ItemIsDragEnabled
AMOUNT = PART | Qt.ItemFlag.ItemIsEditable


class WeekModel(QAbstractTableModel):
    """Shows a `WeekView`; what a person does goes out as signals."""

    amount_entered = Signal(QModelIndex, str)
    dropped = Signal(str, object, str)
    """An action's id, the id of the goal it was dropped under (or None), and the id of the
    action above it; none where it comes first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.view: WeekView | None = None

    def show(self, view: WeekView) -> None:
        """Show a week; the place and the focus stay where the lines are the same."""
        lines = list(lines_of(view))
        same = [line.key for line in lines] == [line.key for line in self.lines]
        if same and self.view is not None and self.view.week == view.week:
            before, self.view, self.lines = self.lines, view, lines
            for number, (old, new) in enumerate(zip(before, lines, strict=True)):
                if not _looks_like(old, new):
                    last = self.index(number, COLUMNS - 1)
                    self.dataChanged.emit(self.index(number, 0), last)
            return
        self.beginResetModel()
        self.view, self.lines = view, lines
        self.endResetModel()

    def line(self, index: AnyIndex) -> Line | None:
        """Return the line at an index."""
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        return self.lines[index.row()]

    def cell(self, index: AnyIndex) -> Cell | None:
        """Return the day at an index; None beside the days."""
        line = self.line(index)
        if line is None or line.row is None:
            return None
        if not FIRST_DAY <= index.column() <= LAST_DAY:
            return None
        return line.row.cells[index.column() - FIRST_DAY]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what to show, or to say, of a line in a column."""
        line = self.line(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line, index.column())
        cell = self.cell(index)
        if role == Qt.ItemDataRole.EditRole and cell is not None:
            return "" if cell.amount is None else numbers.typed(cell.amount)
        if role == Qt.ItemDataRole.ToolTipRole:
            text = whole(line, index.column())
            return as_tooltip(text) if text else None
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(line, index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the title of a column."""
        if orientation is Qt.Orientation.Vertical or self.view is None:
            return None
        if role not in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        if FIRST_DAY <= section <= LAST_DAY:
            day = self.view.week.days[section - FIRST_DAY]
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return dates.spoken(day)
            return f"{dates.weekday_short(Weekday.of(day))}\n{day.day}"
        titles = {
            TITLE: translate("week", "Action"),
            DONE: translate("week", "This week"),
            STREAK: translate("week", "Streak"),
            MOMENTUM: translate("week", "Momentum"),
        }
        return titles[section]

    def setData(
        self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Take the amount that was typed."""
        if role != Qt.ItemDataRole.EditRole or self.cell(index) is None:
            return False
        self.amount_entered.emit(self.index(index.row(), index.column()), str(value))
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Say what can be done at an index."""
        line = self.line(index)
        if line is None:
            return Qt.ItemFlag.ItemIsDropEnabled
        if line.row is None:
            return HEADING
        is_day = FIRST_DAY <= index.column() <= LAST_DAY
        return AMOUNT if is_day and line.row.as_then.amount is not None else PART

    def supportedDropActions(self) -> Qt.DropAction:
        """Actions are moved, not copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped: an action of this week."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the action that is dragged."""
        data = QMimeData()
        line = self.line(indexes[0]) if indexes else None
        if line is not None and line.row is not None:
            data.setData(MIME, line.row.action.id.encode())
        return data

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,  # noqa: ARG002
        parent: AnyIndex,
    ) -> bool:
        """Say where an action was dropped; the command then moves it."""
        if action is not Qt.DropAction.MoveAction or not data.hasFormat(MIME):
            return False
        at = row if row >= 0 else parent.row()
        if not self.lines:
            return False
        # Between two lines: under the heading or action above.
        above = self.lines[max(0, min(at if row < 0 else at - 1, len(self.lines) - 1))]
        action_id = bytes(data.data(MIME).data()).decode()
        above_id = above.row.action.id if above.row is not None else ""
        if above_id != action_id:
            self.dropped.emit(action_id, above.key[0], above_id)
        # False: the rows are not removed here, the query shows them in their place.
        return False


def _looks_like(old: Line, new: Line) -> bool:
    """Return whether a line looks the same: a heading shows nothing of its rows."""
    if old.row is None or new.row is None:
        one, other = old.group, new.group
        return (one.goal, one.serves) == (other.goal, other.serves)
    return old.row == new.row
