"""One request: to whom, about what, and a few pointed questions."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.growth import Feedback, FeedbackStatus, Person
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.feedback import PutFeedback, PutPerson
from leadership_desktop.services.commands.planning import Plan
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.queries.feedback import FeedbackLine
from leadership_desktop.text import feedback as words
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import (
    Choice,
    Segments,
    ShortText,
    TextArea,
    check_box,
)

STATES = (FeedbackStatus.DRAFT, FeedbackStatus.ASKED, FeedbackStatus.DECLINED)


class RequestDialog(EditorDialog):
    """Saving it is one step; then it can be sent, by oneself."""

    def __init__(
        self, services: Services, parent: QWidget, line: FeedbackLine | None = None
    ) -> None:
        super().__init__(translate("feedback", "Ask for feedback"), parent)
        self.resize(640, min(760, max(560, parent.window().height() - 40)))
        self._services = services
        self._before = line.feedback if line is not None else None
        self.sends: Feedback | None = None
        """What is to be sent after it was saved, if anything."""
        with services.workspace.reading() as tx:
            people, goals = tx.people.all(), tx.goals.all()
        self._titles = {goal.id: goal.title for goal in goals}
        self.person = Choice()
        self.name = ShortText()
        self.role = ShortText(
            placeholder=translate("feedback", "Manager, mentor, colleague …")
        )
        self.email = ShortText()
        self.add_field("person_id", translate("feedback", "Whom?"), self.person)
        self.add_field("name", translate("feedback", "Name"), self.name)
        self.add_field("role", translate("feedback", "Who is that to you?"), self.role)
        self.add_field("email", translate("feedback", "Mail address"), self.email)
        self.goal = Choice()
        self.add_field("goal_id", translate("feedback", "About which goal?"), self.goal)
        self.bank = Choice()
        self.bank.chosen.connect(self._add_question)
        self.add_field(
            "bank", translate("feedback", "Questions to choose from"), self.bank
        )
        self.questions = TextArea(lines=4)
        self.add_field(
            "questions",
            translate("feedback", "Your questions, a line each"),
            self.questions,
            translate(
                "feedback",
                "About what you do, and looking ahead. One or two are enough.",
            ),
        )
        self.rates = check_box(
            translate("feedback", "Ask for ratings of the building blocks too")
        )
        self.form.addWidget(self.rates)
        self.status = Segments([(one, words.status_name(one)) for one in STATES])
        self.add_field(
            "status", translate("feedback", "Where it stands"), self.status
        ).setVisible(self._before is not None)
        self.form.addStretch(1)
        self.save.setText(translate("feedback", "Save and send…"))
        self._fill(people, self._before)
        goals.sort(key=lambda goal: goal.quarter, reverse=True)
        offered: list[tuple[object, str]] = [
            (None, translate("feedback", "No goal in particular"))
        ]
        offered += [(goal.id, one_line(goal.title, 80)) for goal in goals]
        self.goal.offer(offered, self._before.goal_id if self._before else None)
        self.goal.chosen.connect(lambda _: self._offer_questions())
        self.person.chosen.connect(lambda _: self._follow())
        self.status.changed.connect(self._name_save)
        self._offer_questions()
        self._follow()
        self._name_save()
        (self.person if people else self.name).setFocus()

    def _fill(self, people: list[Person], request: Feedback | None) -> None:
        somebody: list[tuple[object, str]] = [
            (one.id, one_line(f"{one.name}, {one.role}" if one.role else one.name, 80))
            for one in people
        ]
        somebody.append((None, translate("feedback", "Somebody new")))
        chosen = somebody[0][0] if request is None else request.person_id
        self.person.offer(somebody, chosen)
        self.status.choose(FeedbackStatus.DRAFT)
        if request is not None:
            self.questions.setPlainText("\n".join(request.questions))
            self.rates.setChecked(request.asks_ratings)
            self.status.choose(request.status)

    def _follow(self) -> None:
        is_new = self.person.value() is None
        for name in ("name", "role", "email"):
            self.fields[name].setVisible(is_new)

    def _name_save(self) -> None:
        """Say what saving leads to: somebody who declined is not asked again."""
        declined = self.status.value() is FeedbackStatus.DECLINED
        self.save.setText(
            translate("editor", "Save")
            if declined
            else translate("feedback", "Save and send…")
        )

    def _offer_questions(self) -> None:
        goal_id = self.goal.value()
        title = self._titles.get(goal_id) if isinstance(goal_id, str) else None
        offered: list[tuple[object, str]] = [
            ("", translate("feedback", "Add one of these…"))
        ]
        offered += [(one, one) for one in words.questions(title)]
        self.bank.offer(offered, "")

    def _add_question(self, question: object) -> None:
        typed = self.questions.toPlainText().rstrip("\n")
        if question and str(question) not in typed.split("\n"):
            self.questions.setPlainText(f"{typed}\n{question}".lstrip("\n"))
        self.bank.choose("")

    def commit(self) -> bool:
        """Keep the request, and a person who is new with it."""
        asked = tuple(
            line.strip()
            for line in self.questions.toPlainText().split("\n")
            if line.strip()
        )
        if not asked and not self.rates.isChecked():
            raise RuleError(Rule.REQUIRED, "questions")
        steps: list[Command] = []
        person_id = self.person.value()
        if not isinstance(person_id, str):
            person = Person(
                id=new_id(),
                name=self.name.text().strip(),
                role=self.role.text().strip(),
                email=self.email.text().strip(),
            )
            person_id = person.id
            steps.append(PutPerson(person))
        goal_id, status = self.goal.value(), self.status.value()
        # An answer that is there already stays with what was asked.
        kept = replace(
            self._before or Feedback(id=new_id(), person_id=person_id),
            person_id=person_id,
            questions=asked,
            status=status
            if isinstance(status, FeedbackStatus)
            else FeedbackStatus.DRAFT,
            goal_id=goal_id if isinstance(goal_id, str) else None,
            asks_ratings=self.rates.isChecked(),
        )
        if kept.status is FeedbackStatus.ASKED and kept.asked_on is None:
            kept = replace(kept, asked_on=self._services.workspace.today())
        if kept.status is FeedbackStatus.DRAFT:
            kept = replace(kept, asked_on=None)
        steps.append(PutFeedback(kept))
        step = Plan(tuple(steps)) if len(steps) > 1 else steps[0]
        done = self.carry_out(self._services, step, tell=False)
        if done and kept.status is not FeedbackStatus.DECLINED:
            self.sends = kept
        return done

    def go_onward(self) -> None:
        """Offer the ways to send it."""
        from leadership_desktop.ui.feedback.send import SendDialog

        parent = self.parentWidget()
        if self.sends is not None and parent is not None:
            SendDialog(self._services, parent, self.sends).exec()
