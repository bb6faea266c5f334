"""What can hang loose between the vision and an action, and what is fine so."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from leadership_desktop.domain.checks import require_day


class LooseEndKind(enum.Enum):
    """How a thing hangs loose, in the order in which they are told."""

    GOAL_NOT_LOOKED_AT = "goal_not_looked_at"
    GOAL_WITHOUT_ACTION = "goal_without_action"
    GOAL_WITHOUT_VALUE = "goal_without_value"
    VALUE_WITHOUT_GOAL = "value_without_goal"
    ACTION_WITHOUT_GOAL = "action_without_goal"
    MANY_GOALS = "many_goals"


@dataclass(frozen=True, slots=True)
class LooseEnd:
    """One thing that hangs loose."""

    kind: LooseEndKind
    about: str
    """The id of the goal, value or action; of many goals their quarter, as 2026-Q4."""

    @property
    def id(self) -> str:
        """What an acceptance of it goes by."""
        return f"{self.kind.value} {self.about}"


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptedLooseEnd:
    """A person's word that something that hangs loose is fine as it is."""

    id: str
    kind: LooseEndKind
    about: str
    on: date

    def __post_init__(self) -> None:
        require_day(self.on, "on")
