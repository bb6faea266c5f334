"""The selected action at the right of the week: cue, figures, the day's note."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from leadership_desktop.services.queries.week import Cell, Row
from leadership_desktop.text import cadence, dates, numbers
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SECTION, SMALL
from leadership_desktop.ui.widgets.fields import TextArea
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Card, Figure, why_button

WIDTH = 252


class NoteField(TextArea):
    """The note of a day; it is kept on leaving, on Ctrl+Enter and on Esc."""

    left = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__(
            lines=4, placeholder=translate("week", "A word about this day")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the grid on Esc and Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (enter and control):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was typed."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class Details(Card):
    """Shows one action; says when its note was written."""

    note_written = Signal(str, object, str)
    """The action's id, the day and the text."""
    note_done = Signal()

    def __init__(self) -> None:
        super().__init__(padding=16)
        self.setFixedWidth(WIDTH)
        self._about: tuple[str, date] | None = None
        self._shown_note = ""
        self._held: dict[tuple[str, date], str] = {}
        self.name = Label("", size=SECTION, weight=QFont.Weight.DemiBold, wrap=True)
        self.cadence = Label("", size=SMALL, tone="muted", wrap=True)
        self.cue_title = Label(
            translate("week", "When – then"), size=SMALL, tone="muted"
        )
        self.cue = Label("", wrap=True)
        self.obstacle_title = Label(
            translate("week", "If – then"), size=SMALL, tone="muted"
        )
        self.obstacle = Label("", wrap=True)
        figures = QHBoxLayout()
        figures.setSpacing(16)
        self.now, self.best, self.momentum = Figure(), Figure(), Figure()
        for figure in (self.now, self.best, self.momentum):
            figures.addWidget(figure)
        figures.addStretch(1)
        self.reserve = Label("", size=SMALL, tone="muted", wrap=True)
        self.day = Label("", size=SMALL, tone="muted")
        self.note = NoteField()
        self.note.left.connect(self.keep_note)
        self.note.done.connect(self.note_done)
        self.hints = Label(size=SMALL, tone="muted", wrap=True)
        # Nothing in it was written by a person, so markup is safe here.
        self.hints.setTextFormat(Qt.TextFormat.RichText)
        self.hints.setText(_hints())
        self.body.setSpacing(4)
        self.why = why_button()
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.why, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.cadence)
        self.body.addSpacing(8)
        for widget in (self.cue_title, self.cue, self.obstacle_title, self.obstacle):
            self.body.addWidget(widget)
        self.obstacle_title.setContentsMargins(0, 6, 0, 0)
        self.body.addSpacing(8)
        self.body.addLayout(figures)
        self.body.addWidget(self.reserve)
        self.body.addSpacing(8)
        self.body.addWidget(self.day)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.body.addWidget(self.hints)

    def show_row(self, row: Row | None, cell: Cell | None, today: date) -> None:
        """Show an action, and the note of a day; None where none is selected."""
        about = (row.action.id, cell.day) if row and cell else None
        if about != self._about:
            self.keep_note()
        for widget in (self.cadence, self.now, self.best, self.momentum, self.why):
            widget.setVisible(row is not None)
        self.day.setVisible(about is not None)
        self.note.setVisible(about is not None)
        action = row.action if row else None
        self.name.setText(
            action.title if action else translate("week", "Choose an action")
        )
        self._optional(self.cue_title, self.cue, action.cue if action else "")
        obstacle = action.obstacle if action else ""
        self._optional(self.obstacle_title, self.obstacle, obstacle)
        self.reserve.setVisible(bool(action and action.reserve is not None))
        if row is not None:
            self._show_figures(row, today)
        if about is not None and cell is not None:
            self.day.setText(
                translate("week", "Note for {day}").format(
                    day=dates.weekday_day(cell.day)
                )
            )
            self.note.setAccessibleName(self.day.text())
            # What is being typed is not overwritten by what was there before it.
            is_typing = about == self._about and self.note.hasFocus()
            text = self._held.get(about, cell.note)
            if not is_typing and self.note.toPlainText() != text:
                self.note.setPlainText(text)
            if not is_typing:
                self._shown_note = cell.note
        self._about = about

    def keep_note(self) -> None:
        """Say that the note was written, if it was."""
        text = self.note.toPlainText()
        if self._about is not None and text != self._shown_note:
            self._shown_note = text
            self._held.pop(self._about, None)
            self.note_written.emit(*self._about, text)

    def hold(self, action_id: str, day: date, text: str) -> None:
        """Hold on to a note that could not be kept, until it can be."""
        self._held[action_id, day] = text
        self._shown_note = ""

    def _show_figures(self, row: Row, today: date) -> None:
        action = row.action
        self.cadence.setText(cadence.with_dates(row.as_then, today))
        for figure in (self.now, self.best, self.momentum):
            figure.setVisible(not row.is_once)
        weeks = translate("week", "weeks now")
        self.now.show_figure(str(row.current_streak), weeks)
        self.best.show_figure(str(row.best_streak), translate("week", "best"))
        momentum = row.momentum[-1] if row.momentum else 0.0
        self.momentum.show_figure(
            numbers.percent(momentum), translate("week", "momentum")
        )
        if action.reserve is not None:
            self.reserve.setText(
                translate("week", "%n skip(s) a quarter in reserve", action.reserve)
            )

    @staticmethod
    def _optional(title: Label, label: Label, text: str) -> None:
        title.setVisible(bool(text))
        label.setVisible(bool(text))
        label.setText(text)


def _hints() -> str:
    keys = (
        (translate("week", "Space"), translate("week", "check off")),
        ("S", translate("week", "skip")),
        ("N", translate("week", "note")),
        ("Enter", translate("week", "edit")),
        ("Ctrl+H", translate("week", "history")),
        ("Ctrl+Z", translate("week", "undo")),
        ("F1", translate("week", "all keys")),
    )
    # A key and what it does stay together; the lines end where the language lets them.
    return "&nbsp;&nbsp; ".join(
        f"<b>{key}</b>&nbsp;{does.replace(' ', '&nbsp;')}" for key, does in keys
    )
