"""Numbers in the person's language."""

from __future__ import annotations

import math
import re

from leadership_desktop.text.translation import language

MOST = 999_999_999_999
"""The largest number that is taken for one that a person means."""

FINEST = 6
"""The most decimals that are shown; what is smaller still is the noise of floats."""

_GROUPED = r"[+-]?[1-9]\d{{0,2}}({group}\d{{3}})+([{decimal}]\d*)?"
"""A number with thousands grouped, as the language groups them."""

_GROUPED_FOR_SURE = (
    r"[+-]?[1-9]\d{{0,2}}(({group}\d{{3}}){{2,}}|({group}\d{{3}})+[{decimal}]\d*)"
)
"""The same the other way round, which can't be decimals: “1.000,5” in English."""


def percent(share: float | None) -> str:
    """Return a share from 0 to 1 as, say, “64%”; a dash for none."""
    return "–" if share is None else f"{round(share * 100)}%"


def points(change: float) -> int:
    """Return a change of a share in whole percentage points."""
    return round(change * 100)


def number(value: float, decimals: int = 2) -> str:
    """Return a number with as few decimals as it needs, at most `decimals`.

    One below 0.1 has two digits that count instead: 0.0005 of 0.001 is not 0 of 0.
    """
    if decimals and 0 < abs(value) < 0.1:
        decimals = min(1 - math.floor(math.log10(abs(value))), FINEST)
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
    """Return the number that a person typed; None if it is none.

    The decimal sign is a point or a comma. Where one could be either, as in “2,000”, it
    groups thousands if the language groups by it.
    """
    cleaned = "".join(text.split())  # spaces group thousands in many places
    group, decimal = (".", ",") if language() == "nl" else (",", ".")
    for forms in (_GROUPED, _GROUPED_FOR_SURE):
        if re.fullmatch(forms.format(group=re.escape(group), decimal=decimal), cleaned):
            cleaned = cleaned.replace(group, "")
            break
        group, decimal = decimal, group
    try:
        value = float(cleaned.replace(",", "."))
    except ValueError:
        return None
    return value if abs(value) <= MOST and "_" not in cleaned else None


def with_unit(value: float, unit: str) -> str:
    """Return, say, “20 min”."""
    return f"{number(value)} {unit}".strip()


def of_target(done: float, target: float) -> str:
    """Return, say, “2 / 3”."""
    return f"{number(done)} / {number(target, 1)}"
