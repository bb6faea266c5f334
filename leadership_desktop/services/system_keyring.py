"""Remembers a file's key in the system's keyring, for whoever wants that.

Never the only copy: the passphrase always opens the file. What is kept is the key of
this one file, not the passphrase, which may open more than that.
"""

from __future__ import annotations

import enum
import logging
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from leadership_desktop.storage.cipher import Key, salt_of

SERVICE = "leadership-desktop"
MARK = "keyring"
"""An empty file in the data folder that says: look in the keyring. Without it nobody
waits for a keyring at the start."""

PATIENCE = 60.0
"""Seconds: the system may have to ask for the keyring's own password."""

SAFE = 1
"""What `keyring` gives as priority to those that keep secrets as a system should."""

logger = logging.getLogger(__name__)
Result = TypeVar("Result")


class Reason(enum.Enum):
    """Why the keyring does not help."""

    ABSENT = "absent"
    FAILED = "failed"


class KeyringProblem(Exception):  # noqa: N818 - it is the world's, not an error of ours
    """The system has no keyring, or it did not do as it was asked."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def is_remembered(folder: Path) -> bool:
    """Return whether the keyring was given the key of the file in a data folder."""
    return (folder / MARK).exists()


def recall(folder: Path, path: Path) -> Key | None:
    """Return the key of the file at `path`, which must not be open; None if not known.

    Raises `KeyringProblem`.
    """
    salt = salt_of(path)
    if salt is None or not is_remembered(folder):
        return None
    kept = _within_patience(lambda: _keyring().get_password(SERVICE, salt.hex()))
    with suppress(TypeError, ValueError):
        return Key(bytes.fromhex(kept), salt)
    return None


def remember(folder: Path, key: Key) -> None:
    """Give the keyring a key. Raises `KeyringProblem` when it does not keep it."""

    def keep() -> bool:
        keyring = _keyring()
        keyring.set_password(SERVICE, key.salt.hex(), key.raw.hex())
        return bool(keyring.get_password(SERVICE, key.salt.hex()) == key.raw.hex())

    if not _within_patience(keep):
        raise KeyringProblem(Reason.FAILED)
    try:
        os.close(os.open(folder / MARK, os.O_CREAT | os.O_WRONLY, 0o600))
    except OSError as error:
        raise KeyringProblem(Reason.FAILED) from error


def forget(folder: Path, key: Key) -> None:
    """Take a key out of the keyring. Raises `KeyringProblem` when it stays in it."""
    with suppress(OSError):
        (folder / MARK).unlink(missing_ok=True)

    def remove() -> None:
        keyring = _keyring()
        if keyring.get_password(SERVICE, key.salt.hex()) is not None:
            keyring.delete_password(SERVICE, key.salt.hex())

    _within_patience(remove)


def _keyring() -> Any:
    """Return the system's keyring; one that writes plain files is none."""
    try:
        import keyring
    except ImportError as error:
        raise KeyringProblem(Reason.ABSENT) from error
    found: Any = keyring.get_keyring()
    # Several at once are tried in turn, the weak ones too: take the best alone.
    found = next(iter(getattr(found, "backends", ())), found)
    if found.priority < SAFE:
        raise KeyringProblem(Reason.ABSENT)
    return found


def _within_patience(work: Callable[[], Result]) -> Result:
    """Do `work`; give up on a keyring that does not answer."""
    answers: list[Result] = []
    problems: list[KeyringProblem] = []

    def job() -> None:
        try:
            answers.append(work())
        except KeyringProblem as problem:
            problems.append(problem)
        except Exception as error:
            # Its kind alone: the message may hold what was to be kept.
            logger.warning("The keyring failed: %s", type(error).__name__)
            problems.append(KeyringProblem(Reason.FAILED))

    thread = threading.Thread(target=job, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    if answers:
        return answers[0]
    raise problems[0] if problems else KeyringProblem(Reason.FAILED)
