"""After damage one goes on with all that is left, and the damaged file stays."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.retention import Reason
from leadership_desktop.services import backups
from leadership_desktop.services.commands.actions import AddAction, DeleteAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.rescue import Source, prospects_of, rescue
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.health import examine
from tests.conftest import NOW, TODAY
from tests.factories import make_action
from tests.storage.test_health import KEY
from tests.storage.test_salvage import by_identity, lose_a_page, read

PAGE = 4096


def opened(path: Path, key: Key | None) -> Workspace:
    clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=lambda: NOW, fixed=TODAY)
    return Workspace(Database.open(path, device="d", key=key), clock)


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    found: Key | None = request.param
    return found


@pytest.fixture
def path(tmp_path: Path, key: Key | None) -> Path:
    """Return a file with a backup, an action added since and one deleted since."""
    path = tmp_path / "leadership.db"
    workspace = opened(path, key)
    workspace.execute(demonstration(TODAY, "en"))
    workspace.execute(AddAction(make_action("gone", title="Deleted since")))
    backups.make(workspace, Reason.DAILY)
    workspace.execute(DeleteAction("gone"))
    workspace.execute(AddAction(make_action("new", title="Added since")))
    workspace.execute(CheckOff("new", TODAY, NOW))
    workspace.close()
    return path


def damage(path: Path, page: int) -> bytes:
    content = bytearray(path.read_bytes())
    content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(content)
    return bytes(content)


def found_in(path: Path, key: Key | None) -> dict[tuple[str, str], Entity]:
    return read(path, key)


def test_whatever_page_is_lost_both_together_lose_next_to_nothing(
    path: Path, key: Key | None
) -> None:
    whole = path.read_bytes()
    before = found_in(path, key)
    chance = random.Random(1)
    for page in chance.sample(range(1, len(whole) // PAGE), 12):
        path.write_bytes(whole)
        damaged = damage(path, page)
        if not examine(path, key):
            continue
        prospects = prospects_of(path, key)
        source = prospects.sources[0]
        aside = rescue(path, key, source, prospects, NOW)

        after = found_in(path, key)
        kept = sum(after.get(where) == entity for where, entity in before.items())
        assert examine(path, key) == ()
        assert kept >= len(before) - 3, (page, source)
        assert aside.read_bytes() == damaged
        aside.unlink()


def test_where_nothing_can_be_read_the_backup_serves(
    path: Path, key: Key | None
) -> None:
    path.write_bytes(b"\xff" * 8192)
    prospects = prospects_of(path, key)

    assert prospects.sources == (Source.BACKUP,)
    rescue(path, key, Source.BACKUP, prospects, NOW)
    assert ("Action", "gone") in found_in(path, key)


def test_without_a_backup_what_can_be_read_serves(path: Path, key: Key | None) -> None:
    for one in backups.all_of(path.parent):
        one.path.unlink()
    damage(path, 20)

    prospects = prospects_of(path, key)
    assert prospects.sources == (Source.READABLE,)
    rescue(path, key, Source.READABLE, prospects, NOW)
    assert examine(path, key) == ()


def test_what_was_deleted_stays_deleted_where_all_could_be_read(
    path: Path, key: Key | None
) -> None:
    content = bytearray(path.read_bytes())
    for seed in range(40):
        damaged = bytearray(content)
        lose_a_page(damaged, random.Random(seed))
        path.write_bytes(damaged)
        prospects = prospects_of(path, key)
        if prospects.salvaged and "Action" not in prospects.salvaged.uncertain:
            break

    assert prospects.lacking >= 2
    rescue(path, key, Source.BOTH, prospects, NOW)
    after = found_in(path, key)
    assert ("Action", "new") in after
    assert ("Action", "gone") not in after


def test_a_journal_of_the_damaged_file_does_not_reach_the_new_one(
    path: Path, key: Key | None
) -> None:
    journal = path.with_name("leadership.db-journal")
    damage(path, 20)
    journal.write_bytes(b"not a journal that anybody should play back")
    prospects = prospects_of(path, key)

    aside = rescue(path, key, prospects.sources[0], prospects, NOW)

    assert not journal.exists() or journal.stat().st_size == 0
    assert aside.with_name(f"{aside.name}-journal").exists()
    assert by_identity(list(found_in(path, key).values()))
