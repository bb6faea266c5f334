"""The honest mirror: assessments, people and their feedback, proposals, fit checks."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from leadership_desktop.domain.checks import require_day, require_text, require_title
from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.goals import BuildingBlock

LOWEST_RATING = 1
HIGHEST_RATING = 10

Ratings = Mapping[BuildingBlock, int]


def _require_ratings(ratings: Ratings) -> None:
    for block, rating in ratings.items():
        if not LOWEST_RATING <= rating <= HIGHEST_RATING:
            raise RuleError(Rule.RATING_OUT_OF_RANGE, f"ratings.{block.value}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """How a person rates themselves on a day, 1 to 10 a building block."""

    id: str
    on: date
    ratings: Ratings = field(default_factory=dict)
    evidence: Mapping[BuildingBlock, str] = field(default_factory=dict)
    """When one showed it, in a line, where there is one."""

    def __post_init__(self) -> None:
        require_day(self.on, "on")
        _require_ratings(self.ratings)
        for block, text in self.evidence.items():
            require_text(text, f"evidence.{block.value}")


def weakest_block(assessments: Iterable[Assessment]) -> BuildingBlock | None:
    """Return the block that was last rated lowest, the first of them; None without any.

    `assessments` come oldest first; one that rates some blocks leaves the others as they
    were rated before.
    """
    ratings: dict[BuildingBlock, int] = {}
    for assessment in assessments:
        ratings |= assessment.ratings
    rated = [block for block in BuildingBlock if block in ratings]
    return min(rated, key=lambda block: ratings[block], default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody whose feedback is asked."""

    id: str
    name: str
    role: str = ""
    email: str = ""

    def __post_init__(self) -> None:
        require_title(self.name, "name")


class FeedbackStatus(enum.Enum):
    """Where a request for feedback stands."""

    DRAFT = "draft"
    ASKED = "asked"
    RECEIVED = "received"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """Questions put to a person, the answer, and what is taken from it."""

    id: str
    person_id: str
    asked_on: date | None = None
    questions: tuple[str, ...] = ()
    received_on: date | None = None
    answer: str = ""
    ratings: Ratings = field(default_factory=dict)
    insight: str = ""
    status: FeedbackStatus = FeedbackStatus.DRAFT
    goal_id: str | None = None
    """The goal that the questions are about, if any."""
    asks_ratings: bool = False
    """Whether the building blocks are to be rated, too."""

    def __post_init__(self) -> None:
        require_day(self.asked_on, "asked_on")
        require_day(self.received_on, "received_on")
        for place, question in enumerate(self.questions):
            require_text(question, f"questions[{place}]")
        require_text(self.answer, "answer")
        require_text(self.insight, "insight")
        _require_ratings(self.ratings)


class Role(enum.Enum):
    """A role of the drama triangle, or none of them."""

    VICTIM = "victim"
    ACCUSER = "accuser"
    RESCUER = "rescuer"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """From a role to a proposal, in a situation that was stuck."""

    id: str
    on: date
    situation: str
    role: Role = Role.VICTIM
    mine_to_do: str = ""
    proposal: str = ""
    action_id: str | None = None

    def __post_init__(self) -> None:
        require_day(self.on, "on")
        require_text(self.situation, "situation")
        require_text(self.mine_to_do, "mine_to_do")
        require_text(self.proposal, "proposal")


class Decision(enum.Enum):
    """The answer to a request."""

    YES = "yes"
    NO = "no"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class FitCheck:
    """A request held against the compass."""

    id: str
    on: date
    request: str
    value_ids: tuple[str, ...] = ()
    displaces: str = ""
    decision: Decision = Decision.YES
    wording: str = ""

    def __post_init__(self) -> None:
        require_day(self.on, "on")
        require_title(self.request, "request")
        require_text(self.displaces, "displaces")
        require_text(self.wording, "wording")


def serves_nothing(fit_check: FitCheck) -> bool:
    """Return whether a request serves none of one's values."""
    return not fit_check.value_ids


APART = 2.0
"""Points between two views from which on they tell different things."""


def ratings_received(feedback: Iterable[Feedback]) -> list[tuple[date, Feedback]]:
    """Return the answers that rate a block, each with its day, oldest first."""
    found = [
        (one.received_on, one)
        for one in feedback
        if one.status is FeedbackStatus.RECEIVED and one.received_on and one.ratings
    ]
    return sorted(found, key=lambda one: (one[0], one[1].id))


def view_of_others(received: Iterable[Feedback]) -> dict[BuildingBlock, float]:
    """Return how others see one: the mean of each person's newest rating, by block.

    A person counts once, however often they were asked; blocks nobody rated are absent.
    """
    newest: dict[tuple[BuildingBlock, str], int] = {}
    for _, one in ratings_received(received):
        for block, rating in one.ratings.items():
            newest[block, one.person_id] = rating
    by_block: dict[BuildingBlock, list[int]] = {}
    for (block, _), rating in newest.items():
        by_block.setdefault(block, []).append(rating)
    return {
        block: sum(by_block[block]) / len(by_block[block])
        for block in BuildingBlock
        if block in by_block
    }


@dataclass(frozen=True, slots=True)
class TwoViews:
    """How one sees oneself in a block beside how others do; None where nobody said."""

    block: BuildingBlock
    own: int | None
    others: float | None

    @property
    def is_blind_spot(self) -> bool:
        """Whether one sees clearly more in it than others do."""
        return self._apart >= APART

    @property
    def is_hidden_strength(self) -> bool:
        """Whether others see clearly more in it than one does."""
        return self._apart <= -APART

    @property
    def _apart(self) -> float:
        if self.own is None or self.others is None:
            return 0.0
        return self.own - self.others


def two_views(
    own: Assessment | None, others: Mapping[BuildingBlock, float]
) -> tuple[TwoViews, ...]:
    """Return both views of every building block, in their order."""
    ratings: Ratings = {} if own is None else own.ratings
    return tuple(
        TwoViews(block, ratings.get(block), others.get(block))
        for block in BuildingBlock
    )
