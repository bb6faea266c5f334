"""The record of requests, and how often yes went to what serves nothing."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.growth import Decision, FitCheck, serves_nothing
from leadership_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FitLine:
    """One request, with the names of the values that it serves."""

    fit_check: FitCheck
    serves: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FitRecord:
    """All requests, the newest first."""

    lines: tuple[FitLine, ...]
    yes: int
    yes_to_nothing: int
    """How many of those serve no value."""


def fit_record(workspace: Workspace) -> FitRecord:
    """Return the record of requests."""
    with workspace.reading() as tx:
        names = {value.id: value.name for value in tx.values.all()}
        checks = tx.fit_checks.all()
    yes = [one for one in checks if one.decision is Decision.YES]
    newest_first = sorted(checks, key=lambda one: (one.on, one.id), reverse=True)
    return FitRecord(
        lines=tuple(
            FitLine(one, tuple(names[value_id] for value_id in one.value_ids))
            for one in newest_first
        ),
        yes=len(yes),
        yes_to_nothing=sum(map(serves_nothing, yes)),
    )
