from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.vision import AddValue, SaveVision
from leadership_desktop.services.queries.vision import ValueLine
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text.translation import set_language
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.vision.page import VisionPage
from leadership_desktop.ui.vision.value_list import ValuePlan
from tests.factories import make_action, make_goal, make_value
from tests.ui.conftest import NewWindow
from tests.ui.keys import ALT_SHIFT, CTRL, Key, focus, press, type_text

WRITTEN = date(2026, 10, 4)


def page_of(window: MainWindow) -> VisionPage:
    page = window.go_to("vision")
    assert isinstance(page, VisionPage)
    return page


@pytest.fixture
def empty(window: MainWindow) -> VisionPage:
    """Return the page of an empty program."""
    return page_of(window)


@pytest.fixture
def page(new_window: NewWindow, workspace: Workspace) -> VisionPage:
    """Return the page with three versions and three values."""
    workspace.execute(SaveVision("v1", "I travel", "", date(2025, 1, 2)))
    workspace.execute(SaveVision("v2", "I teach", "It is mine", date(2026, 6, 1)))
    workspace.execute(SaveVision("v3", "I am home by six", "Dinner", WRITTEN))
    for name in ("Craft", "Care", "Curiosity"):
        workspace.execute(AddValue(make_value(name.lower(), name=name)))
    workspace.execute(AddGoal(make_goal(value_ids=("craft",))))
    workspace.execute(AddAction(make_action(goal_id="g")))
    return page_of(new_window())


def statements(workspace: Workspace) -> list[str]:
    with workspace.reading() as tx:
        return [vision.statement for vision in tx.visions.all()]


def values(workspace: Workspace) -> list[tuple[str, str]]:
    with workspace.reading() as tx:
        return [(value.name, value.description) for value in tx.values.all()]


def spoken(page: VisionPage, row: int) -> str:
    index = page.values.model.index(row)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_an_empty_page_asks_good_questions(empty: VisionPage) -> None:
    shown = empty.statement.why.text()

    assert shown.count("?") == 4
    assert empty.statement.write.hasFocus()
    assert "?" in empty.values.questions.text()


def test_the_first_vision_is_written_by_keyboard_alone(
    empty: VisionPage, workspace: Workspace
) -> None:
    press(Key.Key_Return)
    type_text("I am home by six")
    press(Key.Key_Tab)
    type_text("Dinner")
    press(Key.Key_Return, CTRL)

    assert statements(workspace) == ["I am home by six"]
    assert empty.statement.statement.text() == "I am home by six"
    assert empty.statement.why.text() == "Why it matters: Dinner"
    assert empty.statement.hasFocus()


def test_the_header_tells_version_and_day(page: VisionPage) -> None:
    assert page.header.subtitle.text() == "your compass · third version, 4 October"


def test_e_rewrites_and_the_earlier_version_stays(
    page: VisionPage, workspace: Workspace
) -> None:
    press(Key.Key_E)
    press(Key.Key_A, CTRL)
    type_text("I lead")
    press(Key.Key_Return, CTRL)

    assert statements(workspace)[-2:] == ["I am home by six", "I lead"]
    assert page.services.notices.isVisible()


def test_the_same_words_make_no_version(page: VisionPage, workspace: Workspace) -> None:
    press(Key.Key_E)
    press(Key.Key_Return, CTRL)

    assert len(statements(workspace)) == 3
    assert not page.is_writing


def test_esc_puts_the_text_aside_and_it_is_there_again(
    page: VisionPage, workspace: Workspace
) -> None:
    press(Key.Key_E)
    type_text(", smiling")
    press(Key.Key_Escape)

    assert page.statement.statement.text() == "I am home by six"
    assert page.rewrite.text() == "Go on writing"

    press(Key.Key_E)

    assert page.writing.words()[0] == "I am home by six, smiling"
    assert page.writing.draft_line.isVisible()

    page.writing.start_again()

    assert page.writing.words()[0] == "I am home by six"
    assert len(statements(workspace)) == 3


def test_a_vision_without_words_is_asked_for_beside_the_field(
    page: VisionPage, workspace: Workspace
) -> None:
    press(Key.Key_E)
    press(Key.Key_A, CTRL)
    press(Key.Key_Delete)
    press(Key.Key_Return, CTRL)

    assert page.writing.statement_field.problem.isVisible()
    assert page.writing.statement.hasFocus()
    assert len(statements(workspace)) == 3


def test_a_full_disk_loses_no_word(
    page: VisionPage, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> object:
        raise StorageProblem(Trouble.DISK_FULL)

    press(Key.Key_E)
    type_text(", smiling")
    monkeypatch.setattr(Database, "transaction", fail)
    press(Key.Key_Return, CTRL)

    assert page.is_writing
    assert page.writing.words()[0] == "I am home by six, smiling"
    assert "disk is full" in page.services.notices.label.text()


def test_leaving_the_page_keeps_what_is_being_typed(
    page: VisionPage, workspace: Workspace
) -> None:
    press(Key.Key_E)
    type_text(", smiling")
    page.services.go_to("quarter")

    assert statements(workspace)[-1] == "I am home by six, smiling"


def test_a_change_elsewhere_leaves_the_form_as_it_is(
    page: VisionPage, workspace: Workspace
) -> None:
    press(Key.Key_E)
    type_text(", smiling")
    workspace.execute(AddValue(make_value("courage", name="Courage")))

    assert page.writing.words()[0] == "I am home by six, smiling"
    assert page.writing.statement.hasFocus()


def test_a_vision_is_shown_as_it_was_typed(
    new_window: NewWindow, workspace: Workspace
) -> None:
    text = "<b>bold</b> & שלום 🌱\nsecond line"
    workspace.execute(SaveVision("v", text, "<i>", WRITTEN))

    page = page_of(new_window())

    assert page.statement.statement.text() == text
    assert page.statement.statement.textFormat() is Qt.TextFormat.PlainText


def test_a_very_long_vision_scrolls_inside_its_card(
    new_window: NewWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.execute(SaveVision("v", "word " * 5_000, "", WRITTEN))

    page = page_of(new_window())
    page.window().resize(960, 640)

    qtbot.waitUntil(lambda: page.statement.height() < 0.6 * page.height())
    assert page.window().width() == 960


def test_a_low_window_leaves_the_forms_their_height(
    page: VisionPage, qtbot: QtBot
) -> None:
    page.window().resize(960, 640)
    page.values.add()
    page.write()
    QTest.qWait(10)

    for field in (page.values.form.name, page.writing.statement, page.writing.why):
        assert field.height() >= field.minimumSizeHint().height()


def test_an_earlier_version_is_laid_beside_todays(page: VisionPage) -> None:
    page.earlier.list.setFocus()
    press(Key.Key_Down)
    press(Key.Key_Return)

    assert page.comparison.isVisible()
    assert page.comparison.earlier.statement.text() == "I travel"
    assert page.comparison.earlier.heading.text() == "First version, 2 January 2025"
    assert page.comparison.changed.text.toPlainText() == (
        "I travel am home by six\n\nWhy it matters: Dinner"
    )
    assert page.comparison.changed.key.text() == (
        "8 words came (underlined), 1 went (struck through)."
    )
    assert page.comparison.list.hasFocus()

    press(Key.Key_Up)

    assert page.comparison.earlier.statement.text() == "I teach"

    press(Key.Key_Escape)

    assert page.statement.isVisible()
    assert page.statement.hasFocus()


def test_undoing_the_second_version_leaves_nothing_to_compare(
    new_window: NewWindow, workspace: Workspace
) -> None:
    workspace.execute(SaveVision("v1", "I travel", "", WRITTEN))
    workspace.execute(SaveVision("v2", "I teach", "", WRITTEN))
    page = page_of(new_window())
    page.compare.click()
    workspace.undo()

    assert page.statement.isVisible()
    assert not page.compare.isVisible()
    assert page.questions.isVisible()


def test_values_tell_their_goals_and_their_share(page: VisionPage) -> None:
    assert spoken(page, 0) == "Craft. 1 goal · 100% of actions"
    assert spoken(page, 1) == "Care. no goal yet"


def test_insert_adds_a_value(page: VisionPage, workspace: Workspace) -> None:
    press(Key.Key_Insert)
    type_text("Courage")
    press(Key.Key_Tab)
    type_text("I speak up")
    press(Key.Key_Return)

    assert values(workspace)[-1] == ("Courage", "I speak up")
    assert page.values.list.current().value.name == "Courage"
    assert page.values.list.hasFocus()


def test_a_value_without_a_name_is_asked_for_beside_the_field(
    page: VisionPage, workspace: Workspace
) -> None:
    press(Key.Key_Insert)
    press(Key.Key_Return)

    assert page.values.form.name_field.problem.isVisible()
    assert len(values(workspace)) == 3


def test_f2_renames_a_value_and_undo_takes_it_back(
    page: VisionPage, workspace: Workspace
) -> None:
    page.values.list.setFocus()
    press(Key.Key_F2)
    type_text("Mastery")
    press(Key.Key_Return)

    assert values(workspace)[0][0] == "Mastery"

    workspace.undo()

    assert values(workspace)[0][0] == "Craft"
    assert page.values.list.current().value.name == "Craft"


def test_a_value_put_aside_is_there_again(page: VisionPage) -> None:
    page.values.list.setFocus()
    press(Key.Key_F2)
    type_text("Mast")
    press(Key.Key_Escape)

    assert page.values.list.hasFocus()

    press(Key.Key_F2)

    assert page.values.form.name.text() == "Mast"


def test_values_move_by_keyboard_and_stay_current(
    page: VisionPage, workspace: Workspace
) -> None:
    page.values.list.setFocus()
    press(Key.Key_Down, ALT_SHIFT)

    assert [name for name, _ in values(workspace)] == ["Care", "Craft", "Curiosity"]
    assert page.values.list.current().value.name == "Craft"

    press(Key.Key_Up, ALT_SHIFT)
    press(Key.Key_Up, ALT_SHIFT)

    assert [name for name, _ in values(workspace)] == ["Craft", "Care", "Curiosity"]


def test_a_dropped_value_takes_its_place(
    page: VisionPage, workspace: Workspace
) -> None:
    nowhere = QModelIndex()
    page.values.model.moveRows(nowhere, 0, 1, nowhere, 3)
    QApplication.processEvents()

    assert [name for name, _ in values(workspace)] == ["Care", "Curiosity", "Craft"]


def test_a_removed_value_leaves_its_goals_in_the_same_step(
    page: VisionPage, workspace: Workspace
) -> None:
    page.values.list.setFocus()
    press(Key.Key_Delete)

    with workspace.reading() as tx:
        assert tx.goals.require("g").value_ids == ()
    assert page.services.notices.undo.isVisible()
    assert page.values.list.current().value.name == "Care"

    workspace.undo()

    with workspace.reading() as tx:
        assert tx.goals.require("g").value_ids == ("craft",)
    assert [name for name, _ in values(workspace)] == ["Craft", "Care", "Curiosity"]


def test_removing_the_last_value_leaves_the_focus_somewhere(
    new_window: NewWindow, workspace: Workspace
) -> None:
    workspace.execute(AddValue(make_value()))
    page = page_of(new_window())
    page.values.list.setFocus()
    press(Key.Key_Delete)

    assert page.values.add_button.hasFocus()
    assert page.values.questions.isVisible()


def test_the_menu_of_a_value_does_what_its_keys_do(
    page: VisionPage, workspace: Workspace
) -> None:
    menu = page.values.menu(0)
    titles = [item.text().split("\t")[0] for item in menu.actions()]
    menu.actions()[2].trigger()

    assert titles == ["Rename or describe", "Move up", "Move down", "Remove"]
    assert values(workspace)[0][0] == "Care"


def test_a_small_window_folds_the_earlier_versions_away(page: VisionPage) -> None:
    page.window().resize(960, 640)
    QTest.qWait(1)

    assert not page.earlier.isVisible()
    assert page.compare.isVisible()
    assert page.window().width() == 960


def test_tab_goes_through_the_form_and_the_values(page: VisionPage) -> None:
    page.values.list.setFocus()
    press(Key.Key_Tab)

    assert page.values.add_button.hasFocus()

    press(Key.Key_E)
    reached = [focus()]
    for _ in range(3):
        press(Key.Key_Tab)
        reached.append(focus())

    assert reached == [
        page.writing.statement,
        page.writing.why,
        page.writing.cancel,
        page.writing.save,
    ]


def test_the_page_speaks_dutch(page: VisionPage) -> None:
    set_language("nl")
    page.refresh()

    assert page.header.subtitle.text() == "je kompas · derde versie, 4 oktober"
    assert spoken(page, 0) == "Craft. 1 doel · 100% van de acties"


def test_the_bar_goes_when_its_undo_would_take_back_another_step(
    page: VisionPage, workspace: Workspace
) -> None:
    press(Key.Key_E)
    type_text(", smiling")
    press(Key.Key_Return, CTRL)
    press(Key.Key_Escape)  # whether the goals still fit is for later
    notices = page.services.notices
    assert notices.label.text() == "Vision saved; earlier versions stay."

    page.values.list.setFocus()
    press(Key.Key_F2)
    type_text("Craft and care")
    press(Key.Key_Return)

    assert values(workspace)[0][0] == "Craft and care"
    assert not notices.isVisible()

    press(Key.Key_Delete)
    assert notices.isVisible()


@pytest.mark.usefixtures("qapp")
def test_the_chip_stands_beside_a_name_from_right_to_left() -> None:
    value = make_value(name="שלום עולם")
    plan = ValuePlan(ValueLine(value, 0, None, None, None, None), 400)

    assert plan.name.lines == ["שלום עולם"]
    assert plan.name.width < plan.chip_place.left()
