"""Asking people how one comes across, and keeping what they say."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.growth import Feedback, Person
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class PutPerson:
    """Keep a person, or change what is known of them."""

    person: Person

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.people.put(self.person)


@dataclass(frozen=True, slots=True)
class DeletePerson:
    """Delete a person with all they were asked and said."""

    person_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.people.require(self.person_id)
        for feedback in tx.feedback.all():
            if feedback.person_id == self.person_id:
                tx.feedback.remove(feedback.id)
        tx.people.remove(self.person_id)


@dataclass(frozen=True, slots=True)
class PutFeedback:
    """Keep a request, or what became of it."""

    feedback: Feedback

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        goal_id = self.feedback.goal_id
        if tx.people.get(self.feedback.person_id) is None:
            raise RuleError(Rule.UNKNOWN_REFERENCE, "person_id")
        if goal_id is not None and tx.goals.get(goal_id) is None:
            raise RuleError(Rule.UNKNOWN_REFERENCE, "goal_id")
        tx.feedback.put(self.feedback)


@dataclass(frozen=True, slots=True)
class DeleteFeedback:
    """Delete a request with its answer; the person stays."""

    feedback_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.feedback.require(self.feedback_id)
        tx.feedback.remove(self.feedback_id)
