"""Adding, opening and moving actions, and all else that the menu of a line offers."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.week.grid import WeekGrid
from leadership_desktop.ui.week.model import WeekModel
from leadership_desktop.ui.week.places import place_below


class Arranging(QObject):
    """Turns what is asked of a line into a dialog, a menu or a command."""

    def __init__(
        self, services: Services, model: WeekModel, grid: WeekGrid, page: QWidget
    ) -> None:
        super().__init__(grid)
        self._services = services
        self._model = model
        self._grid = grid
        self._page = page
        grid.opened.connect(self.open)
        grid.add_asked.connect(self.add_under)
        grid.menu_asked.connect(self.show_menu)
        grid.move_asked.connect(self.move)
        model.dropped.connect(self.drop)

    def open(self, index: QModelIndex) -> None:
        """Open the action of a line."""
        line = self._model.line(index)
        if line is not None and line.row is not None:
            self.edit(line.row.action)

    def add_under(self, index: QModelIndex) -> None:
        """Add an action under the goal of a line."""
        line = self._model.line(index)
        self._edit_new(line.group.goal if line else None)

    def add(self) -> None:
        """Add an action under the goal one is on."""
        line = self._model.line(self._grid.currentIndex())
        view = self._model.view
        goals = [group.goal for group in view.groups if group.goal] if view else []
        goal = line.group.goal if line else None
        self._edit_new(goal or next(iter(goals), None))

    def edit(self, action: Action, *, is_new: bool = False) -> None:
        """Open the editor, and go to the action that it kept."""
        from leadership_desktop.ui.editors.action import ActionDialog
        from leadership_desktop.ui.editors.dialog import run

        dialog = ActionDialog(self._services, action, self._page, is_new=is_new)
        run(dialog, self._services.notices, lambda: self._go_to(action.id))

    def edit_pauses(self, action: Action | None) -> None:
        """Open the pauses, of everything or of one action."""
        from leadership_desktop.ui.editors.dialog import run
        from leadership_desktop.ui.editors.pauses import PausesDialog

        dialog = PausesDialog(self._services, action, self._page)
        run(dialog, self._services.notices)

    def show_menu(self, index: QModelIndex, position: QPoint) -> None:
        """Show what can be done with a line."""
        line, view = self._model.line(index), self._model.view
        if line is None or view is None:
            return
        from leadership_desktop.ui.week.row_menu import RowMenu

        menu = RowMenu(
            self._services,
            view.groups,
            edit=self.edit,
            pause=self.edit_pauses,
            parent=self._page,
        )
        if line.row is None:
            menu.add(translate("week", "Add action…"), lambda: self.add_under(index))
        else:
            menu.fill(line.row.action)
        menu.exec(position)
        menu.deleteLater()

    def move(self, index: QModelIndex, step: int) -> None:
        """Move an action past its neighbour, or on to the next goal."""
        line, view = self._model.line(index), self._model.view
        if line is None or line.row is None or view is None:
            return
        groups = list(view.groups)
        number = groups.index(line.group)
        place = line.place + step
        if 0 <= place < len(line.group.rows):
            target, above = line.group, place if step > 0 else place - 1
        elif 0 <= number + step < len(groups):
            target = groups[number + step]
            above = len(target.rows) - 1 if step < 0 else -1
        else:
            return
        above_id = target.rows[above].action.id if above >= 0 else ""
        goal_id = target.goal.id if target.goal else None
        self.drop(line.row.action.id, goal_id, above_id)

    def drop(self, action_id: str, goal_id: str | None, above_id: str) -> None:
        """Put an action below another, or first under a goal."""
        place = place_below(self._services.workspace, action_id, goal_id, above_id)
        from leadership_desktop.services.commands.actions import MoveAction

        self._services.execute(MoveAction(action_id, goal_id, place), tell=False)

    def _edit_new(self, goal: Goal | None) -> None:
        from leadership_desktop.ui.editors.begin import new_action

        today, view = self._services.workspace.today(), self._model.view
        starts_on = max(today, view.week.first) if view else today
        action = new_action(goal.id if goal else None, starts_on)
        self.edit(action, is_new=True)

    def _go_to(self, action_id: str) -> None:
        keys = [line.key[1] for line in self._model.lines]
        if action_id in keys:
            column = max(0, self._grid.currentIndex().column())
            row = keys.index(action_id)
            self._grid.setCurrentIndex(self._model.index(row, column))
