"""Kills a process that writes, at any moment, and looks at what it left."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import time
import warnings
from pathlib import Path

from leadership_desktop.storage.health import examine
from tests.torture.steps import FILE, State, live, opened, state_of, states

STEPS = 40
LONGEST = 0.12
"""Seconds after which a life is over at the latest."""


class BrokenError(AssertionError):
    """A file that lost what was acknowledged, or holds half a step."""


def survive_kills(folder: Path, count: int, seed: int = 0) -> int:
    """Kill `count` lives; return how many were in the middle. Raises `BrokenError`."""
    chance = random.Random(seed)
    in_the_middle = 0
    known: dict[int, list[State]] = {}
    for number in range(count):
        of = number % 10
        if of not in known:
            known[of] = states(_empty(folder / "whole"), of, STEPS)
        place = _empty(folder / "killed")
        acknowledged = _kill_one(place, of, chance.uniform(0.005, LONGEST))
        require_kept(place, known[of], acknowledged)
        in_the_middle += 0 <= acknowledged < STEPS
    return in_the_middle


def require_kept(folder: Path, known: list[State], acknowledged: int) -> None:
    """Raise `BrokenError` unless the file is whole and holds what was acknowledged.

    The step that was on its way may be there too, but nothing half of it. -1 means that
    not even the empty file was acknowledged.
    """
    path = folder / FILE
    if acknowledged < 0 and not (path.exists() and path.stat().st_size):
        return
    workspace = opened(folder)
    found = state_of(workspace)
    workspace.close()
    flaws = examine(path)
    may_be = known[max(acknowledged, 0) : acknowledged + 2]
    if flaws or found not in may_be:
        raise BrokenError(f"acknowledged {acknowledged}: {flaws or 'another state'}")


def _kill_one(folder: Path, seed: int, after: float) -> int:
    """Let a process live in `folder` for some seconds; return what it acknowledged last."""
    reader, writer = os.pipe()
    with warnings.catch_warnings():
        # The child only speaks to SQLite; no thread of ours holds anything it needs.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:  # pragma: no cover - another process
        os.close(reader)
        live(folder, seed, STEPS, lambda number: os.write(writer, bytes([number])))
        os._exit(0)
    os.close(writer)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    said = b""
    while select.select([reader], [], [], 0)[0] and (part := os.read(reader, 4096)):
        said += part
    os.close(reader)
    return said[-1] if said else -1


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
