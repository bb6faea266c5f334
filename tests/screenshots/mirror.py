"""How the dialogs that look back are opened for their pictures."""

from __future__ import annotations

from collections.abc import Callable

from leadership_desktop.domain.growth import FeedbackStatus
from leadership_desktop.domain.reports import Reported
from leadership_desktop.services.queries.feedback import FeedbackLine, feedback_record
from leadership_desktop.services.queries.quarter import quarter_of_today
from leadership_desktop.services.queries.report import period_to_report
from leadership_desktop.ui.assessment import AssessmentDialog
from leadership_desktop.ui.feedback.answer import AnswerDialog
from leadership_desktop.ui.feedback.people import PeopleDialog
from leadership_desktop.ui.feedback.receive import ReceiveDialog
from leadership_desktop.ui.feedback.record import FeedbackDialog
from leadership_desktop.ui.feedback.request import RequestDialog
from leadership_desktop.ui.feedback.send import SendDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.proposal.editor import ProposalDialog
from leadership_desktop.ui.report.dialog import PeriodReportDialog
from leadership_desktop.ui.written.dialog import WrittenDialog
from leadership_desktop.ui.written.journal import JournalDialog
from tests.exchange.test_feedback import CONTENT, packed


def dialogs(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Return how each is opened."""
    services = window.services

    def request(status: FeedbackStatus) -> FeedbackLine:
        found = feedback_record(window.workspace)
        return next(one for one in found if one.feedback.status is status)

    def receive() -> None:
        dialog = ReceiveDialog(services, window)
        asked = request(FeedbackStatus.ASKED).feedback
        content = {**CONTENT, "request": asked.id}
        dialog.pasted.setPlainText(packed(content))
        dialog.exec()

    def send() -> None:
        asked = request(FeedbackStatus.ASKED).feedback
        SendDialog(services, window, asked).exec()

    def report(period: Reported) -> None:
        PeriodReportDialog(services, window, period).exec()

    return {
        "assessment": lambda: AssessmentDialog(services, window).exec(),
        "journal": lambda: JournalDialog(services, window).exec(),
        "written": lambda: WrittenDialog(services, window).exec(),
        "proposal": lambda: ProposalDialog(services, window).exec(),
        "feedback": lambda: FeedbackDialog(services, window).exec(),
        "feedback-ask": lambda: RequestDialog(services, window).exec(),
        "feedback-send": send,
        "feedback-receive": receive,
        "feedback-answer": lambda: AnswerDialog(
            services, window, request(FeedbackStatus.RECEIVED)
        ).exec(),
        "report-month": lambda: report(period_to_report(window.workspace)),
        "report-quarter": lambda: report(quarter_of_today(window.workspace)),
        "people": lambda: PeopleDialog(services, window).exec(),
    }


def show_growth_over_time(window: MainWindow) -> None:
    """Show the building blocks over time."""
    kinds = window.go_to("growth").kinds  # type: ignore[attr-defined]
    kinds.setCurrentIndex(1)
    kinds.activated.emit(1)
