from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from leadership_desktop.exchange.preview import preview
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text.translation import set_language
from leadership_desktop.ui.background import Background
from leadership_desktop.ui.data_signals import DataSignals
from leadership_desktop.ui.exchange import exporting, importing
from leadership_desktop.ui.exchange.dialog import ImportDialog
from leadership_desktop.ui.exchange.table import Column
from leadership_desktop.ui.notices import NoticeBar
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.written.search import Search
from tests.exchange.loop_files import DAILY, at, make_database

HABITS = [
    {**DAILY, "name": "<b>Run</b>", "freq_num": 3, "freq_den": 14},
    {**DAILY, "name": "Read", "archived": 1},
]
TICKS: list[dict[str, Any]] = [
    {"habit": 1, "timestamp": at("2024-01-02"), "notes": "far"},
    {"habit": 1, "timestamp": at("2024-01-03"), "value": 3},
    {"habit": 1, "timestamp": at("2024-01-04"), "value": 1},
    {"habit": 2, "timestamp": at("2024-01-03")},
]


@pytest.fixture
def loop(tmp_path: Path) -> Path:
    return make_database(tmp_path / "loop.db", 25, HABITS, TICKS)


@pytest.fixture
def services(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Iterator[Services]:
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    signals, background = DataSignals(workspace, window), Background(window)
    made = Services(
        workspace=workspace,
        signals=signals,
        theme=Theme(application, "light"),
        notices=NoticeBar(window),
        background=background,
        search=Search(workspace, signals, background),
        data_folder=tmp_path,
        go_to=lambda _: None,
    )
    window.show()
    yield made
    made.background.wait()


def opened(qtbot: QtBot, services: Services, path: Path) -> ImportDialog:
    dialog = importing.show_preview(services, path, services.notices.window())
    waiting = dialog.sentence.text()
    qtbot.waitUntil(lambda: dialog.sentence.text() != waiting)
    return dialog


def cells(dialog: ImportDialog, row: int) -> list[str]:
    model = dialog.table_model
    return [str(model.index(row, column).data()) for column in Column]


def losses(dialog: ImportDialog) -> list[str]:
    return [dialog.losses.item(row).text() for row in range(dialog.losses.count())]


def how_many(workspace: Workspace) -> tuple[int, int]:
    with workspace.reading() as tx:
        return len(tx.actions.all()), tx.check_ins.count()


def test_the_preview_shows_what_comes_in_and_changes_nothing(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    dialog = opened(qtbot, services, loop)

    assert dialog.kinds.text() == "Actions: 2 new · Check-ins: 3 new"
    assert cells(dialog, 0) == [
        "<b>Run</b>",
        "2 – 3 January 2024",
        "1",
        "1",
        "1",
        "2 new",
    ]
    assert losses(dialog) == [
        "“<b>Run</b>”: 3 times in 14 days becomes 2 a week.",
        "“<b>Run</b>”: one automatic mark is not taken over.",
        "“Read”: the file does not say when it was archived; 4 January 2024 is taken.",
        "Colours are not taken over: here they belong to goals.",
    ]
    assert how_many(services.workspace) == (0, 0)


def test_enter_brings_it_in_as_one_step_that_can_be_undone(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    dialog = opened(qtbot, services, loop)

    qtbot.waitUntil(dialog.accept_button.hasFocus)
    QTest.keyClick(dialog.accept_button, Qt.Key.Key_Space)

    qtbot.waitUntil(services.notices.undo.isVisible)
    assert how_many(services.workspace) == (2, 3)
    assert services.notices.label.text() == "Import done."
    services.workspace.undo()
    assert how_many(services.workspace) == (0, 0)


def test_esc_leaves_everything_as_it_was(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    dialog = opened(qtbot, services, loop)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert how_many(services.workspace) == (0, 0)
    assert services.workspace.undoable is None


def test_the_same_file_again_has_nothing_to_bring(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    opened(qtbot, services, loop).accept_button.click()

    dialog = opened(qtbot, services, loop)

    qtbot.waitUntil(lambda: "here already" in dialog.sentence.text())
    assert not dialog.accept_button.isVisible()
    assert dialog.cancel.text() == "Close"
    assert cells(dialog, 0)[Column.NOVELTY] == "2 as here"
    dialog.reject()


def test_what_comes_in_elsewhere_meanwhile_is_not_offered_again(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    dialog = opened(qtbot, services, loop)
    services.workspace.execute(preview(services.workspace, loop).command)

    qtbot.waitUntil(
        lambda: dialog.sentence.text() == "Everything in this file is here already."
    )

    assert not dialog.accept_button.isVisible()
    dialog.reject()


def test_an_import_that_changes_nothing_any_more_offers_no_undo(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    dialog = opened(qtbot, services, loop)
    services.signals.blockSignals(True)
    services.workspace.execute(preview(services.workspace, loop).command)
    services.signals.blockSignals(False)

    dialog.accept_button.click()

    label = services.notices.label
    qtbot.waitUntil(lambda: label.text() == "Everything in this file is here already.")
    assert not services.notices.undo.isVisible()


def test_a_backup_is_made_before_it_off_the_thread(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    workspace, threads = services.workspace, []
    workspace.before = lambda _: threads.append(threading.current_thread())
    dialog = opened(qtbot, services, loop)

    dialog.accept_button.click()
    qtbot.waitUntil(services.notices.undo.isVisible)

    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def test_an_import_without_its_backup_is_not_done(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    def fail(_: object) -> None:
        raise StorageProblem(Trouble.DISK_FULL)

    services.workspace.before = fail
    dialog = opened(qtbot, services, loop)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: "disk is full" in dialog.sentence.text())
    assert how_many(services.workspace) == (0, 0)

    services.workspace.before = None
    dialog.accept_button.click()
    qtbot.waitUntil(services.notices.undo.isVisible)
    assert how_many(services.workspace) == (2, 3)


def test_columns_that_say_nothing_leave_their_room_to_the_titles(
    qtbot: QtBot, services: Services, loop: Path, tmp_path: Path
) -> None:
    ticks = [{"habit": 1, "timestamp": at("2024-01-02")}]
    plain = make_database(tmp_path / "plain.db", 25, HABITS[1:], ticks)

    dialog = opened(qtbot, services, plain)
    hidden = [dialog.table.isColumnHidden(column) for column in Column]
    dialog.reject()
    full = opened(qtbot, services, loop)

    assert hidden == [False, False, False, True, True, False]
    assert not any(full.table.isColumnHidden(column) for column in Column)
    full.reject()


def test_a_title_has_room_beside_all_columns_in_dutch_too(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    set_language("nl")
    name = "Write 20 min about circular packaging"
    habits = [{**DAILY, "name": name}]
    ticks: list[dict[str, Any]] = [
        {"habit": 1, "timestamp": at("2024-09-23"), "notes": "far"},
        {"habit": 1, "timestamp": at("2024-11-17"), "value": 3},
    ]
    dialog = opened(
        qtbot, services, make_database(tmp_path / "wide.db", 25, habits, ticks)
    )
    room = dialog.table.columnWidth(Column.ACTION)

    assert not any(dialog.table.isColumnHidden(column) for column in Column)
    assert dialog.table.fontMetrics().horizontalAdvance(name) < room
    dialog.reject()


def test_a_title_that_does_not_fit_is_told_by_the_pointer(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    dialog = opened(qtbot, services, loop)

    title = dialog.table_model.index(0, Column.ACTION)

    assert "&lt;b&gt;Run&lt;/b&gt;" in title.data(Qt.ItemDataRole.ToolTipRole)
    dialog.reject()


def test_a_wrong_file_is_told_calmly_and_another_can_be_chosen(
    qtbot: QtBot,
    services: Services,
    loop: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text(
        json.dumps(
            {
                "format": "leadership-archive",
                "version": 1,
                "values": [{"id": "a", "name": ""}],
            }
        )
    )
    monkeypatch.setattr(importing, "choose_file", lambda *_: loop)

    dialog = opened(qtbot, services, wrong)
    told = dialog.sentence.text()
    assert not dialog.accept_button.isVisible()
    assert not dialog.table.isVisible()
    dialog.another.click()
    qtbot.waitUntil(dialog.accept_button.isVisible)

    assert told == (
        "“wrong.json” can’t be brought in, and nothing was changed: "
        "values[0].name is empty."
    )
    assert dialog.accessibleDescription() == dialog.sentence.text()
    assert dialog.file_name.text() == "loop.db"
    dialog.reject()


def test_a_dialog_that_was_closed_takes_no_answer(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    dialog = importing.show_preview(services, loop, services.notices.window())

    dialog.reject()
    services.background.wait()
    qtbot.wait(20)

    assert how_many(services.workspace) == (0, 0)


def test_everything_in_the_dialog_is_reached_by_tab_and_has_a_name(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    dialog = opened(qtbot, services, loop)
    qtbot.waitUntil(dialog.accept_button.hasFocus)
    reached = set()
    for _ in range(6):
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())

    assert {
        dialog.table,
        dialog.losses,
        dialog.another,
        dialog.cancel,
        dialog.accept_button,
    } <= reached
    assert dialog.table.accessibleName()
    assert dialog.losses.accessibleName()
    dialog.reject()


def test_a_screen_reader_hears_the_whole_row(
    qtbot: QtBot, services: Services, loop: Path
) -> None:
    dialog = opened(qtbot, services, loop)
    index = dialog.table_model.index(0, Column.ACTION)
    dialog.table.selectionModel().setCurrentIndex(
        index, QItemSelectionModel.SelectionFlag.Select
    )

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "<b>Run</b>: 2 – 3 January 2024, 1 done, 1 skipped, 1 note, new"
    )
    dialog.reject()


def test_the_dialog_speaks_dutch(qtbot: QtBot, services: Services, loop: Path) -> None:
    set_language("nl")

    dialog = opened(qtbot, services, loop)

    assert dialog.kinds.text() == "Acties: 2 nieuw · Vinkjes: 3 nieuw"
    assert "“<b>Run</b>”: 3 keer in 14 dagen wordt 2 keer per week." in losses(dialog)
    dialog.reject()


def test_export_writes_an_archive_and_says_where(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.json"
    monkeypatch.setattr(exporting, "choose_target", lambda *_: path)

    exporting.ask_and_export(services, services.notices.window())
    qtbot.waitUntil(services.notices.isVisible)

    assert json.loads(path.read_text())["format"] == "leadership-archive"
    assert str(path) in services.notices.label.text()


def test_an_export_that_fails_is_told_calmly(
    qtbot: QtBot, services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "gone" / "mine.json"
    monkeypatch.setattr(exporting, "choose_target", lambda *_: path)

    exporting.ask_and_export(services, services.notices.window())
    qtbot.waitUntil(services.notices.isVisible)

    assert "its folder is not there" in services.notices.label.text()


def test_no_file_chosen_is_no_import(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "choose_file", lambda *_: None)

    assert importing.ask_and_import(services, services.notices.window()) is None
