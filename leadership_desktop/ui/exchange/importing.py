"""File ▸ Import: choose a file, look at what would come in, bring it in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.exchange.dialog import ImportDialog
from leadership_desktop.ui.services import Services


def ask_and_import(services: Services, parent: QWidget) -> ImportDialog | None:
    """Ask for a file, and show what bringing it in would do."""
    path = choose_file(parent, documents())
    return None if path is None else show_preview(services, path, parent)


def show_preview(services: Services, path: Path, parent: QWidget) -> ImportDialog:
    """Show what bringing in the file would do; the dialog does it when asked."""
    dialog = ImportDialog(services, parent)
    dialog.another_asked.connect(lambda: _read_another(dialog, path.parent))
    dialog.open()
    dialog.read(path)
    return dialog


def choose_file(parent: QWidget, folder: Path) -> Path | None:
    """Let a person choose the file; None when they think better of it."""
    filters = ";;".join(
        (
            translate("import", "Archives and histories")
            + " (*.json *.db *.zip Habits.csv)",
            translate("import", "All files") + " (*)",
        )
    )
    title = translate("import", "Import")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
    return Path(name) if name else None


def documents() -> Path:
    """Return the folder in which people keep their documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place))


def _read_another(dialog: ImportDialog, folder: Path) -> None:
    path = choose_file(dialog, folder)
    if path is not None:
        dialog.read(path)
