"""Looking back: reflections, the journal and reviews."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date, timedelta

from leadership_desktop.domain.checks import require_day, require_text

DAYS_TO_REVIEW = 7
"""So long after a month or a quarter its review is offered."""


def last_day_to_review(last: date) -> date:
    """Return until when one looks back on a period that ends on `last`.

    What is said of oneself by then is said of its end.
    """
    return last + timedelta(days=DAYS_TO_REVIEW)


class ReflectionKind(enum.Enum):
    """What a person looked back on."""

    SELF_REFLECTION = "self_reflection"
    JOURNAL = "journal"
    WEEK_REVIEW = "week_review"
    MONTH_REVIEW = "month_review"
    QUARTER_REVIEW = "quarter_review"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer to one question, by the question's code."""

    question: str
    text: str = ""

    def __post_init__(self) -> None:
        require_text(self.text, "text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """Answers of one day. A review names its `period` (2026-11-16, 2026-11, 2026-Q4)."""

    id: str
    kind: ReflectionKind = ReflectionKind.SELF_REFLECTION
    on: date
    period: str | None = None
    answers: tuple[Answer, ...] = ()
    goal_id: str | None = None
    action_id: str | None = None

    def __post_init__(self) -> None:
        require_day(self.on, "on")
