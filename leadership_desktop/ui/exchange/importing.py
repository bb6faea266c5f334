"""File ▸ Import: choose a file, look at what would come in, bring it in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.exchange.dialog import ImportDialog
from leadership_desktop.ui.files import ask_what_to_open
from leadership_desktop.ui.services import Services


def ask_and_import(services: Services, parent: QWidget) -> ImportDialog | None:
    """Ask for a file, and show what bringing it in would do."""
    path = choose_file(parent)
    return None if path is None else show_preview(services, path, parent)


def show_preview(services: Services, path: Path, parent: QWidget) -> ImportDialog:
    """Show what bringing in the file would do; the dialog does it when asked."""
    dialog = ImportDialog(services, parent)
    dialog.another_asked.connect(lambda: _read_another(dialog))
    dialog.open()
    dialog.read(path)
    return dialog


def choose_file(parent: QWidget) -> Path | None:
    """Let a person choose the file; None when they think better of it."""
    known = translate("import", "Archives and histories")
    kinds = [
        f"{known} (*.json *.db *.zip Habits.csv)",
        translate("import", "All files") + " (*)",
    ]
    return ask_what_to_open(parent, translate("import", "Import"), kinds)


def _read_another(dialog: ImportDialog) -> None:
    path = choose_file(dialog)
    if path is not None:
        dialog.read(path)
