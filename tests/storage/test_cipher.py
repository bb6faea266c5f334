"""An encrypted file opens with its passphrase and with nothing else."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from leadership_desktop.storage import driver
from leadership_desktop.storage.cipher import Key, salt_of
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.problems import StorageProblem, Trouble
from tests.factories import make_action

WORDS = "correct horse battery staple"


@pytest.fixture(scope="module")
def key() -> Key:
    return Key.new(WORDS)


@pytest.fixture
def path(tmp_path: Path, key: Key) -> Path:
    path = tmp_path / "leadership.db"
    database = Database.open(path, device="d", key=key)
    with database.transaction() as tx:
        tx.actions.put(make_action(title="Nobody may read this"))
    database.close()
    return path


def trouble_of_opening(path: Path, key: Key | None) -> Trouble:
    with pytest.raises(StorageProblem) as caught:
        Database.open(path, device="d", key=key)
    return caught.value.trouble


def test_nothing_of_an_encrypted_file_is_readable(path: Path) -> None:
    content = path.read_bytes()

    assert b"Nobody" not in content
    assert b"SQLite" not in content


def test_its_key_is_found_again_from_passphrase_and_salt(path: Path, key: Key) -> None:
    salt = salt_of(path)
    assert salt is not None
    database = Database.open(path, device="d", key=Key.derive(WORDS, salt))
    with database.reading() as tx:
        title = tx.actions.require("a").title
    database.close()

    assert salt == key.salt
    assert title == "Nobody may read this"


def test_any_tool_of_sqlcipher_opens_it_with_the_passphrase(path: Path) -> None:
    with closing(driver.module.connect(str(path))) as connection:
        connection.execute(f"PRAGMA key = '{WORDS}'")
        found = connection.execute("SELECT title FROM actions").fetchall()

    assert found == [("Nobody may read this",)]


def test_without_a_passphrase_it_asks_for_one(path: Path) -> None:
    assert trouble_of_opening(path, None) is Trouble.ENCRYPTED


def test_a_wrong_passphrase_is_told(
    path: Path, key: Key, capfd: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()

    assert trouble_of_opening(path, Key(bytes(32), key.salt)) is Trouble.WRONG_KEY
    assert path.read_bytes() == before
    assert capfd.readouterr().err == ""


def test_a_key_shows_nothing_of_itself(key: Key) -> None:
    assert repr(key) == "Key()"


@pytest.mark.parametrize("content", [b"", b"Dear diary. " * 4096, bytes(5000)])
def test_what_is_not_encrypted_has_no_salt(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "some.db"
    path.write_bytes(content)

    assert salt_of(path) is None
