"""What goes along with goals that are left out of a report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.reflections import Reflection, action_of_miss
from leadership_desktop.domain.serving import first_of_family


class LeftOut:
    """Goals under each name they were carried over by, and all that is about them."""

    def __init__(
        self,
        named: Iterable[str | None],
        goals: Sequence[Goal],
        actions: Iterable[Action],
    ) -> None:
        """Leave out the goals with the ids `named`; None is what has no goal."""
        self._families = first_of_family(goals)
        self._out = {self._families.get(one or "", one) for one in named}
        self.actions = frozenset(
            action.id for action in actions if self.holds_goal(action.goal_id)
        )

    def family(self, goal: Goal) -> str:
        """Return the id of the first goal that this one carries on."""
        return self._families[goal.id]

    def holds_goal(self, goal_id: str | None) -> bool:
        """Return whether a goal is left out; None: whether what has none is."""
        return self._families.get(goal_id or "", goal_id) in self._out

    def rest_of(self, reflection: Reflection) -> Reflection | None:
        """Return a reflection without words on misses of what is left out.

        None where it is about that itself, or nothing remains of it.
        """
        about_it = reflection.goal_id is not None and self.holds_goal(
            reflection.goal_id
        )
        answers = tuple(
            answer
            for answer in reflection.answers
            if action_of_miss(answer.question) not in self.actions
        )
        if about_it or reflection.action_id in self.actions or not answers:
            return None
        return replace(reflection, answers=answers)
