"""Cuts the power in simulation: the disk as it may be when writes were not synced.

A run is recorded with strace. A write is safe once its file was synced after it, a new
name once its folder was. At the cut each unsafe write is kept, lost, or torn at a sector,
and each unsafe name is there or not; this is what disks and journalling file systems do.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.kills import BrokenError, require_kept
from tests.torture.steps import FILE, State, states

STEPS = 25
SECTOR = 512
_CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)")
_FD = re.compile(r"^(\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2}|[^>\\])*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True)
class Event:
    """One system call that matters."""

    what: str
    """write, truncate, sync, create, unlink, sync-folder or ack."""
    name: str = ""
    at: int = 0
    data: bytes = b""


@dataclass
class Disk:
    """What is safe of one file, and what is on its way since."""

    safe: bytearray = field(default_factory=bytearray)
    on_its_way: list[Event] = field(default_factory=list)


def record(folder: Path, seed: int, *, careless: bool = False) -> list[Event]:
    """Return the events of one run of steps in an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    trace = folder.with_suffix(".trace")
    command = [sys.executable, "-m", "tests.torture.steps", str(folder), str(seed)]
    calls = "openat,open,pwrite64,write,ftruncate,fsync,fdatasync,unlink,lseek"
    strace = ["strace", "-y", "-xx", "-s", "1000000", "-o", str(trace)]
    options = ["--careless"] if careless else []
    subprocess.run(
        [*strace, "-e", f"trace={calls}", *command, str(STEPS), *options],
        check=True,
        stdout=subprocess.DEVNULL,
        cwd=Path(__file__).parents[2],
    )
    events = list(_events(trace, folder))
    trace.unlink()
    return events


def _events(trace: Path, folder: Path) -> Iterator[Event]:
    offsets: dict[str, int] = {}
    known: set[str] = set()
    inside = str(folder.resolve()) + "/"
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        call = _CALL.match(line)
        if call is None or int(call[3]) < 0:
            continue
        name, arguments, result = call[1], call[2], int(call[3])
        texts = [
            bytes.fromhex(one.replace("\\x", "")) for one in _TEXT.findall(arguments)
        ]
        if name in {"openat", "open"}:
            path = texts[0].decode(errors="replace") if texts else ""
            if path.startswith(inside):
                offsets[_descriptor(line)] = 0
                if path not in known:
                    known.add(path)
                    yield Event("create", path[len(inside) :])
            continue
        if name == "unlink":
            path = texts[0].decode(errors="replace")
            if path.startswith(inside):
                known.discard(path)
                yield Event("unlink", path[len(inside) :])
            continue
        fd = _FD.match(arguments)
        if fd is None:
            continue
        path = _plain(fd[2])
        if name == "write" and fd[1] == "1" and texts and texts[0].startswith(b"ack "):
            yield Event("ack", at=int(texts[0].split()[1]))
        elif name in {"fsync", "fdatasync"} and path + "/" == inside:
            yield Event("sync-folder")
        elif path.startswith(inside):
            own = path[len(inside) :]
            numbers = re.findall(r", (\d+)", arguments)
            if name == "pwrite64":
                yield Event("write", own, int(numbers[-1]), texts[0][:result])
            elif name == "lseek":
                offsets[fd[1]] = result
            elif name == "write":
                at = offsets.get(fd[1], 0)
                offsets[fd[1]] = at + result
                yield Event("write", own, at, texts[0][:result])
            elif name == "ftruncate":
                yield Event("truncate", own, int(numbers[-1]))
            else:
                yield Event("sync", own)


def _descriptor(line: str) -> str:
    return line.rpartition("= ")[2].partition("<")[0].strip()


def _plain(text: str) -> str:
    return re.sub(
        r"\\x([0-9a-f]{2})", lambda found: chr(int(found[1], 16)), text
    ).removesuffix(" (deleted)")


def disk_after(
    events: list[Event], cut: int, chance: random.Random
) -> tuple[dict[str, bytes], int]:
    """Return the files as they may be after a cut, and what was acknowledged last."""
    files: dict[str, Disk] = {}
    unsafe_names: list[Event] = []
    acknowledged = -1
    for event in events[:cut]:
        match event.what:
            case "ack":
                acknowledged = event.at
            case "sync-folder":
                unsafe_names.clear()
            case "create":
                files.setdefault(event.name, Disk())
                unsafe_names.append(event)
            case "unlink":
                unsafe_names.append(event)
            case "sync":
                disk = files.setdefault(event.name, Disk())
                for one in disk.on_its_way:
                    _apply(disk.safe, one)
                disk.on_its_way.clear()
            case _:
                files.setdefault(event.name, Disk()).on_its_way.append(event)
    there = set(files)
    for event in unsafe_names:
        if (event.what == "unlink" and chance.random() < 0.5) or (
            event.what == "create"
            and not files[event.name].safe
            and chance.random() < 0.5
        ):
            there.discard(event.name)
    return {name: _after_cut(files[name], chance) for name in there}, acknowledged


def _after_cut(disk: Disk, chance: random.Random) -> bytes:
    content = bytearray(disk.safe)
    for event in disk.on_its_way:
        fate = chance.randrange(4)
        if fate == 0:
            continue  # lost
        if fate == 1 and event.what == "write" and len(event.data) > SECTOR:
            kept = chance.randrange(len(event.data) // SECTOR) * SECTOR
            event = Event("write", event.name, event.at, event.data[:kept])  # noqa: PLW2901
        _apply(content, event)
    return bytes(content)


def _apply(content: bytearray, event: Event) -> None:
    if event.what == "truncate":
        del content[event.at :]
        content.extend(bytes(event.at - len(content)))
        return
    content.extend(bytes(max(0, event.at + len(event.data) - len(content))))
    content[event.at : event.at + len(event.data)] = event.data


def survive_cuts(
    folder: Path, count: int, seed: int = 0, *, careless: bool = False
) -> None:
    """Cut the power at `count` points of a run. Raises `BrokenError`."""
    chance = random.Random(seed)
    whole = folder / "whole"
    shutil.rmtree(whole, ignore_errors=True)
    whole.mkdir(parents=True)
    known: list[State] = states(whole, seed, STEPS)
    events = record(folder / "run", seed, careless=careless)
    if not any(event.what == "write" and event.name == FILE for event in events):
        raise BrokenError("the recording saw no write to the file")
    for _ in range(count):
        files, acknowledged = disk_after(
            events, chance.randrange(len(events) + 1), chance
        )
        place = folder / "cut"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for name, content in files.items():
            (place / name).write_bytes(content)
        try:
            require_kept(place, known, acknowledged)
        except BrokenError:
            raise
        except Exception as error:
            raise BrokenError(f"acknowledged {acknowledged}: {error!r}") from error
