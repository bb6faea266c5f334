from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from leadership_desktop.exchange import export as export_module
from leadership_desktop.exchange.export import export, write_whole
from leadership_desktop.exchange.problems import ExportFault, ExportProblem
from leadership_desktop.services.workspace import Workspace


def fault_of(workspace: Workspace, path: Path, name: str | None = None) -> ExportFault:
    with pytest.raises(ExportProblem) as caught:
        export(workspace, path, name)
    return caught.value.fault


def test_an_export_is_an_archive_for_its_owner_alone(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "mine.json"

    export(workspace, path)

    assert json.loads(path.read_text())["format"] == "leadership-archive"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_name_of_the_format_serves_for_any_name(
    workspace: Workspace, tmp_path: Path
) -> None:
    export(workspace, tmp_path / "mine.txt", "archive")

    assert (tmp_path / "mine.txt").exists()


def test_an_export_replaces_an_older_one(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text("older")

    export(workspace, path)

    assert json.loads(path.read_text())
    assert len([p for p in tmp_path.iterdir() if p.is_file()]) == 1


def test_a_link_leads_to_the_file_that_is_written(
    workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "mine.json")

    export(workspace, tmp_path / "link.json")

    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "mine.json").is_file()


def test_what_cannot_be_written_is_told_calmly(
    workspace: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "file").touch()

    assert fault_of(workspace, tmp_path / "mine.odt") is ExportFault.UNKNOWN_ENDING
    assert fault_of(workspace, tmp_path / "mine") is ExportFault.UNKNOWN_ENDING
    assert (
        fault_of(workspace, tmp_path / "mine.json", "xml") is ExportFault.UNKNOWN_FORMAT
    )
    assert fault_of(workspace, tmp_path / "no" / "x.json") is ExportFault.NO_FOLDER
    assert fault_of(workspace, tmp_path / "file" / "x.json") is ExportFault.NO_FOLDER
    assert fault_of(workspace, tmp_path / "folder.json") is ExportFault.IS_A_FOLDER
    assert (
        fault_of(workspace, workspace.database.path, "archive")
        is ExportFault.OWN_DATABASE
    )


@pytest.mark.parametrize(
    ("number", "fault"),
    [
        (errno.ENOSPC, ExportFault.DISK_FULL),
        (errno.EROFS, ExportFault.NOT_ALLOWED),
        (errno.EACCES, ExportFault.NOT_ALLOWED),
        (errno.EIO, ExportFault.CANNOT_WRITE),
    ],
)
def test_an_export_that_fails_half_way_leaves_what_was_there(
    workspace: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    fault: ExportFault,
) -> None:
    path = tmp_path / "mine.json"
    path.write_text("older")

    def parts(*_: object) -> Iterator[bytes]:
        yield b"{"
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(export_module, "archive_parts", parts)

    assert fault_of(workspace, path) is fault
    assert path.read_text() == "older"
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == ["mine.json"]


def test_the_standard_output_takes_an_export(
    workspace: Workspace, tmp_path: Path
) -> None:
    reader, writer = os.pipe()

    export(workspace, Path(f"/dev/fd/{writer}"), "archive")
    os.close(writer)
    with os.fdopen(reader, "rb") as file:
        written = json.load(file)

    assert written["format"] == "leadership-archive"


def test_a_pipe_takes_an_export_as_it_comes(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    write_whole(pipe, [b"a", b"b"])

    assert os.read(reader, 10) == b"ab"
    os.close(reader)
