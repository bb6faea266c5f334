from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    CheckIn,
    CheckInState,
    TimesPerWeek,
)
from leadership_desktop.domain.errors import Rule
from leadership_desktop.exchange.contents import Contents, LossKind
from leadership_desktop.exchange.problems import Expected, Fault, ImportProblem
from leadership_desktop.exchange.reading import read_file
from tests.exchange.conftest import TODAY
from tests.exchange.loop_files import DAILY, SCHEMAS, at, make_database

HOLD_A_LOCK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.readline()
"""
RUN = {**DAILY, "name": "Run"}


def read(path: Path) -> Contents:
    return read_file(path, TODAY)


def actions(contents: Contents) -> list[Action]:
    return [entity for entity in contents.entities if isinstance(entity, Action)]


def losses(contents: Contents) -> dict[LossKind, Any]:
    return {loss.kind: loss.values.get("count") for loss in contents.losses}


def marks(contents: Contents) -> list[tuple[str, str, float | None, str]]:
    return [
        (c.on.isoformat(), c.state.value, c.amount, c.note) for c in contents.check_ins
    ]


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_schema_brings_habits_and_ticks(tmp_path: Path, schema: int) -> None:
    path = make_database(
        tmp_path / "loop.db",
        schema,
        [{**RUN, "freq_num": 3, "freq_den": 7}, {**RUN, "name": "Read"}],
        [{"habit": 1, "timestamp": at("2020-02-29")}],
    )

    contents = read(path)

    assert [(a.title, a.cadence) for a in actions(contents)] == [
        ("Run", TimesPerWeek(3)),
        ("Read", TimesPerWeek(7)),
    ]
    assert marks(contents) == [("2020-02-29", "done", None, "")]


def test_an_action_starts_on_its_first_entry_or_today(tmp_path: Path) -> None:
    path = make_database(
        tmp_path / "loop.db",
        24,
        [RUN, {**RUN, "name": "Read"}],
        [
            {"habit": 1, "timestamp": at("2020-03-02")},
            {"habit": 1, "timestamp": at("2020-03-01"), "value": 3},
        ],
    )

    starts = [action.starts_on for action in actions(read(path))]

    assert starts == [date(2020, 3, 1), TODAY]


def test_a_no_is_an_entry_and_what_loop_filled_in_is_none(tmp_path: Path) -> None:
    values = {"01": -1, "02": 1, "03": 0, "04": 2, "05": 0, "06": 1}
    entries = [
        {"habit": 1, "timestamp": at(f"2024-01-{day}"), "value": value}
        for day, value in values.items()
    ]
    path = make_database(tmp_path / "loop.db", 25, [{**RUN, "archived": 1}], entries)

    (action,) = actions(read(path))

    assert action.starts_on == date(2024, 1, 3)
    assert action.archived_on == date(2024, 1, 6)


def test_values_mean_what_loop_means_by_them(tmp_path: Path) -> None:
    values = {"02": 2, "03": 3, "04": 1, "05": 0, "06": -1, "07": 77}
    entries = [
        {"habit": 1, "timestamp": at(f"2024-01-{day}"), "value": value}
        for day, value in values.items()
    ]
    notes = [
        {"habit": 1, "timestamp": at("2024-01-08"), "value": 0, "notes": "ill"},
        {"habit": 1, "timestamp": at("2024-01-09"), "value": 1, "notes": "auto"},
        {"habit": 1, "timestamp": at("2024-01-10"), "value": 2, "notes": "fine"},
    ]
    path = make_database(tmp_path / "loop.db", 25, [RUN], [*entries, *notes])

    contents = read(path)

    assert marks(contents) == [
        ("2024-01-02", "done", None, ""),
        ("2024-01-03", "skipped", None, ""),
        ("2024-01-08", "note", None, "ill"),
        ("2024-01-09", "note", None, "auto"),
        ("2024-01-10", "done", None, "fine"),
    ]
    assert losses(contents)[LossKind.AUTOMATIC_MARKS] == 2
    assert losses(contents)[LossKind.UNKNOWN_VALUES] == 1


def test_where_there_is_never_a_two_a_one_means_done(tmp_path: Path) -> None:
    measured = {**RUN, "name": "Walk", "type": 1, "target_value": 5.0}
    path = make_database(
        tmp_path / "loop.db",
        22,
        [RUN, measured],
        [
            {"habit": 1, "timestamp": at("2019-01-02"), "value": 1},
            {"habit": 2, "timestamp": at("2019-01-02"), "value": 2},
        ],
    )

    contents = read(path)

    assert marks(contents) == [
        ("2019-01-02", "done", None, ""),
        ("2019-01-02", "done", 0.002, ""),
    ]
    assert LossKind.AUTOMATIC_MARKS not in losses(contents)


def test_measured_values_are_thousandths_and_nought_is_a_record(
    tmp_path: Path,
) -> None:
    habit = {
        **RUN,
        "type": 1,
        "target_value": 2.5,
        "unit": "km",
    }
    values = {"02": 2500, "03": 0, "04": -1, "05": 3, "06": -9}
    entries = [
        {"habit": 1, "timestamp": at(f"2024-01-{day}"), "value": value}
        for day, value in values.items()
    ]
    path = make_database(tmp_path / "loop.db", 24, [habit], entries)

    contents = read(path)

    assert actions(contents)[0].amount == Amount(unit="km", goal=2.5)
    assert marks(contents) == [
        ("2024-01-02", "done", 2.5, ""),
        ("2024-01-03", "done", 0, ""),
        ("2024-01-05", "skipped", None, ""),
    ]
    assert losses(contents)[LossKind.UNKNOWN_VALUES] == 1


def test_archived_order_reminder_and_texts_come_along(tmp_path: Path) -> None:
    path = make_database(
        tmp_path / "loop.db",
        25,
        [
            {
                **RUN,
                "position": 2,
                "archived": 1,
                "question": "Did you run?",
                "description": "At least a little",
                "reminder_hour": 7,
                "reminder_min": 30,
                "reminder_days": 3,
            },
            {**RUN, "name": "Read", "position": 1, "reminder_hour": 21},
            {**RUN, "name": "Sit", "position": 0, "reminder_hour": 6}
            | {"reminder_days": 0},
        ],
        [{"habit": 1, "timestamp": at("2024-05-31")}],
    )

    contents = read(path)
    sit, read_, run = actions(contents)

    assert [sit.title, read_.title, run.title] == ["Sit", "Read", "Run"]
    assert [a.position for a in (sit, read_, run)] == [0, 1, 2]
    assert run.archived_on == date(2024, 6, 1)
    assert run.cue == "Did you run?\nAt least a little"
    assert (sit.reminder, read_.reminder, run.reminder) == (None, time(21), time(7, 30))
    assert {
        LossKind.ARCHIVED_ON_UNKNOWN,
        LossKind.REMINDER_DAYS,
        LossKind.QUESTIONS,
        LossKind.COLOURS,
    } == set(losses(contents))


def test_duplicates_orphans_and_odd_times_are_handled_and_told(tmp_path: Path) -> None:
    path = make_database(
        tmp_path / "loop.db",
        25,
        [RUN],
        [
            {"habit": 1, "timestamp": at("2024-01-02"), "notes": "first"},
            {"habit": 1, "timestamp": at("2024-01-02") + 5_400_000, "value": 0},
            {"habit": 9, "timestamp": at("2024-01-02")},
            {"habit": None, "timestamp": at("2024-01-03")},
        ],
    )

    contents = read(path)

    assert marks(contents) == [("2024-01-02", "done", None, "first")]
    assert losses(contents) == {
        LossKind.DUPLICATES: 1,
        LossKind.NOT_MIDNIGHT: 1,
        LossKind.ORPHANS: 2,
        LossKind.COLOURS: None,
    }


def test_three_habits_of_one_name_stay_three(tmp_path: Path) -> None:
    path = make_database(tmp_path / "loop.db", 22, [RUN, RUN, RUN])

    contents = read(path)

    assert len({action.id for action in actions(contents)}) == 3


def test_a_habit_without_a_name_gets_one(tmp_path: Path) -> None:
    path = make_database(tmp_path / "loop.db", 22, [RUN, {**RUN, "name": "  "}])

    contents = read(path)

    assert actions(contents)[1].title == "Loop 2"
    assert LossKind.NAMELESS in losses(contents)


def test_a_name_that_looks_like_markup_or_sql_is_only_a_name(tmp_path: Path) -> None:
    name = "<b>x</b>'); DROP TABLE Habits; -- \u202e"
    path = make_database(tmp_path / "loop.db", 22, [{**RUN, "name": name}])

    assert actions(read(path))[0].title == name.strip()


@pytest.mark.parametrize(
    ("habit", "entry", "place", "fault", "values"),
    [
        ({"freq_den": 0}, {}, "Habits[1].freq_den", Fault.NUMBER_OUT_OF_RANGE, {}),
        (
            {"freq_num": "often"},
            {},
            "Habits[1].freq_num",
            Fault.WRONG_KIND,
            {"expected": Expected.WHOLE_NUMBER},
        ),
        (
            {"name": b"\x00"},
            {},
            "Habits[1].name",
            Fault.WRONG_KIND,
            {"expected": Expected.TEXT},
        ),
        (
            {"name": "x" * 1001},
            {},
            "Habits[1].name",
            Fault.BREAKS_A_RULE,
            {"rule": Rule.TOO_LONG},
        ),
        (
            {"question": "x" * 60_000, "description": "y" * 60_000},
            {},
            "Habits[1].question",
            Fault.BREAKS_A_RULE,
            {"rule": Rule.TOO_LONG},
        ),
        (
            {"unit": "x" * 100_001, "type": 1, "target_value": 2},
            {},
            "Habits[1].unit",
            Fault.BREAKS_A_RULE,
            {"rule": Rule.TOO_LONG},
        ),
        (
            {"target_value": "much", "type": 1},
            {},
            "Habits[1].target_value",
            Fault.WRONG_KIND,
            {"expected": Expected.NUMBER},
        ),
        (
            {"reminder_hour": 25},
            {},
            "Habits[1].reminder_hour",
            Fault.WRONG_KIND,
            {"expected": Expected.TIME},
        ),
        (
            {},
            {"timestamp": 10**15},
            "Repetitions[1].timestamp",
            Fault.BREAKS_A_RULE,
            {"rule": Rule.DATE_OUT_OF_RANGE},
        ),
        (
            {},
            {"timestamp": "yesterday"},
            "Repetitions[1].timestamp",
            Fault.WRONG_KIND,
            {"expected": Expected.WHOLE_NUMBER},
        ),
        (
            {},
            {"value": 1.5},
            "Repetitions[1].value",
            Fault.WRONG_KIND,
            {"expected": Expected.WHOLE_NUMBER},
        ),
        (
            {},
            {"notes": "x" * 10_000_000},
            "Repetitions[1].notes",
            Fault.BREAKS_A_RULE,
            {"rule": Rule.TOO_LONG},
        ),
    ],
)
def test_a_mistake_is_refused_with_its_place(
    tmp_path: Path,
    habit: dict[str, Any],
    entry: dict[str, Any],
    place: str,
    fault: Fault,
    values: dict[str, object],
) -> None:
    path = make_database(
        tmp_path / "loop.db",
        25,
        [{**RUN, **habit}],
        [{"habit": 1, "timestamp": at("2024-01-02"), **entry}],
    )

    with pytest.raises(ImportProblem) as caught:
        read(path)

    problem = caught.value
    assert (problem.fault, problem.place, dict(problem.values)) == (
        fault,
        place,
        values,
    )


@pytest.mark.parametrize(
    ("schema", "fault"), [(26, Fault.NEWER), (11, Fault.OLDER), (0, Fault.OLDER)]
)
def test_another_schema_is_refused_by_its_number(
    tmp_path: Path, schema: int, fault: Fault
) -> None:
    path = make_database(tmp_path / "loop.db", schema, [RUN])

    with pytest.raises(ImportProblem) as caught:
        read(path)

    assert caught.value.fault is fault
    assert caught.value.values["version"] == schema


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE Songs (name)")

    with pytest.raises(ImportProblem) as caught:
        read(path)

    assert caught.value.fault is Fault.OTHER_DATABASE


def test_tables_that_compute_are_not_read(tmp_path: Path) -> None:
    path = tmp_path / "views.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 22")
        endless = (
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
            "SELECT x AS id FROM n"
        )
        connection.execute(f"CREATE VIEW Habits AS {endless}")
        connection.execute(f"CREATE VIEW Repetitions AS {endless}")

    with pytest.raises(ImportProblem) as caught:
        read(path)

    assert caught.value.fault is Fault.OTHER_DATABASE


@pytest.mark.parametrize("kept", [50, 99, 4096, 9000])
def test_a_file_that_is_cut_off_is_refused(tmp_path: Path, kept: int) -> None:
    entries = [
        {"habit": 1, "timestamp": at("2024-01-02") + n * 86_400_000} for n in range(500)
    ]
    path = make_database(tmp_path / "loop.db", 25, [RUN], entries)
    path.write_bytes(path.read_bytes()[:kept])

    with pytest.raises(ImportProblem) as caught:
        read(path)

    assert caught.value.fault is Fault.DAMAGED


def test_what_another_program_has_not_finished_belongs_to_the_file(
    tmp_path: Path,
) -> None:
    original = make_database(tmp_path / "original.db", 25, [RUN])
    with closing(sqlite3.connect(original)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        with connection:
            connection.execute(
                "INSERT INTO Repetitions VALUES (1, 1, ?, 2, '')", [at("2024-01-02")]
            )
        for name in ("original.db", "original.db-wal"):
            shutil.copy(tmp_path / name, tmp_path / name.replace("original", "copy"))
    before = sorted(p.name for p in tmp_path.iterdir())

    contents = read(tmp_path / "copy.db")

    assert len(contents.check_ins) == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == before


def test_nothing_is_written_beside_a_file_in_wal_mode(tmp_path: Path) -> None:
    path = make_database(tmp_path / "loop.db", 25, [RUN])
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    before = path.read_bytes()

    read(path)

    assert [p.name for p in tmp_path.iterdir()] == ["loop.db"]
    assert path.read_bytes() == before


def test_a_locked_file_is_told_as_locked(tmp_path: Path) -> None:
    path = make_database(tmp_path / "loop.db", 25, [RUN])
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD_A_LOCK, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with holder:
        assert holder.stdout is not None
        holder.stdout.readline()

        with pytest.raises(ImportProblem) as caught:
            read(path)

        holder.communicate(b"\n")

    assert caught.value.fault is Fault.LOCKED


def test_the_check_ins_are_of_the_domain(tmp_path: Path) -> None:
    path = make_database(
        tmp_path / "loop.db", 25, [RUN], [{"habit": 1, "timestamp": at("2024-01-02")}]
    )

    contents = read(path)

    assert contents.check_ins == (
        CheckIn(
            action_id=actions(contents)[0].id,
            on=date(2024, 1, 2),
            state=CheckInState.DONE,
        ),
    )
