"""A history of ten years: 30 actions, about 100,000 check-ins. Made once, then copied."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    CheckIn,
    CheckInState,
    OnDays,
    Pause,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Quarter, Weekday
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.goals import Colour, Goal
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services import passphrase
from leadership_desktop.services.commands.importing import BringIn
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.migrate import HEAD

TODAY = date(2026, 11, 19)
ACTIONS = 30
TEN_YEARS, A_MONTH = 3650, 30
NOW = datetime(2026, 11, 19, 8, tzinfo=UTC)
WORDS = "correct horse battery staple"
BUILD = Path(__file__).parents[2] / "build" / "benchmarks"


def workspace_on(path: Path) -> Workspace:
    """Return a workspace on a file, on the day of the benchmarks."""
    clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=lambda: NOW, fixed=TODAY)
    return Workspace(Database.open(path, device="bench"), clock)


def folder_with(days: int, name: str) -> Path:
    """Return a fresh data folder with a history of so many days."""
    # Of this revision: an older one would be migrated in what is measured.
    made = BUILD / f"history-{days}-{HEAD}"
    if not (made / "leadership.db").exists():
        made.mkdir(parents=True, exist_ok=True)
        print(f"   making a history of {days} days", flush=True)
        _make(made / "leadership.db", days)
    folder = BUILD / name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(made, folder)
    return folder


def encrypted_folder_with(days: int, name: str) -> Path:
    """Return the same with a passphrase on it."""
    folder = folder_with(days, name)
    workspace = workspace_on(folder / "leadership.db")
    passphrase.set_passphrase(workspace, WORDS)
    workspace.close()
    return folder


def _make(path: Path, days: int) -> None:
    chance = random.Random(11)
    goals = [
        Goal(
            id=f"goal-{number}",
            title=f"Goal {number}",
            quarter=Quarter(2026, 4),
            colour=list(Colour)[number],
            value_ids=("value",),
            position=number,
        )
        for number in range(3)
    ]
    start = TODAY - timedelta(days=days)
    actions = [
        Action(
            id=f"action-{number:02}",
            title=f"Action {number}",
            goal_id=f"goal-{number % 4}" if number % 4 < 3 else None,
            cadence=(
                TimesPerWeek(7),
                OnDays(frozenset(list(Weekday)[:5])),
                TimesPerWeek(5),
            )[number % 3],
            amount=Amount(unit="min", goal=20) if number % 5 == 0 else None,
            starts_on=start,
            reserve=5 if number % 10 == 0 else None,
            position=number,
        )
        for number in range(ACTIONS)
    ]
    check_ins = [
        CheckIn(
            action_id=action.id,
            on=start + timedelta(days=day),
            state=CheckInState.DONE if chance.random() < 0.97 else CheckInState.SKIPPED,
            amount=25 if action.amount else None,
            note="a word" if chance.random() < 0.03 else "",
            recorded_at=NOW,
        )
        for action in actions
        for day in range(days)
        if chance.random() < 0.91
    ]
    pauses = [
        Pause(
            id=f"pause-{year}",
            starts_on=date(year, 8, 3),
            ends_on=date(year, 8, 16),
            reason="holiday",
        )
        for year in range(2017, 2027)
        if days > 365
    ]
    vision = Vision(id="vision", statement="I am home by six.", written_on=start)
    value = Value(id="value", name="Craft")
    entities: tuple[Entity, ...] = (vision, value, *goals, *actions, *pauses)
    workspace = workspace_on(path)
    workspace.execute(BringIn("bench", entities, tuple(check_ins)))
    workspace.close()


def write_notes(workspace: Workspace, count: int) -> None:
    """Write a note of some dozen words on so many of the days that were checked off."""
    chance = random.Random(12)
    usual = ("teamoverleg", "anouk", "said", "nobody", "tomorrow", "earlier", "een")
    known = [*usual, *(f"word{number}" for number in range(8_000))]
    weights = [1 / (place + 1) for place in range(len(known))]
    with workspace.reading() as tx:
        check_ins = tx.check_ins.all()
        days = [check_in for check_in, _ in zip(check_ins, range(count), strict=False)]
    if len(days) < count:
        raise ValueError(f"a history of only {len(days)} check-ins")
    notes = tuple(
        replace(day, note=" ".join(chance.choices(known, weights, k=14)))
        for day in days
    )
    workspace.execute(BringIn("bench", (), notes))
