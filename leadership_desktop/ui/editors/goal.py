"""The editor of a goal. What was typed and not saved is there again next time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from leadership_desktop.domain.actions import TimesPerWeek
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.compass import needs_a_look
from leadership_desktop.domain.errors import RuleError
from leadership_desktop.domain.goals import BuildingBlock, Goal, GoalStatus
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.goals import (
    AddGoal,
    ChangeGoal,
    MoveGoalToQuarter,
    SetGoalStatus,
)
from leadership_desktop.services.commands.loose_ends import LookAtGoal
from leadership_desktop.services.commands.planning import Plan
from leadership_desktop.text import dates, goals
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.begin import new_action
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.editors.goal_draft import GoalDraft
from leadership_desktop.ui.editors.goal_fields import Swatches, ValueChoice
from leadership_desktop.ui.editors.measure_chart import MeasureChart
from leadership_desktop.ui.editors.measurements import Measurements
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice, Field, ShortText, TextArea
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button

QUARTERS_BEFORE, QUARTERS_AFTER = 4, 5


class GoalDialog(EditorDialog):
    """Edits one goal; saving it is one step."""

    put_away = Signal(object)
    """A `GoalDraft` that differs from what is saved, or None where nothing does."""

    def __init__(
        self,
        services: Services,
        goal: Goal,
        parent: QWidget,
        *,
        is_new: bool = False,
        draft: GoalDraft | None = None,
        first_action: str | None = None,
    ) -> None:
        """Have `first_action` proposed, a title, where the goal begins with one."""
        title = translate("goal", "New goal") if is_new else translate("goal", "Goal")
        super().__init__(title, parent)
        self.resize(640, min(760, max(560, parent.window().height() - 40)))
        self._services = services
        self._goal = goal
        self._is_new = is_new
        self._build_draft_line()
        self._build_what()
        self._build_choices()
        self._build_first_action(first_action)
        self._build_measure()
        self.form.addStretch(1)
        # A goal must have a title, also one that is only about to be named.
        untouched = GoalDraft.of(goal)
        self._saved = replace(untouched, title="") if is_new else untouched
        self._fill(draft or self._saved)
        self.draft_line.setVisible(draft is not None)
        self.title.setFocus()

    def _build_draft_line(self) -> None:
        self.draft_line = QWidget()
        row = QHBoxLayout(self.draft_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(
            Label(
                translate(
                    "goal", "This is what you typed before; it is not saved yet."
                ),
                tone="muted",
                wrap=True,
            ),
            1,
        )
        self.start_again = button(translate("goal", "Start again"))
        self.start_again.clicked.connect(self._begin_again)
        row.addWidget(self.start_again)
        self.form.addWidget(self.draft_line)

    def _build_what(self) -> None:
        self.title = ShortText(
            placeholder=translate("goal", "Be seen as the sustainability lead")
        )
        self.add_field(
            "title", translate("goal", "What will you have reached?"), self.title
        )
        self.why = TextArea(lines=2, placeholder=translate("goal", "So that …"))
        self.add_field("why", translate("goal", "Why does it matter?"), self.why)
        with self._services.workspace.reading() as tx:
            values = tx.values.all()
        self.values = ValueChoice(values)
        field = self.add_field(
            "value_ids",
            translate("goal", "Which of your values does it serve?"),
            self.values,
        )
        if not values:
            self.values.hide()
            field.say(translate("goal", "You name your values on the Vision page."))

    def _build_choices(self) -> None:
        self.quarter = Choice()
        self.status = Choice()
        self._side_by_side(
            self._field("quarter", translate("goal", "Quarter"), self.quarter),
            self._field("status", translate("goal", "Status"), self.status),
        )
        self.block = Choice()
        self.add_field(
            "building_block",
            translate("goal", "Which building block of leadership does it train?"),
            self.block,
        )
        self.colour = Swatches(self._services.theme.tokens)
        self.add_field("colour", translate("goal", "Colour"), self.colour)

    def _build_first_action(self, proposed: str | None) -> None:
        self.first_action = ShortText()
        self.first_action.setText(proposed or "")
        self.add_field(
            "first_action",
            translate("goal", "Its first small action, once a week"),
            self.first_action,
        ).setVisible(proposed is not None)

    def _build_measure(self) -> None:
        self.measure_name = ShortText(placeholder=translate("goal", "Meeting score"))
        self.add_field(
            "measure.name",
            translate("goal", "What will you see it by? (if you like)"),
            self.measure_name,
            hint=translate(
                "goal", "A figure that moves as you get closer, and where it must be."
            ),
        )
        self.start = ShortText(placeholder="0")
        self.target = ShortText()
        self.unit = ShortText(placeholder=translate("goal", "points, km, hours …"))
        self._side_by_side(
            self._field("measure.start", translate("goal", "From"), self.start),
            self._field("measure.target", translate("goal", "To"), self.target),
            self._field("measure.unit", translate("goal", "Unit"), self.unit),
        )
        self.measurements = Measurements(self._services.workspace.today())
        self.measurements_field = self.add_field(
            "measurements", translate("goal", "Measurements"), self.measurements
        )
        self.chart = MeasureChart(self._services.theme)
        self.form.addWidget(self.chart)
        for changed in (
            self.measure_name.textChanged,
            self.start.textChanged,
            self.target.textChanged,
            self.measurements.changed,
        ):
            changed.connect(self._follow)

    def _follow(self) -> None:
        """Ask for measurements once there is something to measure, and draw them."""
        named = bool(self.measure_name.text().strip())
        self.measurements_field.setVisible(named or bool(self.measurements.entries()))
        try:
            typed = self.draft().applied_to(self._goal, title=self._goal.title)
        except RuleError:
            return
        self.chart.show_goal(typed)

    def _field(self, name: str, label: str, widget: QWidget) -> Field:
        field = self.fields[name] = Field(label, widget)
        return field

    def _side_by_side(self, *fields: Field) -> None:
        row = QGridLayout()
        row.setHorizontalSpacing(12)
        for column, field in enumerate(fields):
            # At the top: what is wrong with one must not push its label up.
            row.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
            row.setColumnStretch(column, 1)
        self.form.addLayout(row)

    def _fill(self, draft: GoalDraft) -> None:
        self.title.setText(draft.title)
        self.why.setPlainText(draft.why)
        self.values.choose(draft.value_ids)
        self.quarter.offer(self._quarters(), draft.quarter)
        self.status.offer(
            [(status, goals.status_name(status)) for status in GoalStatus],
            draft.status,
        )
        blocks: list[tuple[object, str]] = [
            (None, translate("goal", "None in particular"))
        ]
        blocks += [(block, goals.block_name(block)) for block in BuildingBlock]
        self.block.offer(blocks, draft.building_block)
        self.colour.choose(draft.colour)
        self.measure_name.setText(draft.measure_name)
        self.unit.setText(draft.unit)
        self.start.setText(draft.start)
        self.target.setText(draft.target)
        self.measurements.show_entries(draft.measurements)
        self._follow()

    def _quarters(self) -> list[tuple[object, str]]:
        """Return the quarters around today's and around the goal's own, newest first."""
        calendar = self._services.workspace.calendar
        today = calendar.quarter_on(self._services.workspace.today())
        own = self._goal.quarter
        found = {
            around.shifted(step)
            for around in (today, own)
            for step in range(-QUARTERS_BEFORE, QUARTERS_AFTER)
        }
        return [(one, dates.period_title(one)) for one in sorted(found, reverse=True)]

    def draft(self) -> GoalDraft:
        """Return what the fields hold."""
        quarter, status = self.quarter.value(), self.status.value()
        block = self.block.value()
        return GoalDraft(
            title=self.title.text(),
            why=self.why.toPlainText(),
            quarter=quarter if isinstance(quarter, Quarter) else self._goal.quarter,
            status=status if isinstance(status, GoalStatus) else self._goal.status,
            value_ids=self.values.chosen(),
            building_block=block if isinstance(block, BuildingBlock) else None,
            colour=self.colour.value(),
            measure_name=self.measure_name.text(),
            unit=self.unit.text(),
            start=self.start.text(),
            target=self.target.text(),
            measurements=self.measurements.entries(),
        )

    def commit(self) -> bool:
        """Add the goal, or change it."""
        before, goal = self._goal, self.draft().applied_to(self._goal)
        today = self._services.workspace.today()
        looked_at = replace(goal, looked_at_on=today)
        command: Command = ChangeGoal(looked_at)
        title = self.first_action.text().strip()
        if self._is_new and title:
            action = new_action(goal.id, today, TimesPerWeek(1))
            adding = AddAction(replace(action, title=title))
            command = Plan((AddGoal(looked_at), adding))
        elif self._is_new:
            command = AddGoal(looked_at)
        elif goal == before and self._waits_for_a_look():
            command = LookAtGoal(goal.id, today)
        elif goal == replace(before, status=goal.status):
            command = SetGoalStatus(goal.id, goal.status)
        elif goal == replace(before, quarter=goal.quarter):
            command = MoveGoalToQuarter(goal.id, goal.quarter)
        # A goal that may be somewhere else now; other changes are in sight.
        elsewhere = (before.status, before.quarter) != (goal.status, goal.quarter)
        return self.carry_out(self._services, command, tell=self._is_new or elsewhere)

    def _waits_for_a_look(self) -> bool:
        workspace = self._services.workspace
        with workspace.reading() as tx:
            return needs_a_look(self._goal, tx.visions.all(), workspace.calendar)

    def has_unsaved_text(self) -> bool:
        """Return whether anything differs from what is saved, not only texts."""
        return self.draft() != self._saved

    def reject(self) -> None:
        """Close, and hand on what was typed and not saved."""
        draft = self.draft()
        self.put_away.emit(None if draft == self._saved else draft)
        super().reject()

    def go_to_values(self) -> None:
        """Begin where the values are chosen."""
        self.values.setFocus()

    def go_to_measure(self) -> None:
        """Begin where the measure is named."""
        self.area.ensureWidgetVisible(self.fields["measurements"])
        self.measure_name.setFocus()

    def _begin_again(self) -> None:
        self._fill(self._saved)
        self.draft_line.hide()
        self.title.setFocus()
