"""The goals that the vision asks for, each with a measure and a first small action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop.domain.actions import TimesPerWeek
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.compass import MOST_GOALS
from leadership_desktop.domain.goals import Goal
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.goals import (
    AddGoal,
    ChangeGoal,
    TakeUpGoal,
)
from leadership_desktop.services.queries.planning import (
    LeadAndLag,
    QuarterPlan,
)
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import cadence, dates
from leadership_desktop.text import planning as words
from leadership_desktop.text.cadence import joined
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.begin import new_action, new_goal
from leadership_desktop.ui.editors.goal_draft import GoalDraft
from leadership_desktop.ui.planning.steps import Adding, SizeWord, Step
from leadership_desktop.ui.widgets.fields import (
    Choice,
    Field,
    ShortText,
    WholeNumber,
    check_box,
)
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Line, Scroll

LONG_VISION, HEIGHT_OF_LONG = 600, 150
"""From so many letters on a vision scrolls, in so many pixels."""


class ChoosingStep(Step):
    """The vision read once more, and the goals that it asks for now."""

    def __init__(
        self, plan: QuarterPlan, workspace: Workspace, add: Callable[[], object]
    ) -> None:
        super().__init__()
        self._plan, self._workspace = plan, workspace
        self.title = translate("planning", "What does your vision ask of {quarter}?")
        self.title = self.title.format(quarter=dates.period_title(plan.quarter))
        self.hint = translate(
            "planning", "One to three goals is a good number. Enter adds one."
        )
        if plan.vision is not None:
            self.body.addWidget(_quoted(plan.vision.statement))
        if plan.without_goal:
            text = translate("planning", "Without a goal so far: {values}")
            names = joined([one_line(one.name) for one in plan.without_goal])
            self.body.addWidget(
                Label(text.format(values=names), tone="amber", wrap=True)
            )
        self.body.addWidget(Line())
        for one in plan.goals:
            title = one_line(one.goal.title)
            self.body.addWidget(Label(f"–  {title}", wrap=True))
        self.field = ShortText(
            placeholder=translate("planning", "Be seen as the sustainability lead")
        )
        self.field.setAccessibleName(translate("planning", "A goal for the quarter"))
        value = Choice(translate("planning", "Which value does it serve?"))
        offered: list[tuple[object, str]] = [
            (None, translate("planning", "No value yet"))
        ]
        offered += [(one.id, one_line(one.name, 80)) for one in plan.values]
        waiting = next(iter(plan.without_goal or plan.values), None)
        value.offer(offered, waiting.id if waiting else None)
        self.adding = Adding(self.field, value, add)
        self.body.addWidget(self.adding)
        self.parked: list[tuple[Goal, QCheckBox]] = []
        if plan.parked:
            text = translate("planning", "Waiting so far; tick what is for now")
            self.body.addWidget(Label(text, tone="muted", wrap=True))
        for goal in plan.parked:
            box = check_box(goal.title)
            self.body.addWidget(box)
            self.parked.append((goal, box))
        self.body.addStretch(1)

    def enter(self) -> bool:
        """Add what is typed."""
        return self.adding.enter()

    def first(self) -> QWidget | None:
        """Return the field for the next goal."""
        return self.field

    def is_changed(self) -> bool:
        """Return whether something was typed or ticked."""
        ticked = any(box.isChecked() for _, box in self.parked)
        return ticked or bool(self.adding.text)

    def commands(self) -> list[Command]:
        """Take up what was ticked, and add what was typed. May raise `RuleError`."""
        quarter = self._plan.quarter
        found: list[Command] = [
            TakeUpGoal(goal.id, quarter) for goal, box in self.parked if box.isChecked()
        ]
        title, value_id = self.adding.text, self.adding.owner_id
        if title:
            values = (value_id,) if value_id is not None else ()
            goal = new_goal(self._workspace, quarter, value_ids=values)
            looked_at = self._workspace.today()
            found.append(AddGoal(replace(goal, title=title, looked_at_on=looked_at)))
        return found


def _quoted(statement: str) -> QWidget:
    """Return the vision; one of ten pages scrolls, and leaves room for the rest."""
    label = Label(f"“{statement.strip()}”", wrap=True)
    if len(statement) < LONG_VISION:
        return label
    inside = QWidget()
    layout = QVBoxLayout(inside)
    layout.setContentsMargins(0, 0, 10, 0)
    layout.addWidget(label)
    area = Scroll(inside)
    area.setFixedHeight(HEIGHT_OF_LONG)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(label.text()[:4_000])
    return area


class GoalStep(Step):
    """A measure for a goal, and the first small action towards it."""

    def __init__(
        self, found: LeadAndLag, workspace: Workspace, quarter: Quarter
    ) -> None:
        super().__init__()
        goal = self._goal = found.goal
        calendar = workspace.calendar
        self._from = max(workspace.today(), calendar.weeks_of(quarter)[0].first)
        self._draft = GoalDraft.of(goal)
        self.title = one_line(goal.title)
        self.hint = translate(
            "planning", "What will you see it by, and what is the first small step?"
        )
        self.name = ShortText(placeholder=translate("planning", "Meeting score"))
        self.start, self.target = ShortText(placeholder="0"), ShortText()
        self.unit = ShortText(placeholder=translate("planning", "points, km, hours …"))
        self.body.addWidget(
            Field(translate("planning", "A figure that moves"), self.name)
        )
        row = QHBoxLayout()
        for text, field in (
            (translate("planning", "From"), self.start),
            (translate("planning", "To"), self.target),
            (translate("planning", "Unit"), self.unit),
        ):
            row.addWidget(Field(text, field))
        self.body.addLayout(row)
        self.name.setText(self._draft.measure_name)
        self.start.setText(self._draft.start)
        self.target.setText(self._draft.target)
        self.unit.setText(self._draft.unit)
        self.body.addWidget(Line())
        for action in found.actions:
            asked = cadence.short(action.cadence, action.amount)
            title = one_line(action.title)
            self.body.addWidget(Label(f"–  {title} · {asked}", wrap=True))
        self.action = ShortText(
            placeholder=translate("planning", "Make one unasked proposal")
        )
        self.times = WholeNumber()
        self.times.setRange(1, 7)
        self.times.setValue(1)
        row = QHBoxLayout()
        text = (
            translate("planning", "Another small action")
            if found.actions
            else translate("planning", "The first small action")
        )
        row.addWidget(Field(text, self.action), 2)
        row.addWidget(Field(translate("planning", "Times a week"), self.times), 1)
        self.body.addLayout(row)
        self.word = SizeWord(self.action)
        self.body.addWidget(self.word)
        self.body.addStretch(1)

    def first(self) -> QWidget | None:
        """Return the measure where there is none, else the action."""
        return self.action if self._goal.measure else self.name

    def is_changed(self) -> bool:
        """Return whether something was typed."""
        return self._entered() != self._draft or bool(self.action.text().strip())

    def commands(self) -> list[Command]:
        """Keep measure and action. Raises `RuleError` for a measure half entered."""
        found: list[Command] = []
        entered = self._entered()
        if entered != self._draft:
            found.append(ChangeGoal(entered.applied_to(self._goal)))
        title = self.action.text().strip()
        if title:
            action = new_action(
                self._goal.id, self._from, TimesPerWeek(self.times.value())
            )
            found.append(AddAction(replace(action, title=title)))
        return found

    def _entered(self) -> GoalDraft:
        return replace(
            self._draft,
            measure_name=self.name.text(),
            start=self.start.text(),
            target=self.target.text(),
            unit=self.unit.text(),
        )


class WholeStep(Step):
    """The quarter as a whole: each goal's result beside what leads to it."""

    def __init__(self, plan: QuarterPlan) -> None:
        super().__init__()
        self.title = translate("planning", "Does it fit in your weeks?")
        self.hint = translate(
            "planning",
            "The result tells later; what leads there is what you can do each week.",
        )
        for one in plan.goals:
            title = one_line(one.goal.title)
            self.body.addWidget(Label(title, weight=QFont.Weight.DemiBold, wrap=True))
            row = QHBoxLayout()
            row.setSpacing(16)
            for text in (words.lag(one.goal), words.lead(one.actions)):
                label = Label(text, tone="muted", wrap=True)
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                row.addWidget(label, 1)
            self.body.addLayout(row)
            self.body.addWidget(Line())
        said = ""
        if not plan.goals:
            said = translate("planning", "No goal is chosen yet. One is enough.")
        elif len(plan.goals) > MOST_GOALS:
            said = translate(
                "planning", "More than three goals: each gets more room when one waits."
            )
        if said:
            self.body.addWidget(Label(said, tone="amber", wrap=True))
        self.body.addStretch(1)
