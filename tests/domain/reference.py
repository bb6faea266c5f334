"""The rules once more, day by day and as slow as they read: what the fast ones must equal.

Written from the text of the rules alone; it shares no code with `domain` but the
entities and `Calendar.week_of` and `quarter_of`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Cadence,
    CheckIn,
    CheckInState,
    Direction,
    Once,
    OnDays,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Calendar, Week, Weekday

LAMBDA = 0.5 ** (1 / 3)

Number = int | Fraction
Result = tuple[str, Number, Number, Number | None]


def exact(number: float) -> Fraction:
    """The decimal as it is written."""
    return Fraction(str(number))


@dataclass(frozen=True)
class Reference:
    calendar: Calendar
    today: date
    action: Action
    check_ins: dict[date, CheckIn]
    pauses: tuple[Pause, ...]

    def is_live(self, day: date) -> bool:
        action = self.action
        return (
            action.starts_on <= day
            and (action.ends_on is None or day <= action.ends_on)
            and (action.archived_on is None or day < action.archived_on)
        )

    def is_open(self, day: date) -> bool:
        paused = any(
            pause.starts_on <= day <= pause.ends_on
            for pause in self.pauses
            if pause.action_id in {None, self.action.id}
        )
        return self.is_live(day) and not paused

    def rule_of(self, week: Week) -> tuple[Cadence, Amount | None, date]:
        """Cadence and amount that a week goes by, and the day from which they hold."""
        fourth = week.first + timedelta(days=3)
        begin = self.action.starts_on
        for rule in self.action.earlier:
            if fourth <= rule.until:
                return rule.cadence, rule.amount, begin
            begin = rule.until + timedelta(days=1)
        return self.action.cadence, self.action.amount, begin

    def amount_of(self, day: date) -> Amount | None:
        return self.rule_of(self.calendar.week_of(day))[1]

    def is_scheduled(self, week: Week) -> bool:
        if not any(self.is_live(day) for day in week.days):
            return False
        cadence, _, begin = self.rule_of(week)
        if isinstance(cadence, Once):
            return cadence.week in week
        first = self.calendar.week_of(begin)
        weeks = (week.first - first.first).days // 7
        return weeks % cadence.every_weeks == 0

    def skips(self, week: Week) -> set[date]:
        """The open days of the week with a skip, as far as the reserve goes."""
        reserve = self.action.reserve
        quarter = self.calendar.quarter_of(week)
        of_quarter = sorted(
            day
            for day, check_in in self.check_ins.items()
            if check_in.state is CheckInState.SKIPPED
            and self.is_open(day)
            and self.calendar.quarter_of(self.calendar.week_of(day)) == quarter
        )
        counted = of_quarter if reserve is None else of_quarter[:reserve]
        return {day for day in counted if day in week}

    def target(self, week: Week) -> Number:
        if not self.is_scheduled(week):
            return 0
        days = [day for day in week.days if self.is_open(day)]
        skips = self.skips(week)
        cadence, amount, _ = self.rule_of(week)
        if amount is not None and amount.per is Per.WEEK:
            return exact(amount.goal) * (len(days) - len(skips)) / 7
        match cadence:
            case Once():
                return 0 if not days or skips else 1
            case TimesPerWeek(times):
                return max(0, math.ceil(times * len(days) / 7) - len(skips))
            case OnDays(chosen):
                due = [day for day in days if Weekday.of(day) in chosen]
                return len([day for day in due if day not in skips])

    def counts(self, day: date) -> bool:
        check_in = self.check_ins.get(day)
        if check_in is None or check_in.state is not CheckInState.DONE:
            return False
        amount = self.amount_of(day)
        if amount is None or amount.per is Per.WEEK:
            return True
        value = check_in.amount or 0
        if amount.direction is Direction.AT_LEAST:
            return value >= amount.goal
        return value <= amount.goal

    def done(self, week: Week) -> Number:
        amount = self.amount_of(week.first)
        if amount is not None and amount.per is Per.WEEK:
            amounts = [
                self.check_ins[day].amount or 0 for day in week.days if self.counts(day)
            ]
            return sum(map(exact, amounts), Fraction(0))
        return sum(self.counts(day) for day in week.days)

    def result(self, week: Week) -> Result:
        done, target = self.done(week), self.target(week)
        scheduled = self.is_scheduled(week)
        if week.first > self.today:
            return ("future" if scheduled else "off", done, target, None)
        amount = self.amount_of(week.first)
        if (
            amount is not None
            and amount.per is Per.WEEK
            and amount.direction is Direction.AT_MOST
        ):
            return self._limit(week, done, target, scheduled=scheduled)
        if target == 0 and done == 0:
            return ("excused" if scheduled else "off", done, target, None)
        if target == 0 or done >= target:
            return ("kept", done, target, 1)
        status = "missed" if week.last < self.today else "open"
        return (status, done, target, Fraction(done) / target)

    def _limit(
        self, week: Week, done: Number, target: Number, *, scheduled: bool
    ) -> Result:
        if not scheduled:
            return ("off", done, target, None)
        days = [day for day in week.days if self.is_open(day)]
        if len(days) - len(self.skips(week)) == 0:
            return ("excused", done, target, None)
        if not week.last < self.today:
            return ("open", done, target, None)
        if not any(self.counts(day) for day in week.days):
            return ("missed", done, target, 0)
        if done <= target:
            return ("kept", done, target, 1)
        return (
            "missed",
            done,
            target,
            max(Fraction(0), 2 - Fraction(done) / target) if target else 0,
        )

    def weeks(self, first: Week) -> list[Week]:
        return list(first.until(self.calendar.week_of(self.today)))

    def streaks(self, first: Week) -> list[tuple[Week, Week, int]]:
        """First and last kept week and their number, of each run."""
        if isinstance(self.action.cadence, Once):
            return []
        found: list[tuple[Week, Week, int]] = []
        run: list[Week] = []
        for week in self.weeks(first):
            status = self.result(week)[0]
            if status == "kept":
                run.append(week)
            elif status == "missed" and run:
                found.append((run[0], run[-1], len(run)))
                run = []
        return [*found, (run[0], run[-1], len(run))] if run else found

    def current_streak(self, first: Week) -> int:
        current = 0
        for week in self.weeks(first):
            status = self.result(week)[0]
            current = 0 if status == "missed" else current + (status == "kept")
        return 0 if isinstance(self.action.cadence, Once) else current

    def due_by_day(
        self, cadence: Cadence, amount: Amount | None
    ) -> frozenset[Weekday] | None:
        """The weekdays of a rule that has a streak of days; else None."""
        if amount is not None and amount.per is Per.WEEK:
            return None
        if isinstance(cadence, Once) or cadence.every_weeks != 1:
            return None
        if isinstance(cadence, TimesPerWeek):
            return frozenset(Weekday) if cadence.times == 7 else None
        return cadence.days

    def day_streak(self) -> tuple[int, int] | None:
        """Current and best run of due days that are done."""
        if self.due_by_day(self.action.cadence, self.action.amount) is None:
            return None
        current = best = 0
        day = self.action.starts_on
        while day <= self.today:
            cadence, amount, _ = self.rule_of(self.calendar.week_of(day))
            due = Weekday.of(day) in (self.due_by_day(cadence, amount) or ())
            passed = not self.is_open(day) or day in self.skips(
                self.calendar.week_of(day)
            )
            if self.is_live(day) and due and not passed:
                if self.counts(day):
                    current += 1
                    best = max(best, current)
                elif day < self.today:
                    current = 0
            day += timedelta(days=1)
        return current, best


def momentum(executions: list[float | None]) -> list[float]:
    """The momentum of each week; the last one is the current week."""
    found: list[float] = []
    before = 0.0
    for number, execution in enumerate(executions):
        if execution is not None:
            after = LAMBDA * before + (1 - LAMBDA) * execution
            is_current = number == len(executions) - 1
            before = max(before, after) if is_current else after
        found.append(before)
    return found
