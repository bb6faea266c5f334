"""Self-assessment by keyboard: rated with evidence, changed, removed, made a goal."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    FeedbackStatus,
    Person,
    weakest_block,
)
from leadership_desktop.services.commands.assessments import PutAssessment
from leadership_desktop.services.commands.feedback import PutFeedback, PutPerson
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import growth as words
from leadership_desktop.ui.assessment import AssessmentDialog
from leadership_desktop.ui.editors.goal import GoalDialog
from leadership_desktop.ui.growth.page import GrowthPage
from leadership_desktop.ui.main_window import MainWindow
from tests.conftest import TODAY
from tests.ui.conftest import NewWindow
from tests.ui.dialogs import in_dialog
from tests.ui.keys import CTRL, Key, press, type_text

RATED = {BuildingBlock.PROACTIVITY: 4, BuildingBlock.AUTHENTICITY: 7}


def kept(workspace: Workspace) -> list[Assessment]:
    with workspace.reading() as tx:
        return tx.assessments.all()


@pytest.fixture
def editor(window: MainWindow, qtbot: QtBot) -> AssessmentDialog:
    dialog = AssessmentDialog(window.services, window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def page(new_window: NewWindow, workspace: Workspace) -> GrowthPage:
    for days, rating in ((60, 3), (0, 4)):
        ratings = {**RATED, BuildingBlock.PROACTIVITY: rating}
        workspace.execute(
            PutAssessment(
                Assessment(
                    id=f"a{days}",
                    on=TODAY - timedelta(days=days),
                    ratings=ratings,
                    evidence={BuildingBlock.AUTHENTICITY: f"<b>{days}</b>"},
                )
            )
        )
    window = new_window()
    press(Key.Key_6, CTRL)
    page = window.page
    assert isinstance(page, GrowthPage)
    return page


def test_ratings_and_evidence_are_kept_by_keyboard(
    editor: AssessmentDialog, workspace: Workspace
) -> None:
    block = BuildingBlock.SELF_AWARENESS
    type_text("6")
    means = editor.ratings[block].accessibleDescription()
    assert means == words.nearest_anchor(block, 6)
    press(Key.Key_Tab)
    type_text("In the meeting on Tuesday")
    press(Key.Key_Return, CTRL)

    [made] = kept(workspace)
    assert made.on == TODAY
    assert made.ratings == {block: 6}
    assert made.evidence == {block: "In the meeting on Tuesday"}
    workspace.undo()
    assert kept(workspace) == []


def test_at_least_one_rating_is_needed(
    editor: AssessmentDialog, workspace: Workspace
) -> None:
    evidence = editor.evidence[BuildingBlock.PROACTIVITY]
    evidence.setFocus()
    type_text("Here")
    press(Key.Key_Return, CTRL)

    assert editor.isVisible()
    assert evidence.text() == "Here"
    assert kept(workspace) == []
    # What is typed now is the rating that was asked for.
    type_text("8")
    press(Key.Key_Return, CTRL)
    [one] = kept(workspace)
    assert one.ratings == {BuildingBlock.SELF_AWARENESS: 8}


@pytest.mark.parametrize("block", BuildingBlock)
def test_each_rating_means_something(block: BuildingBlock) -> None:
    said = {words.nearest_anchor(block, rating) for rating in range(1, 11)}

    assert len(set(words.anchors(block).values())) == 3
    assert len(said) == 5  # three anchors, and what lies between two of them


def test_the_newest_comes_first_with_its_evidence(page: GrowthPage) -> None:
    assert page.list.count() == 2
    assert page.list.item(0).text().startswith("19 November 2026\nProactivity 4")
    assert page.evidence.text() == "Authenticity: <b>0</b>"
    page.radar.chart.canvas.draw()
    assert len(page.radar.chart.canvas.marks) == 2

    page.list.setFocus()
    press(Key.Key_Down)
    assert page.evidence.text() == "Authenticity: <b>60</b>"
    press(Key.Key_Delete)
    assert page.list.count() == 1


def test_the_one_that_is_chosen_stays_chosen(
    page: GrowthPage, workspace: Workspace
) -> None:
    page.list.setCurrentRow(1)
    workspace.execute(PutAssessment(Assessment(id="new", on=TODAY, ratings=RATED)))

    assert page.list.count() == 3
    assert page.list.currentRow() == 2
    assert page.evidence.text() == "Authenticity: <b>60</b>"


def test_enter_opens_one_once(page: GrowthPage, workspace: Workspace) -> None:
    opened = []

    def change(dialog: AssessmentDialog) -> None:
        opened.append(dialog)
        dialog.ratings[BuildingBlock.PROACTIVITY].setValue(9)
        dialog.keep()

    page.list.setFocus()
    in_dialog(AssessmentDialog, change)
    press(Key.Key_Return)

    assert len(opened) == 1
    assert kept(workspace)[-1].ratings[BuildingBlock.PROACTIVITY] == 9


def test_a_gap_becomes_a_goal_that_trains_it(page: GrowthPage) -> None:
    assert page.weakest.text() == "Proactivity"
    assert page.gap.accessibleName() == "Proactivity: Make it a goal…"
    chosen: list[object] = []

    def look(dialog: GoalDialog) -> None:
        chosen.append(dialog.block.value())
        dialog.reject()

    in_dialog(GoalDialog, look)
    page.gap.click()

    assert chosen == [BuildingBlock.PROACTIVITY]


def test_its_first_action_comes_along_in_one_step(
    page: GrowthPage, workspace: Workspace
) -> None:
    def keep(dialog: GoalDialog) -> None:
        assert dialog.first_action.isVisible()
        dialog.title.setText("Come with a proposal")
        dialog.keep()

    in_dialog(GoalDialog, keep)
    page.gap.click()

    with workspace.reading() as tx:
        [goal], [action] = tx.goals.all(), tx.actions.all()
    assert action.goal_id == goal.id
    assert action.title == words.first_action(BuildingBlock.PROACTIVITY)
    workspace.undo()
    with workspace.reading() as tx:
        assert (tx.goals.all(), tx.actions.all()) == ([], [])


def test_what_others_say_stands_beside_it(
    page: GrowthPage, workspace: Workspace
) -> None:
    assert "How do others see you?" in page.told.text()
    workspace.execute(PutPerson(Person(id="p", name="Noor")))
    said = Feedback(
        id="f",
        person_id="p",
        received_on=TODAY,
        ratings={BuildingBlock.PROACTIVITY: 8, BuildingBlock.AUTHENTICITY: 4},
        status=FeedbackStatus.RECEIVED,
    )
    workspace.execute(PutFeedback(said))

    hidden, blind = page.told.text().split("\n")
    assert hidden.startswith("Proactivity: others see more of it than you do (8 beside")
    assert blind.startswith("Authenticity: others see less of it so far (4 beside")
    page.kinds.setCurrentIndex(1)
    page.kinds.activated.emit(1)
    page.radar.chart.canvas.draw()
    assert any("Noor" in mark.words for mark in page.radar.chart.canvas.marks)


def test_without_any_it_says_how_to_begin(window: MainWindow) -> None:
    page = window.go_to("growth")
    assert isinstance(page, GrowthPage)

    assert page.radar.chart.is_empty
    assert not page.next.isVisible()
    assert page.assess.hasFocus()


def test_the_weakest_block_is_the_first_of_the_lowest() -> None:
    alike = {BuildingBlock.AUTHENTICITY: 4, BuildingBlock.PROACTIVITY: 4}

    both = Assessment(id="a", on=TODAY, ratings=alike)
    better = Assessment(id="b", on=TODAY, ratings={BuildingBlock.PROACTIVITY: 9})

    assert weakest_block([both]) is BuildingBlock.PROACTIVITY
    # Who rates one block anew has not unsaid the others.
    assert weakest_block([both, better]) is BuildingBlock.AUTHENTICITY
    assert weakest_block([Assessment(id="a", on=TODAY)]) is None
    assert weakest_block([]) is None
