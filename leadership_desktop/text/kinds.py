"""What a kind of thing is called, as one word beside its name."""

from __future__ import annotations

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.text.translation import translate


def kind_name(thing: Vision | Value | Goal | Action) -> str:
    """Return, say, “goal”."""
    match thing:
        case Vision():
            return translate("kinds", "vision")
        case Value():
            return translate("kinds", "value")
        case Goal():
            return translate("kinds", "goal")
        case Action(archived_on=None):
            return translate("kinds", "action")
        case Action():
            return translate("kinds", "archived action")
