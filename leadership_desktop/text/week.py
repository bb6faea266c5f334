"""What the week page says below the grid: how the week ended, and what is worth a word."""

from __future__ import annotations

from leadership_desktop.services.queries.week import WeekView
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate


def below(view: WeekView) -> str:
    """Return the quiet sentences of a week, or nothing."""
    return " ".join([*_marked(view), *_finished(view)])


def _finished(view: WeekView) -> list[str]:
    if not view.is_finished or view.execution is None:
        return []
    over = translate("week", "This week is over: {share} done.").format(
        share=numbers.percent(view.execution)
    )
    said = (
        translate("week", "A strong week.")
        if view.is_strong
        else translate("week", "One small step is enough to go on from here.")
    )
    return [over, said, translate("week", "You can still correct it.")]


def _marked(view: WeekView) -> list[str]:
    found = [
        translate("week", "“{action}”: %n week(s) kept in a row.", one.weeks).replace(
            "{action}", one_line(one.title)
        )
        for one in view.milestones
    ]
    if view.is_finished:
        return found
    if view.is_second:
        found.append(
            translate("week", "Your first week is behind you. You have begun.")
        )
    before = view.quarter_before
    if before is not None:
        span = dates.span(before.first, before.last)
        text = translate(
            "week",
            "A quarter is behind you, {days}: %n check-in(s). Ctrl+Shift+P plans the next.",
            before.check_ins,
        )
        found.append(text.format(days=span))
    return found
