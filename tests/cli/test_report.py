"""A report from the terminal, without a display."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.cli.test_command_line import ROOT, TODAY, Run, demo, folder, run, sentence

__all__ = ["demo", "folder", "run"]


def words_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_a_month_and_a_quarter_are_saved(demo: Run, tmp_path: Path) -> None:
    month, quarter = tmp_path / "month.pdf", tmp_path / "quarter.PDF"

    assert demo("report", "--month", "2026-10", "-o", str(month))[:2] == (
        0,
        f"Saved: {month}\n",
    )
    assert demo("report", "--quarter", "2026-Q4", "-o", str(quarter))[0] == 0
    assert "October 2026" in words_of(month)
    assert "Quarter 4, 2026" in words_of(quarter)


def test_without_a_period_it_is_this_month(demo: Run, tmp_path: Path) -> None:
    demo("report", "-o", str(tmp_path / "a.pdf"), "--paper", "letter")
    page = PdfReader(tmp_path / "a.pdf").pages[0]

    assert "November 2026" in page.extract_text()
    assert "1 – 30 November 2026, up to 19 November" in page.extract_text()
    assert tuple(page.mediabox[2:]) == (612, 792)


@pytest.mark.parametrize(
    "arguments",
    [("--lang", "nl", "report"), ("report", "--lang", "nl")],
)
def test_the_language_is_said_before_or_after(
    demo: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    path = tmp_path / "a.pdf"
    status, out, _ = demo(*arguments, "--month", "2026-10", "-o", str(path))
    root: Any = PdfReader(path).trailer["/Root"]

    assert (status, out) == (0, f"Bewaard: {path}\n")
    assert root["/Lang"] == "nl"
    assert "In cijfers" in words_of(path)


def test_it_holds_what_was_asked_for(demo: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    of = ("report", "--quarter", "2026-Q4", "-o", str(path))
    demo(*of, "--include", "vision,week_review")
    text = words_of(path)

    assert "the person colleagues come to" in text
    assert "Weekly review" in text
    assert "85% line" not in text
    demo(*of, "--include", "usual")
    assert "Weekly review" not in words_of(path)
    assert "85% line" in words_of(path)
    demo(*of, "--without", "energy for home")
    assert "Energy for home" not in words_of(path)
    assert "Walk before work" not in words_of(path)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--month", "2026-13", "-o", "a.pdf"), "2026-13"),
        (("--month", "october", "-o", "a.pdf"), "--month 2026-10"),
        (("--quarter", "2026-Q5", "-o", "a.pdf"), "2026-Q5"),
        (("--month", "1500-01", "-o", "a.pdf"), "1900 to 2199"),
        (("-o", "a.docx"), ".pdf"),
        (("-o", "a.pdf", "--include", "vison"), "vison"),
        (("-o", "a.pdf", "--without", "nothing"), "No goal"),
        (("-o", "a.pdf", "--without", "e"), "several goals"),
        (("-o", "/nowhere/at/all/a.pdf"), "can’t be written"),
    ],
)
def test_what_can_not_be_done_is_told(
    demo: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)

    assert said in sentence(demo("report", *arguments))
    assert not list(tmp_path.glob("*.pdf"))


def test_a_month_and_a_quarter_at_once_are_wrong_usage(run: Run) -> None:
    with pytest.raises(SystemExit) as caught:
        run("report", "--month", "2026-10", "--quarter", "2026-Q4", "-o", "a.pdf")

    assert caught.value.code == 2


def test_an_empty_month_is_a_page_that_says_so(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"

    assert run("report", "--month", "2026-10", "-o", str(path))[0] == 0
    assert "Nothing was planned" in words_of(path)


def test_the_log_tells_nothing_of_what_is_in_it(
    demo: Run, folder: Path, tmp_path: Path
) -> None:
    """The libraries below would name each letter that is used."""
    log = folder / "leadership.log"
    before = log.read_text(encoding="utf-8") if log.exists() else ""
    demo("report", "-o", str(tmp_path / "a.pdf"))

    assert (log.read_text(encoding="utf-8") if log.exists() else "") == before


def test_it_needs_neither_qt_nor_a_display(demo: Run, folder: Path) -> None:
    path = folder.parent / "a.pdf"
    code = (
        "import sys; from leadership_desktop.cli import main;"
        f"main(['--data-dir', {str(folder)!r}, '--today', '{TODAY}', "
        f"'report', '-o', {str(path)!r}]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    bare = {name: v for name, v in os.environ.items() if name != "DISPLAY"}
    found = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**bare, "QT_QPA_PLATFORM": "none"},
    )

    assert path.exists()
    assert "matplotlib" in found.stderr.split()
    assert "PySide6" not in found.stderr.split()


def test_a_link_goes_on_pointing_where_it_did(run: Run, tmp_path: Path) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_bytes(b"old")
    link.symlink_to(real)
    run("report", "-o", str(link))

    assert link.is_symlink()
    assert real.read_bytes().startswith(b"%PDF-1.7")
