"""Kills one command at every call by which it writes: at the first, the second, …"""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from leadership_desktop.domain.changes import Entity, identity
from leadership_desktop.services import backups, passphrase
from leadership_desktop.storage.health import examine
from tests.conftest import TODAY
from tests.storage.test_revisions import OLDER, file_of
from tests.torture.kills import BrokenError
from tests.torture.lives import ACTIONS, archive, run
from tests.torture.steps import FILE, WORDS, opened

ROOT = Path(__file__).parents[2]
CALLS = ("pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename")
COMMANDS = {
    "a tick": ("check", "a0"),
    "an import": ("import", "more.json"),
    "a backup": ("backup",),
    "going back": ("restore", "backup.db"),
    "a migration": ("week",),
    "a passphrase": ("--passphrase-fd", "0", "passphrase", "set"),
    "no passphrase": ("--passphrase-fd", "0", "passphrase", "remove"),
}

Shape = Counter[tuple[str, str]]
"""Which things there are. Their moments differ from run to run."""


def survive_each_write(
    folder: Path, name: str, most: int | None = None, seed: int = 0
) -> int:
    """Kill a command at each of its writes, or at `most` of them by chance.

    Return how many kills that were. Raises `BrokenError`.
    """
    chance = random.Random(seed)
    ready = folder / "ready"
    _prepare(ready, name)
    # Of a copy: to look at an older file brings it up to date.
    before = shape_of(_copy(ready, folder / "whole"))
    after = _after_all_of_it(folder, name)
    points = list(_points(folder, name))
    if most is not None:
        points = chance.sample(points, min(most, len(points)))
    kills = 0
    for call, number in points:
        place = _copy(ready, folder / "killed")
        inject = f"inject={call}:signal=SIGKILL:when={number}"
        status = _run(place, name, "-e", f"trace={call}", "-e", inject)
        kills += status != 0
        _require_whole(place, name, [after] if status == 0 else [before, after])
    return kills


def shape_of(folder: Path) -> Shape:
    """Return what the file of a folder holds, after looking whether it is whole."""
    workspace = opened(folder)
    with workspace.reading() as tx:
        found: list[Entity] = [e for kind in tx.content() for e in kind.all()]
        found += tx.check_ins.all()
    key = workspace.database.key
    workspace.close()
    places = [folder / FILE, *(one.path for one in backups.all_of(folder))]
    for place in places:
        # A backup of before may be plain still, or encrypted by now.
        fits = passphrase.key_of(place, WORDS) if place != folder / FILE else key
        if flaws := examine(place, fits):
            raise BrokenError(f"{place.name}: {flaws}")
    return Counter((type(one).__name__, identity(one)) for one in found)


def _require_whole(folder: Path, name: str, may_be: list[Shape]) -> None:
    try:
        found = shape_of(folder)
    except BrokenError:
        raise
    except Exception as error:
        raise BrokenError(f"{name}: {error!r}") from error
    if found not in may_be:
        raise BrokenError(f"{name}: neither before nor after it")


def _prepare(folder: Path, name: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if name == "a migration":
        shutil.move(file_of(OLDER[-1], folder), folder / FILE)
        return
    with redirect_stdout(StringIO()):
        run(folder, "import", str(archive(folder, "brought.json", *ACTIONS)))
        run(folder, "backup", str(folder / "backup.db"))
        run(folder, "check", "a1")
    archive(folder, "more.json", "b0", "b1")
    if name == "no passphrase":
        workspace = opened(folder)
        passphrase.set_passphrase(workspace, WORDS)
        workspace.close()


def _after_all_of_it(folder: Path, name: str) -> Shape:
    place = _copy(folder / "ready", folder / "whole")
    if _run(place, name) != 0:
        raise BrokenError(f"{name} failed though nobody killed it")
    return shape_of(place)


def _points(folder: Path, name: str) -> Iterator[tuple[str, int]]:
    """Yield each call by which a command writes, and how often it was made by then."""
    trace = folder / "trace"
    place = _copy(folder / "ready", folder / "whole")
    _run(place, name, "-e", f"trace={','.join(CALLS)}", output=trace)
    seen: Counter[str] = Counter()
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        call = line.split(maxsplit=1)[-1].partition("(")[0]
        if call in CALLS:
            seen[call] += 1
            yield call, seen[call]


def _copy(ready: Path, place: Path) -> Path:
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(ready, place)
    return place


def _run(
    folder: Path, name: str, *tracing: str, output: Path = Path("/dev/null")
) -> int:
    command = [sys.executable, "-m", "leadership_desktop", "--data-dir", str(folder)]
    strace = ["strace", "-f", "-qq", "-o", str(output), *tracing] if tracing else []
    found = COMMANDS[name]
    done = subprocess.run(
        [*strace, *command, "--today", TODAY.isoformat(), *found],
        check=False,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        input=f"{WORDS}\n",
        text=True,
        capture_output=True,
    )
    if done.returncode not in {0, -signal.SIGKILL, 128 + signal.SIGKILL}:
        raise BrokenError(f"{name} answered {done.returncode}: {done.stderr}")
    return done.returncode
