"""The SQLite that everything here speaks to.

`sqlcipher3` brings one recent SQLite for every platform; where it has no wheel the
standard library's serves, whose version is the system's.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from leadership_desktop.storage.cipher import Key

PATIENCE = 5.0
"""Seconds to wait for another program that writes to the file."""


def _module() -> Any:
    try:
        from sqlcipher3 import dbapi2
    except ImportError:  # pragma: no cover - platforms without a wheel
        import sqlite3

        return sqlite3
    return dbapi2


module = _module()

Error: type[Exception] = module.Error
"""Base of all errors of the driver."""


def connect(path: Path, key: Key | None = None, *, mode: str = "rwc") -> Any:
    """Return a plain connection to a file, unlocked by its key where it has one.

    `mode` is SQLite's: `ro` and `rw` for a file that must exist, `rwc` makes it.
    """
    from urllib.parse import quote

    # SQLAlchemy gives connections from thread to thread; one uses them at a time.
    connection = module.connect(
        f"file:{quote(str(path))}?mode={mode}",
        uri=True,
        check_same_thread=False,
        timeout=PATIENCE,
    )
    if key is not None:
        # A wrong key is told by us, not by SQLCipher on the terminal.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = {key.literal}")
    return connection
