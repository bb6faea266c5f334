"""Every derived figure, remembered until a change names what it rests on.

Nothing here is a rule: the rules are in `domain`, as folds from week to week. Here
their states are kept, so that a tick in this week works out one week of one action
again, however many years came before.
"""

from __future__ import annotations

from leadership_desktop.services.figures.of_action import ActionFigures
from leadership_desktop.services.figures.of_set import SetFigures
from leadership_desktop.services.figures.remembered import Figures

__all__ = ["ActionFigures", "Figures", "SetFigures"]
