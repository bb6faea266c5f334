"""What people wrote can't change behind the program's back without it showing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from leadership_desktop.domain.actions import CheckIn
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage import digests, driver
from leadership_desktop.storage.transaction import Transaction
from tests.conftest import NOW, TODAY


@pytest.fixture
def lived_in(workspace: Workspace) -> Workspace:
    workspace.execute(demonstration(TODAY, "en"))
    return workspace


@pytest.fixture
def reading(lived_in: Workspace) -> Iterator[Transaction]:
    with lived_in.reading() as tx:
        yield tx


def flip(workspace: Workspace, statement: str) -> list[str]:
    """Change the file as failing hardware would; return which kinds are damaged."""
    with closing(driver.connect(workspace.database.path)) as connection:
        assert connection.execute(statement).rowcount == 1
        connection.commit()
    with workspace.reading() as tx:
        return tx.damaged_kinds()


def test_the_digests_are_those_of_the_content(reading: Transaction) -> None:
    assert reading.damaged_kinds() == []
    assert reading.content_digests()["CheckIn"] != 0


ONE_CHECK_IN = """WHERE (action_id, "on") = (SELECT action_id, "on" FROM check_ins
    WHERE state = 'done' ORDER BY 1, 2 LIMIT 1)"""
SLIPS = {
    "UPDATE goals SET title = title || '?' WHERE id = (SELECT min(id) FROM goals)": "Goal",
    "UPDATE measurements SET value = 0.5 WHERE rowid = 1": "Goal",
    f"UPDATE check_ins SET state = 'skipped' {ONE_CHECK_IN}": "CheckIn",
    f"DELETE FROM check_ins {ONE_CHECK_IN}": "CheckIn",
    "UPDATE change_log SET at = 'then' WHERE sequence = 1": digests.LOG,
    "UPDATE digests SET digest = '0' WHERE entity = 'Action'": "Action",
}


@pytest.mark.parametrize("statement", SLIPS)
def test_a_change_behind_the_programs_back_shows(
    lived_in: Workspace, statement: str
) -> None:
    assert flip(lived_in, statement) == [SLIPS[statement]]


def test_what_the_program_writes_keeps_them_right(lived_in: Workspace) -> None:
    with lived_in.reading() as tx:
        action = tx.actions.all()[0]
    lived_in.execute(CheckOff(action.id, TODAY, NOW))
    lived_in.undo()
    lived_in.undo()

    with lived_in.reading() as tx:
        assert tx.damaged_kinds() == []
        assert tx.check_ins.count() == 0
        assert tx.content_digests()["CheckIn"] == 0


def test_an_amount_is_kept_as_it_is_read(lived_in: Workspace) -> None:
    with lived_in.reading() as tx:
        action = tx.actions.all()[0]
    for amount in (3, -0.0, 2.5):
        lived_in.execute(CheckOff(action.id, TODAY, NOW, amount=amount))
        with lived_in.reading() as tx:
            found = tx.check_ins.get(action.id, TODAY)

            assert isinstance(found, CheckIn)
            assert str(found.amount) == str(float(amount) + 0.0)
            assert tx.damaged_kinds() == []
