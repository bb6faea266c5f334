"""The choice after damage: a backup, what can be read, or both together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.services.rescue import Prospects, Source, prospects_of, rescue
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors
from leadership_desktop.text import health as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.background import Background
from leadership_desktop.ui.theme import SECTION
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button

WIDTH = 580
BESIDE_WORDS = 84
"""Margins and the button of a choice."""


class DamagedDialog(QDialog):
    """Reads what there is in the background; accepted when one can go on."""

    def __init__(
        self,
        path: Path,
        key: Key | None,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._path, self._key, self._now = path, key, now
        self._prospects: Prospects | None = None
        self._background = Background(self)
        self.setWindowTitle("Leadership Desktop")
        self.resize(WIDTH, 240)
        self.sentence = Label("", wrap=True)
        self.choices: dict[Source, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._places = QVBoxLayout()
        self._places.setSpacing(10)
        self.leave = button(translate("health", "Not now"))
        self.leave.clicked.connect(self.reject)
        self.go_on = button(translate("health", "Go on from this"), "primary")
        self.go_on.clicked.connect(self._rescue)
        self.go_on.setEnabled(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 20, 20)
        layout.setSpacing(14)
        layout.addWidget(
            Label(
                translate("health", "A damaged file"),
                size=SECTION,
                weight=QFont.Weight.DemiBold,
            )
        )
        layout.addWidget(self.sentence)
        layout.addLayout(self._places)
        layout.addStretch(1)
        layout.addLayout(foot)
        self.sentence.setText(translate("health", "Looking at what can be read…"))
        self._background.run(
            partial(prospects_of, path, key), then=self._show, failed=self._failed
        )

    def done(self, result: int) -> None:
        """Close when the background is done: it works on the file."""
        self._background.wait()
        super().done(result)

    def _show(self, prospects: Prospects) -> None:
        self._prospects = prospects
        self.sentence.setText(
            words.damaged() if prospects.sources else words.nothing_left()
        )
        for source in prospects.sources:
            choice = QRadioButton()
            label = Label(words.source(source, prospects), wrap=True)
            label.setBuddy(choice)
            choice.setAccessibleName(label.text())
            self._group.addButton(choice)
            self.choices[source] = choice
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(choice, alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            self._places.addLayout(row)
        if prospects.sources:
            best = self.choices[prospects.sources[0]]
            best.setChecked(True)
            best.setFocus()
            self.go_on.setEnabled(True)
            self.go_on.setDefault(True)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the words ask for at this width."""
        for label in self.findChildren(Label):
            label.ensurePolished()
            label.setMinimumHeight(label.heightForWidth(WIDTH - BESIDE_WORDS))
        self.resize(WIDTH, self.minimumSizeHint().height())

    def _rescue(self) -> None:
        prospects = self._prospects
        if prospects is None:
            return
        source = next(s for s, choice in self.choices.items() if choice.isChecked())
        self.go_on.setEnabled(False)
        self._background.run(
            partial(rescue, self._path, self._key, source, prospects, self._now()),
            then=lambda _: self.accept(),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, StorageProblem):
            raise error
        self.sentence.setText(errors.of_storage(error))
        self._fit()
        self.go_on.setEnabled(bool(self.choices))
