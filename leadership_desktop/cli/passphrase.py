"""The passphrase in a terminal: asked without echo, or read from a file descriptor.

Never an argument and never the environment: others on the computer can read both.
"""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from leadership_desktop.cli.failures import CannotBeDone
from leadership_desktop.opening import FILE, open_folder
from leadership_desktop.services import passphrase, system_keyring
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text import passphrase as words
from leadership_desktop.text.translation import translate

LONGEST = 64 * 1024
"""Bytes that are read of a file descriptor."""

ATTEMPTS = 3


def open_encrypted(folder: Path, today: date | None, chosen: Namespace) -> Workspace:
    """Return the workspace on an encrypted file: by descriptor, keyring or terminal."""
    path = folder / FILE
    if chosen.passphrase_fd is not None:
        given = from_descriptor(chosen.passphrase_fd)
        return open_folder(folder, today, key_of(path, given)).workspace
    # Who changes the passphrase has to know it, whatever the keyring knows.
    found = None if chosen.command == "passphrase" else _recalled(folder, path)
    if found is not None:
        try:
            return open_folder(folder, today, found).workspace
        except StorageProblem as problem:
            if problem.trouble is not Trouble.WRONG_KEY:
                raise
    for attempt in range(1, ATTEMPTS + 1):
        typed = asked(translate("cli", "Passphrase: "))
        try:
            return open_folder(folder, today, key_of(path, typed)).workspace
        except StorageProblem as problem:
            if problem.trouble is not Trouble.WRONG_KEY or attempt == ATTEMPTS:
                raise
            print(words.wrong(), file=sys.stderr)
    raise LookupError("every attempt returns or raises")


def passphrases(workspace: Workspace, chosen: Namespace) -> None:
    """Set, change or remove the passphrase, or let the keyring remember it."""
    match chosen.what:
        case "set":
            if workspace.is_encrypted:
                raise CannotBeDone(
                    translate(
                        "cli",
                        "There is a passphrase already. Change it with: "
                        "leadership-desktop passphrase change",
                    )
                )
            _say(words.before_setting())
            outcome = passphrase.set_passphrase(workspace, _new(chosen))
            print(words.was_set())
        case "change":
            _require_passphrase(workspace)
            outcome = passphrase.set_passphrase(workspace, _new(chosen))
            print(words.was_changed())
        case "remember" | "forget":
            _require_passphrase(workspace)
            _let_keyring(workspace, remember=chosen.what == "remember")
            return
        case _:
            _require_passphrase(workspace)
            outcome = passphrase.remove_passphrase(workspace)
            print(words.was_removed())
    for sentence in words.of_outcome(outcome):
        print(sentence)


def _let_keyring(workspace: Workspace, *, remember: bool) -> None:
    try:
        passphrase.let_keyring(workspace, remember=remember)
    except system_keyring.KeyringProblem as problem:
        raise CannotBeDone(words.of_keyring(problem)) from None
    print(words.was_remembered(remembers=remember))


def asked(prompt: str) -> str:
    """Return what is typed at the terminal, without showing it."""
    # It falls back to standard input, with an echo, where there is no terminal.
    from getpass import getpass

    if not _has_terminal():
        raise CannotBeDone(
            translate(
                "cli",
                "The passphrase is needed, and there is no terminal to ask for it. Give it "
                "on a file descriptor: --passphrase-fd 0 reads standard input.",
            )
        )
    try:
        return getpass(prompt)
    except EOFError:
        raise CannotBeDone(words.empty()) from None


def from_descriptor(number: int) -> str:
    """Return the next line of a file descriptor, and leave what comes after it."""
    line = bytearray()
    try:
        while len(line) < LONGEST and (byte := os.read(number, 1)) not in {b"", b"\n"}:
            line += byte
    except OSError:
        sentence = translate(
            "cli", "Nothing can be read from file descriptor {number}."
        )
        raise CannotBeDone(sentence.format(number=number)) from None
    return line.removesuffix(b"\r").decode(errors="surrogateescape")


def _new(chosen: Namespace) -> str:
    number = chosen.new_passphrase_fd
    if number is None and chosen.what == "set":
        number = chosen.passphrase_fd
    if number is not None:
        typed = from_descriptor(number)
    else:
        typed = asked(translate("cli", "New passphrase: "))
        if typed and typed != asked(translate("cli", "The same again: ")):
            raise CannotBeDone(words.differ())
    if not typed:
        raise CannotBeDone(words.empty())
    return typed


def _require_passphrase(workspace: Workspace) -> None:
    if not workspace.is_encrypted:
        raise CannotBeDone(
            translate(
                "cli",
                "There is no passphrase. Set one with: leadership-desktop passphrase set",
            )
        )


def key_of(path: Path, typed: str) -> Key:
    """Return the key that a passphrase makes for a file, which must be encrypted."""
    key = passphrase.key_of(path, typed)
    if key is None:
        raise StorageProblem(Trouble.NOT_A_DATABASE, path)
    return key


def _recalled(folder: Path, path: Path) -> Key | None:
    try:
        return system_keyring.recall(folder, path)
    except system_keyring.KeyringProblem as problem:
        _say(words.of_keyring(problem))
        return None


def _say(sentence: str) -> None:
    """Say something beside the answer, which may be read by a program."""
    print(sentence, file=sys.stderr)


def _has_terminal() -> bool:
    if sys.platform == "win32":
        return sys.stdin.isatty()
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return sys.stdin.isatty()
    return True
