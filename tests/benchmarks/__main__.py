"""`python -m tests.benchmarks`: prints the table, and keeps it in build/bench.md.

With `--readme` the README gets it too.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from leadership_desktop.services.queries.progress import progress_view
from leadership_desktop.services.queries.week import week_view
from leadership_desktop.services.queries.written import WrittenIndex
from leadership_desktop.storage import driver
from leadership_desktop.storage.health import look
from tests.benchmarks import programs
from tests.benchmarks.history import (
    A_MONTH,
    BUILD,
    TEN_YEARS,
    TODAY,
    WORDS,
    encrypted_folder_with,
    folder_with,
    workspace_on,
    write_notes,
)
from tests.benchmarks.loop import five_years, import_five_years, plain_executemany
from tests.benchmarks.measuring import ROOT, Line, best, in_a_process, paired

HEAD = (
    "| what | figure | floor | ratio | target | met |\n"
    "| --- | ---: | ---: | ---: | ---: | --- |"
)
STARTS = 7
NOTES = 50_000


def start_lines() -> list[Line]:
    """Start to the first painted week page, beside SQLAlchemy and a bare window."""
    folder = str(folder_with(TEN_YEARS, "start"))
    figure, floor = paired(
        lambda: in_a_process(programs.START, folder, TODAY.isoformat()),
        lambda: in_a_process(programs.BARE_START),
        STARTS,
    )
    return [Line("start to the first painted week (ten years)", figure, floor, 1.5)]


def encrypted_lines() -> list[Line]:
    """Start and tick with a passphrase, beside the same without one."""
    plain = (str(folder_with(TEN_YEARS, "plain")), TODAY.isoformat())
    encrypted = (
        str(encrypted_folder_with(TEN_YEARS, "encrypted")),
        TODAY.isoformat(),
        WORDS,
    )
    found = []
    for what, code, target, times in (
        ("start with a passphrase, from when it is typed", programs.START, 2, STARTS),
        ("a tick with a passphrase (ten years)", programs.TICK, 1.5, 3),
    ):
        figure, floor = paired(
            lambda code=code: in_a_process(code, *encrypted),  # type: ignore[misc]
            lambda code=code: in_a_process(code, *plain),  # type: ignore[misc]
            times,
        )
        found.append(Line(f"{what}, beside without", figure, floor, target))
    return found


def check_lines() -> list[Line]:
    """The look at the file that each start begins with."""
    path = folder_with(TEN_YEARS, "check") / "leadership.db"

    def check() -> None:
        with closing(driver.connect(path)) as connection:
            look(path, connection)

    return [Line("the quick check at start (ten years)", best(check), None, 20)]


def tick_lines() -> list[Line]:
    """A tick from the key to repainted and on disk, with ten years and with a month."""
    found = {}
    for days in (TEN_YEARS, A_MONTH):
        folder = str(folder_with(days, f"tick-{days}"))
        found[days] = in_a_process(programs.TICK, folder, TODAY.isoformat())
    return [
        Line("a tick, key to paint and disk (ten years)", found[TEN_YEARS], None, 16),
        Line("the same with one month", found[A_MONTH], None, 16),
        Line("ten years beside one month", found[TEN_YEARS], found[A_MONTH], 1.25),
    ]


def figures_lines() -> list[Line]:
    """The week's and the all-time figures, beside reading the check-ins plainly."""
    path = folder_with(TEN_YEARS, "figures") / "leadership.db"

    def read() -> None:
        with closing(driver.connect(path, mode="ro")) as connection:
            connection.execute(
                'SELECT action_id, "on", state, amount FROM check_ins'
            ).fetchall()

    workspace = workspace_on(path)
    this_week = workspace.calendar.week_of(TODAY)

    def week() -> None:
        workspace.figures.forget((), workspace.calendar)
        week_view(workspace, this_week)

    def all_time() -> None:
        workspace.figures.forget((), workspace.calendar)
        progress_view(workspace, None)

    floor, of_week, of_all = best(read), best(week), best(all_time)
    workspace.close()
    return [
        Line("the week's figures (ten years)", of_week, floor, 3),
        Line("all-time progress figures (ten years)", of_all, floor, 5),
    ]


def progress_lines() -> list[Line]:
    """The progress page's first showing, beside matplotlib with the same artists."""
    folder = str(folder_with(TEN_YEARS, "progress"))
    figure, floor = paired(
        lambda: in_a_process(programs.PROGRESS_FIRST, folder, TODAY.isoformat()),
        lambda: in_a_process(programs.SAME_ARTISTS, folder, TODAY.isoformat()),
        3,
    )
    later = in_a_process(programs.PROGRESS_LATER, folder, TODAY.isoformat())
    memory = in_a_process(programs.MEMORY_WITH_CHARTS, folder, TODAY.isoformat())
    bare = in_a_process(programs.MEMORY_BARE)
    return [
        Line("progress page, first showing (ten years)", figure, floor, 1.5),
        Line("progress page, later showings", later, None, 150),
        Line("peak memory with charts open", memory, bare, 1.4, unit="MiB"),
    ]


def import_lines() -> list[Line]:
    """A five-year Loop file, beside `executemany` of its rows as ours."""
    source = five_years(BUILD)
    figure = best(lambda: import_five_years(source, BUILD), 3)
    floor = best(lambda: plain_executemany(source, BUILD), 3)
    return [Line("import of a five-year Loop file", figure, floor, 10)]


def backup_lines() -> list[Line]:
    """A backup that is read back whole, and how long the window waits for it at most."""
    folder = str(folder_with(TEN_YEARS, "backup"))
    took = in_a_process(programs.BACKUP, folder, TODAY.isoformat())
    waits = in_a_process(programs.WAIT_FOR_BACKUP, folder, TODAY.isoformat())
    return [
        Line("a backup, read back whole (ten years)", took, None, 500),
        Line("the longest that the window waits for it", waits, None, 16),
    ]


def search_lines() -> list[Line]:
    """A key press in the search over ten years of notes, the slowest of a few words."""
    workspace = workspace_on(folder_with(TEN_YEARS, "search") / "leadership.db")
    write_notes(workspace, NOTES)
    index = WrittenIndex(workspace)
    typed = (
        "a",
        "an",
        "ano",
        "overleg",
        "word 77",
        "word7",
        "ing",
        "e o a",
        "nobody said",
    )
    slowest = max(best(lambda wanted=wanted: index.find(wanted)) for wanted in typed)  # type: ignore[misc]
    read = best(lambda: WrittenIndex(workspace), 3)
    workspace.close()
    return [
        Line("a key press in the search over 50,000 notes", slowest, None, 50),
        Line("reading them for the first search, off the thread", read, None, 3_000),
    ]


def machine() -> str:
    """Return what the figures were measured on."""
    cpu = next(
        (
            line.split(":", 1)[1].strip()
            for line in _lines(Path("/proc/cpuinfo"))
            if line.startswith("model name")
        ),
        platform.processor(),
    )
    return (
        f"{cpu}, {os.cpu_count()} cores, {platform.system()}, Python "
        f"{platform.python_version()}, SQLite {sqlite3.sqlite_version} / "
        f"{driver.module.sqlite_version}"
    )


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def main() -> int:
    """Measure everything; return 0, for figures are told here and never asserted."""
    BUILD.mkdir(parents=True, exist_ok=True)
    print(f"Measured on {machine()}\n\n{HEAD}", flush=True)
    rows = []
    began = time.perf_counter()
    for part in (
        start_lines,
        tick_lines,
        figures_lines,
        progress_lines,
        import_lines,
        backup_lines,
        search_lines,
        check_lines,
        encrypted_lines,
    ):
        for line in part():
            rows.append(line.row())
            print(rows[-1], flush=True)
    print(f"\n{time.perf_counter() - began:.0f} s in all")
    text = f"Measured on {machine()}\n\n{HEAD}\n" + "\n".join(rows) + "\n"
    (ROOT / "build" / "bench.md").write_text(text, encoding="utf-8")
    if "--readme" in sys.argv[1:]:
        _put_in_readme(text)
    return 0


def _put_in_readme(table: str) -> None:
    """Put the table between the README's marks: no figure is typed in by hand."""
    path = ROOT / "README.md"
    before, _, rest = path.read_text(encoding="utf-8").partition("<!-- bench -->")
    _, _, after = rest.partition("<!-- /bench -->")
    path.write_text(
        f"{before}<!-- bench -->\n{table}<!-- /bench -->{after}", encoding="utf-8"
    )


if __name__ == "__main__":
    sys.exit(main())
