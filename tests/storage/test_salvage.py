"""A damaged file gives what can be read of it; nothing is lost without a word."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from leadership_desktop.domain.changes import Entity, identity
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.health import examine
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.storage.salvage import salvage
from tests.storage.revisions.__main__ import FOLDER
from tests.storage.test_health import KEY, make
from tests.storage.test_revisions import REVISIONS, file_of

PAGE = 4096
DAMAGED_FILES = 1_000

Content = dict[tuple[str, str], Entity]


@cache
def whole_file(key: Key | None) -> tuple[bytes, Content]:
    """Return the bytes of a lived-in file, and its content."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = make(Path(folder, "leadership.db"), key)
        database = Database.open(path, device="d", key=key)
        with database.reading() as tx:
            found = [e for repository in tx.content() for e in repository.all()]
            found += [*tx.settings.all(), *tx.check_ins.all()]
        database.close()
        return path.read_bytes(), by_identity(found)


def by_identity(entities: list[Entity]) -> Content:
    return {(type(e).__name__, identity(e)): e for e in entities}


def flip_a_bit(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def lose_a_page(content: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = bytes(PAGE)


def scribble(content: bytearray, chance: random.Random) -> None:
    length = chance.randrange(1, 20_000)
    at = chance.randrange(len(content))
    content[at : at + length] = chance.randbytes(min(length, len(content) - at))


def cut_short(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


def swap_pages(content: bytearray, chance: random.Random) -> None:
    pages = len(content) // PAGE
    one, other = (chance.randrange(pages) * PAGE for _ in range(2))
    first, second = content[one : one + PAGE], content[other : other + PAGE]
    content[one : one + PAGE], content[other : other + PAGE] = second, first


ACCIDENTS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flip_a_bit,
    lose_a_page,
    scribble,
    cut_short,
    swap_pages,
)


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
@pytest.mark.parametrize("accident", ACCIDENTS)
def test_damage_is_never_a_crash_and_never_a_silent_loss(
    tmp_path: Path,
    accident: Callable[[bytearray, random.Random], None],
    key: Key | None,
) -> None:
    content, before = whole_file(key)
    path = tmp_path / "leadership.db"
    for seed in range(DAMAGED_FILES // len(ACCIDENTS) // 2):
        damaged = bytearray(content)
        accident(damaged, random.Random(seed))
        path.write_bytes(damaged)

        if not examine(path, key):
            assert read(path, key) == before, seed  # nothing in use was hit
            continue
        try:
            found = salvage(path, key)
        except StorageProblem:
            continue  # told, and the file is as it was
        after = by_identity(list(found.entities))
        kinds = {name for name, _ in before if name not in found.uncertain}
        for kind in kinds:
            assert of_kind(after, kind) == of_kind(before, kind), (seed, kind)
        assert path.read_bytes() == damaged
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def read(path: Path, key: Key | None) -> Content:
    database = Database.open(path, device="d", key=key)
    with database.reading() as tx:
        found = [e for repository in tx.content() for e in repository.all()]
        found += [*tx.settings.all(), *tx.check_ins.all()]
    database.close()
    return by_identity(found)


def of_kind(content: Content, kind: str) -> Content:
    return {where: entity for where, entity in content.items() if where[0] == kind}


def test_one_lost_page_costs_little(tmp_path: Path) -> None:
    content, before = whole_file(None)
    path = tmp_path / "leadership.db"
    found, opened = 0, 0
    for page in range(1, len(content) // PAGE):
        damaged = bytearray(content)
        damaged[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
        path.write_bytes(damaged)
        try:
            after = by_identity(list(salvage(path).entities))
        except StorageProblem:
            continue
        opened += 1
        found += sum(after.get(where) == entity for where, entity in before.items())

    assert opened > 0.9 * (len(content) // PAGE - 1)
    assert found > 0.99 * len(before) * opened


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_file_of_an_older_version_is_read_too(tmp_path: Path, revision: str) -> None:
    path = file_of(revision, tmp_path)
    kinds = Counter(type(entity).__name__ for entity in salvage(path).entities)
    told = json.loads((FOLDER / f"{revision}.json").read_text(encoding="utf-8"))
    del told["counts"]["change_log"]

    assert kinds == {**told["counts"], "Setting": kinds["Setting"]}
