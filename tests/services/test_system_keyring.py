"""The system's keyring: a helper that is never needed, and never trusted with more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from leadership_desktop.services import passphrase, system_keyring
from leadership_desktop.services.system_keyring import KeyringProblem, Reason
from leadership_desktop.services.workspace import Workspace

WORDS, OTHER = "correct horse battery staple", "vier woorden op een rij"


class Kept(KeyringBackend):
    """A keyring in memory."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.secrets[service, username]


class Locked(Kept):
    """A keyring whose own password nobody typed."""

    def set_password(self, service: str, username: str, password: str) -> None:  # noqa: ARG002
        raise KeyringLocked(password)  # messages of others can hold secrets


class Plain(Kept):
    """A keyring that writes a plain file, as some systems have."""

    priority = 0.5  # type: ignore[assignment]


@pytest.fixture
def kept() -> Iterator[Kept]:
    """Use a keyring in memory as the system's."""
    before = keyring.get_keyring()
    made = Kept()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def encrypted(workspace: Workspace) -> Workspace:
    passphrase.set_passphrase(workspace, WORDS)
    return workspace


def test_what_is_remembered_opens_the_file_and_is_not_the_passphrase(
    encrypted: Workspace, kept: Kept
) -> None:
    folder, path = encrypted.database.path.parent, encrypted.database.path
    passphrase.let_keyring(encrypted, remember=True)
    encrypted.close()

    assert passphrase.is_remembered(encrypted)
    assert system_keyring.recall(folder, path) == encrypted.database.key
    assert WORDS not in str(kept.secrets)


def test_what_is_forgotten_is_gone(encrypted: Workspace, kept: Kept) -> None:
    passphrase.let_keyring(encrypted, remember=True)

    passphrase.let_keyring(encrypted, remember=False)

    assert not passphrase.is_remembered(encrypted)
    assert kept.secrets == {}


def test_it_is_not_asked_unless_it_was_told_to_remember(
    encrypted: Workspace, kept: Kept, tmp_path: Path
) -> None:
    key = encrypted.database.key
    assert key is not None
    kept.secrets[system_keyring.SERVICE, key.salt.hex()] = key.raw.hex()
    encrypted.close()

    assert system_keyring.recall(tmp_path, encrypted.database.path) is None


def test_another_passphrase_is_remembered_in_the_place_of_the_old(
    encrypted: Workspace, kept: Kept
) -> None:
    passphrase.let_keyring(encrypted, remember=True)

    passphrase.set_passphrase(encrypted, OTHER)
    key = encrypted.database.key
    assert key is not None
    assert list(kept.secrets.values()) == [key.raw.hex()]

    passphrase.remove_passphrase(encrypted)
    assert kept.secrets == {}


def test_a_keyring_that_lost_it_is_passed_over(
    encrypted: Workspace, kept: Kept, tmp_path: Path
) -> None:
    passphrase.let_keyring(encrypted, remember=True)
    kept.secrets.clear()
    encrypted.close()

    assert system_keyring.recall(tmp_path, encrypted.database.path) is None


@pytest.mark.parametrize(
    ("backend", "reason"), [(Locked, Reason.FAILED), (Plain, Reason.ABSENT)]
)
def test_one_that_fails_or_is_not_safe_changes_nothing(
    encrypted: Workspace,
    kept: Kept,
    backend: type[Kept],
    reason: Reason,
    caplog: pytest.LogCaptureFixture,
) -> None:
    keyring.set_keyring(backend())

    with pytest.raises(KeyringProblem) as caught:
        passphrase.let_keyring(encrypted, remember=True)

    key = encrypted.database.key
    assert caught.value.reason is reason
    assert not passphrase.is_remembered(encrypted)
    assert key is not None
    assert key.raw.hex() not in caplog.text


def test_one_that_does_not_answer_is_given_up(
    encrypted: Workspace, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    import time

    monkeypatch.setattr(system_keyring, "PATIENCE", 0.05)
    monkeypatch.setattr(kept, "set_password", lambda *_: time.sleep(0.5))

    with pytest.raises(KeyringProblem):
        passphrase.let_keyring(encrypted, remember=True)
