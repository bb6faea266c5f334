"""How wide text is before it is drawn, and people's text made to fit."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.backends.backend_agg import RendererAgg

ELLIPSIS = "…"


@cache
def _ruler() -> RendererAgg:
    from matplotlib.backends.backend_agg import RendererAgg

    # Hinted widths differ a little with the density: measured as at 100 %.
    return RendererAgg(1, 1, 96)


def width_of(text: str, size: float, weight: str = "normal") -> float:
    """Return the width of one line at a size in points, in pixels at 100 %."""
    import matplotlib as mpl

    # The same letters are another width on paper, where other fonts are used.
    return _width_of(text, size, weight, tuple(mpl.rcParams["font.family"]))


@lru_cache(maxsize=4000)
def _width_of(text: str, size: float, weight: str, families: tuple[str, ...]) -> float:
    from matplotlib.font_manager import FontProperties

    properties = FontProperties(family=list(families), size=size, weight=weight)
    width, _, _ = _ruler().get_text_width_height_descent(text, properties, ismath=False)
    return float(width)


_UNDRAWN = dict.fromkeys(
    (
        *(
            code
            for code in (*range(0x20), *range(0x7F, 0xA0))
            if not chr(code).isspace()
        ),
        *(*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF),
    )
)
"""Control characters, what turns the line round after its own end, byte order marks."""


def drawable(text: str) -> str:
    """Return a text without what has no shape: boxes would stand for it, or it fails."""
    return text.translate(_UNDRAWN)


def fitted(text: str, size: float, room: float) -> str:
    """Return a person's text on one line that takes `room` pixels at most."""
    # However long the text: what is beyond this fits in no chart.
    line = " ".join(drawable(text[:400]).split())
    if width_of(line, size) <= room:
        return line
    low, high = 0, len(line)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(line[:middle].rstrip() + ELLIPSIS, size) <= room:
            low = middle
        else:
            high = middle - 1
    return line[:low].rstrip() + ELLIPSIS


def wrapped(text: str, size: float, room: float, most: int) -> list[str]:
    """Return a person's text on `most` lines at most, each of `room` pixels at most."""
    words = drawable(text[:400]).split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        count = 1
        while (
            count < len(words) and width_of(" ".join(words[: count + 1]), size) <= room
        ):
            count += 1
        lines.append(fitted(" ".join(words[:count]), size, room))
        words = words[count:]
    if words:
        lines.append(fitted(" ".join(words), size, room))
    return lines or [""]
