"""The figures of a period and what they mean, a few words each."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.calendar import Month, Quarter, Year
from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate

NONE = "–"


@dataclass(frozen=True, slots=True)
class Told:
    """A figure, what it means, and in which tone it is shown."""

    figure: str
    meaning: str
    tone: str = ""


def figures(view: ProgressView) -> tuple[Told, ...]:
    """Return momentum, execution, strong weeks, streak, check-ins and the strongest day.

    A dash stands where there is none yet.
    """
    of_period, day = view.figures, view.figures.strongest_day
    strong = translate("progress", "{strong} of {weeks}").format(
        strong=numbers.number(of_period.strong_weeks),
        weeks=numbers.number(of_period.weeks),
    )
    streak = translate("progress", "%n week(s)", view.longest_running)
    return (
        Told(
            numbers.percent(view.momentum) if view.weeks else NONE,
            momentum_caption(view),
            "accent",
        ),
        Told(
            numbers.percent(of_period.execution),
            translate("progress", "done of what you planned"),
        ),
        Told(
            strong if of_period.weeks else NONE,
            translate("progress", "weeks at 85% or more"),
        ),
        Told(
            streak if view.weeks else NONE,
            translate("progress", "longest running streak"),
            "amber",
        ),
        Told(
            numbers.number(of_period.check_ins),
            translate("progress", "check-in")
            if of_period.check_ins == 1
            else translate("progress", "check-ins"),
        ),
        Told(
            dates.weekday_name(day).capitalize() if day else NONE,
            translate("progress", "your strongest day"),
        ),
    )


def momentum_caption(view: ProgressView) -> str:
    """Return, say, “momentum ▲ 9 this month”: the points it rose or fell by."""
    if view.momentum_change is None or not view.weeks:
        return translate("progress", "momentum")
    # The difference of what is shown, so that a reader who subtracts finds the same.
    before = numbers.points(view.momentum - view.momentum_change)
    change = numbers.points(view.momentum) - before
    if change == 0:
        return translate("progress", "momentum")
    match view.period:
        case Month():
            text = translate("progress", "momentum {change} this month")
        case Quarter():
            text = translate("progress", "momentum {change} this quarter")
        case Year():
            text = translate("progress", "momentum {change} this year")
        case _:
            return translate("progress", "momentum")
    return text.format(change=f"{'▲' if change > 0 else '▼'} {abs(change)}")
