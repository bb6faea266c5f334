"""Finds what was meant by a few letters: case, accents and order of words don't matter."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

STARTS, WORD, INSIDE, SCATTERED = 0, 1, 3, 8
"""How far off a match is: the text begins with it, a word does, …, least of all the
letters one after the other with others between."""


def folded(text: str) -> str:
    """Return the text without case, accents and extra spaces, to compare."""
    return " ".join(_plain(text).split())


def _plain(text: str) -> str:
    """Return the text without case and accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def distance(wanted: str, text: str) -> int | None:
    """Return how far a text is from what is wanted, 0 being nearest; None: it is not it.

    Both are folded. Each wanted word must be found; letters may lie apart in the text,
    but then the first of them begins a word.
    """
    if text.startswith(wanted):
        return STARTS
    found = 0
    for word in wanted.split():
        if any(one.startswith(word) for one in text.split()):
            found += WORD
        elif word in text:
            found += INSIDE
        elif len(word) > 1 and _is_scattered(word, text):
            found += SCATTERED
        else:
            return None
    return found


def _is_scattered(word: str, text: str) -> bool:
    for place, letter in enumerate(text):
        begins = place == 0 or not text[place - 1].isalnum()
        if begins and letter == word[0]:
            rest = iter(text[place + 1 :])
            if all(one in rest for one in word[1:]):
                return True
    return False


def places_of(wanted: Iterable[str], text: str) -> list[tuple[int, int]]:
    """Return where in a text, as it is written, the wanted parts stand, from the left.

    The parts are folded; a place is the first letter and the one after the last. Places
    that touch are one.
    """
    plain, origin = "", list[int]()
    for place, letter in enumerate(text):
        kept = _plain(letter)
        plain += kept
        origin += [place] * len(kept)
    found = []
    for part in wanted:
        at = plain.find(part) if part else -1
        while at >= 0:
            found.append((origin[at], origin[at + len(part) - 1] + 1))
            at = plain.find(part, at + 1)
    joined: list[tuple[int, int]] = []
    for first, last in sorted(found):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined
