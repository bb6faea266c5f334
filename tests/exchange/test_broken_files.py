"""Broken files of every format: all or nothing, never for long, never too large.

`make broken-files` throws 10,000.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from leadership_desktop.exchange.preview import preview
from leadership_desktop.exchange.problems import Fault, ImportProblem
from leadership_desktop.services.commands.importing import BringIn
from leadership_desktop.services.workspace import Workspace
from tests.exchange import broken
from tests.exchange.broken import HABITS, TICKS, require_whole_or_refused
from tests.exchange.loop_files import make_database

ROOT = Path(__file__).parents[2]


def test_hundreds_of_broken_files_come_in_whole_or_not_at_all() -> None:
    # A process of its own: its memory is bounded.
    run = subprocess.run(
        [sys.executable, "-m", "tests.exchange.broken", "480"],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert run.returncode == 0, run.stderr
    assert run.stdout.count("refused") == 8
    # Both ways are tried, of each kind whose parts are broken one by one.
    assert " 0 taken in" not in "".join(run.stdout.splitlines(keepends=True)[4:])


@pytest.fixture
def good(tmp_path: Path) -> Path:
    return make_database(tmp_path / "good.db", 25, HABITS, TICKS)


def keeps_half(workspace: Workspace, path: Path) -> object:
    command = preview(workspace, path).command
    workspace.execute(BringIn("half", command.entities))
    raise ImportProblem(Fault.DAMAGED)


def fails_in_another_way(_workspace: Workspace, _path: Path) -> object:
    raise KeyError("habit")


def takes_long(workspace: Workspace, path: Path) -> object:
    sum(range(30_000_000))
    return preview(workspace, path)


@pytest.mark.parametrize("wrong", [keeps_half, fails_in_another_way, takes_long])
def test_the_throwing_sees_what_goes_wrong(
    workspace: Workspace,
    good: Path,
    monkeypatch: pytest.MonkeyPatch,
    wrong: Callable[[Workspace, Path], object],
) -> None:
    monkeypatch.setattr(broken, "LONGEST", 0.2)
    monkeypatch.setattr(broken, "preview", wrong)

    with pytest.raises((AssertionError, KeyError)):
        require_whole_or_refused(workspace, good)


def test_a_good_file_comes_in(workspace: Workspace, good: Path) -> None:
    assert require_whole_or_refused(workspace, good)


def test_an_import_that_fails_while_it_is_written_leaves_nothing(
    workspace: Workspace, good: Path
) -> None:
    command = preview(workspace, good).command

    class InterruptedHereError(Exception):
        pass

    def interrupted() -> None:
        raise InterruptedHereError

    class Failing(BringIn):
        def apply(self, tx: object) -> None:
            BringIn.apply(self, tx)  # type: ignore[arg-type]
            interrupted()

    failing = Failing(command.source, command.entities, command.check_ins)
    with pytest.raises(InterruptedHereError):
        workspace.execute(failing)

    assert workspace.undoable is None
    with workspace.reading() as tx:
        assert tx.is_empty()
