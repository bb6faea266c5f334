"""Histories that others made, where they are at hand beside the project."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from leadership_desktop.domain.actions import Action, CheckInState
from leadership_desktop.exchange.contents import LossKind
from leadership_desktop.exchange.preview import preview
from leadership_desktop.exchange.reading import read_file
from leadership_desktop.services.workspace import Workspace
from tests.exchange.conftest import TODAY

LOOP = Path(__file__).parents[3] / "shared" / "data" / "loop"

pytestmark = pytest.mark.skipif(not LOOP.exists(), reason="the shared files are absent")


@pytest.mark.parametrize(
    ("name", "actions", "done", "notes"),
    [
        ("loop.db", 9, 164, 0),
        ("schema-22.db", 2, 1, 0),
        ("five-years.db", 11, 10_477, 0),
        ("loop_habits_csv_v2.3.1.zip", 3, 5, 3),
        ("csv-2.3", 2, 6, 3),
    ],
)
def test_each_comes_in_whole(
    workspace: Workspace, name: str, actions: int, done: int, notes: int
) -> None:
    found = preview(workspace, LOOP / name)
    workspace.execute(found.command)
    again = preview(workspace, LOOP / name)

    assert found.counts["actions"].new == actions
    assert sum(line.done for line in found.actions) == done
    assert sum(line.notes for line in found.actions) == notes
    assert not again.changes_anything


def test_five_years_keep_their_order_and_their_steps() -> None:
    contents = read_file(LOOP / "five-years.db", TODAY)
    actions = [e for e in contents.entities if isinstance(e, Action)]
    walk = next(action for action in actions if action.title == "Take a walk")
    steps = [c.amount or 0 for c in contents.check_ins if c.action_id == walk.id]

    assert [action.title for action in actions][:3] == [
        "Wake up early",
        "Eat healthy",
        "Floss",
    ]
    assert walk.amount is not None
    assert (walk.amount.goal, walk.amount.unit) == (100, "steps")
    assert max(steps) == 1773
    assert {c.state for c in contents.check_ins} == {CheckInState.DONE}
    assert [loss.kind for loss in contents.losses] == [LossKind.COLOURS]


def test_three_names_that_occur_twice_are_six_actions() -> None:
    contents = read_file(LOOP / "loop.db", TODAY)
    titles = [e.title for e in contents.entities if isinstance(e, Action)]

    assert len(titles) - len(set(titles)) == 3


def test_nothing_is_written_beside_a_foreign_file() -> None:
    before = sorted(path.name for path in LOOP.iterdir())

    read_file(LOOP / "five-years.db", TODAY)

    assert sorted(path.name for path in LOOP.iterdir()) == before


def test_five_years_come_in_at_once(workspace: Workspace) -> None:
    began = time.perf_counter()

    workspace.execute(preview(workspace, LOOP / "five-years.db").command)

    assert time.perf_counter() - began < 2
