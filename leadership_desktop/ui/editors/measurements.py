"""The dated values of a measure, in a table that is edited in place."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.widgets.fields import DateField
from leadership_desktop.ui.widgets.ordered_list import AnyIndex
from leadership_desktop.ui.widgets.surfaces import button

DAY = Qt.ItemDataRole.UserRole
ON, VALUE = 0, 1
FRAME = 8
"""What the border and its room take, above and below together."""


class Measurements(QWidget):
    """Adds, changes and removes measurements; the texts are read when all is saved."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self.table = _Table()
        self.table.setAccessibleName(translate("goal", "Measurements"))
        self.table.itemChanged.connect(lambda _: self.changed.emit())
        self.table.remove_asked.connect(self.remove)
        self.table.add_asked.connect(self.add)
        add = button(translate("goal", "Add a measurement"))
        add.clicked.connect(self.add)
        self.remove_button = button(translate("goal", "Remove it"))
        self.remove_button.clicked.connect(self.remove)
        self.table.currentCellChanged.connect(self._follow_row)
        buttons = QHBoxLayout()
        buttons.addWidget(add)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        self.setFocusProxy(self.table)
        self._follow_row(-1)
        self._fit()

    def entries(self) -> tuple[tuple[date, str], ...]:
        """Return day and text of each row, as they stand."""
        found = []
        for row in range(self.table.rowCount()):
            day, value = self.table.item(row, ON), self.table.item(row, VALUE)
            if day is not None and value is not None:
                found.append((date.fromisoformat(day.data(DAY)), value.text()))
        return tuple(found)

    def show_entries(self, entries: tuple[tuple[date, str], ...]) -> None:
        """Show these rows."""
        self.table.setRowCount(0)
        for on, text in entries:
            self._append(on, text)
        self._fit()

    def add(self) -> None:
        """Add a row for today, or for the latest day before that has none yet."""
        taken = {on for on, _ in self.entries()}
        day = self._today
        while day in taken:
            day -= timedelta(days=1)
        self._append(day, "")
        self._fit()
        row = self.table.rowCount() - 1
        self.table.setFocus()
        self.table.setCurrentCell(row, VALUE)
        self.table.edit(self.table.model().index(row, VALUE))
        self.changed.emit()

    def remove(self) -> None:
        """Remove the row one is on."""
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self._fit()
            self.changed.emit()

    def _follow_row(self, row: int, *_: int) -> None:
        self.remove_button.setEnabled(row >= 0)

    def _append(self, on: date, text: str) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        day = QTableWidgetItem(dates.full(on))
        day.setData(DAY, on.isoformat())
        self.table.setItem(row, ON, day)
        self.table.setItem(row, VALUE, QTableWidgetItem(text))

    def _fit(self) -> None:
        rows = self.table.rowCount()
        self.table.setVisible(rows > 0)
        self.remove_button.setVisible(rows > 0)
        height = self.table.verticalHeader().defaultSectionSize() * min(rows, 6)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(height + head + FRAME)


class _Table(QTableWidget):
    """Insert adds, Del removes, F2 or typing edits, Tab leaves."""

    add_asked = Signal()
    remove_asked = Signal()

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setProperty("framed", True)  # noqa: FBT003
        self.setHorizontalHeaderLabels(
            [translate("goal", "Date"), translate("goal", "Value")]
        )
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegateForColumn(ON, _DayDelegate(self))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first value, and show so: Qt would only make it current."""
        if self.currentRow() < 0 and self.rowCount():
            self.setCurrentCell(0, VALUE)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add, remove or edit."""
        key = event.key()
        if key == Qt.Key.Key_Insert:
            self.add_asked.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            # The Enter that ends editing comes by here too.
            if self.state() is not QAbstractItemView.State.EditingState:
                self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _DayDelegate(QStyledItemDelegate):
    """Edits a day with a calendar."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: AnyIndex
    ) -> QWidget:
        """Return a field with the row's day."""
        field = DateField(date.fromisoformat(index.data(DAY)))
        field.setParent(parent)
        return field

    def setEditorData(self, editor: QWidget, index: AnyIndex) -> None:
        """Show the row's day."""
        if isinstance(editor, DateField):
            editor.set_day(date.fromisoformat(index.data(DAY)))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex
    ) -> None:
        """Take the day over."""
        if isinstance(editor, DateField):
            day = editor.day()
            model.setData(index, dates.full(day), Qt.ItemDataRole.DisplayRole)
            model.setData(index, day.isoformat(), DAY)
