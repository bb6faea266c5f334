"""Clocks are wrong at times, and years odd: nothing is lost, and no day is missed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from leadership_desktop.domain.retention import Made, Reason
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services import backups
from leadership_desktop.services.commands.actions import AddAction, DeleteAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.deleted import BringBack
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.queries.deleted import recently_deleted
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage import backup
from leadership_desktop.storage.database import Database
from tests.conftest import NOW
from tests.factories import make_action


class World:
    """The moment in UTC, and how far the local clock is ahead of it."""

    def __init__(self) -> None:
        self.utc = NOW
        self.ahead = timedelta(0)

    def local(self) -> datetime:
        return (self.utc + self.ahead).replace(tzinfo=None)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def lived_in(tmp_path: Path, world: World) -> Workspace:
    database = Database.open(tmp_path / "leadership.db", device="d")
    workspace = Workspace(database, Clock(local=world.local, utc=lambda: world.utc))
    workspace.execute(AddAction(make_action("walk", starts_on=date(2020, 1, 1))))
    return workspace


def check_off(workspace: Workspace) -> None:
    workspace.execute(CheckOff("walk", workspace.today(), workspace.now()))


def days_of(workspace: Workspace) -> list[date]:
    with workspace.reading() as tx:
        return sorted(check_in.on for check_in in tx.check_ins.all())


def test_a_clock_set_back_loses_no_step(lived_in: Workspace, world: World) -> None:
    check_off(lived_in)
    world.utc -= timedelta(days=40)
    check_off(lived_in)
    lived_in.execute(DeleteAction("walk"))

    lived_in.undo()
    assert len(days_of(lived_in)) == 2
    lived_in.redo()
    assert [one.check_ins for one in recently_deleted(lived_in)] == [2]
    lived_in.execute(BringBack("Action", "walk"))
    assert len(days_of(lived_in)) == 2

    lived_in.thin_out_log(lived_in.now() - timedelta(days=30))
    with lived_in.reading() as tx:
        assert tx.damaged_kinds() == []


def test_backups_from_a_clock_that_ran_ahead_take_nobodys_place(
    lived_in: Workspace, world: World
) -> None:
    folder = lived_in.database.path.parent
    world.utc += timedelta(days=10 * 365)
    for _ in range(8):
        world.utc += timedelta(days=1)
        backups.make(lived_in, Reason.DAILY)
    world.utc = NOW

    for _ in range(10):
        assert backups.make_if_due(lived_in) is not None
        world.utc += timedelta(days=1)

    of_now = [one for one in backups.all_of(folder) if one.made.at < world.utc]
    assert len(of_now) >= 7
    world.utc += timedelta(days=8)
    assert backups.is_overdue(lived_in)


def test_a_backup_of_now_is_told_from_one_of_the_future(
    lived_in: Workspace, world: World
) -> None:
    check_off(lived_in)
    ahead = Made(world.utc + timedelta(days=400), Reason.DAILY)
    folder = lived_in.database.path.parent
    made = backups.make(lived_in, Reason.DAILY)
    made.path.rename(folder / "backups" / backup.name_of(ahead))
    world.utc += timedelta(days=9)

    assert backups.is_overdue(lived_in)


@pytest.mark.parametrize(
    ("night", "before", "after"),
    [
        (datetime(2026, 3, 28, 12, tzinfo=UTC), 1, 2),
        (datetime(2026, 10, 24, 12, tzinfo=UTC), 2, 1),
    ],
    ids=["an hour is missing", "an hour comes twice"],
)
def test_nights_in_which_the_clock_is_put_forward_or_back(
    lived_in: Workspace, world: World, night: datetime, before: int, after: int
) -> None:
    world.utc, change = night, night.replace(hour=1) + timedelta(days=1)
    seen = []
    for _ in range(48):
        world.ahead = timedelta(hours=before if world.utc < change else after)
        seen.append(lived_in.today())
        check_off(lived_in)
        world.utc += timedelta(hours=1)

    assert seen == sorted(seen)
    assert days_of(lived_in) == sorted(set(seen))
    assert len(set(seen)) == 3


def test_a_day_that_starts_later_is_the_day_before_through_an_hour_that_comes_twice(
    lived_in: Workspace, world: World
) -> None:
    lived_in.execute(ChangeSetting(SettingKey.DAY_STARTS_AT, "04:00"))
    world.utc = datetime(2026, 10, 25, 0, tzinfo=UTC)
    seen = []
    for quarter in range(5 * 4):
        world.ahead = timedelta(hours=2 if quarter < 4 else 1)
        seen.append(lived_in.today())
        world.utc += timedelta(minutes=15)

    assert seen == sorted(seen)
    assert set(seen) == {date(2026, 10, 24), date(2026, 10, 25)}


def test_who_flies_west_finds_what_was_ticked_in_the_east(
    lived_in: Workspace, world: World
) -> None:
    world.utc, world.ahead = datetime(2026, 11, 19, 13, tzinfo=UTC), timedelta(hours=13)
    check_off(lived_in)
    world.ahead = timedelta(hours=-8)
    check_off(lived_in)

    assert days_of(lived_in) == [date(2026, 11, 19), date(2026, 11, 20)]
    assert lived_in.today() == date(2026, 11, 19)
    assert lived_in.figures.actions()[0].id == "walk"


@pytest.mark.parametrize(
    ("first", "days"),
    [(date(2026, 12, 14), 35), (date(2028, 2, 21), 21), (date(2100, 2, 22), 14)],
    ids=["a year of 53 weeks", "29 February", "no 29 February in 2100"],
)
def test_a_streak_goes_on_through_odd_years(
    lived_in: Workspace, world: World, first: date, days: int
) -> None:
    world.utc = datetime(first.year, first.month, first.day, 9, tzinfo=UTC)
    for _ in range(days):
        check_off(lived_in)
        world.utc += timedelta(days=1)

    found = days_of(lived_in)
    assert found == [first + timedelta(days=n) for n in range(days)]
