"""Ctrl+K by keyboard: a few letters, Enter, and one is there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.actions import Amount, CheckInState, Per
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.reflections import Answer, Reflection
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services.commands.actions import AddAction, ArchiveAction
from leadership_desktop.services.commands.check_ins import CheckOff, Note
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.commands.vision import SaveVision
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.explain import ExplainDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.palette.dialog import PaletteDialog
from leadership_desktop.ui.quarter.page import QuarterPage
from leadership_desktop.ui.settings.page import SettingsPage
from leadership_desktop.ui.week.page import WeekPage
from tests.conftest import NOW, TODAY
from tests.factories import make_action, make_goal
from tests.ui.conftest import NewWindow
from tests.ui.keys import CTRL, Key, press, type_text

LONG_AGO = TODAY - timedelta(days=70)
Find = Callable[[str], PaletteDialog]


@pytest.fixture
def window(new_window: NewWindow, workspace: Workspace) -> MainWindow:
    workspace.execute(AddGoal(make_goal(title="Be there", quarter=Quarter(2026, 3))))
    workspace.execute(
        AddAction(make_action("walk", title="Walk <b>early</b>", goal_id="g"))
    )
    workspace.execute(
        AddAction(
            make_action(
                "read", title="Éditer", amount=Amount(unit="p", goal=20, per=Per.WEEK)
            )
        )
    )
    workspace.execute(AddAction(make_action("old", title="Sing", starts_on=LONG_AGO)))
    workspace.execute(ArchiveAction("old", TODAY - timedelta(days=30)))
    workspace.execute(Note("walk", LONG_AGO, "Rain\nand a Rainbow over it", NOW))
    workspace.execute(SaveVision("v", "I am home by six", "Dinner", TODAY))
    return new_window()


@pytest.fixture
def find(window: MainWindow, qtbot: QtBot) -> Find:
    """Return how to open the palette and type; what was written is read by then."""

    def find(text: str) -> PaletteDialog:
        press(Key.Key_K, CTRL)
        dialog = window.findChildren(PaletteDialog)[-1]
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        qtbot.waitUntil(lambda: dialog._entries.written is not None)
        type_text(text)
        return dialog

    return find


def first(dialog: PaletteDialog) -> str:
    return str(dialog.list.item(0).text()) if dialog.list.count() else ""


def test_pages_and_commands_are_there_before_a_letter(find: Find) -> None:
    dialog = find("")

    titles = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert titles[0] == "This week\npage · Ctrl+1"
    assert any(title.startswith("Import") for title in titles)


def test_a_page_is_a_few_letters_away(find: Find, window: MainWindow) -> None:
    find("prog")
    press(Key.Key_Return)

    assert window.page is window.go_to("progress")


def test_an_action_is_shown_in_its_week(
    find: Find, window: MainWindow, qtbot: QtBot
) -> None:
    window.go_to("vision")
    find("wlk")
    press(Key.Key_Return)

    page = window.page
    assert isinstance(page, WeekPage)
    line = page.model.line(page.grid.currentIndex())
    assert line is not None
    assert line.key[1] == "walk"
    window.activateWindow()
    qtbot.waitUntil(page.grid.hasFocus)


def test_an_action_is_checked_off_from_there(
    find: Find, window: MainWindow, workspace: Workspace
) -> None:
    dialog = find("walk")
    assert "Ctrl+Enter checks it off" in dialog.foot.text()
    press(Key.Key_Return, CTRL)

    assert workspace.undoable == CheckOff("walk", TODAY, workspace.now())
    with workspace.reading() as tx:
        found = tx.check_ins.get("walk", TODAY)
    assert found is not None
    assert found.state is CheckInState.DONE
    assert window.notices.undo.isVisible()


def test_an_amount_is_asked_for_on_the_page(find: Find, workspace: Workspace) -> None:
    before = workspace.undoable
    find("edit")
    press(Key.Key_Return, CTRL)

    assert workspace.undoable == before


def test_an_archived_action_is_found_in_its_last_week(
    find: Find, window: MainWindow
) -> None:
    dialog = find("sing")
    assert "archived action" in first(dialog)
    assert "Ctrl+Enter" not in dialog.foot.text()
    press(Key.Key_Return)

    page = window.page
    assert isinstance(page, WeekPage)
    assert page.week is not None
    assert TODAY - timedelta(days=30) in page.week


def test_a_goal_is_shown_in_its_quarter(find: Find, window: MainWindow) -> None:
    find("be th")
    press(Key.Key_Return)

    page = window.page
    assert isinstance(page, QuarterPage)
    assert page.view is not None
    assert page.view.quarter == Quarter(2026, 3)


@pytest.mark.parametrize(
    ("typed", "title"), [("week 45", "Week 45"), ("last quarter", "Quarter 3, 2026")]
)
def test_a_week_and_a_quarter_are_understood(
    find: Find, window: MainWindow, typed: str, title: str
) -> None:
    assert first(find(typed)).startswith(title)
    press(Key.Key_Return)

    assert title.split(",", maxsplit=1)[0] in window.page.header.title.text()


def test_a_note_is_found_by_its_words(find: Find, window: MainWindow) -> None:
    dialog = find("rainbow ov")
    assert first(dialog).startswith(
        "Rain and a Rainbow over it\nnote · Walk <b>early</b>"
    )
    press(Key.Key_Return)

    page = window.page
    assert isinstance(page, WeekPage)
    assert page.week is not None
    assert LONG_AGO in page.week


def test_the_vision_is_found_by_its_words(find: Find, window: MainWindow) -> None:
    find("home by")
    press(Key.Key_Return)

    assert window.page is window.go_to("vision")


def test_an_answer_of_a_reflection_is_found_and_read(
    find: Find, window: MainWindow, workspace: Workspace
) -> None:
    said = Answer(question="where_am_i_now", text="I say <b>yes</b> too soon")
    own = Answer(question="Who helped?", text="Noor")
    workspace.execute(KeepReflection(Reflection(id="r", on=TODAY, answers=(said, own))))
    dialog = find("yes too")
    assert first(dialog).startswith("I say <b>yes</b> too soon\nSelf-reflection")

    press(Key.Key_Return)

    [shown] = [one for one in window.findChildren(ExplainDialog) if one.isVisible()]
    assert shown.words.startswith("Self-reflection, 19 November 2026")
    for words in ("Where am I now?", said.text, "Who helped?", "Noor"):
        assert words in shown.words


def test_a_setting_is_gone_to(find: Find, window: MainWindow, qtbot: QtBot) -> None:
    find("theme")
    press(Key.Key_Return)
    window.activateWindow()

    page = window.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(page.choices[SettingKey.THEME].hasFocus)


def test_arrows_choose_and_the_field_speaks_for_it(find: Find) -> None:
    dialog = find("")
    press(Key.Key_Down)

    chosen = dialog.chosen
    assert dialog.list.currentRow() == 1
    assert chosen is not None
    assert chosen.title in dialog.field.accessibleDescription()


def test_nothing_is_no_mistake(find: Find) -> None:
    dialog = find("qqqq zzzz")

    assert dialog.list.count() == 0
    assert "Nothing is called that" in dialog.foot.text()
    press(Key.Key_Return)
    assert dialog.isVisible()
    press(Key.Key_Escape)
    assert not dialog.isVisible()
