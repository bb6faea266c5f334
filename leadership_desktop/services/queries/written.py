"""What a person wrote, to be searched as one types."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.services.matching import folded
from leadership_desktop.services.workspace import Workspace

MOST = 20
"""How many are worth showing while one types."""


@dataclass(frozen=True, slots=True)
class Written:
    """A note on an action's day, an answer of a reflection, or (neither) a vision."""

    text: str
    on: date
    action_id: str | None = None
    reflection: Reflection | None = None


class WrittenIndex:
    """All of it in memory, newest first: made off the thread, asked with every letter."""

    def __init__(self, workspace: Workspace) -> None:
        """Read everything. Raises `StorageProblem`."""
        with workspace.reading() as tx:
            found = [Written(text, on, of) for of, on, text in tx.check_ins.notes()]
            found += [
                Written(text, vision.written_on)
                for vision in tx.visions.all()
                for text in (vision.statement, vision.why)
                if text
            ]
            found += [
                Written(answer.text, reflection.on, reflection=reflection)
                for reflection in tx.reflections.all()
                for answer in reflection.answers
                if answer.text
            ]
        found.sort(key=lambda written: written.on, reverse=True)
        self._all = [(folded(written.text), written) for written in found]

    def find(self, wanted: str) -> list[Written]:
        """Return the newest that hold every word of what is wanted, which is folded."""
        words = wanted.split()
        if not words:
            return []
        found: list[Written] = []
        for text, written in self._all:
            if all(word in text for word in words):
                found.append(written)
                if len(found) == MOST:
                    break
        return found


def excerpt(text: str, wanted: str, length: int = 80) -> str:
    """Return some of a text around the first wanted word, on one line."""
    whole = " ".join(text.split())
    words = wanted.split()
    at = folded(whole).find(words[0]) if words else 0
    start = max(0, at - length // 3)
    shown = whole[start : start + length]
    before = "…" if start else ""
    return f"{before}{shown}{'…' if start + length < len(whole) else ''}"
