from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Direction,
    Per,
    TimesPerWeek,
)
from leadership_desktop.exchange.contents import Contents, LossKind
from leadership_desktop.exchange.loop import parts as parts_module
from leadership_desktop.exchange.problems import Fault, ImportProblem
from leadership_desktop.exchange.reading import read_file
from tests.exchange.conftest import TODAY
from tests.exchange.loop_files import (
    CHECKMARKS_CSV,
    HABITS_CSV,
    OLD_HABITS_CSV,
    make_folder,
    make_zip,
)

NEW = {
    "Habits.csv": HABITS_CSV
    + '001,Run,YES_NO,Did you?,"Slow, but far",3,7,#fff,,,,false\n'
    + "002,Wine,NUMERICAL,,,1,7,#fff,glass,AT_MOST,5.0,true\n",
    "001 Run/Checkmarks.csv": CHECKMARKS_CSV
    + "2024-01-05,UNKNOWN,\n"
    + '2024-01-04,YES_AUTO,"two\nlines"\n'
    + "2024-01-03,SKIP,\n"
    + "2024-01-02,YES_MANUAL,far\n"
    + "2024-01-01,NO,ill\n",
    "002 Wine/Checkmarks.csv": CHECKMARKS_CSV + "2024-01-02,2500,\n2024-01-01,0,\n",
}
OLD = {
    "Habits.csv": OLD_HABITS_CSV + "001,Run,Did you?,,3,7,#fff\n",
    "001 Run/Checkmarks.csv": "2015-01-03,2\n2015-01-02,1\n2015-01-01,0\n",
}


def read(path: Path) -> Contents:
    return read_file(path, TODAY)


def actions(contents: Contents) -> list[Action]:
    return [entity for entity in contents.entities if isinstance(entity, Action)]


def marks(contents: Contents) -> list[tuple[str, str, float | None, str]]:
    return [
        (c.on.isoformat(), c.state.value, c.amount, c.note) for c in contents.check_ins
    ]


def kinds(contents: Contents) -> list[LossKind]:
    return [loss.kind for loss in contents.losses]


def problem_of(path: Path) -> tuple[Fault, str, int | None]:
    with pytest.raises(ImportProblem) as caught:
        read(path)
    return caught.value.fault, caught.value.place, caught.value.line


@pytest.mark.parametrize("make", [make_zip, make_folder])
def test_the_newer_generation_brings_everything(tmp_path: Path, make) -> None:  # type: ignore[no-untyped-def]
    contents = read(make(tmp_path / "export", NEW))
    run, wine = actions(contents)

    assert (run.title, run.cadence) == ("Run", TimesPerWeek(3))
    assert run.cue == "Did you?\nSlow, but far"
    assert wine.amount == Amount(
        unit="glass", goal=5, per=Per.WEEK, direction=Direction.AT_MOST
    )
    assert wine.archived_on is not None
    assert marks(contents) == [
        ("2024-01-01", "note", None, "ill"),
        ("2024-01-02", "done", None, "far"),
        ("2024-01-03", "skipped", None, ""),
        ("2024-01-04", "note", None, "two\nlines"),
        ("2024-01-01", "done", 0, ""),
        ("2024-01-02", "done", 2.5, ""),
    ]


def test_the_older_generation_has_numbers_and_no_headings(tmp_path: Path) -> None:
    contents = read(make_zip(tmp_path / "export.zip", OLD))

    assert actions(contents)[0].cue == "Did you?"
    assert marks(contents) == [("2015-01-03", "done", None, "")]
    assert LossKind.AUTOMATIC_MARKS in kinds(contents)


def test_an_older_export_shows_by_its_values_that_a_habit_is_measured(
    tmp_path: Path,
) -> None:
    parts = OLD | {"001 Run/Checkmarks.csv": "2015-01-03,5000\n2015-01-02,2500\n"}

    contents = read(make_zip(tmp_path / "export.zip", parts))

    assert [amount for _, _, amount, _ in marks(contents)] == [2.5, 5]
    assert LossKind.TARGET_DROPPED in kinds(contents)


@pytest.mark.parametrize(
    "checkmarks",
    [
        "\ufeffDate,Value,Notes\r\n2024-01-02,YES_MANUAL,\r\n",
        "Date,Value,Notes\n01-02-24,YES_MANUAL,\n",
        "Date,Value,Notes\n1/2/2024,YES_MANUAL,\n",
        "Date,Value,Notes\n2024-01-02,2,\n",
        "Date,Value,Notes\n2024-01-02,2.0,\n",
        "Date,Value,Notes\n2024-01-02,yes_manual\n",
        "2024-01-02,2\n",
        "2024-01-02,Entry(timestamp=2024-01-02, value=2)\n",
        '2024-01-02,"Entry(timestamp=2024-01-02, value=2)",\n',
        "Date;Value;Notes\n2024-01-02;YES_MANUAL;\n",
        "\n\nDate,Value,Notes\n\n2024-01-02,YES_MANUAL,\n\n",
    ],
)
def test_the_oddities_of_versions_and_spreadsheets_are_read(
    tmp_path: Path, checkmarks: str
) -> None:
    parts = {
        "Habits.csv": "\ufeff" + HABITS_CSV + "001,Run,YES_NO,,,1,1,#fff,,,,false\n",
        "001 Run/Checkmarks.csv": checkmarks,
    }

    contents = read(make_zip(tmp_path / "export.zip", parts))

    assert marks(contents) == [("2024-01-02", "done", None, "")]


@pytest.mark.parametrize(
    ("names", "heading"),
    [
        (["Run", "Read"], "Date,Run,Read,"),
        (["Run, slowly", "Read"], "Date,Run, slowly,Read,"),
        (["Run", "Read"], None),
    ],
)
def test_where_folders_are_missing_the_file_with_a_column_a_habit_serves(
    tmp_path: Path, names: list[str], heading: str | None
) -> None:
    habits = "".join(
        f'{n:03},"{name}",YES_NO,,,1,1,#fff,,,,false\n'
        for n, name in enumerate(names, start=1)
    )
    together = "2024-01-02,YES_MANUAL,UNKNOWN,\n2024-01-01,UNKNOWN,SKIP,\n"
    if heading is not None:
        together = f"{heading}\n{together}"
    parts = {"Habits.csv": HABITS_CSV + habits, "Checkmarks.csv": together}

    contents = read(make_zip(tmp_path / "export.zip", parts))

    assert marks(contents) == [
        ("2024-01-02", "done", None, ""),
        ("2024-01-01", "skipped", None, ""),
    ]


def test_columns_go_by_their_names_when_they_were_moved(tmp_path: Path) -> None:
    parts = {
        "Habits.csv": OLD["Habits.csv"] + "002,Read,,,1,1,#fff\n",
        "Checkmarks.csv": "Date,Read,Run\n2024-01-02,2,-1\n",
    }

    contents = read(make_zip(tmp_path / "export.zip", parts))
    run, read_ = actions(contents)

    assert [c.action_id for c in contents.check_ins] == [read_.id]
    assert run.title == "Run"


def test_three_habits_of_one_name_keep_their_own_entries(tmp_path: Path) -> None:
    rows = "".join(f"{n:03},Run,YES_NO,,,1,1,#fff,,,,false\n" for n in (1, 2, 3))
    parts = {"Habits.csv": HABITS_CSV + rows} | {
        f"{n:03} Run/Checkmarks.csv": f"Date,Value,Notes\n2024-01-0{n},YES_MANUAL,\n"
        for n in (1, 2, 3)
    }

    contents = read(make_zip(tmp_path / "export.zip", parts))

    assert [(c.action_id, c.on.day) for c in contents.check_ins] == [
        (action.id, day)
        for action, day in zip(actions(contents), (1, 2, 3), strict=True)
    ]


def test_a_folder_whose_name_was_shortened_is_found_by_its_number(
    tmp_path: Path,
) -> None:
    parts = {
        "Habits.csv": HABITS_CSV + "001,Café: été ☕,YES_NO,,,1,1,#fff,,,,false\n",
        "001 Caf t /Checkmarks.csv": CHECKMARKS_CSV + "2024-01-02,YES_MANUAL,\n",
    }

    assert len(read(make_zip(tmp_path / "e.zip", parts)).check_ins) == 1


def test_an_export_may_lie_in_a_folder_of_its_own(tmp_path: Path) -> None:
    inside = {f"Loop Habits CSV/{name}": text for name, text in NEW.items()}
    inside["__MACOSX/Habits.csv"] = "not a table"

    zipped = read(make_zip(tmp_path / "export.zip", inside))
    unpacked = read(make_folder(tmp_path / "export", inside))
    chosen = read(tmp_path / "export" / "Loop Habits CSV" / "Habits.csv")
    habit = read(tmp_path / "export" / "Loop Habits CSV" / "001 Run" / "Checkmarks.csv")

    assert zipped == unpacked == chosen == habit
    assert len(zipped.check_ins) == 6


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"Habits.csv": None}, (Fault.PART_MISSING, "Habits.csv", None)),
        (
            {"001 Run/Checkmarks.csv": None},
            (Fault.PART_MISSING, "Checkmarks.csv", None),
        ),
        (
            {"Habits.csv": "Name\nRun\n"},
            (Fault.NOT_RECOGNISED, "Habits.csv", None),
        ),
        (
            {"Habits.csv": OLD_HABITS_CSV + "001,Run,,,often,7,#fff\n"},
            (Fault.WRONG_KIND, "Habits.csv", 2),
        ),
        (
            {"Habits.csv": OLD_HABITS_CSV + "001,Run,,,1,0,#fff\n"},
            (Fault.NUMBER_OUT_OF_RANGE, "Habits.csv", 2),
        ),
        (
            {"001 Run/Checkmarks.csv": "2024-01-02,2\n2024-02-30,2\n"},
            (Fault.WRONG_KIND, "001 Run/Checkmarks.csv", 2),
        ),
        (
            {"001 Run/Checkmarks.csv": "2024-01-02,perhaps\n"},
            (Fault.WRONG_KIND, "001 Run/Checkmarks.csv", 1),
        ),
        (
            {"001 Run/Checkmarks.csv": "1823-01-02,2\n"},
            (Fault.BREAKS_A_RULE, "001 Run/Checkmarks.csv", 1),
        ),
        (
            {"001 Run/Checkmarks.csv": "2024-01-02,2," + "x" * 10_000_000},
            (Fault.BREAKS_A_RULE, "001 Run/Checkmarks.csv", 1),
        ),
        (
            {"001 Run/Checkmarks.csv": b"2024-01-02,2,\xff\n"},
            (Fault.NOT_UTF8, "001 Run/Checkmarks.csv", 1),
        ),
    ],
)
def test_a_mistake_is_refused_with_its_part_and_line(
    tmp_path: Path,
    changes: Mapping[str, str | bytes | None],
    expected: tuple[Fault, str, int | None],
) -> None:
    changed: dict[str, str | bytes | None] = {**OLD, **changes}
    parts = {name: text for name, text in changed.items() if text is not None}

    assert problem_of(make_zip(tmp_path / "export.zip", parts)) == expected


@pytest.mark.parametrize(
    "name",
    [
        "../Habits.csv",
        "001 Run/../../Checkmarks.csv",
        "/etc/Habits.csv",
        "C:\\Habits.csv",
        "..\\Checkmarks.csv",
    ],
)
def test_a_zip_that_climbs_out_is_refused(tmp_path: Path, name: str) -> None:
    path = make_zip(tmp_path / "export.zip", OLD | {name: "x"})

    fault, place, _ = problem_of(path)

    assert fault is Fault.CLIMBS_OUT
    assert place == name.replace("\\", "/")
    assert [p.name for p in tmp_path.iterdir()] == ["export.zip"]


def test_a_zip_that_unpacks_to_gigabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("Habits.csv", "w") as file,
    ):
        for _ in range(210):
            file.write(bytes(1_000_000))

    assert path.stat().st_size < 1_000_000
    assert problem_of(path)[0] is Fault.UNPACKS_TOO_LARGE


def test_a_zip_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "liar.zip", OLD)
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("Habits.csv").file_size
    data = path.read_bytes()
    true, told = size.to_bytes(4, "little"), (5).to_bytes(4, "little")
    path.write_bytes(data.replace(true, told))

    assert problem_of(path)[0] is Fault.DAMAGED


def test_a_zip_with_too_many_files_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts_module, "MOST_PARTS", 10)
    many = {f"{n}/Checkmarks.csv": "" for n in range(10)}

    path = make_zip(tmp_path / "export.zip", OLD | many)

    assert problem_of(path)[0] is Fault.TOO_MANY_PARTS


def test_a_zip_with_a_password_is_refused(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "export.zip", OLD)
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + offset] |= 1
            place = data.find(mark, place + 4)
    path.write_bytes(data)

    assert problem_of(path)[0] is Fault.ENCRYPTED


def test_a_zip_inside_the_zip_is_left_alone(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("../../out", "x")

    contents = read(
        make_zip(tmp_path / "export.zip", OLD | {"more.zip": inner.getvalue()})
    )

    assert len(contents.check_ins) == 1


def test_a_link_in_a_folder_is_not_followed_in_a_circle(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "export", OLD)
    (folder / "again").symlink_to(folder, target_is_directory=True)

    assert len(read(folder).check_ins) == 1
