"""The card that tells whether the file has a passphrase, and leads to it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Card, button


class PassphraseCard(Card):
    """One sentence, and the buttons for what can be done."""

    def __init__(self, services: Services) -> None:
        super().__init__(title=translate("passphrase", "Passphrase"))
        self._services = services
        self._sentence = Label("", tone="muted", wrap=True)
        self.body.addWidget(self._sentence)
        self.set = button("")
        self.set.setObjectName("set-passphrase")
        self.set.clicked.connect(lambda: self._ask(remove=False))
        self.remove = button(translate("passphrase", "Remove it…"))
        self.remove.setObjectName("remove-passphrase")
        self.remove.clicked.connect(lambda: self._ask(remove=True))
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.set)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addLayout(row)
        self.refresh()

    def refresh(self) -> None:
        """Say how it is."""
        encrypted = self._services.workspace.is_encrypted
        self._sentence.setText(
            translate(
                "passphrase",
                "Your file is encrypted. The passphrase is asked for at each start; Ctrl+L "
                "locks the window.",
            )
            if encrypted
            else translate(
                "passphrase",
                "Your file is plain: who gets hold of this computer’s disk can read it. A "
                "passphrase encrypts it, and its backups.",
            )
        )
        self.set.setText(
            translate("passphrase", "Change it…")
            if encrypted
            else translate("passphrase", "Set a passphrase…")
        )
        self.remove.setVisible(encrypted)

    def _ask(self, *, remove: bool) -> None:
        from leadership_desktop.ui.safety.passphrase import PassphraseDialog

        dialog = PassphraseDialog(self._services, self, remove=remove)
        dialog.finished.connect(self.refresh)
        dialog.open()
