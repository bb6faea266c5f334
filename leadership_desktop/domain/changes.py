"""A change to one thing, with both sides kept so that it can be undone."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.actions import Action, CheckIn, Pause
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    FitCheck,
    Person,
    Proposal,
)
from leadership_desktop.domain.loose_ends import AcceptedLooseEnd
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.domain.settings import Setting
from leadership_desktop.domain.vision import Value, Vision

Entity = (
    Vision
    | Value
    | Goal
    | Action
    | CheckIn
    | Pause
    | Reflection
    | Assessment
    | Person
    | Feedback
    | Proposal
    | FitCheck
    | AcceptedLooseEnd
    | Setting
)


def identity(entity: Entity) -> str:
    """Return what identifies `entity` among its kind; a check-in's is action and day."""
    if isinstance(entity, CheckIn):
        return f"{entity.action_id} {entity.on.isoformat()}"
    return entity.id


@dataclass(frozen=True, slots=True)
class Change:
    """One entity before and after; None means that it did not exist."""

    before: Entity | None
    after: Entity | None

    @property
    def entity(self) -> Entity:
        """The entity as it is after the change, or as it was when it is gone."""
        entity = self.after if self.after is not None else self.before
        if entity is None:
            raise ValueError("A change has a before or an after.")
        return entity

    def inverted(self) -> Change:
        """Return the change that takes this one back."""
        return Change(self.after, self.before)
