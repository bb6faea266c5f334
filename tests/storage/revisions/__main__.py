"""Writes a lived-in file of this program's revision, for the tests of later ones.

Run once when a revision is added: `python -m tests.storage.revisions`.
"""

from __future__ import annotations

import gzip
import json
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec

from leadership_desktop.cli.rendering import stats_json
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.queries.stats import stats
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.migrate import HEAD

FOLDER = Path(__file__).parent
TODAY = date(2026, 11, 19)
NOW = datetime(2026, 11, 19, 9, 30, tzinfo=UTC)


def opened(path: Path) -> Workspace:
    """Return the workspace of a file on the day that it was written."""
    clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=lambda: NOW, fixed=TODAY)
    return Workspace(Database.open(path, device="a-device"), clock)


def told(workspace: Workspace) -> dict[str, Any]:
    """Return counts and figures, as JSON has them."""
    with workspace.reading() as tx:
        counts = {
            type(found[0]).__name__: len(found)
            for repository in tx.content()
            if (found := repository.all())
        }
        counts["CheckIn"] = tx.check_ins.count()
        counts["change_log"] = len(tx.log())
    figures = json.loads(msgspec.json.encode(stats_json(stats(workspace))))
    return {"counts": counts, "figures": figures}


def main() -> None:
    """Write the file and what it tells."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "leadership.db")
        workspace = opened(path)
        workspace.execute(demonstration(TODAY, "en"))
        with workspace.reading() as tx:
            action = tx.actions.all()[0]
        workspace.execute(CheckOff(action.id, TODAY, NOW))
        workspace.undo()
        expected = told(workspace)
        workspace.close()
        packed = gzip.compress(path.read_bytes(), mtime=0)
    (FOLDER / f"{HEAD}.db.gz").write_bytes(packed)
    text = json.dumps(expected, separators=(",", ":"))
    (FOLDER / f"{HEAD}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
