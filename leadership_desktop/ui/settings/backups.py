"""The card that tells of the backups, and leads to them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Card, button


class BackupsCard(Card):
    """When backups are made, and the button for their list."""

    def __init__(self, services: Services) -> None:
        super().__init__(title=translate("backups", "Backups"))
        self._services = services
        self.body.addWidget(
            Label(
                translate(
                    "backups",
                    "One is made at the first change of a day, and before an import, a new "
                    "version or going back. Seven days, five weeks and twelve months are "
                    "kept, in the same folder. A copy on another disk is up to you.",
                ),
                tone="muted",
                wrap=True,
            )
        )
        self.show_list = button(translate("backups", "Show the backups…"))
        self.show_list.setObjectName("show-backups")
        self.show_list.clicked.connect(self._show)
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.show_list)
        row.addStretch(1)
        self.body.addLayout(row)

    def _show(self) -> None:
        from leadership_desktop.ui.safety.backups import BackupsDialog

        BackupsDialog(self._services, self).open()
