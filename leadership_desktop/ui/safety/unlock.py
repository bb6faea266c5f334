"""Asks for the passphrase before anything of an encrypted file is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text import errors
from leadership_desktop.text import passphrase as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SECTION
from leadership_desktop.ui.widgets.fields import Field
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button

WIDTH, MARGINS = 460, 44


class Secret(QLineEdit):
    """A field whose letters are not shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)


class UnlockDialog(QDialog):
    """Accepted when `unlock` took the passphrase; leaving it leaves the program.

    `unlock` returns whether it is the right one, or raises `StorageProblem`.
    """

    def __init__(
        self,
        unlock: Callable[[str], bool],
        parent: QWidget | None = None,
        *,
        title: str = "",
        leave: str = "",
    ) -> None:
        super().__init__(parent)
        self._unlock = unlock
        self._is_first_try = True
        self.setWindowTitle("Leadership Desktop")
        self.setMinimumWidth(WIDTH)
        self.secret = Secret()
        self.field = Field(translate("passphrase", "Passphrase"), self.secret)
        self.leave = button(leave or translate("passphrase", "Close the program"))
        self.leave.clicked.connect(self.reject)
        self.open_button = button(translate("passphrase", "Open"), "primary")
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.try_it)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 20, 20)
        layout.setSpacing(14)
        title = title or translate("passphrase", "Your file is encrypted")
        layout.addWidget(Label(title, size=SECTION, weight=QFont.Weight.DemiBold))
        layout.addWidget(self.field)
        layout.addLayout(foot)
        self.secret.setFocus()

    def try_it(self) -> None:
        """Open, or say that it was not the passphrase; what was typed can be mended."""
        try:
            if self._unlock(self.secret.text()):
                self.accept()
                return
        except StorageProblem as problem:
            if problem.trouble is not Trouble.WRONG_KEY:
                self._say(errors.of_storage(problem))
                return
        self._say(words.wrong() if self._is_first_try else words.wrong_again())
        self._is_first_try = False
        self.secret.selectAll()
        self.secret.setFocus()

    def _say(self, sentence: str) -> None:
        """Say what is wrong, and be as high as that asks for."""
        problem = self.field.problem
        self.field.say(sentence)
        problem.setMinimumHeight(problem.heightForWidth(self.width() - MARGINS))
        self.resize(self.width(), self.minimumSizeHint().height())
