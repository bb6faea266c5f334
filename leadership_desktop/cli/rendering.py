"""Views as text for the terminal, and as plain values for JSON."""

from __future__ import annotations

import unicodedata
from typing import Any

from leadership_desktop.domain.actions import CheckInState
from leadership_desktop.domain.calendar import Calendar, Weekday
from leadership_desktop.services.queries.stats import Stats
from leadership_desktop.services.queries.week import Cell, Row, WeekView
from leadership_desktop.storage.codec import plain
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate

TITLE_WIDTH = 40
BARS = "▁▂▃▄▅▆▇█"


def week_text(view: WeekView, calendar: Calendar) -> str:
    """Return the week as a table."""
    title = dates.week_title(view.week, calendar)
    lines = [f"{title}  {dates.span(view.week.first, view.week.last)}"]
    if view.vision:
        lines.append(f"“{_fit(view.vision, 76).rstrip()}”")
    execution = translate("cli", "{share} this week").format(
        share=numbers.percent(view.execution)
    )
    momentum = translate("cli", "momentum {share}").format(
        share=numbers.percent(view.momentum)
    )
    lines.append(f"{execution} · {momentum}")
    days = " ".join(dates.weekday_short(Weekday.of(day))[:2] for day in view.week.days)
    for group in view.groups:
        name = (
            _one_line(group.goal.title)
            if group.goal
            else translate("cli", "Not tied to a goal yet")
        )
        lines += ["", f"{_fit(name, TITLE_WIDTH)}  {days}".rstrip()]
        lines += [_row_text(row) for row in group.rows]
    if not view.groups:
        lines += ["", translate("cli", "Nothing is planned in this week yet.")]
    return "\n".join(lines)


def _row_text(row: Row) -> str:
    days = " ".join(_fit(_mark(cell), 2) for cell in row.cells)
    done = numbers.of_target(row.result.done, row.result.target)
    streak = ""
    if row.current_streak:
        streak = translate("cli", "%n week(s)", row.current_streak)
    elif row.best_streak:
        streak = translate("cli", "starts again")
    spark = "".join(BARS[min(7, int(value * 8))] for value in row.momentum)
    title = _fit(row.action.title, TITLE_WIDTH - 1)
    return f"  {title} {days}  {_fit(done, 9)} {_fit(streak, 14)} {spark}".rstrip()


def _mark(cell: Cell) -> str:
    if cell.state is CheckInState.DONE:
        return "✓" if cell.counts else "~"
    if cell.state is CheckInState.SKIPPED:
        return "–"
    return "·" if cell.is_due and not cell.is_ahead else ""


def week_json(view: WeekView) -> dict[str, Any]:
    """Return the week as plain values."""
    return {
        "week": plain(view.week.first),
        "today": plain(view.today),
        "vision": view.vision,
        "execution": view.execution,
        "momentum": view.momentum,
        "goals": [
            {
                "id": group.goal.id if group.goal else None,
                "title": group.goal.title if group.goal else None,
                "values": list(group.serves),
                "actions": [_row_json(row) for row in group.rows],
            }
            for group in view.groups
        ],
    }


def _row_json(row: Row) -> dict[str, Any]:
    return {
        "id": row.action.id,
        "title": row.action.title,
        "done": row.result.done,
        "target": row.result.target,
        "status": row.result.status.value,
        "score": row.result.score,
        "current_streak": row.current_streak,
        "best_streak": row.best_streak,
        "momentum": row.momentum[-1] if row.momentum else None,
        "days": [
            {
                "on": plain(cell.day),
                "state": plain(cell.state),
                "amount": cell.amount,
                "note": cell.note,
            }
            for cell in row.cells
        ],
    }


def stats_text(view: Stats) -> str:
    """Return the figures as a table."""
    period = view.period
    lines = [dates.span(period.first, period.last)]
    lines.append(
        translate("cli", "{share} done of what was planned").format(
            share=numbers.percent(period.execution)
        )
    )
    lines.append(
        translate("cli", "{strong} of {weeks} weeks at 85% or more").format(
            strong=period.strong_weeks, weeks=period.weeks
        )
    )
    lines.append(translate("cli", "%n check-in(s)", period.check_ins))
    if period.strongest_day is not None:
        lines.append(
            translate("cli", "strongest day: {day}").format(
                day=dates.weekday_name(period.strongest_day)
            )
        )
    lines += [
        "",
        _fit(translate("cli", "Action"), TITLE_WIDTH)
        + _fit(translate("cli", "Streak"), 9)
        + _fit(translate("cli", "Best"), 9)
        + translate("cli", "Momentum"),
    ]
    lines += [
        _fit(action.title, TITLE_WIDTH - 1)
        + " "
        + _fit(str(action.current_streak), 9)
        + _fit(str(action.best_streak), 9)
        + numbers.percent(action.momentum)
        for action in view.actions
    ]
    return "\n".join(lines)


def stats_json(view: Stats) -> dict[str, Any]:
    """Return the figures as `command-line.md` has them."""
    period = view.period
    day = period.strongest_day
    return {
        "today": plain(view.today),
        "weeks": [
            {
                "starts_on": plain(one.week.first),
                "execution": one.execution,
                "momentum": one.momentum,
                "quarter": str(one.quarter),
            }
            for one in view.weeks
        ],
        "actions": [
            {
                "id": action.id,
                "weeks": [
                    {
                        "starts_on": plain(week.first),
                        "status": result.status.value,
                        "done": float(result.done),
                        "target": float(result.target),
                        "score": result.score,
                    }
                    for week, result in action.weeks
                ],
                "streaks": [
                    {
                        "first": plain(streak.first.first),
                        "last": plain(streak.last.first),
                        "weeks": streak.weeks,
                    }
                    for streak in action.streaks
                ],
                "current_streak": action.current_streak,
                "best_streak": action.best_streak,
                "momentum": action.momentum,
                "day_streak": action.day_streak._asdict()
                if action.day_streak
                else None,
            }
            for action in view.actions
        ],
        "goals": [
            {"id": goal.id, "execution": goal.execution, "momentum": goal.momentum}
            for goal in view.goals
        ],
        "period": {
            "from": plain(period.first),
            "to": plain(period.last),
            "execution": period.execution,
            "strong_weeks": period.strong_weeks,
            "weeks": period.weeks,
            "check_ins": period.check_ins,
            "strongest_day": day.value if day else None,
        },
    }


def _one_line(text: str) -> str:
    """Return text on one line, without what would steer the terminal."""
    kept = (c if unicodedata.category(c) != "Cc" else " " for c in text)
    return " ".join("".join(kept).split())


def _fit(text: str, width: int) -> str:
    """Return text cut or filled to a width in columns: wide letters take two."""
    shown, used = "", 0
    line = _one_line(text)
    total = sum(map(_columns, line))
    for letter in line:
        columns = _columns(letter)
        if used + columns > width - (1 if total > width else 0):
            return f"{shown}…{' ' * (width - used - 1)}"
        shown += letter
        used += columns
    return shown + " " * (width - used)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter) or letter in {"\u200d", "\ufe0f"}:
        return 0
    return 2 if unicodedata.east_asian_width(letter) in {"W", "F"} else 1
