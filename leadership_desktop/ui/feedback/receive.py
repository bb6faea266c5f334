"""Takes in an answer: checked, shown whole, and kept only when one says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.growth import FeedbackStatus
from leadership_desktop.exchange.feedback.answer import (
    Answered,
    AnswerFault,
    AnswerProblem,
    read_file,
    read_text,
)
from leadership_desktop.services.commands.feedback import PutFeedback
from leadership_desktop.services.queries.feedback import (
    FeedbackLine,
    answered,
    as_text,
    feedback_record,
)
from leadership_desktop.text import dates
from leadership_desktop.text import feedback as words
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.feedback.answer import said_area
from leadership_desktop.ui.feedback.insight import InsightDialog
from leadership_desktop.ui.files import ask_what_to_open
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice, TextArea
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button


class ReceiveDialog(InsightDialog):
    """An answer is pasted or opened; whose it is, it says itself if the form made it."""

    def __init__(
        self, services: Services, parent: QWidget, asked: str | None = None
    ) -> None:
        """Have the request with the id `asked` for words that name none."""
        super().__init__(services, parent, translate("feedback", "Take in an answer"))
        self._lines = {
            line.feedback.id: line for line in feedback_record(services.workspace)
        }
        self._answer: Answered | None = None
        self._fault: AnswerFault | None = None
        self.pasted = TextArea(
            lines=4,
            placeholder=translate("feedback", "Paste the answer here (Ctrl+V)"),
        )
        self.pasted.textChanged.connect(self._read)
        self.add_field("pasted", translate("feedback", "The answer"), self.pasted)
        self.open_file = button(translate("feedback", "Open a file…"))
        self.open_file.clicked.connect(self._open)
        self.form.addWidget(self.open_file, alignment=Qt.AlignmentFlag.AlignLeft)
        self.whose = Choice()
        choices: list[tuple[object, str]] = [
            (None, translate("feedback", "Choose whose it is"))
        ]
        choices += [
            (key, one_line(f"{line.person.name} · {self._state(line)}", 90))
            for key, line in self._lines.items()
            if line.feedback.status is not FeedbackStatus.RECEIVED
        ]
        self._is_asked = len(choices) > 1
        self.whose.offer(choices, asked)
        self.add_field(
            "whose", translate("feedback", "Whose words are these?"), self.whose
        )
        self.from_whom = Label("", tone="accent", wrap=True)
        self.form.addWidget(self.from_whom)
        self.said = said_area()
        self.add_field("said", translate("feedback", "What they said"), self.said)
        self.rated = Label("", tone="muted", wrap=True)
        self.form.addWidget(self.rated)
        self.add_insight()
        self.save.setText(translate("feedback", "Take it in"))
        self._show()
        self.pasted.setFocus()
        text = QGuiApplication.clipboard().text()
        try:
            read_text(text)
        except AnswerProblem:
            pass
        else:
            self.pasted.setPlainText(text)  # it was copied to be taken in
            self.insight.setFocus()

    def _state(self, line: FeedbackLine) -> str:
        return words.state(line, self.services.workspace.today())

    def _read(self) -> None:
        """Look what was pasted: an answer of the form, other words, or something broken."""
        text = self.pasted.toPlainText()
        self._answer, self._fault = None, None
        if text.strip():
            try:
                self._answer = read_text(text)
            except AnswerProblem as problem:
                self._fault = problem.fault
        self._show()

    def _open(self) -> None:
        path = ask_what_to_open(
            self,
            translate("feedback", "Open an answer"),
            [translate("feedback", "Answers") + " (*.txt)", "*"],
            QStandardPaths.StandardLocation.DownloadLocation,
        )
        if path is not None:
            self.read(path)

    def read(self, path: Path) -> None:
        """Show the answer in a file, or why there is none: then nothing is taken in.

        What was pasted stays, and counts again as soon as it is changed.
        """
        try:
            answer = read_file(path)
        except AnswerProblem as problem:
            self._answer, self._fault = None, problem.fault
            self._show()
            return
        self.pasted.clear()
        self._answer, self._fault = answer, None
        self._show()
        self.insight.setFocus()

    def _show(self) -> None:
        """Show what is to be taken in, whole, or why it can't be."""
        answer = self._answer
        line = self._lines.get(answer.request_id) if answer else None
        self.fields["whose"].setVisible(answer is None)
        self.fields["said"].setVisible(answer is not None and bool(answer.answers))
        self.said.setPlainText(as_text(answer.answers) if answer else "")
        ratings = words.ratings_lines(answer.ratings if answer else {})
        self.rated.setText("   ".join(ratings))
        self.rated.setVisible(bool(ratings))
        problem = self._problem()
        hint = words.of_answer(self._fault) if self._fault is not None else ""
        self.fields["pasted"].say(problem or hint)
        for way in (self.save, self.to_goal, self.to_action):
            way.setEnabled(not problem)
        from_whom = ""
        if line is not None and not problem:
            text = translate("feedback", "This is from {name}.")
            from_whom = text.format(name=one_line(line.person.name, 60))
            from_whom += self._replaces(line)
        self.from_whom.setText(from_whom)
        self.from_whom.setVisible(bool(from_whom))

    def _problem(self) -> str:
        """Return why this can't be taken in; words that no form made can."""
        answer = self._answer
        if answer is None:
            if self._fault not in {None, AnswerFault.NO_ANSWER}:
                return words.of_answer(self._fault)
            if self.pasted.toPlainText().strip() and not self._is_asked:
                return translate(
                    "feedback",
                    "Nobody was asked who has not answered yet. Ask somebody first, also "
                    "when they spoke already; then take in their words.",
                )
            return ""
        line = self._lines.get(answer.request_id)
        if line is None:
            return translate(
                "feedback",
                "This answers a request that is not here: it was deleted, or somebody "
                "else asked. Nothing was taken in.",
            )
        one = line.feedback
        said = as_text(answer.answers), dict(answer.ratings)
        is_same = (one.answer, dict(one.ratings)) == said
        if one.status is FeedbackStatus.RECEIVED and is_same and one.received_on:
            text = translate(
                "feedback", "This answer of {name} is here already, since {day}."
            )
            return text.format(
                name=one_line(line.person.name, 60),
                day=dates.near(one.received_on, self.services.workspace.today()),
            )
        return ""

    def _replaces(self, line: FeedbackLine) -> str:
        if line.feedback.status is not FeedbackStatus.RECEIVED:
            return ""
        text = translate(
            "feedback",
            "It takes the place of the earlier answer; undo brings that back.",
        )
        return f" {text}"

    def commit(self) -> bool:
        """Keep the answer as it came, with what is taken from it."""
        self.kept = None
        answer = self._answer
        if answer is not None:
            request_id, ratings = answer.request_id, dict(answer.ratings)
            text = as_text(answer.answers)
        else:
            request_id, ratings = str(self.whose.value() or ""), {}
            text = self.pasted.toPlainText().strip()
            if not text:
                raise RuleError(Rule.REQUIRED, "pasted")
        if request_id not in self._lines:
            raise RuleError(Rule.REQUIRED, "whose")
        request = self._lines[request_id].feedback
        insight = self.insight.toPlainText().strip() or request.insight
        today = self.services.workspace.today()
        kept = answered(request, text, ratings, insight, today)
        done = self.carry_out(self.services, PutFeedback(kept), tell=True)
        self.kept = kept if done else None
        return done
