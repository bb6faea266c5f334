"""After a new version of the vision: does each goal still fit? One at a time."""

from __future__ import annotations

from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop.domain.goals import Goal, GoalStatus
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.goals import SetGoalStatus
from leadership_desktop.services.commands.loose_ends import LookAtGoal
from leadership_desktop.services.queries.vision import goals_to_look_at
from leadership_desktop.text import goals as words
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import run
from leadership_desktop.ui.editors.goal import GoalDialog
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import SECTION, SMALL
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Line, Scroll, button

USUAL = (600, 320)


class StillFitsDialog(QDialog):
    """Enter says that a goal still fits; Esc leaves the rest for another time."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._services = services
        self._goals = goals_to_look_at(services.workspace)
        self._at = 0
        self.setWindowTitle(translate("vision", "Does it still fit?"))
        self.resize(*USUAL)
        with services.workspace.reading() as tx:
            vision = tx.visions.all()[-1]
            self._names = {value.id: value.name for value in tx.values.all()}
        statement = QWidget()
        inside = QVBoxLayout(statement)
        inside.setContentsMargins(0, 0, 10, 0)
        inside.addWidget(Label(f"“{vision.statement.strip()}”", wrap=True))
        inside.addStretch(1)
        self.place = Label("", size=SMALL, tone="muted")
        self.title = Label("", size=SECTION, weight=QFont.Weight.DemiBold, wrap=True)
        self.why = Label("", tone="muted", wrap=True)
        self.problem = Label("", tone="problem", wrap=True)
        self.problem.hide()
        self.later = button(translate("vision", "Later"))
        self.later.clicked.connect(self.reject)
        self.park = button(translate("vision", "Not this quarter"))
        self.park.clicked.connect(self._park)
        self.change = button(translate("vision", "Change…"))
        self.change.clicked.connect(self._change)
        self.fits = button(translate("vision", "It still fits"), "primary")
        self.fits.setDefault(True)
        self.fits.clicked.connect(self._fit)
        foot = QHBoxLayout()
        foot.addWidget(self.later)
        foot.addStretch(1)
        for one in (self.park, self.change, self.fits):
            foot.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        self.area = Scroll(statement)
        layout.addWidget(self.area, 1)
        layout.addWidget(Line())
        for label in (self.place, self.title, self.why, self.problem):
            layout.addWidget(label)
        layout.addLayout(foot)
        self.finished.connect(self.deleteLater)
        self._show()

    @property
    def goal(self) -> Goal:
        """The goal that is asked about."""
        return self._goals[self._at]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by what the buttons do not take."""
        if not self.area.scroll_by(event):
            super().keyPressEvent(event)

    def tell_problem(self, sentence: str) -> None:
        """Say what the world did; the goal stays in sight."""
        self.problem.setText(sentence)
        self.problem.show()

    def _show(self) -> None:
        goal = self.goal
        text = translate("vision", "Goal {number} of {all}: does it still fit?")
        self.place.setText(text.format(number=self._at + 1, all=len(self._goals)))
        self.title.setText(one_line(goal.title))
        serves = tuple(self._names[one] for one in goal.value_ids)
        self.why.setText(words.why_line(goal, serves))
        self.problem.hide()
        self.fits.setFocus()

    def _fit(self) -> None:
        self._do(LookAtGoal(self.goal.id, self._services.workspace.today()))

    def _park(self) -> None:
        self._do(SetGoalStatus(self.goal.id, GoalStatus.PARKED))

    def _do(self, command: Command) -> None:
        with attempt(self) as attempted:
            self._services.workspace.execute(command)
        if attempted.succeeded:
            self._go_on()

    def _change(self) -> None:
        dialog = GoalDialog(self._services, self.goal, self)
        run(dialog, self._services.notices, self._go_on)

    def _go_on(self) -> None:
        if self._at + 1 == len(self._goals):
            self.accept()
        else:
            self._at += 1
            self._show()
