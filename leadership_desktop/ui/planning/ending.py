"""What became of the goals of the quarter that ends, one a step."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.domain.reflections import Answer
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.goals import (
    CarryOverGoal,
    SetGoalStatus,
    SettleGoal,
)
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.queries.planning import (
    Outcome,
)
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import dates
from leadership_desktop.text import planning as words
from leadership_desktop.text.goals import status_name
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.planning.steps import Step
from leadership_desktop.ui.widgets.fields import (
    Field,
    Segments,
    TextArea,
)

OUTCOME = "outcome"
"""The code of the question that one's own words answer."""
BECAME = (
    GoalStatus.ACTIVE,
    GoalStatus.ACHIEVED,
    GoalStatus.CARRIED_OVER,
    GoalStatus.PARKED,
    GoalStatus.DROPPED,
)


class ParkedStep(Step):
    """A goal that was set aside a moment ago."""

    def __init__(self) -> None:
        super().__init__()
        self.title = translate("planning", "This goal is set aside")
        self.hint = translate("planning", "It waits under “Not this quarter”.")


class OutcomeStep(Step):
    """What became of one goal."""

    def __init__(self, found: Outcome, workspace: Workspace, quarter: Quarter) -> None:
        super().__init__()
        self._found, self._quarter = found, quarter
        self._today = workspace.today()
        self._last = workspace.calendar.weeks_of(quarter.shifted(-1))[-1].last
        self.title = translate("planning", "What became of “{goal}”?").format(
            goal=one_line(found.goal.title)
        )
        self.hint = "\n".join(words.outcome(found))
        self.own = TextArea(
            lines=4, placeholder=translate("planning", "What did I learn from it?")
        )
        answers = [a.text for a in found.words.answers if a.question == OUTCOME]
        self._kept = answers[0] if answers else ""
        self.own.setPlainText(self._kept)
        self.status = Segments(
            [
                (
                    status,
                    translate("planning", "Still open")
                    if status is GoalStatus.ACTIVE
                    else status_name(status),
                )
                for status in BECAME
            ]
        )
        self.status.choose(found.goal.status)
        self.end = QCheckBox(
            translate("planning", "Its actions end with the quarter, on {day}").format(
                day=dates.near(self._last, self._today)
            )
        )
        self.end.setChecked(True)
        self.body.addWidget(Field(translate("planning", "In my own words"), self.own))
        # What was carried over has a successor: only undo takes that back.
        self.status.setEnabled(found.goal.status is not GoalStatus.CARRIED_OVER)
        self.body.addWidget(
            Field(translate("planning", "How does it go on?"), self.status)
        )
        self.body.addWidget(self.end)
        self.body.addStretch(1)
        self.status.changed.connect(self._follow)
        self._follow()

    def first(self) -> QWidget | None:
        """Return the field for one's own words."""
        return self.own

    def is_changed(self) -> bool:
        """Return whether something was typed or chosen."""
        return bool(self.commands())

    def commands(self) -> list[Command]:
        """Keep the words, and say what became of the goal."""
        goal, status = self._found.goal, self.status.value()
        found: list[Command] = []
        text = self.own.toPlainText().strip()
        if text != self._kept:
            others = [a for a in self._found.words.answers if a.question != OUTCOME]
            answers = (
                *others,
                *([Answer(question=OUTCOME, text=text)] if text else []),
            )
            kept = replace(self._found.words, answers=answers)
            found.append(KeepReflection(kept))
        if not isinstance(status, GoalStatus) or status is goal.status:
            return found
        if status is GoalStatus.CARRIED_OVER:
            found.append(
                CarryOverGoal(goal.id, new_id(), self._quarter, self._last, self._today)
            )
        elif self._may_end(status) and self.end.isChecked():
            found.append(SettleGoal(goal.id, status, self._last))
        else:
            found.append(SetGoalStatus(goal.id, status))
        return found

    def _follow(self) -> None:
        status = self.status.value()
        self.end.setVisible(isinstance(status, GoalStatus) and self._may_end(status))

    @staticmethod
    def _may_end(status: GoalStatus) -> bool:
        return status not in {GoalStatus.ACTIVE, GoalStatus.CARRIED_OVER}
