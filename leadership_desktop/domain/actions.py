"""Weekly actions, check-ins and pauses (`rules.md`, "Action")."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.domain.checks import (
    as_kept,
    require_day,
    require_number,
    require_order,
    require_text,
    require_title,
)
from leadership_desktop.domain.errors import Rule, RuleError

MOST_TIMES = 7
MOST_WEEKS = 12


def _require_every_weeks(every_weeks: int) -> None:
    if not 1 <= every_weeks <= MOST_WEEKS:
        raise RuleError(Rule.EVERY_WEEKS_OUT_OF_RANGE, "cadence.every_weeks")


@dataclass(frozen=True, slots=True)
class Once:
    """To be done in one week, on any day; `week` is a day of that week."""

    week: date

    def __post_init__(self) -> None:
        require_day(self.week, "cadence.week")


@dataclass(frozen=True, slots=True)
class TimesPerWeek:
    """On any `times` days of every `every_weeks`-th week."""

    times: int
    every_weeks: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.times <= MOST_TIMES:
            raise RuleError(Rule.TIMES_OUT_OF_RANGE, "cadence.times")
        _require_every_weeks(self.every_weeks)


@dataclass(frozen=True, slots=True)
class OnDays:
    """On fixed weekdays of every `every_weeks`-th week."""

    days: frozenset[Weekday]
    every_weeks: int = 1

    def __post_init__(self) -> None:
        if not self.days:
            raise RuleError(Rule.NO_DAYS, "cadence.days")
        _require_every_weeks(self.every_weeks)


Cadence = Once | TimesPerWeek | OnDays


class Per(enum.Enum):
    """What an amount's goal is held against."""

    CHECK_IN = "check_in"
    WEEK = "week"


class Direction(enum.Enum):
    """Whether an amount's goal is to be reached or not to be passed."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """How much: a goal a check-in or a week, in `unit`."""

    unit: str = ""
    goal: float
    per: Per = Per.CHECK_IN
    direction: Direction = Direction.AT_LEAST

    def __post_init__(self) -> None:
        require_number(self.goal, "amount.goal")
        if self.direction is Direction.AT_LEAST and self.goal <= 0:
            raise RuleError(Rule.NOT_POSITIVE, "amount.goal")
        if self.goal < 0:
            raise RuleError(Rule.NEGATIVE, "amount.goal")

    def counts(self, amount: float | None) -> bool:
        """Return whether a day with this amount counts, for a goal per check-in."""
        value = amount or 0.0
        if self.per is Per.WEEK:
            return True
        if self.direction is Direction.AT_LEAST:
            return value >= self.goal
        return value <= self.goal

    @property
    def of_a_tick(self) -> float | None:
        """What a tick alone stands for; None where the amount itself must be told."""
        is_enough = self.per is Per.CHECK_IN and self.direction is Direction.AT_LEAST
        return self.goal if is_enough else None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierRule:
    """What an action asked for until a day, that day included, before it was changed."""

    until: date
    cadence: Cadence
    amount: Amount | None = None

    def __post_init__(self) -> None:
        require_day(self.until, "until")


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """A small thing to do in a week."""

    id: str
    goal_id: str | None = None
    title: str
    cadence: Cadence
    amount: Amount | None = None
    starts_on: date
    ends_on: date | None = None
    archived_on: date | None = None
    cue: str = ""
    obstacle: str = ""
    reminder: time | None = None
    reserve: int | None = None
    position: int = 0
    earlier: tuple[EarlierRule, ...] = ()
    """What it asked for before; a week goes by the rule of its fourth day."""

    def __post_init__(self) -> None:
        require_title(self.title, "title")
        require_text(self.cue, "cue")
        require_text(self.obstacle, "obstacle")
        require_day(self.starts_on, "starts_on")
        require_day(self.ends_on, "ends_on")
        require_day(self.archived_on, "archived_on")
        require_order(self.starts_on, self.ends_on, "ends_on")
        if self.reserve is not None and self.reserve < 0:
            raise RuleError(Rule.NEGATIVE, "reserve")
        days = [rule.until for rule in self.earlier]
        if len(set(days)) < len(days):
            raise RuleError(Rule.DUPLICATE, "earlier")
        if days != sorted(days):
            ordered = tuple(sorted(self.earlier, key=lambda rule: rule.until))
            object.__setattr__(self, "earlier", ordered)

    def changed_from(
        self, day: date, cadence: Cadence, amount: Amount | None
    ) -> Action:
        """Return the action with another cadence and amount from `day` on.

        What it asked for before that day stays what it was; what was to begin on it or
        later gives way.
        """
        before = day - timedelta(days=1)
        if before < self.starts_on:
            return replace(self, cadence=cadence, amount=amount, earlier=())
        kept = [rule for rule in self.earlier if rule.until < before]
        then = next((rule for rule in self.earlier if rule.until >= before), self)
        if (then.cadence, then.amount) != (cadence, amount):
            kept.append(
                EarlierRule(until=before, cadence=then.cadence, amount=then.amount)
            )
        return replace(self, cadence=cadence, amount=amount, earlier=tuple(kept))

    @property
    def has_weekly_amount(self) -> bool:
        """Whether the amounts of a week are added up."""
        return self.amount is not None and self.amount.per is Per.WEEK

    @property
    def has_streak(self) -> bool:
        """Whether kept weeks add up: one-off actions have no streak."""
        return not isinstance(self.cadence, Once)

    @property
    def is_limit(self) -> bool:
        """Whether the amounts of a week must stay below a limit."""
        return (
            self.amount is not None
            and self.amount.per is Per.WEEK
            and self.amount.direction is Direction.AT_MOST
        )


class CheckInState(enum.Enum):
    """What a check-in says. A note alone counts for nothing."""

    DONE = "done"
    SKIPPED = "skipped"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """A person's word about one action on one day; at most one for the two."""

    action_id: str
    on: date
    state: CheckInState
    amount: float | None = None
    note: str = ""
    recorded_at: datetime | None = None

    def __post_init__(self) -> None:
        require_day(self.on, "on")
        require_number(self.amount, "amount")
        if self.amount is not None:
            if self.amount < 0:
                raise RuleError(Rule.NEGATIVE, "amount")
            object.__setattr__(self, "amount", as_kept(self.amount))
        require_text(self.note, "note")
        moment = self.recorded_at
        if moment is not None and moment.microsecond:
            # Kept to the second: what is read back must equal what was written, or
            # undo would take it for somebody else's.
            object.__setattr__(self, "recorded_at", moment.replace(microsecond=0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """A range of days that ask for nothing, of one action or (None) of all."""

    id: str
    starts_on: date
    ends_on: date
    action_id: str | None = None
    reason: str = ""

    def __post_init__(self) -> None:
        require_day(self.starts_on, "starts_on")
        require_day(self.ends_on, "ends_on")
        require_order(self.starts_on, self.ends_on, "ends_on")
        require_text(self.reason, "reason")
