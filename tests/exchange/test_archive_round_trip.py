from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.exchange.archive.reading import read_archive
from leadership_desktop.exchange.archive.writing import archive_parts
from leadership_desktop.exchange.export import export
from leadership_desktop.exchange.preview import preview
from leadership_desktop.services.commands.importing import BringIn
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.workspace import Workspace
from tests.exchange.archives import Drawn, archives
from tests.exchange.conftest import NOW, NewWorkspace


def written(workspace: Workspace) -> bytes:
    with workspace.reading() as tx:
        return b"".join(archive_parts(tx, NOW))


def by_kind_and_id(entities: tuple[Entity, ...]) -> dict[tuple[str, str], Entity]:
    return {(type(e).__name__, e.id): e for e in entities if hasattr(e, "id")}


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(drawn=archives())
def test_every_archive_goes_round_without_loss(
    workspace: Workspace, drawn: Drawn
) -> None:
    entities, check_ins = drawn
    workspace.execute(BringIn("drawn", entities, check_ins))

    contents = read_archive(written(workspace))
    if workspace.undoable is not None:
        workspace.undo()

    assert by_kind_and_id(contents.entities) == by_kind_and_id(entities)
    assert set(contents.check_ins) == set(check_ins)
    assert contents.references == ()
    with workspace.reading() as tx:
        assert tx.is_empty()


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(drawn=archives())
def test_an_archive_of_an_import_is_the_archive(
    workspace: Workspace, tmp_path: Path, drawn: Drawn
) -> None:
    workspace.execute(BringIn("drawn", *drawn))
    archive = written(workspace)
    path = tmp_path / "archive.json"
    path.write_bytes(archive)
    if workspace.undoable is not None:
        workspace.undo()

    workspace.execute(preview(workspace, path).command)
    again = written(workspace)
    twice = preview(workspace, path)
    if workspace.undoable is not None:
        workspace.undo()

    assert again == archive
    assert not twice.changes_anything


def test_the_settings_go_round(new_workspace: NewWorkspace, tmp_path: Path) -> None:
    first, second = new_workspace(), new_workspace()
    first.execute(ChangeSetting(SettingKey.WEEK_STARTS_ON, "sun"))
    first.execute(ChangeSetting(SettingKey.FISCAL_YEAR_STARTS_IN, "4"))
    first.execute(ChangeSetting(SettingKey.THEME, "dark"))
    path = tmp_path / "archive.json"
    export(first, path)

    found = preview(second, path)
    second.execute(found.command)

    assert found.brings_settings
    assert second.settings == replace(first.settings, theme="system")


def test_an_archive_can_be_read_by_a_person(workspace: Workspace) -> None:
    text = written(workspace).decode()

    assert text.startswith('{\n  "format": "leadership-archive",\n  "version": 1,\n')
    assert json.loads(text)["settings"]["week_starts_on"] == "mon"


def test_versions_of_one_day_keep_their_order(
    workspace: Workspace, tmp_path: Path
) -> None:
    """The last in the list is today's vision, whatever its id sorts like."""
    archive = tmp_path / "visions.json"
    written = [
        {"id": id_, "statement": id_.upper(), "written_on": "2026-11-01"}
        for id_ in "zma"
    ]
    archive.write_text(
        json.dumps({"format": "leadership-archive", "version": 1, "visions": written}),
        encoding="utf-8",
    )

    workspace.execute(preview(workspace, archive).command)
    export(workspace, tmp_path / "out.json")

    out = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert [version["id"] for version in out["visions"]] == ["z", "m", "a"]
    assert not preview(workspace, tmp_path / "out.json").changes_anything
