"""Choosing values from a list; what is chosen can be put in one's own words after."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from leadership_desktop.domain.vision import Value
from leadership_desktop.services.commands.planning import Plan
from leadership_desktop.services.commands.vision import AddValue
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.matching import folded
from leadership_desktop.text import values as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.services import Services

CHOSEN = "✓ "


class ValueChoiceDialog(ListDialog):
    """Space chooses, Enter adds what is chosen."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services.theme,
            parent,
            name=translate("vision", "Values to choose from"),
            choose=translate("vision", "Add these"),
        )
        self._services = services
        self._window = parent.window()
        self.setWindowTitle(translate("vision", "Choose values"))
        self.sentence.setText(
            translate(
                "vision",
                "Which of these do people see in what you do? Space chooses; three to "
                "five are enough. Your own words come after.",
            )
        )
        with services.workspace.reading() as tx:
            known = {folded(value.name) for value in tx.values.all()}
        self.chosen_names: dict[str, str] = {}
        self.show_items(
            [
                (name, shows, (name, shows))
                for name, shows in words.values()
                if folded(name) not in known
            ]
        )
        self.choose.clicked.connect(self._add)
        self.list.itemClicked.connect(self._turn)
        self.list.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose by Space, which the list would take for the begin of a name."""
        if (
            watched is self.list
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        ):
            self._turn(self.list.currentItem())
            return True
        return super().eventFilter(watched, event)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        name, shows = item.data(Qt.ItemDataRole.UserRole)
        if name in self.chosen_names:
            del self.chosen_names[name]
        else:
            self.chosen_names[name] = shows
        mark = CHOSEN if name in self.chosen_names else ""
        item.setText(f"{mark}{name}\n{shows}")
        self._follow()

    def _follow(self) -> None:
        self.choose.setEnabled(bool(self.chosen_names))

    def _add(self) -> None:
        values = [
            AddValue(Value(id=new_id(), name=name, description=shows))
            for name, shows in self.chosen_names.items()
        ]
        if self._services.execute(Plan(tuple(values)), tell=False):
            self.accept()
