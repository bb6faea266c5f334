"""What was deleted lately, and bringing it back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.changes import identity
from leadership_desktop.services.commands.deleted import BringBack
from leadership_desktop.services.queries.deleted import Deleted, recently_deleted
from leadership_desktop.text import deleted as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.services import Services


class DeletedDialog(ListDialog):
    """Lists what was deleted, newest first; Enter brings one back."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services.theme,
            parent,
            name=translate("deleted", "Recently deleted, newest first"),
            choose=translate("deleted", "Bring back"),
        )
        self._services = services
        self.setWindowTitle(translate("deleted", "Recently deleted"))
        self.choose.clicked.connect(self._bring_back)
        self._show()

    def _show(self) -> None:
        found = recently_deleted(self._services.workspace)
        self.show_items(
            [(words.title(one.entity), words.line(one), one) for one in found]
        )
        self.sentence.setText(
            translate(
                "deleted",
                "What you delete can be brought back for 30 days, with all that hung on it.",
            )
            if found
            else translate("deleted", "Nothing was deleted in the last 30 days.")
        )

    def _bring_back(self) -> None:
        one = self.chosen
        if isinstance(one, Deleted):
            command = BringBack(type(one.entity).__name__, identity(one.entity))
            if self._services.execute(command):
                self._show()
