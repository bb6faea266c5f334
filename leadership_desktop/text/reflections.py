"""What a person looked back on, and the questions that were asked."""

from __future__ import annotations

from leadership_desktop.domain.reflections import (
    MISS_MINE,
    MISS_OUTSIDE,
    Reflection,
    ReflectionKind,
)
from leadership_desktop.text import dates, reviews
from leadership_desktop.text.guide import questions
from leadership_desktop.text.translation import translate

ENTRY = "entry"
"""The code of a free entry."""


def kind_name(kind: ReflectionKind) -> str:
    """Return what a kind of reflection is called."""
    match kind:
        case ReflectionKind.SELF_REFLECTION:
            return translate("reflections", "Self-reflection")
        case ReflectionKind.JOURNAL:
            return translate("reflections", "Journal")
        case ReflectionKind.WEEK_REVIEW:
            return translate("reflections", "Weekly review")
        case ReflectionKind.MONTH_REVIEW:
            return translate("reflections", "Month-end review")
        case ReflectionKind.QUARTER_REVIEW:
            return translate("reflections", "Quarter review")


def title(reflection: Reflection) -> str:
    """Return, say, “Self-reflection, 1 November 2026”."""
    day = dates.full(reflection.on)
    return f"{kind_name(reflection.kind)}, {day}"


def question(code: str) -> str:
    """Return a question by its code; one that is not ours as it was written."""
    asked = {one.code: one.text for one in questions()}
    for kind in ReflectionKind:
        asked |= {name: text for name, text, _ in reviews.questions(kind)}
    if code.startswith(MISS_MINE):
        return translate("reflections", "What was mine in a miss?")
    if code.startswith(MISS_OUTSIDE):
        return translate("reflections", "What lay outside my control?")
    asked[ENTRY] = translate("reflections", "What is on my mind?")
    asked["outcome"] = translate("reflections", "What became of the goal?")
    return asked.get(code, code)
