"""Lets the world go wrong for a moment: the system itself refuses what it is asked for."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from leadership_desktop.storage import driver

PATIENCE = 10.0
"""Seconds for strace to attach: a busy machine is slow."""
PR_SET_PTRACER, ANYBODY = 0x59616D61, ctypes.c_ulong(-1)


def can_attach() -> bool:
    """Return whether strace is there, and may change what this very process is told."""
    if shutil.which("strace") is None:
        return False
    try:
        with failing("pwrite64", "EIO", Path(os.devnull)):
            return True
    except OSError:
        return False


@contextmanager
def failing(calls: str, error: str, *paths: Path) -> Iterator[None]:
    """Let system calls that touch `paths` fail in this process, all its threads.

    `calls` are names with commas between; what the system then says is `error`, such as
    ENOSPC. Raises `OSError` where strace may not do that.
    """
    if sys.platform == "linux":
        # Some systems let only a parent look into its child.
        ctypes.CDLL(None).prctl(PR_SET_PTRACER, ANYBODY, 0, 0, 0)
    only = [f"--trace-path={path}" for path in paths]
    command = ["strace", "-f", "-p", str(os.getpid()), "-o", os.devnull, *only]
    tracer = subprocess.Popen(
        [*command, "-e", f"trace={calls}", "-e", f"inject={calls}:error={error}"],
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        _wait_until_attached(tracer)
        yield
    finally:
        tracer.terminate()  # strace lets go of what it looks at, and goes
        tracer.communicate(timeout=20)
        while _tracer_of(os.getpid()):
            time.sleep(0.005)


def _wait_until_attached(tracer: subprocess.Popen[str]) -> None:
    until = time.monotonic() + PATIENCE
    while _tracer_of(os.getpid()) != tracer.pid:
        if tracer.poll() is not None:
            _, said = tracer.communicate()
            raise OSError(said)
        if time.monotonic() > until:
            raise OSError("strace did not attach")
        time.sleep(0.005)
    # Every thread, not only the first, and what is traced is set up after that.
    time.sleep(0.1)


def _tracer_of(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    found = status.partition("TracerPid:")[2].split()
    return int(found[0]) if found else 0  # some containers do not tell


needs_faults = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not can_attach(),
    reason="strace can't inject errors here",
)


Fault = Callable[[Path], AbstractContextManager[None]]


def system(calls: str, error: str, *endings: str) -> Fault:
    """Return a fault of the system for all files, or for those named from the file's."""

    def fault(path: Path) -> AbstractContextManager[None]:
        beside = [path.with_name(f"{path.name}{end}") for end in endings]
        return failing(calls, error, *beside)

    return fault


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Let another program write for long."""
    with closing(driver.connect(path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.rollback()


@contextmanager
def gone(path: Path) -> Iterator[None]:
    """Take the folder away, as a stick that is pulled out, and bring it back."""
    elsewhere = path.parent.with_name(f"{path.parent.name}-elsewhere")
    path.parent.rename(elsewhere)
    yield
    elsewhere.rename(path.parent)


def _injected(name: str, sentence: str, fault: Fault) -> object:
    return pytest.param(fault, sentence, id=name, marks=needs_faults)


WHILE_READING: list[object] = [
    # What the disk can't read SQLite itself calls damaged.
    _injected("read error", "is damaged", system("pread64", "EIO")),
    _injected("disk gone", "did not answer", system("pread64", "ENODEV")),
    pytest.param(locked, "Another program is writing", id="locked"),
    pytest.param(gone, "can’t be opened", id="folder gone"),
]
"""What keeps from reading, too, and words of the sentence that tells it."""

FAULTS: list[object] = [
    _injected("full disk", "disk is full", system("pwrite64", "ENOSPC")),
    _injected("write error", "did not answer", system("pwrite64", "EIO")),
    _injected("sync error", "did not answer", system("fsync,fdatasync", "EIO")),
    _injected("rights taken", "can’t be", system("openat", "EACCES", "", "-journal")),
    _injected(
        "disk turned read-only", "did not answer", system("pwrite64,ftruncate", "EROFS")
    ),
    *WHILE_READING,
]
"""All that the system can refuse."""
