"""What a person looked back on, and the questions that were asked."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from leadership_desktop.domain.calendar import Week
from leadership_desktop.domain.reflections import (
    MISS_MINE,
    MISS_OUTSIDE,
    Answer,
    Reflection,
    ReflectionKind,
    action_of_miss,
)
from leadership_desktop.text import dates, reviews
from leadership_desktop.text.guide import questions
from leadership_desktop.text.lines import one_line
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
    """Return, say, “Self-reflection, 1 November 2026”, a review by its period."""
    return f"{kind_name(reflection.kind)}, {when(reflection)}"


def when(reflection: Reflection) -> str:
    """Return the day of a reflection; of a review the time that it looks back on."""
    match reflection.reviewed:
        case None:
            return dates.full(reflection.on)
        case Week() as week:
            return dates.span(week.first, week.last)
        case period:
            return dates.period_title(period)


def in_order(reflection: Reflection) -> list[Answer]:
    """Return the answers in the order in which the questions are asked."""
    asked = [code for code, _, _ in reviews.questions(reflection.kind)]
    asked += [one.code for one in questions()]
    places = {code: place for place, code in enumerate(asked)}
    answers = [one for one in reflection.answers if one.text.strip()]
    # Words on misses come first: closing the week does.
    return sorted(answers, key=lambda one: places.get(one.question, -1))


def question(code: str, titles: Mapping[str, str] = MappingProxyType({})) -> str:
    """Return a question by its code; one that is not ours as it was written.

    With the titles of actions by their ids, one about a miss says of which.
    """
    missed = titles.get(action_of_miss(code) or "")
    text = _asked(code)
    return text if missed is None else f"{text} · {one_line(missed, 80)}"


def _asked(code: str) -> str:
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
