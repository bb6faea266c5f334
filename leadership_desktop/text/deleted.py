"""What was deleted, in words."""

from __future__ import annotations

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    FitCheck,
    Person,
    Proposal,
)
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.queries.deleted import Deleted
from leadership_desktop.text import dates
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate


def line(deleted: Deleted) -> str:
    """Return what it was, when it went, and what hung on it."""
    local = deleted.at.astimezone()
    parts = [_kind(deleted.entity), f"{dates.full(local.date())}, {local:%H:%M}"]
    if deleted.check_ins:
        parts.append(translate("deleted", "with %n check-in(s)", deleted.check_ins))
    return " · ".join(parts)


def title(entity: Entity) -> str:
    """Return what a thing is known by, on one line."""
    match entity:
        case Vision():
            text = entity.statement
        case Value() | Person():
            text = entity.name
        case Goal() | Action():
            text = entity.title
        case Assessment():
            text = dates.full(entity.on)
        case FitCheck():
            text = entity.request
        case Proposal():
            text = entity.situation or entity.proposal
        case Feedback():
            text = entity.answer or " ".join(entity.questions)
        case Reflection():
            text = " ".join(answer.text for answer in entity.answers)
        case _:
            text = ""
    return one_line(text)


def _kind(entity: Entity) -> str:
    match entity:
        case Vision():
            return translate("deleted", "version of the vision")
        case Value():
            return translate("deleted", "value")
        case Goal():
            return translate("deleted", "goal")
        case Action():
            return translate("deleted", "action")
        case Person():
            return translate("deleted", "person")
        case Feedback():
            return translate("deleted", "feedback")
        case Proposal():
            return translate("deleted", "proposal")
        case Assessment():
            return translate("deleted", "self-assessment")
        case FitCheck():
            return translate("deleted", "request")
    return translate("deleted", "reflection")
