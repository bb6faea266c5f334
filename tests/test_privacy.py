"""Nobody gets in, and nothing goes out."""

from __future__ import annotations

import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leadership_desktop.ui.one_window import OneWindow
from tests.torture.test_torture import needs_strace

ROOT = Path(__file__).parents[1]
PROGRAM = [sys.executable, "-m", "leadership_desktop", "--today", "2026-11-19"]
WORDS = "correct horse battery staple"
LIFE = (
    ["demo"],
    ["check", "walk before", "--note", "in the rain"],
    ["chart", "momentum", "-o", "momentum.png"],
    ["report", "-o", "november.pdf"],
    ["export", "all.json"],
    ["import", "all.json"],
    ["backup"],
    ["doctor"],
)


def live(folder: Path, before: list[str]) -> None:
    """Do a bit of everything, in the terminal and then in the window."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    for command in LIFE:
        subprocess.run(
            [*before, *PROGRAM, "--data-dir", "data", *command],
            check=True,
            cwd=folder,
            env=environment,
            stdout=subprocess.DEVNULL,
        )
    window = subprocess.Popen(
        [*before, *PROGRAM, "--data-dir", "data"],
        cwd=folder,
        env=environment,
        start_new_session=True,
    )
    try:
        wait_until_it_listens(folder / "data")
    finally:
        os.killpg(window.pid, signal.SIGTERM)
        window.wait(20)


def wait_until_it_listens(data: Path) -> None:
    """Wait until the window hears who knocks: the last thing that it does by itself."""
    until = time.monotonic() + 60
    while time.monotonic() < until:
        if (data / "window.lock").exists() and OneWindow(data).knock():
            return
        time.sleep(0.2)
    raise TimeoutError(data)


@pytest.mark.skipif(os.name != "posix", reason="rights are those of POSIX")
def test_all_that_the_program_keeps_is_for_its_owner_alone(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        live(tmp_path, [])
    finally:
        os.umask(mask)
    found = {
        path.relative_to(tmp_path / "data").as_posix(): stat.S_IMODE(
            path.stat().st_mode
        )
        for path in (tmp_path / "data").rglob("*")
    }

    assert {"leadership.db", "leadership.log", "backups"} <= found.keys()
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert not {name: oct(mode) for name, mode in found.items() if mode & 0o077}


@needs_strace
def test_it_never_speaks_to_a_network(tmp_path: Path) -> None:
    strace = shutil.which("strace") or ""
    trace = tmp_path / "trace"
    live(
        tmp_path,
        [strace, "-f", "-A", "-o", str(trace), "-e", "trace=socket,connect,bind"],
    )
    calls = trace.read_text(encoding="utf-8", errors="replace")
    families = set(re.findall(r"\b(?:socket\(|sa_family=)((?:AF|PF)_\w+)", calls))

    assert families <= {"AF_UNIX", "AF_LOCAL", "AF_NETLINK"}
    assert "AF_UNIX" in families  # the one window listens: the recording saw it


def written_by(folder: Path, *arguments: str) -> str:
    """Return every byte that a command writes anywhere but to the terminal."""
    strace, trace = shutil.which("strace") or "", folder / "trace"
    calls = "write,pwrite64,writev,pwritev,sendto,sendmsg,copy_file_range,sendfile"
    recording = [strace, "-f", "-s", "100000", "-o", str(trace), "-e", f"trace={calls}"]
    command = [*PROGRAM, "--data-dir", "data", "--passphrase-fd", "0"]
    subprocess.run(
        [*recording, *command, *arguments],
        check=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        input=f"{WORDS}\n{WORDS} more\n",
        text=True,
        capture_output=True,
    )
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(line for line in lines if not re.search(r" write\([12],", line))


@needs_strace
def test_nothing_of_an_encrypted_file_is_written_in_plain(tmp_path: Path) -> None:
    """Not to the file, its journal, backups or the log, and to no temporary file."""
    note = ("check", "walk before", "--note", "in the rain")
    written_by(tmp_path, "demo")
    assert "in the rain" in written_by(tmp_path, *note)  # it would be seen
    written_by(tmp_path, "passphrase", "set")

    for command in (
        ("check", "read 20", "--note", "at the fire"),
        ("backup",),
        ("passphrase", "change", "--new-passphrase-fd", "0"),
    ):
        written = written_by(tmp_path, *command)
        assert written.count("pwrite64(") > 5
        for word in ("at the fire", "in the rain", "Walk before", WORDS):
            assert word not in written
