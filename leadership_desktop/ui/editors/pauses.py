"""“I am away”: ranges of days that ask for nothing, of everything or of one action."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from leadership_desktop.domain.actions import Action, Pause
from leadership_desktop.services.commands.pauses import PutPause, RemovePause
from leadership_desktop.services.identity import new_id
from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice, DateField, ShortText
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button


class PausesDialog(EditorDialog):
    """Adds a pause; the ones that are there can be chosen, changed and removed."""

    def __init__(
        self, services: Services, action: Action | None, parent: QWidget
    ) -> None:
        super().__init__(translate("pause", "I am away"), parent)
        self._services = services
        today = services.workspace.today()
        self._pause_id = new_id()
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
            (one.id, " ".join(one.title.split())[:80])
            for one in services.workspace.figures.actions()
        ]
        self.scope.offer(choices, action.id if action else None)
        self.add_field("action_id", translate("pause", "What pauses?"), self.scope)
        self.pauses = QListWidget()
        self.pauses.setProperty("framed", True)  # noqa: FBT003
        self.pauses.setMinimumHeight(110)
        self.pauses.itemActivated.connect(self._choose)
        self.pauses.itemClicked.connect(self._choose)
        self.list_field = self.add_field(
            "pauses", translate("pause", "Pauses so far"), self.pauses
        )
        self.remove = button(translate("pause", "Remove the chosen pause"))
        self.remove.clicked.connect(self._remove)
        self.form.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignLeft)
        self.form.addStretch(1)
        self._titles = {
            one.id: one.title for one in services.workspace.figures.actions()
        }
        self._show_pauses()
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
        return self._services.execute(PutPause(pause))

    def _show_pauses(self) -> None:
        self.pauses.clear()
        pauses = list(reversed(self._services.workspace.figures.pauses()))
        for pause in pauses:
            text = dates.span(pause.starts_on, pause.ends_on)
            if pause.reason:
                text = f"{text} · {pause.reason}"
            if pause.action_id is not None:
                text = f"{text} · {self._titles.get(pause.action_id, '')}"
            item = QListWidgetItem(" ".join(text.split()))
            item.setData(Qt.ItemDataRole.UserRole, pause.id)
            self.pauses.addItem(item)
        self.list_field.setVisible(bool(pauses))
        self.remove.setVisible(bool(pauses))

    def _chosen(self) -> Pause | None:
        item = self.pauses.currentItem()
        chosen = item.data(Qt.ItemDataRole.UserRole) if item else None
        pauses = self._services.workspace.figures.pauses()
        return next((pause for pause in pauses if pause.id == chosen), None)

    def _choose(self) -> None:
        pause = self._chosen()
        if pause is not None:
            self._pause_id = pause.id
            self.first.set_day(pause.starts_on)
            self.last.set_day(pause.ends_on)
            self.reason.setText(pause.reason)
            self.scope.choose(pause.action_id)

    def _remove(self) -> None:
        pause = self._chosen()
        if pause is not None and self._services.execute(RemovePause(pause.id)):
            self._pause_id = new_id()
            self._show_pauses()
