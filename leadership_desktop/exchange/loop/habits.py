"""A habit of Loop and its entries as they stand in the file, whichever file it is."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from typing import NamedTuple

from leadership_desktop.domain.checks import EARLIEST, LATEST
from leadership_desktop.domain.errors import Rule
from leadership_desktop.exchange.problems import Fault, ImportProblem

EARLIEST_ORDINAL = EARLIEST.toordinal()
LATEST_ORDINAL = LATEST.toordinal()


class Mark(enum.IntEnum):
    """What an entry's value means, other than an amount."""

    UNKNOWN = -1
    NO = 0
    AUTOMATIC = 1
    DONE = 2
    SKIPPED = 3


class Entry(NamedTuple):
    """A habit's value on a day; `row` finds it back in the file."""

    ordinal: int
    value: int
    note: str
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """A habit with its entries, at most one a day, in the order of the days."""

    name: str
    uuid: str | None = None
    question: str = ""
    description: str = ""
    times: int
    days: int
    measured: bool = False
    limit: bool = False
    target: float | None = None
    unit: str = ""
    archived: bool = False
    reminder: time | None = None
    reminder_on_some_days: bool = False
    entries: tuple[Entry, ...] = ()
    duplicates: int = 0
    not_midnight: int = 0
    place: str
    line: int | None = None
    entries_place: str
    """Where the entries stand; their `row` is a line there, or an id in a table."""

    def problem_at(self, row: int, rule: Rule, field: str) -> ImportProblem:
        """Return the problem that an entry breaks a rule."""
        column = {"on": "timestamp", "amount": "value", "note": "notes"}.get(
            field, field
        )
        return at_row(self.entries_place, row, Fault.BREAKS_A_RULE, column, rule=rule)


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """All habits of a file, in their order, and what belongs to none of them."""

    habits: tuple[Habit, ...]
    orphans: int = 0
    has_colours: bool = False


def at_row(
    place: str, row: int, fault: Fault, field: str, **values: object
) -> ImportProblem:
    """Return a problem with a row of a table or a line of a text file."""
    if place.endswith(".csv"):
        return ImportProblem(fault, place, line=row, **values)
    return ImportProblem(fault, f"{place}[{row}].{field}", line=None, **values)


def one_a_day(entries: Iterable[Entry]) -> tuple[tuple[Entry, ...], int]:
    """Return one entry a day in the order of days, and how many more there were.

    Of several the last one that says something is taken; a note is never dropped for
    an entry without one.
    """
    by_day: dict[int, Entry] = {}
    duplicates = 0
    for entry in entries:
        earlier = by_day.get(entry.ordinal)
        if earlier is not None:
            duplicates += 1
            says_more = entry.value >= Mark.DONE or earlier.value < Mark.DONE
            kept, other = (entry, earlier) if says_more else (earlier, entry)
            entry = kept._replace(note=kept.note or other.note)  # noqa: PLW2901
        by_day[entry.ordinal] = entry
    return tuple(by_day[day] for day in sorted(by_day)), duplicates
