"""What can be done with a goal, by key, menu and button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import Goal, GoalStatus
from leadership_desktop.services.commands.goals import (
    DeleteGoal,
    MoveGoal,
    MoveGoalToQuarter,
    SetGoalStatus,
    TakeUpGoal,
)
from leadership_desktop.ui.editors.begin import new_action, new_goal
from leadership_desktop.ui.editors.dialog import EditorDialog, offer_to_go_on
from leadership_desktop.ui.editors.goal_draft import GoalDraft
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services

NEW = ""
"""The place of the draft of a goal that is not there yet."""


class Deeds(QObject):
    """Carries out what was asked, and opens the dialogs that ask for more."""

    show_asked = Signal(str)
    """Something was done with this goal: it is to be in sight."""
    step_asked = Signal(str, int)

    def __init__(self, services: Services, page: Page) -> None:
        super().__init__(page)
        self._services = services
        self._page = page
        self._drafts = services.drafts.goals
        self.dialog: EditorDialog | None = None
        """The one that is open, or None."""

    def goal(self, goal_id: str) -> Goal | None:
        """Return a goal as it is saved, or None when it is gone."""
        with self._services.workspace.reading() as tx:
            return tx.goals.get(goal_id)

    def new_goal(
        self, quarter: Quarter, status: GoalStatus = GoalStatus.ACTIVE
    ) -> None:
        """Open the editor for a new goal."""
        goal = new_goal(self._services.workspace, quarter, status)
        self._edit(goal, is_new=True)

    def open_goal(self, goal_id: str) -> None:
        """Open the editor of a goal."""
        goal = self.goal(goal_id)
        if goal is not None:
            self._edit(goal)

    def measure(self, goal_id: str) -> None:
        """Ask for a measurement; without a measure, open the goal to name one."""
        goal = self.goal(goal_id)
        if goal is None:
            return
        if goal.measure is None:
            self._edit(goal, at_measure=True)
            return
        from leadership_desktop.ui.editors.measurement import MeasurementDialog

        self._open(MeasurementDialog(self._services, goal, goal.measure, self._page))

    def add_action(self, goal_id: str) -> None:
        """Open the editor of a new action for a goal."""
        from leadership_desktop.ui.editors.action import ActionDialog

        action = new_action(goal_id, self._services.workspace.today())
        self._open(ActionDialog(self._services, action, self._page, is_new=True))

    def set_status(self, goal_id: str, status: GoalStatus) -> None:
        """Say what became of a goal."""
        self._services.execute(SetGoalStatus(goal_id, status))
        self.show_asked.emit(goal_id)

    def park(self, goal_id: str) -> None:
        """Set a goal aside."""
        self.set_status(goal_id, GoalStatus.PARKED)

    def take_up(self, goal_id: str, quarter: Quarter) -> None:
        """Take a goal that was set aside up in a quarter."""
        if self.goal(goal_id) is not None:
            self._services.execute(TakeUpGoal(goal_id, quarter))
            self.show_asked.emit(goal_id)

    def move_to(self, goal_id: str, quarter: Quarter) -> None:
        """Move a goal to another quarter."""
        self._services.execute(MoveGoalToQuarter(goal_id, quarter))

    def step(self, goal_id: str, step: int) -> None:
        """Ask for a goal to be moved up or down."""
        self.step_asked.emit(goal_id, step)

    def move(self, goal_id: str, position: int) -> None:
        """Put a goal at another place of its quarter."""
        self._services.execute(MoveGoal(goal_id, position), tell=False)

    def delete(self, goal_id: str) -> None:
        """Delete a goal; its actions stay."""
        self._services.execute(DeleteGoal(goal_id))

    def _edit(
        self, goal: Goal, *, is_new: bool = False, at_measure: bool = False
    ) -> None:
        from leadership_desktop.ui.editors.goal import GoalDialog

        place = NEW if is_new else goal.id
        dialog = GoalDialog(
            self._services,
            goal,
            self._page,
            is_new=is_new,
            draft=self._drafts.pop(place, None),
        )
        if at_measure:
            dialog.go_to_measure()

        def keep_draft(draft: GoalDraft | None) -> None:
            if draft is not None:
                self._drafts[place] = draft

        dialog.put_away.connect(keep_draft)
        dialog.accepted.connect(lambda: self.show_asked.emit(goal.id))
        self._open(dialog, lambda: self._edit(goal, is_new=is_new))

    def _open(
        self, dialog: EditorDialog, again: Callable[[], object] | None = None
    ) -> None:
        """Open a dialog; what is typed in it and left can be taken up from the bar."""
        self.dialog = dialog

        def close(result: int) -> None:
            dialog.finished.disconnect(close)
            self.dialog = None
            left = result == QDialog.DialogCode.Rejected and dialog.has_unsaved_text()
            if left:
                offer_to_go_on(
                    self._services.notices, again or (lambda: self._open(dialog))
                )
            if not left or again is not None:
                dialog.deleteLater()

        dialog.finished.connect(close)
        dialog.open()
