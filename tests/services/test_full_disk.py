"""A disk that is really full: a small one in memory, where the system lets us make one."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from leadership_desktop.opening import FILE, open_folder
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.storage.health import examine
from leadership_desktop.storage.problems import StorageProblem, Trouble
from tests.conftest import TODAY
from tests.factories import make_action


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a disk of two megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m,mode=700", "tmpfs", str(place)]
    if not sys.platform.startswith("linux"):
        pytest.skip("no disks in memory here")
    with suppress(FileNotFoundError):
        if subprocess.run(command, check=False, capture_output=True).returncode == 0:
            yield place
            subprocess.run(["umount", "--lazy", str(place)], check=True)
            return
    pytest.skip("no right to mount a disk here")


def test_one_goes_on_when_there_is_room_again(disk: Path) -> None:
    workspace = open_folder(disk, TODAY).workspace
    workspace.execute(demonstration(TODAY, "en"))
    filler = disk / "filler"
    with pytest.raises(OSError, match="No space"), filler.open("wb") as file:
        while True:
            file.write(bytes(4096))

    kept = 0
    with pytest.raises(StorageProblem) as caught:
        for number in range(10_000):
            workspace.execute(AddAction(make_action(f"a{number}", title="x" * 900)))
            kept += 1
    assert caught.value.trouble is Trouble.DISK_FULL

    filler.unlink()
    workspace.execute(AddAction(make_action("after")))
    ids = {action.id for action in workspace.figures.actions()}
    workspace.close()
    assert {f"a{number}" for number in range(kept)} | {"after"} <= ids
    assert f"a{kept}" not in ids
    assert examine(disk / FILE) == ()
