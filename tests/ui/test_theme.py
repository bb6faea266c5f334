"""Every text on its ground reaches WCAG AA, in both schemes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from leadership_desktop.domain.goals import Colour
from leadership_desktop.tokens import DARK, LIGHT, Tokens
from leadership_desktop.ui.style_sheet import style_sheet
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.widgets.colours import contrast

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda one: one.name)
TEXT, SHAPE = 4.5, 3.0
"""What WCAG AA asks of text, and of large text and the shapes of controls."""


@BOTH
def test_text_can_be_read_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.sidebar, tokens.card, tokens.track):
        assert contrast(tokens.text, ground) >= TEXT
        assert contrast(tokens.muted, ground) >= TEXT


@BOTH
def test_what_is_chosen_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.accent, tokens.accent_soft) >= TEXT
    assert contrast(tokens.text, tokens.accent_soft) >= TEXT
    assert contrast(tokens.on_accent, tokens.accent) >= TEXT
    assert contrast(tokens.accent, tokens.card) >= TEXT


@BOTH
def test_streaks_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_amber_soft, tokens.amber_soft) >= TEXT
    assert contrast(tokens.amber, tokens.card) >= TEXT


@BOTH
def test_the_shapes_of_controls_stand_out(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.card):
        assert contrast(tokens.field_border, ground) >= SHAPE
        assert contrast(tokens.accent, ground) >= SHAPE


@BOTH
@pytest.mark.parametrize("colour", Colour)
def test_a_goals_tick_stands_out(tokens: Tokens, colour: Colour) -> None:
    filled = tokens.goals[colour]

    assert contrast(filled, tokens.card) >= SHAPE
    assert contrast(tokens.on_accent, filled) >= SHAPE


@BOTH
def test_the_bar_of_notices_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.window, tokens.text) >= TEXT


@BOTH
def test_the_style_sheet_leaves_no_place_open(tokens: Tokens) -> None:
    assert "$" not in style_sheet(tokens)


def test_the_theme_can_be_set_and_told_about(theme: Theme, qapp: QApplication) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append(theme.tokens.name))

    theme.choose("dark")
    theme.choose("dark")
    theme.choose("light")

    assert told == ["dark", "light"]
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window.name() == LIGHT.window.lower()


@pytest.mark.parametrize(
    ("choice", "expected"), [("system", "dark"), ("light", "light")]
)
def test_the_theme_follows_the_system_unless_it_is_set(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, choice: str, expected: str
) -> None:
    theme.choose(choice)
    monkeypatch.setattr("leadership_desktop.ui.theme.system_is_dark", lambda: True)

    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert theme.tokens.name == expected
