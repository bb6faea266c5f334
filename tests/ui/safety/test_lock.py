"""The lock: nothing is seen, what was being typed stays, and it comes by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services import passphrase
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.encryption import convert_file
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.safety import lock as locking
from leadership_desktop.ui.safety.lock import Lock
from leadership_desktop.ui.safety.unlock import UnlockDialog
from tests.factories import make_action

WORDS, OTHER = "correct horse battery staple", "vier woorden op een rij"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _nothing_stays_locked() -> Iterator[None]:
    """Keep a failing test from making the next one fail."""
    yield
    asked = question()
    if asked is not None:
        asked.deleteLater()
        asked.hide()


@pytest.fixture
def lock(window: MainWindow, workspace: Workspace) -> Iterator[Lock]:
    """Return the lock of a window on an encrypted file."""
    passphrase.set_passphrase(workspace, WORDS)
    made = Lock(window)
    yield made
    QApplication.instance().removeEventFilter(made)  # type: ignore[union-attr]


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return how to let time go by, on both clocks or on one."""
    at = [1_000.0, 2_000.0]
    monkeypatch.setattr(locking, "moments", lambda: (at[0], at[1]))

    def later(monotonic: timedelta, wall: timedelta | None = None) -> None:
        at[0] += monotonic.total_seconds()
        at[1] += (monotonic if wall is None else wall).total_seconds()

    return later


def question() -> UnlockDialog | None:
    """Return the question for the passphrase, if it is asked."""
    return next(
        (
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, UnlockDialog) and one.isVisible()
        ),
        None,
    )


def answer(typed: str = WORDS) -> None:
    asked = question()
    assert asked is not None
    asked.secret.setText(typed)
    asked.try_it()


def seen() -> str:
    """Return every word that is on the screen, but for the question's own."""
    texts = []
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and not isinstance(top, UnlockDialog):
            parts = [top, *top.findChildren(QWidget)]
            texts += [
                part.text()
                for part in parts
                if isinstance(part, QLabel | QLineEdit) and part.isVisible()
            ]
    return " ".join(texts)


def test_locked_nothing_is_seen_and_what_was_typed_comes_back(
    window: MainWindow, lock: Lock
) -> None:
    editor = ActionDialog(window.services, make_action("a"), window, is_new=True)
    editor.show()
    editor.title.setText("Half a thought")
    assert "Half a thought" in seen()

    lock.lock()
    assert seen().strip() == ""
    answer()

    assert question() is None
    assert "Half a thought" in seen()
    editor.close()


def test_an_editor_that_waits_for_its_answer_goes_on(
    window: MainWindow, lock: Lock
) -> None:
    editor = ActionDialog(window.services, make_action("a"), window, is_new=True)
    editor.title.setText("Half a thought")
    ended_while_locked = []

    def lock_and_unlock() -> None:
        QTest.keyClick(editor.title, Qt.Key.Key_L, CONTROL)
        assert question() is not None
        answer()
        ended_while_locked.append(not editor.isVisible())
        editor.accept()

    QTimer.singleShot(0, lock_and_unlock)

    assert editor.exec() == ActionDialog.DialogCode.Accepted
    assert ended_while_locked == [False]


def test_a_wrong_passphrase_keeps_it_locked(lock: Lock) -> None:
    lock.lock()

    answer(OTHER)

    asked = question()
    assert asked is not None
    assert "not the passphrase" in asked.field.problem.text()
    answer()


def test_the_focus_is_where_it_was(window: MainWindow, lock: Lock) -> None:
    before = QApplication.focusWidget()
    assert before is not None

    lock.lock()
    answer()

    assert QApplication.focusWidget() is before


def test_a_plain_file_does_not_lock(window: MainWindow) -> None:
    Lock(window)
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)

    assert question() is None
    assert "Set one in Settings" in window.notices.label.text()


def test_it_locks_after_the_idle_time_that_was_set(
    workspace: Workspace, later: Callable[..., None], lock: Lock
) -> None:
    later(timedelta(minutes=9))
    lock.look()
    assert question() is None

    workspace.execute(ChangeSetting(SettingKey.LOCK_AFTER, "5"))
    lock.look()
    assert question() is not None
    answer()

    workspace.execute(ChangeSetting(SettingKey.LOCK_AFTER, "never"))
    later(timedelta(days=3))
    lock.look()
    assert question() is None


def test_a_key_begins_the_idle_time_anew(
    window: MainWindow, later: Callable[..., None], lock: Lock
) -> None:
    later(timedelta(minutes=9))
    QTest.keyClick(window, Qt.Key.Key_F6)
    later(timedelta(minutes=9))
    lock.look()

    assert question() is None


@pytest.mark.parametrize(
    ("monotonic", "wall"),
    [(0, 60), (11, -600)],
    ids=["the computer slept", "the clock was set back"],
)
def test_time_that_one_clock_does_not_see_counts(
    window: MainWindow,
    later: Callable[..., None],
    lock: Lock,
    monotonic: int,
    wall: int,
) -> None:
    later(timedelta(minutes=monotonic), timedelta(minutes=wall))

    # Whoever comes back first touches a key: that must not count as having been there.
    QTest.keyClick(window, Qt.Key.Key_F6)

    assert question() is not None
    answer()


def test_a_passphrase_set_while_the_window_is_open_can_be_locked_by(
    window: MainWindow, workspace: Workspace, later: Callable[..., None]
) -> None:
    lock = Lock(window)
    passphrase.set_passphrase(workspace, WORDS)
    later(timedelta(minutes=10))
    lock.look()
    assert question() is not None
    answer()

    passphrase.remove_passphrase(workspace)
    later(timedelta(minutes=10))
    lock.look()
    assert question() is None


def test_a_passphrase_set_by_another_program_is_asked_for(
    window: MainWindow, workspace: Workspace
) -> None:
    lock = Lock(window)
    path = workspace.database.path
    convert_file(path, None, Key.new(WORDS))

    window.look_for_changes()
    assert question() is not None
    assert seen().strip() == ""
    answer()

    assert question() is None
    assert workspace.is_encrypted
    assert window.page.isVisible()
    QApplication.instance().removeEventFilter(lock)  # type: ignore[union-attr]
