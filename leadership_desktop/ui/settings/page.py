"""The settings: each is kept at once, and undone like any other step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop import __version__
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.settings import Setting, SettingKey
from leadership_desktop.services.commands.importing import LeaveDemonstration
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.text import settings as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.settings.backups import BackupsCard
from leadership_desktop.ui.settings.passphrase import PassphraseCard
from leadership_desktop.ui.settings.rows import PathField, SettingChoice, SettingRow
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import GAP, Card, Line, Scroll, button

WIDEST = 760
"""Wider than this, a choice would lie too far from its name."""


class SettingsPage(Page):
    """Language, look, calendar, and where the data lies."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.choices: dict[SettingKey, SettingChoice] = {}
        self.header.title.setText(translate("settings", "Settings"))
        self.header.subtitle.setText(translate("settings", "each is kept at once"))
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(GAP)
        self.demonstration = self._demonstration()
        self._cards.addWidget(self.demonstration)
        self._cards.addWidget(self._look())
        self._cards.addWidget(self._calendar())
        self._cards.addWidget(self._data())
        self._cards.addWidget(BackupsCard(services))
        self.passphrase = PassphraseCard(services, self._row(SettingKey.LOCK_AFTER))
        self._cards.addWidget(self.passphrase)
        self._cards.addWidget(self._about())
        self._cards.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(WIDEST)
        column.setLayout(self._cards)
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.content.addWidget(Scroll(inside), 1)
        self.begin_at(self.choices[SettingKey.LANGUAGE])

    def refresh(self) -> None:
        """Show what is set."""
        with self.services.workspace.reading() as tx:
            stored = {setting.key: setting.value for setting in tx.settings.all()}
        for key, choice in self.choices.items():
            value = stored.get(key, words.default(key))
            choice.offer(words.choices(key, value), value)
        self.passphrase.refresh()
        on = self.services.workspace.settings.demonstration
        self.demonstration.setVisible(on)

    def concerns(self, changes: tuple[Change, ...]) -> bool:
        """Return whether a setting is among the changes."""
        return any(isinstance(change.entity, Setting) for change in changes)

    def _demonstration(self) -> Card:
        card = Card(title=translate("settings", "This is an example"))
        card.body.addWidget(
            Label(
                translate(
                    "settings",
                    "Look around and try what you like. Leave it, and the program is "
                    "empty and yours; your settings stay.",
                ),
                tone="muted",
                wrap=True,
            )
        )
        leave = button(translate("settings", "Leave the example"))
        leave.setObjectName("leave-demonstration")
        leave.clicked.connect(self._leave)
        card.body.addLayout(_at_left(leave))
        return card

    def _look(self) -> Card:
        return self._card(
            translate("settings", "Language and look"),
            (SettingKey.LANGUAGE, SettingKey.THEME, SettingKey.MOTION),
        )

    def _calendar(self) -> Card:
        return self._card(
            translate("settings", "Your calendar"),
            (
                SettingKey.WEEK_STARTS_ON,
                SettingKey.DAY_STARTS_AT,
                SettingKey.FISCAL_YEAR_STARTS_IN,
                SettingKey.REVIEW_ON,
                SettingKey.REVIEW_AT,
            ),
        )

    def _card(self, title: str, keys: tuple[SettingKey, ...]) -> Card:
        card = Card(title=title)
        for place, key in enumerate(keys):
            if place:
                card.body.addWidget(Line())
            card.body.addWidget(self._row(key))
        return card

    def _row(self, key: SettingKey) -> SettingRow:
        choice = SettingChoice(words.name(key))
        choice.setObjectName(f"setting-{key.value}")
        choice.setAccessibleDescription(words.hint(key))
        choice.chosen.connect(self._keep(key))
        self.choices[key] = choice
        return SettingRow(words.name(key), words.hint(key), choice)

    def _data(self) -> Card:
        card = Card(title=translate("settings", "Your data"))
        card.body.addWidget(
            Label(
                translate(
                    "settings",
                    "Everything you write lies in one file on this computer, in this folder. "
                    "Nothing is sent anywhere.",
                ),
                tone="muted",
                wrap=True,
            )
        )
        path = PathField(str(self.services.data_folder))
        path.setAccessibleName(
            translate("settings", "Data folder: {folder}").format(
                folder=self.services.data_folder
            )
        )
        card.body.addWidget(path)
        show = button(translate("settings", "Open the folder"))
        show.setObjectName("open-folder")
        show.clicked.connect(self._open_folder)
        card.body.addLayout(_at_left(show))
        return card

    def _about(self) -> Card:
        card = Card(title=f"Leadership Desktop {__version__}")
        card.body.addWidget(
            Label(
                translate(
                    "settings",
                    "Free software under the GNU General Public License, version 3 or "
                    "later; it comes without warranty. It uses Qt under the GNU Lesser "
                    "General Public License.",
                ),
                size=SMALL,
                tone="muted",
                wrap=True,
            )
        )
        return card

    def _keep(self, key: SettingKey) -> Callable[[object], None]:
        def keep(value: object) -> None:
            if not self.services.execute(ChangeSetting(key, str(value))):
                self.refresh()

        return keep

    def _leave(self) -> None:
        if self.services.execute(LeaveDemonstration()):
            self.services.go_to("week")

    def _open_folder(self) -> None:
        folder = QUrl.fromLocalFile(str(self.services.data_folder))
        if not QDesktopServices.openUrl(folder):
            self.services.notices.tell(
                translate(
                    "settings",
                    "No program opened the folder. You can copy its path instead.",
                )
            )


def _at_left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 4, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return row
