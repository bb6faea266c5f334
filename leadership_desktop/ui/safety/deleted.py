"""What was deleted lately, and bringing it back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.services.commands.deleted import BringBack
from leadership_desktop.services.queries.deleted import Deleted, recently_deleted
from leadership_desktop.text import deleted as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button
from leadership_desktop.ui.widgets.two_lines import TwoLines

USUAL = (620, 480)


class DeletedDialog(QDialog):
    """Lists what was deleted, newest first; Enter brings one back."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent.window())
        self._services = services
        self.setWindowTitle(translate("deleted", "Recently deleted"))
        self.resize(*USUAL)
        self.sentence = Label("", tone="muted", wrap=True)
        self.list = QListWidget()
        self.list.setProperty("framed", True)  # noqa: FBT003
        self.list.setAccessibleName(
            translate("deleted", "Recently deleted, newest first")
        )
        self.list.setItemDelegate(TwoLines(services.theme, self.list))
        self.list.setSpacing(2)
        self.close_button = button(translate("deleted", "Close"))
        self.close_button.clicked.connect(self.reject)
        self.bring_back = button(translate("deleted", "Bring back"), "primary")
        self.bring_back.clicked.connect(self._bring_back)
        self.bring_back.setEnabled(False)
        self.bring_back.setDefault(True)
        self.list.currentItemChanged.connect(
            lambda item: self.bring_back.setEnabled(item is not None)
        )
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.bring_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self.sentence)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        self.finished.connect(self.deleteLater)
        self._show()

    def _show(self) -> None:
        found = recently_deleted(self._services.workspace)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(f"{words.title(one.entity)}\n{words.line(one)}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
        self.sentence.setText(
            translate(
                "deleted",
                "What you delete can be brought back for 30 days, with all that hung on it.",
            )
            if found
            else translate("deleted", "Nothing was deleted in the last 30 days.")
        )
        self.list.setCurrentRow(0)
        (self.list if found else self.close_button).setFocus()

    def _bring_back(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        one: Deleted = item.data(Qt.ItemDataRole.UserRole)
        command = BringBack(type(one.entity).__name__, getattr(one.entity, "id", ""))
        if self._services.execute(command):
            self._show()
