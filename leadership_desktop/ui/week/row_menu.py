"""The menu of a line in the week: all that can be done with an action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from leadership_desktop.domain.actions import Action, Once
from leadership_desktop.services.commands.actions import (
    ArchiveAction,
    ChangeAction,
    DeleteAction,
    DuplicateAction,
    MoveAction,
    UnarchiveAction,
)
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.queries.week import Group
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.week.places import last_place


class RowMenu(QMenu):
    """Opened by the right button, by Shift+F10 and by the menu key."""

    def __init__(
        self,
        services: Services,
        groups: Sequence[Group],
        *,
        edit: Callable[[Action], object],
        pause: Callable[[Action], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._groups = groups
        self._edit = edit
        self._pause = pause

    def add(
        self, text: str, do: Callable[[], object], menu: QMenu | None = None
    ) -> None:
        """Add an entry."""
        # Qt hands on whether the entry is checked: none of ours is.
        entry = (menu or self).addAction(text)
        entry.triggered.connect(lambda _checked: do())

    def fill(self, action: Action) -> None:
        """Add what can be done with an action."""
        run = self._services.execute
        today = self._services.workspace.today()
        self.add(translate("week", "Edit…"), lambda: self._edit(action))
        self.add(
            translate("week", "History"),
            lambda: self._services.show_thing("action", action.id),
        )
        copy = translate("week", "{title} (copy)").format(title=action.title)
        duplicate = DuplicateAction(action.id, new_id(), copy, today)
        self.add(translate("week", "Duplicate"), partial(run, duplicate))
        if isinstance(action.cadence, Once):
            self.add(
                translate("week", "Do it next week"), lambda: self._next_week(action)
            )
        self._goals(action)
        self.add(translate("week", "I am away…"), lambda: self._pause(action))
        self.addSeparator()
        if action.archived_on is None:
            archive = ArchiveAction(action.id, today)
            self.add(translate("week", "Archive"), partial(run, archive))
        else:
            self.add(
                translate("week", "Take out of the archive"),
                partial(run, UnarchiveAction(action.id)),
            )
        self.add(translate("week", "Delete"), partial(run, DeleteAction(action.id)))

    def _goals(self, action: Action) -> None:
        goals = self.addMenu(translate("week", "Move to goal"))
        for group in self._groups:
            if group.goal is not None and group.goal.id != action.goal_id:
                place = last_place(self._services.workspace, group.goal.id)
                move = MoveAction(action.id, group.goal.id, place)
                # An & would underline the letter after it.
                title = one_line(group.goal.title, 60).replace("&", "&&")
                self.add(title, partial(self._services.execute, move), goals)
        if action.goal_id is not None:
            untie = MoveAction(action.id, None, 0)
            self.add(
                translate("week", "No goal"),
                partial(self._services.execute, untie),
                goals,
            )

    def _next_week(self, action: Action) -> None:
        calendar = self._services.workspace.calendar
        if isinstance(action.cadence, Once):
            week = calendar.week_of(action.cadence.week).shifted(1)
            moved = replace(action, cadence=Once(week.first), ends_on=None)
            self._services.execute(ChangeAction(moved))
