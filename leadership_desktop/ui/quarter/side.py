"""The quarter at a glance, and what waits for another one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem

from leadership_desktop.services.queries.quarter import QuarterView
from leadership_desktop.text import numbers
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.tokens import Tokens
from leadership_desktop.ui.quarter import sentences
from leadership_desktop.ui.theme import BODY, SECTION, SMALL, TITLE, Theme, font
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.ordered_list import AnyIndex
from leadership_desktop.ui.widgets.rows import RowDelegate, stand_in_line
from leadership_desktop.ui.widgets.surfaces import Card, Line, button, why_button
from leadership_desktop.ui.widgets.text_block import TextBlock

WIDTH = 270


class Side(Card):
    """Figures, a friendly word, and the parked goals."""

    park_asked = Signal()
    """A new goal that waits is asked for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(title=translate("quarter", "This quarter"))
        self.setFixedWidth(WIDTH)
        self.figure = Label("", size=TITLE, weight=QFont.Weight.Bold)
        self.why = why_button()
        self.caption = Label(translate("quarter", "done of planned"), tone="muted")
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self.figure, alignment=Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self.caption, 1, alignment=Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self.why)
        self.number = Label("", tone="muted", wrap=True)
        self.loose = Label("", tone="amber", wrap=True)
        self.parked_title = Label(
            translate("quarter", "Not this quarter"),
            size=SECTION,
            weight=QFont.Weight.DemiBold,
        )
        self.none_parked = Label(
            translate("quarter", "What may wait has a place here, out of the way."),
            size=SMALL,
            tone="muted",
            wrap=True,
        )
        self.parked = ParkedList(theme)
        self.park = button(translate("quarter", "+ Park a goal"), "quiet")
        self.park.clicked.connect(self.park_asked)
        self.body.addLayout(row)
        self.body.addWidget(self.number)
        self.body.addWidget(self.loose)
        self.body.addSpacing(6)
        self.body.addWidget(Line())
        self.body.addSpacing(6)
        self.body.addWidget(self.parked_title)
        self.body.addWidget(self.none_parked)
        self.body.addWidget(self.parked, 1)
        self.body.addWidget(self.park, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(0)
        stand_in_line(self.body, self.parked)

    def show_view(self, view: QuarterView) -> None:
        """Show what there is to say of the quarter."""
        if view.quarter == view.this_quarter:
            self.title.setText(translate("quarter", "This quarter"))
        else:
            self.title.setText(sentences.title(view))
        self.figure.setText(numbers.percent(view.execution))
        planned = view.execution is not None
        self.figure.setVisible(planned)
        self.why.setVisible(planned)
        self.caption.setText(
            translate("quarter", "done of planned")
            if planned
            else translate("quarter", "Nothing was planned so far.")
            if view.quarter >= view.this_quarter
            else translate("quarter", "Nothing was planned.")
        )
        number = sentences.number_of_goals(view)
        self.number.setText(number)
        self.number.setVisible(bool(number))
        loose = sentences.values_without_goal(view)
        self.loose.setText(loose)
        self.loose.setVisible(bool(loose))
        self.parked.show_parked(view)
        self.parked.setVisible(bool(view.parked))
        self.none_parked.setVisible(not view.parked)


class ParkedPlan:
    """A row: the goal's title."""

    def __init__(self, title: str, width: float) -> None:
        self._title = TextBlock(title, font(BODY), width, 2)
        self.height = self._title.height + 8
        self.tip = title if self._title.is_elided else ""

    def draw(self, painter: QPainter, tokens: Tokens, *, chosen: bool) -> None:
        """Draw the title."""
        self._title.draw(painter, 0, 4, QColor(tokens.text if chosen else tokens.muted))


class ParkedDelegate(RowDelegate[ParkedPlan]):
    """Paints parked goals."""

    def plan(self, index: AnyIndex, width: float) -> ParkedPlan:
        """Return a row laid out."""
        return ParkedPlan(index.data(Qt.ItemDataRole.DisplayRole), width)


class ParkedList(QListWidget):
    """The parked goals, a line each; Enter opens one, P takes it up."""

    opened = Signal(str)
    taken_up = Signal(str)
    remove_asked = Signal(str)
    menu_asked = Signal(str, QPoint)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(translate("quarter", "Not this quarter"))
        self.setItemDelegate(ParkedDelegate(theme, self, lines=False))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda item: self.opened.emit(_goal_id(item)))

    def show_parked(self, view: QuarterView) -> None:
        """Show the goals; place and focus stay."""
        row = self.currentRow()
        self.clear()
        for goal in view.parked:
            item = QListWidgetItem(one_line(goal.title))
            item.setData(Qt.ItemDataRole.UserRole, goal.id)
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))

    def current_id(self) -> str | None:
        """Return the id of the goal one is on."""
        item = self.currentItem()
        return _goal_id(item) if item is not None else None

    def choose_id(self, goal_id: str) -> bool:
        """Go to a goal; return whether it is here."""
        for row in range(self.count()):
            if _goal_id(self.item(row)) == goal_id:
                self.setCurrentRow(row)
                return True
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first goal, and show so: Qt would only make it current."""
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, take up or delete the goal one is on."""
        goal_id = self.current_id()
        key = event.key()
        if goal_id is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(goal_id)
        elif key == Qt.Key.Key_P:
            self.taken_up.emit(goal_id)
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit(goal_id)
        elif event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a goal."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        item = self.itemAt(event.pos()) if by_mouse else self.currentItem()
        if item is None:
            return
        place = event.globalPos()
        if not by_mouse:
            corner = self.visualItemRect(item).bottomLeft()
            place = self.viewport().mapToGlobal(corner)
        self.menu_asked.emit(_goal_id(item), place)


def _goal_id(item: QListWidgetItem) -> str:
    return str(item.data(Qt.ItemDataRole.UserRole))
