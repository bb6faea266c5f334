"""Setting, changing and removing the passphrase, with what it is good for and what not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QWidget

from leadership_desktop.services import passphrase
from leadership_desktop.services.passphrase import Outcome
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors
from leadership_desktop.text import passphrase as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.safety.unlock import Secret
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.labels import Label

LOW = 240
"""Pixels of height where there is one field alone."""


class PassphraseDialog(EditorDialog):
    """Asks for the passphrase there is, and for a new one, twice; or removes it."""

    def __init__(self, services: Services, parent: QWidget, *, remove: bool) -> None:
        workspace = services.workspace
        if remove:
            title = translate("passphrase", "Remove the passphrase")
        elif workspace.is_encrypted:
            title = translate("passphrase", "Change the passphrase")
        else:
            title = translate("passphrase", "Set a passphrase")
        super().__init__(title, parent)
        self._services = services
        self._remove = remove
        self.current, self.new, self.again = Secret(), Secret(), Secret()
        if remove:
            self.form.addWidget(Label(words.before_removing(), wrap=True))
            self.save.setText(translate("passphrase", "Remove it"))
            self.setMinimumHeight(LOW)
            self.resize(self.minimumSize())
        else:
            self.form.addWidget(Label(words.before_setting(), wrap=True))
        if workspace.is_encrypted:
            label = translate("passphrase", "The passphrase there is")
            self.add_field("current", label, self.current)
        if not remove:
            label = translate("passphrase", "The new passphrase")
            self.add_field("passphrase", label, self.new)
            label = translate("passphrase", "The same again")
            self.add_field("again", label, self.again)
            for heading, covered in words.protects():
                self.form.addWidget(Label(heading, weight=QFont.Weight.DemiBold))
                for sentence in covered:
                    self.form.addWidget(
                        Label(sentence, size=SMALL, tone="muted", wrap=True)
                    )
        self.form.addStretch(1)
        next(iter(self.fields.values())).widget.setFocus()

    def keep(self) -> None:
        """Do it, and say what became of the copies; or say beside a field what is wrong."""
        for field in self.fields.values():
            field.say("")
        workspace = self._services.workspace
        if workspace.is_encrypted and not passphrase.fits(
            workspace, self.current.text()
        ):
            self._point("current", words.wrong())
        elif self._remove:
            self._carry_out(words.was_removed())
        elif not self.new.text():
            self._point("passphrase", words.empty())
        elif self.new.text() != self.again.text():
            self._point("again", words.differ())
        elif workspace.is_encrypted:
            self._carry_out(words.was_changed())
        else:
            self._carry_out(words.was_set())

    def _carry_out(self, done: str) -> None:
        # A second for ten years, in which nothing else may touch the file.
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            outcome = self._convert()
        except StorageProblem as problem:
            self.problem.setText(errors.of_storage(problem))
            self.problem.show()
            return
        finally:
            QGuiApplication.restoreOverrideCursor()
        for secret in (self.current, self.new, self.again):
            secret.clear()
        self.accept()
        self._services.notices.tell(" ".join((done, *words.of_outcome(outcome))))

    def _convert(self) -> Outcome:
        workspace = self._services.workspace
        if self._remove:
            return passphrase.remove_passphrase(workspace)
        return passphrase.set_passphrase(workspace, self.new.text())

    def _point(self, name: str, sentence: str) -> None:
        field = self.fields[name]
        field.say(sentence)
        field.widget.setFocus()
