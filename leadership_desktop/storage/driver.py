"""The SQLite that everything here speaks to.

`sqlcipher3` brings one recent SQLite for every platform; where it has no wheel the
standard library's serves, whose version is the system's.
"""

from __future__ import annotations

from typing import Any


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


def connect_read_only(path: str) -> Any:
    """Return a plain connection that cannot write, to a file that must exist."""
    from urllib.parse import quote

    return module.connect(f"file:{quote(path)}?mode=ro", uri=True)
