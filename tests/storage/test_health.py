"""What is wrong with a file is found; what is whole is called whole."""

from __future__ import annotations

import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.storage import driver
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.health import Finding, Flaw, examine
from leadership_desktop.storage.problems import StorageProblem, Trouble
from tests.conftest import NOW, TODAY

KEY = Key(bytes(range(32)), b"sixteen \xff bytes!")


def make(path: Path, key: Key | None = None) -> Path:
    """Fill a file as the program does, the change log included."""
    database = Database.open(path, device="d", key=key)
    with database.transaction() as tx:
        demonstration(TODAY, "en").apply(tx)
        tx.append_to_log(NOW)
    database.close()
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make(tmp_path / "leadership.db")


@pytest.mark.parametrize("key", [None, KEY])
def test_a_whole_file_is_called_whole(tmp_path: Path, key: Key | None) -> None:
    assert examine(make(tmp_path / "other.db", key), key) == ()


def test_what_refers_to_nothing_is_found(path: Path) -> None:
    with closing(driver.connect(path)) as connection:
        connection.execute("UPDATE pauses SET action_id = 'gone'")
        connection.commit()

    assert Finding(Flaw.REFERENCES, "pauses → actions") in examine(path)


def test_a_bit_that_flips_in_somebodys_words_is_found(path: Path) -> None:
    content = path.read_bytes()
    with closing(driver.connect(path, mode="ro")) as connection:
        [[title]] = connection.execute("SELECT title FROM goals LIMIT 1").fetchall()
    path.write_bytes(content.replace(title.encode(), title.swapcase().encode()))

    assert Flaw.CONTENT in {finding.flaw for finding in examine(path)}


@pytest.mark.parametrize("key", [None, KEY])
@pytest.mark.parametrize("seed", range(20))
def test_no_flipped_bit_in_use_goes_unseen(
    tmp_path: Path, seed: int, key: Key | None
) -> None:
    path = make(tmp_path / "leadership.db", key)
    before = everything(path, key)
    content = bytearray(path.read_bytes())
    chance = random.Random(seed)
    at = chance.randrange(len(content))
    content[at] ^= 1 << chance.randrange(8)
    path.write_bytes(content)

    found = examine(path, key)

    # A byte that nothing uses may change unseen: then all is as it was.
    assert found or everything(path, key) == before


def everything(path: Path, key: Key | None) -> list[object]:
    database = Database.open(path, device="d", key=key)
    with database.reading() as tx:
        found = [e for repository in tx.content() for e in repository.all()]
        found += list(tx.check_ins.all())
    database.close()
    return found


def test_a_file_cut_short_is_told_at_the_start(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])

    with pytest.raises(StorageProblem) as caught:
        Database.open(path, device="d")
    assert caught.value.trouble is Trouble.DAMAGED


def test_what_a_kill_left_half_done_is_taken_back_at_the_start(path: Path) -> None:
    killed = f"""
import os
from pathlib import Path
from leadership_desktop.storage.database import Database
database = Database.open(Path({str(path)!r}), device="d")
with database.transaction() as tx:
    tx._connection.exec_driver_sql("PRAGMA cache_size = 1")
    tx._connection.exec_driver_sql("UPDATE check_ins SET note = 'half'")
    tx._connection.exec_driver_sql("UPDATE change_log SET at = 'half'")
    os.kill(os.getpid(), 9)
"""
    before = everything(path, None)
    run = subprocess.run([sys.executable, "-c", killed], check=False)
    journal = path.with_name("leadership.db-journal")

    assert run.returncode != 0
    assert journal.stat().st_size > 0
    assert everything(path, None) == before
    assert examine(path) == ()
