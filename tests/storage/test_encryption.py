"""A file gets another key: all of it or nothing, whatever happens on the way."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from leadership_desktop.domain.actions import Action
from leadership_desktop.storage import driver, encryption
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.health import examine
from leadership_desktop.storage.problems import StorageProblem, Trouble
from tests.conftest import NOW
from tests.factories import make_action

ROOT = Path(__file__).parents[2]
SECRET = "Nobody may read this"  # noqa: S105 - what is looked for
STEPS = ("_export", "_require_same", "_sync", "sync_folder")
"""Where a kill is tried: before each."""


@pytest.fixture(scope="module")
def key() -> Key:
    return Key.new("correct horse battery staple")


@pytest.fixture(scope="module")
def other_key() -> Key:
    return Key.new("another one")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "leadership.db"


@pytest.fixture
def database(path: Path) -> Database:
    path.parent.mkdir()
    database = Database.open(path, device="d")
    put(database, make_action(title=SECRET))
    return database


def put(database: Database, action: Action) -> None:
    with database.transaction() as tx:
        tx.actions.put(action)
        tx.append_to_log(NOW)


def titles(database: Database) -> list[str]:
    with database.reading() as tx:
        return [action.title for action in tx.actions.all()]


def bytes_in(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())


def names_in(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()} - {"leadership.db-journal"}


def test_a_plain_file_becomes_one_that_nobody_can_read(
    database: Database, path: Path, key: Key
) -> None:
    assert SECRET.encode() in bytes_in(path.parent)

    encryption.convert(database, key)

    assert titles(database) == [SECRET]
    database.close()
    assert SECRET.encode() not in bytes_in(path.parent)
    assert names_in(path.parent) == {"leadership.db"}
    assert examine(path, key) == ()


def test_it_changes_and_comes_off_again_with_all_that_is_in_it(
    database: Database, path: Path, key: Key, other_key: Key
) -> None:
    with database.reading() as tx:
        log = tx.log()

    for wanted in (key, other_key, None):
        encryption.convert(database, wanted)

    with database.reading() as tx:
        assert tx.log() == log
        assert tx.damaged_kinds() == []
    put(database, make_action(title="Later"))
    database.close()
    assert titles(Database.open(path, device="d")) == ["Later"]


@pytest.mark.skipif(sys.platform == "win32", reason="rights are another thing there")
def test_the_new_file_is_its_owners_alone(
    database: Database, path: Path, key: Key
) -> None:
    encryption.convert(database, key)

    assert path.stat().st_mode & 0o077 == 0


def test_another_program_goes_on_with_the_new_file(
    database: Database, path: Path, key: Key
) -> None:
    encryption.convert(database, key)
    elsewhere = Database.open(path, device="e", key=key)
    assert titles(elsewhere) == [SECRET]

    encryption.convert(database, None)
    put(elsewhere, make_action(id="b", title="Written elsewhere"))

    assert titles(database) == [SECRET, "Written elsewhere"]
    assert elsewhere.key is None


def test_another_program_writes_nothing_where_it_would_be_lost(
    database: Database, path: Path, key: Key
) -> None:
    elsewhere = Database.open(path, device="e")
    put(elsewhere, make_action(title=SECRET))
    encryption.convert(database, key)

    for use in (titles, lambda one: put(one, make_action(title="Lost"))):
        with pytest.raises(StorageProblem) as caught:
            use(elsewhere)

        assert caught.value.trouble is Trouble.ENCRYPTED
    elsewhere.reopen(key)
    put(elsewhere, make_action(title="Kept"))
    assert titles(database) == ["Kept"]


def test_nobody_writes_to_the_old_file_while_the_new_one_is_made(
    database: Database, path: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    troubles: list[str] = []
    export = encryption._export

    def write_meanwhile(*arguments: object) -> None:
        with closing(driver.connect(path, mode="rw")) as other:
            other.execute("PRAGMA busy_timeout = 0")
            try:
                other.execute("BEGIN IMMEDIATE")
            except driver.Error as error:
                troubles.append(str(error))
        export(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(encryption, "_export", write_meanwhile)

    encryption.convert(database, key)

    assert troubles == ["database is locked"]


def test_a_file_that_went_missing_is_told_and_taken_up_when_it_is_back(
    database: Database, path: Path
) -> None:
    aside = path.with_name("aside")
    path.rename(aside)

    with pytest.raises(StorageProblem) as caught:
        put(database, make_action(title="Lost"))

    assert caught.value.trouble is Trouble.CANNOT_OPEN
    aside.rename(path)
    put(database, make_action(title="Kept"))
    assert titles(database) == ["Kept"]


@pytest.mark.parametrize("step", STEPS[:3])
def test_a_failure_on_the_way_leaves_the_file_as_it_was(
    database: Database,
    path: Path,
    key: Key,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(encryption, step, fail)
    before = path.read_bytes()

    with pytest.raises(StorageProblem) as caught:
        encryption.convert(database, key)

    assert caught.value.trouble is Trouble.DISK_FULL
    assert path.read_bytes() == before
    assert titles(database) == [SECRET]
    assert names_in(path.parent) == {"leadership.db"}


def test_a_new_file_that_lacks_a_row_is_refused(
    database: Database, path: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = encryption._export

    def lose_a_row(path: Path, old: Key | None, made: Path, new: Key | None) -> None:
        export(path, old, made, new)
        with closing(driver.connect(made, new)) as connection:
            connection.execute("UPDATE actions SET title = 'Something else'")
            connection.commit()

    monkeypatch.setattr(encryption, "_export", lose_a_row)
    before = path.read_bytes()

    with pytest.raises(StorageProblem):
        encryption.convert(database, key)

    assert path.read_bytes() == before


def test_a_new_file_with_a_damaged_page_is_refused(
    database: Database, path: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = encryption._export

    def damage(path: Path, old: Key | None, made: Path, new: Key | None) -> None:
        export(path, old, made, new)
        with made.open("r+b") as file:
            file.seek(made.stat().st_size - 1_000)
            file.write(b"\0" * 16)

    monkeypatch.setattr(encryption, "_export", damage)
    before = path.read_bytes()

    with pytest.raises(StorageProblem):
        encryption.convert(database, key)

    assert path.read_bytes() == before


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("sets", [True, False], ids=["set", "remove"])
def test_a_kill_leaves_the_old_file_or_the_new_one(
    database: Database, path: Path, step: str, sets: bool
) -> None:
    key = Key(bytes(range(32)), bytes(range(200, 216)))
    if not sets:
        encryption.convert(database, key)
    database.close()
    old, new = (None, key) if sets else (key, None)
    code = f"""
import os, signal
from pathlib import Path
from leadership_desktop.storage import encryption
from leadership_desktop.storage.cipher import Key
key = Key(bytes(range(32)), bytes(range(200, 216)))
def die(*_): os.kill(os.getpid(), signal.SIGKILL)
{"" if step == "_export" else f"encryption.{step} = die"}
if {step == "_export"}:
    export = encryption._export
    def half(*arguments):
        export(*arguments)
        die()
    encryption._export = half
old, new = ({old and "key"}, {new and "key"})
encryption.convert_file(Path({str(path)!r}), old, new)
"""

    run = subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT)

    assert run.returncode < 0
    in_use = new if step == "sync_folder" else old
    again = Database.open(path, device="d", key=in_use)
    encryption.tidy(again)
    assert titles(again) == [SECRET]
    assert names_in(path.parent) == {"leadership.db"}
    again.close()
    assert (SECRET.encode() in bytes_in(path.parent)) == (in_use is None)


def test_the_unfinished_file_of_somebody_at_work_is_left_alone(
    database: Database, path: Path
) -> None:
    at_work = path.with_name(f"{path.name}.{'0' * 32}.new")
    at_work.write_bytes(b"half")
    backups = path.parent / "backups"
    backups.mkdir()
    fresh, stale = (backups / f"leadership-x.db.{n * 32}.new" for n in "12")
    for one in (fresh, stale):
        one.write_bytes(b"half")
    os.utime(stale, (1, 1))
    with closing(driver.connect(path, mode="rw")) as held:
        held.execute("BEGIN IMMEDIATE")
        database._engine.dispose()
        encryption.tidy(database)

        assert at_work.exists()
    encryption.tidy(database)

    assert not at_work.exists()
    assert fresh.exists()
    assert not stale.exists()
