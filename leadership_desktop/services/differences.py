"""What changed between two texts, as one text to be read."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

MOST_WORDS = 4_000
"""Longer texts are compared by line: word by word would take too long."""


class Change(enum.Enum):
    """What became of a piece of text."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row that were all kept, added or removed."""

    change: Change
    text: str


def differences(old: str, new: str) -> list[Piece]:
    """Return the pieces in reading order; what was removed stands before what replaced it.

    Those kept or removed are the old text, those kept or added the new one.
    """
    before, after = _parts(old), _parts(new)
    if max(len(before), len(after)) > MOST_WORDS:
        before, after = (text.splitlines(keepends=True) for text in (old, new))
    return list(_joined(_pieces(before, after)))


def _pieces(before: list[str], after: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            yield Piece(Change.KEPT, "".join(before[i1:i2]))
            continue
        if i2 > i1:
            yield Piece(Change.REMOVED, "".join(before[i1:i2]))
        if j2 > j1:
            yield Piece(Change.ADDED, "".join(after[j1:j2]))


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    last: Piece | None = None
    for piece in pieces:
        if last is not None and last.change is piece.change:
            last = Piece(last.change, last.text + piece.text)
            continue
        if last is not None:
            yield last
        last = piece
    if last is not None:
        yield last


def _parts(text: str) -> list[str]:
    """Return the words, each with the space that follows it."""
    return re.findall(r"\s+|\S+\s*", text)
