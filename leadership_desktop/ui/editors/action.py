"""The editor of an action; it says in words what the rule will ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QTime
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QWidget,
)

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Cadence,
    Direction,
    Once,
    OnDays,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.services.commands.actions import AddAction, ChangeAction
from leadership_desktop.text import cadence as cadence_text
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import (
    Choice,
    DateField,
    Field,
    Segments,
    ShortText,
    TextArea,
    TimeField,
    WholeNumber,
)
from leadership_desktop.ui.widgets.labels import Label

TIMES, ON_DAYS, ONCE = "times", "on_days", "once"
NO_AMOUNT, PER_CHECK_IN, PER_WEEK = "none", "check_in", "week"


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
        self._build_cadence()
        self._build_amount()
        self._build_dates()
        self._build_help()
        self.rule = Label("", tone="accent", wrap=True)
        self.rule.setAccessibleName(translate("action", "What this asks"))
        self.layout().insertWidget(1, self.rule)  # type: ignore[union-attr]
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

    def _build_cadence(self) -> None:
        self.kind = Segments(
            [
                (TIMES, translate("action", "Times a week")),
                (ON_DAYS, translate("action", "On fixed days")),
                (ONCE, translate("action", "Once")),
            ]
        )
        self.add_field("cadence", translate("action", "How often?"), self.kind)
        self.times = WholeNumber()
        self.times.setRange(1, 7)
        self.times_field = self.add_field(
            "cadence.times", translate("action", "Times a week"), self.times
        )
        weekdays = self._services.workspace.calendar.weekdays
        self.days = Segments(
            [(day, dates.weekday_short(day)) for day in weekdays], several=True
        )
        self.days_field = self.add_field(
            "cadence.days", translate("action", "On which days?"), self.days
        )
        self.week = DateField(self._action.starts_on)
        self.week_field = self.add_field(
            "cadence.week", translate("action", "In the week of"), self.week
        )
        self.every = WholeNumber()
        self.every.setRange(1, 12)
        self.every_field = self.add_field(
            "cadence.every_weeks",
            translate("action", "Every how many weeks?"),
            self.every,
        )

    def _build_amount(self) -> None:
        self.per = Segments(
            [
                (NO_AMOUNT, translate("action", "Just a tick")),
                (PER_CHECK_IN, translate("action", "An amount each time")),
                (PER_WEEK, translate("action", "An amount a week")),
            ]
        )
        self.add_field("amount", translate("action", "How much?"), self.per)
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        self.direction = Choice(translate("action", "At least or at most"))
        self.direction.offer(
            [
                (Direction.AT_LEAST, translate("action", "at least")),
                (Direction.AT_MOST, translate("action", "at most")),
            ],
            Direction.AT_LEAST,
        )
        self.amount = ShortText(placeholder="20")
        self.amount.setAccessibleName(translate("action", "Amount"))
        self.unit = ShortText(placeholder=translate("action", "min"))
        self.unit.setAccessibleName(translate("action", "Unit"))
        inside.addWidget(self.direction)
        inside.addWidget(self.amount, 1)
        inside.addWidget(self.unit, 1)
        row.setFocusProxy(self.amount)
        self.amount_field = self.add_field(
            "amount.goal", translate("action", "Amount"), row
        )

    def _build_dates(self) -> None:
        self.starts = DateField(self._action.starts_on)
        self.add_field("starts_on", translate("action", "Starts on"), self.starts)
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
        choices += [
            (g.id, f"{' '.join(g.title.split())[:80]} ({g.quarter})") for g in goals
        ]
        self.goal.offer(choices, action.goal_id)
        self.times.setValue(3)
        match action.cadence:
            case Once(week):
                self.kind.choose(ONCE)
                self.week.set_day(week)
            case TimesPerWeek(times, every):
                self.kind.choose(TIMES)
                self.times.setValue(times)
                self.every.setValue(every)
            case OnDays(days, every):
                self.kind.choose(ON_DAYS)
                self.days.choose(*days)
                self.every.setValue(every)
        amount = action.amount
        if amount is None:
            self.per.choose(NO_AMOUNT)
        else:
            self.per.choose(amount.per.value)
            self.direction.choose(amount.direction)
            self.amount.setText(numbers.number(amount.goal))
            self.unit.setText(amount.unit)
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
            self.kind.changed,
            self.days.changed,
            self.per.changed,
            self.times.valueChanged,
            self.every.valueChanged,
            self.week.dateChanged,
            self.starts.dateChanged,
            self.ends.dateChanged,
            self.amount.textChanged,
            self.unit.textChanged,
            self.direction.currentIndexChanged,
            self.has_end.toggled,
            self.has_reserve.toggled,
            self.has_reminder.toggled,
        ):
            changed.connect(self._follow)

    def _follow(self) -> None:
        """Show the fields that belong to what is chosen, and the rule in words."""
        kind = self.kind.value()
        shown: list[tuple[Field, bool]] = [
            (self.times_field, kind == TIMES and self.per.value() != PER_WEEK),
            (self.days_field, kind == ON_DAYS),
            (self.week_field, kind == ONCE),
            (self.every_field, kind != ONCE),
            (self.amount_field, self.per.value() != NO_AMOUNT),
            (self.ends_field, self.has_end.isChecked()),
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
        return replace(
            self._action,
            title=title.strip() and title,
            goal_id=self._goal_id(),
            cadence=self._cadence(),
            amount=self._amount(),
            starts_on=self._starts_on(),
            ends_on=self.ends.day() if self.has_end.isChecked() else None,
            cue=self.cue.toPlainText(),
            obstacle=self.obstacle.toPlainText(),
            reserve=self.reserve.value() if self.has_reserve.isChecked() else None,
            reminder=self._time() if self.has_reminder.isChecked() else None,
        )

    def _starts_on(self) -> date:
        """Return the first day; what is due once in an earlier week starts there."""
        day = self.starts.day()
        if self.kind.value() == ONCE:
            week = self._services.workspace.calendar.week_of(self.week.day())
            return min(day, week.last)
        return day

    def _goal_id(self) -> str | None:
        chosen = self.goal.value()
        return chosen if isinstance(chosen, str) else None

    def _time(self) -> time:
        chosen = self.reminder.time()
        return time(chosen.hour(), chosen.minute())

    def _cadence(self) -> Cadence:
        kind = self.kind.value()
        if kind == ONCE:
            return Once(self.week.day())
        if kind == ON_DAYS:
            days = [day for day in self.days.values() if isinstance(day, Weekday)]
            return OnDays(frozenset(days), self.every.value())
        return TimesPerWeek(self.times.value(), self.every.value())

    def _amount(self) -> Amount | None:
        if self.per.value() == NO_AMOUNT:
            return None
        goal = numbers.parse(self.amount.text())
        if goal is None:
            rule = Rule.NOT_FINITE if self.amount.text().strip() else Rule.REQUIRED
            raise RuleError(rule, "amount.goal")
        direction = self.direction.value()
        return Amount(
            unit=self.unit.text().strip(),
            goal=goal,
            per=Per(str(self.per.value())),
            direction=direction
            if isinstance(direction, Direction)
            else Direction.AT_LEAST,
        )

    def commit(self) -> bool:
        """Add the action, or change it."""
        action = self._entered(self.title.text())
        command = AddAction(action) if self._is_new else ChangeAction(action)
        return self._services.execute(command, tell=self._is_new)
