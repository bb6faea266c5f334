"""The parts of an action's form that hang together: how often, and how much."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leadership_desktop.domain.actions import (
    MOST_TIMES,
    MOST_WEEKS,
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
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.widgets.fields import (
    Choice,
    DateField,
    Segments,
    ShortText,
    WholeNumber,
)


class Kind(enum.Enum):
    """The three sorts of cadence."""

    TIMES = "times"
    ON_DAYS = "on_days"
    ONCE = "once"


class CadenceFields(QObject):
    """How often: so many times, on fixed days or once, and every how many weeks."""

    changed = Signal()

    def __init__(
        self, dialog: EditorDialog, weekdays: Sequence[Weekday], day: date
    ) -> None:
        super().__init__(dialog)
        self.kind = Segments(
            [
                (Kind.TIMES, translate("action", "Times a week")),
                (Kind.ON_DAYS, translate("action", "On fixed days")),
                (Kind.ONCE, translate("action", "Once")),
            ]
        )
        dialog.add_field("cadence", translate("action", "How often?"), self.kind)
        self.times = WholeNumber()
        self.times.setRange(1, MOST_TIMES)
        self._times_field = dialog.add_field(
            "cadence.times", translate("action", "Times a week"), self.times
        )
        self.days = Segments(
            [(one, dates.weekday_short(one)) for one in weekdays], several=True
        )
        self._days_field = dialog.add_field(
            "cadence.days", translate("action", "On which days?"), self.days
        )
        self.week = DateField(day)
        self._week_field = dialog.add_field(
            "cadence.week", translate("action", "In the week of"), self.week
        )
        self.every = WholeNumber()
        self.every.setRange(1, MOST_WEEKS)
        self._every_field = dialog.add_field(
            "cadence.every_weeks",
            translate("action", "Every how many weeks?"),
            self.every,
        )

    def show_cadence(self, cadence: Cadence) -> None:
        """Fill the fields in, and tell what changes from now on."""
        self.times.setValue(3)
        match cadence:
            case Once(week):
                self.kind.choose(Kind.ONCE)
                self.week.set_day(week)
            case TimesPerWeek(times, every):
                self.kind.choose(Kind.TIMES)
                self.times.setValue(times)
                self.every.setValue(every)
            case OnDays(days, every):
                self.kind.choose(Kind.ON_DAYS)
                self.days.choose(*days)
                self.every.setValue(every)
        for changed in (
            self.kind.changed,
            self.days.changed,
            self.times.valueChanged,
            self.every.valueChanged,
            self.week.dateChanged,
        ):
            changed.connect(self.changed)

    def follow(self, *, has_weekly_amount: bool) -> None:
        """Show the fields that belong to what is chosen."""
        kind = self.kind.value()
        self._times_field.setVisible(kind is Kind.TIMES and not has_weekly_amount)
        self._days_field.setVisible(kind is Kind.ON_DAYS)
        self._week_field.setVisible(kind is Kind.ONCE)
        self._every_field.setVisible(kind is not Kind.ONCE)

    @property
    def is_once(self) -> bool:
        """Whether the action is for one week."""
        return self.kind.value() is Kind.ONCE

    def cadence(self) -> Cadence:
        """Return what is entered; RuleError names the field that is wrong."""
        if self.is_once:
            return Once(self.week.day())
        if self.kind.value() is Kind.ON_DAYS:
            days = [day for day in self.days.values() if isinstance(day, Weekday)]
            return OnDays(frozenset(days), self.every.value())
        return TimesPerWeek(self.times.value(), self.every.value())


class AmountFields(QObject):
    """How much: a tick, or an amount each time or a week."""

    changed = Signal()

    def __init__(self, dialog: EditorDialog) -> None:
        super().__init__(dialog)
        self.per = Segments(
            [
                (None, translate("action", "Just a tick")),
                (Per.CHECK_IN, translate("action", "An amount each time")),
                (Per.WEEK, translate("action", "An amount a week")),
            ]
        )
        dialog.add_field("amount", translate("action", "How much?"), self.per)
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
        self.goal = ShortText(placeholder="20")
        self.goal.setAccessibleName(translate("action", "Amount"))
        self.unit = ShortText(placeholder=translate("action", "min"))
        self.unit.setAccessibleName(translate("action", "Unit"))
        inside.addWidget(self.direction)
        inside.addWidget(self.goal, 1)
        inside.addWidget(self.unit, 1)
        self._field = dialog.add_field(
            "amount.goal", translate("action", "Amount"), row
        )
        self._field.point_to(self.goal)
        self._kept: tuple[str, float] | None = None

    def show_amount(self, amount: Amount | None) -> None:
        """Fill the fields in, and tell what changes from now on."""
        self.per.choose(amount.per if amount else None)
        if amount is not None:
            self.direction.choose(amount.direction)
            self.goal.setText(numbers.typed(amount.goal))
            self._kept = self.goal.text(), amount.goal
            self.unit.setText(amount.unit)
        for changed in (
            self.per.changed,
            self.goal.textChanged,
            self.unit.textChanged,
            self.direction.currentIndexChanged,
        ):
            changed.connect(self.changed)

    def follow(self) -> None:
        """Show the amount where there is one."""
        self._field.setVisible(self.per.value() is not None)

    @property
    def is_weekly(self) -> bool:
        """Whether the amounts of a week are added up."""
        return self.per.value() is Per.WEEK

    def amount(self) -> Amount | None:
        """Return what is entered; RuleError names the field that is wrong."""
        per = self.per.value()
        if not isinstance(per, Per):
            return None
        goal = self._typed_goal()
        if goal is None:
            rule = Rule.NOT_FINITE if self.goal.text().strip() else Rule.REQUIRED
            raise RuleError(rule, "amount.goal")
        direction = self.direction.value()
        return Amount(
            unit=self.unit.text().strip(),
            goal=goal,
            per=per,
            direction=direction
            if isinstance(direction, Direction)
            else Direction.AT_LEAST,
        )

    def _typed_goal(self) -> float | None:
        """Return the amount; one from elsewhere stays as it is, however large."""
        text = self.goal.text()
        if self._kept is not None and self._kept[0] == text:
            return self._kept[1]
        return numbers.parse(text)
