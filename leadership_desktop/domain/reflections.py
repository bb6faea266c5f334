"""Looking back: reflections, the journal and reviews."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from leadership_desktop.domain.calendar import Month, Quarter, Week
from leadership_desktop.domain.checks import require_day, require_text

ONE_CHANGE = "one_change"
"""The code of the month-end review's question about the one thing to change."""

MISS_MINE, MISS_OUTSIDE = "miss_mine:", "miss_outside:"
"""With an action's id after it: the code of the word on a miss, by whose it was."""

DAYS_TO_REVIEW = 7
"""So long after a month or a quarter its review is offered."""


def last_day_to_review(last: date) -> date:
    """Return until when one looks back on a period that ends on `last`.

    What is said of oneself by then is said of its end.
    """
    return last + timedelta(days=DAYS_TO_REVIEW)


def action_of_miss(question: str) -> str | None:
    """Return the id of the action that a code is about; None for other questions."""
    for code in (MISS_MINE, MISS_OUTSIDE):
        if question.startswith(code):
            return question.removeprefix(code)
    return None


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

    @property
    def is_answered(self) -> bool:
        """Whether a question is answered; a word on a miss alone answers none."""
        return any(
            answer.text and action_of_miss(answer.question) is None
            for answer in self.answers
        )

    @property
    def reviewed(self) -> Week | Month | Quarter | None:
        """What a review looks back on; None for no review.

        Another program may have written anything as its name: that is None, too.
        """
        name = self.period or ""
        try:
            match self.kind:
                case ReflectionKind.WEEK_REVIEW:
                    week = Week(date.fromisoformat(name))
                    require_day(week.first, "period")
                    return week
                case ReflectionKind.MONTH_REVIEW:
                    month = Month.parse(name)
                    require_day(month.first, "period")
                    return month
                case ReflectionKind.QUARTER_REVIEW:
                    quarter = Quarter.parse(name)
                    require_day(date(quarter.year, 1, 1), "period")
                    return quarter
                case _:
                    return None
        except (ValueError, OverflowError):
            return None

    def said(self) -> dict[str, str]:
        """Return what is said by the question's code; twice the same is one after the other.

        Another program may have kept two answers to one question.
        """
        found: dict[str, str] = {}
        for answer in self.answers:
            before = found.get(answer.question)
            found[answer.question] = (
                answer.text if before is None else f"{before}\n\n{answer.text}"
            )
        return found

    def saying(self, changed: Mapping[str, str]) -> Reflection:
        """Return it with some answers anew, by their questions' codes.

        An empty one is taken back; all others stay letter for letter as they are.
        """
        left = dict(changed)
        answers = []
        for answer in self.answers:
            if answer.question not in changed:
                answers.append(answer)
            elif text := left.pop(answer.question, ""):
                answers.append(Answer(question=answer.question, text=text))
        answers += [
            Answer(question=code, text=text) for code, text in left.items() if text
        ]
        return replace(self, answers=tuple(answers))
