"""The week by keyboard: one key checks off, and place and focus stay."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.actions import (
    Amount,
    CheckInState,
    Direction,
    Once,
    OnDays,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services.commands.actions import (
    AddAction,
    ArchiveAction,
    DeleteAction,
)
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.commands.vision import SaveVision
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text.translation import set_language
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.editors.note import NoteDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.vision.page import VisionPage
from leadership_desktop.ui.week.lines import DONE, FIRST_DAY, STREAK, TITLE
from leadership_desktop.ui.week.page import WeekPage
from leadership_desktop.ui.week.row_menu import RowMenu
from leadership_desktop.ui.widgets.labels import Label
from tests.conftest import NOW, TODAY
from tests.factories import make_action, make_goal
from tests.ui.conftest import NewWindow
from tests.ui.dialogs import in_dialog
from tests.ui.keys import ALT_SHIFT, CTRL, Key, focus, press, type_text

ALT = Qt.KeyboardModifier.AltModifier
THURSDAY = FIRST_DAY + 3
"""The column of today."""
MINUTES = Amount(unit="min", goal=20)


@pytest.fixture
def page(new_window: NewWindow, workspace: Workspace) -> WeekPage:
    """Return the page with a goal of two actions, and one action without a goal."""
    workspace.execute(AddGoal(make_goal(title="Be there")))
    workspace.execute(AddAction(make_action("walk", goal_id="g")))
    workspace.execute(
        AddAction(make_action("write", title="Write", goal_id="g", amount=MINUTES))
    )
    workspace.execute(AddAction(make_action("call", title="Call home")))
    return page_of(new_window())


def page_of(window: MainWindow) -> WeekPage:
    window.resize(1280, 820)
    page = window.go_to("week")
    assert isinstance(page, WeekPage)
    page.grid.setFocus()
    return page


def titles(page: WeekPage) -> list[str]:
    model = page.model
    return [model.index(row, TITLE).data() for row in range(model.rowCount())]


def at(page: WeekPage, title: str, column: int = THURSDAY) -> QModelIndex:
    """Choose a line by its title, and a column of it."""
    index = page.model.index(titles(page).index(title), column)
    page.grid.setCurrentIndex(index)
    return index


def state(page: WeekPage, title: str, column: int = THURSDAY) -> CheckInState | None:
    cell = page.model.cell(page.model.index(titles(page).index(title), column))
    assert cell is not None
    return cell.state


def type_amount(text: str) -> None:
    """Type figure by figure: the first one opens the field for the others."""
    for figure in text:
        type_text(figure)


def test_the_week_shows_goals_with_their_actions_and_loose_ones_last(
    page: WeekPage,
) -> None:
    assert titles(page) == [
        "Be there",
        "Walk",
        "Write",
        "Not tied to a goal yet",
        "Call home",
    ]
    assert page.header.title.text() == "Week 47"
    assert page.header.subtitle.text() == "16 – 22 November 2026"


def test_it_opens_on_todays_day_of_the_first_action(page: WeekPage) -> None:
    index = page.grid.currentIndex()

    assert (titles(page)[index.row()], index.column()) == ("Walk", THURSDAY)
    assert focus() is page.grid


def test_space_checks_off_and_takes_it_back(
    page: WeekPage, workspace: Workspace
) -> None:
    at(page, "Walk")

    press(Key.Key_Space)
    assert state(page, "Walk") is CheckInState.DONE
    assert workspace.undoable == CheckOff("walk", TODAY, NOW)
    assert page.model.index(1, DONE).data() == "1 / 3"

    press(Key.Key_Space)
    assert state(page, "Walk") is None


def test_a_tick_keeps_the_place_and_the_focus(page: WeekPage) -> None:
    at(page, "Write", FIRST_DAY + 1)

    press(Key.Key_Space)

    index = page.grid.currentIndex()
    assert (titles(page)[index.row()], index.column()) == ("Write", FIRST_DAY + 1)
    assert focus() is page.grid


def test_the_arrows_move_between_days_and_lines(page: WeekPage) -> None:
    at(page, "Walk")

    press(Key.Key_Left)
    press(Key.Key_Down)
    press(Key.Key_Space)

    assert state(page, "Write", THURSDAY - 1) is CheckInState.DONE


def test_the_past_can_be_corrected(page: WeekPage, workspace: Workspace) -> None:
    at(page, "Walk", FIRST_DAY)

    press(Key.Key_Space)

    assert workspace.undoable == CheckOff("walk", date(2026, 11, 16), NOW)


def test_a_day_ahead_is_not_checked_off_but_can_be_skipped(
    page: WeekPage, workspace: Workspace
) -> None:
    before = workspace.undoable
    at(page, "Walk", THURSDAY + 1)

    press(Key.Key_Space)
    assert workspace.undoable == before
    assert "still ahead" in page.services.notices.label.text()
    press(Key.Key_S)

    assert state(page, "Walk", THURSDAY + 1) is CheckInState.SKIPPED


def test_s_skips_and_takes_it_back(page: WeekPage) -> None:
    at(page, "Walk")

    press(Key.Key_S)
    assert state(page, "Walk") is CheckInState.SKIPPED
    press(Key.Key_S)

    assert state(page, "Walk") is None


def test_space_gives_an_amount_its_goal(page: WeekPage, workspace: Workspace) -> None:
    at(page, "Write")

    press(Key.Key_Space)

    assert workspace.undoable == CheckOff("write", TODAY, NOW, 20)


def test_digits_type_an_amount(page: WeekPage, workspace: Workspace) -> None:
    at(page, "Write")

    type_amount("35")
    press(Key.Key_Return)

    assert workspace.undoable == CheckOff("write", TODAY, NOW, 35)
    assert focus() is page.grid


def test_what_is_typed_is_left_by_escape(page: WeekPage, workspace: Workspace) -> None:
    before = workspace.undoable
    at(page, "Write")

    type_amount("35")
    press(Key.Key_Escape)

    assert workspace.undoable == before
    assert focus() is page.grid


def test_what_is_no_amount_is_told_and_nothing_is_kept(
    page: WeekPage, workspace: Workspace
) -> None:
    before = workspace.undoable
    at(page, "Write")

    type_amount("3")
    field = focus()
    assert isinstance(field, QLineEdit)
    field.setText("3 oz")
    press(Key.Key_Return)

    assert workspace.undoable == before
    assert "“3 oz” is not an amount" in page.services.notices.label.text()


def test_digits_do_nothing_where_a_tick_is_asked(
    page: WeekPage, workspace: Workspace
) -> None:
    before = workspace.undoable
    at(page, "Walk")

    type_amount("35")

    assert workspace.undoable == before
    assert focus() is page.grid


def test_delete_clears_the_day_and_keeps_its_note(page: WeekPage) -> None:
    at(page, "Walk")
    press(Key.Key_Space)
    press(Key.Key_N)
    type_text("In the rain")
    press(Key.Key_Return, CTRL)
    assert focus() is page.grid

    press(Key.Key_Delete)

    assert state(page, "Walk") in {None, CheckInState.NOTE}
    cell = page.model.cell(page.grid.currentIndex())
    assert cell is not None
    assert cell.note == "In the rain"


def test_n_writes_a_note_and_escape_goes_back_and_keeps_it(page: WeekPage) -> None:
    at(page, "Walk")

    press(Key.Key_N)
    assert focus() is page.details.note
    type_text("Ideas")
    press(Key.Key_Escape)

    cell = page.model.cell(page.grid.currentIndex())
    assert cell is not None
    assert cell.note == "Ideas"
    assert focus() is page.grid


def test_a_note_is_kept_when_the_page_is_left(
    page: WeekPage, window: MainWindow
) -> None:
    at(page, "Walk")
    press(Key.Key_N)
    type_text("Half a thought")

    press(Key.Key_2, CTRL)
    press(Key.Key_1, CTRL)

    assert page.details.note.toPlainText() == "Half a thought"


def test_undo_takes_the_tick_back(page: WeekPage) -> None:
    at(page, "Walk")
    press(Key.Key_Space)

    press(Key.Key_Z, CTRL)

    assert state(page, "Walk") is None
    press(Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert state(page, "Walk") is CheckInState.DONE


def test_alt_and_an_arrow_change_the_week(page: WeekPage) -> None:
    press(Key.Key_Left, ALT)
    assert page.header.title.text() == "Week 46"
    assert page.finished.isVisible()

    press(Key.Key_Right, ALT)
    press(Key.Key_Right, ALT)
    assert page.header.title.text() == "Week 48"

    press(Key.Key_Home, ALT)
    assert page.header.title.text() == "Week 47"
    assert page.grid.currentIndex().column() == THURSDAY


def test_enter_opens_the_action(page: WeekPage) -> None:
    opened: list[str] = []

    def read(dialog: ActionDialog) -> None:
        opened.append(dialog.windowTitle())
        dialog.reject()

    at(page, "Walk")
    in_dialog(ActionDialog, read)
    press(Key.Key_Return)

    assert opened == ["Action"]


def test_enter_on_a_goal_adds_an_action_under_it(
    page: WeekPage, workspace: Workspace
) -> None:
    def fill(dialog: ActionDialog) -> None:
        dialog.fields["title"].widget.setText("Sleep")  # type: ignore[attr-defined]
        QTest.keyClick(dialog, Key.Key_Return, CTRL)

    at(page, "Be there", TITLE)
    in_dialog(ActionDialog, fill)
    press(Key.Key_Return)

    assert titles(page)[:4] == ["Be there", "Walk", "Write", "Sleep"]
    assert isinstance(workspace.undoable, AddAction)


def test_an_action_without_a_title_stays_open_and_says_why(
    page: WeekPage, workspace: Workspace
) -> None:
    before = workspace.undoable
    said: list[str] = []

    def fill(dialog: ActionDialog) -> None:
        dialog.keep()
        said.append(dialog.fields["title"].problem.text())
        dialog.reject()

    in_dialog(ActionDialog, fill)
    press(Key.Key_N, CTRL)

    assert said == ["Please fill this in."]
    assert workspace.undoable == before


def test_an_action_moves_past_the_one_below_and_to_the_next_goal(
    page: WeekPage,
) -> None:
    at(page, "Walk")

    press(Key.Key_Down, ALT_SHIFT)
    assert titles(page)[1:3] == ["Write", "Walk"]
    press(Key.Key_Down, ALT_SHIFT)
    assert titles(page)[2:] == ["Not tied to a goal yet", "Walk", "Call home"]
    press(Key.Key_Up, ALT_SHIFT)

    assert titles(page)[1:3] == ["Write", "Walk"]
    index = page.grid.currentIndex()
    assert titles(page)[index.row()] == "Walk"


def test_a_move_counts_the_actions_that_this_week_leaves_out(
    page: WeekPage, workspace: Workspace
) -> None:
    for number in range(3):
        workspace.execute(AddAction(make_action(f"old{number}", goal_id="g")))
        workspace.execute(ArchiveAction(f"old{number}", date(2026, 11, 10)))
    workspace.execute(AddAction(make_action("read", title="Read", goal_id="g")))
    assert titles(page)[1:4] == ["Walk", "Write", "Read"]

    at(page, "Read")
    press(Key.Key_Up, ALT_SHIFT)
    assert titles(page)[1:4] == ["Walk", "Read", "Write"]
    press(Key.Key_Down, ALT_SHIFT)

    assert titles(page)[1:4] == ["Walk", "Write", "Read"]


@pytest.mark.parametrize(
    ("dragged", "row", "expected"),
    [
        ("walk", 3, ["Write", "Walk", "Read"]),
        ("walk", 4, ["Write", "Read", "Walk"]),
        ("read", 1, ["Read", "Walk", "Write"]),
        ("read", 2, ["Walk", "Read", "Write"]),
        ("write", 3, ["Walk", "Write", "Read"]),
    ],
)
def test_an_action_is_dropped_between_two_others(
    page: WeekPage,
    workspace: Workspace,
    dragged: str,
    row: int,
    expected: list[str],
) -> None:
    workspace.execute(AddAction(make_action("read", title="Read", goal_id="g")))
    title = next(a.title for a in workspace.figures.actions() if a.id == dragged)
    data = page.model.mimeData([page.model.index(titles(page).index(title), 0)])

    page.model.dropMimeData(data, Qt.DropAction.MoveAction, row, 0, QModelIndex())

    assert titles(page)[1:4] == expected


def test_the_menu_holds_all_that_can_be_done(
    page: WeekPage, workspace: Workspace
) -> None:
    names: list[str] = []

    def delete(menu: RowMenu) -> None:
        names.extend(entry.text() for entry in menu.actions() if entry.text())
        menu.actions()[-1].trigger()
        menu.close()

    index = at(page, "Walk")
    in_dialog(RowMenu, delete)
    page.grid.menu_asked.emit(index, page.grid.mapToGlobal(page.grid.pos()))

    assert names == [
        "Edit…",
        "History",
        "Duplicate",
        "Move to goal",
        "I am away…",
        "Archive",
        "Delete",
    ]
    assert workspace.undoable == DeleteAction("walk")
    assert "Walk" not in titles(page)


def test_after_a_deletion_the_next_action_is_chosen(
    page: WeekPage, workspace: Workspace
) -> None:
    at(page, "Write", FIRST_DAY)

    workspace.execute(DeleteAction("write"))

    index = page.grid.currentIndex()
    assert (titles(page)[index.row()], index.column()) == ("Walk", FIRST_DAY)


def test_a_click_ticks_a_day(page: WeekPage) -> None:
    index = page.model.index(titles(page).index("Walk"), FIRST_DAY)
    place = page.grid.visualRect(index).center()

    QTest.mouseClick(page.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert state(page, "Walk", FIRST_DAY) is CheckInState.DONE


def test_an_action_for_this_week_only_says_done(
    page: WeekPage, workspace: Workspace
) -> None:
    once = make_action("brief", title="Brief", cadence=Once(date(2026, 11, 16)))
    workspace.execute(AddAction(once))
    index = at(page, "Brief")

    press(Key.Key_Space)

    assert page.model.index(index.row(), DONE).data() == "done"
    press(Key.Key_Right, ALT)
    assert "Brief" not in titles(page)


def test_a_streak_is_told_in_weeks(page: WeekPage, workspace: Workspace) -> None:
    tuesdays = OnDays(frozenset({Weekday.TUE}))
    workspace.execute(
        AddAction(make_action("agenda", title="Agenda", cadence=tuesdays))
    )
    for weeks in range(1, 3):
        day = date(2026, 11, 17) - timedelta(weeks=weeks)
        workspace.execute(CheckOff("agenda", day, NOW))

    index = page.model.index(titles(page).index("Agenda"), STREAK)

    assert index.data() == "2 weeks"


def test_a_limit_asks_for_the_amount(page: WeekPage, workspace: Workspace) -> None:
    limit = Amount(unit="min", goal=150, per=Per.WEEK, direction=Direction.AT_MOST)
    workspace.execute(AddAction(make_action("screen", title="Screen", amount=limit)))
    at(page, "Screen")

    press(Key.Key_Space)
    type_amount("40")
    press(Key.Key_Return)

    assert workspace.undoable == CheckOff("screen", TODAY, NOW, 40)


def test_every_cell_says_what_it_is(page: WeekPage) -> None:
    at(page, "Walk")
    press(Key.Key_Space)
    role = Qt.ItemDataRole.AccessibleTextRole

    spoken = page.grid.currentIndex().data(role)

    assert spoken == "Walk, Thursday 19 November, done, 1 of 3 this week"
    interface = QAccessible.queryAccessibleInterface(page.grid)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "The week’s actions"


def test_the_details_fold_away_first_then_the_momentum(
    page: WeekPage, qtbot: object
) -> None:
    window = page.window()
    assert page.details.isVisible()

    window.resize(960, 640)
    QTest.qWait(20)

    assert not page.details.isVisible()
    # Then a note has a dialog of its own.
    asked: list[str] = []

    def read(dialog: NoteDialog) -> None:
        asked.append(dialog.windowTitle())
        dialog.close()

    at(page, "Walk")
    in_dialog(NoteDialog, read)
    press(Key.Key_N)
    assert asked == ["Note for Thursday 19 November"]


def test_markup_in_a_title_is_shown_as_it_is(
    page: WeekPage, workspace: Workspace
) -> None:
    workspace.execute(AddAction(make_action("b", title="<b>Bold</b> & <i>")))
    at(page, "<b>Bold</b> & <i>")

    assert page.details.name.text() == "<b>Bold</b> & <i>"
    assert page.details.name.textFormat() is Qt.TextFormat.PlainText


def test_an_empty_program_shows_three_steps(window: MainWindow) -> None:
    page = page_of(window)

    shown = {one.text() for one in page.findChildren(Label) if one.isVisible()}
    assert {"Your vision", "A goal for this quarter", "A first small action"} <= shown
    assert not page.grid.isVisible()


def test_the_example_fills_the_page_and_can_be_left_in_one_step(
    window: MainWindow, workspace: Workspace
) -> None:
    page = page_of(window)

    QTest.mouseClick(page.start.demonstration, Qt.MouseButton.LeftButton)
    assert page.grid.isVisible()
    assert page.example.isVisible()
    leave = next(
        one for one in page.findChildren(QPushButton) if one.text() == "Start my own"
    )
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)

    assert page.start.isVisible()
    workspace.undo()
    assert page.grid.isVisible()


def test_the_program_opens_on_the_first_step_that_is_open(
    new_window: NewWindow, workspace: Workspace
) -> None:
    workspace.execute(SaveVision("v", "I lead", "", TODAY))
    workspace.execute(AddGoal(make_goal()))
    page = new_window().page

    assert isinstance(page, WeekPage)
    assert page.start.next_button() is page.start.action.button
    assert focus() is page.start.action.button


def test_keys_go_on_in_the_grid_after_the_steps_and_back(
    window: MainWindow, workspace: Workspace
) -> None:
    page = page_of(window)
    page.start.demonstration.setFocus()

    press(Key.Key_Space)
    assert page.grid.hasFocus()
    press(Key.Key_Z, CTRL)

    assert page.start.next_button().hasFocus()
    window.redo()
    assert page.grid.hasFocus()


def test_a_large_amount_is_typed_again_as_it_was(
    page: WeekPage, workspace: Workspace
) -> None:
    steps = Amount(unit="steps", goal=12_000)
    workspace.execute(AddAction(make_action("s", title="Steps", amount=steps)))
    workspace.execute(CheckOff("s", TODAY, NOW, 10_000.5))
    before = workspace.undoable
    at(page, "Steps")

    press(Key.Key_Space)
    field = focus()
    assert isinstance(field, QLineEdit)
    assert field.text() == "10000.5"
    press(Key.Key_Return)

    assert workspace.undoable == before


def test_a_comma_is_typed_in_dutch_and_a_point_is_understood(
    page: WeekPage, workspace: Workspace
) -> None:
    set_language("nl")
    at(page, "Write")

    type_amount("7,5")
    press(Key.Key_Return)
    assert workspace.undoable == CheckOff("write", TODAY, NOW, 7.5)
    type_amount("8.5")
    press(Key.Key_Return)

    assert workspace.undoable == CheckOff("write", TODAY, NOW, 8.5)


def test_an_amount_for_a_day_ahead_is_refused_at_the_first_figure(
    page: WeekPage, workspace: Workspace
) -> None:
    before = workspace.undoable
    at(page, "Write", THURSDAY + 1)

    type_amount("3")

    assert focus() is page.grid
    assert "still ahead" in page.services.notices.label.text()
    assert workspace.undoable == before


def test_a_note_that_could_not_be_saved_stays_in_its_field(
    page: WeekPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_command: object) -> bool:
        raise StorageProblem(Trouble.DISK_FULL)

    at(page, "Walk")
    press(Key.Key_N)
    type_text("Not to be lost")
    with monkeypatch.context() as world:
        world.setattr(workspace, "execute", refuse)
        press(Key.Key_Escape)
        at(page, "Write")
        at(page, "Walk")
        assert page.details.note.toPlainText() == "Not to be lost"
    at(page, "Write")

    cell = page.model.cell(at(page, "Walk"))
    assert cell is not None
    assert cell.note == "Not to be lost"


@pytest.mark.parametrize("title", ["للمشي قبل العمل", "🚶 Walk 🌧", "a\nb\tc", "&amp;"])
def test_a_title_of_any_script_is_painted_and_spoken(
    page: WeekPage, workspace: Workspace, title: str
) -> None:
    workspace.execute(AddAction(make_action("x", title=title)))

    index = at(page, title)

    assert page.grid.grab().width() > 0
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{title}, Thursday 19 November, open")


def test_a_title_without_room_is_whole_in_its_tooltip(
    page: WeekPage, workspace: Workspace
) -> None:
    long = "Write <all> of it down"
    workspace.execute(AddAction(make_action("x", title=long, cue="When it rains")))

    tip = at(page, long, TITLE).data(Qt.ItemDataRole.ToolTipRole)

    assert "Write &lt;all&gt; of it down\n3 × a week · When it rains" in tip


def test_a_heading_shows_that_one_is_on_it_from_whichever_day(page: WeekPage) -> None:
    at(page, "Be there", TITLE)
    pointed_at = page.grid.grab().toImage()

    # As after Alt+←, which keeps the day.
    at(page, "Be there", THURSDAY)

    assert page.grid.hasFocus()
    assert page.grid.grab().toImage() == pointed_at


def test_a_new_action_gets_the_place(page: WeekPage) -> None:
    def fill(dialog: ActionDialog) -> None:
        dialog.title.setText("Sleep")
        QTest.keyClick(dialog, Key.Key_Return, CTRL)

    at(page, "Call home")
    in_dialog(ActionDialog, fill)
    press(Key.Key_N, CTRL)

    assert titles(page)[page.grid.currentIndex().row()] == "Sleep"


def test_a_tick_changes_data_and_resets_nothing(page: WeekPage, qtbot: QtBot) -> None:
    at(page, "Walk")

    with (
        qtbot.waitSignal(page.model.dataChanged),
        qtbot.assertNotEmitted(page.model.modelReset),
    ):
        press(Key.Key_Space)


def test_the_model_keeps_qts_contract(
    page: WeekPage, qtmodeltester: ModelTester, workspace: Workspace
) -> None:
    workspace.execute(CheckOff("walk", TODAY, NOW))

    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]


def test_an_empty_program_has_one_primary_button(window: MainWindow) -> None:
    page = page_of(window)

    primary = [
        one.text()
        for one in page.findChildren(QPushButton)
        if one.isVisible() and one.property("kind") == "primary"
    ]
    assert primary == ["Write it"]


def test_an_empty_program_begins_on_the_first_step(window: MainWindow) -> None:
    page = page_of(window)
    page.begin()

    assert focus() is page.start.vision.button
    page.services.execute(SaveVision("v", "Home by six", "", TODAY))
    page.begin()

    assert focus() is page.start.goal.button


def test_the_first_step_begins_with_writing_at_once(window: MainWindow) -> None:
    page = page_of(window)

    page.start.vision.button.click()

    assert isinstance(window.page, VisionPage)
    assert window.page.is_writing


def test_a_tick_repaints_its_own_line_only(page: WeekPage) -> None:
    changed: list[int] = []
    page.model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    index = at(page, "Walk")

    press(Key.Key_Space)

    assert changed == [index.row()]


def test_what_was_typed_before_escape_can_be_taken_up_again(
    page: WeekPage, workspace: Workspace
) -> None:
    def leave(dialog: ActionDialog) -> None:
        dialog.title.setText("Half a thought")
        dialog.reject()

    def finish(dialog: ActionDialog) -> None:
        assert dialog.title.text() == "Half a thought"
        dialog.keep()

    bar = page.services.notices
    in_dialog(ActionDialog, leave)
    press(Key.Key_N, CTRL)
    assert bar.label.text() == "What you typed was not saved."
    in_dialog(ActionDialog, finish)
    QTest.mouseClick(bar.undo, Qt.MouseButton.LeftButton)

    assert "Half a thought" in titles(page)
    assert isinstance(workspace.undoable, AddAction)
    bar.tell_done(workspace.undoable)
    assert bar.undo.text() == "Undo"


def test_a_dialog_that_was_only_looked_at_leaves_quietly(page: WeekPage) -> None:
    def leave(dialog: ActionDialog) -> None:
        dialog.reject()

    at(page, "Walk")
    in_dialog(ActionDialog, leave)
    press(Key.Key_Return)

    assert not page.services.notices.isVisible()


def test_an_action_that_the_world_refuses_stays_in_its_dialog(
    page: WeekPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def refuse(_command: object) -> bool:
        raise StorageProblem(Trouble.DISK_FULL)

    def save(dialog: ActionDialog) -> None:
        dialog.title.setText("Walk far")
        dialog.keep()
        said.append(dialog.problem.text())
        dialog.reject()

    monkeypatch.setattr(workspace, "execute", refuse)
    at(page, "Walk")
    in_dialog(ActionDialog, save)
    press(Key.Key_Return)

    assert "The disk is full, so this was not saved." in said[0]


def test_what_nobody_asked_for_is_counted_by_itself(
    page: WeekPage, workspace: Workspace
) -> None:
    fortnightly = make_action(
        "f", title="Team", cadence=TimesPerWeek(1, 2), starts_on=date(2026, 11, 9)
    )
    workspace.execute(AddAction(fortnightly))
    index = at(page, "Team")
    assert page.model.index(index.row(), DONE).data() == "–"

    press(Key.Key_Space)

    assert page.model.index(index.row(), DONE).data() == "1"


def test_weeks_from_sunday_are_named_by_their_first_day(
    page: WeekPage, workspace: Workspace
) -> None:
    workspace.execute(ChangeSetting(SettingKey.WEEK_STARTS_ON, "sun"))

    assert page.header.title.text() == "Week of 15 November"
    assert page.header.subtitle.text() == "2026"
    assert (
        page.model.index(0, 0).model().headerData(FIRST_DAY, Qt.Orientation.Horizontal)
        == "Sun\n15"
    )


def test_a_finished_week_says_so_quietly(page: WeekPage, workspace: Workspace) -> None:
    for title in ("Walk", "Write", "Call home"):
        for column in (1, 2, 3):
            page.go_previous()
            at(page, title, column)
            press(Key.Key_Space)
            page.go_to_today()
    page.go_previous()

    assert page.finished.text() == (
        "This week is over: 100% done. A strong week. You can still correct it."
    )
    assert workspace.figures.overall().execution_of(page.view.week) == 1  # type: ignore[union-attr]
