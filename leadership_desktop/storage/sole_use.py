"""Keeps programs apart where the disk does not: some network drives have no locks.

SQLite relies on locks; without them two programs would write into each other. There one
program alone may have the folder, and says so in a file.
"""

from __future__ import annotations

import errno
import os
import socket
import sys
from pathlib import Path

from leadership_desktop.storage.problems import StorageProblem, Trouble

MARK = "in-use"
"""The file in the data folder that names the computer and the process."""

if sys.platform == "linux":
    import fcntl
    import struct

    _SETLK = getattr(fcntl, "F_OFD_SETLK", 37)
    _WRITE_LOCK = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, 0, 1, 0)


def locks_work(folder: Path) -> bool:
    """Return whether a lock on a file in a folder keeps out a second one.

    Other systems than Linux lock what they offer as a disk: there it is taken as given.
    A folder that can't be written to needs no locks.
    """
    if sys.platform != "linux":
        return True
    probe = folder / f"{MARK}.{os.getpid()}.probe"
    try:
        opened = [os.open(probe, os.O_CREAT | os.O_RDWR, 0o600) for _ in range(2)]
        probe.unlink()  # a kill must not leave it
    except OSError:
        return True
    try:
        for one in opened:
            fcntl.fcntl(one, _SETLK, _WRITE_LOCK)
    except OSError as error:
        # The second must be kept out; where there are no locks the first is, too.
        return error.errno in {errno.EAGAIN, errno.EACCES}
    else:
        return False
    finally:
        for one in opened:
            os.close(one)


def take(folder: Path) -> Path:
    """Take a folder for this program alone; return the mark, to be removed at the end.

    Raises `StorageProblem(IN_USE)` when another program has it, as far as can be told:
    one of this computer that is gone has it no more.
    """
    mark = folder / MARK
    here = f"{socket.gethostname()} {os.getpid()}"
    try:
        if _is_left_behind(mark):
            mark.unlink(missing_ok=True)
        opened = os.open(mark, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError as error:
        raise StorageProblem(Trouble.IN_USE, mark) from error
    except OSError as error:
        raise StorageProblem(Trouble.CANNOT_OPEN, folder) from error
    with os.fdopen(opened, "w", encoding="utf-8") as file:
        file.write(here)
    return mark


def _is_left_behind(mark: Path) -> bool:
    try:
        host, _, process = mark.read_text(encoding="utf-8").rpartition(" ")
        number = int(process)
    except (OSError, ValueError):
        return False
    if host != socket.gethostname() or number == os.getpid():
        return False
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False
