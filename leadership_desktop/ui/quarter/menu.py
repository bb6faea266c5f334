"""The menu of a goal: everything that its keys do too."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import Goal, GoalStatus
from leadership_desktop.text import dates, goals
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.quarter.deeds import Deeds

QUARTERS_OFFERED = (-1, 0, 1, 2, 3)


def goal_menu(deeds: Deeds, goal: Goal, shown: Quarter, parent: QWidget) -> QMenu:
    """Return the menu of a goal, while the quarter `shown` is looked at."""
    menu = QMenu(parent)
    is_parked = goal.status is GoalStatus.PARKED
    _item(
        menu, translate("quarter", "Open"), "Enter", partial(deeds.open_goal, goal.id)
    )
    if is_parked:
        text = translate("quarter", "Take up in {quarter}").format(
            quarter=dates.period_title(shown)
        )
        _item(menu, text, "P", partial(deeds.take_up, goal.id, shown))
    else:
        text = translate("quarter", "Add a measurement…")
        _item(menu, text, "M", partial(deeds.measure, goal.id))
        text = translate("quarter", "Add an action…")
        _item(menu, text, "A", partial(deeds.add_action, goal.id))
        menu.addSeparator()
        _status_items(menu, deeds, goal)
        _item(
            menu,
            translate("quarter", "Not this quarter"),
            "P",
            partial(deeds.park, goal.id),
        )
    quarters = menu.addMenu(translate("quarter", "Move to another quarter"))
    for step in QUARTERS_OFFERED:
        quarter = shown.shifted(step)
        if quarter != goal.quarter:
            title = dates.period_title(quarter)
            _item(quarters, title, "", partial(deeds.move_to, goal.id, quarter))
    if not is_parked:
        menu.addSeparator()
        text = translate("quarter", "Move up")
        _item(menu, text, "Alt+Shift+↑", partial(deeds.step, goal.id, -1))
        text = translate("quarter", "Move down")
        _item(menu, text, "Alt+Shift+↓", partial(deeds.step, goal.id, 1))
    menu.addSeparator()
    text = translate("quarter", "Delete")
    _item(menu, text, translate("quarter", "Del"), partial(deeds.delete, goal.id))
    return menu


def _status_items(menu: QMenu, deeds: Deeds, goal: Goal) -> None:
    statuses = menu.addMenu(translate("quarter", "What became of it"))
    for status in GoalStatus:
        if status is not GoalStatus.PARKED:
            name = goals.status_name(status)
            item = _item(statuses, name, "", partial(deeds.set_status, goal.id, status))
            item.setCheckable(True)
            item.setChecked(status is goal.status)


def _item(menu: QMenu, text: str, key: str, do: Callable[[], object]) -> QAction:
    shown = text.replace("&", "&&")
    item = menu.addAction(f"{shown}\t{key}" if key else shown)
    # Qt hands on whether the entry is checked.
    item.triggered.connect(lambda _checked: do())
    return item
