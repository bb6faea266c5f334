"""A list of things in an order of one's own, moved by drag or by keyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

Role = Qt.ItemDataRole
AnyIndex = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ITEM = Role.UserRole
"""The thing itself, for a delegate."""


class Identified(Protocol):
    """A thing in the list."""

    @property
    def id(self) -> str:
        """What stays the same when it changes."""


Item = TypeVar("Item", bound=Identified)


class OrderedModel(QAbstractListModel, Generic[Item]):
    """The things, in order; dropping one elsewhere asks for it to be moved."""

    move_asked = Signal(int, int)
    """From which row, to which row of the list without it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def show(self, items: Sequence[Item]) -> bool:
        """Show these; return whether other rows are there now."""
        same = [item.id for item in items] == [item.id for item in self.items]
        if same:
            self.items = tuple(items)
            if items:
                self.dataChanged.emit(self.index(0), self.index(len(items) - 1))
            return False
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()
        return True

    def row_of(self, item_id: str) -> int | None:
        """Return the row of a thing, or None."""
        ids = [item.id for item in self.items]
        return ids.index(item_id) if item_id in ids else None

    def title(self, item: Item) -> str:
        """Return what the thing is called."""
        raise NotImplementedError

    def spoken(self, item: Item) -> str:
        """Return all that is drawn of it, for who does not see it."""
        raise NotImplementedError

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> Any:
        """Return what to show of one."""
        if not index.isValid() or index.row() >= len(self.items):
            return None
        item = self.items[index.row()]
        if role == Role.DisplayRole:
            return self.title(item)
        if role == Role.AccessibleTextRole:
            return self.spoken(item)
        return item if role == ITEM else None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Say that a thing can be dragged, and dropped between the others."""
        flags = super().flags(index)
        if index.isValid():
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Say that what is dropped was moved."""
        return Qt.DropAction.MoveAction

    def moveRows(
        self,
        source_parent: AnyIndex,
        source_row: int,
        count: int,
        destination_parent: AnyIndex,
        destination_child: int,
    ) -> bool:
        """Ask for a row to be moved before another; the view follows the data."""
        if count != 1 or source_parent.isValid() or destination_parent.isValid():
            return False
        to = destination_child - (destination_child > source_row)
        if to != source_row:
            self.move_asked.emit(source_row, to)
        return True


class OrderedList(QListView):
    """Shows an `OrderedModel`; the keys say what to do with the current thing."""

    opened = Signal(int)
    remove_asked = Signal(int)
    move_asked = Signal(int, int)
    menu_asked = Signal(int, QPoint)
    """The row, and where on the screen its menu is to appear."""

    def __init__(self, model: OrderedModel[Any], name: str) -> None:
        super().__init__()
        self.ordered = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        # Later, not at once: the view is still busy with the drop.
        model.move_asked.connect(self.move_asked, Qt.ConnectionType.QueuedConnection)

    def show_items(self, items: Sequence[Any]) -> None:
        """Show these; the current one stays current, or its neighbour takes over."""
        row = self.currentIndex().row()
        before = self.ordered.items
        current = before[row].id if 0 <= row < len(before) else None
        if not self.ordered.show(items):
            self.scheduleDelayedItemsLayout()
            return
        again = self.ordered.row_of(current) if current is not None else None
        if again is None and current is not None and items:
            again = min(row, len(items) - 1)
        if again is not None:
            self.choose(again)

    def choose(self, row: int) -> None:
        """Make a row the current one, in sight."""
        index = self.ordered.index(row)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def choose_id(self, item_id: str) -> None:
        """Make a thing the current one, if it is here."""
        row = self.ordered.row_of(item_id)
        if row is not None:
            self.choose(row)

    def current(self) -> Any:
        """Return the thing that is current, or None."""
        index = self.currentIndex()
        return index.data(ITEM) if index.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the rows anew in the new width: their texts wrap."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first where none is current yet."""
        # Before Qt does, which makes it current without showing so.
        if not self.currentIndex().isValid() and self.ordered.items:
            self.choose(0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, move or remove the current thing; letters are the page's."""
        row = self.currentIndex().row()
        key = event.key()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt_shift = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key), 0)
        if modifiers == alt_shift and step and row >= 0:
            if 0 <= row + step < len(self.ordered.items):
                self.move_asked.emit(row, row + step)
        elif modifiers != Qt.KeyboardModifier.NoModifier:
            event.ignore()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row >= 0:
            self.opened.emit(row)
        elif key == Qt.Key.Key_Delete and row >= 0:
            self.remove_asked.emit(row)
        elif key in _MOVING:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the thing below the pointer, or of the current one."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            place = event.globalPos()
        else:
            index = self.currentIndex()
            rect = self.visualRect(index)
            place = self.viewport().mapToGlobal(rect.topLeft() + QPoint(24, 32))
        if index.isValid():
            self.choose(index.row())
            self.menu_asked.emit(index.row(), place)


_MOVING = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
}
