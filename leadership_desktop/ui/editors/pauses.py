"""“I am away”: ranges of days that ask for nothing, of everything or of one action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from leadership_desktop.domain.actions import Action, Pause
from leadership_desktop.services.commands.pauses import PutPause, RemovePause
from leadership_desktop.services.identity import new_id
from leadership_desktop.text import dates
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice, DateField, ShortText
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button


class PauseList(QListWidget):
    """The pauses there are: Enter or a click chooses one, Del removes it."""

    chosen = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("framed", True)  # noqa: FBT003
        self.setFixedHeight(132)
        self.itemClicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose or remove."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            elif self.selectedItems():
                self.chosen.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class PausesDialog(EditorDialog):
    """Adds a pause; the ones that are there can be chosen, changed and removed."""

    def __init__(
        self, services: Services, action: Action | None, parent: QWidget
    ) -> None:
        super().__init__(translate("pause", "I am away"), parent)
        self._services = services
        today = services.workspace.today()
        self._pause_id = new_id()
        self._first_before = today
        self.form.addWidget(
            Label(
                translate(
                    "pause",
                    "These days ask for nothing: streaks go on where they were, and nothing "
                    "counts as missed.",
                ),
                tone="muted",
                wrap=True,
            )
        )
        self.first = DateField(today)
        self.add_field("starts_on", translate("pause", "First day"), self.first)
        self.last = DateField(today)
        self.add_field("ends_on", translate("pause", "Last day"), self.last)
        self.reason = ShortText(
            placeholder=translate("pause", "Holiday, ill, travel …")
        )
        self.add_field("reason", translate("pause", "Why (if you like)"), self.reason)
        self.scope = Choice()
        choices: list[tuple[object, str]] = [
            (None, translate("pause", "Everything at once"))
        ]
        choices += [
            (one.id, one_line(one.title, 80))
            for one in services.workspace.figures.actions()
        ]
        self.scope.offer(choices, action.id if action else None)
        self.add_field("action_id", translate("pause", "What pauses?"), self.scope)
        self.pauses = PauseList()
        self.pauses.chosen.connect(self._choose)
        self.pauses.removed.connect(self._remove)
        self.pauses.itemSelectionChanged.connect(self._offer_to_remove)
        self.list_field = self.add_field(
            "pauses", translate("pause", "Pauses so far"), self.pauses
        )
        self.remove = button(translate("pause", "Remove the chosen pause"))
        self.remove.clicked.connect(self._remove)
        self.another = button(translate("pause", "Add another instead"))
        self.another.clicked.connect(self._start_another)
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addWidget(self.another)
        row.addStretch(1)
        self.form.addLayout(row)
        self.form.addStretch(1)
        self._titles = {
            one.id: one.title for one in services.workspace.figures.actions()
        }
        self.first.dateChanged.connect(self._move_last)
        self._show_pauses()
        self._start_another()
        self.resize(560, 640)
        self.first.setFocus()

    def commit(self) -> bool:
        """Add the pause, or change the one that was chosen."""
        chosen = self.scope.value()
        pause = Pause(
            id=self._pause_id,
            starts_on=self.first.day(),
            ends_on=self.last.day(),
            action_id=chosen if isinstance(chosen, str) else None,
            reason=self.reason.text().strip(),
        )
        return self.carry_out(self._services, PutPause(pause), tell=True)

    def _move_last(self) -> None:
        """Keep the last day behind the first: a holiday that moves keeps its length."""
        first, last = self.first.day(), self.last.day()
        if first > last:
            self.last.set_day(first + (last - self._first_before))
        self._first_before = first

    def _start_another(self) -> None:
        """Add a pause, rather than change the one that was chosen."""
        self._pause_id = new_id()
        self.pauses.clearSelection()
        self._offer_to_remove()
        self.another.hide()

    def _offer_to_remove(self) -> None:
        self.remove.setEnabled(bool(self.pauses.selectedItems()))

    def _show_pauses(self) -> None:
        self.pauses.clear()
        pauses = list(reversed(self._services.workspace.figures.pauses()))
        for pause in pauses:
            text = dates.span(pause.starts_on, pause.ends_on)
            if pause.reason:
                text = f"{text} · {pause.reason}"
            if pause.action_id is not None:
                text = f"{text} · {self._titles.get(pause.action_id, '')}"
            item = QListWidgetItem(one_line(text))
            item.setData(Qt.ItemDataRole.UserRole, pause.id)
            self.pauses.addItem(item)
        self.list_field.setVisible(bool(pauses))
        self.remove.setVisible(bool(pauses))

    def _chosen(self) -> Pause | None:
        # Merely coming to the list by Tab selects nothing.
        items = self.pauses.selectedItems()
        chosen = items[0].data(Qt.ItemDataRole.UserRole) if items else None
        pauses = self._services.workspace.figures.pauses()
        return next((pause for pause in pauses if pause.id == chosen), None)

    def _choose(self) -> None:
        pause = self._chosen()
        if pause is not None:
            self._pause_id = pause.id
            self.last.set_day(pause.ends_on)
            self.first.set_day(pause.starts_on)
            self.last.set_day(pause.ends_on)
            self.reason.setText(pause.reason)
            self.scope.choose(pause.action_id)
            self.another.show()
            self.first.setFocus()

    def _remove(self) -> None:
        pause = self._chosen()
        if pause is None:
            return
        if self.carry_out(self._services, RemovePause(pause.id), tell=True):
            self._show_pauses()
            self._start_another()
