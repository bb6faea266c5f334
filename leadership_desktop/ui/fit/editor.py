"""One request: what it serves, what it displaces, and a kind answer to copy."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.growth import Decision, FitCheck
from leadership_desktop.services.commands.fit_checks import PutFitCheck
from leadership_desktop.services.identity import new_id
from leadership_desktop.text import fit as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.editors.goal_fields import ValueChoice
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Segments, TextArea
from leadership_desktop.ui.widgets.surfaces import button

ANSWERS = (Decision.YES, Decision.LATER, Decision.NO)


class FitDialog(EditorDialog):
    """Saving it is one step; the answer can be copied before that."""

    def __init__(
        self, services: Services, parent: QWidget, fit_check: FitCheck | None = None
    ) -> None:
        super().__init__(translate("fit", "Does it fit?"), parent)
        self.resize(600, min(720, max(560, parent.window().height() - 40)))
        self._services = services
        self._fit_check = fit_check
        self.request = TextArea(
            lines=2, placeholder=translate("fit", "Chair the working group on …")
        )
        self.add_field(
            "request", translate("fit", "What is asked of you?"), self.request
        )
        with services.workspace.reading() as tx:
            values = tx.values.all()
        self.values = ValueChoice(values)
        field = self.add_field(
            "value_ids",
            translate("fit", "Which of your values does it serve?"),
            self.values,
        )
        if not values:
            self.values.hide()
            field.say(translate("fit", "You name your values on the Vision page."))
        self.displaces = TextArea(
            lines=2, placeholder=translate("fit", "Two evenings at home a week")
        )
        self.add_field(
            "displaces",
            translate("fit", "What would it take the place of?"),
            self.displaces,
        )
        self.decision = Segments([(one, words.decision_name(one)) for one in ANSWERS])
        self.add_field("decision", translate("fit", "Your answer"), self.decision)
        self.wording = TextArea(lines=4)
        self.add_field("wording", translate("fit", "How you say it"), self.wording)
        self.copy = button(translate("fit", "Copy the answer"))
        self.copy.clicked.connect(self._copy)
        self.form.addWidget(self.copy, alignment=Qt.AlignmentFlag.AlignLeft)
        self.form.addStretch(1)
        self._fill(fit_check)
        self.decision.changed.connect(self._offer_wording)
        self.request.setFocus()

    def commit(self) -> bool:
        """Keep the request with its answer."""
        decision = self.decision.value()
        kept = FitCheck(
            id=new_id(),
            on=self._services.workspace.today(),
            request=self.request.toPlainText().strip(),
            value_ids=self.values.chosen(),
            displaces=self.displaces.toPlainText().strip(),
            decision=decision if isinstance(decision, Decision) else Decision.YES,
            wording=self.wording.toPlainText().strip(),
        )
        before = self._fit_check
        if before is not None:
            kept = replace(kept, id=before.id, on=before.on)
        return self.carry_out(self._services, PutFitCheck(kept), tell=True)

    def _fill(self, fit_check: FitCheck | None) -> None:
        decision = Decision.LATER if fit_check is None else fit_check.decision
        self.decision.choose(decision)
        if fit_check is None:
            self.wording.setPlainText(words.kind_wording(decision))
            return
        self.request.setPlainText(fit_check.request)
        self.values.choose(fit_check.value_ids)
        self.displaces.setPlainText(fit_check.displaces)
        self.wording.setPlainText(fit_check.wording)

    def _offer_wording(self) -> None:
        """Offer a wording for the answer; one that was made one's own stays."""
        decision, typed = self.decision.value(), self.wording.toPlainText().strip()
        offered = {words.kind_wording(one) for one in ANSWERS}
        if isinstance(decision, Decision) and (not typed or typed in offered):
            self.wording.setPlainText(words.kind_wording(decision))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.wording.toPlainText())
