"""Fixtures that every test may use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage import driver
from leadership_desktop.storage.database import Database
from leadership_desktop.text.translation import set_language

# A busy machine is slow; that says nothing about the rules.
settings.register_profile("project", deadline=None)
settings.load_profile("project")

TODAY = date(2026, 11, 19)
NOW = datetime(2026, 11, 19, 7, 0, 3, 141592, tzinfo=UTC)
"""A moment as a clock has it, and not a round one."""


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Every test begins in English, whatever the one before it spoke."""
    set_language("en")
    yield
    set_language("en")


@pytest.fixture
def nobody_waits_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give up on a lock sooner than people would."""
    monkeypatch.setattr(driver, "PATIENCE", 0.1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return an empty program on Thursday 19 November 2026."""
    database = Database.open(tmp_path / "leadership.db", device="a-device")
    clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=lambda: NOW, fixed=TODAY)
    made = Workspace(database, clock)
    yield made
    made.close()
