"""The reviews in words: their steps, their questions, and the facts beside them."""

from __future__ import annotations

from datetime import date

from leadership_desktop.domain.calendar import Calendar, Month, Week
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import Assessment
from leadership_desktop.domain.reflections import ONE_CHANGE, ReflectionKind
from leadership_desktop.domain.weeks import WeekStatus
from leadership_desktop.services.queries.planning import Outcome
from leadership_desktop.services.queries.reviews import (
    MonthFacts,
    Reviewed,
    WeekFact,
    WeekFacts,
)
from leadership_desktop.text import dates, numbers, planning
from leadership_desktop.text.goals import block_name
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate


def questions(kind: ReflectionKind) -> list[tuple[str, str, str]]:
    """Return code, question and hint of each question of a review."""
    match kind:
        case ReflectionKind.WEEK_REVIEW:
            return [
                (
                    "went_well",
                    translate("reviews", "What went well, and what did I do for it?"),
                    "",
                ),
                (
                    "my_part",
                    translate(
                        "reviews", "What did not go well, and what was my part in it?"
                    ),
                    "",
                ),
                (
                    "differently",
                    translate("reviews", "What will I do differently?"),
                    translate("reviews", "One small thing is enough."),
                ),
                (
                    "who_helped",
                    translate("reviews", "Who helped me, and did I tell them?"),
                    "",
                ),
            ]
        case ReflectionKind.MONTH_REVIEW:
            return [
                (
                    "pattern",
                    translate("reviews", "Which pattern do I see in this month?"),
                    translate(
                        "reviews", "What comes back, in good weeks and in others?"
                    ),
                ),
                (
                    "energy",
                    translate("reviews", "What gave me energy, and what took it?"),
                    "",
                ),
                (
                    "learned",
                    translate("reviews", "What did I learn about myself?"),
                    "",
                ),
                (
                    ONE_CHANGE,
                    translate("reviews", "Which one thing do I change next month?"),
                    translate("reviews", "One small thing is enough."),
                ),
            ]
        case ReflectionKind.QUARTER_REVIEW:
            return [
                (
                    "proud_of",
                    translate("reviews", "What am I proud of in this quarter?"),
                    "",
                ),
                (
                    "surprised",
                    translate(
                        "reviews", "What surprised me, and what do I make of it?"
                    ),
                    "",
                ),
                (
                    "vision_says",
                    translate("reviews", "What does my vision say to me now?"),
                    "",
                ),
                (
                    "stop",
                    translate("reviews", "What do I stop doing?"),
                    "",
                ),
            ]
        case _:
            return []


def steps(kind: ReflectionKind) -> list[str]:
    """Return the names of a review's steps."""
    first = {
        ReflectionKind.WEEK_REVIEW: translate("reviews", "Close the week"),
        ReflectionKind.MONTH_REVIEW: translate("reviews", "See the month"),
        ReflectionKind.QUARTER_REVIEW: translate("reviews", "See what became of it"),
    }[kind]
    onward = {
        ReflectionKind.WEEK_REVIEW: translate("reviews", "Plan the next"),
        ReflectionKind.MONTH_REVIEW: translate("reviews", "Take it along"),
        ReflectionKind.QUARTER_REVIEW: translate("reviews", "Plan the next"),
    }[kind]
    middle = [translate("reviews", "Look back")]
    if kind is ReflectionKind.MONTH_REVIEW:
        middle.append(translate("reviews", "See yourself"))
    return [first, *middle, onward]


def title(period: Reviewed, calendar: Calendar) -> str:
    """Return, say, “Week 47 in review”."""
    text = translate("reviews", "{period} in review")
    whole = text.format(period=_name(period, calendar))
    return whole[:1].upper() + whole[1:]


def subtitle(period: Reviewed) -> str:
    """Return the days of a week, and how long it takes to look back."""
    minutes = 5 if isinstance(period, Week) else 15
    about = translate("reviews", "about %n minute(s)", minutes)
    if isinstance(period, Week):
        return f"{dates.span(period.first, period.last)} · {about}"
    return about


def invitation(period: Reviewed, calendar: Calendar) -> str:
    """Return the quiet invitation to a review."""
    name = _name(period, calendar)
    if not isinstance(period, Month):
        name = name[:1].lower() + name[1:]  # amidst a sentence; a month says itself
    return translate("reviews", "Look back on {period}…").format(period=name)


def _name(period: Reviewed, calendar: Calendar) -> str:
    if isinstance(period, Week):
        return dates.week_title(period, calendar)
    return dates.period_title(period)


def standing(facts: WeekFacts, *, is_brief: bool = False) -> str:
    """Return, say, “64% done · 3 of 5 actions on target”; in brief its first half."""
    share = translate("reviews", "{share} done").format(
        share=numbers.percent(facts.execution)
    )
    if is_brief:
        return share
    target = translate("reviews", "{kept} of {all} actions on target").format(
        kept=facts.on_target, all=len(facts.facts)
    )
    return f"{share} · {target}"


def week_line(fact: WeekFact) -> str:
    """Return what became of an action: a mark, its title, and its streak if any."""
    result = fact.result
    title = one_line(fact.action.title)
    if result.status is WeekStatus.KEPT:
        if fact.streak > 1:
            weeks = translate("reviews", "%n week(s)", fact.streak)
            return f"✓ {title} · {weeks}"
        return f"✓ {title}"
    if result.status is WeekStatus.OPEN and fact.action.is_limit:
        mark = "·"  # a limit is judged when the week is over
    else:
        # What went beyond a limit is not half of anything.
        mark = "½" if result.done and not fact.action.is_limit else "–"
    return f"{mark} {title} · {numbers.of_target(result.done, result.target)}"


def check_off(day: date) -> str:
    """Return the button that adds a check-in that is missing."""
    return translate("reviews", "Check off {day}").format(day=dates.weekday_day(day))


def month_lines(facts: MonthFacts) -> list[str]:
    """Return the month in figures, a line each."""
    view, figures = facts.view, facts.view.figures
    lines = [
        translate("reviews", "Done of what was planned: {share}").format(
            share=numbers.percent(figures.execution)
        ),
        translate("reviews", "Momentum: {share}").format(
            share=numbers.percent(view.momentum)
        ),
        translate("reviews", "%n check-in(s)", figures.check_ins),
    ]
    if figures.weeks:
        strong = translate("reviews", "Strong weeks: {strong} of {weeks}")
        lines.insert(2, strong.format(strong=figures.strong_weeks, weeks=figures.weeks))
    if figures.strongest_day is not None:
        lines.append(
            translate("reviews", "Strongest on {day}").format(
                day=dates.weekday_name(figures.strongest_day)
            )
        )
    if figures.weakest_day is not None:
        lines.append(
            translate("reviews", "Quietest on {day}").format(
                day=dates.weekday_name(figures.weakest_day)
            )
        )
    return lines


def streak_lines(facts: MonthFacts) -> list[str]:
    """Return the streaks that ran on at the end of the month, or run now."""
    return [
        f"{one_line(line.title)} · " + translate("reviews", "%n week(s)", line.running)
        for line in facts.view.streaks
        if line.running
    ]


def begun_lines(facts: MonthFacts) -> list[str]:
    """Return the streaks that began in the month, with their weeks by its end."""
    return [
        f"{one_line(title)} · " + translate("reviews", "%n week(s)", weeks)
        for title, weeks in facts.begun
    ]


def assessment_lines(
    newest: Assessment | None, before: Assessment | None, today: date
) -> list[str]:
    """Return how one saw oneself last, a line a block, with what changed since before."""
    if newest is None:
        return [translate("reviews", "You have not assessed yourself yet.")]
    day = dates.near(newest.on, today)
    said = translate("reviews", "You last did on {day}.").format(day=day)
    return [said, *rating_lines(newest, before)]


def rating_lines(newest: Assessment, before: Assessment | None) -> list[str]:
    """Return one's ratings, a line a block, with what changed since the one before."""
    lines = []
    for block in BuildingBlock:
        rating = newest.ratings.get(block)
        if rating is None:
            continue
        line = f"{block_name(block)}: {rating}"
        was = None if before is None else before.ratings.get(block)
        if was is not None and was != rating:
            line += f" ({rating - was:+d})".replace("-", "−")
        lines.append(line)
    return lines


def share_lines(facts: MonthFacts) -> list[str]:
    """Return the goals by what was done, and the values by their share of check-ins."""
    goals = [
        f"{one_line(goal.title)} · {numbers.percent(goal.execution)}"
        for goal in facts.view.goals
    ]
    values = [f"{name} · {numbers.percent(share)}" for name, share in facts.by_value]
    return [*goals, *values]


def outcome_lines(found: Outcome) -> list[str]:
    """Return the facts of a goal's quarter, and one's own words about it."""
    said = [answer.text for answer in found.words.answers if answer.text]
    return [*planning.outcome(found), *said]
