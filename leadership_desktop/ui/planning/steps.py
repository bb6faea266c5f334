"""A dialog of steps: each is kept when one goes on, and Esc leaves what was kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop.domain.errors import RuleError
from leadership_desktop.domain.load import Load
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.planning import Plan
from leadership_desktop.text import errors
from leadership_desktop.text import planning as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import offer_to_go_on
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.step_dialog import SCROLLED_SIDE, StepDialog
from leadership_desktop.ui.widgets.fields import Choice, ShortText
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Scroll, button

USUAL = (680, 600)


class Step(QWidget):
    """One step: what it asks, and what it changes."""

    title = ""
    hint = ""

    def __init__(self) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 10, 0)
        self.body.setSpacing(10)

    def commands(self) -> list[Command]:
        """Return what was decided. Raises `RuleError` for what can't be kept."""
        return []

    def first(self) -> QWidget | None:
        """Return where to begin."""
        return None

    def enter(self) -> bool:
        """Do what Enter does here; return whether that was something of its own."""
        return False

    def is_changed(self) -> bool:
        """Return whether something was typed or chosen that is not kept yet."""
        return False


class Adding(QWidget):
    """A field for one more, what it belongs to, and a button; Enter in it adds too."""

    def __init__(
        self,
        field: ShortText,
        belongs: Choice,
        add: Callable[[], object],
    ) -> None:
        super().__init__()
        self.field, self.belongs, self._add = field, belongs, add
        self.button = button(translate("planning", "Add"))
        self.button.clicked.connect(add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 2)
        row.addWidget(belongs, 1)
        row.addWidget(self.button)

    @property
    def text(self) -> str:
        """What is typed, without spaces around it."""
        return self.field.text().strip()

    @property
    def owner_id(self) -> str | None:
        """The id of what it belongs to, or None."""
        chosen = self.belongs.value()
        return chosen if isinstance(chosen, str) else None

    def enter(self) -> bool:
        """Add what is typed, where one is in the field."""
        if not self.field.hasFocus() or not self.text:
            return False
        self._add()
        return True


class SizeWord(Label):
    """A word when what is typed in a field sounds too big for a week."""

    def __init__(self, field: ShortText) -> None:
        super().__init__("", tone="amber", wrap=True)
        field.textChanged.connect(self._judge)
        self.hide()

    def _judge(self, text: str) -> None:
        self.setText(words.too_big() if words.sounds_too_big(text) else "")
        self.setVisible(bool(self.text()))


class Planned(Protocol):
    """What a plan asks of a week, beside what is usual."""

    @property
    def planned(self) -> Load:
        """What it asks."""

    @property
    def usual(self) -> Load | None:
        """What was usually done; None before the first week."""


class StepsDialog(StepDialog):
    """Keeps a step of a plan when one goes on; the load stands below every step."""

    def __init__(self, services: Services, parent: QWidget, title: str) -> None:
        says = translate(
            "planning", "Ctrl+Enter goes on; Esc leaves, and keeps the steps before"
        )
        super().__init__(parent, title, says, right=SCROLLED_SIDE)
        self.services = services
        self.at = 0
        self.step = Step()
        self.area = Scroll(self.step)
        self.load = Label("", tone="accent", wrap=True)
        self.middle.addWidget(self.area, 1)
        self.middle.addWidget(self.load)
        self.resize(USUAL[0], min(USUAL[1], max(440, parent.window().height() - 40)))
        # A field that is being typed in has an undo of its own, and takes it first.
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.undo)

    def count(self) -> int:
        """Return how many steps there are."""
        raise NotImplementedError

    def make(self, number: int) -> Step:
        """Return a step, by its number from 0, as things stand now."""
        raise NotImplementedError

    @property
    def plan(self) -> Planned:
        """What there is to plan with, as things stand now."""
        raise NotImplementedError

    def add_another(self) -> None:
        """Keep what was typed, and be ready for another."""
        if self.keep():
            self.show_step()

    def show_step(self) -> None:
        """Show the step one is at."""
        self.step = self.make(self.at)
        self.step.setObjectName("scrolled")
        self.area.setWidget(self.step)
        text = translate("planning", "Step {number} of {all}")
        self.place.setText(text.format(number=self.at + 1, all=self.count()))
        self.title.setText(self.step.title)
        self.hint.setText(self.step.hint)
        self.hint.setVisible(bool(self.step.hint))
        self.back.setEnabled(self.at > 0)
        is_last = self.at == self.count() - 1
        self.next.setText(
            translate("planning", "Done") if is_last else translate("planning", "Next")
        )
        self.problem.hide()
        self.show_load()
        first = self.step.first() or self.next
        first.show()  # what is not shown yet takes no focus
        first.setFocus()
        # Once the step has its height.
        QTimer.singleShot(0, self, self._show_focus)

    def _show_focus(self) -> None:
        focused = self.focusWidget()
        if focused is not None and self.step.isAncestorOf(focused):
            self.area.ensureWidgetVisible(focused)

    def show_load(self) -> None:
        """Say what is planned beside what is usual."""
        plan = self.plan
        self.load.setText(words.load(plan.planned, plan.usual))

    def go(self, step: int) -> None:
        """Keep the step, and go on or back."""
        if not self.keep():
            return
        if self.at + step == self.count():
            self.accept()
            return
        self.at += step
        self.show_step()

    def keep(self) -> bool:
        """Keep what the step decided, as one step; return whether it is kept."""
        try:
            commands = self.step.commands()
        except RuleError as error:
            self.tell_problem(errors.of_rule(error))
            return False
        if not commands:
            return True
        with attempt(self) as attempted:
            self.services.workspace.execute(Plan(tuple(commands)))
        return attempted.succeeded

    def undo(self) -> None:
        """Take back the last step of the plan."""
        workspace = self.services.workspace
        if isinstance(workspace.undoable, Plan):
            with attempt(self):
                workspace.undo()
            self.at = min(self.at, self.count() - 1)
            self.show_step()

    def done(self, result: int) -> None:
        """Close; what was typed and not kept can be taken up again from the bar."""
        left = result == QDialog.DialogCode.Rejected and self.step.is_changed()
        super().done(result)
        if left:
            offer_to_go_on(self.services.notices, self.open)
        else:
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field adds what is typed, or moves on; other keys may scroll."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.area.scroll_by(event):
            return
        if not enter or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif not self.step.enter():
            self.focusNextChild()
