"""What is taken from an answer, and the goal or action that comes of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from leadership_desktop.domain.growth import Feedback
from leadership_desktop.services.queries.quarter import quarter_of_today
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.begin import new_action, new_goal
from leadership_desktop.ui.editors.dialog import EditorDialog, run
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import TextArea
from leadership_desktop.ui.widgets.surfaces import button

GOAL, ACTION = "goal", "action"
LONGEST_TITLE = 120


class InsightDialog(EditorDialog):
    """An editor of an answer; the answer is read first, then one says what it brings."""

    def __init__(self, services: Services, parent: QWidget, title: str) -> None:
        super().__init__(title, parent)
        self.resize(640, min(760, max(560, parent.window().height() - 40)))
        self.services = services
        self.kept: Feedback | None = None
        """What was kept, once it is."""
        self._onward = ""
        self.insight = TextArea(
            lines=3,
            placeholder=translate(
                "feedback", "Thank them first. Then: what is true of it, and helps?"
            ),
        )
        self.to_goal = button(translate("feedback", "Save, and make it a goal…"))
        self.to_goal.clicked.connect(lambda: self._keep_for(GOAL))
        self.to_action = button(translate("feedback", "Save, and make it an action…"))
        self.to_action.clicked.connect(lambda: self._keep_for(ACTION))

    def add_insight(self) -> None:
        """Add the question what is taken from the answer, and the ways on."""
        self.add_field(
            "insight", translate("feedback", "What do I take from it?"), self.insight
        )
        row = QHBoxLayout()
        row.addWidget(self.to_goal)
        row.addWidget(self.to_action)
        row.addStretch(1)
        self.form.addLayout(row)
        self.form.addStretch(1)

    def _keep_for(self, onward: str) -> None:
        self._onward = onward
        self.keep()
        self._onward = "" if self.kept is None else onward

    def go_onward(self) -> None:
        """Begin the goal or the action, where one was asked for."""
        parent = self.parentWidget()
        if self.kept is None or not self._onward or parent is None:
            return
        workspace = self.services.workspace
        if self._onward == GOAL:
            from leadership_desktop.ui.editors.goal import GoalDialog

            goal = new_goal(workspace, quarter_of_today(workspace))
            goal = replace(goal, why=self.kept.insight)
            made: EditorDialog = GoalDialog(self.services, goal, parent, is_new=True)
        else:
            from leadership_desktop.ui.editors.action import ActionDialog

            action = new_action(self.kept.goal_id, workspace.today())
            made = ActionDialog(self.services, action, parent, is_new=True)
            first = self.kept.insight.strip().split("\n")[0]
            made.title.setText(one_line(first, LONGEST_TITLE))
        run(made, self.services.notices)
