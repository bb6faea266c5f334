"""The menu bar: every action of the window, its name, its shortcut, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from leadership_desktop.services.commands import Command
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.pages import SHORTCUTS, page_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Doings:
    """What the menu's actions do."""

    new_action: Callable[[], object]
    new_goal: Callable[[], object]
    bring_in: Callable[[], object]
    export: Callable[[], object]
    report: Callable[[], object]
    lock: Callable[[], object]
    leave: Callable[[], object]
    undo: Callable[[], object]
    redo: Callable[[], object]
    find: Callable[[], object]
    show_deleted: Callable[[], object]
    go_to: Callable[[str], object]
    show_action_page: Callable[[], object]
    plan_week: Callable[[], object]
    plan_quarter: Callable[[], object]
    pull_thread: Callable[[], object]
    show_loose_ends: Callable[[], object]
    hold_request: Callable[[], object]
    show_proposals: Callable[[], object]
    show_feedback: Callable[[], object]
    show_written: Callable[[], object]
    write: Callable[[], object]
    go_earlier: Callable[[], object]
    go_later: Callable[[], object]
    go_to_today: Callable[[], object]
    explain: Callable[[], object]
    show_shortcuts: Callable[[], object]
    show_about: Callable[[], object]


class Menus:
    """Fills the menu bar of a window; made anew when the language changes."""

    def __init__(self, window: QMainWindow, do: Doings) -> None:
        self._window = window
        self.actions: list[QAction] = []
        bar = window.menuBar()
        bar.clear()
        file = bar.addMenu(translate("window", "&File"))
        self._add(file, translate("window", "New action…"), "Ctrl+N", do.new_action)
        self._add(file, translate("window", "New goal…"), "Ctrl+Shift+N", do.new_goal)
        self._add(file, translate("window", "Write…"), "Ctrl+Shift+J", do.write)
        file.addSeparator()
        self._add(file, translate("window", "Import…"), "Ctrl+I", do.bring_in)
        self._add(file, translate("window", "Export…"), "Ctrl+E", do.export)
        self._add(file, translate("window", "Report…"), "Ctrl+R", do.report)
        file.addSeparator()
        self._add(file, translate("window", "Lock"), "Ctrl+L", do.lock)
        leave = self._add(file, translate("window", "Quit"), "Ctrl+Q", do.leave)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        edit = bar.addMenu(translate("window", "&Edit"))
        self._undo = self._add(edit, translate("window", "Undo"), "Ctrl+Z", do.undo)
        self._redo = self._add(
            edit, translate("window", "Redo"), "Ctrl+Shift+Z", do.redo
        )
        edit.addSeparator()
        self._add(edit, translate("window", "Find…"), "Ctrl+K", do.find)
        self._add(edit, translate("window", "Recently deleted…"), "", do.show_deleted)
        view = bar.addMenu(translate("window", "&View"))
        for name, keys in SHORTCUTS.items():
            self._add(view, page_name(name), keys, _to(do.go_to, name))
        view.addSeparator()
        self._add(view, translate("window", "Plan the week…"), "Ctrl+P", do.plan_week)
        self._add(
            view,
            translate("window", "Plan the quarter…"),
            "Ctrl+Shift+P",
            do.plan_quarter,
        )
        history = translate("window", "History of the action")
        self._add(view, history, "Ctrl+H", do.show_action_page)
        self._add(view, translate("window", "The thread…"), "Ctrl+T", do.pull_thread)
        loose = translate("window", "Loose ends…")
        self._add(view, loose, "Ctrl+Shift+L", do.show_loose_ends)
        fit = translate("window", "Does it fit?…")
        self._add(view, fit, "Ctrl+Shift+F", do.hold_request)
        proposal = translate("window", "From role to proposal…")
        self._add(view, proposal, "Ctrl+Shift+R", do.show_proposals)
        feedback = translate("window", "Feedback…")
        self._add(view, feedback, "Ctrl+Shift+B", do.show_feedback)
        self._add(
            view, translate("window", "What you wrote…"), "Ctrl+J", do.show_written
        )
        view.addSeparator()
        self._add(view, translate("window", "Earlier"), "Alt+Left", do.go_earlier)
        self._add(view, translate("window", "Later"), "Alt+Right", do.go_later)
        self._add(view, translate("window", "Today"), "Alt+Home", do.go_to_today)
        about = bar.addMenu(translate("window", "&Help"))
        self._add(about, translate("window", "Explain the figures…"), "?", do.explain)
        self._add(
            about, translate("window", "Keyboard shortcuts"), "F1", do.show_shortcuts
        )
        self._add(about, translate("window", "About"), "", do.show_about).setMenuRole(
            QAction.MenuRole.AboutRole
        )

    def name_steps(self, undoable: Command | None, redoable: Command | None) -> None:
        """Say in the menu which steps can be taken back and done again."""
        for action, command, bare, named in (
            (
                self._undo,
                undoable,
                translate("window", "Undo"),
                translate("window", "Undo: {step}"),
            ),
            (
                self._redo,
                redoable,
                translate("window", "Redo"),
                translate("window", "Redo: {step}"),
            ),
        ):
            text = bare if command is None else named.format(step=_name(command))
            action.setText(text)
            action.setEnabled(command is not None)

    def remove(self) -> None:
        """Take the actions away, so that their shortcuts are free for the next ones."""
        for action in self.actions:
            action.deleteLater()
        self.actions.clear()

    def _add(
        self, menu: QMenu, text: str, keys: str, do: Callable[[], object]
    ) -> QAction:
        action = QAction(text, self._window)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked: do())
        menu.addAction(action)
        self.actions.append(action)
        return action


def _to(go_to: Callable[[str], object], name: str) -> Callable[[], object]:
    return lambda: go_to(name)


def _name(command: Command) -> str:
    # Nothing can be undone when the program starts: then the names can wait.
    from leadership_desktop.text.steps import name

    return name(command)
