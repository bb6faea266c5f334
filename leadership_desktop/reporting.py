"""Tells an error of ours by its kind and places, without a word that a person wrote."""

from __future__ import annotations

import traceback
from pathlib import Path


def places_of(error: BaseException) -> list[str]:
    """Return the error's type, then where it came from, a line each.

    The message is left out: it can hold people's words.
    """
    lines = [f"{type(error).__module__}.{type(error).__qualname__}"]
    for frame in traceback.extract_tb(error.__traceback__):
        _, found, place = frame.filename.rpartition("leadership_desktop")
        # Elsewhere the file's name is enough: its folder can hold a person's name.
        shown = place if found else Path(frame.filename).name
        lines.append(f"  {shown}:{frame.lineno} {frame.name}")
    return lines
