"""The card that tells whether the file has a passphrase, and leads to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from leadership_desktop.services import passphrase
from leadership_desktop.services.system_keyring import KeyringProblem
from leadership_desktop.text import passphrase as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.settings.rows import SettingRow
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Card, Line, button


class PassphraseCard(Card):
    """One sentence, and the buttons for what can be done; then what may be set."""

    def __init__(self, services: Services, lock_after: SettingRow) -> None:
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
        self.remember = QCheckBox(
            translate("passphrase", "Remember it in this system’s keyring")
        )
        self.remember.setObjectName("remember-passphrase")
        self.remember.clicked.connect(self._remember)
        hint = translate(
            "passphrase",
            "Then the program starts without asking, and who can use your account on this "
            "computer can open the file. The passphrase opens it as before.",
        )
        self.remember.setAccessibleDescription(hint)
        self._set_up = (
            Line(),
            lock_after,
            Line(),
            self.remember,
            Label(hint, size=SMALL, tone="muted", wrap=True),
        )
        for part in self._set_up:
            self.body.addWidget(part)
        self.refresh()

    def refresh(self) -> None:
        """Say how it is."""
        encrypted = self._services.workspace.is_encrypted
        remembered = passphrase.is_remembered(self._services.workspace)
        self._sentence.setText(_how_it_is(encrypted=encrypted, remembered=remembered))
        self.set.setText(
            translate("passphrase", "Change it…")
            if encrypted
            else translate("passphrase", "Set a passphrase…")
        )
        self.remove.setVisible(encrypted)
        for part in self._set_up:
            part.setVisible(encrypted)
        self.remember.setChecked(remembered)

    def _remember(self, on: bool) -> None:  # noqa: FBT001 - the button says so
        # The keyring may have to ask for a password of its own: nobody waits for that.
        self.remember.setEnabled(False)
        self._services.background.run(
            partial(passphrase.let_keyring, self._services.workspace, remember=on),
            then=lambda _: self._remembered(words.was_remembered(remembers=on)),
            failed=self._not_remembered,
        )

    def _remembered(self, sentence: str) -> None:
        self._services.notices.tell(sentence)
        self.remember.setEnabled(True)
        self.refresh()

    def _not_remembered(self, error: Exception) -> None:
        if not isinstance(error, KeyringProblem):
            raise error
        self._remembered(words.of_keyring(error))

    def _ask(self, *, remove: bool) -> None:
        from leadership_desktop.ui.safety.passphrase import PassphraseDialog

        dialog = PassphraseDialog(self._services, self, remove=remove)
        dialog.finished.connect(self.refresh)
        dialog.open()


def _how_it_is(*, encrypted: bool, remembered: bool) -> str:
    if not encrypted:
        return translate(
            "passphrase",
            "Your file is plain: who gets hold of this computer’s disk can read it. A "
            "passphrase encrypts it, and its backups.",
        )
    if remembered:
        return translate(
            "passphrase",
            "Your file is encrypted. The keyring opens it at each start; Ctrl+L locks the "
            "window.",
        )
    return translate(
        "passphrase",
        "Your file is encrypted. The passphrase is asked for at each start; Ctrl+L locks "
        "the window.",
    )
