"""A setting's name with what it means, and its choice at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.fields import Choice
from leadership_desktop.ui.widgets.labels import Label

CHOICE_WIDTH = 240


class SettingChoice(Choice):
    """A choice that the wheel leaves alone: it would set what it only passes over."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setFixedWidth(CHOICE_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()


class SettingRow(QWidget):
    """One setting."""

    def __init__(self, name: str, hint: str, choice: SettingChoice) -> None:
        super().__init__()
        label = Label(name, weight=QFont.Weight.Medium)
        label.setBuddy(choice)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(label)
        words.addWidget(Label(hint, size=SMALL, tone="muted", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(24)
        row.addLayout(words, 1)
        row.addWidget(choice, alignment=Qt.AlignmentFlag.AlignVCenter)


class PathField(QLineEdit):
    """A path that can be selected and copied, by mouse and by keyboard."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.setReadOnly(True)
        self.setCursorPosition(0)
