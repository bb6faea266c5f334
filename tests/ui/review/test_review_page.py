"""A review by keyboard: typed, kept, left half-way, gone on with, found again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.actions import TimesPerWeek
from leadership_desktop.domain.calendar import Month, Quarter, Week
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.reflections import Answer, Reflection, ReflectionKind
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.queries.reviews import review_of
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.ui.assessment import AssessmentDialog
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.explain import ExplainDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.planning.quarter import PlanQuarterDialog
from leadership_desktop.ui.planning.week import PlanWeekDialog
from leadership_desktop.ui.review.page import ReviewPage
from leadership_desktop.ui.review.steps import (
    ClosingStep,
    FactsStep,
    OnwardStep,
    QuestionsStep,
)
from leadership_desktop.ui.week.page import WeekPage
from leadership_desktop.ui.written.dialog import WrittenDialog
from tests.conftest import NOW
from tests.factories import make_action
from tests.ui.conftest import NewWindow
from tests.ui.dialogs import in_dialog
from tests.ui.keys import CTRL, Key, focus, press, type_text

LAST_WEEK = Week(date(2026, 11, 9))


@pytest.fixture
def window(new_window: NewWindow, workspace: Workspace) -> MainWindow:
    workspace.execute(
        AddAction(make_action("a", title="<b>Walk</b>", cadence=TimesPerWeek(2)))
    )
    workspace.execute(CheckOff("a", LAST_WEEK.first, NOW))
    return new_window()


@pytest.fixture
def page(window: MainWindow) -> ReviewPage:
    press(Key.Key_5, CTRL)
    page = window.page
    assert isinstance(page, ReviewPage)
    return page


def said(workspace: Workspace, period: Week | Month | Quarter) -> dict[str, str]:
    return review_of(workspace, period).said()


def test_a_week_is_reviewed_by_keyboard(
    page: ReviewPage, workspace: Workspace, window: MainWindow
) -> None:
    assert page.period == LAST_WEEK  # it is Thursday: this week is not over yet
    assert page.header.title.text() == "Week 46 in review"
    assert page.strip.standing.text() == "50% done · 0 of 1 actions on target"
    assert isinstance(page.step, ClosingStep)
    press(Key.Key_Return)  # check off the day that was forgotten
    assert page.strip.standing.text() == "100% done · 1 of 1 actions on target"
    workspace.undo()

    assert isinstance(page.step, ClosingStep)
    [(_, whose, word, _)] = page.step.rows
    whose.setFocus()
    press(Key.Key_Right)
    word.setFocus()
    type_text("too late")
    press(Key.Key_Return, CTRL)
    assert said(workspace, LAST_WEEK) == {"miss_mine:a": "too late"}

    assert isinstance(page.step, QuestionsStep)
    type_text("I started early")
    press(Key.Key_Tab)
    type_text("I kept it for last")
    press(Key.Key_Return, CTRL)
    assert said(workspace, LAST_WEEK) == {
        "miss_mine:a": "too late",
        "went_well": "I started early",
        "my_part": "I kept it for last",
    }

    assert isinstance(page.step, OnwardStep)
    press(Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PlanWeekDialog)
    assert dialog.week == LAST_WEEK.shifted(1)


def test_after_a_check_off_one_stays_in_the_row(
    page: ReviewPage, workspace: Workspace
) -> None:
    for name in "bcd":
        workspace.execute(AddAction(make_action(name, cadence=TimesPerWeek(2))))
    workspace.execute(CheckOff("b", LAST_WEEK.first, NOW))
    assert isinstance(page.step, ClosingStep)
    ids = [row.fact.action.id for row in page.step.rows]
    assert ids == ["a", "b", "c", "d"]

    for action_id, then in (("b", "c"), ("c", "c")):
        step = page.step
        assert isinstance(step, ClosingStep)
        add = next(row.add for row in step.rows if row.fact.action.id == action_id)
        assert add is not None
        add.setFocus()
        press(Key.Key_Return)
        step = page.step
        assert isinstance(step, ClosingStep)
        [row] = [row for row in step.rows if row.fact.action.id == then]
        assert focus() is row.add


def test_a_review_goes_on_where_it_stopped(page: ReviewPage) -> None:
    def comes_back_to() -> int:
        page.show_period(LAST_WEEK.shifted(-1))
        page.show_period(LAST_WEEK)
        return page.at

    assert comes_back_to() == 0
    assert isinstance(page.step, ClosingStep)
    page.step.rows[0].whose.choose("miss_mine:")
    assert comes_back_to() == 1
    assert page.strip.names[1].text() == "2  Look back"
    page.go_to(2)
    assert page.strip.names[1].text() == "2  Look back"
    page.go_to(1)
    assert isinstance(page.step, QuestionsStep)
    page.step.fields["my_part"].setPlainText("I forgot")
    assert comes_back_to() == 1
    for field in page.step.fields.values():
        field.setPlainText("Said")
    assert comes_back_to() == 2
    assert page.strip.names[1].text() == "✓  Look back"


def test_nothing_that_is_to_come_is_looked_back_on(page: ReviewPage) -> None:
    page.show_period(Month(2026, 11))
    assert not page.later.isEnabled()
    page.go_next()
    assert page.period == Month(2026, 11)

    page.go_previous()
    assert page.later.isEnabled()
    page.go_next()
    assert page.period == Month(2026, 11)


def test_what_is_typed_is_kept_after_a_pause_and_without_one(
    page: ReviewPage, qtbot: QtBot
) -> None:
    page.go_to(1)
    type_text("x")
    pause, longest = page.writing.pause, page.writing.longest
    left = longest.remainingTime()
    qtbot.wait(300)
    before = pause.remainingTime()
    type_text("x")

    assert pause.remainingTime() > before  # it begins anew with each key
    assert 0 < longest.remainingTime() < left  # and this one does not


def test_an_undo_while_one_types_is_not_undone_again(
    page: ReviewPage, workspace: Workspace
) -> None:
    assert isinstance(page.step, ClosingStep)
    [row] = page.step.rows
    row.whose.choose("miss_mine:")
    row.word.setText("too late")
    assert row.add is not None
    row.add.click()
    assert said(workspace, LAST_WEEK) == {}
    page.go_to(1)
    type_text("Some words")
    page.services.notices.undo.click()
    assert said(workspace, LAST_WEEK) == {"miss_mine:a": "too late"}

    page.writing.keep()
    assert said(workspace, LAST_WEEK) == {
        "miss_mine:a": "too late",
        "went_well": "Some words",
    }


LONG = "x" * 100_001


@pytest.mark.parametrize(
    "go_away",
    [
        lambda page: page.next.click(),
        lambda page: page.strip.names[
            3 if page.strip.names[3].isVisible() else 2
        ].click(),
        lambda page: page.go_previous(),
        lambda page: page.go_to_today(),
        lambda page: page.kinds.chosen.emit("quarter"),
    ],
)
@pytest.mark.parametrize("is_refused", [True, False])
def test_what_cannot_be_kept_stays_where_it_was_typed(
    page: ReviewPage,
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    go_away: Callable[[ReviewPage], object],
    is_refused: bool,
) -> None:
    page.show_period(Month(2026, 11))
    page.go_to(1)
    assert isinstance(page.step, QuestionsStep)
    fields = page.step.fields
    fields["pattern"].setPlainText("Precious words")
    if is_refused:
        monkeypatch.setattr(workspace, "execute", refuse)
    else:
        fields["energy"].setPlainText(LONG)

    go_away(page)

    assert page.step.fields is fields
    assert fields["pattern"].toPlainText() == "Precious words"
    assert page.period == Month(2026, 11)
    assert page.kinds.value() == "month"
    assert [one.isChecked() for one in page.strip.names] == [False, True, False, False]
    # What is too long says so where it stands; what the disk refuses, the bar.
    assert page.services.notices.isVisible() is is_refused
    assert is_refused or focus() is fields["energy"]
    # The other answers are kept, and the one that is too long says so.
    kept = {} if is_refused else {"pattern": "Precious words"}
    assert said(workspace, Month(2026, 11)) == kept
    words = [one.text() for one in page.step.findChildren(QLabel) if one.isVisible()]
    assert ("This text is too long to keep." in words) is not is_refused

    monkeypatch.undo()
    fields["energy"].setPlainText("Walking")
    go_away(page)
    assert said(workspace, Month(2026, 11)) == {
        "pattern": "Precious words",
        "energy": "Walking",
    }
    assert page.services.drafts.pages() == []


def refuse(_command: object) -> bool:
    raise StorageProblem(Trouble.DISK_FULL)


def made_anew(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> ReviewPage:
    """Return the page after the window changed its language."""
    before = window.page
    language = "nl" if workspace.settings.language != "nl" else "en"
    workspace.execute(ChangeSetting(SettingKey.LANGUAGE, language))
    qtbot.waitUntil(lambda: window.page is not before)
    again = window.page
    assert isinstance(again, ReviewPage)
    qtbot.waitUntil(lambda: again.review is not None)
    return again


def test_what_cannot_be_kept_outlives_the_page_and_nothing_else_goes(
    page: ReviewPage, window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    page.show_period(Month(2026, 11))
    page.go_to(1)
    assert isinstance(page.step, QuestionsStep)
    page.step.fields["pattern"].setPlainText("Precious words")
    page.step.fields["energy"].setPlainText(LONG)

    again = made_anew(window, workspace, qtbot)
    assert window.services.drafts.named() == ["je terugblik"]
    assert again.period == Month(2026, 11)
    assert isinstance(again.step, QuestionsStep)
    fields = again.step.fields
    assert fields["pattern"].toPlainText() == "Precious words"
    assert fields["energy"].toPlainText() == LONG

    # Another review on the page that was made anew does not take it away.
    again.show_period(LAST_WEEK)
    assert again.period == Month(2026, 11)  # what can't be kept holds one here
    fields["energy"].setPlainText(LONG[:9])
    again.go(1)
    assert said(workspace, Month(2026, 11)) == {
        "pattern": "Precious words",
        "energy": LONG[:9],
    }
    assert window.services.drafts.pages() == []


def test_what_waits_for_one_review_is_not_taken_away_by_another(
    page: ReviewPage, workspace: Workspace
) -> None:
    drafts = page.services.drafts.reviews
    drafts[Month(2026, 11), 1] = {"pattern": LONG}
    page.show_period(LAST_WEEK)
    page.go_to(1)
    type_text("x")
    page.go_to(2)
    assert set(drafts) == {(Month(2026, 11), 1)}

    page.show_period(Month(2026, 11))
    assert page.at == 1
    assert isinstance(page.step, QuestionsStep)
    assert page.step.fields["pattern"].toPlainText() == LONG


def test_a_word_that_was_cleared_stays_cleared_while_it_waits(
    page: ReviewPage, workspace: Workspace
) -> None:
    assert isinstance(page.step, ClosingStep)
    page.step.fill({"miss_mine:a": "late"})
    page.step.fill({"miss_mine:a": ""})

    assert page.step.answers() == {"miss_mine:a": "", "miss_outside:a": ""}


def test_a_review_that_is_only_looked_at_stays_letter_for_letter(
    page: ReviewPage, window: MainWindow, workspace: Workspace
) -> None:
    """Another program may have kept it in ways that ours would not."""
    odd = Reflection(
        id="r",
        kind=ReflectionKind.WEEK_REVIEW,
        on=LAST_WEEK.last,
        period=LAST_WEEK.first.isoformat(),
        answers=(
            Answer(question="went_well", text="line\n"),
            Answer(question="went_well", text="and\N{NO-BREAK SPACE}more"),
            Answer(question="my_part", text=""),
            Answer(question="miss_mine:a", text=" late "),
            Answer(question="theirs", text="kept"),
        ),
    )
    workspace.execute(KeepReflection(odd))
    before = workspace.undoable
    for step in (0, 1, 2):
        page.go_to(step)
    window.go_to("week")
    window.go_to("review")
    page.go_to(1)
    assert workspace.undoable is before
    assert review_of(workspace, LAST_WEEK) == odd

    assert isinstance(page.step, QuestionsStep)
    field = page.step.fields["went_well"]
    assert field.toPlainText().split() == ["line", "and", "more"]
    page.step.fields["differently"].setPlainText("Sooner")
    page.go(1)
    assert review_of(workspace, LAST_WEEK).answers == (
        *odd.answers,
        Answer(question="differently", text="Sooner"),
    )


def test_a_miss_that_was_checked_off_has_no_word_any_more(
    page: ReviewPage, workspace: Workspace
) -> None:
    assert isinstance(page.step, ClosingStep)
    [(fact, whose, word, add)] = page.step.rows
    assert fact.is_enough
    whose.choose("miss_mine:")
    word.setText("too late")
    page.step.typed.emit()

    assert add is not None
    add.setFocus()
    press(Key.Key_Return)

    assert page.strip.standing.text() == "100% done · 1 of 1 actions on target"
    assert said(workspace, LAST_WEEK) == {}
    bar = page.services.notices
    assert bar.label.text() == "Checked off for Sunday 15 November."
    bar.undo.click()
    assert said(workspace, LAST_WEEK) == {"miss_mine:a": "too late"}
    assert page.strip.standing.text() == "50% done · 0 of 1 actions on target"


def test_tab_goes_from_the_step_to_what_stands_after_it(page: ReviewPage) -> None:
    [(_, _, word, _)] = page.step.rows  # type: ignore[attr-defined]
    word.setFocus()
    press(Key.Key_Tab)
    assert focus() is page.next  # there is nothing to go back to

    for number in (1, 2):
        page.go_to(number)
        last = [area for area in page.step.findChildren(QWidget) if takes_tab(area)][-1]
        last.setFocus()
        press(Key.Key_Tab)
        assert focus() is page.back
    press(Key.Key_Tab)
    assert focus() is page.side.proposal


def takes_tab(widget: QWidget) -> bool:
    """Return whether one comes to a widget by Tab."""
    reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return reached and widget.isEnabled() and widget.isVisible()


def test_what_is_half_done_is_kept_and_goes_on_where_it_stopped(
    page: ReviewPage, workspace: Workspace, window: MainWindow
) -> None:
    page.go(1)
    type_text("Half a")
    press(Key.Key_1, CTRL)
    assert said(workspace, LAST_WEEK) == {"went_well": "Half a"}

    press(Key.Key_5, CTRL)
    assert isinstance(page.step, QuestionsStep)
    page.go_previous()
    assert isinstance(page.step, ClosingStep)
    page.go_next()
    assert page.at == 1
    assert page.step.answers()["went_well"] == "Half a"


def test_what_is_typed_is_kept_after_a_pause_and_can_be_taken_back(
    page: ReviewPage, workspace: Workspace, qtbot: QtBot
) -> None:
    page.writing.pause.setInterval(10)
    page.go(1)
    type_text("Slowly")

    qtbot.waitUntil(lambda: said(workspace, LAST_WEEK) == {"went_well": "Slowly"})
    assert focus() is page.step.first()

    workspace.undo()
    assert said(workspace, LAST_WEEK) == {}
    assert page.step.answers()["went_well"] == ""


def test_what_happens_elsewhere_leaves_what_is_typed(
    page: ReviewPage, workspace: Workspace
) -> None:
    page.go(1)
    type_text("Still typing")

    workspace.execute(CheckOff("a", LAST_WEEK.last, NOW))

    assert page.step.answers()["went_well"] == "Still typing"
    assert page.strip.standing.text().startswith("100% done")


def test_a_text_that_is_too_long_stays_and_says_so(
    page: ReviewPage, workspace: Workspace, window: MainWindow
) -> None:
    page.go(1)
    assert isinstance(page.step, QuestionsStep)
    page.step.fields["went_well"].setPlainText("x" * 100_001)
    page.writing.keep()

    assert said(workspace, LAST_WEEK) == {}
    assert len(page.step.answers()["went_well"]) == 100_001
    assert not page.services.notices.isVisible()
    window.go_to("week")  # where the field is out of sight
    assert page.services.notices.label.text() == "This text is too long to keep."


def test_a_month_and_a_quarter_have_their_facts_and_lead_on(
    page: ReviewPage, workspace: Workspace, window: MainWindow
) -> None:
    page.show_period(Month(2026, 11))
    assert isinstance(page.step, FactsStep)
    assert page.header.title.text() == "November 2026 in review"
    page.go(1)
    type_text("Evenings work")
    page.go(1)
    assert isinstance(page.step, OnwardStep)
    assert said(workspace, Month(2026, 11)) == {"pattern": "Evenings work"}

    page.show_period(Quarter(2026, 4))
    assert isinstance(page.step, FactsStep)
    page.go_to(2)
    press(Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PlanQuarterDialog)
    assert dialog.quarter == Quarter(2027, 1)


def test_earlier_reviews_are_found_as_one_types_and_read(
    page: ReviewPage, window: MainWindow, qtbot: QtBot
) -> None:
    page.go(1)
    assert isinstance(page.step, QuestionsStep)
    page.step.fields["went_well"].setPlainText("I travelled to <b>Gent</b>, naïvely")
    page.written.click()
    dialog = window.findChildren(WrittenDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.field.hasFocus)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)

    type_text("nobody")
    assert dialog.list.count() == 0
    dialog.field.clear()
    type_text("gent naive")
    assert dialog.list.count() == 1
    press(Key.Key_Return)

    [shown] = [one for one in window.findChildren(ExplainDialog) if one.isVisible()]
    assert "What went well, and what did I do for it?" in shown.words
    assert "I travelled to <b>Gent</b>, naïvely" in shown.words


def test_the_week_page_invites_and_stops_when_it_is_done(
    window: MainWindow, workspace: Workspace
) -> None:
    week = window.go_to("week")
    assert isinstance(week, WeekPage)
    assert week.invitation.isVisible()
    assert week.invitation.text() == "Look back on week 46…"

    week.invitation.click()
    page = window.page
    assert isinstance(page, ReviewPage)
    assert page.period == LAST_WEEK
    page.go(1)
    type_text("Done")
    press(Key.Key_1, CTRL)

    assert not week.invitation.isVisible()


def test_at_the_months_end_one_looks_at_oneself(
    page: ReviewPage, workspace: Workspace, qtbot: QtBot
) -> None:
    def assess(dialog: AssessmentDialog) -> None:
        dialog.ratings[BuildingBlock.PROACTIVITY].setValue(9)
        dialog.keep()

    page.show_period(Month(2026, 10))
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: focus() is page.step.first())
    press(Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: focus() is page.step.first())
    assert page.strip.names[2].isChecked()
    in_dialog(AssessmentDialog, assess)
    press(Key.Key_Return)

    shown = "\n".join(one.text() for one in page.step.findChildren(QLabel))
    assert "Proactivity: 9" in shown
    page.window().activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert focus() is page.step.first()
    press(Key.Key_Return, CTRL)
    assert page.strip.names[3].isChecked()
    assert not page.next.isVisible()
    page.show_period(LAST_WEEK)
    assert not page.strip.names[3].isVisible()


def test_the_one_change_of_a_month_begins_after_it(
    page: ReviewPage, workspace: Workspace, qtbot: QtBot
) -> None:
    """Else the month that was looked back on would get another figure by it."""

    def keep(dialog: ActionDialog) -> None:
        assert dialog.title.text() == "Ask first"
        dialog.keep()

    page.show_period(Month(2026, 11))
    page.go_to(1)
    assert isinstance(page.step, QuestionsStep)
    page.step.fields["one_change"].setPlainText("Ask first\nand then speak")
    page.go_to(3)
    qtbot.waitUntil(lambda: focus() is page.step.first())
    in_dialog(ActionDialog, keep)
    press(Key.Key_Return)
    [made] = [a for a in workspace.figures.actions() if a.title == "Ask first"]

    # The week of 30 November has its fourth day in December.
    assert made.starts_on == date(2026, 11, 30)
