"""Planning a quarter: what became of each goal, what comes, and whether it fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop.domain.actions import TimesPerWeek
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.compass import MOST_GOALS
from leadership_desktop.domain.goals import Goal, GoalStatus
from leadership_desktop.domain.reflections import Answer
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.goals import (
    AddGoal,
    CarryOverGoal,
    ChangeGoal,
    SetGoalStatus,
    SettleGoal,
    TakeUpGoal,
)
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.queries.planning import (
    LeadAndLag,
    Outcome,
    QuarterPlan,
    outcomes,
    quarter_plan,
    quarter_to_plan,
)
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import cadence, dates
from leadership_desktop.text import planning as words
from leadership_desktop.text.cadence import joined
from leadership_desktop.text.goals import status_name
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.begin import new_action, new_goal
from leadership_desktop.ui.editors.goal_draft import GoalDraft
from leadership_desktop.ui.planning.steps import Adding, Step, StepsDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import (
    Choice,
    Field,
    Segments,
    ShortText,
    TextArea,
    WholeNumber,
    check_box,
)
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Line, Scroll

OUTCOME = "outcome"
"""The code of the question that one's own words answer."""
LONG_VISION, HEIGHT_OF_LONG = 600, 150
"""From so many letters on a vision scrolls, in so many pixels."""
BECAME = (
    GoalStatus.ACTIVE,
    GoalStatus.ACHIEVED,
    GoalStatus.CARRIED_OVER,
    GoalStatus.PARKED,
    GoalStatus.DROPPED,
)


class PlanQuarterDialog(StepsDialog):
    """Closes one quarter, a goal a step, and plans the next."""

    def __init__(self, services: Services, parent: QWidget, quarter: Quarter) -> None:
        title = translate("planning", "Plan {quarter}")
        super().__init__(
            services, parent, title.format(quarter=dates.period_title(quarter))
        )
        self.quarter = quarter
        before = outcomes(services.workspace, quarter.shifted(-1))
        self._ending = [
            one.goal.id for one in before if one.goal.status is GoalStatus.ACTIVE
        ]
        self.show_step()

    @property
    def plan(self) -> QuarterPlan:
        """What there is to plan with, as things stand now."""
        return quarter_plan(self.services.workspace, self.quarter)

    def count(self) -> int:
        """Return how many steps there are: a goal a step, before and after."""
        return len(self._ending) + 1 + len(self.plan.goals) + 1

    def make(self, number: int) -> Step:
        """Return a step as things stand now."""
        workspace, plan = self.services.workspace, self.plan
        if number < len(self._ending):
            goal_id = self._ending[number]
            found = outcomes(workspace, plan.ending)
            # One that was parked since is not among the quarter's outcomes any more.
            one = next((o for o in found if o.goal.id == goal_id), None)
            return OutcomeStep(one, workspace, self.quarter) if one else ParkedStep()
        number -= len(self._ending)
        if number == 0:
            return ChoosingStep(plan, workspace, self.add_another)
        if number <= len(plan.goals):
            return GoalStep(plan.goals[number - 1], workspace, self.quarter)
        return WholeStep(plan)


def plan_quarter(services: Services, window: QWidget) -> None:
    """Close the quarter that ends, and plan the next."""
    quarter = quarter_to_plan(services.workspace)
    PlanQuarterDialog(services, window, quarter).open()


class ParkedStep(Step):
    """A goal that was set aside a moment ago."""

    def __init__(self) -> None:
        super().__init__()
        self.title = translate("planning", "This goal is set aside")
        self.hint = translate("planning", "It waits under “Not this quarter”.")


class OutcomeStep(Step):
    """What became of one goal."""

    def __init__(self, found: Outcome, workspace: Workspace, quarter: Quarter) -> None:
        super().__init__()
        self._found, self._quarter = found, quarter
        self._today = workspace.today()
        self._last = workspace.calendar.weeks_of(quarter.shifted(-1))[-1].last
        self.title = translate("planning", "What became of “{goal}”?").format(
            goal=" ".join(found.goal.title.split())
        )
        self.hint = "\n".join(words.outcome(found))
        self.own = TextArea(
            lines=4, placeholder=translate("planning", "What did I learn from it?")
        )
        answers = [a.text for a in found.words.answers if a.question == OUTCOME]
        self._kept = answers[0] if answers else ""
        self.own.setPlainText(self._kept)
        self.status = Segments(
            [
                (
                    status,
                    translate("planning", "Still open")
                    if status is GoalStatus.ACTIVE
                    else status_name(status),
                )
                for status in BECAME
            ]
        )
        self.status.choose(found.goal.status)
        self.end = QCheckBox(
            translate("planning", "Its actions end with the quarter, on {day}").format(
                day=dates.near(self._last, self._today)
            )
        )
        self.end.setChecked(True)
        self.body.addWidget(Field(translate("planning", "In my own words"), self.own))
        # What was carried over has a successor: only undo takes that back.
        self.status.setEnabled(found.goal.status is not GoalStatus.CARRIED_OVER)
        self.body.addWidget(
            Field(translate("planning", "How does it go on?"), self.status)
        )
        self.body.addWidget(self.end)
        self.body.addStretch(1)
        self.status.changed.connect(self._follow)
        self._follow()

    def first(self) -> QWidget | None:
        """Return the field for one's own words."""
        return self.own

    def is_changed(self) -> bool:
        """Return whether something was typed or chosen."""
        return bool(self.commands())

    def commands(self) -> list[Command]:
        """Keep the words, and say what became of the goal."""
        goal, status = self._found.goal, self.status.value()
        found: list[Command] = []
        text = self.own.toPlainText().strip()
        if text != self._kept:
            others = [a for a in self._found.words.answers if a.question != OUTCOME]
            answers = (
                *others,
                *([Answer(question=OUTCOME, text=text)] if text else []),
            )
            kept = replace(self._found.words, answers=answers)
            found.append(KeepReflection(kept))
        if not isinstance(status, GoalStatus) or status is goal.status:
            return found
        if status is GoalStatus.CARRIED_OVER:
            found.append(
                CarryOverGoal(goal.id, new_id(), self._quarter, self._last, self._today)
            )
        elif self._may_end(status) and self.end.isChecked():
            found.append(SettleGoal(goal.id, status, self._last))
        else:
            found.append(SetGoalStatus(goal.id, status))
        return found

    def _follow(self) -> None:
        status = self.status.value()
        self.end.setVisible(isinstance(status, GoalStatus) and self._may_end(status))

    @staticmethod
    def _may_end(status: GoalStatus) -> bool:
        return status not in {GoalStatus.ACTIVE, GoalStatus.CARRIED_OVER}


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
            names = joined([" ".join(one.name.split()) for one in plan.without_goal])
            self.body.addWidget(
                Label(text.format(values=names), tone="amber", wrap=True)
            )
        self.body.addWidget(Line())
        for one in plan.goals:
            title = " ".join(one.goal.title.split())
            self.body.addWidget(Label(f"–  {title}", wrap=True))
        self.field = ShortText(
            placeholder=translate("planning", "Be seen as the sustainability lead")
        )
        self.field.setAccessibleName(translate("planning", "A goal for the quarter"))
        value = Choice(translate("planning", "Which value does it serve?"))
        offered: list[tuple[object, str]] = [
            (None, translate("planning", "No value yet"))
        ]
        offered += [(one.id, " ".join(one.name.split())[:80]) for one in plan.values]
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
        self.title = " ".join(goal.title.split())
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
            title = " ".join(action.title.split())
            self.body.addWidget(Label(f"–  {title} ({asked})", wrap=True))
        self.action = ShortText(
            placeholder=translate("planning", "Make one unasked proposal")
        )
        self.action.textChanged.connect(self._judge)
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
        self.word = Label("", tone="amber", wrap=True)
        self.word.hide()
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

    def _judge(self, text: str) -> None:
        self.word.setText(words.too_big() if words.sounds_too_big(text) else "")
        self.word.setVisible(bool(self.word.text()))


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
            title = " ".join(one.goal.title.split())
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
