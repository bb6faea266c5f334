"""Figures explained in words: the rule, what it was worked out from, what a tick does."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.momentum import FEWEST_CHECK_INS, KEEP, STRONG_WEEK
from leadership_desktop.domain.weeks import WeekResult, WeekStatus
from leadership_desktop.services.queries.explaining import (
    ActionExplained,
    OneMore,
    PeriodExplained,
    SetExplained,
    WeekPart,
)
from leadership_desktop.text import dates
from leadership_desktop.text.numbers import number, of_target, percent
from leadership_desktop.text.translation import translate

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """One figure: its rule, a table of what it comes from, and what a tick would do."""

    title: str
    rule: str
    head: Row = ()
    rows: tuple[Row, ...] = ()
    one_more: str = ""


def of_action(found: ActionExplained) -> list[Section]:
    """Explain the figures of an action."""
    sections = [_score(found)]
    if found.action.has_streak:
        sections += [_streak(found), _momentum_of_action(found)]
    if found.action.reserve is not None:
        sections.append(_reserve(found, found.action.reserve))
    return sections


def of_set(found: SetExplained) -> list[Section]:
    """Explain execution and momentum of a week."""
    best = found.best_tick
    execution = Section(
        translate("explain", "Execution of the week: {share}").format(
            share=percent(found.execution)
        ),
        translate(
            "explain",
            "The mean of the scores of the week’s actions; each weighs the same, and those "
            "without a score are left out.",
        ),
        (
            translate("explain", "Action"),
            translate("explain", "Done"),
            translate("explain", "Score"),
        ),
        tuple(
            (
                part.title,
                of_target(part.result.done, part.result.target),
                percent(part.result.score),
            )
            for part in found.actions
        ),
        ""
        if best is None
        else translate(
            "explain", "Checking off “{action}” today would make it {share}."
        ).format(action=best.title, share=percent(best.execution)),
    )
    momentum = Section(
        _momentum_title(found.momentum),
        momentum_rule(),
        _momentum_head(translate("explain", "Execution")),
        _momentum_rows(found.parts),
        "" if best is None else _would_be(best.momentum),
    )
    return [execution, momentum]


def of_period(found: PeriodExplained) -> list[Section]:
    """Explain the figures of a period."""
    figures = found.figures
    return [
        Section(
            translate("explain", "Execution: {share}").format(
                share=percent(figures.execution)
            ),
            translate(
                "explain",
                "The mean of %n score(s): one for each action and week that has one.",
                found.scores,
            ),
        ),
        Section(
            translate("explain", "Strong weeks: {strong} of {weeks}").format(
                strong=figures.strong_weeks, weeks=figures.weeks
            ),
            translate(
                "explain",
                "A finished week is strong from an execution of {share} on: the line that "
                "people use who plan in twelve weeks.",
            ).format(share=percent(STRONG_WEEK)),
            (
                translate("explain", "Week"),
                translate("explain", "Execution"),
                translate("explain", "Strong"),
            ),
            tuple(
                (
                    _week(week.first, week.last),
                    percent(execution),
                    _strong(is_strong=strong, is_over=is_over),
                )
                for week, execution, strong, is_over in found.weeks
            ),
        ),
        Section(
            _check_ins_title(found),
            translate(
                "explain",
                "What was done, by weekday. The strongest day has most for each time it "
                "occurred; below {fewest} check-ins no day is called that.",
            ).format(fewest=FEWEST_CHECK_INS),
            (
                translate("explain", "Day"),
                translate("explain", "Check-ins"),
                translate("explain", "Each time"),
            ),
            tuple(
                (
                    dates.weekday_name(weekday).capitalize(),
                    str(count),
                    number(count / times, 1) if times else "–",
                )
                for weekday, count, times in found.weekdays
            ),
        ),
    ]


def momentum_rule() -> str:
    """Return how momentum moves, in a sentence or two."""
    return translate(
        "explain",
        "Each week keeps {kept} of the momentum before it and adds {taken} of its own score. "
        "A week without a score leaves it as it was, and the week that is not over can "
        "only raise it.",
    ).format(kept=percent(KEEP), taken=percent(1 - KEEP))


def _score(found: ActionExplained) -> Section:
    result = found.result
    more = found.one_more
    days = ", ".join(dates.weekday_day(day) for day in found.done_on)
    return Section(
        translate("explain", "Score of the week: {share}").format(
            share=percent(result.score)
        ),
        _score_rule(result, is_limit=found.action.is_limit),
        (translate("explain", "Week"), translate("explain", "Done on")),
        ((_week(found.week.first, found.week.last), days or "–"),),
        "" if more is None else _one_more(more),
    )


def _one_more(more: OneMore) -> str:
    text = (
        translate(
            "explain",
            "A check-in on {day}, if it is only missing here, would make it {done}: "
            "{share}.",
        )
        if more.is_missing
        else translate(
            "explain", "One more check-in, today, would make it {done}: {share}."
        )
    )
    return text.format(
        day=dates.spoken(more.on),
        done=of_target(more.result.done, more.result.target),
        share=percent(more.result.score),
    )


def _reserve(found: ActionExplained, reserve: int) -> Section:
    return Section(
        translate("explain", "Reserve: {used} of {total} used").format(
            used=found.skips_used, total=reserve
        ),
        translate(
            "explain",
            "The first {total} skips of a quarter ask for less; a later one is shown, and "
            "lowers nothing. Checking off repairs a day at any time.",
        ).format(total=reserve),
    )


def _score_rule(result: WeekResult, *, is_limit: bool) -> str:
    match result.status:
        case WeekStatus.EXCUSED:
            return translate(
                "explain",
                "Nothing was asked that week: it was paused or skipped. It has no score, and "
                "breaks no streak.",
            )
        case WeekStatus.OFF:
            return translate("explain", "The action was not planned for that week.")
        case WeekStatus.FUTURE:
            return translate("explain", "That week is still to come.")
    done = of_target(result.done, result.target)
    if is_limit and result.score is None:
        return translate(
            "explain", "{done} so far. A limit is judged when the week is over."
        ).format(done=done)
    if is_limit:
        return translate(
            "explain",
            "{done}. A limit is kept at or below it; above it, the score falls by how far. "
            "A week without a record counts as not kept.",
        ).format(done=done)
    return translate(
        "explain",
        "{done}: what was done, out of what was asked. Skipped and paused days ask for "
        "less, and more than asked is no more than all of it.",
    ).format(done=done)


def _streak(found: ActionExplained) -> Section:
    more = found.one_more
    grows = more is not None and more.streak > found.current_streak
    return Section(
        translate("explain", "Streak: %n week(s)", found.current_streak),
        translate(
            "explain",
            "Weeks kept in a row. Weeks in which nothing was asked are passed over, and the "
            "week that is not over counts once it is kept.",
        ),
        (translate("explain", "From"), translate("explain", "Weeks kept")),
        tuple(
            (_week(streak.first.first, streak.last.last), str(streak.weeks))
            for streak in found.streaks
        ),
        ""
        if more is None or not grows
        else translate(
            "explain", "With it, the streak would be %n week(s).", more.streak
        )
        if more.is_missing
        else translate(
            "explain",
            "One more check-in, today, would make it %n week(s).",
            more.streak,
        ),
    )


def _momentum_of_action(found: ActionExplained) -> Section:
    more = found.one_more
    return Section(
        _momentum_title(found.momentum),
        momentum_rule(),
        _momentum_head(translate("explain", "Score")),
        _momentum_rows(found.parts),
        "" if more is None else _would_be(more.momentum),
    )


def _momentum_title(momentum: float) -> str:
    return translate("explain", "Momentum: {share}").format(share=percent(momentum))


def _momentum_head(score: str) -> Row:
    return (translate("explain", "Week"), score, translate("explain", "Momentum"))


def _momentum_rows(parts: tuple[WeekPart, ...]) -> tuple[Row, ...]:
    return tuple(
        (
            _week(part.week.first, part.week.last),
            percent(part.score),
            percent(part.momentum),
        )
        for part in parts
    )


def _would_be(momentum: float) -> str:
    return translate("explain", "With that check-in it would be {share}.").format(
        share=percent(momentum)
    )


def _check_ins_title(found: PeriodExplained) -> str:
    strongest = found.figures.strongest_day
    count = translate("explain", "%n check-in(s)", found.figures.check_ins)
    if strongest is None:
        return count
    text = translate("explain", "{check_ins}, most on {day}")
    return text.format(check_ins=count, day=dates.weekday_name(strongest))


def _strong(*, is_strong: bool, is_over: bool) -> str:
    if not is_over:
        return translate("explain", "not over yet")
    return translate("explain", "yes") if is_strong else "–"


_week = dates.span
