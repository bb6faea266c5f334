"""The list of backups: making one, and going back to one in a step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.retention import Reason
from leadership_desktop.services import backups, passphrase, second_place
from leadership_desktop.services.backups import Backup
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage import backup
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import backups as words
from leadership_desktop.text import errors
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.files import ask_what_to_open
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.safety.second_place import copy_to_second_place
from leadership_desktop.ui.safety.unlock import UnlockDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.surfaces import button

Line = tuple[Backup, str]
"""A backup, and what is inside in words."""

Answer = TypeVar("Answer")


class BackupsDialog(ListDialog):
    """Shows the backups, newest first, with what is inside each."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services.theme,
            parent,
            name=translate("backups", "Backups, newest first"),
            choose=translate("backups", "Go back to this one"),
        )
        self._services = services
        self._is_over = False
        self.setWindowTitle(translate("backups", "Backups"))
        self.make = button(translate("backups", "Make one now"))
        self.make.clicked.connect(self._make)
        self.elsewhere = button(translate("backups", "From elsewhere…"))
        self.elsewhere.clicked.connect(self._from_elsewhere)
        self.foot.insertWidget(0, self.make)
        self.foot.insertWidget(1, self.elsewhere)
        self.choose.clicked.connect(self._restore)
        self._read()

    def done(self, result: int) -> None:
        """Close, and take no answer of the background any more."""
        self._is_over = True
        super().done(result)

    def _read(self) -> None:
        self._say(translate("backups", "Looking at the backups…"))
        self._do(partial(_lines, self._services.workspace), self._show)

    def _show(self, lines: list[Line]) -> None:
        self.show_items([(_told(found), inside, found) for found, inside in lines])
        self._say(
            translate(
                "backups",
                "Each was read back whole when it was made. Going back keeps what is "
                "there now as a backup, too.",
            )
            if lines
            else translate("backups", "There is none yet; the next change makes one.")
        )

    def _make(self) -> None:
        self._say(translate("backups", "Making a backup…"))
        workspace = self._services.workspace
        work = partial(backups.make, workspace, Reason.ASKED)
        self._do(work, lambda _: self._made())

    def _made(self) -> None:
        services = self._services
        copy_to_second_place(services.workspace, services.background, services.notices)
        self._read()

    def _restore(self) -> None:
        found = self.chosen
        if isinstance(found, Backup):
            self._go_back(found.path)

    def _from_elsewhere(self) -> None:
        path = ask_what_to_open(
            self,
            translate("backups", "Go back to a backup"),
            [translate("backups", "Backups (*.db)")],
            folder=second_place.place_of(self._services.data_folder),
        )
        if path is not None:
            self._go_back(path)

    def _go_back(self, path: Path) -> None:
        try:
            key = backups.key_for(self._services.workspace, path)
        except StorageProblem:
            key = self._ask_for_key(path)
            if key is None:
                return
        self.choose.setEnabled(False)
        go_back(self._services, path, key, self._restored, self._failed)

    def _ask_for_key(self, path: Path) -> Key | None:
        """Ask for the passphrase of a backup that has another than the file."""
        found: list[Key] = []

        def unlock(typed: str) -> bool:
            key = passphrase.key_of(path, typed)
            backup.contents(path, key)
            found.extend([key] if key is not None else [])
            return True

        title = translate("backups", "This backup has another passphrase")
        cancel = translate("backups", "Cancel")
        UnlockDialog(unlock, self, title=title, leave=cancel).exec()
        return found[0] if found else None

    def _restored(self) -> None:
        if not self._is_over:
            self.accept()

    def _do(self, work: Callable[[], Answer], then: Callable[[Answer], object]) -> None:
        self._services.background.run(
            work,
            then=lambda answer: None if self._is_over else then(answer),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StorageProblem):
            raise error
        if not self._is_over:
            self._say(errors.of_storage(error))
            self.choose.setEnabled(self.chosen is not None)

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)


def go_back(
    services: Services,
    found: Path,
    key: Key | None,
    then: Callable[[], object],
    failed: Callable[[Exception], object],
) -> None:
    """Go back to a backup that `key` opens, and offer to take that back."""
    workspace = services.workspace

    def tell(before: Backup) -> None:
        workspace.start_afresh()
        services.notices.offer(
            words.restored(),
            translate("backups", "Take it back"),
            lambda: go_back(
                services, before.path, workspace.database.key, lambda: None, failed
            ),
        )
        copy_to_second_place(workspace, services.background, services.notices)
        then()

    services.background.run(
        partial(backups.put_back, workspace, found, key),
        then=tell,
        failed=failed,
    )


def _told(found: Backup) -> str:
    """Return when and why it was made, and how large it is."""
    size = words.size(found.size)
    return " · ".join((words.moment(found.made), words.reason(found.made), size))


def _lines(workspace: Workspace) -> list[Line]:
    found = []
    for one in backups.all_of(workspace.database.path.parent):
        try:
            inside = words.contents(backups.contents_of(workspace, one.path))
        except StorageProblem as problem:
            inside = errors.of_storage(problem)
        found.append((one, inside))
    return found
