"""The day's backup after the day's first change, and a word when none was made for long."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from leadership_desktop.domain.changes import Change
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text import errors, health
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.main_window import MainWindow

SETTLED = 2_000
"""Milliseconds after a change: whoever ticks on is not kept from it."""


class DailyBackup(QObject):
    """Makes backups off the thread."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED)
        self._timer.timeout.connect(self._make)
        self._made_on: object = None
        window.signals.changed.connect(self._note)
        if window.workspace.undoable is not None:
            self._timer.start()  # what was done before this was here

    def warn_if_overdue(self) -> None:
        """Say so when there is something to lose and no backup of the last week."""
        from leadership_desktop.services.backups import is_overdue

        workspace = self._window.workspace
        self._window.background.run(
            lambda: is_overdue(workspace), then=self._warn, failed=self._failed
        )

    def look_whether_all_is_whole(self) -> None:
        """Read the whole file once, off the thread, and tell of damage."""
        from leadership_desktop.services.backups import require_whole

        workspace = self._window.workspace
        self._window.background.run(
            lambda: require_whole(workspace), then=lambda _: None, failed=self._failed
        )

    def _note(self, changes: tuple[Change, ...]) -> None:
        today = self._window.workspace.now().date()
        if changes and today != self._made_on and not self._timer.isActive():
            self._timer.start()

    def _make(self) -> None:
        from leadership_desktop.services.backups import make_if_due
        from leadership_desktop.ui.safety.second_place import copy_to_second_place

        workspace = self._window.workspace
        day = workspace.now().date()

        def made(_: object) -> None:
            self._made_on = day
            copy_to_second_place(
                workspace, self._window.background, self._window.notices
            )

        self._window.background.run(
            lambda: make_if_due(workspace), then=made, failed=self._failed
        )

    def _warn(self, overdue: bool) -> None:  # noqa: FBT001 - an answer of the background
        if overdue:
            self._window.notices.tell(
                translate(
                    "backups",
                    "The newest backup is more than a week old. The next change makes one; "
                    "or make it now in Settings.",
                )
            )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StorageProblem):
            raise error
        if error.trouble is Trouble.DAMAGED:
            self._window.notices.offer(
                health.suspected(), translate("health", "Choose…"), self._choose
            )
            return
        self._window.notices.tell_problem(
            translate("backups", "No backup could be made today. {why}").format(
                why=errors.of_storage(error)
            )
        )

    def _choose(self) -> None:
        """Let the person choose what to go on from; the file must not be open then."""
        from leadership_desktop.ui.safety.damaged import DamagedDialog

        workspace = self._window.workspace
        database = workspace.database
        database.close()
        dialog = DamagedDialog(database.path, database.key, workspace.now, self._window)
        if dialog.exec():
            workspace.start_afresh()
