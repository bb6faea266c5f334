"""What a report of a month or a quarter says, and what can be chosen for it."""

from __future__ import annotations

from leadership_desktop.domain.calendar import Month, Quarter
from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.domain.reports import Part, Reported
from leadership_desktop.services.queries.report import (
    ReportGoal,
    ReportStreak,
    ReportView,
)
from leadership_desktop.text import cadence, dates, goals, numbers, reflections
from leadership_desktop.text.lines import as_file_name, one_line, our_way
from leadership_desktop.text.translation import translate


def part_name(part: Part) -> str:
    """Return what a part of a report is called."""
    match part:
        case Part.VISION:
            return translate("report", "Vision")
        case Part.FIGURES:
            return translate("report", "In figures")
        case Part.GOALS:
            return translate("report", "Goals")
        case Part.CHARTS:
            return translate("report", "Charts")
        case Part.STREAKS:
            return translate("report", "Streaks")
        case Part.WINS:
            return translate("report", "Done once and for all")
        case Part.NEXT_STEP:
            return translate("report", "Next step")
        case Part.ONE_CHANGE:
            return translate("report", "The one thing I change")
        case Part.REASONS:
            return translate("report", "Why it matters to me")
        case Part.GROWTH:
            return translate("report", "How I see myself")


def title(period: Reported) -> str:
    """Return the title of the whole: “Report of October 2026”."""
    if isinstance(period, Quarter):
        text = translate("report", "Report of quarter {number}, {year}")
        return text.format(number=period.number, year=period.year)
    return translate("report", "Report of {month}").format(
        month=dates.period_title(period)
    )


def heading(period: Reported) -> str:
    """Return what stands above it: “October 2026”."""
    name = dates.period_title(period)
    return name[:1].upper() + name[1:]


def file_name(period: Reported) -> str:
    """Return how the file is called, without its ending."""
    return as_file_name(title(period))


def days(view: ReportView) -> str:
    """Return the days it tells of, and how far it goes where they are not over."""
    text = dates.span(view.first, view.last)
    if view.first <= view.today < view.last:
        until = translate("report", "up to {day}").format(
            day=dates.day_month(view.today)
        )
        return f"{text}, {until}"
    return text


def nothing(view: ReportView) -> str:
    """Return the sentence of a time in which nothing was planned or done."""
    if isinstance(view.period, Month):
        return translate("report", "Nothing was planned or checked off in this month.")
    return translate("report", "Nothing was planned or checked off in this quarter.")


def vision_changed(view: ReportView) -> str:
    """Return since when the vision reads so, where it was changed in the period."""
    if view.vision is None or view.vision_before is None:
        return ""
    return translate("report", "It reads so since {day}.").format(
        day=dates.full(view.vision.written_on)
    )


def goal_lines(found: ReportGoal, period: Reported, *, reasons: bool) -> list[str]:
    """Return what is told of a goal: what it serves, its measure, and why it matters."""
    goal, lines = found.goal, list[str]()
    about = []
    if goal.status is not GoalStatus.ACTIVE:
        about.append(f"{goals.status_name(goal.status)}.")
    if found.serves:
        about.append(goals.serves_line(found.serves))
    if about:
        lines.append(our_way(" ".join(about)))
    if goal.measure is not None:
        lines.append(our_way(_measure(found, period)))
    if reasons and goal.why.strip():
        lines.append(goal.why.strip())
    return lines


def _measure(found: ReportGoal, period: Reported) -> str:
    measure, before = found.goal.measure, found.measured_before
    if measure is None:
        return ""
    line = goals.measure_line(measure, found.measured)
    if before is None or before == found.measured:
        return line
    text = (
        translate("report", "{line}; {value} before this month")
        if isinstance(period, Month)
        else translate("report", "{line}; {value} before this quarter")
    )
    return text.format(line=line, value=numbers.with_unit(before.value, measure.unit))


def done_of_planned(share: float) -> str:
    """Return, say, “91% done of planned”."""
    return translate("report", "{share} done of planned").format(
        share=numbers.percent(share)
    )


def of_the_way(share: float) -> str:
    """Return, say, “50% of the way to the target”."""
    return translate("report", "{share} of the way to the target").format(
        share=numbers.percent(share)
    )


def streak_columns(view: ReportView) -> tuple[str, str, str]:
    """Return the names of the columns right of an action; none for an empty one."""
    has_reserve = any(one.reserve is not None for one in view.streaks)
    return (
        translate("report", "running"),
        translate("report", "longest"),
        translate("report", "reserve used") if has_reserve else "",
    )


def streak_cells(found: ReportStreak) -> tuple[str, str, str]:
    """Return how many weeks run, how many ran at most, and the reserve that was used."""
    return (
        _weeks(found.line.running),
        _weeks(found.line.best),
        "" if found.reserve is None else reserve_used(found),
    )


def _weeks(count: int) -> str:
    return translate("report", "%n week(s)", count) if count else "–"


def reserve_used(found: ReportStreak) -> str:
    """Return, say, “1 of 3”: the skips that counted in the quarter."""
    total = found.reserve or 0
    return translate("report", "{used} of {total}").format(
        used=min(found.skips_used, total), total=total
    )


def reserves(view: ReportView) -> str:
    """Return in one sentence which skips the reserves gave; nothing without a reserve."""
    found = [
        f"{one_line(one.line.title)} {reserve_used(one)}"
        for one in view.streaks
        if one.reserve is not None
    ]
    if not found:
        return ""
    text = translate("report", "Reserve used in the quarter: {actions}.")
    return our_way(text.format(actions=", ".join(found)))


def next_lines(view: ReportView, most: int) -> list[str]:
    """Return the goals or else the actions that come next, a line each, the first few."""
    step = view.next_step
    lines = [one_line(goal.title) for goal in step.goals]
    if not lines:
        lines = [
            our_way(f"{one_line(one.title)} · {cadence.short(one.cadence, one.amount)}")
            for one in step.actions
        ]
    more = len(lines) - most
    return lines[:most] + (
        [translate("report", "and %n more", more)] if more > 0 else []
    )


def next_title(view: ReportView) -> str:
    """Return what the lines of what comes next are."""
    if view.next_step.goals:
        return translate("report", "Goals of the next quarter:")
    return translate("report", "In the week from {day}:").format(
        day=dates.near(view.next_step.week.first, view.last)
    )


def reflection_title(view: ReportView, reflection: Reflection) -> str:
    """Return of which kind and day a reflection is, and what it is about, if anything."""
    things = (reflection.goal_id or "", reflection.action_id or "")
    about = [view.about[thing] for thing in things if thing in view.about]
    titles = [one_line(text, 80) for text in about]
    return " · ".join([reflections.title(reflection), *titles])


def question(view: ReportView, code: str) -> str:
    """Return the question that an answer is to; of a miss, of which action."""
    return reflections.question(code, view.about)
