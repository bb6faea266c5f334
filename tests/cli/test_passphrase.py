"""The passphrase in the terminal: typed without echo, or from a file descriptor."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from leadership_desktop.cli import main
from leadership_desktop.opening import FILE
from leadership_desktop.services import system_keyring
from leadership_desktop.storage.cipher import Key, is_plain, salt_of
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.encryption import convert_file
from tests.cli.test_command_line import ROOT, TODAY, sentence

Run = Callable[..., tuple[int, str, str]]
WORDS, OTHER = "correct horse battery staple", "quite another one"
ON_A_TERMINAL = """
import fcntl, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
from leadership_desktop.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(folder: Path, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process, with lines to read from a file descriptor."""

    def run(*arguments: str, lines: str | None = None) -> tuple[int, str, str]:
        read = None
        options: list[str] = []
        if lines is not None:
            read, written = os.pipe()
            os.write(written, lines.encode())
            os.close(written)
            options = ["--passphrase-fd", str(read)]
        arguments = tuple(a.replace("FD", str(read)) for a in arguments)
        try:
            status = main(
                ["--data-dir", str(folder), "--today", TODAY, *options, *arguments]
            )
        finally:
            if read is not None:
                os.close(read)
        out, err = capfd.readouterr()
        return status, out, err

    return run


@pytest.fixture
def encrypted(run: Run) -> Run:
    assert run("demo")[0] == 0
    assert run("passphrase", "set", lines=f"{WORDS}\n")[0] == 0
    return run


def on_a_terminal(folder: Path, *arguments: str, typed: list[str]) -> tuple[int, str]:
    """Run a command at a terminal of its own; return its status and all that it shows."""
    mine, its = os.openpty()
    program = subprocess.Popen(
        [sys.executable, "-c", ON_A_TERMINAL, "--data-dir", str(folder), *arguments],
        stdin=its,
        stdout=its,
        stderr=its,
        start_new_session=True,
        cwd=ROOT,
        env={**os.environ, "LANG": "C.UTF-8"},
    )
    os.close(its)
    shown = ""
    try:
        for line in typed:
            asked = shown.count(": ")
            while shown.count(": ") == asked or echoes(mine):
                shown += os.read(mine, 1000).decode()
                time.sleep(0.01)
            os.write(mine, f"{line}\n".encode())
        while some := os.read(mine, 1000):
            shown += some.decode()
    except OSError:  # Linux says so at the end of a terminal
        pass
    finally:
        os.close(mine)
    return program.wait(timeout=60), shown


def echoes(terminal: int) -> bool:
    import termios

    return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)


def test_a_passphrase_is_set_and_then_asked_of_every_command(
    encrypted: Run, folder: Path
) -> None:
    assert salt_of(folder / FILE)
    assert "file descriptor" in sentence(encrypted("week"))

    status, out, _ = encrypted("week", lines=f"{WORDS}\nmore")

    assert status == 0
    assert "Walk before work" in out


def test_a_wrong_passphrase_is_told_plainly(encrypted: Run, folder: Path) -> None:
    before = (folder / FILE).read_bytes()

    told = sentence(encrypted("week", lines="another\n"))

    assert told.startswith("This passphrase does not open")
    assert (folder / FILE).read_bytes() == before


def test_a_plain_file_asks_for_nothing(run: Run) -> None:
    assert run("demo")[0] == 0

    assert run("week", lines="unneeded\n")[0] == 0


def test_setting_one_says_first_that_a_forgotten_one_is_lost(run: Run) -> None:
    run("demo")

    status, out, err = run("passphrase", "set", lines=f"{WORDS}\n")

    assert status == 0
    assert "Nobody can recover a forgotten passphrase" in err
    assert out.splitlines() == [
        "Your file is encrypted now.",
        "1 earlier backup went along.",
    ]


def test_it_is_changed_and_removed(encrypted: Run, folder: Path) -> None:
    lines = f"{WORDS}\n{OTHER}\n"
    changed = encrypted(
        "passphrase", "change", "--new-passphrase-fd", "FD", lines=lines
    )
    assert changed[0] == 0
    assert sentence(encrypted("week", lines=f"{WORDS}\n"))
    assert encrypted("week", lines=f"{OTHER}\n")[0] == 0

    status, out, _ = encrypted("passphrase", "remove", lines=f"{OTHER}\n")

    assert status == 0
    assert "Anybody can read the file now." in out
    assert encrypted("week")[0] == 0


@pytest.mark.parametrize("what", ["change", "remove"])
def test_who_changes_it_has_to_know_it(
    encrypted: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """Also where the keyring opens the file for everything else."""
    salt = salt_of(folder / FILE)
    assert salt is not None
    key = Key.derive(WORDS, salt)
    monkeypatch.setattr(system_keyring, "recall", lambda *_: key)
    monkeypatch.setattr(
        "leadership_desktop.cli.passphrase._has_terminal", lambda: False
    )
    assert encrypted("week")[0] == 0

    assert "is needed" in sentence(encrypted("passphrase", what))


def test_two_are_never_set_one_over_the_other(encrypted: Run, folder: Path) -> None:
    before = (folder / FILE).read_bytes()

    told = sentence(encrypted("passphrase", "set", lines=f"{WORDS}\n{OTHER}\n"))

    assert "already" in told
    assert (folder / FILE).read_bytes() == before


@pytest.mark.parametrize("what", ["change", "remove"])
def test_without_one_there_is_nothing_to_change(run: Run, what: str) -> None:
    assert "There is no passphrase." in sentence(run("passphrase", what, lines="x\n"))


@pytest.mark.parametrize("lines", ["", "\n"])
def test_an_empty_one_is_refused(run: Run, folder: Path, lines: str) -> None:
    run("demo")

    assert run("passphrase", "set", lines=lines)[0] == 1
    assert is_plain(folder / FILE)


def test_a_descriptor_that_is_closed_is_told(encrypted: Run) -> None:
    assert "descriptor 999" in sentence(encrypted("--passphrase-fd", "999", "week"))


def test_it_can_not_be_an_argument(run: Run) -> None:
    with pytest.raises(SystemExit) as caught:
        run("passphrase", "set", WORDS)

    assert caught.value.code == 2


def test_backups_go_along_and_the_others_are_named(
    encrypted: Run, folder: Path
) -> None:
    encrypted("passphrase", "remove", lines=f"{WORDS}\n")
    backups = folder / "backups"
    for made_by_itself in backups.iterdir():
        made_by_itself.unlink()
    for name in ("leadership-20261101T080000Z-daily.db", "leadership-x-damaged-y.db"):
        (backups / name).write_bytes((folder / FILE).read_bytes())
    aside = folder / "leadership-damaged-20261101.db"
    aside.write_bytes((folder / FILE).read_bytes())
    foreign = backups / "leadership-20251101T080000Z-daily.db"
    foreign.write_bytes((folder / FILE).read_bytes())
    convert_file(foreign, None, Key.new(OTHER))

    _, out, _ = encrypted("passphrase", "set", lines=f"{WORDS}\n")

    assert "1 earlier backup went along." in out
    assert aside.name in out
    assert foreign.name in out
    opened = Database.open(
        backups / "leadership-20261101T080000Z-daily.db",
        device="d",
        key=Key.derive(WORDS, salt_of(folder / FILE) or b""),
    )
    opened.close()
    assert is_plain(aside)
    encrypted("passphrase", "remove", lines=f"{WORDS}\n")
    assert is_plain(backups / "leadership-20261101T080000Z-daily.db")
    assert salt_of(foreign)


@pytest.mark.skipif(sys.platform == "win32", reason="terminals are another thing there")
def test_a_terminal_is_asked_without_an_echo(encrypted: Run, folder: Path) -> None:
    status, shown = on_a_terminal(folder, "week", typed=["not it", WORDS])

    assert status == 0
    assert shown.startswith("Passphrase: ")
    assert "This is not the passphrase." in shown
    assert "Walk before work" in shown
    assert "not it" not in shown
    assert WORDS not in shown


@pytest.mark.skipif(sys.platform == "win32", reason="terminals are another thing there")
def test_a_terminal_gets_three_attempts(encrypted: Run, folder: Path) -> None:
    status, shown = on_a_terminal(folder, "week", typed=["a", "b", "c"])

    assert status == 1
    assert "does not open" in shown
    assert shown.count("Passphrase: ") == 3


@pytest.mark.skipif(sys.platform == "win32", reason="terminals are another thing there")
def test_at_a_terminal_a_new_one_is_typed_twice(run: Run, folder: Path) -> None:
    run("demo")

    status, shown = on_a_terminal(folder, "passphrase", "set", typed=[WORDS, OTHER])
    assert status == 1
    assert "not the same" in shown
    assert is_plain(folder / FILE)

    status, shown = on_a_terminal(folder, "passphrase", "set", typed=[WORDS, WORDS])
    assert status == 0
    assert WORDS not in shown
    assert run("week", lines=f"{WORDS}\n")[0] == 0


def test_letters_typed_in_two_ways_are_one_passphrase(run: Run) -> None:
    run("demo")
    run("passphrase", "set", lines="caf\u00e9\n")

    assert run("week", lines="cafe\u0301\n")[0] == 0


def test_bytes_that_are_no_text_are_a_passphrase_too(folder: Path, run: Run) -> None:
    run("demo")
    command = [sys.executable, "-m", "leadership_desktop", "--data-dir", str(folder)]

    def piped(*arguments: str) -> int:
        return subprocess.run(
            [*command, "--passphrase-fd", "0", *arguments],
            input=b"\xff\xfe words\r\n",
            capture_output=True,
            check=False,
            cwd=ROOT,
        ).returncode

    assert piped("passphrase", "set") == 0
    assert piped("week") == 0


def test_the_log_tells_that_it_was_set_and_nothing_of_it(
    encrypted: Run, folder: Path
) -> None:
    log = (folder / "leadership.log").read_text(encoding="utf-8")

    assert "The file was encrypted" in log
    assert WORDS not in log


def test_copies_in_the_second_place_go_along(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    run("demo")
    run("backup", "--second-place", str(stick))
    [copy] = stick.glob("*.db")
    assert is_plain(copy)

    run("passphrase", "set", lines=f"{WORDS}\n")

    assert not is_plain(copy)
    assert salt_of(copy) == salt_of(folder / FILE)


def test_the_keyring_remembers_only_where_there_is_one(run: Run) -> None:
    run("passphrase", "set", lines=f"{WORDS}\n")
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]

    status, out, err = run("passphrase", "remember", lines=f"{WORDS}\n")

    keyring.set_keyring(before)
    assert (status, out) == (1, "")
    assert "no keyring" in err


def test_nothing_can_be_remembered_without_a_passphrase(run: Run) -> None:
    assert "There is no passphrase" in run("passphrase", "remember")[2]


def test_an_export_of_an_encrypted_file_says_that_it_is_plain(
    run: Run, tmp_path: Path
) -> None:
    file = str(tmp_path / "all.json")
    run("demo")
    assert "anybody" not in run("export", file)[2]
    run("passphrase", "set", lines=f"{WORDS}\n")

    status, _, err = run("export", file, lines=f"{WORDS}\n")

    assert status == 0
    assert "not encrypted: anybody can read it" in err
