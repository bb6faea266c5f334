"""A file that does not open by itself: what is asked, and what becomes of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.retention import Reason
from leadership_desktop.opening import FILE, open_folder
from leadership_desktop.services import backups, passphrase
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.storage.cipher import SALT_SIZE
from leadership_desktop.storage.health import examine
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.ui.safety.damaged import DamagedDialog
from leadership_desktop.ui.safety.opening import open_after_asking
from leadership_desktop.ui.safety.unlock import UnlockDialog
from leadership_desktop.ui.theme import Theme
from tests.conftest import TODAY

WORDS = "correct horse battery staple"
PAGE = 4096


@pytest.fixture(autouse=True)
def _log_is_closed(theme: Theme) -> Iterator[None]:
    yield
    root = logging.getLogger()
    for handler in [h for h in root.handlers if hasattr(h, "baseFilename")]:
        root.removeHandler(handler)
        handler.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with the demonstration in it, encrypted, and a backup."""
    folder = tmp_path / "data"
    workspace = open_folder(folder, TODAY).workspace
    workspace.execute(demonstration(TODAY, "en"))
    passphrase.set_passphrase(workspace, WORDS)
    backups.make(workspace, Reason.DAILY)
    workspace.close()
    return folder


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer the question for the passphrase with these, in turn; leave it after them."""
    lines: list[str] = []

    def answer(dialog: UnlockDialog) -> int:
        while lines and dialog.result() != UnlockDialog.DialogCode.Accepted:
            dialog.secret.setText(lines.pop(0))
            dialog.try_it()
        return dialog.result()

    monkeypatch.setattr(UnlockDialog, "exec", answer)
    return lines


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> list[str]:
    """Go on from the best that a damaged file's dialog offers; return what it said."""
    said: list[str] = []

    def answer(dialog: DamagedDialog) -> int:
        dialog.show()
        qtbot.waitUntil(dialog.go_on.isEnabled, timeout=20_000)
        said.append(dialog.sentence.text())
        dialog.go_on.click()
        qtbot.waitUntil(dialog.isHidden, timeout=20_000)
        return dialog.result()

    monkeypatch.setattr(DamagedDialog, "exec", answer)
    return said


def damage_a_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[20 * PAGE : 21 * PAGE] = bytes(PAGE)
    path.write_bytes(content[: 40 * PAGE])


def damage_all_but_the_salt(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[SALT_SIZE:PAGE] = bytes(PAGE - SALT_SIZE)
    path.write_bytes(content)


def damage_the_beginning(path: Path) -> None:
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])


def opening(folder: Path) -> StorageProblem:
    with pytest.raises(StorageProblem) as caught:
        open_folder(folder, TODAY)
    return caught.value


def test_the_right_passphrase_opens_it(
    folder: Path, typed: list[str], chosen: list[str]
) -> None:
    typed += ["not it", WORDS]

    opened = open_after_asking(folder, TODAY, opening(folder))

    assert opened is not None
    assert opened.workspace.is_encrypted
    assert chosen == []
    opened.workspace.close()


def test_who_leaves_the_question_leaves_the_file_as_it_is(
    folder: Path, typed: list[str]
) -> None:
    before = (folder / FILE).read_bytes()
    typed += ["not it", "nor this"]

    assert open_after_asking(folder, TODAY, opening(folder)) is None
    assert (folder / FILE).read_bytes() == before


@pytest.mark.parametrize(
    "damage", [damage_a_page, damage_all_but_the_salt, damage_the_beginning]
)
def test_a_damaged_encrypted_file_is_gone_on_from_in_the_window(
    folder: Path, typed: list[str], chosen: list[str], damage: Callable[[Path], None]
) -> None:
    path = folder / FILE
    damage(path)
    damaged = path.read_bytes()
    typed += ["not it", WORDS]

    opened = open_after_asking(folder, TODAY, opening(folder))

    assert opened is not None
    assert opened.workspace.is_encrypted
    assert "damaged" in chosen[0]
    opened.workspace.close()
    assert examine(path, opened.workspace.database.key) == ()
    [aside] = folder.glob("*damaged*.db")
    assert aside.read_bytes() == damaged


def test_a_foreign_file_without_backups_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"Dear diary, this is no database at all." * 40)
    problem = opening(tmp_path)
    assert problem.trouble is Trouble.NOT_A_DATABASE

    with pytest.raises(StorageProblem):
        open_after_asking(tmp_path, TODAY, problem)
