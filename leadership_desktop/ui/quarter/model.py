"""The goals of a quarter as a Qt item model."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.services.queries.quarter import GoalCard, QuarterView
from leadership_desktop.ui.quarter import sentences
from leadership_desktop.ui.widgets.ordered_list import OrderedModel


@dataclass(frozen=True, slots=True)
class Shown:
    """A card with the quarter around it, which says what its weeks are."""

    view: QuarterView
    card: GoalCard

    @property
    def id(self) -> str:
        """The goal's id."""
        return self.card.goal.id


class GoalsModel(OrderedModel[Shown]):
    """One row a goal."""

    def title(self, item: Shown) -> str:
        """Return the goal's title."""
        return item.card.goal.title

    def spoken(self, item: Shown) -> str:
        """Return all that the card shows."""
        return sentences.spoken(item.view, item.card)
