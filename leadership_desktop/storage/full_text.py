"""Full-text search by SQLite's FTS5, in memory.

The file keeps only what a person wrote: an index in it would have to be encrypted, backed
up, examined and rescued with it, and would be written on the path of a tick. Made anew
from 50,000 notes it takes some tenths of a second, off the thread.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from leadership_desktop.storage import driver

MOST_WORDS = 1_000
"""How many words one part of a word may stand for; those it begins are always found."""
SHORT = 2
"""Letters of a part that is looked for at the beginning of words only."""
_LETTERS = "L* N* Co So"
"""The kinds of characters that words are made of; the last are emoji and their like."""


class Text(NamedTuple):
    """A text to be found: its number, its words without case and accents, its kind."""

    number: int
    words: str
    kind: str


class FullText:
    """Texts that are found by parts of their words; the highest number comes first."""

    def __init__(self) -> None:
        # Made off the thread and asked on it, never by both at once.
        self._connection = driver.module.connect(":memory:", check_same_thread=False)
        self._connection.isolation_level = None
        self._connection.execute(
            "CREATE VIRTUAL TABLE texts USING fts5(words, kind, content='', prefix='1 2 3 4',"
            f" tokenize=\"unicode61 remove_diacritics 0 categories '{_LETTERS}'\")"
        )
        self._connection.execute(
            "CREATE VIRTUAL TABLE vocabulary USING fts5vocab(texts, col)"
        )
        self._vocabulary: str | None = None

    def add(self, texts: Sequence[Text]) -> None:
        """Add texts, each under a number of its own."""
        self._write("INSERT INTO texts (rowid, words, kind) VALUES (?, ?, ?)", texts)

    def remove(self, texts: Sequence[Text]) -> None:
        """Remove texts, which must be as they were added."""
        self._write(
            "INSERT INTO texts (texts, rowid, words, kind) VALUES ('delete', ?, ?, ?)",
            texts,
        )

    def find(self, wanted: str, most: int, kinds: Sequence[str] = ()) -> list[int]:
        """Return the numbers of the texts that hold every part that is wanted.

        `wanted` is without case and accents; `kinds` leaves only some, where any are
        named. A part may stand anywhere in a word, a very short one at its beginning.
        """
        parts = list(parts_of(wanted))
        if not parts:
            return []
        asked = [f"words : ({self._meant(part)})" for part in parts]
        if kinds:
            asked.append(f"kind : ({' OR '.join(map(_quoted, kinds))})")
        rows = self._connection.execute(
            "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rowid DESC LIMIT ?",
            (" AND ".join(asked), most),
        )
        return [number for (number,) in rows]

    def _write(self, statement: str, texts: Sequence[Text]) -> None:
        if not texts:
            return  # most changes are ticks, without a word: what is known stays
        self._connection.execute("BEGIN")
        self._connection.executemany(statement, texts)
        self._connection.execute("COMMIT")
        self._vocabulary = None

    def _meant(self, part: str) -> str:
        """Return what one part stands for, as FTS5 asks for it.

        FTS5 knows words by their beginnings; those with the part inside are found among
        all the words there are, for “overleg” is part of “teamoverleg”, too.
        """
        asked = [f"{_quoted(part)} *"]
        if len(part) > SHORT:
            if self._vocabulary is None:
                rows = self._connection.execute(
                    "SELECT term FROM vocabulary WHERE col = 'words'"
                )
                self._vocabulary = "\n".join(term for (term,) in rows)
            inside = re.compile(rf"^.+{re.escape(part)}.*$", re.MULTILINE)
            found = inside.findall(self._vocabulary)
            asked += map(_quoted, found[:MOST_WORDS])
        return " OR ".join(asked)


def parts_of(wanted: str) -> Iterator[str]:
    """Yield the words that are wanted, or parts of them."""
    part = ""
    for letter in f"{wanted} ":
        category = unicodedata.category(letter)
        if category[0] in "LN" or category in {"Co", "So"}:
            part += letter
        elif part:
            yield part
            part = ""


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'
