"""Numbers in the person's language."""

from __future__ import annotations

from leadership_desktop.text.translation import language


def percent(share: float | None) -> str:
    """Return a share from 0 to 1 as, say, “64%”; a dash for none."""
    return "–" if share is None else f"{round(share * 100)}%"


def points(change: float) -> int:
    """Return a change of a share in whole percentage points."""
    return round(change * 100)


def number(value: float, decimals: int = 2) -> str:
    """Return a number with as few decimals as it needs, at most `decimals`."""
    text = f"{value:,.{decimals}f}"
    if decimals:
        text = text.rstrip("0").rstrip(".")
    if text == "-0":
        text = "0"
    if language() == "nl":
        text = text.translate(str.maketrans(",.", ".,"))
    return text


def typed(value: float) -> str:
    """Return a number as a person would type it: exact, without grouping."""
    text = repr(float(value)).removesuffix(".0")
    return text.replace(".", ",") if language() == "nl" else text


def parse(text: str) -> float | None:
    """Return the number that a person typed, with a point or a comma; None if none."""
    cleaned = text.strip().replace("\u00a0", "").replace(" ", "").replace(",", ".")
    try:
        value = float(cleaned)
    except ValueError:
        return None
    return value if abs(value) < 1e12 and "_" not in cleaned else None


def with_unit(value: float, unit: str) -> str:
    """Return, say, “20 min”."""
    return f"{number(value)} {unit}".strip()


def of_target(done: float, target: float) -> str:
    """Return, say, “2 / 3”."""
    return f"{number(done)} / {number(target, 1)}"
