"""Long work off the user-interface thread; its answer back on it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

logger = logging.getLogger(__name__)
Result = TypeVar("Result")

TURN = 0.0005
"""Seconds that a thread computes before it lets another go on.

Python's own 5 ms are a third of a frame, and the window asks more than once a frame.
"""


class Background(QObject):
    """Runs one piece of work at a time; `work` must not touch a widget."""

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._answered.connect(self._call)

    def run(
        self,
        work: Callable[[], Result],
        *,
        then: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do `work`, then call `then` or `failed` on the user-interface thread."""

        def job() -> None:
            try:
                result = work()
            except Exception as error:
                self._answered.emit(lambda error=error: failed(error))
            else:
                self._answered.emit(lambda: then(result))

        self._pool.start(job)

    def wait(self) -> None:
        """Let running work finish; called once, when the application closes."""
        self._pool.waitForDone()

    @Slot(object)
    def _call(self, answer: Callable[[], object]) -> None:
        answer()
