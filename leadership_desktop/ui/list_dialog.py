"""A dialog around one list: a sentence above it, the button for what is chosen below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button
from leadership_desktop.ui.widgets.two_lines import two_line_list

USUAL = (620, 480)


class ListDialog(QDialog):
    """Each item has two lines and the thing it stands for."""

    def __init__(
        self, theme: Theme, parent: QWidget, *, name: str, choose: str
    ) -> None:
        super().__init__(parent.window())
        self.resize(*USUAL)
        self.sentence = Label("", tone="muted", wrap=True)
        self.list = two_line_list(theme, name)
        self.list.setSpacing(2)
        self.close_button = button(translate("window", "Close"))
        self.close_button.clicked.connect(self.reject)
        self.choose = button(choose, "primary")
        self.choose.setEnabled(False)
        self.choose.setDefault(True)
        self.list.currentItemChanged.connect(
            lambda item: self.choose.setEnabled(item is not None)
        )
        self.foot = QHBoxLayout()
        """Other buttons go before its stretch, at the left."""
        self.foot.addStretch(1)
        self.foot.addWidget(self.close_button)
        self.foot.addWidget(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(self.sentence)
        layout.addWidget(self.list, 1)
        layout.addLayout(self.foot)
        self.finished.connect(self.deleteLater)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go along the buttons as they stand."""
        super().showEvent(event)
        before: QWidget = self.list
        for place in range(self.foot.count()):
            item = self.foot.itemAt(place)
            made = None if item is None else item.widget()
            if made is not None:
                self.setTabOrder(before, made)
                before = made

    def show_items(self, items: list[tuple[str, str, object]]) -> None:
        """Show first line, second line and the thing of each, the first one chosen."""
        self.list.clear()
        for first, second, thing in items:
            item = QListWidgetItem(f"{first}\n{second}")
            item.setData(Qt.ItemDataRole.UserRole, thing)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        (self.list if items else self.close_button).setFocus()

    @property
    def chosen(self) -> object:
        """The thing that is chosen, or None."""
        item = self.list.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)
