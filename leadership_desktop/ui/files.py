"""Asks which file is meant: one to be opened, or one to be saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_Place = QStandardPaths.StandardLocation
_used: dict[_Place, Path] = {}
"""The folder that was chosen last instead of a usual one, until the program ends."""


def ask_where_to_save(
    parent: QWidget,
    title: str,
    name: str,
    kinds: Sequence[str],
    place: _Place = _Place.DocumentsLocation,
) -> Path | None:
    """Let a person choose a file and its kind; None when they think better of it.

    `name` is proposed; `kinds` are as a dialog shows them, the usual one first: “PNG
    (*.png)”.
    """
    dialog = QFileDialog(parent, title, str(_folder(place)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    # With a suffix of its own the dialog itself asks before it replaces a file.
    dialog.setDefaultSuffix(ending_of(kinds[0]))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(ending_of(kind)))
    dialog.selectFile(name)
    if dialog.exec() != QFileDialog.DialogCode.Accepted:
        return None
    return _chosen(dialog.selectedFiles()[0], place)


def ask_what_to_open(
    parent: QWidget,
    title: str,
    kinds: Sequence[str],
    place: _Place = _Place.DocumentsLocation,
) -> Path | None:
    """Let a person choose a file that is there; None when they think better of it."""
    folder = str(_folder(place))
    name, _ = QFileDialog.getOpenFileName(parent, title, folder, ";;".join(kinds))
    return _chosen(name, place) if name else None


def ending_of(kind: str) -> str:
    """Return the ending of a kind of file: “svg” of “SVG (*.svg)”."""
    return kind.rsplit(".", maxsplit=1)[-1].rstrip(")").lower()


def _folder(place: _Place) -> Path:
    """Return where to begin: where one was last, else the usual place, else at home."""
    usual = Path(QStandardPaths.writableLocation(place))
    folders = [_used.get(place, usual), usual, Path.home()]
    return next((one for one in folders if one.is_dir()), Path.home())


def _chosen(name: str, place: _Place) -> Path:
    path = Path(name)
    _used[place] = path.parent
    return path
