"""Whatever the system refuses half-way: all of a step is kept, or nothing of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from leadership_desktop.domain.retention import Made, Reason
from leadership_desktop.services import backups, passphrase
from leadership_desktop.services.commands.importing import BringIn, LeaveDemonstration
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage import backup
from leadership_desktop.storage.cipher import is_plain
from leadership_desktop.storage.health import examine
from leadership_desktop.storage.problems import StorageProblem, Trouble
from tests.conftest import NOW, TODAY
from tests.factories import done, make_action
from tests.faults import FAULTS, Fault

Step = Callable[[Workspace], object]

pytestmark = pytest.mark.usefixtures("nobody_waits_long")


def bring_in(workspace: Workspace) -> None:
    days = tuple(done(TODAY.replace(day=d), "b") for d in range(1, 19))
    workspace.execute(BringIn("a file", (make_action("b"),), days))


def leave_the_demonstration(workspace: Workspace) -> None:
    workspace.execute(LeaveDemonstration())


def back_up(workspace: Workspace) -> None:
    backups.make(workspace, Reason.ASKED)


def go_back(workspace: Workspace) -> None:
    made = Made(NOW.replace(microsecond=0), Reason.DAILY)
    folder = workspace.database.path.parent / backup.FOLDER
    backups.restore(workspace, folder / backup.name_of(made), None)


def encrypt(workspace: Workspace) -> None:
    passphrase.set_passphrase(workspace, "correct horse")


@pytest.fixture
def lived_in(workspace: Workspace) -> Workspace:
    """Return a program with the demonstration, a backup, and one action more."""
    workspace.execute(demonstration(TODAY, "en"))
    backups.make(workspace, Reason.DAILY)
    workspace.execute(BringIn("", (make_action("since"),)))
    workspace.before = lambda command: backups.make_before(workspace, command)
    return workspace


def digests(workspace: Workspace) -> dict[str, int]:
    with workspace.reading() as tx:
        return tx.content_digests()


def names(folder: Path) -> set[str]:
    return {p.name for place in (folder, folder / "backups") for p in place.glob("*")}


@pytest.mark.parametrize(
    "step", [bring_in, leave_the_demonstration, back_up, go_back, encrypt]
)
@pytest.mark.parametrize(("fault", "sentence"), FAULTS)
def test_all_or_nothing(
    lived_in: Workspace,
    step: Step,
    fault: Fault,
    sentence: str,
) -> None:
    folder, path = lived_in.database.path.parent, lived_in.database.path
    before, there = digests(lived_in), names(folder)

    with fault(path), pytest.raises(StorageProblem) as caught:
        step(lived_in)

    assert isinstance(caught.value.trouble, Trouble)
    assert digests(lived_in) == before
    # A backup that was made before the step failed is no harm; nothing half-made stays.
    assert all(name.endswith(".db") for name in names(folder) - there)
    lived_in.close()
    assert is_plain(path)
    assert examine(path) == ()
    for one in backups.all_of(folder):
        assert examine(one.path) == ()

    step(lived_in)
    assert examine(path, lived_in.database.key) == ()
