"""The card that tells of the backups, and leads to them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout

from leadership_desktop.services import second_place
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.files import ask_which_folder
from leadership_desktop.ui.safety.second_place import copy_to_second_place
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.settings.rows import PathField
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Card, Line, button


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
                    "kept, in the same folder.",
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
        self.body.addWidget(Line())
        self._add_second_place()
        self._show_place()

    def _add_second_place(self) -> None:
        self.body.addWidget(
            Label(
                translate(
                    "backups",
                    "A copy of each new one can go to a second place: a stick, another disk, "
                    "or a folder that is synced. Should this disk fail, it is still there.",
                ),
                tone="muted",
                wrap=True,
            )
        )
        self.place = PathField("")
        self.choose = button(translate("backups", "Choose a second place…"))
        self.choose.setObjectName("choose-second-place")
        self.choose.clicked.connect(self._choose)
        self.forget = button(translate("backups", "No second place"))
        self.forget.clicked.connect(lambda: self._set(None))
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self.choose)
        row.addWidget(self.forget)
        row.addStretch(1)
        self.body.addWidget(self.place)
        self.body.addLayout(row)

    def _show_place(self) -> None:
        place = second_place.place_of(self._services.data_folder)
        self.place.setText("" if place is None else str(place))
        self.place.setAccessibleName(
            translate("backups", "Second place: {folder}").format(folder=place or "")
        )
        self.place.setVisible(place is not None)
        self.forget.setVisible(place is not None)

    def _choose(self) -> None:
        title = translate("backups", "A second place for the backups")
        place = ask_which_folder(self, title)
        if place is not None:
            self._set(place)

    def _set(self, place: Path | None) -> None:
        services = self._services
        try:
            second_place.choose(services.data_folder, place)
        except StorageProblem as problem:
            services.notices.tell_problem(errors.of_storage(problem))
        else:
            copy_to_second_place(
                services.workspace, services.background, services.notices
            )
        self._show_place()
        self.choose.setFocus()

    def _show(self) -> None:
        from leadership_desktop.ui.safety.backups import BackupsDialog

        BackupsDialog(self._services, self).open()
