"""A real SQLite file: what goes in comes out, or nothing goes in, or a calm reason why."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage import driver, migrate
from leadership_desktop.storage.database import Database, create_sqlite_engine
from leadership_desktop.storage.migrate import HEAD, revision_of
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.storage.tables import metadata
from tests.conftest import TODAY
from tests.factories import MONDAY, done, make_action, make_goal

MIGRATIONS = Path(migrate.__file__).parent / "migrations"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "leadership.db"


def opened(path: Path) -> Database:
    return Database.open(path, device="a-device")


def trouble_of_opening(path: Path) -> Trouble:
    with pytest.raises(StorageProblem) as caught:
        opened(path)
    return caught.value.trouble


def schema(path: Path) -> list[Any]:
    with closing(sqlite3.connect(path)) as connection:
        return sorted(
            connection.execute(
                "SELECT type, name, tbl_name, replace(replace(sql, char(10), ''), ' ', '')"
                " FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"
            ).fetchall()
        )


def test_a_new_file_is_for_its_owner_alone_and_at_the_head(path: Path) -> None:
    opened(path).close()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert revision_of(path) == HEAD


def test_the_settings_of_the_file_are_those_that_survive_a_power_cut(
    path: Path,
) -> None:
    database = opened(path)
    with database.transaction() as tx:
        asked = tx._connection.exec_driver_sql
        found = {
            name: asked(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode",
                "synchronous",
                "foreign_keys",
                "trusted_schema",
            )
        }
    database.close()

    assert found == {
        "journal_mode": "truncate",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }


def test_the_tables_made_at_once_are_those_the_migrations_make(tmp_path: Path) -> None:
    at_once, migrated = tmp_path / "a.db", tmp_path / "b.db"
    opened(at_once).close()
    engine = create_sqlite_engine(migrated, foreign_keys=False)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        from alembic import command

        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        context = MigrationContext.configure(connection)

        assert compare_metadata(context, metadata) == []
    engine.dispose()

    names = [[row[:3] for row in schema(path)] for path in (at_once, migrated)]
    assert names[0] == names[1]


def test_head_is_the_newest_script() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))

    assert ScriptDirectory.from_config(config).get_current_head() == HEAD


def test_everything_survives_closing_the_file(path: Path) -> None:
    content = demonstration(TODAY, "en")
    first = opened(path)
    with first.transaction() as tx:
        content.apply(tx)
    first.close()

    second = opened(path)
    with second.reading() as tx:
        found = [e for repository in tx.content() for e in repository.all()]
        check_ins = list(tx.check_ins.all())
    second.close()

    expected = list(content.content.entities)
    assert sorted(found, key=lambda e: e.id) == sorted(expected, key=lambda e: e.id)  # type: ignore[union-attr]
    key = lambda c: (c.action_id, c.on)  # noqa: E731
    assert check_ins == sorted(content.content.check_ins, key=key)


def test_a_check_in_needs_its_action(path: Path) -> None:
    database = opened(path)

    with (
        pytest.raises(Exception, match="FOREIGN KEY"),
        database.transaction() as tx,
    ):
        tx.check_ins.put(done(MONDAY, "nobody"))
    with database.reading() as tx:
        assert tx.check_ins.count() == 0
    database.close()


def test_parts_may_come_before_what_they_refer_to(path: Path) -> None:
    database = opened(path)
    with database.transaction() as tx:
        tx.check_ins.put(done(MONDAY))
        tx.actions.put(make_action(goal_id="g"))
        tx.goals.put(make_goal())
    with database.reading() as tx:
        assert tx.actions.require("a").goal_id == "g"
    database.close()


def test_an_error_leaves_nothing_behind(path: Path) -> None:
    database = opened(path)

    with pytest.raises(RuntimeError, match="boom"), database.transaction() as tx:
        tx.actions.put(make_action())
        raise RuntimeError("boom")
    with database.reading() as tx:
        assert tx.actions.all() == []
    database.close()


def test_a_file_of_a_newer_version_is_left_byte_for_byte(path: Path) -> None:
    opened(path).close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = path.read_bytes()

    assert trouble_of_opening(path) is Trouble.NEWER
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_what_is_no_database_is_left_as_it_is(path: Path) -> None:
    path.write_bytes(b"Dear diary, this is no database at all. " * 100)
    before = path.read_bytes()

    assert trouble_of_opening(path) is Trouble.NOT_A_DATABASE
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_left_as_it_is(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE songs (title TEXT)")
        connection.commit()
    before = path.read_bytes()

    assert trouble_of_opening(path) is Trouble.NOT_OURS
    assert path.read_bytes() == before


def test_an_empty_file_is_a_new_one(path: Path) -> None:
    path.touch()

    opened(path).close()

    assert revision_of(path) == HEAD


def test_a_truncated_file_is_told_as_damaged(path: Path) -> None:
    database = opened(path)
    with database.transaction() as tx:
        demonstration(TODAY, "en").apply(tx)
    database.close()
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    with pytest.raises(StorageProblem) as caught:
        broken = opened(path)
        with broken.reading() as tx:
            list(tx.check_ins.all())
            tx.goals.all()

    assert caught.value.trouble is Trouble.DAMAGED


def test_a_locked_file_is_told_and_nothing_is_lost(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "leadership_desktop.storage.database.PRAGMAS", ("busy_timeout=20",)
    )
    database = opened(path)
    # The same SQLite: two in one process would not see each other's locks.
    with closing(driver.module.connect(str(path))) as other:
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(StorageProblem) as caught, database.transaction() as tx:
            tx.actions.put(make_action())

    assert caught.value.trouble is Trouble.LOCKED
    with database.transaction() as tx:
        tx.actions.put(make_action())
    database.close()


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert trouble_of_opening(tmp_path / "gone" / "a.db") is Trouble.CANNOT_OPEN


def test_a_folder_that_one_may_not_look_into_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    # A test that root runs may look into every folder.
    monkeypatch.setattr(Path, "stat", refuse)

    assert trouble_of_opening(path) is Trouble.CANNOT_OPEN


def test_ids_sort_by_the_time_at_which_they_were_made(workspace: Workspace) -> None:
    import time
    from uuid import UUID

    from leadership_desktop.services.identity import new_id

    ids = []
    for _ in range(5):
        ids.append(new_id())
        time.sleep(0.002)

    assert ids == sorted(ids)
    assert {UUID(one).version for one in ids} == {7}
