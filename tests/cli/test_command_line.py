"""The command line as a script or a person uses it: in a process of its own, or called."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from leadership_desktop.cli import main

TODAY = "2026-11-19"
ROOT = Path(__file__).parents[2]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process; return status, output and what was said of errors."""

    def run(*arguments: str, today: str = TODAY) -> tuple[int, str, str]:
        status = main(["--data-dir", str(folder), "--today", today, *arguments])
        out, err = capfd.readouterr()
        return status, out, err

    return run


@pytest.fixture
def demo(run: Run) -> Run:
    assert run("demo")[0] == 0
    return run


def sentence(answer: tuple[int, str, str]) -> str:
    """Return the sentence of something that could not be done."""
    status, out, err = answer
    assert (status, out) == (1, "")
    assert "Traceback" not in err
    assert err.strip()
    return err.strip()


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "leadership_desktop", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "LANG": "C.UTF-8", **environment},
    )


def test_it_starts_without_qt_matplotlib_and_alembic(folder: Path) -> None:
    code = (
        "import sys; from leadership_desktop.cli import main;"
        f"main(['--data-dir', {str(folder)!r}, 'week', '--json']);"
        "print(*sys.modules, file=sys.stderr)"
    )
    found = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )

    loaded = {name.split(".")[0] for name in found.stderr.split()}
    assert not {"PySide6", "shiboken6", "matplotlib", "numpy", "alembic"} & loaded


def test_the_week_is_a_table_of_goals_and_actions(demo: Run) -> None:
    status, out, _ = demo("week")

    assert status == 0
    assert out.startswith("Week 47  16 – 22 November 2026")
    assert "Walk before work" in out
    assert "2 / 4" in out
    assert "22 weeks" in out


def test_the_week_as_json_is_one_object_and_nothing_else(demo: Run) -> None:
    _, out, err = demo("week", "--json", "--week", "2026-11-09")

    view = json.loads(out)
    assert view["week"] == "2026-11-09"
    assert err == ""


def test_a_check_off_is_shown_and_can_be_cleared(demo: Run) -> None:
    def days(title: str) -> dict[str, dict[str, Any]]:
        view = json.loads(demo("week", "--json")[1])
        rows = [row for group in view["goals"] for row in group["actions"]]
        row = next(row for row in rows if row["title"].startswith(title))
        return {day["on"]: day for day in row["days"]}

    assert demo("check", "walk before", "--note", "rain")[0] == 0
    after_check = days("Walk before")[TODAY]
    assert demo("clear", "walk before")[0] == 0
    after_clear = days("Walk before")[TODAY]
    assert demo("skip", "walk before", "--on", "2026-11-20")[0] == 0

    assert (after_check["state"], after_check["note"]) == ("done", "rain")
    assert (after_clear["state"], after_clear["note"]) == ("note", "rain")
    assert days("Walk before")["2026-11-20"]["state"] == "skipped"


@pytest.mark.parametrize("command", ["week", "stats"])
def test_a_long_title_does_not_touch_what_stands_beside_it(
    run: Run, command: str
) -> None:
    run("--lang", "nl", "demo")

    lines = run(command)[1].splitlines()

    title = next(line for line in lines if "20 min schrijven" in line)
    assert re.search(r"…\s", title)


def amount_today(demo: Run, action: str) -> object:
    told = json.loads(demo("week", "--json")[1])
    rows = [row for goal in told["goals"] for row in goal["actions"]]
    row = next(row for row in rows if action in row["title"])
    return next(day["amount"] for day in row["days"] if day["on"] == TODAY)


def test_a_tick_without_an_amount_counts_as_in_the_window(demo: Run) -> None:
    assert demo("check", "write 20")[0] == 0

    assert amount_today(demo, "Write 20") == 20


def test_an_amount_stays_when_only_a_note_is_added(demo: Run) -> None:
    demo("check", "write 20", "--amount", "35")

    assert demo("check", "write 20", "--note", "In the train")[0] == 0

    assert amount_today(demo, "Write 20") == 35


def test_an_amount_that_nobody_can_guess_is_asked_for(demo: Run) -> None:
    said = sentence(demo("check", "screens"))

    assert said == "How much was it? Say so with --amount, as in --amount 150."
    assert amount_today(demo, "Screens") is None


def test_the_week_says_what_begins_again_and_nothing_of_what_never_began(
    demo: Run,
) -> None:
    lines = demo("week")[1].splitlines()

    again = next(line for line in lines if "Send the agenda" in line)
    never = next(line for line in lines if "Draft the campaign" in line)
    assert "starts again   " in again
    assert never.split(" / 1")[1].strip(" ▁▂▃▄▅▆▇█") == ""


@pytest.mark.parametrize(
    ("typed", "amount"), [("25", 25), ("12,5", 12.5), ("0.5", 0.5)]
)
def test_an_amount_has_a_point_or_a_comma(demo: Run, typed: str, amount: float) -> None:
    assert demo("check", "write 20", "--amount", typed)[0] == 0

    view = json.loads(demo("week", "--json")[1])
    rows = [row for group in view["goals"] for row in group["actions"]]
    row = next(row for row in rows if row["title"].startswith("Write"))
    assert [d["amount"] for d in row["days"] if d["on"] == TODAY] == [amount]


def test_case_and_accents_do_not_matter(run: Run, tmp_path: Path) -> None:
    archive = {
        "format": "leadership-archive",
        "version": 1,
        "actions": [
            {
                "id": "x",
                "title": "Café  bezoéken",
                "cadence": {"kind": "times_per_week", "times": 1},
                "starts_on": "2026-11-16",
            }
        ],
    }
    path = tmp_path / "a.json"
    path.write_text(json.dumps(archive), encoding="utf-8")
    run("import", str(path))

    assert run("check", "cafe bezo")[0] == 0
    assert run("check", "x")[0] == 0


def test_an_ambiguous_action_is_answered_with_the_candidates(demo: Run) -> None:
    said = sentence(demo("check", "walk"))

    assert "Walk before work" in said
    assert "A walk with one of my team" in said


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("check", "fly to the moon"), "No action is called"),
        (("check", "read", "--on", "tomorrow"), "not a date"),
        (("check", "read", "--on", "2026-11-20"), "still ahead"),
        (("check", "read", "--on", "2999-01-01"), "1900 to 2199"),
        (("check", "read", "--amount", "3"), "just a tick"),
        (("check", "write 20", "--amount", "NaN"), "not an amount"),
        (("check", "write 20", "--amount", "-1"), "not an amount"),
        (("week", "--week", "0000-00-00"), "not a date"),
        (("stats", "--period", "week:1"), "not a period"),
        (("stats", "--period", "month:2026-13"), "not a period"),
        (("chart", "momentum", "-o", "chart.bmp"), ".png"),
        (("import", "/nowhere/at/all.json"), "all.json"),
        (("demo",), "already"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(
    demo: Run, folder: Path, arguments: tuple[str, ...], word: str
) -> None:
    before = (folder / "leadership.db").read_bytes()

    assert word in sentence(demo(*arguments))
    assert (folder / "leadership.db").read_bytes() == before


def test_a_wrong_day_to_take_as_today_is_said(run: Run) -> None:
    assert "not a date" in sentence(run("week", today="yesterday"))


@pytest.mark.parametrize("today", ["9999-12-31", "1899-12-31", "0001-01-01"])
def test_a_today_beyond_the_calendar_is_refused(run: Run, today: str) -> None:
    assert "1900 to 2199" in sentence(run("stats", today=today))


@pytest.mark.parametrize("today", ["1900-01-01", "2199-12-31"])
@pytest.mark.parametrize("command", ["stats", "week"])
def test_the_first_and_the_last_day_of_the_calendar_have_figures(
    demo: Run, command: str, today: str
) -> None:
    assert demo(command, "--json", today=today)[0] == 0


@pytest.mark.parametrize(
    "arguments", [("chekc",), ("check",), ("chart", "pie", "-o", "x.png")]
)
def test_wrong_usage_ends_with_status_2(run: Run, arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as caught:
        run(*arguments)

    assert caught.value.code == 2


def test_it_speaks_dutch_when_asked_or_set(demo: Run) -> None:
    status, out, _ = demo("--lang", "nl", "week")

    assert status == 0
    assert "deze week" in out
    assert "november 2026" in out


def test_the_figures_are_those_of_the_window(demo: Run) -> None:
    view = json.loads(demo("stats", "--json", "--period", "quarter:2026-Q4")[1])

    assert view["today"] == TODAY
    assert view["weeks"][-1]["quarter"] == "2026-Q4"
    assert view["period"]["from"] == "2026-10-01"
    assert {action["day_streak"] is None for action in view["actions"]} == {True, False}
    assert "Momentum" in demo("stats")[1]


@pytest.mark.parametrize("name", ["momentum", "streaks", "calendar", "goals", "growth"])
@pytest.mark.parametrize(
    ("ending", "start"),
    [
        ("png", b"\x89PNG"),
        ("svg", b"<?xml"),
        ("pdf", b"%PDF"),
        ("csv", b"\xef\xbb\xbf"),
    ],
)
def test_every_chart_is_saved_in_every_format(
    demo: Run, tmp_path: Path, name: str, ending: str, start: bytes
) -> None:
    path = tmp_path / f"chart.{ending}"

    assert demo("chart", name, "-o", str(path), "--theme", "dark")[0] == 0
    assert path.read_bytes().startswith(start)


def test_a_chart_of_nothing_is_answered_calmly(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "x.png"

    assert "nothing to draw" in sentence(run("chart", "momentum", "-o", str(path)))
    assert "self-assessment" in sentence(run("chart", "growth", "-o", str(path)))
    assert not path.exists()


def test_an_archive_goes_out_and_comes_in(demo: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    elsewhere = ["--data-dir", str(tmp_path / "other"), "--today", TODAY]
    demo("export", str(first))

    assert main([*elsewhere, "import", str(first)]) == 0
    assert main([*elsewhere, "export", str(second)]) == 0

    one, other = (
        json.loads(path.read_text(encoding="utf-8")) for path in (first, second)
    )
    del one["exported_at"], other["exported_at"]
    assert one == other


def test_a_dry_run_changes_nothing(run: Run, demo: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    demo("export", str(path))
    elsewhere = ["--data-dir", str(tmp_path / "other"), "--today", TODAY]

    assert main([*elsewhere, "import", str(path), "--dry-run"]) == 0
    assert main([*elsewhere, "week", "--json"]) == 0


def test_a_pipe_that_is_closed_early_ends_quietly(folder: Path) -> None:
    started("--data-dir", str(folder), "--today", TODAY, "demo")
    command = (
        f"{sys.executable} -m leadership_desktop --data-dir {folder} --today {TODAY}"
        ' stats --json | head -c 20; echo "status ${PIPESTATUS[0]}"'
    )

    found = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, check=True, cwd=ROOT
    )

    assert found.stdout.endswith("status 0\n")
    assert found.stderr == ""


def test_without_a_display_one_sentence_and_status_1(folder: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if "DISPLAY" not in k}
    environment.pop("QT_QPA_PLATFORM", None)
    found = subprocess.run(
        [sys.executable, "-m", "leadership_desktop", "--data-dir", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
    )

    assert (found.returncode, found.stdout) == (1, "")
    assert len(found.stderr.strip().splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="rights of files")
def test_the_folder_and_the_file_are_for_their_owner_alone(
    demo: Run, folder: Path
) -> None:
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "leadership.db").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_a_file_is_said(run: Run, folder: Path) -> None:
    folder.write_text("a file", encoding="utf-8")

    assert "can’t be opened" in sentence(run("week"))
    assert folder.read_text(encoding="utf-8") == "a file"


def test_a_file_of_a_newer_version_is_refused_byte_for_byte(
    demo: Run, folder: Path
) -> None:
    path = folder / "leadership.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
        connection.commit()
    before = path.read_bytes()

    assert "newer version" in sentence(demo("check", "read"))
    assert path.read_bytes() == before


@pytest.mark.parametrize("mistake", [ZeroDivisionError, KeyError, IndexError])
def test_a_mistake_of_ours_is_a_sentence_and_a_line_in_the_log(
    demo: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, mistake: type[Exception]
) -> None:
    def fail(*_: object) -> None:
        raise mistake("secret words of a person")

    monkeypatch.setattr("leadership_desktop.services.queries.stats.stats", fail)

    assert "The program made a mistake" in sentence(demo("stats"))
    log = (folder / "leadership.log").read_text(encoding="utf-8")
    assert mistake.__name__ in log
    assert "secret" not in log


def test_the_log_holds_nothing_that_a_person_wrote(demo: Run, folder: Path) -> None:
    demo("check", "walk before", "--note", "my deepest secret")

    log = (folder / "leadership.log").read_text(encoding="utf-8")
    assert log
    assert "secret" not in log
    assert "Walk" not in log
