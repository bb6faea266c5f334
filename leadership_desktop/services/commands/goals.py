"""Changing the goals of a quarter."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from leadership_desktop.domain.actions import Action, Once
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.goals import Goal, GoalStatus, Measurement
from leadership_desktop.services.commands.loose_ends import forget_about
from leadership_desktop.services.commands.ordering import next_position, place
from leadership_desktop.storage.transaction import Transaction


def _of_quarter(tx: Transaction, quarter: Quarter) -> list[Goal]:
    return [goal for goal in tx.goals.all() if goal.quarter == quarter]


def _require_values(tx: Transaction, goal: Goal) -> None:
    for value_id in goal.value_ids:
        if tx.values.get(value_id) is None:
            raise RuleError(Rule.UNKNOWN_REFERENCE, "value_ids")


@dataclass(frozen=True, slots=True)
class AddGoal:
    """Add a goal, last in its quarter."""

    goal: Goal

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        _require_values(tx, self.goal)
        position = next_position(_of_quarter(tx, self.goal.quarter))
        tx.goals.put(replace(self.goal, position=position))


@dataclass(frozen=True, slots=True)
class ChangeGoal:
    """Replace a goal by `goal`; its place in the list stays."""

    goal: Goal

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        _require_values(tx, self.goal)
        before = tx.goals.require(self.goal.id)
        position = before.position
        if before.quarter != self.goal.quarter:
            position = next_position(_of_quarter(tx, self.goal.quarter))
        tx.goals.put(replace(self.goal, position=position))


@dataclass(frozen=True, slots=True)
class MoveGoal:
    """Put a goal at another place in its quarter, counted from 0."""

    goal_id: str
    position: int

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        goal = tx.goals.require(self.goal_id)
        place(_of_quarter(tx, goal.quarter), goal, self.position, tx.goals.put)


@dataclass(frozen=True, slots=True)
class MoveGoalToQuarter:
    """Move a goal to another quarter, last there."""

    goal_id: str
    quarter: Quarter

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        goal = tx.goals.require(self.goal_id)
        ChangeGoal(replace(goal, quarter=self.quarter)).apply(tx)


@dataclass(frozen=True, slots=True)
class SetGoalStatus:
    """Say what became of a goal."""

    goal_id: str
    status: GoalStatus

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        goal = tx.goals.require(self.goal_id)
        tx.goals.put(replace(goal, status=self.status))


@dataclass(frozen=True, slots=True)
class TakeUpGoal:
    """Make a goal that was set aside active, in a quarter."""

    goal_id: str
    quarter: Quarter

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        goal = tx.goals.require(self.goal_id)
        taken = replace(goal, status=GoalStatus.ACTIVE, quarter=self.quarter)
        ChangeGoal(taken).apply(tx)


@dataclass(frozen=True, slots=True)
class SettleGoal:
    """Say what became of a goal, and let its actions end with a day."""

    goal_id: str
    status: GoalStatus
    actions_end_on: date

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        SetGoalStatus(self.goal_id, self.status).apply(tx)
        for action in tx.actions.all():
            if (
                action.goal_id == self.goal_id
                and action.starts_on <= self.actions_end_on
                and (action.ends_on is None or action.ends_on > self.actions_end_on)
            ):
                tx.actions.put(replace(action, ends_on=self.actions_end_on))


@dataclass(frozen=True, slots=True)
class CarryOverGoal:
    """Go on with a goal in a later quarter, under a new id, with what still asks.

    The measure goes on from its latest value. `until` is the last day of what is left
    behind: actions that end by then, or are for one week before, stay where they are.
    """

    goal_id: str
    copy_id: str
    quarter: Quarter
    until: date
    on: date

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        goal = tx.goals.require(self.goal_id)
        measure = goal.measure
        if measure is not None and goal.latest is not None:
            measure = replace(measure, start=goal.latest.value)
        copy = replace(
            goal,
            id=self.copy_id,
            quarter=self.quarter,
            status=GoalStatus.ACTIVE,
            carried_from=goal.id,
            measure=measure,
            measurements=(),
            looked_at_on=self.on,
        )
        AddGoal(copy).apply(tx)
        SetGoalStatus(goal.id, GoalStatus.CARRIED_OVER).apply(tx)
        for action in tx.actions.all():
            if action.goal_id == goal.id and self._goes_on(action):
                tx.actions.put(replace(action, goal_id=copy.id))

    def _goes_on(self, action: Action) -> bool:
        if action.archived_on is not None:
            return False
        if isinstance(action.cadence, Once):
            return action.cadence.week > self.until
        return action.ends_on is None or action.ends_on > self.until


@dataclass(frozen=True, slots=True)
class RecordMeasurement:
    """Note the measure's value on a day, in place of one that is there."""

    goal_id: str
    on: date
    value: float

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        goal = tx.goals.require(self.goal_id)
        others = [m for m in goal.measurements if m.on != self.on]
        measured = (*others, Measurement(on=self.on, value=self.value))
        tx.goals.put(replace(goal, measurements=measured))


@dataclass(frozen=True, slots=True)
class RemoveMeasurement:
    """Remove the measurement of a day."""

    goal_id: str
    on: date

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        goal = tx.goals.require(self.goal_id)
        rest = tuple(m for m in goal.measurements if m.on != self.on)
        tx.goals.put(replace(goal, measurements=rest))


@dataclass(frozen=True, slots=True)
class DeleteGoal:
    """Delete a goal; its actions stay, tied to no goal."""

    goal_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.goals.require(self.goal_id)
        for action in tx.actions.all():
            if action.goal_id == self.goal_id:
                tx.actions.put(replace(action, goal_id=None))
        for goal in tx.goals.all():
            if goal.carried_from == self.goal_id:
                tx.goals.put(replace(goal, carried_from=None))
        for reflection in tx.reflections.all():
            if reflection.goal_id == self.goal_id:
                tx.reflections.put(replace(reflection, goal_id=None))
        for feedback in tx.feedback.all():
            if feedback.goal_id == self.goal_id:
                tx.feedback.put(replace(feedback, goal_id=None))
        forget_about(tx, self.goal_id)
        tx.goals.remove(self.goal_id)
