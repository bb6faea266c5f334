"""The one index of what was written: made when it is first asked for, then kept up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from leadership_desktop.domain.changes import Change
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.ui.background import Background
from leadership_desktop.ui.data_signals import DataSignals

if TYPE_CHECKING:
    from leadership_desktop.services.queries.written import WrittenIndex


MANY = 500
"""So many changes at once, as of an import, are quicker read anew, off the thread."""


class Search(QObject):
    """Nothing is read at the start; what changes meanwhile is in the index when it comes."""

    def __init__(
        self, workspace: Workspace, signals: DataSignals, background: Background
    ) -> None:
        super().__init__(signals)
        self._workspace = workspace
        self._background = background
        self._index: WrittenIndex | None = None
        self._round = 0
        """Which reading counts: one that began before everything changed does not."""
        self._waiting: list[
            tuple[Callable[[WrittenIndex], object], Callable[[StorageProblem], object]]
        ] = []
        self._missed: list[Change] = []
        signals.changed.connect(self._follow)

    def ask(
        self,
        then: Callable[[WrittenIndex], object],
        failed: Callable[[StorageProblem], object] = lambda _: None,
    ) -> None:
        """Call `then` with the index: now, or when it is read; else `failed`."""
        if self._index is not None:
            then(self._index)
            return
        self._waiting.append((then, failed))
        if len(self._waiting) == 1:
            self._read()

    def forget(self) -> None:
        """Read everything anew when it is asked for again."""
        self._index = None
        self._missed.clear()
        self._round += 1
        if self._waiting:
            self._read()

    def _read(self) -> None:
        from leadership_desktop.services.queries.written import WrittenIndex

        self._background.run(
            partial(WrittenIndex, self._workspace),
            then=partial(self._take, self._round),
            failed=partial(self._fail, self._round),
        )

    def _take(self, number: int, index: WrittenIndex) -> None:
        if number != self._round:
            return
        index.follow(self._missed)
        self._missed.clear()
        self._index = index
        waiting, self._waiting = self._waiting, []
        for then, _ in waiting:
            then(index)

    def _fail(self, number: int, error: Exception) -> None:
        if number != self._round:
            return
        self._missed.clear()
        waiting, self._waiting = self._waiting, []
        if not isinstance(error, StorageProblem):
            raise error  # a mistake of ours
        for _, failed in waiting:
            failed(error)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if not changes or len(changes) > MANY:
            self.forget()
        elif self._index is not None:
            self._index.follow(changes)
        elif self._waiting:
            self._missed += changes
