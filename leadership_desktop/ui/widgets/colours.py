"""Colours made of others: a blend, and what can be read on a ground."""

from __future__ import annotations

from PySide6.QtGui import QColor

DARK_INK, LIGHT_INK = "#06201D", "#FFFFFF"


def blended(colour: str, ground: str, share: float) -> str:
    """Return `share` of a colour on a ground."""
    front, back = QColor(colour), QColor(ground)
    mixed = [
        round(a * share + b * (1 - share))
        for a, b in zip(front.getRgb()[:3], back.getRgb()[:3], strict=True)  # type: ignore[index]
    ]
    return QColor(*mixed).name()


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 defines it, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable_on(ground: str) -> str:
    """Return the ink, dark or light, that stands out most on a ground."""
    return max((DARK_INK, LIGHT_INK), key=lambda ink: contrast(ink, ground))


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    one = QColor(colour)
    red, green, blue = (
        linear(part) for part in (one.redF(), one.greenF(), one.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
