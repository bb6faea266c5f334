"""Form fields that keep what was typed and say beside themselves what is wrong."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, QTime, Signal
from PySide6.QtGui import QFont, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import language
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.labels import Label, as_tooltip
from leadership_desktop.ui.widgets.surfaces import button

ROOM_IN_LIST, WIDEST_LIST = 32, 560
"""Pixels of a list of choices: around its texts, and at most."""


class Field(QWidget):
    """A label, a widget below it, and room for what is wrong with it."""

    def __init__(self, label: str, widget: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.widget = widget
        self.label = Label(label, weight=QFont.Weight.DemiBold)
        self.label.setBuddy(widget)
        self.problem = Label("", size=SMALL, tone="problem", wrap=True)
        self.problem.hide()
        if not widget.accessibleName():
            widget.setAccessibleName(label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.label)
        if hint:
            layout.addWidget(Label(hint, size=SMALL, tone="muted", wrap=True))
        layout.addWidget(widget)
        layout.addWidget(self.problem)

    def point_to(self, widget: QWidget) -> None:
        """Let the label and what is wrong be about one of several widgets.

        A focus proxy would do it too, but Tab would pass over the widgets before it.
        """
        self.widget = widget
        self.label.setBuddy(widget)

    def say(self, problem: str) -> None:
        """Show what is wrong, or nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.widget.setAccessibleDescription(problem)


class TextArea(QPlainTextEdit):
    """A text of several lines; Tab moves on."""

    def __init__(self, *, lines: int = 3, placeholder: str = "") -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        height = self.fontMetrics().lineSpacing() * lines + 20
        self.setMinimumHeight(height)
        self.setMaximumHeight(height + 40)


class ShortText(QLineEdit):
    """A text of one line."""

    def __init__(self, *, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)


STEPPED_MARGIN = 9
"""Pixels before the figures: Qt leaves a style sheet's padding out of these two."""


class WholeNumber(QSpinBox):
    """A whole number that can be stepped up and down."""

    def __init__(self) -> None:
        super().__init__()
        self.lineEdit().setTextMargins(STEPPED_MARGIN, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll: the wheel would set what it only passes over."""
        event.ignore()


class TimeField(QTimeEdit):
    """A time of day."""

    def __init__(self, time: QTime) -> None:
        super().__init__(time)
        self.lineEdit().setTextMargins(STEPPED_MARGIN, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll: the wheel would set what it only passes over."""
        event.ignore()


class DateField(QDateEdit):
    """A date with a calendar, in the person's language."""

    def __init__(self, day: date) -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setLocale(QLocale(language()))
        self.setDisplayFormat("d MMMM yyyy")
        self.setDateRange(QDate(1900, 1, 1), QDate(2199, 12, 31))
        self.set_day(day)

    def day(self) -> date:
        """Return the date in the field."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def set_day(self, day: date) -> None:
        """Show `day`."""
        self.setDate(QDate(day.year, day.month, day.day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll: the wheel would set what it only passes over."""
        event.ignore()


class Choice(QComboBox):
    """One of several; each has a value of its own beside its text."""

    chosen = Signal(object)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        if name:
            self.setAccessibleName(name)
        self._values: list[object] = []
        self.activated.connect(lambda place: self.chosen.emit(self._values[place]))
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(12)

    def offer(self, choices: list[tuple[object, str]], chosen: object) -> None:
        """Offer (value, text) pairs, with one of them chosen."""
        self._values = [value for value, _ in choices]
        self.clear()
        self.addItems([text for _, text in choices])
        self.choose(chosen)

    def choose(self, value: object) -> None:
        """Choose by value; the first where it is not offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def value(self) -> object:
        """Return the value that is chosen."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """End a text that does not fit in …; Qt cuts it off in the middle of a letter."""
        super().initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText,
            Qt.TextElideMode.ElideRight,
            room.width() - 2,
        )

    def showPopup(self) -> None:
        """Show the choices, as wide as what they say."""
        wanted = self.view().sizeHintForColumn(0) + ROOM_IN_LIST
        self.view().setMinimumWidth(max(self.width(), min(wanted, WIDEST_LIST)))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll: the wheel would set what it only passes over."""
        event.ignore()


LONGEST_OF_BOX = 60


def check_box(title: str, more: str = "") -> QCheckBox:
    """Return a box with a person's text beside it, on one line that fits."""
    line, shown = one_line(title), one_line(title, LONGEST_OF_BOX)
    # An & would underline the letter after it.
    made = QCheckBox(f"{shown}{more}".replace("&", "&&"))
    made.setAccessibleName(f"{line}{more}")
    if shown != line:
        made.setToolTip(as_tooltip(line))
    return made


class Segments(QWidget):
    """A few choices side by side: one of them, or with `several`, any."""

    changed = Signal()

    def __init__(
        self, choices: list[tuple[object, str]], *, several: bool = False
    ) -> None:
        super().__init__()
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for number, (_, text) in enumerate(choices):
            made = button(text, "choice")
            made.setCheckable(True)
            # By itself Qt would leave the row from a choice that is not the only one.
            made.installEventFilter(self)
            self._group.addButton(made, number)
            layout.addWidget(made)
        layout.addStretch(1)
        self._group.idToggled.connect(lambda *_: self._follow())
        self.setFocusProxy(self._group.button(0))

    def _follow(self) -> None:
        if self._group.exclusive():
            # Whoever comes here begins at what is chosen; where there are several, Tab
            # goes through all of them.
            self.setFocusProxy(self._group.checkedButton() or self._group.button(0))
        self.changed.emit()

    def values(self) -> list[object]:
        """Return the values that are chosen."""
        return [
            value
            for number, value in enumerate(self._values)
            if self._group.button(number).isChecked()
        ]

    def value(self) -> object:
        """Return the one value that is chosen, or None."""
        return next(iter(self.values()), None)

    def choose(self, *values: object) -> None:
        """Choose these."""
        for number, value in enumerate(self._values):
            self._group.button(number).setChecked(value in values)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move between the choices with the arrows; where there is one, choose it too."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            pad = Qt.KeyboardModifier.KeypadModifier
            if step is not None and not event.modifiers() & ~pad:
                buttons = self._group.buttons()
                place = next(n for n, one in enumerate(buttons) if one is watched)
                neighbour = self._group.button(place + step)
                if neighbour is not None:
                    neighbour.setFocus(Qt.FocusReason.TabFocusReason)
                    if self._group.exclusive():
                        neighbour.setChecked(True)
                return True
        return super().eventFilter(watched, event)
