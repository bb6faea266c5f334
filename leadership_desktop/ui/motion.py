"""Whether things may slide into place, as the person or the system has it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle


def may_move(setting: str) -> bool:
    """Return what the setting "full", "reduced" or "system" allows."""
    if setting != "system":
        return setting == "full"
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    return QApplication.style().styleHint(duration) > 0
