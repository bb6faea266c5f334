"""Asks for today's value of a goal's measure: one number, and Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.goals import Goal, Measure
from leadership_desktop.services.commands.goals import RecordMeasurement
from leadership_desktop.text import goals, numbers
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import DateField, ShortText
from leadership_desktop.ui.widgets.labels import Label


class MeasurementDialog(EditorDialog):
    """A value and its day."""

    def __init__(
        self, services: Services, goal: Goal, measure: Measure, parent: QWidget
    ) -> None:
        super().__init__(translate("goal", "Add a measurement"), parent)
        self.setMinimumSize(460, 320)
        self.resize(480, 330)
        self._services = services
        self._goal = goal
        self.form.addWidget(
            Label(goals.measure_line(measure, goal.latest), tone="muted", wrap=True)
        )
        self.value = ShortText()
        label = measure.name if not measure.unit else f"{measure.name} ({measure.unit})"
        self.add_field("value", one_line(label, 120), self.value)
        self.day = DateField(services.workspace.today())
        self.add_field("on", translate("goal", "On"), self.day)
        self.form.addStretch(1)
        self.value.setFocus()

    def commit(self) -> bool:
        """Note the value, in place of one of the same day."""
        typed = self.value.text()
        value = numbers.parse(typed)
        if value is None:
            rule = Rule.NOT_FINITE if typed.strip() else Rule.REQUIRED
            raise RuleError(rule, "value")
        command = RecordMeasurement(self._goal.id, self.day.day(), value)
        with attempt(self) as attempted:
            if self._services.workspace.execute(command):
                self._services.notices.tell_done(command)
        return attempted.succeeded

    def tell_problem(self, sentence: str) -> None:
        """Say in the dialog what the world did."""
        self.problem.setText(sentence)
        self.problem.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Enter in the value: there is nothing else to fill in."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and (
            self.value.hasFocus()
        ):
            self.keep()
        else:
            super().keyPressEvent(event)
