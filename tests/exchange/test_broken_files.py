"""Hundreds of broken files of every format: all or nothing, and never for long."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from leadership_desktop.exchange.export import export
from leadership_desktop.exchange.preview import preview
from leadership_desktop.exchange.problems import ImportProblem
from leadership_desktop.services.commands.importing import BringIn
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.imports.problems import of_import
from tests.exchange.loop_files import (
    DAILY,
    at,
    entry_columns,
    habit_columns,
    make_database,
    make_folder,
    make_zip,
)
from tests.exchange.test_archive_reading import LEAST
from tests.exchange.test_loop_csv import NEW, OLD

TIMES = 150
LONGEST = 5.0
"""Seconds for one broken file."""

TICKS = [
    {"habit": n % 3 + 1, "timestamp": at("2020-01-02") + n // 3 * 86_400_000}
    | {"value": n % 4, "notes": "é" * (n % 5)}
    for n in range(300)
]
HABITS = [{**DAILY, "name": name} for name in ("Run", "Read", "Sit")]


def database(folder: Path, schema: int) -> Path:
    return make_database(folder / f"{schema}.db", schema, HABITS, TICKS)


def archive(folder: Path, workspace: Workspace) -> Path:
    workspace.execute(preview(workspace, database(folder, 25)).command)
    export(workspace, folder / "archive.json")
    workspace.undo()
    return folder / "archive.json"


Sample = Callable[[Path, Workspace], Path]

SAMPLES: dict[str, Sample] = {
    "schema 12": lambda folder, _: database(folder, 12),
    "schema 22": lambda folder, _: database(folder, 22),
    "schema 25": lambda folder, _: database(folder, 25),
    "new zip": lambda folder, _: make_zip(folder / "new.zip", NEW),
    "old zip": lambda folder, _: make_zip(folder / "old.zip", OLD),
    "archive": archive,
}


def broken(data: bytes, chance: random.Random) -> bytes:
    """Return `data` with one to four things done to it."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        if not changed:
            break
        at_byte = chance.randrange(len(changed))
        length = chance.choice((1, 2, 8, 64, 700))
        match chance.randrange(6):
            case 0:
                changed[at_byte] ^= 1 << chance.randrange(8)
            case 1:
                del changed[at_byte : at_byte + length]
            case 2:
                changed[at_byte:at_byte] = chance.randbytes(length)
            case 3:
                changed[at_byte : at_byte + length] = bytes(length)
            case 4:
                del changed[at_byte:]
            case _:
                changed[at_byte:at_byte] = changed[: length * 3]
    return bytes(changed)


def taken_or_refused(workspace: Workspace, path: Path) -> bool:
    """Bring a file in where it can be, and take that back; say whether it could be."""
    began = time.monotonic()
    sentence = "."
    taken = False
    try:
        command = preview(workspace, path).command
    except ImportProblem as problem:
        sentence = of_import(problem, path.name)
    else:
        taken = workspace.execute(command)
        if taken:
            workspace.undo()
    assert sentence.endswith(".")
    with workspace.reading() as tx:
        assert tx.is_empty()
    assert time.monotonic() - began < LONGEST
    return taken


@pytest.mark.parametrize("name", SAMPLES)
def test_a_broken_file_comes_in_whole_or_not_at_all(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    sample = SAMPLES[name](tmp_path, workspace)
    data = sample.read_bytes()
    chance = random.Random(name)
    path = tmp_path / f"broken{sample.suffix}"

    assert taken_or_refused(workspace, sample)
    refused = 0
    for _ in range(TIMES):
        path.write_bytes(broken(data, chance))
        refused += not taken_or_refused(workspace, path)

    assert refused > TIMES / 20


def test_a_broken_table_of_an_export_comes_in_whole_or_not_at_all(
    workspace: Workspace, tmp_path: Path
) -> None:
    chance = random.Random("tables")
    for number in range(TIMES):
        name = chance.choice(sorted(NEW))
        parts = NEW | {name: broken(NEW[name].encode(), chance)}
        folder = make_folder(tmp_path / str(number), parts)

        taken_or_refused(workspace, folder)


def test_an_import_that_fails_while_it_is_written_leaves_nothing(
    workspace: Workspace, tmp_path: Path
) -> None:
    command = preview(workspace, database(tmp_path, 25)).command
    check_ins = command.check_ins

    class InterruptedHereError(Exception):
        pass

    def interrupted() -> None:
        raise InterruptedHereError

    class Failing(BringIn):
        def apply(self, tx: object) -> None:
            BringIn.apply(self, tx)  # type: ignore[arg-type]
            interrupted()

    failing = Failing(command.source, command.entities, check_ins)
    with pytest.raises(InterruptedHereError):
        workspace.execute(failing)

    assert workspace.undoable is None
    with workspace.reading() as tx:
        assert tx.is_empty()


ODD: tuple[object, ...] = (
    *(
        None,
        True,
        0,
        -1,
        9,
        1.5,
        1e308,
        -1e308,
        10**25,
        "",
        " ",
        "x",
        "\0",
        "2026-02-30",
    ),
    *(
        "9999-12-31",
        "0001-01-01",
        "a",
        "g",
        "w",
        [],
        {},
        [None],
        [[]],
        {"kind": "once"},
    ),
)


def oddly_changed(node: Any, chance: random.Random) -> Any:
    """Return `node` with something odd in the place of one of its parts."""
    if isinstance(node, dict) and node and chance.random() < 0.9:
        key = chance.choice(sorted(node))
        if chance.random() < 0.1:
            return {name: part for name, part in node.items() if name != key}
        return {**node, key: oddly_changed(node[key], chance)}
    if isinstance(node, list) and node and chance.random() < 0.9:
        place = chance.randrange(len(node))
        changed = oddly_changed(node[place], chance)
        return [*node[:place], changed, *node[place + 1 :]]
    return chance.choice(ODD)


def test_an_archive_with_odd_parts_comes_in_whole_or_not_at_all(
    workspace: Workspace, tmp_path: Path
) -> None:
    chance = random.Random("odd")
    path = tmp_path / "odd.json"

    taken = 0
    for _ in range(TIMES * 4):
        archive = LEAST
        for _ in range(chance.randint(1, 3)):
            archive = oddly_changed(archive, chance)
        path.write_text(json.dumps(archive))
        taken += taken_or_refused(workspace, path)

    assert 0 < taken < TIMES * 4


def test_a_database_with_odd_cells_comes_in_whole_or_not_at_all(
    workspace: Workspace, tmp_path: Path
) -> None:
    chance = random.Random("cells")
    cells = [cell for cell in ODD if not isinstance(cell, list | dict)]
    cells = [*cells[:8], 2**62, -(2**62), *cells[9:], b"\xff"]

    taken = 0
    for number in range(TIMES):
        habits = [dict(habit) for habit in HABITS]
        ticks = [dict(tick) for tick in TICKS[:30]]
        for _ in range(chance.randint(1, 3)):
            column = chance.choice((*habit_columns(25), *entry_columns(25)))
            rows = ticks if column in entry_columns(25) else habits
            chance.choice(rows)[column] = chance.choice(cells)
        path = make_database(tmp_path / f"{number}.db", 25, habits, ticks)
        taken += taken_or_refused(workspace, path)

    assert 0 < taken < TIMES
