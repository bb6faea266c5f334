from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage.database import Database

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)

NewWorkspace = Callable[[], Workspace]


@pytest.fixture
def new_workspace(tmp_path: Path) -> Iterator[NewWorkspace]:
    """Return how to make an empty program; each call makes another."""
    made: list[Workspace] = []

    def make() -> Workspace:
        folder = tmp_path / f"program-{len(made)}"
        folder.mkdir()
        database = Database.open(folder / "leadership.db", device="a-device")
        clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=lambda: NOW)
        made.append(Workspace(database, clock))
        return made[-1]

    yield make
    for workspace in made:
        workspace.close()


@pytest.fixture
def workspace(new_workspace: NewWorkspace) -> Workspace:
    """Return an empty program."""
    return new_workspace()
