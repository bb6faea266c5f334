"""An answer that came: whole, as plain text, and what is taken from it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from leadership_desktop.services.commands.feedback import PutFeedback
from leadership_desktop.services.queries.feedback import FeedbackLine
from leadership_desktop.text import feedback as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.feedback.insight import InsightDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import TextArea
from leadership_desktop.ui.widgets.labels import Label


def said_area() -> TextArea:
    """Return a field that shows what somebody said, to be read and not changed."""
    area = TextArea(lines=8)
    area.setMaximumHeight(2_000)
    area.setReadOnly(True)
    return area


class AnswerDialog(InsightDialog):
    """Saving it is one step; the answer itself stays as it came."""

    def __init__(self, services: Services, parent: QWidget, line: FeedbackLine) -> None:
        super().__init__(services, parent, translate("feedback", "Feedback"))
        self._before = line.feedback
        state = words.state(line, services.workspace.today())
        name = Label(line.person.name, weight=QFont.Weight.DemiBold, wrap=True)
        self.form.addWidget(name)
        self.form.addWidget(Label(state, tone="muted", wrap=True))
        for question in line.feedback.questions:
            if question not in line.feedback.answer:
                self.form.addWidget(Label(question, wrap=True))
        self.said = said_area()
        self.said.setPlainText(line.feedback.answer)
        field = self.add_field(
            "answer", translate("feedback", "What they said"), self.said
        )
        field.setVisible(bool(line.feedback.answer))
        ratings = words.ratings_lines(line.feedback.ratings)
        if ratings:
            self.form.addWidget(Label("   ".join(ratings), tone="muted", wrap=True))
        self.add_insight()
        self.insight.setPlainText(line.feedback.insight)
        self.insight.setFocus()

    def commit(self) -> bool:
        """Keep what is taken from it."""
        self.kept = None
        kept = replace(self._before, insight=self.insight.toPlainText().strip())
        done = self.carry_out(self.services, PutFeedback(kept), tell=True)
        self.kept = kept if done else None
        return done
