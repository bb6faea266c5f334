"""The look: tokens in light and dark, the style sheet they make, and live switching."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from leadership_desktop.tokens import DARK, LIGHT, Tokens
from leadership_desktop.ui.style_sheet import style_sheet

FAMILY = "Inter"
"""Used where it is installed; otherwise the system's font."""
BODY, SMALL, SECTION, TITLE, FIGURE = 13.5, 12.0, 14.5, 22.0, 22.0
"""Sizes of type, in pixels at 100 %."""


def font(size: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the application's font at a size in pixels."""
    made = QFont(QApplication.font())
    made.setPixelSize(max(1, round(size)))
    made.setPointSizeF(size * 72 / 96)
    made.setWeight(weight)
    return made


class Theme(QObject):
    """The scheme in use. Widgets that paint themselves listen to `changed`."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: str) -> None:
        super().__init__(application)
        self._application = application
        self._choice = choice
        self.tokens = self._chosen()
        application.setStyle("Fusion")
        family = application.font()
        if QFontDatabase.hasFamily(FAMILY):
            family.setFamily(FAMILY)
        family.setPointSizeF(BODY * 72 / 96)
        application.setFont(family)
        self._tell_system()
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, choice: str) -> None:
        """Use "light", "dark" or what the "system" has."""
        if choice != self._choice:
            self._choice = choice
            self._tell_system()
        self._follow_system()

    def _chosen(self) -> Tokens:
        if self._choice != "system":
            return DARK if self._choice == "dark" else LIGHT
        return DARK if system_is_dark() else LIGHT

    def _tell_system(self) -> None:
        """Let the window's frame and the system's own dialogs follow the choice."""
        hints = QGuiApplication.styleHints()
        if self._choice == "system":
            hints.unsetColorScheme()
        else:
            scheme = Qt.ColorScheme
            hints.setColorScheme(
                scheme.Dark if self._choice == "dark" else scheme.Light
            )

    def _follow_system(self) -> None:
        tokens = self._chosen()
        if tokens is not self.tokens:
            self.tokens = tokens
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(style_sheet(self.tokens))


def system_is_dark() -> bool:
    """Return whether the system shows its programs in dark."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for one, colour in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.card),
        (role.AlternateBase, tokens.track),
        (role.Text, tokens.text),
        (role.Button, tokens.card),
        (role.ButtonText, tokens.text),
        (role.ToolTipBase, tokens.card),
        (role.ToolTipText, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Link, tokens.accent),
        (role.Mid, tokens.line),
        (role.Accent, tokens.accent),
    ):
        palette.setColor(one, QColor(colour))
    for one in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(tokens.muted))
    return palette
