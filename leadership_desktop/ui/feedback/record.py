"""The record: who was asked, who waits to answer, and what they said."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.growth import FeedbackStatus
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.feedback import DeleteFeedback
from leadership_desktop.services.queries.feedback import FeedbackLine, feedback_record
from leadership_desktop.text import feedback as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog, run
from leadership_desktop.ui.feedback.answer import AnswerDialog
from leadership_desktop.ui.feedback.receive import ReceiveDialog
from leadership_desktop.ui.feedback.request import RequestDialog
from leadership_desktop.ui.record_dialog import RecordDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.surfaces import button


class FeedbackDialog(RecordDialog):
    """What waits comes first; Ctrl+V takes in an answer that was copied."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services,
            parent,
            name=translate("feedback", "Whom you asked, what waits first"),
            choose=translate("feedback", "Open…"),
            add=translate("feedback", "Ask somebody…"),
        )
        self.setWindowTitle(translate("feedback", "Feedback"))
        self.take_in = button(translate("feedback", "Take in an answer…"))
        self.take_in.setToolTip("Ctrl+V")
        self.take_in.clicked.connect(self._take_in)
        self.people = button(translate("feedback", "People…"))
        self.people.clicked.connect(self._show_people)
        self.foot.insertWidget(1, self.take_in)
        self.foot.insertWidget(2, self.people)
        self.setTabOrder(self.add, self.take_in)
        self.setTabOrder(self.take_in, self.people)
        self.resize(720, self.height())

    def items(self) -> tuple[list[tuple[str, str, object]], str]:
        """Return the requests, and how many wait."""
        found = feedback_record(self.services.workspace)
        today = self.services.workspace.today()
        return [
            (words.title(line), words.state(line, today), line) for line in found
        ], words.summary(found)

    def editor(self, thing: object | None) -> EditorDialog:
        """Return the answer of a request that has one, else the request."""
        line = thing if isinstance(thing, FeedbackLine) else None
        if line is not None and line.feedback.status is FeedbackStatus.RECEIVED:
            return AnswerDialog(self.services, self.window_below, line)
        return RequestDialog(self.services, self.window_below, line)

    def removal(self, thing: object) -> Command:
        """Return the command that deletes a request."""
        return DeleteFeedback(
            thing.feedback.id if isinstance(thing, FeedbackLine) else ""
        )

    def again(self) -> FeedbackDialog:
        """Return the record anew."""
        return FeedbackDialog(self.services, self.window_below)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take in by Ctrl+V what was copied from a message."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take_in()
        else:
            super().keyPressEvent(event)

    def _take_in(self) -> None:
        line = self.chosen
        asked = line.feedback.id if isinstance(line, FeedbackLine) else None
        self.accept()
        dialog = ReceiveDialog(self.services, self.window_below, asked)
        run(dialog, self.services.notices, self.after)

    def _show_people(self) -> None:
        from leadership_desktop.ui.feedback.people import PeopleDialog

        self.accept()
        PeopleDialog(self.services, self.window_below).open()
