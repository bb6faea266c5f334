"""The record of requests: what was asked, what one said, and to what end."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.fit_checks import DeleteFitCheck
from leadership_desktop.services.queries.fit_checks import FitLine, fit_record
from leadership_desktop.text import fit as words
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.fit.editor import FitDialog
from leadership_desktop.ui.record_dialog import RecordDialog
from leadership_desktop.ui.services import Services


class FitRecordDialog(RecordDialog):
    """Each request with its answer, the newest first."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services,
            parent,
            name=translate("fit", "What was asked of you, newest first"),
            choose=translate("fit", "Open…"),
            add=translate("fit", "Hold a request…"),
        )
        self.setWindowTitle(translate("fit", "Does it fit?"))

    def items(self) -> tuple[list[tuple[str, str, object]], str]:
        """Return the requests, and how often yes went to what serves nothing."""
        record = fit_record(self.services.workspace)
        lines: list[tuple[str, str, object]] = [
            (one_line(one.fit_check.request), words.line(one), one)
            for one in record.lines
        ]
        return lines, words.summary(record)

    def editor(self, thing: object | None) -> FitDialog:
        """Return the editor of a request, or of a new one."""
        fit_check = thing.fit_check if isinstance(thing, FitLine) else None
        return FitDialog(self.services, self.window_below, fit_check)

    def removal(self, thing: object) -> Command:
        """Return the command that removes a request."""
        return DeleteFitCheck(thing.fit_check.id if isinstance(thing, FitLine) else "")

    def again(self) -> FitRecordDialog:
        """Return the record anew."""
        return FitRecordDialog(self.services, self.window_below)
