"""Where a disk has no locks, one program alone may have the folder."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from leadership_desktop.cli import main
from leadership_desktop.opening import open_folder
from leadership_desktop.storage import sole_use
from leadership_desktop.storage.problems import StorageProblem, Trouble
from tests.conftest import TODAY
from tests.faults import needs_faults, system

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="others lock what they call a disk"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def without_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk say yes to every lock, as some network drives do."""
    monkeypatch.setattr("fcntl.fcntl", lambda *_: b"")


def test_a_local_disk_keeps_programs_apart(folder: Path) -> None:
    assert sole_use.locks_work(folder)
    assert list(folder.iterdir()) == []


@needs_faults
def test_a_disk_that_knows_no_locks_is_recognised(folder: Path) -> None:
    with system("fcntl", "ENOLCK")(folder / "x"):
        assert not sole_use.locks_work(folder)


@pytest.mark.usefixtures("without_locks")
def test_a_second_program_is_refused_clearly(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_folder(folder, TODAY)
    before = (folder / "leadership.db").read_bytes()

    assert main(["--data-dir", str(folder), "--lang", "en", "week"]) == 1
    assert "can’t keep two programs apart" in capsys.readouterr().err
    assert (folder / "leadership.db").read_bytes() == before

    first.workspace.close()
    assert main(["--data-dir", str(folder), "--lang", "en", "week"]) == 0
    assert not (folder / sole_use.MARK).exists()


@pytest.mark.usefixtures("without_locks")
def test_who_was_killed_has_it_no_more(folder: Path) -> None:
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"],
        capture_output=True,
        text=True,
        check=True,
    )
    mark = folder / sole_use.MARK
    mark.write_text(f"{socket.gethostname()} {gone.stdout.strip()}", encoding="utf-8")

    open_folder(folder, TODAY).workspace.close()


@pytest.mark.usefixtures("without_locks")
@pytest.mark.parametrize(
    "text", [f"another-computer {os.getpid()}", "?"], ids=["elsewhere", "nobody"]
)
def test_what_cant_be_told_is_left_to_the_person(folder: Path, text: str) -> None:
    (folder / sole_use.MARK).write_text(text, encoding="utf-8")

    with pytest.raises(StorageProblem) as caught:
        open_folder(folder, TODAY)

    assert caught.value.trouble is Trouble.IN_USE
    assert not (folder / "leadership.db").exists()
