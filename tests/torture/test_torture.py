"""A hundred kills and a hundred power cuts; `make torture` does many more."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.torture.kills import BrokenError, survive_kills
from tests.torture.power import survive_cuts
from tests.torture.steps import opened, steps

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def can_record() -> bool:
    """Return whether strace is there, and allowed to look."""
    program = shutil.which("strace")
    if program is None:
        return False
    tried = subprocess.run([program, "-o", os.devnull, "true"], check=False)
    return tried.returncode == 0


needs_strace = pytest.mark.skipif(not can_record(), reason="strace can't record here")


@needs_strace
def test_what_was_acknowledged_survives_a_kill() -> None:
    """In the window, on the command line, below both, and at single writes."""
    # A process of its own: a fork of this one would bring along what tests left behind.
    run = subprocess.run(
        [sys.executable, "-m", "tests.torture", "0.01"],
        check=False,
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
    )

    assert run.returncode == 0, run.stderr
    kills = [int(found) for found in re.findall(r"(\d+) kills survived", run.stdout)]
    assert len(kills) == 10
    assert sum(kills) >= 100


def test_a_step_that_is_acknowledged_too_early_is_seen(tmp_path: Path) -> None:
    def boast(
        folder: Path, seed: int, count: int, acknowledge: Callable[[int], object]
    ) -> None:
        workspace = opened(folder)
        acknowledge(0)
        for number, step in enumerate(steps(workspace, seed, count), start=1):
            acknowledge(number)
            step()

    with pytest.raises(BrokenError):
        survive_kills(tmp_path, 30, life=boast)


@needs_strace
def test_what_was_acknowledged_survives_a_power_cut(tmp_path: Path) -> None:
    survive_cuts(tmp_path, 100)


@needs_strace
def test_the_simulation_sees_what_is_lost_without_syncing(tmp_path: Path) -> None:
    with pytest.raises(BrokenError):
        survive_cuts(tmp_path, 100, careless=True)
