"""Pulls the thread: why an action matters, and which actions serve what matters."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.queries.thread import Knot, Missing, thread_of
from leadership_desktop.text.kinds import kind_name
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.going import show_action, show_goal
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.two_lines import DEPTH


class ThreadDialog(ListDialog):
    """Vision, values, goal and actions below each other; Enter goes to one."""

    def __init__(
        self,
        services: Services,
        parent: QWidget,
        action_id: str | None = None,
        goal_id: str | None = None,
    ) -> None:
        super().__init__(
            services.theme,
            parent,
            name=translate("thread", "The thread, from the vision down"),
            choose=translate("thread", "Go there"),
        )
        self._services = services
        self.setWindowTitle(translate("thread", "The thread"))
        self.sentence.setText(
            translate(
                "thread", "What this serves, and what serves it. Enter goes there."
            )
        )
        self.choose.clicked.connect(self._go)
        self.list.itemDoubleClicked.connect(lambda _: self._go())
        knots = thread_of(services.workspace, action_id, goal_id)
        self.show_items([(_title(one), _detail(one), one) for one in knots])
        for row, one in enumerate(knots):
            self.list.item(row).setData(DEPTH, one.depth)
        wanted = action_id or goal_id
        rows = (
            n for n, one in enumerate(knots) if getattr(one.what, "id", "") == wanted
        )
        self.list.setCurrentRow(next(rows, 0))

    def _go(self) -> None:
        knot = self.chosen
        if not isinstance(knot, Knot):
            return
        self.accept()
        services = self._services
        match knot.what:
            case Goal() as goal:
                show_goal(services, goal)
            case Action() as action:
                show_action(services, action)
            case Missing.GOAL:
                services.go_to("quarter")
            case _:
                services.go_to("vision")


def _title(knot: Knot) -> str:
    match knot.what:
        case Vision(statement=statement):
            return statement.strip().split("\n")[0]
        case Value(name=name):
            return name
        case Goal(title=title) | Action(title=title):
            return one_line(title)
        case Missing.VISION:
            return translate("thread", "No vision yet")
        case Missing.VALUE:
            return translate("thread", "No value yet: what does this goal serve?")
        case Missing.GOAL:
            return translate("thread", "No goal yet")


def _detail(knot: Knot) -> str:
    match knot.what:
        case Missing():
            return translate("thread", "here the thread hangs loose")
        case Vision() as vision:
            return kind_name(vision)
        case thing:
            kind = kind_name(thing)
    if not knot.check_ins:
        return f"{kind} · {translate('thread', 'nothing yet this quarter')}"
    served = translate("thread", "%n check-in(s) this quarter", knot.check_ins)
    weeks = translate("thread", "in %n week(s)", knot.weeks)
    return f"{kind} · {served}, {weeks}"
