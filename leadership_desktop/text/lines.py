"""Text from people on one line."""

from __future__ import annotations

import unicodedata


def one_line(text: str, longest: int | None = None) -> str:
    """Return a text with its line ends and rows of spaces as one space each.

    One of more than `longest` letters, where that is given, is cut and ends in "…".
    """
    line = " ".join(text.split())
    if longest is None or len(line) <= longest:
        return line
    return f"{line[: longest - 1].rstrip()}…"


def as_file_name(text: str) -> str:
    """Return a text as a file's name, without what some system cannot have in one."""
    kept = "".join(letter if letter.isalnum() else " " for letter in text)
    return one_line(kept)[:80]


def is_right_to_left(text: str) -> bool:
    """Return whether the first letter with a direction runs from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


_LEFT_TO_RIGHT = "\u200e"
"""A mark without width that says how a sentence runs."""


def our_way(sentence: str) -> str:
    """Return a sentence of ours that runs our way, also where a name in it does not."""
    return f"{_LEFT_TO_RIGHT}{sentence}" if is_right_to_left(sentence) else sentence
