"""Opens a file that needs something of a person first: a passphrase, or a choice."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from pathlib import Path

from leadership_desktop.opening import FILE, Opened, moment, open_folder
from leadership_desktop.services import passphrase, rescue, system_keyring
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.ui.safety.damaged import DamagedDialog
from leadership_desktop.ui.safety.unlock import UnlockDialog


def open_after_asking(
    folder: Path, today: date | None, problem: StorageProblem
) -> Opened | None:
    """Open a data folder that did not open by itself; None when the person leaves it.

    Raises `problem` where nothing can be asked, and `StorageProblem` for what comes up.
    """
    path = folder / FILE
    match problem.trouble:
        case Trouble.ENCRYPTED:
            return _unlock(folder, today)
        case Trouble.DAMAGED:
            return _rescue(folder, today)
        case Trouble.NOT_A_DATABASE if rescue.may_be_ours(path):
            return _rescue(folder, today)
    raise problem


def _unlock(folder: Path, today: date | None) -> Opened | None:
    path = folder / FILE
    found: list[Opened] = []
    damaged: list[Key] = []

    def unlock(typed: str) -> bool:
        key = passphrase.key_of(path, typed)
        try:
            found.append(open_folder(folder, today, key))
        except StorageProblem as problem:
            if problem.trouble not in {Trouble.DAMAGED, Trouble.WRONG_KEY}:
                raise
            # A wrong passphrase and a damaged beginning look the same, but the backups
            # tell them apart: the right one opens those that have the file's salt.
            with_it = rescue.key_of(path, typed)
            if key != with_it:
                raise
            damaged.append(with_it)
        return True

    with suppress(StorageProblem, system_keyring.KeyringProblem):
        key = system_keyring.recall(folder, path)
        if key is not None:
            return open_folder(folder, today, key)
    if not UnlockDialog(unlock).exec():
        return None
    return found[0] if found else _choose(folder, today, damaged[0])


def _rescue(folder: Path, today: date | None) -> Opened | None:
    """Let the person choose, after asking for the passphrase of what there is."""
    path = folder / FILE
    found: list[Key] = []

    def unlock(typed: str) -> bool:
        found.append(rescue.key_of(path, typed))
        return True

    if rescue.needs_passphrase(path) and not UnlockDialog(unlock).exec():
        return None
    return _choose(folder, today, found[0] if found else None)


def _choose(folder: Path, today: date | None, key: Key | None) -> Opened | None:
    dialog = DamagedDialog(folder / FILE, key, moment)
    return open_folder(folder, today, key) if dialog.exec() else None
