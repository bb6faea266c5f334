"""Checking off: what the keys and clicks on a day do."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QObject, Qt

from leadership_desktop.domain.actions import CheckInState
from leadership_desktop.services.commands.check_ins import (
    CheckOff,
    Clear,
    Note,
    Skip,
)
from leadership_desktop.services.queries.week import Cell, Row
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.week.details import Details
from leadership_desktop.ui.week.grid import WeekGrid
from leadership_desktop.ui.week.model import WeekModel


class Checking(QObject):
    """Turns what is asked of a day into a command."""

    def __init__(
        self, services: Services, model: WeekModel, grid: WeekGrid, details: Details
    ) -> None:
        super().__init__(grid)
        self._services = services
        self._model = model
        self._grid = grid
        self._details = details
        grid.ticked.connect(self.tick)
        grid.skipped.connect(self.skip)
        grid.cleared.connect(self.clear)
        grid.note_asked.connect(self.go_to_note)
        grid.amount_typed.connect(self.type_amount)
        model.amount_entered.connect(self.enter_amount)
        details.note_written.connect(self.write_note)
        details.note_done.connect(grid.setFocus)

    def tick(self, index: QModelIndex) -> None:
        """Check a day off, or take that back."""
        row, cell = self._at(index)
        if row is None or cell is None:
            return
        amount = row.as_then.amount
        if cell.state is CheckInState.DONE:
            if amount is not None and not cell.counts:
                self._grid.start_amount(index)
            else:
                self.clear(index)
        elif cell.is_ahead:
            self._say_ahead(cell.day)
        elif amount is None or amount.of_a_tick is not None:
            self._check_off(row, cell, amount.of_a_tick if amount else None)
        else:
            self._grid.start_amount(index)

    def skip(self, index: QModelIndex) -> None:
        """Skip a day, or take that back; also one that is still ahead."""
        row, cell = self._at(index)
        if row is None or cell is None:
            return
        if cell.state is CheckInState.SKIPPED:
            self.clear(index)
        else:
            now = self._services.workspace.now()
            self._services.execute(Skip(row.action.id, cell.day, now), tell=False)

    def clear(self, index: QModelIndex) -> None:
        """Take back what was said of a day; its note stays."""
        row, cell = self._at(index)
        if row is not None and cell is not None:
            now = self._services.workspace.now()
            self._services.execute(Clear(row.action.id, cell.day, now), tell=False)

    def type_amount(self, index: QModelIndex, typed: str) -> None:
        """Begin to type an amount."""
        _, cell = self._at(index)
        if cell is not None and cell.is_ahead:
            # Said at the first figure, not when all of it was typed.
            self._say_ahead(cell.day)
        else:
            self._grid.start_amount(index, typed)

    def enter_amount(self, index: QModelIndex, typed: str) -> None:
        """Keep the amount that was typed; none clears the day."""
        row, cell = self._at(index)
        if row is None or cell is None:
            return
        amount = numbers.parse(typed)
        if not typed.strip():
            self.clear(index)
        elif amount is None or amount < 0:
            self._services.notices.tell_problem(
                translate(
                    "week",
                    "“{typed}” is not an amount. Type a number from 0 to {most}.",
                ).format(typed=typed, most=numbers.number(numbers.MOST))
            )
        else:
            self._check_off(row, cell, amount)

    def go_to_note(self, index: QModelIndex) -> None:
        """Go to the note beside the grid, or ask for it where that is folded away."""
        if self._details.isVisible():
            self._details.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        from leadership_desktop.ui.editors.dialog import run
        from leadership_desktop.ui.editors.note import NoteDialog

        row, cell = self._at(index)
        if row is not None:
            day = cell or row.cell_of(self._services.workspace.today())
            dialog = NoteDialog(day.day, day.note, self._grid)
            run(
                dialog,
                self._services.notices,
                lambda: self.write_note(
                    row.action.id, day.day, dialog.text.toPlainText()
                ),
            )

    def write_note(self, action_id: str, day: date, text: str) -> None:
        """Keep a note; one that the world refuses stays in its field."""
        now = self._services.workspace.now()
        command = Note(action_id, day, text, now)
        if not self._services.execute(command, tell=False):
            self._details.hold(action_id, day, text)

    def _at(self, index: QModelIndex) -> tuple[Row | None, Cell | None]:
        line = self._model.line(index)
        return (line.row if line else None), self._model.cell(index)

    def _check_off(self, row: Row, cell: Cell, amount: float | None) -> None:
        now = self._services.workspace.now()
        command = CheckOff(row.action.id, cell.day, now, amount)
        self._services.execute(command, tell=False)

    def _say_ahead(self, day: date) -> None:
        self._services.notices.tell(
            translate(
                "week",
                "{day} is still ahead. You can skip it now, or check it off then.",
            ).format(day=dates.spoken(day))
        )
