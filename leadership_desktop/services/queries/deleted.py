"""What was deleted lately and can be brought back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from leadership_desktop.domain.changes import Entity
from leadership_desktop.services.workspace import Workspace

KEPT = timedelta(days=30)
"""How long what was deleted can be brought back."""


@dataclass(frozen=True, slots=True)
class Deleted:
    """One thing that was deleted, as it was, and when, in UTC."""

    entity: Entity
    at: datetime
    check_ins: int
    """How many check-ins hung on it."""


def recently_deleted(workspace: Workspace) -> list[Deleted]:
    """Return what can be brought back, newest first; not what only the example had."""
    since = workspace.now() - KEPT
    with workspace.reading() as tx:
        return [
            Deleted(entity, at, check_ins)
            for entity, at, check_ins in tx.deleted_since(since)
            if tx.current(entity) is None
        ]
