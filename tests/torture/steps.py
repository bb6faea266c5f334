"""A life in many small steps, the same each time; as a program, each is acknowledged."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path

from leadership_desktop.domain.errors import Gone
from leadership_desktop.services import passphrase
from leadership_desktop.services.commands.actions import (
    AddAction,
    ArchiveAction,
    DeleteAction,
)
from leadership_desktop.services.commands.check_ins import CheckOff, Clear, Note, Skip
from leadership_desktop.services.commands.deleted import BringBack
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.importing import BringIn
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage import database
from leadership_desktop.storage.database import Database
from tests.conftest import NOW, TODAY
from tests.factories import done, make_action, make_goal

FILE = "leadership.db"
WORDS = "correct horse battery staple"
"""The passphrase, where a step sets one."""

State = dict[str, int]
"""The digests of all content. That of the change log is looked at by `examine`."""

Life = Callable[[Path, int, int, Callable[[int], object]], None]
"""Takes steps in a folder by a seed, as many as told, and acknowledges each."""


def opened(folder: Path) -> Workspace:
    """Return the workspace of a folder, whether or not a step encrypted it."""
    clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=lambda: NOW, fixed=TODAY)
    key = passphrase.key_of(folder / FILE, WORDS)
    return Workspace(Database.open(folder / FILE, device="d", key=key), clock)


def state_of(workspace: Workspace) -> State:
    """Return what the file holds, as digests read anew from all of it."""
    with workspace.reading() as tx:
        found = tx.content_digests()
    return {name: value for name, value in found.items() if name != "change_log"}


def steps(
    workspace: Workspace, seed: int, count: int
) -> Iterator[Callable[[], object]]:
    """Yield steps: ticks above all, and edits, imports, deletions, undo, redo."""
    chance = random.Random(seed)
    do = workspace.execute
    actions = ["a0"]
    yield partial(do, AddAction(make_action("a0", title="Walk")))
    for number in range(1, count):
        action = chance.choice(actions)
        on = TODAY - timedelta(days=chance.randrange(60))
        match chance.randrange(12):
            case 0:
                actions.append(f"a{number}")
                yield partial(do, AddAction(make_action(f"a{number}")))
            case 1:
                yield partial(do, AddGoal(make_goal(f"g{number}")))
            case 2:
                days = (TODAY - timedelta(days=n) for n in range(40))
                many = tuple(done(day, f"b{number}") for day in days)
                brought = (make_action(f"b{number}"),)
                yield partial(do, BringIn("a file", brought, many))
            case 3 if workspace.undoable is not None:
                yield workspace.undo
            case 4 if workspace.redoable is not None:
                yield workspace.redo
            case 5 if action != "a0":
                yield partial(_delete_or_bring_back, workspace, action)
            case 6:
                yield partial(do, Skip(action, on, NOW))
            case 7:
                yield partial(do, Clear(action, on, NOW))
            case 8:
                yield partial(do, Note(action, on, f"note {number}", NOW))
            case 9:
                yield partial(do, ArchiveAction(action, on))
            case _:
                yield partial(do, CheckOff(action, on, NOW, amount=number / 4))


def _delete_or_bring_back(workspace: Workspace, action_id: str) -> None:
    with workspace.reading() as tx:
        is_there = tx.actions.get(action_id) is not None
    if is_there:
        workspace.execute(DeleteAction(action_id))
    else:
        workspace.execute(BringBack("Action", action_id))


def states(folder: Path, seed: int, count: int) -> list[State]:
    """Return what the file holds before and after each step."""
    workspace = opened(folder)
    found = [state_of(workspace)]
    for step in steps(workspace, seed, count):
        _take(step)
        found.append(state_of(workspace))
    workspace.close()
    return found


def live(
    folder: Path, seed: int, count: int, acknowledge: Callable[[int], object]
) -> None:
    """Take the steps, and acknowledge each when it is done, counted from 1."""
    workspace = opened(folder)
    acknowledge(0)
    for number, step in enumerate(steps(workspace, seed, count), start=1):
        _take(step)
        acknowledge(number)


def _take(step: Callable[[], object]) -> None:
    with suppress(Gone):  # an undo took away what the step is about
        step()


if __name__ == "__main__":
    if "--careless" in sys.argv:
        # To see that the simulation sees: this loses what it acknowledged.
        database.PRAGMAS = ("journal_mode=TRUNCATE", "synchronous=OFF")
    live(
        Path(sys.argv[1]),
        int(sys.argv[2]),
        int(sys.argv[3]),
        lambda number: os.write(1, f"ack {number}\n".encode()),
    )
