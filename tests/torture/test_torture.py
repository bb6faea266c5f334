"""A hundred kills and a hundred power cuts; `make torture` does many more."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.kills import BrokenError, survive_kills
from tests.torture.power import survive_cuts

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


def can_record() -> bool:
    """Return whether strace is there, and allowed to look."""
    program = shutil.which("strace")
    if program is None:
        return False
    tried = subprocess.run([program, "-o", os.devnull, "true"], check=False)
    return tried.returncode == 0


needs_strace = pytest.mark.skipif(not can_record(), reason="strace can't record here")


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path) -> None:
    in_the_middle = survive_kills(tmp_path, 100)

    # Not all: on a busy machine some are over before their first step.
    assert in_the_middle > 20


@needs_strace
def test_what_was_acknowledged_survives_a_power_cut(tmp_path: Path) -> None:
    survive_cuts(tmp_path, 100)


@needs_strace
def test_the_simulation_sees_what_is_lost_without_syncing(tmp_path: Path) -> None:
    with pytest.raises(BrokenError):
        survive_cuts(tmp_path, 100, careless=True)
