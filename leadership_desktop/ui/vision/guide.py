"""“Guide me”: one question at a time; the answers are kept, and can become the vision."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leadership_desktop.domain.errors import RuleError
from leadership_desktop.domain.reflections import Reflection, ReflectionKind
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import errors
from leadership_desktop.text.guide import WHY_MINE, questions
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.step_dialog import StepDialog
from leadership_desktop.ui.widgets.fields import TextArea
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Scroll, clear

USUAL = (600, 460)


class GuideDialog(StepDialog):
    """Asks; then offers each answer for the statement. Leaving it keeps what was typed."""

    taken = Signal(str, str)
    """What goes into the statement, and into why it matters."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        says = translate(
            "guide", "Ctrl+Enter goes on; Esc leaves, and keeps what is typed"
        )
        super().__init__(parent, translate("guide", "Guide me"), says)
        self.resize(*USUAL)
        self._services = services
        self._questions = questions()
        self._reflection = of_today(services.workspace)
        self._answers = self._reflection.said()
        self._at = 0
        self.pieces: dict[str, QCheckBox] = {}
        self.answer = TextArea(lines=6)
        self.answer.setMaximumHeight(16_777_215)
        self.answer.textChanged.connect(self._name_next)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        self.offered = Scroll(inside)
        self.middle.addWidget(self.answer, 1)
        self.middle.addWidget(self.offered, 1)
        self.finished.connect(self.deleteLater)
        self._show()

    def reject(self) -> None:
        """Leave, and keep what was typed; what can't be kept keeps the dialog open."""
        self._note()
        if self._keep():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by what the buttons do not take, where answers are offered."""
        if self.offered.isHidden() or not self.offered.scroll_by(event):
            super().keyPressEvent(event)

    def go(self, step: int) -> None:
        """Note what is typed, and go on or back."""
        self._note()
        if self._at == len(self._questions) and step > 0:
            self._finish()
            return
        if self._at + step == len(self._questions) and not self._keep():
            return
        self._at += step
        self._show()

    def _note(self) -> None:
        if self._at < len(self._questions):
            text = self.answer.toPlainText().strip()
            self._answers[self._questions[self._at].code] = text

    def _show(self) -> None:
        asks = self._at < len(self._questions)
        self.problem.hide()
        self.answer.setVisible(asks)
        self.offered.setVisible(not asks)
        self.back.setEnabled(self._at > 0)
        if not asks:
            self._offer()
            return
        asked = self._questions[self._at]
        text = translate("guide", "Question {number} of {all}")
        self.place.setText(text.format(number=self._at + 1, all=len(self._questions)))
        self.title.setText(asked.text)
        self.hint.setText(asked.hint)
        self.answer.setAccessibleName(asked.text)
        self.answer.setAccessibleDescription(asked.hint)
        self.answer.setPlainText(self._answers.get(asked.code, ""))
        self._name_next()
        self.answer.setFocus()

    def _name_next(self) -> None:
        if self._at < len(self._questions):
            typed = bool(self.answer.toPlainText().strip())
            self.next.setText(
                translate("guide", "Next") if typed else translate("guide", "Skip")
            )

    def _offer(self) -> None:
        """Show the answers, to be taken into the statement piece by piece."""
        clear(self._list)
        self.pieces.clear()
        answered = [one for one in self._questions if self._answers.get(one.code)]
        self.place.setText(translate("guide", "Your answers are kept as a reflection."))
        if answered:
            self.title.setText(translate("guide", "What belongs in your vision?"))
        else:
            self.title.setText(translate("guide", "Nothing was answered yet."))
        self.hint.setText(
            translate(
                "guide", "Choose pieces; then make them one text, in your own words."
            )
            if answered
            else ""
        )
        for one in answered:
            piece = QCheckBox(one.text)
            piece.setAccessibleDescription(self._answers[one.code])
            self.pieces[one.code] = piece
            self._list.addWidget(piece)
            words = Label(self._answers[one.code], tone="muted", wrap=True)
            words.setContentsMargins(24, 0, 0, 0)
            self._list.addWidget(words)
        self._list.addStretch(1)
        self.next.setText(
            translate("guide", "Take into the vision")
            if answered
            else translate("guide", "Close")
        )
        first = next(iter(self.pieces.values()), self.next)
        first.show()  # what is not shown yet takes no focus
        first.setFocus()

    def _finish(self) -> None:
        chosen = [code for code, piece in self.pieces.items() if piece.isChecked()]
        statement = self._joined(code for code in chosen if code != WHY_MINE)
        why = self._joined(code for code in chosen if code == WHY_MINE)
        self.accept()
        if chosen:
            self.taken.emit(statement, why)

    def _joined(self, codes: Iterable[str]) -> str:
        return "\n\n".join(self._answers[code] for code in codes)

    def _keep(self) -> bool:
        """Keep the answers; return whether nothing that was typed would be lost."""
        codes = [one.code for one in self._questions]
        typed = {code: self._answers.get(code, "") for code in codes}
        try:
            kept = self._reflection.saying(typed)
        except RuleError as error:
            self.tell_problem(errors.of_rule(error))
            return False
        if kept == self._reflection:
            return True
        with attempt(self) as attempted:
            self._services.workspace.execute(KeepReflection(kept))
        if attempted.succeeded:
            self._reflection = kept
        return attempted.succeeded


def of_today(workspace: Workspace) -> Reflection:
    """Return today's answers to these questions, to go on with; else none yet."""
    today, codes = workspace.today(), {one.code for one in questions()}
    with workspace.reading() as tx:
        found = [
            one
            for one in tx.reflections.matching(
                kind=ReflectionKind.SELF_REFLECTION, on=today
            )
            if codes & one.said().keys()
        ]
    return found[-1] if found else Reflection(id=new_id(), on=today)
