"""Bringing back what was deleted, from what the change log kept of it."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from leadership_desktop.domain.actions import Action, CheckIn
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.errors import Gone
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.growth import Feedback, FitCheck, Person, Proposal
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class BringBack:
    """Bring back one thing with all that hung on it when it was deleted."""

    kind: str
    """The name of its class, as the change log has it."""
    entity_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`; `Gone` where there is nothing to bring back."""
        gone, *hung = tx.deleted_with(self.kind, self.entity_id)
        if tx.current(gone.before) is not None:
            raise Gone(self.entity_id)
        if isinstance(gone.before, Feedback) and not tx.people.get(
            gone.before.person_id
        ):
            # Words without whose they are can't be; with the person all of it is back.
            BringBack(Person.__name__, gone.before.person_id).apply(tx)
        tx.repository_of(gone.before).put(_tied(tx, gone.before))
        check_ins = []
        for one in hung:
            now = tx.current(one.before)
            if isinstance(one.before, CheckIn):
                if now is None:
                    check_ins.append(one.before)
            elif one.after is None:
                if now is None:
                    tx.repository_of(one.before).put(_tied(tx, one.before))
            elif now is not None:
                tx.repository_of(now).put(_retied(now, one.before, one.after))
        tx.check_ins.put_all(check_ins)


def _retied(now: Any, before: Any, after: Any) -> Any:
    """Return what is there now with what the deletion took; what changed since stands."""
    taken = {
        field.name: getattr(before, field.name)
        for field in fields(before)
        if getattr(before, field.name) != getattr(after, field.name)
        and getattr(now, field.name) == getattr(after, field.name)
    }
    return replace(now, **taken)


def _tied(tx: Transaction, entity: Entity) -> Entity:
    """Return the entity without ties to what is not there any more."""
    if isinstance(entity, Reflection | Proposal):
        about = entity.action_id
        if about is not None and tx.actions.get(about) is None:
            entity = replace(entity, action_id=None)
    if isinstance(entity, Action | Reflection | Feedback):
        if entity.goal_id is not None and tx.goals.get(entity.goal_id) is None:
            return replace(entity, goal_id=None)
    elif isinstance(entity, FitCheck):
        values = {value.id for value in tx.values.all()}
        return replace(
            entity, value_ids=tuple(i for i in entity.value_ids if i in values)
        )
    elif isinstance(entity, Goal):
        values = {value.id for value in tx.values.all()}
        kept = tuple(i for i in entity.value_ids if i in values)
        carried = entity.carried_from
        if carried is not None and tx.goals.get(carried) is None:
            carried = None
        return replace(entity, value_ids=kept, carried_from=carried)
    return entity
