"""Tells widgets that the data changed, and forgets the widgets that are gone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leadership_desktop.services.workspace import Workspace


class DataSignals(QObject):
    """The workspace's news as a Qt signal: connections end with their receiver."""

    changed = Signal(tuple)
    """The changes; none named means that anything may have changed."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        workspace.subscribe(self.changed.emit)
