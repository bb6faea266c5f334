"""Asks where something is to be saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(
    parent: QWidget, title: str, proposed: Path, kinds: Sequence[str]
) -> Path | None:
    """Let a person choose a file and its kind; None when they think better of it.

    `kinds` are as a dialog shows them, the usual one first: “PNG (*.png)”.
    """
    dialog = QFileDialog(parent, title, str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    # With a suffix of its own the dialog itself asks before it replaces a file.
    dialog.setDefaultSuffix(ending_of(kinds[0]))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(ending_of(kind)))
    dialog.selectFile(proposed.name)
    if dialog.exec() != QFileDialog.DialogCode.Accepted:
        return None
    return Path(dialog.selectedFiles()[0])


def ending_of(kind: str) -> str:
    """Return the ending of a kind of file: “svg” of “SVG (*.svg)”."""
    return kind.rsplit(".", maxsplit=1)[-1].rstrip(")").lower()
