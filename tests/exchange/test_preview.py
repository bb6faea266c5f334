from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from leadership_desktop.domain.actions import Action, CheckIn
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.exchange.contents import Format, LossKind
from leadership_desktop.exchange.export import export
from leadership_desktop.exchange.preview import Counts, Novelty, preview
from leadership_desktop.exchange.problems import Fault, ImportProblem, name_of
from leadership_desktop.services.commands.actions import ChangeAction, DeleteAction
from leadership_desktop.services.commands.check_ins import CheckOff, Note
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.workspace import Workspace
from tests.exchange.conftest import NOW
from tests.exchange.loop_files import (
    CHECKMARKS_CSV,
    DAILY,
    HABITS_CSV,
    at,
    make_database,
    make_zip,
)

RUN = {**DAILY, "name": "Run", "uuid": "0123456789abcdef"}
READ = {**DAILY, "name": "Read", "uuid": "fedcba9876543210"}
TICK_DAY = date(2024, 1, 2)
TICKS: list[dict[str, Any]] = [
    {"habit": 1, "timestamp": at("2024-01-02"), "notes": "far"},
    {"habit": 1, "timestamp": at("2024-01-03"), "value": 3},
    {"habit": 2, "timestamp": at("2024-01-03")},
]


def archive(**lists: Any) -> str:
    return json.dumps({"format": "leadership-archive", "version": 1, **lists})


ACTION = {
    "id": "a",
    "title": "Propose",
    "cadence": {"kind": "times_per_week", "times": 3},
    "starts_on": "2026-11-02",
}
TICK = {"action_id": "a", "on": "2026-11-03", "state": "done"}


@pytest.fixture
def loop(tmp_path: Path) -> Path:
    return make_database(tmp_path / "loop.db", 25, [RUN, READ], TICKS)


@pytest.fixture
def archive_file(tmp_path: Path) -> Path:
    path = tmp_path / "archive.json"
    path.write_text(archive(actions=[ACTION], check_ins=[TICK]))
    return path


def bring_in(workspace: Workspace, path: Path) -> None:
    workspace.execute(preview(workspace, path).command)


def everything(workspace: Workspace) -> tuple[list[Action], list[CheckIn]]:
    with workspace.reading() as tx:
        return tx.actions.all(), list(tx.check_ins.all())


def test_a_preview_counts_and_changes_nothing(workspace: Workspace, loop: Path) -> None:
    found = preview(workspace, loop)

    assert found.format is Format.LOOP
    assert found.counts == {"actions": Counts(new=2), "check_ins": Counts(new=3)}
    assert [
        (a.title, a.novelty, str(a.first), str(a.last), a.done, a.skipped, a.notes)
        for a in found.actions
    ] == [
        ("Run", Novelty.NEW, "2024-01-02", "2024-01-03", 1, 1, 1),
        ("Read", Novelty.NEW, "2024-01-03", "2024-01-03", 1, 0, 0),
    ]
    assert everything(workspace) == ([], [])


def test_an_import_is_one_step_that_undo_takes_back_exactly(
    workspace: Workspace, loop: Path, archive_file: Path
) -> None:
    bring_in(workspace, archive_file)
    before = everything(workspace)

    bring_in(workspace, loop)
    after = everything(workspace)
    workspace.undo()
    undone = everything(workspace)
    workspace.redo()

    assert len(after[0]) == 3
    assert undone == before
    assert everything(workspace) == after


def test_the_same_file_twice_brings_nothing_twice(
    workspace: Workspace, loop: Path, archive_file: Path
) -> None:
    for path in (loop, archive_file):
        bring_in(workspace, path)
        before = everything(workspace)

        again = preview(workspace, path)

        assert not again.changes_anything
        assert not workspace.execute(again.command)
        assert everything(workspace) == before


def test_what_a_person_changed_since_stays_as_it_is_here(
    workspace: Workspace, loop: Path
) -> None:
    bring_in(workspace, loop)
    run, read = everything(workspace)[0]
    renamed = replace(run, title="Jog")
    workspace.execute(ChangeAction(renamed))
    workspace.execute(Note(read.id, date(2024, 1, 3), "mine", NOW))

    again = preview(workspace, loop)
    workspace.execute(again.command)

    assert LossKind.KEPT_AS_HERE in {loss.kind for loss in again.losses}
    assert renamed in everything(workspace)[0]
    assert len(everything(workspace)[0]) == 2
    assert "mine" in {check_in.note for check_in in everything(workspace)[1]}


def test_a_later_backup_brings_only_what_is_new(
    workspace: Workspace, loop: Path, tmp_path: Path
) -> None:
    bring_in(workspace, loop)
    later = make_database(
        tmp_path / "later.db",
        25,
        [{**RUN, "name": "Jog", "position": 1}, {**READ, "position": 0}],
        [*TICKS, {"habit": 2, "timestamp": at("2024-01-04")}],
    )

    found = preview(workspace, later)

    assert found.counts == {
        "actions": Counts(equal=2),
        "check_ins": Counts(new=1, equal=3),
    }


def test_a_csv_export_and_a_backup_of_the_same_habits_do_not_double(
    workspace: Workspace, loop: Path, tmp_path: Path
) -> None:
    parts = {
        "Habits.csv": HABITS_CSV
        + "001,Run,YES_NO,,,1,1,#fff,,,,false\n"
        + "002,Read,YES_NO,,,1,1,#fff,,,,false\n",
        "001 Run/Checkmarks.csv": CHECKMARKS_CSV
        + "2024-01-03,SKIP,\n2024-01-02,YES_MANUAL,far\n",
        "002 Read/Checkmarks.csv": CHECKMARKS_CSV + "2024-01-03,YES_MANUAL,\n",
    }
    export_of_loop = make_zip(tmp_path / "export.zip", parts)

    bring_in(workspace, loop)
    then_csv = preview(workspace, export_of_loop)
    workspace.undo()
    bring_in(workspace, export_of_loop)
    then_backup = preview(workspace, loop)

    assert not then_csv.changes_anything
    assert not then_backup.changes_anything


def test_an_action_of_ones_own_is_never_taken_for_a_habit(
    workspace: Workspace, tmp_path: Path
) -> None:
    own = tmp_path / "own.json"
    own.write_text(archive(actions=[{**ACTION, "title": "Run"}]))
    bring_in(workspace, own)
    loop = make_database(tmp_path / "loop.db", 25, [RUN])

    found = preview(workspace, loop)

    assert found.counts["actions"] == Counts(new=1)
    assert found.command.entities[0].position == 1  # type: ignore[union-attr]


def test_a_tick_made_here_keeps_its_moment(workspace: Workspace, loop: Path) -> None:
    bring_in(workspace, loop)
    run = everything(workspace)[0][0]
    workspace.execute(CheckOff(run.id, TICK_DAY, NOW))
    mine = everything(workspace)[1]

    found = preview(workspace, loop)

    assert not found.changes_anything
    assert everything(workspace)[1] == mine


def test_an_archive_brings_what_is_here_to_what_it_says(
    workspace: Workspace, archive_file: Path
) -> None:
    bring_in(workspace, archive_file)
    archive_file.write_text(
        archive(
            actions=[{**ACTION, "title": "Ask"}, {**ACTION, "id": "b"}],
            check_ins=[{**TICK, "note": "well"}, {**TICK, "on": "2026-11-04"}],
        )
    )

    found = preview(workspace, archive_file)
    workspace.execute(found.command)

    assert found.counts == {
        "actions": Counts(new=1, changed=1),
        "check_ins": Counts(new=1, changed=1),
    }
    assert [action.title for action in everything(workspace)[0]] == ["Ask", "Propose"]
    assert [c.note for c in everything(workspace)[1]] == ["well", ""]


def test_an_import_removes_nothing(workspace: Workspace, archive_file: Path) -> None:
    bring_in(workspace, archive_file)
    before = everything(workspace)
    archive_file.write_text(archive())

    bring_in(workspace, archive_file)

    assert everything(workspace) == before


def test_an_archive_may_refer_to_what_is_here(
    workspace: Workspace, archive_file: Path
) -> None:
    bring_in(workspace, archive_file)
    archive_file.write_text(archive(check_ins=[{**TICK, "on": "2026-11-05"}]))

    found = preview(workspace, archive_file)

    assert [(a.title, a.novelty) for a in found.actions] == [("Propose", Novelty.EQUAL)]
    assert found.counts == {"check_ins": Counts(new=1)}


def test_an_archive_that_refers_to_nothing_is_refused(
    workspace: Workspace, archive_file: Path
) -> None:
    archive_file.write_text(
        archive(actions=[ACTION], check_ins=[TICK, {**TICK, "action_id": "z"}])
    )

    with pytest.raises(ImportProblem) as caught:
        preview(workspace, archive_file)

    assert caught.value.fault is Fault.UNKNOWN_REFERENCE
    assert caught.value.place == "check_ins[1].action_id"


def test_settings_come_along_only_into_an_empty_program(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "archive.json"
    settings = {"week_starts_on": "sun", "day_starts_at": "03:00"}
    path.write_text(archive(settings=settings, actions=[ACTION]))
    workspace.execute(ChangeSetting(SettingKey.THEME, "dark"))

    first = preview(workspace, path)
    workspace.execute(first.command)
    brought = workspace.settings
    workspace.execute(ChangeSetting(SettingKey.WEEK_STARTS_ON, "sat"))
    second = preview(workspace, path)

    assert first.brings_settings
    assert brought.week_starts_on.value == "sun"
    assert brought.theme == "dark"
    assert not second.brings_settings
    assert not second.changes_anything


def test_the_programs_own_file_is_not_brought_in(
    workspace: Workspace, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(workspace.database.path.read_bytes())

    for path in (workspace.database.path, copy):
        with pytest.raises(ImportProblem) as caught:
            preview(workspace, path)

        assert caught.value.fault is Fault.OWN_DATABASE


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("empty.db", b"", Fault.EMPTY),
        ("blank.json", b"\xef\xbb\xbf \n", Fault.EMPTY),
        ("letter.txt", b"Dear all,\n", Fault.NOT_RECOGNISED),
        ("list.json", b"[]", Fault.NOT_RECOGNISED),
        ("other.json", b'{"name": "x"}', Fault.NOT_RECOGNISED),
        ("wide.json", "{}".encode("utf-16"), Fault.NOT_UTF8),
        ("noise.bin", bytes(range(256)) * 50, Fault.NOT_RECOGNISED),
        ("half.zip", b"PK\x03\x04" + bytes(100), Fault.DAMAGED),
        ("nothing.zip", b"PK\x05\x06" + bytes(18), Fault.PART_MISSING),
        ("encrypted.db", bytes(reversed(range(250))) * 16, Fault.NOT_RECOGNISED),
    ],
)
def test_what_is_none_of_the_formats_is_refused(
    workspace: Workspace, tmp_path: Path, name: str, content: bytes, fault: Fault
) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(ImportProblem) as caught:
        preview(workspace, path)

    assert caught.value.fault is fault


def test_a_file_that_is_not_there_and_a_folder_are_told_apart(
    workspace: Workspace, tmp_path: Path
) -> None:
    for path, fault in (
        (tmp_path / "gone.json", Fault.MISSING),
        (tmp_path, Fault.FOLDER_WITHOUT_EXPORT),
        (Path("/dev/null"), Fault.UNREADABLE),
    ):
        with pytest.raises(ImportProblem) as caught:
            preview(workspace, path)

        assert caught.value.fault is fault


def test_a_huge_file_is_refused_before_it_is_read(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(200_000_001)

    with pytest.raises(ImportProblem) as caught:
        preview(workspace, path)

    assert caught.value.fault is Fault.TOO_LARGE


def test_the_content_decides_not_the_name(
    workspace: Workspace, loop: Path, archive_file: Path
) -> None:
    as_json = loop.rename(loop.with_name("backup.json"))
    as_database = archive_file.rename(archive_file.with_name("archive.db"))

    assert preview(workspace, as_json).format is Format.LOOP
    assert preview(workspace, as_database).format is Format.ARCHIVE


@pytest.mark.parametrize("asked", Format)
def test_a_format_that_was_asked_for_is_held_to(
    workspace: Workspace, loop: Path, archive_file: Path, asked: Format
) -> None:
    right, wrong = (loop, archive_file)
    if asked is Format.ARCHIVE:
        right, wrong = wrong, right

    assert preview(workspace, right, asked).format is asked
    with pytest.raises(ImportProblem) as caught:
        preview(workspace, wrong, asked)
    assert caught.value.fault is Fault.NOT_THE_FORMAT


def test_a_preview_is_plain_json_too(workspace: Workspace, loop: Path) -> None:
    found = json.loads(json.dumps(preview(workspace, loop).plain()))

    assert found["counts"]["check_ins"] == {"new": 3, "changed": 0, "equal": 0}
    assert found["actions"][0]["from"] == "2024-01-02"
    assert found["losses"] == [{"kind": "colours", "action": None}]


def test_a_deleted_import_can_come_in_again(workspace: Workspace, loop: Path) -> None:
    bring_in(workspace, loop)
    before = everything(workspace)
    for action in before[0]:
        workspace.execute(DeleteAction(action.id))

    bring_in(workspace, loop)

    assert everything(workspace) == before


def test_what_is_exported_is_equal_to_what_is_here(
    workspace: Workspace, loop: Path, tmp_path: Path
) -> None:
    bring_in(workspace, loop)
    export(workspace, tmp_path / "out.json")

    found = preview(workspace, tmp_path / "out.json")

    assert found.counts == {"actions": Counts(equal=2), "check_ins": Counts(equal=3)}


@pytest.mark.parametrize("name", ["x" * 5_000, "nul\0character", "loop/loop/loop"])
def test_a_name_that_no_file_has_is_a_problem_of_the_file(
    workspace: Workspace, tmp_path: Path, name: str
) -> None:
    with pytest.raises(ImportProblem) as caught:
        preview(workspace, tmp_path / name)

    assert caught.value.fault in {Fault.MISSING, Fault.UNREADABLE}


def test_a_files_name_can_be_written_wherever_it_goes() -> None:
    odd = Path(os.fsdecode(b"two\nlines \xff.json"))

    assert name_of(odd) == "two lines ?.json"
    assert name_of(Path("..") / "loop.db") == "loop.db"
    assert name_of(Path()) == Path.cwd().name
