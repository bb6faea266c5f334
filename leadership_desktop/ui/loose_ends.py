"""Loose ends in one place, each with the step that mends it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.loose_ends import LooseEndKind
from leadership_desktop.domain.vision import Value
from leadership_desktop.services.commands.loose_ends import AcceptLooseEnd
from leadership_desktop.services.queries.loose_ends import LooseLine, loose_lines
from leadership_desktop.services.queries.quarter import quarter_of_today
from leadership_desktop.text import loose_ends as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.editors.begin import new_action, new_goal
from leadership_desktop.ui.editors.dialog import EditorDialog, run
from leadership_desktop.ui.editors.goal import GoalDialog
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.surfaces import button


class LooseEndsDialog(ListDialog):
    """Enter mends the chosen one; F says that it is fine, which is remembered."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services.theme,
            parent,
            name=translate("loose", "What hangs loose"),
            choose="",
        )
        self._services = services
        self._window = parent.window()
        self.setWindowTitle(translate("loose", "Loose ends"))
        self.fine = button("")
        self.fine.clicked.connect(self._accept_it)
        self.foot.insertWidget(0, self.fine)
        # Before the list, which looks for what begins with the letter.
        QShortcut(QKeySequence("F"), self, self._accept_it)
        self.choose.clicked.connect(self._mend)
        self.list.itemDoubleClicked.connect(lambda _: self._mend())
        self.list.currentItemChanged.connect(lambda *_: self._name_buttons())
        self._show()

    def _show(self) -> None:
        row = self.list.currentRow()
        lines = loose_lines(self._services.workspace)
        self.show_items(
            [(words.title(one), words.says(one.end.kind), one) for one in lines]
        )
        self.list.setCurrentRow(max(0, min(row, len(lines) - 1)))
        self.sentence.setText(words.summary(len(lines)))
        self.list.setVisible(bool(lines))
        self._name_buttons()

    def _name_buttons(self) -> None:
        line = self.chosen
        shown = isinstance(line, LooseLine)
        self.fine.setVisible(shown)
        self.choose.setVisible(shown)
        if isinstance(line, LooseLine):
            self.fine.setText(words.fine(line.end.kind))
            self.choose.setText(words.mends(line.end.kind))

    def _accept_it(self) -> None:
        line, workspace = self.chosen, self._services.workspace
        if isinstance(line, LooseLine):
            self._services.execute(AcceptLooseEnd(line.end, workspace.today()))
            self._show()

    def _mend(self) -> None:
        """Give way to the step that mends it, and come back when that is done."""
        line = self.chosen
        if not isinstance(line, LooseLine):
            return
        services, window = self._services, self._window
        self.accept()
        editor = editor_for(services, window, line)
        if editor is None:
            services.go_to("quarter")
            return
        run(
            editor,
            services.notices,
            lambda: LooseEndsDialog(services, window).open(),
        )


def editor_for(
    services: Services, window: QWidget, line: LooseLine
) -> EditorDialog | None:
    """Return the editor in which a loose end is tied; None where a page is for that."""
    workspace = services.workspace
    match line.thing:
        case Goal() as goal if line.end.kind is LooseEndKind.GOAL_WITHOUT_ACTION:
            action = new_action(goal.id, workspace.today())
            return ActionDialog(services, action, window, is_new=True)
        case Goal() as goal:
            made = GoalDialog(services, goal, window)
            if line.end.kind is LooseEndKind.GOAL_WITHOUT_VALUE:
                made.go_to_values()
            return made
        case Value() as value:
            quarter = quarter_of_today(workspace)
            goal = new_goal(workspace, quarter, value_ids=(value.id,))
            return GoalDialog(services, goal, window, is_new=True)
        case Action() as action:
            editor = ActionDialog(services, action, window)
            editor.goal.setFocus()
            return editor
        case None:
            return None
