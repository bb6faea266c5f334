"""Backups, going back to one, and the doctor, as one types them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from leadership_desktop.cli import main
from leadership_desktop.opening import open_folder
from leadership_desktop.services.commands.actions import DeleteAction

Run = Callable[..., int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(folder: Path) -> Run:
    def run(*arguments: str) -> int:
        options = ["--data-dir", str(folder), "--today", "2026-11-19", "--lang", "en"]
        return main([*options, *arguments])

    assert run("demo") == 0
    return run


def test_the_first_change_of_a_day_is_backed_up(run: Run, folder: Path) -> None:
    made = [one.name for one in (folder / "backups").iterdir()]
    assert run("check", "walk before") == 0
    assert run("week") == 0

    assert [one.name for one in (folder / "backups").iterdir()] == made
    assert len(made) == 1


def test_a_backup_of_ones_own_is_never_written_over(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine.db"

    assert run("backup", str(mine)) == 0
    assert "check-ins, last on" in capsys.readouterr().out
    before = mine.read_bytes()
    assert run("backup", str(mine)) == 1
    assert "there already" in capsys.readouterr().err
    assert mine.read_bytes() == before


def test_going_back_can_be_taken_back(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "mine.db"
    run("backup", str(mine))
    run("check", "unasked")
    capsys.readouterr()
    run("week")
    since = capsys.readouterr().out

    assert run("restore", str(mine)) == 0
    said = capsys.readouterr().out
    run("week")
    assert capsys.readouterr().out != since
    assert run("restore", said.strip().rpartition("restore ")[2]) == 0
    capsys.readouterr()
    run("week")
    assert capsys.readouterr().out == since


@pytest.mark.parametrize("content", [None, b"no backup"])
def test_what_is_no_backup_is_told_in_a_sentence(
    run: Run, tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.db"
    if content is not None:
        other.write_bytes(content)

    assert run("restore", str(other)) == 1
    told = capsys.readouterr().err
    assert str(other) in told
    assert "Traceback" not in told


def test_the_file_in_use_is_no_backup(
    run: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("restore", str(folder / "leadership.db")) == 1
    assert "file in use" in capsys.readouterr().err


def test_the_doctor_finds_all_well(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()

    assert run("doctor", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["well"]
    assert {one["name"] for one in found["checks"]} == {
        "file",
        "rights",
        "backup",
        "space",
        "place",
    }


def test_the_doctor_finds_rights_of_others_and_damage(
    run: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "leadership.db"
    path.chmod(0o644)
    words = b"Make one unasked proposal"
    path.write_bytes(path.read_bytes().replace(words, words.swapcase()))
    capsys.readouterr()

    assert run("doctor") == 1
    told = capsys.readouterr().out
    assert "Others on this computer can get at: leadership.db." in told
    assert "not what was written" in told


def test_after_damage_one_goes_on_from_what_there_is(
    run: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = folder / "leadership.db"
    assert run("rescue") == 1
    assert "nothing to rescue" in capsys.readouterr().err
    damaged = path.read_bytes()[: 50 * 4096]
    path.write_bytes(damaged)

    assert run("week") == 1
    assert "leadership-desktop rescue" in capsys.readouterr().err
    assert run("rescue") == 0
    assert "--from both" in capsys.readouterr().out
    assert path.read_bytes() == damaged
    assert run("rescue", "--from", "both") == 0
    assert "The damaged file is kept" in capsys.readouterr().out
    assert run("doctor") == 0


def test_what_was_deleted_is_listed_and_comes_back(
    run: Run, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace = open_folder(folder, None).workspace
    with workspace.reading() as tx:
        action = next(a for a in tx.actions.all() if a.title == "Walk before work")
    workspace.execute(DeleteAction(action.id))
    workspace.close()
    capsys.readouterr()

    assert run("deleted", "--json") == 0
    [found] = json.loads(capsys.readouterr().out)["deleted"]
    assert (found["id"], found["title"]) == (action.id, action.title)
    assert run("bring-back", action.id) == 0
    assert "It is back" in capsys.readouterr().out
    assert run("bring-back", action.id) == 1
    assert "leadership-desktop deleted" in capsys.readouterr().err
    assert run("check", "walk before") == 0


def test_a_second_place_gets_each_backup_and_the_doctor_looks_there(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    assert run("backup", "--second-place", str(stick)) == 0
    assert f"Copied to: {stick}" in capsys.readouterr().out
    assert run("doctor") == 0
    assert f"The newest backup in {stick} is of" in capsys.readouterr().out
    next(stick.iterdir()).unlink()
    assert run("doctor") == 1
    assert "no backup in the second place" in capsys.readouterr().out
    assert run("backup", "--no-second-place") == 0
    assert run("doctor") == 0
