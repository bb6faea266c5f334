"""What the quarter page says, apart from what its widgets are called."""

from __future__ import annotations

from leadership_desktop.domain.calendar import Week
from leadership_desktop.domain.compass import MOST_GOALS
from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.domain.loose_ends import LooseEndKind
from leadership_desktop.services.queries.quarter import GoalCard, QuarterView
from leadership_desktop.text import dates, goals, numbers
from leadership_desktop.text.cadence import count, joined
from leadership_desktop.text.lines import one_line, our_way
from leadership_desktop.text.translation import translate

MOST_NAMED, LONGEST_NAME = 4, 28
"""How many values are named, and how much of a name fits in a sentence."""


def title(view: QuarterView) -> str:
    """Return “Quarter 4”, with its year where that is another one."""
    if view.quarter.year == view.this_quarter.year:
        text = translate("quarter", "Quarter {number}")
        return text.format(number=view.quarter.number)
    return dates.period_title(view.quarter)


def subtitle(view: QuarterView, *, short: bool = False) -> str:
    """Return the range of the quarter's weeks and, in it, which week this is."""
    first, last = view.weeks[0].first, view.weeks[-1].last
    text = dates.span(first, last)
    if short:
        text = dates.span_short(first, last)
    if view.current is not None:
        week = translate("quarter", "week {number} of {weeks}").format(
            number=view.current + 1, weeks=len(view.weeks)
        )
        text = week if short else f"{text} · {week}"
    return text


def number_of_goals(view: QuarterView) -> str:
    """Return a friendly word on how many goals are being worked on."""
    number = len(view.active)
    if view.quarter < view.this_quarter:
        return _still_open(number)
    if number == 0:
        if view.cards:
            return translate("quarter", "No goal is open in this quarter.")
        return translate("quarter", "One to three goals is a good number to choose.")
    if number > MOST_GOALS:
        if not view.has_many_goals:
            return ""
        return translate(
            "quarter",
            "{number} goals is a lot for one quarter. Each gets more room when one of "
            "them may wait.",
        ).format(number=count(number).capitalize())
    if not view.each_serves:
        return {
            1: translate("quarter", "One goal gets all your attention."),
            2: translate("quarter", "Two goals is a good number: few enough to keep."),
        }.get(
            number,
            translate("quarter", "Three goals is a good number: few enough to keep."),
        )
    return {
        1: translate(
            "quarter", "One goal gets all your attention, and it is tied to a value."
        ),
        2: translate(
            "quarter",
            "Two goals is a good number: few enough to keep, each tied to a value.",
        ),
    }.get(
        number,
        translate(
            "quarter",
            "Three goals is a good number: few enough to keep, each tied to a value.",
        ),
    )


def _still_open(number: int) -> str:
    """Return what a quarter that is over still asks, or nothing."""
    if number == 0:
        return ""
    if number == 1:
        return translate("quarter", "One goal is still open. What became of it?")
    return translate(
        "quarter", "{number} goals are still open. What became of them?"
    ).format(number=count(number).capitalize())


def values_without_goal(view: QuarterView) -> str:
    """Return, say, “Curiosity has no goal yet.”, or nothing."""
    if not view.without_goal or view.quarter < view.this_quarter:
        return ""
    if len(view.without_goal) > MOST_NAMED:
        text = translate("quarter", "{number} values have no goal yet.")
        return text.format(number=count(len(view.without_goal)).capitalize())
    names = joined([_short(name) for name in view.without_goal])
    if len(view.without_goal) == 1:
        text = translate("quarter", "{value} has no goal yet.").format(value=names)
    else:
        text = translate("quarter", "{values} have no goal yet.").format(values=names)
    return our_way(text)


def _short(name: str) -> str:
    name = one_line(name)
    return name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME].strip()}…"


def week(view: QuarterView, card: GoalCard, number: int) -> str:
    """Return what a tile shows: the week, and what was done of what was planned."""
    one = view.weeks[number]
    span = _span(one, view)
    execution = card.execution[number]
    if one > view.this_week:
        return translate("quarter", "{week}: still ahead").format(week=span)
    if execution is None:
        return translate("quarter", "{week}: nothing planned").format(week=span)
    share = numbers.percent(execution)
    if one == view.this_week:
        text = translate("quarter", "{week}, this week: {share} done so far")
        return text.format(week=span, share=share)
    text = translate("quarter", "{week}: {share} done of planned")
    return text.format(week=span, share=share)


def _span(one: Week, view: QuarterView) -> str:
    first, last = one.first, one.last
    if not first.year == last.year == view.today.year:
        return dates.span(first, last)
    start = str(first.day) if first.month == last.month else dates.day_month(first)
    return f"{start} – {dates.day_month(last)}"


def chips(card: GoalCard) -> list[str]:
    """Return the words at a card's right: what became of it, and its block."""
    goal = card.goal
    found = []
    if goal.status is not GoalStatus.ACTIVE:
        found.append(goals.status_name(goal.status))
    if goal.building_block is not None:
        found.append(goals.block_name(goal.building_block))
    return found


def loose_end(card: GoalCard) -> str:
    """Return how a goal hangs loose from its actions and the vision, or nothing."""
    said = []
    if card.goal.status is GoalStatus.ACTIVE and not card.action_ids:
        said.append(translate("quarter", "No small action yet: add one on This week"))
    elif LooseEndKind.GOAL_WITHOUT_ACTION in card.loose:
        said.append(translate("quarter", "No action this week"))
    if LooseEndKind.GOAL_NOT_LOOKED_AT in card.loose:
        said.append(translate("quarter", "Not looked at since the vision changed"))
    return " · ".join(said)


def lead(card: GoalCard) -> str:
    """Return what was done towards the goal so far, beside its measure."""
    if card.done is None:
        return ""
    share = numbers.percent(card.done)
    return translate("quarter", "{share} of the actions done").format(share=share)


def without_value(card: GoalCard) -> str:
    """Return that a goal serves no value yet, where that is not said to be fine."""
    if LooseEndKind.GOAL_WITHOUT_VALUE in card.loose:
        return translate("quarter", "Serves no value yet")
    return ""


def spoken(view: QuarterView, card: GoalCard) -> str:
    """Return everything that a card shows, to be read out."""
    goal = card.goal
    parts = [goal.title, *chips(card), goals.why_line(goal, card.serves)]
    parts.append(without_value(card))
    if goal.measure is not None:
        parts.append(goals.measure_line(goal.measure, goal.latest))
    parts.append(lead(card))
    parts.append(loose_end(card))
    seen = [
        week(view, card, number)
        for number, execution in enumerate(card.execution)
        if execution is not None
    ]
    parts.extend(seen)
    return ". ".join(part.rstrip(".") for part in parts if part)
