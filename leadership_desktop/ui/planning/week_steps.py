"""The steps of a week's plan: what was left, what comes back, what is new, and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QWidget

from leadership_desktop.domain.actions import Action, Once, Pause
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.actions import (
    AddAction,
    ArchiveAction,
    ChangeAction,
)
from leadership_desktop.services.commands.pauses import PutPause, RemovePause
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.queries.planning import (
    Left,
    Recurring,
    WeekPlan,
)
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import cadence, dates
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.begin import new_action
from leadership_desktop.ui.planning.steps import Adding, SizeWord, Step
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.fields import (
    Choice,
    Segments,
    ShortText,
    check_box,
)
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Line

LEAVE, MOVE, DROP = "leave", "move", "drop"


class LeftStep(Step):
    """One-off actions that were not done in their week."""

    def __init__(self, plan: WeekPlan, workspace: Workspace) -> None:
        super().__init__()
        self.title = translate("planning", "What was left?")
        self._week, self._today = plan.week, workspace.today()
        self.choices: list[tuple[Left, Segments]] = []
        for left in plan.left:
            choice = Segments(
                [
                    (LEAVE, translate("planning", "Leave it")),
                    (MOVE, translate("planning", "This week")),
                    (DROP, translate("planning", "Let it go")),
                ]
            )
            choice.choose(LEAVE)
            title = one_line(left.action.title)
            choice.setAccessibleName(title)
            self.body.addWidget(Label(title, weight=QFont.Weight.DemiBold, wrap=True))
            of_week = translate("planning", "for the week of {day}").format(
                day=dates.near(left.week.first, self._today)
            )
            self.body.addWidget(Label(of_week, size=SMALL, tone="muted"))
            self.body.addWidget(choice, alignment=Qt.AlignmentFlag.AlignLeft)
            self.body.addWidget(Line())
            self.choices.append((left, choice))
        self.hint = (
            translate("planning", "What was for one week and is still open.")
            if plan.left
            else translate("planning", "Nothing was left open. A clean start.")
        )
        self.body.addStretch(1)

    def first(self) -> QWidget | None:
        """Return the first choice."""
        return self.choices[0][1] if self.choices else None

    def is_changed(self) -> bool:
        """Return whether something was chosen."""
        return any(choice.value() != LEAVE for _, choice in self.choices)

    def commands(self) -> list[Command]:
        """Move and drop what was chosen for that."""
        found: list[Command] = []
        for left, choice in self.choices:
            if choice.value() == MOVE:
                moved = replace(
                    left.action, cadence=Once(self._week.first), ends_on=None
                )
                found.append(ChangeAction(moved))
            elif choice.value() == DROP:
                found.append(ArchiveAction(left.action.id, self._today))
        return found


class RecurringStep(Step):
    """Which of the actions that come back are for this week."""

    def __init__(self, plan: WeekPlan) -> None:
        super().__init__()
        self.title = translate("planning", "What comes back this week?")
        self._week = plan.week
        self.boxes: list[tuple[Recurring, QCheckBox]] = []
        for one in plan.recurring:
            asked = cadence.short(one.action.cadence, one.action.amount)
            box = check_box(one.action.title, f" · {asked}")
            box.setChecked(one.out is None)
            self.body.addWidget(box)
            self.boxes.append((one, box))
        self.hint = (
            translate(
                "planning",
                "Untick what may rest this week: it is paused, and no streak breaks.",
            )
            if plan.recurring
            else translate("planning", "Nothing comes back this week yet.")
        )
        self.body.addStretch(1)

    def first(self) -> QWidget | None:
        """Return the first box."""
        return self.boxes[0][1] if self.boxes else None

    def is_changed(self) -> bool:
        """Return whether something was ticked or unticked."""
        return any(box.isChecked() != (one.out is None) for one, box in self.boxes)

    def commands(self) -> list[Command]:
        """Pause what was unticked for the week; end the pause of what was ticked."""
        found: list[Command] = []
        for one, box in self.boxes:
            if box.isChecked() and one.out is not None:
                found.append(RemovePause(one.out.id))
            elif not box.isChecked() and one.out is None:
                pause = Pause(
                    id=new_id(),
                    starts_on=self._week.first,
                    ends_on=self._week.last,
                    action_id=one.action.id,
                    reason=translate("planning", "Not this week"),
                )
                found.append(PutPause(pause))
        return found


class OnceStep(Step):
    """What is for this week only."""

    def __init__(
        self, plan: WeekPlan, workspace: Workspace, add: Callable[[], object]
    ) -> None:
        super().__init__()
        self.title = translate("planning", "What is for this week only?")
        self.hint = translate(
            "planning", "One small, visible thing at a time; Enter adds it."
        )
        self._week = plan.week
        for action in plan.once:
            self.body.addWidget(Label(f"–  {one_line(action.title)}", wrap=True))
        self.field = ShortText(
            placeholder=translate("planning", "Send the proposal to Noor")
        )
        self.field.setAccessibleName(self.title)
        goal = Choice(translate("planning", "For which goal?"))
        quarter = workspace.calendar.quarter_of(plan.week)
        with workspace.reading() as tx:
            goals = [g for g in tx.goals.all() if g.quarter == quarter]
        offered: list[tuple[object, str]] = [
            (None, translate("planning", "No goal yet"))
        ]
        offered += [(g.id, one_line(g.title, 80)) for g in goals]
        goal.offer(offered, goals[0].id if goals else None)
        self.adding = Adding(self.field, goal, add)
        self.word = SizeWord(self.field)
        self.body.addWidget(self.adding)
        self.body.addWidget(self.word)
        self.body.addStretch(1)

    def first(self) -> QWidget | None:
        """Return the field for the next one."""
        return self.field

    def enter(self) -> bool:
        """Add what is typed."""
        return self.adding.enter()

    def is_changed(self) -> bool:
        """Return whether something was typed."""
        return bool(self.adding.text)

    def commands(self) -> list[Command]:
        """Add what was typed. Raises `RuleError` for a title that is too long."""
        if not self.adding.text:
            return []
        cadence = Once(self._week.first)
        action = new_action(self.adding.owner_id, self._week.first, cadence)
        return [AddAction(replace(action, title=self.adding.text))]


class CueStep(Step):
    """When and how: each action with its cue and its obstacle, to be sharpened."""

    def __init__(self, plan: WeekPlan, workspace: Workspace) -> None:
        super().__init__()
        self.title = translate("planning", "When will you do it?")
        self.hint = translate(
            "planning",
            "A cue and an answer to what gets in the way help more than resolve.",
        )
        kept = {action.id: action for action in workspace.figures.actions()}
        self.fields: list[tuple[Action, ShortText, ShortText]] = []
        for shown in plan.actions:
            action = kept[shown.id]
            title = one_line(action.title)
            self.body.addWidget(Label(title, weight=QFont.Weight.DemiBold, wrap=True))
            cue = ShortText(placeholder=translate("planning", "When …, I …"))
            cue.setText(action.cue)
            obstacle = ShortText(
                placeholder=translate("planning", "If … gets in the way, I …")
            )
            obstacle.setText(action.obstacle)
            for field, name in (
                (cue, translate("planning", "Cue")),
                (obstacle, translate("planning", "Obstacle")),
            ):
                field.setAccessibleName(f"{title}: {name}")
                self.body.addWidget(field)
            self.fields.append((action, cue, obstacle))
        self.body.addStretch(1)

    def first(self) -> QWidget | None:
        """Return the first field."""
        return self.fields[0][1] if self.fields else None

    def is_changed(self) -> bool:
        """Return whether something was typed."""
        return bool(self._changed())

    def commands(self) -> list[Command]:
        """Keep the cues and obstacles that are others now."""
        return [ChangeAction(action) for action in self._changed()]

    def _changed(self) -> list[Action]:
        found = []
        for action, cue, obstacle in self.fields:
            # A field of one line shows several lines as one: that is no change.
            entered = replace(
                action,
                cue=action.cue if not cue.isModified() else cue.text(),
                obstacle=action.obstacle
                if not obstacle.isModified()
                else obstacle.text(),
            )
            if entered != action:
                found.append(entered)
        return found
