"""The personal compass: a vision in its versions, and what a person stands for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.checks import require_day, require_text, require_title
from leadership_desktop.domain.errors import Rule, RuleError


@dataclass(frozen=True, slots=True, kw_only=True)
class Vision:
    """One version of the vision; the newest is today's, earlier ones stay."""

    id: str
    statement: str
    why: str = ""
    written_on: date
    position: int = 0
    """Which of several versions of one day is the newer one: the higher."""

    def __post_init__(self) -> None:
        if not self.statement.strip():
            raise RuleError(Rule.REQUIRED, "statement")
        require_text(self.statement, "statement")
        require_text(self.why, "why")
        require_day(self.written_on, "written_on")


def vision_on(visions: Iterable[Vision], day: date) -> Vision | None:
    """Return the version that held at the end of a day; None before the first.

    `visions` are in order, the newest last.
    """
    written = [vision for vision in visions if vision.written_on <= day]
    return written[-1] if written else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """Something a person stands for, described as behaviour."""

    id: str
    name: str
    description: str = ""
    position: int = 0

    def __post_init__(self) -> None:
        require_title(self.name, "name")
        require_text(self.description, "description")
