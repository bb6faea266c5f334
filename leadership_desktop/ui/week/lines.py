"""The lines of the week, and what they show and say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leadership_desktop.domain.actions import CheckInState, Per
from leadership_desktop.domain.calendar import DAYS_A_WEEK
from leadership_desktop.domain.weeks import WeekStatus
from leadership_desktop.services.queries.week import Cell, Group, Row, WeekView
from leadership_desktop.text import cadence, dates, numbers
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate

TITLE, FIRST_DAY, LAST_DAY, DONE, STREAK, MOMENTUM = 0, 1, DAYS_A_WEEK, 8, 9, 10
COLUMNS = 11


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a goal's heading (no row), or an action."""

    group: Group
    row: Row | None
    place: int
    """The action's place under its goal; for a heading, how many there are."""

    @property
    def key(self) -> tuple[str | None, str | None]:
        """What the line is about."""
        goal = self.group.goal
        return goal.id if goal else None, self.row.action.id if self.row else None


def lines_of(view: WeekView) -> Sequence[Line]:
    """Return a line a goal, and one for each of its actions."""
    lines: list[Line] = []
    for group in view.groups:
        lines.append(Line(group, None, len(group.rows)))
        lines.extend(Line(group, row, place) for place, row in enumerate(group.rows))
    return lines


def heading(group: Group) -> str:
    """Return the title of a group."""
    if group.goal is None:
        if not group.is_loose:
            return translate("week", "Without a goal")
        return translate("week", "Not tied to a goal yet")
    return group.goal.title


def serves(group: Group) -> str:
    """Return which values the group's goal serves."""
    if not group.serves:
        return ""
    return translate("week", "serves {values}").format(values=", ".join(group.serves))


def done_of_target(row: Row) -> str:
    """Return “2 / 3”, or in a word how the week stands."""
    result = row.result
    if row.is_once and result.status is WeekStatus.KEPT:
        return translate("week", "done")
    if result.status is WeekStatus.EXCUSED:
        return translate("week", "away")
    if result.target == 0 and not row.as_then.is_limit:
        # Nothing was asked for: what was done all the same is not held against it.
        return numbers.number(result.done) if result.done else "–"
    return numbers.of_target(result.done, result.target)


def streak(row: Row) -> str:
    """Return “12 weeks”, “starts again”, or nothing for one that never began."""
    if row.current_streak:
        return translate("week", "%n week(s)", row.current_streak)
    return translate("week", "starts again") if row.best_streak else ""


def shown(line: Line, column: int) -> str:
    """Return the text of a line in a column."""
    if line.row is None:
        return heading(line.group) if column == TITLE else ""
    if column == TITLE:
        return line.row.action.title
    if column == DONE:
        return done_of_target(line.row)
    if column == STREAK:
        return streak(line.row)
    if column == MOMENTUM:
        momentum = line.row.momentum
        return numbers.percent(momentum[-1]) if momentum else ""
    return state_of_day(line.row.cells[column - FIRST_DAY], line.row)


def under_title(row: Row) -> str:
    """Return the small line under an action's title: its cadence and its cue."""
    text = cadence.short(row.as_then.cadence, row.as_then.amount)
    return f"{text} · {one_line(row.action.cue)}" if row.action.cue else text


def whole(line: Line, column: int) -> str:
    """Return what a title, a day or the week's figures may have no room for."""
    if line.row is None:
        return "\n".join(filter(None, [heading(line.group), serves(line.group)]))
    if FIRST_DAY <= column <= LAST_DAY:
        cell, amount = line.row.cells[column - FIRST_DAY], line.row.as_then.amount
        value = ""
        if amount is not None and cell.amount is not None:
            value = numbers.with_unit(cell.amount, amount.unit)
        return "\n".join(filter(None, [value, cell.note]))
    if column == DONE:
        amount = line.row.as_then.amount
        is_sum = amount is not None and amount.per is Per.WEEK
        return f"{done_of_target(line.row)} {amount.unit}" if amount and is_sum else ""
    if column != TITLE:
        return ""
    return f"{line.row.action.title}\n{under_title(line.row)}"


def state_of_day(cell: Cell, row: Row) -> str:
    """Return how a day stands, in words."""
    amount = row.as_then.amount
    if cell.state is CheckInState.DONE:
        text = translate("week", "done")
        if amount is not None:
            value = numbers.with_unit(cell.amount or 0, amount.unit)
            text = f"{text}, {value}"
    elif cell.state is CheckInState.SKIPPED:
        text = translate("week", "skipped")
    elif cell.is_paused:
        text = translate("week", "away")
    elif cell.is_ahead:
        text = translate("week", "still ahead")
    elif not cell.is_live:
        text = translate("week", "not asked for")
    else:
        text = translate("week", "open")
    return f"{text}, {translate('week', 'with a note')}" if cell.note else text


def spoken(line: Line, column: int) -> str:
    """Return what a screen reader says of a line in a column."""
    if line.row is None:
        return f"{heading(line.group)}. {serves(line.group)}".strip()
    row = line.row
    title = row.action.title
    if column == TITLE:
        return f"{title}. {cadence.short(row.as_then.cadence, row.as_then.amount)}"
    if FIRST_DAY <= column <= LAST_DAY:
        cell = row.cells[column - FIRST_DAY]
        done = translate("week", "{done} of {target} this week").format(
            done=numbers.number(row.result.done),
            target=numbers.number(row.result.target, 1),
        )
        return f"{title}, {dates.spoken(cell.day)}, {state_of_day(cell, row)}, {done}"
    names = {
        DONE: translate("week", "This week"),
        STREAK: translate("week", "Streak"),
        MOMENTUM: translate("week", "Momentum"),
    }
    return f"{title}. {names[column]}: {shown(line, column) or '–'}"
