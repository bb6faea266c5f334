"""The names of the kinds of things, as the archive has them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from leadership_desktop.domain.actions import Action, CheckIn, Pause
from leadership_desktop.domain.changes import Entity
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
from leadership_desktop.domain.vision import Value, Vision

KINDS: Mapping[type[Entity], str] = MappingProxyType(
    {
        Vision: "visions",
        Value: "values",
        Goal: "goals",
        Action: "actions",
        CheckIn: "check_ins",
        Pause: "pauses",
        Reflection: "reflections",
        Assessment: "assessments",
        Person: "people",
        Feedback: "feedback",
        Proposal: "proposals",
        FitCheck: "fit_checks",
        AcceptedLooseEnd: "accepted_loose_ends",
    }
)
