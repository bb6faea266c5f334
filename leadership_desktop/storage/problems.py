"""What the world can do to a file: a code and a path; the sentence is made in text."""

from __future__ import annotations

import enum
from pathlib import Path


class Trouble(enum.Enum):
    """What kept the file from being opened, read or written."""

    LOCKED = "locked"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    CANNOT_OPEN = "cannot_open"
    NOT_A_DATABASE = "not_a_database"
    NOT_OURS = "not_ours"
    DAMAGED = "damaged"
    NEWER = "newer"
    ENCRYPTED = "encrypted"
    WRONG_KEY = "wrong_key"
    INPUT_OUTPUT = "input_output"
    IN_USE = "in_use"
    """Another program has the folder, where locks don't keep two apart."""
    CHANGED_ELSEWHERE = "changed_elsewhere"
    """What undo would take back was changed by another program since."""


class StorageProblem(Exception):  # noqa: N818 - it is the world's, not an error of ours
    """The file could not be used as asked; nothing of the step was kept."""

    def __init__(self, trouble: Trouble, path: Path | None = None) -> None:
        super().__init__(f"{trouble.value}: {path}")
        self.trouble = trouble
        self.path = path


# What SQLite says, in the order in which to look: the driver has no error codes.
_MESSAGES = (
    ("database is locked", Trouble.LOCKED),
    ("database table is locked", Trouble.LOCKED),
    ("readonly database", Trouble.READ_ONLY),
    ("disk is full", Trouble.DISK_FULL),
    ("unable to open database", Trouble.CANNOT_OPEN),
    ("file is not a database", Trouble.NOT_A_DATABASE),
    ("malformed", Trouble.DAMAGED),
    ("disk i/o error", Trouble.INPUT_OUTPUT),
)


def trouble_of(error: BaseException) -> Trouble | None:
    """Return which of the world's troubles SQLite reported, or None: then it is ours."""
    message = str(error).lower()
    if isinstance(error, UnicodeDecodeError):
        # A damaged schema or text can hold bytes that are no UTF-8.
        return Trouble.DAMAGED
    return next((t for text, t in _MESSAGES if text in message), None)
