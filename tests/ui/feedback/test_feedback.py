"""Feedback by keyboard: asked, sent by oneself, taken in, and made something of."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import Feedback, FeedbackStatus, Person
from leadership_desktop.services.commands.feedback import (
    DeletePerson,
    PutFeedback,
    PutPerson,
)
from leadership_desktop.services.queries.feedback import feedback_record
from leadership_desktop.services.queries.written import written_in
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.editors.goal import GoalDialog
from leadership_desktop.ui.feedback.answer import AnswerDialog
from leadership_desktop.ui.feedback.people import PeopleDialog
from leadership_desktop.ui.feedback.receive import ReceiveDialog
from leadership_desktop.ui.feedback.record import FeedbackDialog
from leadership_desktop.ui.feedback.request import RequestDialog
from leadership_desktop.ui.feedback.send import FORM, TEXT, SendDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.written.opening import open_written
from tests.conftest import TODAY
from tests.exchange.test_feedback import CONTENT, packed
from tests.ui.dialogs import in_dialog
from tests.ui.keys import CTRL, NONE, Key, press, type_text

NOOR = Person(id="noor", name="Noor <b>", email="noor@example.org")
ASKED = Feedback(
    id=str(CONTENT["request"]),
    person_id="noor",
    asked_on=TODAY,
    questions=("What next?",),
    status=FeedbackStatus.ASKED,
)


@pytest.fixture
def asked(workspace: Workspace) -> Workspace:
    workspace.execute(PutPerson(NOOR))
    workspace.execute(PutFeedback(ASKED))
    QGuiApplication.clipboard().clear()
    return workspace


def only(workspace: Workspace) -> Feedback:
    with workspace.reading() as tx:
        [found] = tx.feedback.all()
    return found


def shown(dialog: QDialog, qtbot: QtBot) -> None:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)


def receiving(window: MainWindow, qtbot: QtBot) -> ReceiveDialog:
    dialog = ReceiveDialog(window.services, window, ASKED.id)
    shown(dialog, qtbot)
    return dialog


def words(dialog: QDialog) -> str:
    return "\n".join(
        one.text() for one in dialog.findChildren(QLabel) if one.isVisible()
    )


def test_from_nothing_one_asks_somebody_new_by_keys_alone(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def send(dialog: SendDialog) -> None:
        seen.append(dialog.text.toPlainText())
        dialog.reject()

    def fill_in(dialog: RequestDialog) -> None:
        qtbot.waitUntil(dialog.name.hasFocus)
        type_text("Noor")
        dialog.questions.setFocus()
        type_text("What next?")
        in_dialog(SendDialog, send)
        press(Key.Key_Return, CTRL)

    press(Key.Key_B, CTRL | _SHIFT)
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), FeedbackDialog)
    )
    in_dialog(RequestDialog, fill_in)
    press(Key.Key_Insert)

    assert "Noor" in seen[0]
    kept = only(workspace)
    assert kept.questions == ("What next?",)
    assert kept.status is FeedbackStatus.DRAFT
    workspace.undo()
    with workspace.reading() as tx:
        assert (tx.feedback.all(), tx.people.all()) == ([], [])


def test_a_question_of_the_bank_is_added_once(window: MainWindow, qtbot: QtBot) -> None:
    dialog = RequestDialog(window.services, window)
    shown(dialog, qtbot)
    offered = dialog.bank.itemText(1)
    for _ in range(2):
        dialog.bank.setCurrentIndex(1)
        dialog.bank.activated.emit(1)

    assert dialog.questions.toPlainText() == offered


def test_saving_the_form_says_that_it_was_asked(
    window: MainWindow, asked: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    draft = Feedback(id="d", person_id="noor", questions=("Q",))
    asked.execute(PutFeedback(draft))
    dialog = SendDialog(window.services, window, draft)
    shown(dialog, qtbot)
    dialog.speech.choose("nl")
    dialog.save_form(tmp_path / "none" / "form.html")
    assert "can’t be written" in words(dialog)
    dialog.save_form(tmp_path / "form.html")

    html = (tmp_path / "form.html").read_text(encoding="utf-8")
    assert "Noor &lt;b&gt;" in html
    assert 'lang="nl"' in html
    with asked.reading() as tx:
        kept = tx.feedback.require("d")
    assert (kept.status, kept.asked_on) == (FeedbackStatus.ASKED, TODAY)


def test_a_mail_holds_the_questions_and_only_one_address(
    window: MainWindow,
    asked: Workspace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    asked.execute(
        PutPerson(Person(id="noor", name="Noor", email="a@b.nl?bcc=x@y.z\n&to=q"))
    )
    dialog = SendDialog(window.services, window, ASKED)
    shown(dialog, qtbot)
    dialog.way.choose(TEXT)
    dialog.mail.click()

    assert opened[0].startswith("mailto:a@b.nl%3Fbcc%3Dx@y.z%26to%3Dq?subject=")
    assert "What%20next%3F" in opened[0]
    dialog.text.setPlainText("x" * 3_000)
    dialog.mail.click()
    assert len(opened[1]) < 300
    assert QGuiApplication.clipboard().text() == "x" * 3_000


def test_a_pasted_answer_is_shown_whole_and_taken_in(
    window: MainWindow, asked: Workspace, qtbot: QtBot
) -> None:
    dialog = receiving(window, qtbot)
    dialog.pasted.setPlainText(f"Hi!\n\n{packed(CONTENT)}")
    assert dialog.said.toPlainText() == "What next?\nSpeak first."
    assert "Noor <b>" in words(dialog)
    dialog.insight.setPlainText("Speak first, polish later.")
    dialog.insight.setFocus()
    press(Key.Key_Return, CTRL)

    kept = only(asked)
    assert kept.answer == "What next?\nSpeak first."
    assert kept.ratings == {BuildingBlock.PROACTIVITY: 7}
    assert kept.insight == "Speak first, polish later."
    assert (kept.status, kept.received_on) == (FeedbackStatus.RECEIVED, TODAY)
    asked.undo()
    assert only(asked) == ASKED


def test_what_was_copied_is_there_already(
    window: MainWindow, asked: Workspace, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText(packed(CONTENT))
    dialog = receiving(window, qtbot)

    assert dialog.said.toPlainText() == "What next?\nSpeak first."
    QGuiApplication.clipboard().clear()


def test_the_same_answer_twice_is_told_and_another_takes_its_place(
    window: MainWindow, asked: Workspace, qtbot: QtBot
) -> None:
    first = receiving(window, qtbot)
    first.pasted.setPlainText(packed(CONTENT))
    first.keep()
    second = receiving(window, qtbot)
    second.pasted.setPlainText(packed(CONTENT))

    assert "here already" in words(second)
    assert not second.save.isEnabled()
    answers = [{"question": "What next?", "answer": "Something better."}]
    second.pasted.setPlainText(packed({**CONTENT, "answers": answers}))
    assert "takes the place" in words(second)
    second.keep()
    assert only(asked).answer == "What next?\nSomething better."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (packed({**CONTENT, "request": "another"}), "not here"),
        (packed(CONTENT).replace("ey", "ez", 1), "changed or cut off"),
        (packed({**CONTENT, "ratings": {"proactivity": 99}}), "between 1 and 10"),
    ],
)
def test_what_is_no_answer_to_this_is_never_taken_in(
    window: MainWindow, asked: Workspace, qtbot: QtBot, text: str, told: str
) -> None:
    dialog = receiving(window, qtbot)
    dialog.pasted.setPlainText(text)

    assert told in words(dialog)
    dialog.keep()
    assert dialog.isVisible()
    assert only(asked) == ASKED
    assert dialog.pasted.toPlainText() == text


def test_words_that_no_form_made_are_taken_in_as_they_are(
    window: MainWindow, asked: Workspace, qtbot: QtBot
) -> None:
    dialog = receiving(window, qtbot)
    dialog.pasted.setPlainText("<b>You listen well.</b>")
    assert dialog.whose.value() == ASKED.id
    dialog.keep()

    assert only(asked).answer == "<b>You listen well.</b>"


def test_an_answer_to_somebody_who_was_deleted_is_told(
    window: MainWindow, asked: Workspace, qtbot: QtBot
) -> None:
    asked.execute(DeletePerson("noor"))
    dialog = receiving(window, qtbot)
    dialog.pasted.setPlainText(packed(CONTENT))

    assert "deleted" in words(dialog)
    assert not dialog.save.isEnabled()
    asked.undo()
    assert only(asked) == ASKED


def test_a_file_that_is_far_too_large_leaves_what_was_typed(
    window: MainWindow, asked: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(10_000_000)
    dialog = receiving(window, qtbot)
    dialog.pasted.setPlainText("Half an ans")
    dialog.read(tmp_path / "large.txt")

    assert "too large" in words(dialog)
    assert dialog.pasted.toPlainText() == "Half an ans"


def test_a_file_that_holds_none_takes_nothing_in(
    window: MainWindow, asked: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    good, broken = tmp_path / "good.txt", tmp_path / "broken.txt"
    good.write_text(packed(CONTENT), encoding="utf-8")
    broken.write_text(packed(CONTENT)[:-40], encoding="utf-8")
    dialog = receiving(window, qtbot)
    dialog.read(good)
    assert dialog.save.isEnabled()
    dialog.read(broken)

    assert "changed or cut off" in words(dialog)
    assert not dialog.said.isVisible()
    for way in (dialog.save, dialog.to_goal, dialog.to_action):
        assert not way.isEnabled()
    press(Key.Key_Return, CTRL)
    assert dialog.isVisible()
    assert only(asked) == ASKED
    assert not dialog.has_unsaved_text()


def test_words_of_somebody_who_was_not_asked_have_a_way(
    window: MainWindow, asked: Workspace, qtbot: QtBot
) -> None:
    asked.execute(DeletePerson("noor"))
    dialog = receiving(window, qtbot)
    dialog.pasted.setPlainText("You listen well.")

    assert "Ask somebody first" in words(dialog)
    assert not dialog.save.isEnabled()


def test_a_message_of_ones_own_stays_with_its_language_and_way(
    window: MainWindow, asked: Workspace, qtbot: QtBot
) -> None:
    dialog = SendDialog(window.services, window, ASKED)
    shown(dialog, qtbot)
    dialog.text.setPlainText("My own words")
    dialog.copy.click()
    assert dialog.told.isVisible()
    dialog.speech.choose("nl")
    assert "Noor" in dialog.text.toPlainText()
    assert not dialog.told.isVisible()
    dialog.way.choose(TEXT)
    dialog.way.choose(FORM)
    dialog.speech.choose("en")

    assert dialog.text.toPlainText() == "My own words"


def test_a_request_that_is_changed_keeps_the_answer_that_came(
    window: MainWindow, asked: Workspace, qtbot: QtBot
) -> None:
    """Another program may have kept an answer with somebody who declined."""
    odd = replace(
        ASKED,
        status=FeedbackStatus.DECLINED,
        received_on=TODAY,
        answer="Sorry",
        insight="Ask sooner",
        ratings={BuildingBlock.PROACTIVITY: 7},
    )
    asked.execute(PutFeedback(odd))
    [line] = feedback_record(asked)
    dialog = RequestDialog(window.services, window, line)
    qtbot.addWidget(dialog)
    dialog.questions.setPlainText("What else?")
    dialog.keep()

    assert only(asked) == replace(odd, questions=("What else?",))


def test_what_was_found_leads_on_as_from_the_record(
    window: MainWindow, asked: Workspace
) -> None:
    [found] = written_in(ASKED)
    opened: list[str] = []

    def see(dialog: SendDialog) -> None:
        opened.append(dialog.text.toPlainText())
        dialog.reject()

    def save(dialog: RequestDialog) -> None:
        in_dialog(SendDialog, see)
        dialog.save.click()

    in_dialog(RequestDialog, save)
    open_written(window.services, found, window)
    assert "The form is attached" in opened[0]

    asked.execute(
        PutFeedback(
            replace(
                ASKED, status=FeedbackStatus.RECEIVED, received_on=TODAY, answer="A"
            )
        )
    )
    [*_, found] = written_in(only(asked))

    def leave(dialog: GoalDialog) -> None:
        opened.append(dialog.windowTitle())
        dialog.reject()

    def make(dialog: AnswerDialog) -> None:
        in_dialog(GoalDialog, leave)
        dialog.to_goal.click()

    in_dialog(AnswerDialog, make)
    open_written(window.services, found, window)
    assert len(opened) == 2


def test_an_insight_becomes_an_action(
    window: MainWindow, asked: Workspace, qtbot: QtBot
) -> None:
    first = receiving(window, qtbot)
    first.pasted.setPlainText(packed(CONTENT))
    first.keep()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    titles: list[str] = []

    def see_action(dialog: ActionDialog) -> None:
        titles.append(dialog.title.text())
        dialog.reject()

    def say(dialog: AnswerDialog) -> None:
        assert dialog.said.toPlainText() == "What next?\nSpeak first."
        dialog.insight.setPlainText("Speak first\nand more")
        in_dialog(ActionDialog, see_action)
        dialog.to_action.click()

    press(Key.Key_B, CTRL | _SHIFT)
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), FeedbackDialog)
    )
    in_dialog(AnswerDialog, say)
    press(Key.Key_Return)

    assert titles == ["Speak first"]
    assert only(asked).insight == "Speak first\nand more"


def test_a_person_is_deleted_with_what_they_said(
    window: MainWindow, asked: Workspace, qtbot: QtBot
) -> None:
    dialog = PeopleDialog(window.services, window)
    shown(dialog, qtbot)
    qtbot.waitUntil(dialog.list.hasFocus)
    press(Key.Key_Delete)

    with asked.reading() as tx:
        assert (tx.people.all(), tx.feedback.all()) == ([], [])
    asked.undo()
    assert only(asked) == ASKED


_SHIFT = type(NONE).ShiftModifier
