"""The index of what was written: read once, kept up, read anew when anything may differ."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from leadership_desktop.services.commands.planning import Plan
from leadership_desktop.services.commands.vision import AddValue, SaveVision
from leadership_desktop.services.queries.written import WrittenIndex, WrittenKind
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.ui.main_window import MainWindow
from tests.conftest import TODAY
from tests.factories import make_value


def texts(index: WrittenIndex) -> list[str]:
    return [one.text for one in index.newest(9)]


def test_what_is_written_while_it_reads_is_in_it(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    found: list[WrittenIndex] = []
    search = window.services.search
    workspace.execute(SaveVision("v1", "Before", "", TODAY))
    search.ask(found.append)
    search.ask(found.append)
    window.services.background.wait()
    # All is read; the answer waits for the window's own turn, and this comes before it.
    workspace.execute(SaveVision("v2", "Meanwhile", "", TODAY))
    assert not found
    qtbot.waitUntil(lambda: len(found) == 2)

    assert texts(found[0]) == ["Meanwhile", "Before"]
    workspace.undo()
    assert texts(found[0]) == ["Before"]
    search.ask(found.append)
    assert found[0] is found[1] is found[2]


def test_it_is_read_anew_when_anything_may_have_changed(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    found: list[WrittenIndex] = []
    search = window.services.search
    search.ask(found.append)
    window.services.background.wait()  # read, and not handed on yet
    with workspace.database.transaction() as tx:
        SaveVision("v1", "Written elsewhere", "", TODAY).apply(tx)
        tx.append_to_log(workspace.now())
    assert workspace.refresh_if_changed_elsewhere()
    qtbot.waitUntil(lambda: len(found) == 1)
    assert texts(found[0]) == ["Written elsewhere"]

    search.forget()  # as the lock does
    search.ask(found.append)
    assert len(found) == 1
    qtbot.waitUntil(lambda: len(found) == 2)
    assert texts(found[1]) == texts(found[0])


def test_very_many_changes_at_once_are_read_anew(
    window: MainWindow,
    workspace: Workspace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found: list[WrittenIndex] = []
    search = window.services.search
    search.ask(found.append)
    qtbot.waitUntil(lambda: len(found) == 1)
    monkeypatch.setattr("leadership_desktop.ui.written.search.MANY", 1)
    workspace.execute(
        Plan(
            (
                SaveVision("v1", "First", "", TODAY),
                AddValue(make_value("w", name="Craft", description="Second")),
            )
        )
    )
    search.ask(found.append)
    qtbot.waitUntil(lambda: len(found) == 2)

    assert found[1] is not found[0]
    assert texts(found[1]) == ["First", "Second"]
    assert [one.text for one in found[1].find("second")] == ["Second"]


def test_what_could_not_be_read_is_told_and_read_anew(
    window: MainWindow,
    workspace: Workspace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_: Workspace) -> None:
        raise StorageProblem(Trouble.LOCKED)

    found: list[WrittenIndex] = []
    problems: list[StorageProblem] = []
    search = window.services.search
    with monkeypatch.context() as broken:
        broken.setattr(
            "leadership_desktop.services.queries.written.WrittenIndex", refuse
        )
        search.ask(found.append, problems.append)
        window.services.background.wait()
        workspace.execute(SaveVision("v1", "Old words", "", TODAY))  # missed by it
        qtbot.waitUntil(lambda: len(problems) == 1)
    workspace.undo()
    search.ask(found.append, problems.append)
    qtbot.waitUntil(lambda: len(found) == 1)

    assert texts(found[0]) == []
    assert len(problems) == 1


def test_every_kind_is_listed_without_a_word_typed(workspace: Workspace) -> None:
    workspace.execute(AddValue(make_value("w", name="Craft", description="Undated")))
    workspace.execute(SaveVision("v1", "Dated", "", TODAY))
    index = WrittenIndex(workspace)

    assert texts(index) == ["Dated", "Undated"]
    assert [one.text for one in index.newest(9, [WrittenKind.VALUE])] == ["Undated"]
    assert index.newest(9, [WrittenKind.GOAL]) == []
