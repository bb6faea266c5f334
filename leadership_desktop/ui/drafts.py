"""What was typed and put aside: it outlives the page it was typed on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from leadership_desktop.text.translation import translate

if TYPE_CHECKING:
    from leadership_desktop.services.queries.reviews import Reviewed
    from leadership_desktop.ui.editors.goal_draft import GoalDraft

Words = tuple[str, str]
"""A statement and why it matters, or a name and a description."""


@dataclass(slots=True)
class Drafts:
    """Kept until it is saved or the window goes, which asks first."""

    vision: Words | None = None
    values: dict[str, Words] = field(default_factory=dict)
    """By the id of the value; the empty one is of a value that is not there yet."""
    goals: dict[str, GoalDraft] = field(default_factory=dict)
    """By the id of the goal, likewise."""
    reviews: dict[tuple[Reviewed, int], dict[str, str]] = field(default_factory=dict)
    """Answers by their questions' codes, by the period and the step of the review."""

    def pages(self) -> list[str]:
        """Return the names of the pages where something waits."""
        found = ["vision"] if self.vision is not None or self.values else []
        found += ["quarter"] if self.goals else []
        return [*found, "review"] if self.reviews else found

    def named(self) -> list[str]:
        """Return in words what waits."""
        found = []
        if self.vision is not None:
            found.append(translate("window", "your vision"))
        if self.values:
            found.append(translate("window", "%n value(s)", len(self.values)))
        if self.goals:
            found.append(translate("window", "%n goal(s)", len(self.goals)))
        if self.reviews:
            found.append(translate("window", "your review"))
        return found
