"""The list of backups: making one, and going back to one in a step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.domain.retention import Reason
from leadership_desktop.services import backups
from leadership_desktop.services.backups import Backup
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import backups as words
from leadership_desktop.text import errors
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button

USUAL = (620, 480)
Line = tuple[Backup, str]
"""A backup, and what is inside in words."""

Answer = TypeVar("Answer")


class BackupsDialog(QDialog):
    """Shows the backups, newest first, with what is inside each."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._services = services
        self._is_over = False
        self.setWindowTitle(translate("backups", "Backups"))
        self.resize(*USUAL)
        self.sentence = Label("", tone="muted", wrap=True)
        self.list = QListWidget()
        self.list.setProperty("framed", True)  # noqa: FBT003
        self.list.setAccessibleName(translate("backups", "Backups, newest first"))
        self.list.setSpacing(2)
        self.make = button(translate("backups", "Make one now"))
        self.make.clicked.connect(self._make)
        self.close_button = button(translate("backups", "Close"))
        self.close_button.clicked.connect(self.reject)
        self.restore = button(translate("backups", "Go back to this one"), "primary")
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._restore)
        self.list.currentItemChanged.connect(self._choose)
        foot = QHBoxLayout()
        foot.addWidget(self.make)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.sentence)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.finished.connect(self.deleteLater)
        self._read()

    def done(self, result: int) -> None:
        """Close, and take no answer of the background any more."""
        self._is_over = True
        super().done(result)

    def _read(self) -> None:
        self._say(translate("backups", "Looking at the backups…"))
        self._do(partial(_lines, self._services.workspace), self._show)

    def _show(self, lines: list[Line]) -> None:
        self.list.clear()
        for found, inside in lines:
            text = " · ".join(
                (
                    words.moment(found.made),
                    words.reason(found.made),
                    words.size(found.size),
                )
            )
            item = QListWidgetItem(f"{text}\n{inside}")
            item.setData(Qt.ItemDataRole.UserRole, found)
            self.list.addItem(item)
        self._say(
            translate(
                "backups",
                "Each was read back whole when it was made. Going back keeps what is "
                "there now as a backup, too.",
            )
            if lines
            else translate("backups", "There is none yet; the next change makes one.")
        )
        self.list.setCurrentRow(0)
        (self.list if lines else self.make).setFocus()

    def _choose(self, item: QListWidgetItem | None) -> None:
        self.restore.setEnabled(item is not None)

    def _make(self) -> None:
        self._say(translate("backups", "Making a backup…"))
        workspace = self._services.workspace
        work = partial(backups.make, workspace, Reason.ASKED)
        self._do(work, lambda _: self._read())

    def _restore(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        found: Backup = item.data(Qt.ItemDataRole.UserRole)
        self.restore.setEnabled(False)
        go_back(self._services, found, self._restored, self._failed)

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

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)


def go_back(
    services: Services,
    found: Backup,
    then: Callable[[], object],
    failed: Callable[[Exception], object],
) -> None:
    """Go back to a backup of the data folder, and offer to take that back."""
    workspace = services.workspace

    def tell(before: Backup) -> None:
        workspace.start_afresh()
        services.notices.offer(
            words.restored(),
            translate("backups", "Take it back"),
            lambda: go_back(services, before, lambda: None, failed),
        )
        then()

    services.background.run(
        partial(backups.put_back, workspace, found.path, workspace.database.key),
        then=tell,
        failed=failed,
    )


def _lines(workspace: Workspace) -> list[Line]:
    found = []
    for one in backups.all_of(workspace.database.path.parent):
        try:
            inside = words.contents(backups.contents_of(workspace, one.path))
        except StorageProblem as problem:
            inside = errors.of_storage(problem)
        found.append((one, inside))
    return found
