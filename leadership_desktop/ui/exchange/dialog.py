"""The preview of an import: what comes in, what does not, and the button for it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QGuiApplication,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QListWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.exchange.preview import ImportPreview, preview
from leadership_desktop.exchange.problems import ImportProblem, name_of
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors
from leadership_desktop.text.imports import preview as words
from leadership_desktop.text.imports.losses import of_loss
from leadership_desktop.text.imports.problems import of_import
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.exchange.table import ActionsTable, Column
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.safety.second_place import copy_to_second_place
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import SECTION
from leadership_desktop.ui.widgets.labels import ElidedLabel, Label
from leadership_desktop.ui.widgets.surfaces import GAP, MARGIN, button

USUAL = (900, 600)
"""Within the smallest window, and wide enough for a title beside all the columns."""
ROWS_SHOWN = 6
"""How many losses are seen before the list scrolls."""
CELLS = "QTableView::item { padding: 0 3px; }"
LINES = "QListView { padding: 4px; } QListView::item { padding: 2px 4px; }"


class ImportDialog(QDialog):
    """Reads a file in the background and shows its preview, or what is wrong with it."""

    another_asked = Signal()

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._path = Path()
        self._preview: ImportPreview | None = None
        self._is_reading = False
        self.setWindowTitle(translate("import", "Import"))
        self.resize(*USUAL)
        self.file_name = ElidedLabel("", size=SECTION, weight=QFont.Weight.DemiBold)
        self.sentence = Label("", wrap=True)
        self.kinds = Label("", tone="muted", wrap=True)
        self.remark = Label("", tone="muted", wrap=True)
        self.table = self._make_table()
        self.losses_title = Label("", weight=QFont.Weight.DemiBold)
        self.losses = self._make_losses()
        self.losses_title.setBuddy(self.losses)
        self.another = button(translate("import", "Choose another file…"), "quiet")
        self.another.clicked.connect(self.another_asked)
        self.cancel = button(translate("import", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.accept_button = button(translate("import", "Import"), "primary")
        self.accept_button.clicked.connect(self._bring_in)
        self._lay_out()
        self.finished.connect(self.deleteLater)
        services.signals.changed.connect(self._read_again)

    def read(self, path: Path) -> None:
        """Read the file in the background, then show what it holds."""
        self._path = path
        self._preview = None
        self._is_reading = True
        self.file_name.setText(name_of(path))
        self._show_preview(None)
        self._say(translate("import", "Reading the file…"))
        self._services.background.run(
            partial(preview, self._services.workspace, path),
            then=partial(self._read, path),
            failed=partial(self._failed, path),
        )

    def tell_problem(self, sentence: str) -> None:
        """Say why nothing came in; the dialog stays open."""
        self._say(sentence)

    def done(self, result: int) -> None:
        """Close, and take no answer of the background any more."""
        self._path = Path()
        super().done(result)

    def _read(self, path: Path, found: ImportPreview) -> None:
        if path != self._path:
            return
        self._is_reading = False
        self._preview = found
        self._show_preview(found)
        self._say(words.summary(found))
        if found.changes_anything:
            self.accept_button.setFocus()
        else:
            self.cancel.setFocus()

    def _failed(self, path: Path, error: Exception) -> None:
        if path != self._path:
            return
        self._is_reading = False
        match error:
            case ImportProblem():
                self._say(of_import(error, name_of(path)))
            case StorageProblem():
                self._say(errors.of_storage(error))
            case _:
                self.reject()
                raise error
        self.cancel.setText(translate("import", "Close"))
        self.another.setFocus()

    def _read_again(self) -> None:
        """Compare again: the command line may have written what the file is held to."""
        if self._preview is not None or self._is_reading:
            self.read(self._path)

    def _bring_in(self) -> None:
        if self._preview is None:
            return
        found = self._preview
        # What changes from here on is our own doing.
        self._preview = None
        self.accept_button.setEnabled(False)
        self._say(translate("import", "Making a backup first…"))
        self._services.background.run(
            partial(self._services.workspace.prepare, found.command),
            then=lambda _: self._bring_in_now(found),
            failed=partial(self._not_prepared, found),
        )

    def _not_prepared(self, found: ImportPreview, error: Exception) -> None:
        if self._path == Path():
            return  # closed meanwhile
        self._failed(self._path, error)
        self._keep(found)

    def _keep(self, found: ImportPreview) -> None:
        """Let it be tried again."""
        self._preview = found
        self.accept_button.setEnabled(True)

    def _bring_in_now(self, found: ImportPreview) -> None:
        if self._path == Path():
            return  # closed meanwhile
        command, changed = found.command, False
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            with attempt(self) as attempted:
                changed = self._services.workspace.execute(command)
        finally:
            QGuiApplication.restoreOverrideCursor()
        if attempted.succeeded:
            services = self._services
            self.accept()
            copy_to_second_place(
                services.workspace, services.background, services.notices
            )
            if changed:
                self._services.notices.tell_done(command)
            else:
                self._services.notices.tell(words.all_here())
        else:
            self._keep(found)

    def _show_preview(self, found: ImportPreview | None) -> None:
        self.table_model.show_lines(() if found is None else found.actions)
        self.table.setVisible(found is not None and bool(found.actions))
        self.kinds.setText("" if found is None else _kinds(found))
        self.kinds.setVisible(bool(self.kinds.text()))
        self.remark.setText("" if found is None else self._remark(found))
        self.remark.setVisible(bool(self.remark.text()))
        losses = [] if found is None else [of_loss(loss) for loss in found.losses]
        self.losses.clear()
        self.losses.addItems(losses)
        if losses:
            row = self.losses.sizeHintForRow(0)
            self.losses.setMaximumHeight(row * min(len(losses), ROWS_SHOWN) + 14)
        self.losses.setVisible(bool(losses))
        self.losses_title.setText(words.losses_title())
        self.losses_title.setVisible(bool(losses))
        can_come = found is not None and found.changes_anything
        self.accept_button.setEnabled(can_come)
        self.accept_button.setVisible(can_come)
        # There is nothing to call off where nothing could come in.
        self.cancel.setText(
            translate("import", "Cancel")
            if can_come or found is None
            else translate("import", "Close")
        )
        for column in (Column.SKIPPED, Column.NOTES):
            self.table.setColumnHidden(column, not self.table_model.has_any(column))

    def _remark(self, found: ImportPreview) -> str:
        if self._services.workspace.settings.demonstration:
            return words.demonstration_line()
        return words.settings_line() if found.brings_settings else ""

    def _say(self, sentence: str) -> None:
        self.sentence.setText(sentence)
        self.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _make_table(self) -> QTableView:
        self.table_model = ActionsTable(self)
        table = QTableView()
        table.setModel(self.table_model)
        table.setProperty("framed", "true")
        table.setAccessibleName(translate("import", "What comes in, by action"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setStyleSheet(CELLS)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.ACTION, QHeaderView.ResizeMode.Stretch)
        return table

    def _make_losses(self) -> QListWidget:
        losses = QListWidget()
        losses.setProperty("framed", "true")
        losses.setWordWrap(True)
        losses.setAccessibleName(words.losses_title())
        losses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        losses.setStyleSheet(LINES)
        return losses

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.another)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 20, MARGIN, 20)
        layout.setSpacing(GAP - 4)
        for label in (self.file_name, self.sentence, self.kinds, self.remark):
            layout.addWidget(label)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.losses_title)
        layout.addWidget(self.losses)
        # Takes the room of the table while there is none.
        layout.addStretch(0)
        layout.addLayout(buttons)


def _kinds(found: ImportPreview) -> str:
    return " · ".join(
        words.kind_line(kind, counts) for kind, counts in found.counts.items()
    )
