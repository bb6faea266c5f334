"""Brings an older database file up to date, after a backup of it."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from leadership_desktop.storage import driver, health
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.problems import StorageProblem, Trouble

HEAD = "0004"
"""The revision that this program writes; a test holds it against the newest script."""


def revision_of(path: Path, key: Key | None = None) -> str | None:
    """Return the file's revision without importing Alembic; None for a new file.

    The file is only read, but for a write that was cut short, which SQLite takes back.
    Raises `StorageProblem`: NOT_OURS for another program's database, DAMAGED where a
    look shows it.
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    # Not read-only: what a kill left half-done could not be taken back then.
    with closing(driver.connect(path, key, mode="rw")) as connection:
        health.look(path, connection)
        tables = {
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
            )
        }
        if not tables:
            return None
        if "alembic_version" not in tables or "change_log" not in tables:
            raise StorageProblem(Trouble.NOT_OURS, path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if row is None:
            raise StorageProblem(Trouble.DAMAGED, path)
        return str(row[0])


def bring_up_to_date(
    path: Path, found: str, key: Key | None = None, *, keep_copy: bool = True
) -> None:
    """Migrate the file from revision `found` to HEAD; a backup of it is made before.

    Raises `StorageProblem(NEWER)`, with the file untouched, when a newer program
    wrote it.
    """
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    from leadership_desktop.domain.retention import Made, Reason
    from leadership_desktop.storage import backup, digests
    from leadership_desktop.storage.database import create_sqlite_engine
    from leadership_desktop.storage.transaction import Transaction

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    scripts = ScriptDirectory.from_config(config)
    if found not in {script.revision for script in scripts.walk_revisions()}:
        raise StorageProblem(Trouble.NEWER, path)
    if keep_copy:
        at = datetime.now(UTC)  # noqa: TID251 - a file's name, and no rule asks for it
        made = Made(at, Reason.MIGRATION, HEAD)
        backup.make(path, key, path.parent / backup.FOLDER / backup.name_of(made))
    engine = create_sqlite_engine(path, key, foreign_keys=False)
    try:
        with engine.execution_options(begin="BEGIN IMMEDIATE").begin() as connection:
            # A second program may have done it while this one waited; then nothing is left
            # to do, and Alembic finds that out.
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise StorageProblem(Trouble.DAMAGED, path)
            digests.write(connection, Transaction(connection).content_digests())
    finally:
        engine.dispose()
