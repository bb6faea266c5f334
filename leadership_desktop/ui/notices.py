"""The bar at the bottom that says what was done, and offers Undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QWidget

from leadership_desktop.services.commands import Command
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.widgets.labels import Label

SLIDES_FOR, SLIDES_OVER = 140, 12
"""Milliseconds and pixels."""
WIDEST, HIGHEST = 720, 120
"""Pixels of the bar, and of what has the focus and is not to be covered by it."""
SHOWN_FOR = 8_000
"""Milliseconds; a problem stays until it is dismissed."""


class NoticeBar(QFrame):
    """One notice at a time, over the bottom of the page; it never takes the focus."""

    undo_asked = Signal()

    def __init__(
        self, parent: QWidget, *, may_move: Callable[[], bool] = lambda: False
    ) -> None:
        super().__init__(parent)
        self._room = parent
        self._may_move = may_move
        self._offered: Callable[[], object] | None = None
        self._told: Command | None = None
        self._chiefs: list[QRect] = []
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(SLIDES_FOR)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setObjectName("notice")
        self.label = Label("", wrap=True)
        self.undo = QPushButton()
        self.undo.clicked.connect(self._undo)
        self.dismiss = QPushButton()
        self.dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.undo)
        layout.addWidget(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        self.retranslate()
        self.hide()
        parent.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._make_way)

    def _make_way(self) -> None:
        focused = QApplication.focusWidget()
        # Whoever presses a button of it must find it where it is when they let go.
        if self.isVisible() and (focused is None or not self.isAncestorOf(focused)):
            self._place()

    def retranslate(self) -> None:
        """Speak the language that is set now."""
        self.undo.setText(translate("window", "Undo"))
        self.dismiss.setText(translate("window", "Dismiss"))

    def tell_done(self, command: Command) -> None:
        """Say what was done, and offer to take it back."""
        from leadership_desktop.text.steps import done

        self._show(done(command), undo=True)
        self._told = command
        self._timer.start(SHOWN_FOR)

    def keep_to(self, undoable: Command | None) -> None:
        """Go where Undo would take back another step than the one that is told of."""
        if self._told is not None and self._told is not undoable:
            self._told = None
            self.hide()

    def tell(self, sentence: str) -> None:
        """Say something that needs no answer."""
        self._show(sentence, undo=False)
        self._timer.start(SHOWN_FOR)

    def offer(self, sentence: str, label: str, do: Callable[[], object]) -> None:
        """Say something with a button of its own, in the place of Undo."""
        self._show(sentence, undo=True)
        self._offered = do
        self.undo.setText(label)
        self._place()
        self._timer.start(SHOWN_FOR)

    def tell_problem(self, sentence: str) -> None:
        """Say what went wrong; it stays until it is dismissed."""
        self._show(sentence, undo=False)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the bottom of the page."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Dismiss on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _show(self, sentence: str, *, undo: bool) -> None:
        appears = not self.isVisible()
        self._offered = None
        self._told = None
        self.retranslate()
        self.label.setText(sentence)
        self.undo.setVisible(undo)
        self.setAccessibleName(sentence)
        self.show()
        self._look_around()
        self._place()
        self.raise_()
        if appears and self._may_move():
            self._slide.setStartValue(self.pos() + QPoint(0, SLIDES_OVER))
            self._slide.setEndValue(self.pos())
            self._slide.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _place(self) -> None:
        self._slide.stop()
        room = self._room.rect()
        # Not the size hint: a text that may wrap would like to be tall and narrow.
        words = self.label.fontMetrics().horizontalAdvance(self.label.text())
        shown = [one for one in (self.undo, self.dismiss) if not one.isHidden()]
        beside = sum(one.sizeHint().width() + 8 for one in shown)
        width = min(room.width() - 32, words + beside + 40, WIDEST)
        height = self.heightForWidth(width)
        low, right = room.height() - height - 16, room.width() - width - 16
        places = [QPoint(right // 2 + 8, low), QPoint(16, low), QPoint(right, low)]
        focused = [self._focused()]
        bars = [QRect(place, QSize(width, height)) for place in places]
        # Nothing that has the focus, and where there is room for it no chief button.
        free = _free_of(bars, focused) or bars
        self.setGeometry((_free_of(free, self._chiefs) or free)[0])

    def _look_around(self) -> None:
        """Note where the chief buttons are.

        Not when the focus moves: it does, too, while widgets are taken apart.
        """
        self._chiefs = [
            QRect(one.mapTo(self._room, QPoint()), one.size())
            for one in self._room.findChildren(QPushButton)
            if one.property("kind") == "primary" and one.isVisible()
        ]

    def _focused(self) -> QRect:
        """Return where the focus is, which the bar is not to cover; none if it is large."""
        focused = QApplication.focusWidget()
        if (
            focused is None
            or not self._room.isAncestorOf(focused)
            or self.isAncestorOf(focused)
            or focused.height() > HIGHEST
        ):
            return QRect()
        return QRect(focused.mapTo(self._room, QPoint()), focused.size())

    def _undo(self) -> None:
        self.hide()
        if self._offered is not None:
            self._offered()
        else:
            self.undo_asked.emit()

    def _time_is_up(self) -> None:
        # Whoever is about to press Undo by keyboard keeps it.
        if self.undo.hasFocus() or self.dismiss.hasFocus():
            self._timer.start(SHOWN_FOR)
        else:
            self.hide()


def _free_of(bars: Sequence[QRect], others: Sequence[QRect]) -> list[QRect]:
    return [bar for bar in bars if not any(bar.intersects(one) for one in others)]
