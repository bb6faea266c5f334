"""Tells an error of ours by its kind and places, without a word that a person wrote."""

from __future__ import annotations

import traceback


def places_of(error: BaseException) -> list[str]:
    """Return the error's type, then where it came from, a line each.

    The message is left out: it can hold people's words.
    """
    lines = [f"{type(error).__module__}.{type(error).__qualname__}"]
    for frame in traceback.extract_tb(error.__traceback__):
        _, found, place = frame.filename.rpartition("leadership_desktop")
        lines.append(f"  {place if found else '…'}:{frame.lineno} {frame.name}")
    return lines
