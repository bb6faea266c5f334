"""A backup holds everything, is whole before it has a name, and brings everything back."""

from __future__ import annotations

import stat
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.retention import Reason
from leadership_desktop.opening import open_folder
from leadership_desktop.services import backups
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.importing import LeaveDemonstration
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage import driver
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.health import examine
from leadership_desktop.storage.problems import StorageProblem, Trouble
from tests.conftest import NOW, TODAY
from tests.factories import make_action
from tests.storage.test_health import KEY
from tests.storage.test_revisions import file_of


class Time:
    """A clock that a test sets."""

    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def lived_in(tmp_path: Path, time: Time, request: pytest.FixtureRequest) -> Workspace:
    database = Database.open(tmp_path / "leadership.db", device="d", key=request.param)
    clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=time, fixed=TODAY)
    workspace = Workspace(database, clock)
    workspace.execute(demonstration(TODAY, "en"))
    return workspace


def everything(workspace: Workspace) -> list[Entity]:
    with workspace.reading() as tx:
        found = [e for repository in tx.content() for e in repository.all()]
        return [*found, *tx.settings.all(), *tx.check_ins.all()]


def test_a_backup_holds_everything_for_its_owner_alone(lived_in: Workspace) -> None:
    made = backups.make(lived_in, Reason.ASKED)
    found = backups.contents_of(lived_in, made.path)

    with lived_in.reading() as tx:
        assert found.goals == len(tx.goals.all())
        assert found.actions == len(tx.actions.all())
        assert found.check_ins == tx.check_ins.count()
        assert found.last_on == max(one.on for one in tx.check_ins.all())
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(made.path.parent.stat().st_mode) == 0o700
    assert examine(made.path, lived_in.database.key) == ()
    assert [one.name for one in made.path.parent.iterdir()] == [made.path.name]


def test_an_encrypted_file_has_encrypted_backups(lived_in: Workspace) -> None:
    made = backups.make(lived_in, Reason.ASKED)

    is_plain = made.path.read_bytes().startswith(b"SQLite format 3")
    assert is_plain == (lived_in.database.key is None)


def test_a_file_that_is_not_whole_is_not_backed_up(lived_in: Workspace) -> None:
    good = backups.make(lived_in, Reason.DAILY)
    database = lived_in.database
    with closing(driver.connect(database.path, database.key)) as connection:
        connection.execute("UPDATE actions SET title = title || '?'")
        connection.commit()

    with pytest.raises(StorageProblem) as caught:
        backups.make(lived_in, Reason.ASKED)
    assert caught.value.trouble is Trouble.DAMAGED
    assert backups.all_of(database.path.parent) == [good]
    assert [one.name for one in good.path.parent.iterdir()] == [good.path.name]


def test_the_first_change_of_a_day_makes_one(lived_in: Workspace, time: Time) -> None:
    first = backups.make_if_due(lived_in)
    again = backups.make_if_due(lived_in)
    time.now += timedelta(days=1)
    next_day = backups.make_if_due(lived_in)

    assert first is not None
    assert again is None
    assert next_day is not None


def test_older_ones_make_room_when_a_new_one_is_there(
    lived_in: Workspace, time: Time
) -> None:
    for _ in range(30):
        backups.make_if_due(lived_in)
        time.now += timedelta(days=1)

    ages = [one.made.at.date() for one in backups.all_of(lived_in.database.path.parent)]
    newest = ages[0]
    assert ages[:7] == [newest - timedelta(days=n) for n in range(7)]
    assert len(ages) < 14


def test_restoring_brings_everything_back_and_can_be_taken_back(
    lived_in: Workspace,
) -> None:
    then = everything(lived_in)
    made = backups.make(lived_in, Reason.ASKED)
    lived_in.execute(LeaveDemonstration())
    lived_in.execute(AddAction(make_action("mine")))
    since = everything(lived_in)
    told: list[object] = []
    lived_in.subscribe(told.append)

    before = backups.restore(lived_in, made.path, lived_in.database.key)

    assert everything(lived_in) == then
    assert told == [()]
    assert lived_in.undoable is None
    backups.restore(lived_in, before.path, lived_in.database.key)
    assert everything(lived_in) == since
    lived_in.execute(CheckOff("mine", TODAY, NOW))
    assert examine(lived_in.database.path, lived_in.database.key) == ()


def test_another_program_that_has_the_file_open_goes_on_with_what_was_restored(
    lived_in: Workspace,
) -> None:
    database = lived_in.database
    made = backups.make(lived_in, Reason.ASKED)
    other = Database.open(database.path, device="e", key=database.key)
    lived_in.execute(LeaveDemonstration())
    with other.reading() as tx:
        assert tx.actions.all() == []

    backups.restore(lived_in, made.path, database.key)

    with other.reading() as tx:
        assert tx.actions.all()
    other.close()


@pytest.mark.parametrize("key", [None, Key(bytes(32), bytes(16))])
def test_a_backup_with_another_key_takes_on_that_of_the_file(
    lived_in: Workspace, tmp_path: Path, key: Key | None
) -> None:
    path = tmp_path / "elsewhere" / "leadership.db"
    path.parent.mkdir()
    other = Database.open(path, device="e", key=key)
    other.close()

    backups.restore(lived_in, path, key)

    assert everything(lived_in) == []
    if lived_in.database.key is not None:
        content = lived_in.database.path.read_bytes()
        assert not content.startswith(b"SQLite format 3")


def test_a_backup_of_an_earlier_version_is_brought_up_to_date(
    lived_in: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "earlier"
    folder.mkdir()
    path = file_of("0001", folder)
    before = path.read_bytes()

    backups.restore(lived_in, path, None)

    assert examine(lived_in.database.path, lived_in.database.key) == ()
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"no backup", b"", b"no backup " * 4096])
def test_what_is_no_backup_changes_nothing(
    lived_in: Workspace, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(content)
    before = everything(lived_in)

    with pytest.raises(StorageProblem):
        backups.restore(lived_in, path, None)
    assert everything(lived_in) == before
    assert path.read_bytes() == content


def test_a_week_without_a_backup_is_told(lived_in: Workspace, time: Time) -> None:
    assert not backups.is_overdue(lived_in)
    time.now += timedelta(days=8)
    assert backups.is_overdue(lived_in)
    made = backups.make(lived_in, Reason.ASKED)
    assert not backups.is_overdue(lived_in)

    made.path.write_bytes(made.path.read_bytes()[:8192])
    assert backups.is_overdue(lived_in)  # a damaged one is none


def test_an_import_and_a_clearing_are_backed_up_before(tmp_path: Path) -> None:
    workspace = open_folder(tmp_path / "data", date(2026, 11, 19)).workspace
    workspace.execute(demonstration(TODAY, "en").content)
    workspace.execute(LeaveDemonstration())
    found = backups.all_of(tmp_path / "data")
    workspace.close()

    assert {one.made.reason for one in found} == {Reason.IMPORT, Reason.CLEARING}


def test_a_full_folder_of_somebody_else_is_no_backup(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    for name in ("leadership-notes.db", "holiday.jpg", "leadership-2026-daily.db"):
        (tmp_path / "backups" / name).write_bytes(b"mine")

    assert backups.all_of(tmp_path) == []


def test_two_backups_of_one_second_hold_what_was_there_at_each(
    lived_in: Workspace,
) -> None:
    first = backups.make(lived_in, Reason.ASKED)
    lived_in.execute(AddAction(make_action("a-tick-later")))
    second = backups.make(lived_in, Reason.ASKED)

    assert first.path != second.path
    counts = [backups.contents_of(lived_in, one.path) for one in (first, second)]
    assert counts[1].actions == counts[0].actions + 1


def test_going_back_twice_in_one_second_loses_nothing(lived_in: Workspace) -> None:
    old = backups.make(lived_in, Reason.ASKED)
    key = lived_in.database.key
    backups.restore(lived_in, old.path, key)
    lived_in.execute(AddAction(make_action("a-tick-later")))
    lived_in_now = everything(lived_in)
    before = backups.restore(lived_in, old.path, key)
    backups.restore(lived_in, before.path, key)

    assert everything(lived_in) == lived_in_now


def test_the_disk_is_told_of_the_folder_of_the_backups(
    lived_in: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr("leadership_desktop.storage.backup.sync_folder", synced.append)
    made = backups.make(lived_in, Reason.ASKED)

    assert synced == [made.path.parent.parent, made.path.parent]
