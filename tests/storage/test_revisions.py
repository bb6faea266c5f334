"""A file of every earlier version opens, with all that was in it, or stays as it was."""

from __future__ import annotations

import gzip
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from leadership_desktop.storage import migrate
from leadership_desktop.storage.health import examine
from leadership_desktop.storage.migrate import HEAD, revision_of
from tests.storage.revisions.__main__ import FOLDER, opened, told

REVISIONS = sorted(one.name.removesuffix(".db.gz") for one in FOLDER.glob("*.db.gz"))
OLDER = [revision for revision in REVISIONS if revision != HEAD]

KILLED = """
import os, sys
from pathlib import Path
from sqlalchemy import Engine, event
from leadership_desktop.storage.database import Database
left = int(sys.argv[2])
@event.listens_for(Engine, "before_cursor_execute")
def count(connection, cursor, statement, *_):
    global left
    if statement.split()[0] in {"CREATE", "INSERT", "UPDATE", "DELETE", "ALTER", "DROP"}:
        left -= 1
        if left < 0:
            os.kill(os.getpid(), 9)
Database.open(Path(sys.argv[1]), device="d").close()
"""


def file_of(revision: str, folder: Path) -> Path:
    path = folder / "leadership.db"
    path.write_bytes(gzip.decompress((FOLDER / f"{revision}.db.gz").read_bytes()))
    return path


def rounded(text: str) -> object:
    """Return JSON with its figures to nine decimals: Pythons add up a little differently."""
    return json.loads(text, parse_float=lambda figure: round(float(figure), 9))


def test_there_is_a_file_of_every_revision() -> None:
    config = Config()
    scripts = Path(migrate.__file__).parent / "migrations"
    config.set_main_option("script_location", str(scripts))
    known = ScriptDirectory.from_config(config).walk_revisions()

    assert sorted(script.revision for script in known) == REVISIONS


@pytest.mark.parametrize("revision", REVISIONS)
def test_it_opens_with_the_same_counts_and_figures(
    tmp_path: Path, revision: str
) -> None:
    path = file_of(revision, tmp_path)
    workspace = opened(path)
    found = told(workspace)
    workspace.close()
    expected = (FOLDER / f"{revision}.json").read_text(encoding="utf-8")

    assert rounded(json.dumps(found)) == rounded(expected)
    assert revision_of(path) == HEAD
    assert examine(path) == ()


@pytest.mark.parametrize("revision", OLDER)
def test_a_migration_that_is_killed_leaves_the_old_file_in_use(
    tmp_path: Path, revision: str
) -> None:
    path = file_of(revision, tmp_path)
    kills = 0
    while True:
        run = subprocess.run(
            [sys.executable, "-c", KILLED, str(path), str(kills)], check=False
        )
        if run.returncode == 0:
            break
        kills += 1
        with closing(sqlite3.connect(path)) as connection:
            [[found]] = connection.execute("SELECT version_num FROM alembic_version")
            tables = connection.execute("SELECT name FROM sqlite_master").fetchall()

        assert found == revision
        assert not [name for (name,) in tables if name.startswith("_alembic")]

    assert kills >= 3
    assert revision_of(path) == HEAD
    assert examine(path) == ()


@pytest.mark.parametrize("revision", OLDER)
def test_a_migration_that_fails_leaves_the_old_file_in_use(
    tmp_path: Path, revision: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file_of(revision, tmp_path)

    def fail(*_: object) -> None:
        raise RuntimeError("half-way")

    with monkeypatch.context() as patched:
        patched.setattr("leadership_desktop.storage.digests.write", fail)
        with pytest.raises(RuntimeError, match="half-way"):
            opened(path)

    assert revision_of(path) == revision
    opened(path).close()
    assert revision_of(path) == HEAD
