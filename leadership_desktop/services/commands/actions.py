"""Changing the weekly actions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.services.commands.loose_ends import forget_about
from leadership_desktop.services.commands.ordering import next_position, place
from leadership_desktop.storage.transaction import Transaction


def _of_goal(tx: Transaction, goal_id: str | None) -> list[Action]:
    return [action for action in tx.actions.all() if action.goal_id == goal_id]


def _require_goal(tx: Transaction, goal_id: str | None) -> None:
    if goal_id is not None and tx.goals.get(goal_id) is None:
        raise RuleError(Rule.UNKNOWN_REFERENCE, "goal_id")


@dataclass(frozen=True, slots=True)
class AddAction:
    """Add an action, last under its goal."""

    action: Action

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        _require_goal(tx, self.action.goal_id)
        position = next_position(_of_goal(tx, self.action.goal_id))
        tx.actions.put(replace(self.action, position=position))


@dataclass(frozen=True, slots=True)
class ChangeAction:
    """Replace an action by `action`; its place under its goal stays."""

    action: Action

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        _require_goal(tx, self.action.goal_id)
        before = tx.actions.require(self.action.id)
        position = before.position
        if before.goal_id != self.action.goal_id:
            position = next_position(_of_goal(tx, self.action.goal_id))
        tx.actions.put(replace(self.action, position=position))


@dataclass(frozen=True, slots=True)
class DuplicateAction:
    """Add a copy of an action, with a title of its own, that starts on a day."""

    action_id: str
    copy_id: str
    title: str
    starts_on: date

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        action = tx.actions.require(self.action_id)
        ends_on = action.ends_on
        copy = replace(
            action,
            id=self.copy_id,
            title=self.title,
            starts_on=self.starts_on,
            ends_on=None if ends_on and ends_on < self.starts_on else ends_on,
            archived_on=None,
            earlier=(),
        )
        beside = _of_goal(tx, action.goal_id)
        place(beside, copy, beside.index(action) + 1, tx.actions.put)


@dataclass(frozen=True, slots=True)
class MoveAction:
    """Put an action at a place under a goal (or none), counted from 0."""

    action_id: str
    goal_id: str | None
    position: int

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        _require_goal(tx, self.goal_id)
        action = replace(tx.actions.require(self.action_id), goal_id=self.goal_id)
        place(_of_goal(tx, self.goal_id), action, self.position, tx.actions.put)


@dataclass(frozen=True, slots=True)
class ArchiveAction:
    """Archive an action from a day on; its history stays."""

    action_id: str
    on: date

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        action = tx.actions.require(self.action_id)
        tx.actions.put(replace(action, archived_on=self.on))


@dataclass(frozen=True, slots=True)
class UnarchiveAction:
    """Take an action out of the archive."""

    action_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        action = tx.actions.require(self.action_id)
        tx.actions.put(replace(action, archived_on=None))


@dataclass(frozen=True, slots=True)
class DeleteAction:
    """Delete an action with its check-ins and its own pauses; what is about it stays."""

    action_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.actions.require(self.action_id)
        tx.check_ins.remove_of(self.action_id)
        for pause in tx.pauses.all():
            if pause.action_id == self.action_id:
                tx.pauses.remove(pause.id)
        for proposal in tx.proposals.all():
            if proposal.action_id == self.action_id:
                tx.proposals.put(replace(proposal, action_id=None))
        for reflection in tx.reflections.all():
            if reflection.action_id == self.action_id:
                tx.reflections.put(replace(reflection, action_id=None))
        forget_about(tx, self.action_id)
        tx.actions.remove(self.action_id)
