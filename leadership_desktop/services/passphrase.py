"""A passphrase for the whole file: set, changed, removed, asked for; its copies too."""

from __future__ import annotations

import hmac
import logging
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.services import system_keyring
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.cipher import Key, is_plain, salt_of
from leadership_desktop.storage.encryption import convert, convert_file
from leadership_desktop.storage.problems import StorageProblem, Trouble

COPIES = (".", "backups")
"""The folders, in the data folder, in which copies of the file are kept; see `_copies`."""

SET_ASIDE = "-damaged-"
"""In the name of a damaged file that is kept untouched."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the copies that the program made earlier, and of the keyring."""

    converted: int = 0
    left: tuple[Path, ...] = ()
    """Copies that could not be converted: they are as they were."""
    forgotten: bool = False
    """Whether the keyring held the key and could not be given the new one."""


def key_of(path: Path, passphrase: str) -> Key | None:
    """Return the key that a passphrase makes for an encrypted file, right or wrong.

    None where the file is not encrypted. It must not be open. Takes some 0.1 s.
    """
    salt = salt_of(path)
    return None if salt is None else key_by(salt, passphrase)


def key_by(salt: bytes, passphrase: str) -> Key:
    """Return the key that a passphrase makes with a salt. Takes some 0.1 s."""
    return Key.derive(_written(passphrase), salt)


def fits(workspace: Workspace, passphrase: str) -> bool:
    """Return whether this is the passphrase of the open file."""
    key = workspace.database.key
    return key is not None and _fits(key, passphrase)


def take_up(workspace: Workspace, passphrase: str) -> bool:
    """Go on with the open file, which another program may have given a new passphrase.

    Return whether the passphrase is right.
    """
    database = workspace.database
    if not database.is_replaced:
        return fits(workspace, passphrase)
    known = database.key
    database.close()
    key = key_of(database.path, passphrase)
    if key is None and known is not None and not _fits(known, passphrase):
        return False
    try:
        database.reopen(key)
    except StorageProblem as problem:
        if problem.trouble is Trouble.WRONG_KEY:
            return False
        raise
    return True


def set_passphrase(workspace: Workspace, passphrase: str) -> Outcome:
    """Encrypt the file, and the copies of it, by a new passphrase; or change the old one.

    Raises `RuleError` for an empty one, `StorageProblem` when it can't be done; then
    the file is what it was.
    """
    if not passphrase:
        raise RuleError(Rule.REQUIRED, "passphrase")
    return _convert(workspace, Key.new(_written(passphrase)))


def remove_passphrase(workspace: Workspace) -> Outcome:
    """Decrypt the file, and the copies of it. Raises `StorageProblem`."""
    return _convert(workspace, None)


def is_remembered(workspace: Workspace) -> bool:
    """Return whether the system's keyring was given the key of the open file."""
    return system_keyring.is_remembered(workspace.database.path.parent)


def let_keyring(workspace: Workspace, *, remember: bool) -> None:
    """Let the system's keyring remember the key of the open file, or forget it.

    Nothing happens where there is no passphrase. May wait for the person to unlock the
    keyring. Raises `KeyringProblem` when it does not do as it was asked.
    """
    folder, key = workspace.database.path.parent, workspace.database.key
    if key is not None:
        change = system_keyring.remember if remember else system_keyring.forget
        change(folder, key)


def plain_copies(folder: Path) -> tuple[Path, ...]:
    """Return the copies in a data folder that anybody can read."""
    return tuple(path for path in _copies(folder) if is_plain(path))


def _convert(workspace: Workspace, key: Key | None) -> Outcome:
    database = workspace.database
    folder, before = database.path.parent, database.key
    convert(database, key)
    logger.info("The file was %s", "decrypted" if key is None else "encrypted")
    converted, left = 0, []
    for path in _copies(folder):
        if _convert_copy(path, before, key):
            converted += 1
        else:
            left.append(path)
    forgotten = before is not None and not _remember(folder, before, key)
    workspace.refresh()
    return Outcome(converted, tuple(left), forgotten)


def _convert_copy(path: Path, before: Key | None, key: Key | None) -> bool:
    """Give a copy the file's key; return whether it has it now."""
    salt = salt_of(path)
    is_as_before = is_plain(path) if before is None else salt == before.salt
    if key is None and is_plain(path):
        return True
    if SET_ASIDE in path.name or not (is_as_before or is_plain(path)):
        return False
    try:
        convert_file(path, None if salt is None else before, key)
    except StorageProblem as problem:
        logger.warning("A copy was not converted: %s", problem.trouble.value)
        return False
    return True


def _remember(folder: Path, before: Key, key: Key | None) -> bool:
    """Let the keyring follow; return whether it does, or had nothing to follow."""
    if not system_keyring.is_remembered(folder):
        return True
    try:
        system_keyring.forget(folder, before)
        if key is not None:
            system_keyring.remember(folder, key)
    except system_keyring.KeyringProblem:
        return False
    return True


def _copies(folder: Path) -> list[Path]:
    from leadership_desktop.services.second_place import place_of

    places = [folder / name for name in COPIES]
    second = place_of(folder)
    if second is not None:
        places.append(second)
    return [path for place in places for path in sorted(place.glob("leadership-*.db"))]


def _fits(key: Key, passphrase: str) -> bool:
    tried = key_by(key.salt, passphrase)
    return hmac.compare_digest(tried.raw, key.raw)


def _written(passphrase: str) -> str:
    """Return a passphrase in the one form that every keyboard and system agree on."""
    return unicodedata.normalize("NFC", passphrase)
