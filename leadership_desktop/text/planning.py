"""What the planning of a week and of a quarter says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.load import Load, is_full
from leadership_desktop.services.queries.planning import Outcome
from leadership_desktop.text import cadence, numbers
from leadership_desktop.text.cadence import joined
from leadership_desktop.text.goals import measure_line
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate

# Words that tell a wish rather than a deed. A title may be in either language,
# whichever the program speaks.
_FIRST = frozenset(
    [
        "be",
        "become",
        "improve",
        "grow",
        "develop",
        "try",
        "stay",
        "work",
        "learn",
        "stop",
        "start",
        "word",
        "wees",
        "groei",
        "ontwikkel",
        "probeer",
        "blijf",
        "werk",
        "leer",
        "stop",
        "begin",
    ]
)
_ANYWHERE = frozenset(
    [
        "more",
        "better",
        "less",
        "always",
        "never",
        "everything",
        "meer",
        "beter",
        "minder",
        "altijd",
        "nooit",
        "alles",
        "zijn",
        "worden",
        "verbeteren",
        "ontwikkelen",
    ]
)
_COMPARED = re.compile(r"\w+(?:iever|ender|zamer|lijker)$")


def sounds_too_big(title: str) -> bool:
    """Return whether a title sounds like a wish, too big to be seen within a week.

    One with a number in it says how much, and is taken at its word.
    """
    words = re.findall(r"\w+", title.casefold())
    if not words or any(word.isdigit() for word in words):
        return False
    return (
        words[0] in _FIRST
        or not _ANYWHERE.isdisjoint(words)
        or any(_COMPARED.match(word) for word in words)
    )


def too_big() -> str:
    """Return the word that makes it smaller."""
    return translate(
        "planning", "That sounds big for one week. What would be visible by Friday?"
    )


def amount(load: Load) -> str:
    """Return, say, “14 times and 60 min”."""
    parts = []
    if load.times:
        times = numbers.number(load.times, 0 if load.times >= 10 else 1)
        parts.append(translate("planning", "{number} times").format(number=times))
    parts += [
        numbers.with_unit(round(value, 1), unit)
        for unit, value in load.amounts.items()
        if value
    ]
    return joined(parts) or translate("planning", "nothing")


def load(planned: Load, usual: Load | None) -> str:
    """Return what a plan asks a week, beside what is usually done."""
    text = translate("planning", "Asked of a week: {planned}.").format(
        planned=amount(planned)
    )
    if usual is None:
        return text
    known = translate("planning", "Usually done: {usual}.").format(usual=amount(usual))
    text = f"{text} {known}"
    if is_full(planned, usual):
        more = translate("planning", "That is a full plan. What may wait?")
        text = f"{text} {more}"
    return text


def outcome(found: Outcome) -> list[str]:
    """Return the facts of a goal's quarter: its measure, and what was done for it."""
    goal = found.goal
    lines = []
    if goal.measure is not None:
        lines.append(measure_line(goal.measure, goal.latest))
    if found.execution is not None:
        words = translate("planning", "Done of what was planned: {share}")
        lines.append(words.format(share=numbers.percent(found.execution)))
    lines.append(translate("planning", "%n action(s) served it", found.actions))
    return lines


def lag(goal: Goal) -> str:
    """Return what tells, later, how far a goal has come."""
    if goal.measure is None:
        return translate("planning", "Result: no measure yet")
    return translate("planning", "Result: {measure}").format(
        measure=measure_line(goal.measure, goal.latest)
    )


def lead(actions: Sequence[Action]) -> str:
    """Return what leads to a goal, week by week."""
    if not actions:
        return translate("planning", "What leads there: no action yet")
    told = [
        f"–  {one_line(one.title)} · {cadence.short(one.cadence, one.amount)}"
        for one in actions
    ]
    return "\n".join([translate("planning", "What leads there:"), *told])
