from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import (
    BuildingBlock,
    Goal,
    GoalStatus,
    Measure,
    Measurement,
)
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.goals import AddGoal, MoveGoal
from leadership_desktop.services.commands.vision import AddValue, RemoveValue
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text.lines import is_right_to_left
from leadership_desktop.text.translation import set_language
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.editors.goal import GoalDialog
from leadership_desktop.ui.editors.measurement import MeasurementDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.quarter import sentences
from leadership_desktop.ui.quarter.card import CardPlan
from leadership_desktop.ui.quarter.menu import goal_menu
from leadership_desktop.ui.quarter.page import QuarterPage
from tests.conftest import NOW, TODAY
from tests.factories import MONDAY, make_action, make_goal, make_value
from tests.ui.conftest import NewWindow
from tests.ui.keys import ALT_SHIFT, CTRL, Key, focus, press, type_text

ALT = Qt.KeyboardModifier.AltModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
Q3, Q4, Q1 = Quarter(2026, 3), Quarter(2026, 4), Quarter(2027, 1)
SCORE = Measure(name="Meeting score", start=6.1, target=7.5)


def page_of(window: MainWindow) -> QuarterPage:
    page = window.go_to("quarter")
    assert isinstance(page, QuarterPage)
    return page


@pytest.fixture
def empty(window: MainWindow) -> QuarterPage:
    """Return the page of an empty program."""
    return page_of(window)


@pytest.fixture
def page(new_window: NewWindow, workspace: Workspace) -> QuarterPage:
    """Return the page with three goals, one of them parked, and some history."""
    workspace.execute(AddValue(make_value("craft", name="Craft")))
    workspace.execute(AddValue(make_value("care", name="Curiosity")))
    workspace.execute(
        AddGoal(
            make_goal(
                "lead",
                title="Be seen as the lead",
                why="So that work comes to me",
                value_ids=("craft",),
                building_block=BuildingBlock.PROACTIVITY,
                measure=SCORE,
                measurements=(Measurement(on=MONDAY, value=6.8),),
            )
        )
    )
    workspace.execute(AddGoal(make_goal("home", title="Energy for home")))
    parked = make_goal("spanish", title="Learn Spanish", status=GoalStatus.PARKED)
    workspace.execute(AddGoal(parked))
    workspace.execute(AddAction(make_action(goal_id="lead")))
    for days in (0, 1, 2, 7):
        workspace.execute(CheckOff("a", MONDAY + timedelta(days=days), NOW))
    return page_of(new_window())


def goals(workspace: Workspace) -> list[Goal]:
    with workspace.reading() as tx:
        return tx.goals.all()


def goal(workspace: Workspace, goal_id: str) -> Goal:
    with workspace.reading() as tx:
        return tx.goals.require(goal_id)


def titles(page: QuarterPage) -> list[str]:
    return [item.card.goal.title for item in page.model.items]


def spoken(page: QuarterPage, row: int) -> str:
    index = page.model.index(row)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def submenu(menu: QMenu, words: str) -> QMenu:
    found = next(item.menu() for item in menu.actions() if words in item.text())
    assert isinstance(found, QMenu)
    return found


def opened(page: QuarterPage) -> QDialog:
    dialog = page.deeds.dialog
    assert dialog is not None
    return dialog


def test_an_empty_quarter_says_what_to_do_and_enter_begins(
    empty: QuarterPage,
) -> None:
    assert "one to three goals" in empty.empty.text.text()
    assert empty.empty.add.hasFocus()

    press(Key.Key_Return)

    assert isinstance(opened(empty), GoalDialog)


def test_the_header_tells_which_weeks_and_which_is_this_one(page: QuarterPage) -> None:
    assert page.header.title.text() == "Quarter 4"
    assert page.header.subtitle.text() == (
        "28 September 2026 – 3 January 2027 · week 8 of 14"
    )


def test_a_goal_is_added_by_keyboard_alone(
    empty: QuarterPage, workspace: Workspace
) -> None:
    press(Key.Key_N, CTRL_SHIFT)
    type_text("Be there")
    press(Key.Key_Return, CTRL)

    added = goals(workspace)[0]
    assert (added.title, added.quarter, added.status) == (
        "Be there",
        Q4,
        GoalStatus.ACTIVE,
    )
    assert titles(empty) == ["Be there"]
    assert empty.cards.hasFocus()
    assert "small action" in empty.services.notices.label.text()
    assert "No small action yet" in spoken(empty, 0)


def test_each_new_goal_has_a_colour_of_its_own(
    empty: QuarterPage, workspace: Workspace
) -> None:
    for _ in range(3):
        press(Key.Key_N, CTRL_SHIFT)
        type_text("Be there")
        press(Key.Key_Return, CTRL)

    assert len({one.colour for one in goals(workspace)}) == 3


def test_a_card_says_all_that_it_shows(page: QuarterPage) -> None:
    text = spoken(page, 0)

    assert "Be seen as the lead. Proactivity" in text
    assert "So that work comes to me. Serves Craft" in text
    assert "Meeting score: 6.8, from 6.1 to 7.5" in text
    assert "2 – 8 November: 100% done of planned" in text
    assert "16 – 22 November, this week: 0% done so far" in text
    assert "Serves no value yet" in spoken(page, 1)


def test_pointing_at_a_week_tells_its_figures(page: QuarterPage) -> None:
    row = page.cards.visualRect(page.model.index(0))
    plan = CardPlan(page.model.items[0], row.width())

    def tip(week: int) -> str:
        place = row.topLeft() + plan.tiles[week].center().toPoint()
        return page.delegate.tip_at(place, row, page.model.index(0))

    assert tip(5) == "2 – 8 November: 100% done of planned"
    assert tip(0) == "28 September – 4 October: nothing planned"
    assert tip(13) == "28 December 2026 – 3 January 2027: still ahead"


def test_the_panel_says_what_is_done_and_what_hangs_loose(page: QuarterPage) -> None:
    assert page.side.figure.text() == "44%"
    assert "Two goals" in page.side.number.text()
    assert page.side.loose.text() == "Curiosity has no goal yet."
    assert page.side.parked.item(0).text() == "Learn Spanish"


def test_more_than_three_goals_get_a_friendly_word(
    page: QuarterPage, workspace: Workspace
) -> None:
    for number in range(3):
        workspace.execute(AddGoal(make_goal(f"g{number}")))

    assert page.side.number.text().startswith("Five goals is a lot for one quarter.")
    assert page.add.isEnabled()


def test_enter_opens_the_goal_and_saving_is_one_step(
    page: QuarterPage, workspace: Workspace
) -> None:
    press(Key.Key_Return)
    press(Key.Key_A, CTRL)
    type_text("Lead")
    press(Key.Key_Return, CTRL)

    assert goal(workspace, "lead").title == "Lead"
    assert page.cards.hasFocus()

    workspace.undo()

    assert goal(workspace, "lead").title == "Be seen as the lead"


def test_m_adds_a_measurement_of_today(page: QuarterPage, workspace: Workspace) -> None:
    press(Key.Key_M)
    assert isinstance(opened(page), MeasurementDialog)
    type_text("7,2")
    press(Key.Key_Return)

    assert goal(workspace, "lead").latest == Measurement(on=TODAY, value=7.2)
    assert "7.2" in spoken(page, 0)


def test_a_measurement_that_is_no_number_stays_in_its_field(page: QuarterPage) -> None:
    press(Key.Key_M)
    type_text("seven")
    press(Key.Key_Return)

    dialog = opened(page)
    assert isinstance(dialog, MeasurementDialog)
    assert dialog.value.text() == "seven"
    assert dialog.fields["value"].problem.text() == "This is not a number."


def test_m_on_a_goal_without_a_measure_asks_for_one(page: QuarterPage) -> None:
    press(Key.Key_Down)
    press(Key.Key_M)

    dialog = opened(page)
    assert isinstance(dialog, GoalDialog)
    assert dialog.measure_name.hasFocus()


def test_a_opens_a_new_action_of_the_goal(page: QuarterPage) -> None:
    press(Key.Key_A)

    dialog = opened(page)
    assert isinstance(dialog, ActionDialog)
    assert dialog.goal.value() == "lead"


def test_an_action_that_was_left_half_typed_can_be_taken_up_again(
    page: QuarterPage,
) -> None:
    press(Key.Key_A)
    type_text("Ask one question")
    press(Key.Key_Escape)

    notices = page.services.notices
    assert notices.label.text() == "What you typed was not saved."
    notices.undo.click()

    dialog = opened(page)
    assert isinstance(dialog, ActionDialog)
    assert dialog.title.text() == "Ask one question"


def test_a_measurement_and_a_goal_left_half_typed_come_back_too(
    page: QuarterPage,
) -> None:
    notices = page.services.notices
    press(Key.Key_M)
    type_text("6,9")
    press(Key.Key_Escape)
    notices.undo.click()

    measured = opened(page)
    assert isinstance(measured, MeasurementDialog)
    assert measured.value.text() == "6,9"

    measured.keep()
    press(Key.Key_Return)
    type_text("Be heard")
    press(Key.Key_Escape)
    notices.undo.click()

    changed = opened(page)
    assert isinstance(changed, GoalDialog)
    assert changed.title.text() == "Be heard"


def test_p_parks_a_goal_and_takes_it_up_again(
    page: QuarterPage, workspace: Workspace
) -> None:
    press(Key.Key_P)

    assert goal(workspace, "lead").status is GoalStatus.PARKED
    assert titles(page) == ["Energy for home"]

    page.side.parked.setFocus()
    page.side.parked.choose_id("lead")
    press(Key.Key_P)

    assert goal(workspace, "lead").status is GoalStatus.ACTIVE
    assert sorted(titles(page)) == ["Be seen as the lead", "Energy for home"]


def test_a_parked_goal_is_taken_up_in_the_quarter_that_is_shown(
    page: QuarterPage, workspace: Workspace
) -> None:
    press(Key.Key_Right, ALT)
    page.side.parked.setFocus()
    page.side.parked.choose_id("spanish")
    press(Key.Key_P)

    assert goal(workspace, "spanish").quarter == Q1
    assert titles(page) == ["Learn Spanish"]
    notices = page.services.notices
    assert notices.label.text() == "Goal taken up: it is active."


def test_the_first_goal_is_shown_as_the_one_that_keys_work_on(
    page: QuarterPage,
) -> None:
    assert focus() is page.cards
    assert page.cards.selectionModel().isSelected(page.model.index(0))


def test_goals_move_by_keyboard_around_a_parked_one(
    page: QuarterPage, workspace: Workspace
) -> None:
    workspace.execute(MoveGoal("spanish", 0))
    workspace.execute(AddGoal(make_goal("last", title="Last")))
    page.cards.choose_id("last")
    press(Key.Key_Up, ALT_SHIFT)

    assert titles(page) == ["Be seen as the lead", "Last", "Energy for home"]
    assert page.cards.current().id == "last"

    press(Key.Key_Up, ALT_SHIFT)
    press(Key.Key_Up, ALT_SHIFT)
    press(Key.Key_Down, ALT_SHIFT)
    press(Key.Key_Down, ALT_SHIFT)

    assert titles(page) == ["Be seen as the lead", "Energy for home", "Last"]


def test_a_dropped_goal_takes_its_place(page: QuarterPage) -> None:
    nowhere = QModelIndex()
    page.model.moveRows(nowhere, 1, 1, nowhere, 0)
    QApplication.processEvents()

    assert titles(page) == ["Energy for home", "Be seen as the lead"]


def test_del_leaves_the_actions_untied_and_undo_ties_them_again(
    page: QuarterPage, workspace: Workspace
) -> None:
    press(Key.Key_Delete)

    with workspace.reading() as tx:
        assert tx.actions.require("a").goal_id is None
    assert titles(page) == ["Energy for home"]
    assert page.services.notices.undo.isVisible()
    assert page.cards.current().id == "home"

    page.services.notices.undo.click()

    with workspace.reading() as tx:
        assert tx.actions.require("a").goal_id == "lead"
    assert titles(page) == ["Be seen as the lead", "Energy for home"]


def test_the_menu_says_what_became_of_a_goal(
    page: QuarterPage, workspace: Workspace
) -> None:
    menu = goal_menu(page.deeds, goal(workspace, "lead"), Q4, page)
    statuses = submenu(menu, "became")
    achieved = next(a for a in statuses.actions() if a.text() == "Achieved")
    achieved.trigger()

    assert goal(workspace, "lead").status is GoalStatus.ACHIEVED
    assert "Achieved" in spoken(page, 0)


def test_the_menu_moves_a_goal_to_another_quarter(
    page: QuarterPage, workspace: Workspace
) -> None:
    menu = goal_menu(page.deeds, goal(workspace, "lead"), Q4, page)
    quarters = submenu(menu, "another")
    names = [item.text() for item in quarters.actions()]
    quarters.actions()[1].trigger()

    assert names[:2] == ["Quarter 3, 2026", "Quarter 1, 2027"]
    assert goal(workspace, "lead").quarter == Q1


def test_a_click_on_the_dots_opens_the_menu(page: QuarterPage) -> None:
    row = page.cards.visualRect(page.model.index(0))
    plan = CardPlan(page.model.items[0], row.width())
    asked: list[int] = []
    page.delegate.menu_asked.disconnect()
    page.delegate.menu_asked.connect(lambda number, _: asked.append(number))
    place = row.topLeft() + plan.menu.center().toPoint()
    QTest.mouseClick(
        page.cards.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place)
    )

    assert asked == [0]


def test_alt_and_the_arrows_go_through_the_quarters(page: QuarterPage) -> None:
    press(Key.Key_Left, ALT)

    assert page.header.title.text() == "Quarter 3"
    assert "lies behind you" in page.empty.text.text()
    assert page.now.isVisible()

    press(Key.Key_Right, ALT)
    press(Key.Key_Right, ALT)

    assert page.header.title.text() == "Quarter 1, 2027"
    assert "week" not in page.header.subtitle.text()

    press(Key.Key_Home, ALT)

    assert page.header.title.text() == "Quarter 4"
    assert page.cards.hasFocus()


def test_a_change_leaves_place_and_focus(
    page: QuarterPage, workspace: Workspace
) -> None:
    press(Key.Key_Down)
    workspace.execute(CheckOff("a", TODAY, NOW))

    assert page.cards.current().id == "home"
    assert page.cards.hasFocus()
    assert "this week: 33% done so far" in spoken(page, 0)


def test_a_small_window_folds_the_panel_which_a_button_shows(
    page: QuarterPage,
) -> None:
    page.window().resize(960, 640)

    assert not page.side.isVisible()

    page.glance.click()

    assert page.side.isVisible()
    assert page.window().width() == 960


def test_forty_goals_with_long_words_are_painted_without_a_widget_each(
    page: QuarterPage, workspace: Workspace
) -> None:
    before = len(page.findChildren(QWidget))
    for number in range(40):
        title = f"<b>{number}</b> " + "Donaudampfschifffahrt" * 40 + " 🌱 שלום"
        workspace.execute(
            AddGoal(make_goal(f"g{number}", title=title, why="x " * 9_000))
        )
    page.cards.choose(41)
    page.grab()

    assert len(page.model.items) == 42
    assert len(page.findChildren(QWidget)) < before + 10
    assert page.cards.horizontalScrollBar().maximum() == 0


def test_every_card_fits_its_row_in_every_width(page: QuarterPage) -> None:
    for width in (300, 488, 700, 1_400):
        plan = CardPlan(page.model.items[0], width)
        rightmost = max(tile.right() for tile in plan.tiles)

        assert rightmost <= width
        assert plan.dates_top < plan.height
        assert plan.title.height < 60


def test_the_page_speaks_dutch(page: QuarterPage) -> None:
    set_language("nl")
    page.refresh()

    assert page.header.title.text() == "Kwartaal 4"
    assert "Overleg" not in spoken(page, 0)
    assert "6,8, van 6,1 naar 7,5" in spoken(page, 0)
    assert focus() is page.cards


def test_a_name_from_right_to_left_does_not_turn_our_sentence_round(
    page: QuarterPage, workspace: Workspace
) -> None:
    workspace.execute(RemoveValue("care"))
    workspace.execute(AddValue(make_value("world", name="שלום עולם")))
    assert page.view is not None
    text = sentences.values_without_goal(page.view)

    assert text.endswith("שלום עולם has no goal yet.")
    assert not is_right_to_left(text)


def test_a_quarter_that_is_over_gives_no_advice(
    page: QuarterPage, workspace: Workspace
) -> None:
    page.go_previous()

    assert page.side.caption.text() == "Nothing was planned."
    assert not page.side.number.isVisible()
    assert not page.side.loose.isVisible()

    workspace.execute(AddGoal(make_goal("old", quarter=Q3)))

    assert page.side.number.text() == "One goal is still open. What became of it?"

    workspace.execute(AddGoal(make_goal("older", quarter=Q3)))

    assert page.side.number.text() == "Two goals are still open. What became of them?"
