"""The sheet of shortcuts, made from the actions themselves, and About."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from leadership_desktop import __version__
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SECTION
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Scroll, button


class ShortcutsDialog(QDialog):
    """Every shortcut of the window, and the keys of the page that is shown."""

    def __init__(
        self, actions: list[QAction], keys: list[tuple[str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("window", "Keyboard shortcuts"))
        self.resize(520, 560)
        native = QKeySequence.SequenceFormat.NativeText
        everywhere = [
            (action.shortcut().toString(native), action.text().replace("&", ""))
            for action in actions
            if not action.shortcut().isEmpty()
        ]
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        row = 0
        for title, rows in (
            (translate("window", "On this page"), keys),
            (translate("window", "Everywhere"), everywhere),
        ):
            if not rows:
                continue
            heading = Label(title, size=SECTION, weight=QFont.Weight.DemiBold)
            if row:
                grid.setRowMinimumHeight(row, 12)
                row += 1
            grid.addWidget(heading, row, 0, 1, 2)
            row += 1
            for shortcut, text in rows:
                grid.addWidget(Label(shortcut, weight=QFont.Weight.DemiBold), row, 0)
                grid.addWidget(Label(text, wrap=True), row, 1)
                row += 1
        grid.setRowStretch(row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        self.area = Scroll(inside)
        layout.addWidget(self.area)
        close = button(translate("window", "Close"), "primary")
        close.clicked.connect(self.accept)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by what the buttons do not take."""
        if not self.area.scroll_by(event):
            super().keyPressEvent(event)


class AboutDialog(QDialog):
    """What this is, its version and licence, and where the data lies."""

    def __init__(self, data_folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("window", "About"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(
            Label(
                f"Leadership Desktop {__version__}",
                size=SECTION,
                weight=QFont.Weight.DemiBold,
            )
        )
        for text in (
            translate(
                "window",
                "From vision to small weekly actions. Offline, private and free: what you "
                "write stays on this computer.",
            ),
            translate(
                "window",
                "Free software under the GNU General Public License, version 3 or later. "
                "It uses Qt under the GNU Lesser General Public License.",
            ),
            translate("window", "Your data lies in {folder}").format(
                folder=data_folder
            ),
        ):
            label = Label(text, wrap=True)
            label.setMinimumWidth(420)
            layout.addWidget(label)
        close = button(translate("window", "Close"), "primary")
        close.clicked.connect(self.accept)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
