"""Long work happens elsewhere; its answer comes back on the thread of the window."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from leadership_desktop.ui.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.wait()


def must_not_fail(error: Exception) -> None:
    pytest.fail(str(error))


def test_work_runs_elsewhere_and_answers_here(
    qtbot: QtBot, background: Background
) -> None:
    answered: list[tuple[int, int]] = []

    background.run(
        threading.get_ident,
        then=lambda there: answered.append((there, threading.get_ident())),
        failed=must_not_fail,
    )
    qtbot.waitUntil(lambda: bool(answered))

    there, here = answered[0]
    assert here == threading.get_ident()
    assert there != here


def test_work_that_fails_says_so_here(qtbot: QtBot, background: Background) -> None:
    failed: list[Exception] = []

    def work() -> None:
        raise OSError("no")

    background.run(work, then=lambda _: pytest.fail("then"), failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))

    assert isinstance(failed[0], OSError)


def test_one_piece_of_work_follows_another(
    qtbot: QtBot, background: Background
) -> None:
    done: list[int] = []
    for number in range(5):
        background.run(lambda n=number: n, then=done.append, failed=must_not_fail)  # type: ignore[misc]

    qtbot.waitUntil(lambda: len(done) == 5)

    assert done == [0, 1, 2, 3, 4]
