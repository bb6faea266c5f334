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
from tests.torture.steps import FILE, Life, State, live, opened, state_of

STEPS = 40
LIVES = 10
"""How many lives are led, again and again."""
LONGEST = 0.12
"""Seconds after which a life is over at the latest."""


class BrokenError(AssertionError):
    """A file that lost what was acknowledged, or holds half a step."""


def survive_kills(
    folder: Path,
    count: int,
    seed: int = 0,
    *,
    life: Life = live,
    longest: float = LONGEST,
) -> int:
    """Kill `count` lives; return how many were in the middle. Raises `BrokenError`.

    `longest` is how many seconds a life has at the most.
    """
    chance = random.Random(seed)
    in_the_middle = 0
    known: dict[int, list[State]] = {}
    for number in range(count):
        of = number % max(1, min(LIVES, count // 10))
        if of not in known:
            known[of] = states_of(_empty(folder / "whole"), of, life)
        place = _empty(folder / "killed")
        acknowledged = _kill_one(place, of, life, chance.uniform(0.005, longest))
        require_kept(place, known[of], acknowledged)
        in_the_middle += 0 <= acknowledged < STEPS
    return in_the_middle


def states_of(folder: Path, seed: int, life: Life) -> list[State]:
    """Return what the file holds after each step of a life, the empty one first."""
    found = []
    child, said, go = _begin(folder, seed, life)
    while os.read(said, 1):
        workspace = opened(folder)
        found.append(state_of(workspace))
        workspace.close()
        os.write(go, b"g")
    os.waitpid(child, 0)
    os.close(said)
    os.close(go)
    if len(found) != STEPS + 1:
        raise BrokenError(f"{len(found)} steps were taken of a life that nobody kills")
    return found


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
    key = workspace.database.key
    workspace.close()
    flaws = [flaw for one in (path, *_backups(folder)) for flaw in examine(one, key)]
    may_be = known[max(acknowledged, 0) : acknowledged + 2]
    if flaws or found not in may_be:
        raise BrokenError(f"acknowledged {acknowledged}: {flaws or 'another state'}")


def _backups(folder: Path) -> list[Path]:
    """Return the backups: whatever has the name of one must be whole."""
    return sorted((folder / "backups").glob("*.db"))


def _kill_one(folder: Path, seed: int, life: Life, after: float) -> int:
    """Let a life go on for some seconds; return what it acknowledged last."""
    child, said, go = _begin(folder, seed, life)
    os.write(go, b"g" * (STEPS + 1))
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    heard = b""
    while select.select([said], [], [], 0)[0] and (part := os.read(said, 4096)):
        heard += part
    os.close(said)
    os.close(go)
    return heard[-1] if heard else -1


def _begin(folder: Path, seed: int, life: Life) -> tuple[int, int, int]:
    """Fork a process that lives; it says each step, and goes on when it is told to."""
    said, say = os.pipe()
    hear, go = os.pipe()
    with warnings.catch_warnings():
        # The child only speaks to SQLite; no thread of ours holds anything it needs.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:  # pragma: no cover - another process
        os.close(said)
        os.close(go)

        def acknowledge(number: int) -> None:
            os.write(say, bytes([number]))
            os.read(hear, 1)

        try:
            life(folder, seed, STEPS, acknowledge)
        finally:
            os._exit(0)
    os.close(say)
    os.close(hear)
    return child, said, go


def _empty(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
