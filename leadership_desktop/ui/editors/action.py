"""The editor of an action; it says in words what the rule will ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QWidget

from leadership_desktop.domain.actions import Action, Once
from leadership_desktop.domain.errors import RuleError
from leadership_desktop.services.commands.actions import AddAction, ChangeAction
from leadership_desktop.text import cadence as cadence_text
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.action_fields import AmountFields, CadenceFields
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import (
    Choice,
    DateField,
    Field,
    ShortText,
    TextArea,
    TimeField,
    WholeNumber,
)
from leadership_desktop.ui.widgets.labels import Label


class ActionDialog(EditorDialog):
    """Edits one action."""

    def __init__(
        self,
        services: Services,
        action: Action,
        parent: QWidget,
        *,
        is_new: bool = False,
    ) -> None:
        title = (
            translate("action", "New action")
            if is_new
            else translate("action", "Action")
        )
        super().__init__(title, parent)
        self.resize(600, 680)
        self._services = services
        self._action = action
        self._is_new = is_new
        self._build_what()
        self.often = CadenceFields(
            self, services.workspace.calendar.weekdays, action.starts_on
        )
        self.much = AmountFields(self)
        self._build_since()
        self._build_dates()
        self._build_help()
        self.rule = Label("", tone="accent", wrap=True)
        self.add_below(self.rule)
        self._fill()
        self._connect()
        self._follow()
        self.title.setFocus()

    def _build_what(self) -> None:
        self.title = ShortText(
            placeholder=translate("action", "Make one unasked proposal")
        )
        self.add_field("title", translate("action", "What will you do?"), self.title)
        self.goal = Choice()
        self.add_field("goal_id", translate("action", "For which goal?"), self.goal)

    def _build_since(self) -> None:
        """Ask from when on another cadence holds, where there is a past to leave."""
        self.since = Choice()
        self.since_field = self.add_field(
            "earlier",
            translate("action", "From when on?"),
            self.since,
            hint=translate(
                "action", "What was asked before stays as it was, and so do its weeks."
            ),
        )
        calendar = self._services.workspace.calendar
        week = calendar.week_of(self._services.workspace.today())
        has_past = calendar.week_of(self._action.starts_on) < week
        self._has_past = has_past and not self._is_new
        self.since_choices: list[tuple[object, str]] = [
            (week.first, translate("action", "From this week on")),
            (week.shifted(1).first, translate("action", "From next week on")),
            (None, translate("action", "For all weeks, also those before")),
        ]
        self.since.offer(self.since_choices, week.first)

    def _build_dates(self) -> None:
        self.starts = DateField(self._action.starts_on)
        self.starts_field = self.add_field(
            "starts_on", translate("action", "Starts on"), self.starts
        )
        self.has_end = QCheckBox(translate("action", "Ends on a day"))
        self.form.addWidget(self.has_end)
        self.ends = DateField(self._action.ends_on or self._action.starts_on)
        self.ends_field = self.add_field(
            "ends_on", translate("action", "Last day"), self.ends
        )

    def _build_help(self) -> None:
        self.cue = TextArea(
            lines=2,
            placeholder=translate(
                "action", "When the Thursday meeting opens its last item, I …"
            ),
        )
        self.add_field("cue", translate("action", "When …, I …"), self.cue)
        self.obstacle = TextArea(
            lines=2,
            placeholder=translate(
                "action", "If there is no time left, I send it after."
            ),
        )
        self.add_field(
            "obstacle", translate("action", "If … gets in the way, I …"), self.obstacle
        )
        self.has_reserve = QCheckBox(
            translate("action", "Keep a reserve: only so many skips a quarter count")
        )
        self.form.addWidget(self.has_reserve)
        self.reserve = WholeNumber()
        self.reserve.setRange(0, 99)
        self.reserve_field = self.add_field(
            "reserve", translate("action", "Skips a quarter"), self.reserve
        )
        self.has_reminder = QCheckBox(
            translate("action", "Has a time of day to remember it")
        )
        self.form.addWidget(self.has_reminder)
        self.reminder = TimeField(QTime(9, 0))
        self.reminder.setDisplayFormat("HH:mm")
        self.reminder_field = self.add_field(
            "reminder", translate("action", "Time"), self.reminder
        )
        self.form.addStretch(1)

    def _fill(self) -> None:
        action = self._action
        self.title.setText("" if self._is_new else action.title)
        with self._services.workspace.reading() as tx:
            goals = tx.goals.all()
        goals.sort(key=lambda goal: goal.quarter, reverse=True)
        choices: list[tuple[object, str]] = [(None, translate("action", "No goal yet"))]
        choices += [(g.id, f"{one_line(g.title, 80)} ({g.quarter})") for g in goals]
        self.goal.offer(choices, action.goal_id)
        self.often.show_cadence(action.cadence)
        self.much.show_amount(action.amount)
        self.has_end.setChecked(action.ends_on is not None)
        self.cue.setPlainText(action.cue)
        self.obstacle.setPlainText(action.obstacle)
        self.has_reserve.setChecked(action.reserve is not None)
        self.reserve.setValue(3 if action.reserve is None else action.reserve)
        self.has_reminder.setChecked(action.reminder is not None)
        if action.reminder is not None:
            self.reminder.setTime(QTime(action.reminder.hour, action.reminder.minute))

    def _connect(self) -> None:
        for changed in (
            self.often.changed,
            self.much.changed,
            self.starts.dateChanged,
            self.ends.dateChanged,
            self.has_end.toggled,
            self.has_reserve.toggled,
            self.has_reminder.toggled,
        ):
            changed.connect(self._follow)

    def _follow(self) -> None:
        """Show the fields that belong to what is chosen, and the rule in words."""
        self.often.follow(has_weekly_amount=self.much.is_weekly)
        self.much.follow()
        spans = not self.often.is_once
        self.since_field.setVisible(self._has_past and spans and self._asks_otherwise())
        self.has_end.setVisible(spans)
        shown: list[tuple[Field, bool]] = [
            (self.starts_field, spans),
            (self.ends_field, spans and self.has_end.isChecked()),
            (self.reserve_field, self.has_reserve.isChecked()),
            (self.reminder_field, self.has_reminder.isChecked()),
        ]
        for field, visible in shown:
            field.setVisible(visible)
        self._say_rule()

    def _say_rule(self) -> None:
        try:
            action = self._entered(title=self.title.text() or "…")
        except RuleError:
            self.rule.setText("")
            return
        workspace = self._services.workspace
        calendar = workspace.calendar
        action = replace(action, earlier=())
        first_week = calendar.week_of(action.starts_on)
        endless = replace(action, ends_on=None, archived_on=None)
        every = 1 if isinstance(action.cadence, Once) else action.cadence.every_weeks
        first = workspace.figures.preview(action, first_week)
        ordinary = workspace.figures.preview(
            replace(endless, starts_on=first_week.first), first_week.shifted(every * 60)
        )
        self.rule.setText(cadence_text.rule(action, calendar, first, ordinary))

    def _entered(self, title: str) -> Action:
        """Return the action as entered; RuleError names the field that is wrong."""
        action = self._asking()
        return replace(
            action,
            title=title.strip() and title,
            goal_id=self._goal_id(),
            starts_on=self._starts_on(),
            ends_on=self._ends_on(),
            cue=self.cue.toPlainText(),
            obstacle=self.obstacle.toPlainText(),
            reserve=self.reserve.value() if self.has_reserve.isChecked() else None,
            reminder=self._time() if self.has_reminder.isChecked() else None,
        )

    def _asking(self) -> Action:
        """Return the action with the cadence and amount as entered, from when they hold."""
        cadence, amount = self.often.cadence(), self.much.amount()
        since = self.since.value()
        if not self._asks_otherwise():
            return self._action
        if self._has_past and isinstance(since, date) and not self.often.is_once:
            return self._action.changed_from(since, cadence, amount)
        return replace(self._action, cadence=cadence, amount=amount, earlier=())

    def _asks_otherwise(self) -> bool:
        """Return whether cadence or amount differ from what is saved."""
        try:
            entered = self.often.cadence(), self.much.amount()
        except RuleError:
            return True
        return entered != (self._action.cadence, self._action.amount)

    def _starts_on(self) -> date:
        """Return the first day; what is due once may be done on any day of its week."""
        day = self.starts.day()
        if self.often.is_once:
            calendar = self._services.workspace.calendar
            week = calendar.week_of(self.often.week.day())
            return min(day, week.first)
        return day

    def _ends_on(self) -> date | None:
        if self.often.is_once or not self.has_end.isChecked():
            return None
        return self.ends.day()

    def _goal_id(self) -> str | None:
        chosen = self.goal.value()
        return chosen if isinstance(chosen, str) else None

    def _time(self) -> time:
        chosen = self.reminder.time()
        return time(chosen.hour(), chosen.minute())

    def commit(self) -> bool:
        """Add the action, or change it."""
        action = self._entered(self.title.text())
        command = AddAction(action) if self._is_new else ChangeAction(action)
        return self.carry_out(self._services, command, tell=self._is_new)
