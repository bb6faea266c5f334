"""The table of the week: keys, clicks and drags; what they ask for goes out as signals."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SMALL, Theme, font
from leadership_desktop.ui.week.delegate import (
    HEADING_HEIGHT,
    ROW_HEIGHT,
    WeekDelegate,
    add_action_text,
)
from leadership_desktop.ui.week.lines import (
    DONE,
    FIRST_DAY,
    LAST_DAY,
    MOMENTUM,
    STREAK,
    TITLE,
)
from leadership_desktop.ui.week.model import WeekModel

DAY_WIDTH = 32
WIDTHS = {DONE: 68, STREAK: 106, MOMENTUM: 72}


class WeekHeader(QHeaderView):
    """The days above the grid, today's in the accent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.today_column = -1
        self.setFixedHeight(52)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one column's title."""
        model = self.model()
        tokens = self._theme.tokens
        painter.save()
        painter.fillRect(rect, QColor(tokens.card))
        is_today = section == self.today_column
        if is_today:
            soft = QColor(tokens.accent_soft)
            soft.setAlphaF(0.4)
            painter.fillRect(rect, soft)
        text = model.headerData(section, Qt.Orientation.Horizontal)
        painter.setFont(font(SMALL))
        painter.setPen(QColor(tokens.accent if is_today else tokens.muted))
        if FIRST_DAY <= section <= LAST_DAY and text:
            name, number = str(text).split("\n")
            top = QRect(rect.left(), rect.top() + 9, rect.width(), 18)
            painter.drawText(top, Qt.AlignmentFlag.AlignCenter, name)
            painter.setFont(font(SMALL, QFont.Weight.Bold))
            painter.setPen(QColor(tokens.accent if is_today else tokens.text))
            painter.drawText(
                top.translated(0, 16), Qt.AlignmentFlag.AlignCenter, number
            )
        elif section != TITLE:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(text or ""))
        painter.restore()


class WeekGrid(QTableView):
    """The grid; ticking happens in the page."""

    ticked = Signal(QModelIndex)
    skipped = Signal(QModelIndex)
    cleared = Signal(QModelIndex)
    note_asked = Signal(QModelIndex)
    amount_typed = Signal(QModelIndex, str)
    opened = Signal(QModelIndex)
    add_asked = Signal(QModelIndex)
    menu_asked = Signal(QModelIndex, QPoint)
    move_asked = Signal(QModelIndex, int)
    painted = Signal()

    def __init__(self, model: WeekModel, theme: Theme) -> None:
        super().__init__()
        self._week = model
        self._theme = theme
        self.setModel(model)
        self.setAccessibleName(translate("week", "The week’s actions"))
        self._delegate = WeekDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self._header = WeekHeader(theme, self)
        self.setHorizontalHeader(self._header)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(20)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column in range(FIRST_DAY, LAST_DAY + 1):
            self.setColumnWidth(column, DAY_WIDTH)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        model.modelReset.connect(self._span_headings)
        theme.changed.connect(self.viewport().update)

    def show_today(self, column: int) -> None:
        """Tint a day's column; −1 where today is in another week."""
        if column != self._header.today_column:
            self._delegate.today_column = column
            self._header.today_column = column
            self._header.viewport().update()
            self.viewport().update()

    def fold(self, *, has_room: bool) -> None:
        """Leave the momentum column out where the titles need its room."""
        self.setColumnHidden(MOMENTUM, not has_room)

    def start_amount(self, index: QModelIndex, typed: str = "") -> None:
        """Open the field for an amount, with what was typed already in it."""
        self.edit(index)
        editor = self.indexWidget(index) or self.findChild(QLineEdit)
        if isinstance(editor, QLineEdit) and typed:
            editor.setText(typed)
            editor.setCursorPosition(len(typed))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and say so."""
        super().paintEvent(event)
        self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line one is on in sight: a week that is over leaves less room."""
        line = self.visualRect(self.currentIndex())
        was_seen = line.top() >= 0 and line.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        if was_seen and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the keys of the look say."""
        if self.state() is QAbstractItemView.State.EditingState:
            # What the field for an amount does not use comes here: Return, for one.
            super().keyPressEvent(event)
            return
        index = self.currentIndex()
        key, text = event.key(), event.text()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt_shift = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        if modifiers == alt_shift and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_asked.emit(index, -1 if key == Qt.Key.Key_Up else 1)
            return
        plain = modifiers in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        }
        if not plain or not index.isValid():
            super().keyPressEvent(event)
            return
        line = self._week.line(index)
        is_day = self._week.cell(index) is not None
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            is_heading = line is not None and line.row is None
            (self.add_asked if is_heading else self.opened).emit(index)
        elif key == Qt.Key.Key_Space:
            if is_day:
                self.ticked.emit(index)
        elif key == Qt.Key.Key_S:
            if is_day:
                self.skipped.emit(index)
        elif key == Qt.Key.Key_N:
            if line is not None and line.row is not None:
                self.note_asked.emit(index)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            if is_day:
                self.cleared.emit(index)
        elif text and (text.isdigit() or text in ",.") and is_day:
            if self._week.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.amount_typed.emit(index, text)
        elif text and text.isprintable():
            pass  # a letter must not make the table jump to another line
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick a day, or add an action, where it was pressed."""
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        line = self._week.line(index)
        if self._week.cell(index) is not None:
            self.ticked.emit(index)
        elif line is not None and line.row is None:
            metrics = QFontMetricsF(font(SMALL, QFont.Weight.Medium))
            words = metrics.horizontalAdvance(add_action_text()) + 28
            if event.position().x() > self.viewport().width() - words:
                self.add_asked.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an action; on a day the second click is one more tick."""
        index = self.indexAt(event.position().toPoint())
        if self._week.cell(index) is not None:
            self.ticked.emit(index)
        elif index.isValid():
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a line."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            position = self.visualRect(index).center()
        else:
            index = self.indexAt(event.pos())
            position = event.pos()
        if index.isValid():
            self.menu_asked.emit(index, self.viewport().mapToGlobal(position))

    def _span_headings(self) -> None:
        self.clearSpans()
        for number, line in enumerate(self._week.lines):
            is_heading = line.row is None
            if is_heading:
                self.setSpan(number, 0, 1, self._week.columnCount())
            # Set once: asking every item for its height would double a repaint.
            height = HEADING_HEIGHT if is_heading else ROW_HEIGHT
            self.setRowHeight(number, height)
