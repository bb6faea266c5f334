"""Asks which file or folder is meant: to be opened, or to be saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_qts_own = QCoreApplication.translate
"""What Qt says in its own catalogues; ours hold the sentences of the program."""
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
    dialog = _dialog(parent, title, _folder(place))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(kinds))
    # With a suffix of its own the dialog itself asks before it replaces a file.
    dialog.setDefaultSuffix(ending_of(kinds[0]))
    dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(ending_of(kind)))
    dialog.selectFile(name)
    return _remembered(_answer(dialog), place)


def ask_what_to_open(
    parent: QWidget,
    title: str,
    kinds: Sequence[str],
    place: _Place = _Place.DocumentsLocation,
    folder: Path | None = None,
) -> Path | None:
    """Let a person choose a file that is there; None when they think better of it.

    It begins in `folder`, where one is given that is there.
    """
    begins = folder if folder is not None and _is_there(folder) else _folder(place)
    dialog = _dialog(parent, title, begins)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(list(kinds))
    return _remembered(_answer(dialog), place)


def ask_which_folder(parent: QWidget, title: str) -> Path | None:
    """Let a person choose a folder; None when they think better of it."""
    dialog = _dialog(parent, title, _folder(_Place.DocumentsLocation))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _answer(dialog)


def ending_of(kind: str) -> str:
    """Return the ending of a kind of file: “svg” of “SVG (*.svg)”."""
    return kind.rsplit(".", maxsplit=1)[-1].rstrip(")").lower()


def _folder(place: _Place) -> Path:
    """Return where to begin: where one was last, else the usual place, else at home."""
    usual = Path(QStandardPaths.writableLocation(place))
    folders = [_used.get(place, usual), usual, Path.home()]
    return next((one for one in folders if _is_there(one)), Path.home())


def _is_there(folder: Path) -> bool:
    """Return whether a folder can be looked into; one on a dead mount only fails."""
    try:
        return folder.is_dir()
    except OSError:
        return False


def _dialog(parent: QWidget, title: str, folder: Path) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder))
    # Qt knows these words in our languages only without their mnemonics.
    for label, words in (
        (QFileDialog.DialogLabel.LookIn, "Look in:"),
        (QFileDialog.DialogLabel.FileType, "Files of type:"),
    ):
        dialog.setLabelText(label, _qts_own("QFileDialog", words))
    return dialog


def _answer(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    dialog.deleteLater()
    return Path(dialog.selectedFiles()[0]) if accepted else None


def _remembered(path: Path | None, place: _Place) -> Path | None:
    if path is not None:
        _used[place] = path.parent
    return path
