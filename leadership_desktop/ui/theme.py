"""The look: tokens in light and dark, the style sheet they make, and live switching."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from leadership_desktop.domain.goals import Colour
from leadership_desktop.ui.style_sheet import style_sheet


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme; every text on its ground reaches WCAG AA."""

    name: str
    window: str
    sidebar: str
    card: str
    text: str
    muted: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    amber: str
    amber_soft: str
    track: str
    """The ground of an empty bar or a day ahead."""
    field_border: str
    """The border of what can be typed or clicked in: 3:1 on its ground."""
    goals: dict[Colour, str]
    ramp: tuple[str, ...]
    """Calendar days, from none to most."""


LIGHT = Tokens(
    name="light",
    window="#F4F6F8",
    sidebar="#EAEEF2",
    card="#FFFFFF",
    text="#1B2430",
    muted="#5B6675",
    line="#DDE3EA",
    accent="#0F766E",
    on_accent="#FFFFFF",
    accent_soft="#D9EFEB",
    amber="#B45309",
    amber_soft="#FCEBD0",
    track="#F1F3F6",
    field_border="#8A94A2",
    goals=dict(
        zip(
            Colour,
            ("#0072B2", "#D55E00", "#7A5BA8", "#00805A", "#B8477E", "#4B6A88"),
            strict=True,
        )
    ),
    ramp=("#EDF1F4", "#CDE7E2", "#8ECDC3", "#3E9F93", "#0F766E"),
)
DARK = Tokens(
    name="dark",
    window="#12171D",
    sidebar="#0D1217",
    card="#1A212A",
    text="#E6EBF1",
    muted="#9AA7B5",
    line="#2B3641",
    accent="#2DD4BF",
    on_accent="#06201D",
    accent_soft="#16413F",
    amber="#F5B14C",
    amber_soft="#3A2C14",
    track="#12171D",
    field_border="#697785",
    goals=dict(
        zip(
            Colour,
            ("#56B4E9", "#F28E4B", "#B79AE0", "#3CC79A", "#F08AB8", "#9DB6CC"),
            strict=True,
        )
    ),
    ramp=("#242E38", "#15474A", "#1B6F6B", "#22A699", "#5FE6D3"),
)

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
        if FAMILY in QFontDatabase.families():
            family.setFamily(FAMILY)
        family.setPointSizeF(BODY * 72 / 96)
        application.setFont(family)
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def choose(self, choice: str) -> None:
        """Use "light", "dark" or what the "system" has."""
        self._choice = choice
        self._follow_system()

    def _chosen(self) -> Tokens:
        if self._choice != "system":
            return DARK if self._choice == "dark" else LIGHT
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme is Qt.ColorScheme.Dark else LIGHT

    def _follow_system(self) -> None:
        tokens = self._chosen()
        if tokens is not self.tokens:
            self.tokens = tokens
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(style_sheet(self.tokens))


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
