"""Each backup goes to a second place, too, where one was chosen; nothing else there goes."""

from __future__ import annotations

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from leadership_desktop.domain.retention import Reason
from leadership_desktop.opening import open_folder
from leadership_desktop.services import backups, second_place
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.problems import StorageProblem, Trouble
from tests.conftest import NOW, TODAY
from tests.factories import make_action


class Time:
    """A clock that a test sets."""

    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def lived_in(tmp_path: Path, time: Time) -> Workspace:
    folder = tmp_path / "data"
    folder.mkdir()
    clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=time, fixed=TODAY)
    workspace = Workspace(Database.open(folder / "leadership.db", device="d"), clock)
    workspace.execute(AddAction(make_action("a")))
    return workspace


@pytest.fixture
def stick(lived_in: Workspace, tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    second_place.choose(tmp_path / "data", stick)
    return stick


def test_a_backup_goes_to_the_second_place_byte_for_byte(
    lived_in: Workspace, stick: Path
) -> None:
    made = backups.make(lived_in, Reason.ASKED)
    copy = second_place.copy_newest(lived_in)

    assert copy == stick / made.path.name
    assert copy.read_bytes() == made.path.read_bytes()
    assert list(stick.iterdir()) == [copy]


def test_one_can_go_back_to_the_copy_when_the_backups_are_gone(
    lived_in: Workspace, stick: Path
) -> None:
    made = backups.make(lived_in, Reason.ASKED)
    copy = second_place.copy_newest(lived_in)
    shutil.rmtree(made.path.parent)
    lived_in.execute(AddAction(make_action("b")))

    assert copy is not None
    backups.restore(lived_in, copy, backups.key_for(lived_in, copy))
    with lived_in.reading() as tx:
        assert [action.id for action in tx.actions.all()] == ["a"]
    assert second_place.place_of(lived_in.database.path.parent) == stick


def test_a_copy_that_reads_back_otherwise_never_gets_its_name(
    lived_in: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backups.make(lived_in, Reason.ASKED)

    def copy_badly(old: object, new: object, length: int) -> None:
        new.write(old.read()[:-1] + b"?")  # type: ignore[attr-defined]

    monkeypatch.setattr(shutil, "copyfileobj", copy_badly)

    with pytest.raises(StorageProblem):
        second_place.copy_newest(lived_in)
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_not_there_is_told_and_its_folder_not_made(
    lived_in: Workspace, stick: Path
) -> None:
    stick.rmdir()
    made = backups.make(lived_in, Reason.ASKED)

    with pytest.raises(StorageProblem) as caught:
        second_place.copy_newest(lived_in)
    assert caught.value.trouble is Trouble.CANNOT_OPEN
    assert made.path.exists()
    assert not stick.exists()
    stick.mkdir()
    assert second_place.copy_newest(lived_in) is not None


def test_what_makes_room_at_home_makes_room_there_and_nothing_else(
    lived_in: Workspace, stick: Path, time: Time
) -> None:
    others = stick / "leadership-20200101T000000Z-daily.db"
    others.write_bytes(b"of another computer")
    for _ in range(12):
        backups.make_if_due(lived_in)
        second_place.copy_newest(lived_in)
        time.now += timedelta(days=1)

    home = {one.path.name for one in backups.all_of(lived_in.database.path.parent)}
    assert len(home) < 12
    assert {one.name for one in stick.iterdir()} == {*home, others.name}


def test_the_backups_own_folder_is_no_second_place(lived_in: Workspace) -> None:
    made = backups.make(lived_in, Reason.ASKED)
    folder = made.path.parent.parent

    for place in (folder, made.path.parent, made.path, folder / "absent"):
        with pytest.raises(StorageProblem):
            second_place.choose(folder, place)
    assert second_place.place_of(folder) is None


def test_no_second_place_any_more_copies_nothing(
    lived_in: Workspace, stick: Path
) -> None:
    second_place.choose(lived_in.database.path.parent, None)
    backups.make(lived_in, Reason.ASKED)

    assert second_place.copy_newest(lived_in) is None
    assert list(stick.iterdir()) == []


def test_what_a_kill_left_half_copied_goes_with_the_next_copy(
    lived_in: Workspace, stick: Path
) -> None:
    half, at_work = (stick / f"leadership-x.db.{n * 32}.new" for n in "12")
    others = stick / f"holiday.{'3' * 32}.new"
    for one in (half, at_work, others):
        one.write_bytes(b"half")
    for one in (half, others):
        os.utime(one, (1, 1))
    backups.make(lived_in, Reason.ASKED)
    copy = second_place.copy_newest(lived_in)

    assert set(stick.iterdir()) == {copy, at_work, others}


def test_the_disk_is_told_which_place_was_chosen(
    lived_in: Workspace, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = lived_in.database.path.parent
    synced: list[Path] = []
    monkeypatch.setattr(second_place, "sync_folder", synced.append)
    second_place.choose(folder, stick)
    second_place.choose(folder, None)

    assert synced == [folder, folder]


@pytest.mark.parametrize(
    "name",
    [f"second-place.{'0' * 32}.new", f"leadership.db.{'0' * 32}.new-journal"],
    ids=["choice", "journal"],
)
def test_what_a_kill_left_beside_the_file_vanishes_at_the_next_start(
    lived_in: Workspace, name: str
) -> None:
    folder = lived_in.database.path.parent
    lived_in.close()
    (folder / name).write_bytes(b"half")
    open_folder(folder, TODAY).workspace.close()

    assert not (folder / name).exists()
