"""Reads the habits in Loop's CSV export, of both generations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain, islice

from leadership_desktop.exchange.contents import MOST_CHECK_INS, MOST_THINGS
from leadership_desktop.exchange.loop.habits import (
    Entry,
    Habit,
    Habits,
    Mark,
    one_a_day,
)
from leadership_desktop.exchange.loop.parts import Parts
from leadership_desktop.exchange.loop.tables import (
    Line,
    decimal,
    lines_of,
    ordinal_of,
    value_of,
    whole_number,
)
from leadership_desktop.exchange.problems import Fault, ImportProblem

HABITS = "Habits.csv"
CHECKMARKS = "Checkmarks.csv"

_NUMBERED = re.compile(r"(\d+) (.*)", re.DOTALL)
_NOT_IN_NAMES = re.compile(r"[^ a-zA-Z0-9._-]+")
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class _Described:
    """A habit with its place in the list, before its entries are read."""

    position: int
    habit: Habit
    tells_kind: bool
    """Whether the file says if it is measured; the first generation does not."""


def read_csv(parts: Parts) -> Habits:
    """Return the habits of an export; raise `ImportProblem` where it is wrong."""
    described = _described(parts)
    folders = _folders(parts, [(item.position, item.habit.name) for item in described])
    together: list[list[Entry]] | None = None
    found = []
    count = 0
    for number, item in enumerate(described):
        folder = folders[number]
        if folder is not None:
            place = parts.names[f"{folder}/{CHECKMARKS}".lower()]
            entries = _own_entries(parts.text(place), place)
        else:
            place = CHECKMARKS
            if together is None:
                together = _entries_together(parts, [i.habit.name for i in described])
            entries = together[number]
        count += len(entries)
        _require_few(count)
        found.append(_with_entries(item, entries, place))
    return Habits(habits=tuple(found), has_colours=True)


def _with_entries(item: _Described, entries: list[Entry], place: str) -> Habit:
    one_each, duplicates = one_a_day(entries)
    measured = item.habit.measured
    if not item.tells_kind:
        measured = any(entry.value > Mark.SKIPPED for entry in entries)
    return replace(
        item.habit,
        measured=measured,
        entries=one_each,
        duplicates=duplicates,
        entries_place=place,
    )


def _described(parts: Parts) -> list[_Described]:
    lines = lines_of(parts.text(HABITS), HABITS)
    _, heading = next(lines, (0, []))
    names = [name.strip().lower() for name in heading]
    if "name" not in names or not {"numrepetitions", "frequencynumerator"} & {*names}:
        raise ImportProblem(Fault.NOT_RECOGNISED, HABITS)
    habits = [
        _habit(dict(zip(names, cells, strict=False)), line, number)
        for number, (line, cells) in enumerate(islice(lines, MOST_THINGS + 1), start=1)
    ]
    if len(habits) > MOST_THINGS:
        raise ImportProblem(Fault.TOO_MANY, HABITS, limit=MOST_THINGS)
    return habits


def _habit(cells: Mapping[str, str], line: int, number: int) -> _Described:
    def cell(*names: str) -> str:
        return next((cells[name] for name in names if name in cells), "")

    times = cell("frequencynumerator", "numrepetitions")
    days = cell("frequencydenominator", "interval")
    position = cell("position").strip()
    habit = Habit(
        name=cell("name").strip(),
        question=cell("question"),
        description=cell("description"),
        times=whole_number(times, HABITS, line),
        days=whole_number(days, HABITS, line),
        measured=cell("type").strip().upper() in ("NUMERICAL", "1"),
        limit=cell("target type").strip().upper() in ("AT_MOST", "1"),
        target=decimal(cell("target value"), HABITS, line),
        unit=cell("unit").strip(),
        archived=cell("archived?").strip().lower() in ("true", "1"),
        place=HABITS,
        line=line,
        entries_place=CHECKMARKS,
    )
    place = int(position) if position.isascii() and position.isdigit() else number
    return _Described(place, habit, tells_kind="type" in cells)


def _folders(parts: Parts, habits: list[tuple[int, str]]) -> list[str | None]:
    """Return each habit's folder, by its number and its name, or None."""
    numbered: dict[int, list[tuple[str, str]]] = {}
    for folder in parts.folders():
        match = _NUMBERED.fullmatch(folder)
        if match:
            numbered.setdefault(int(match[1]), []).append((match[2].strip(), folder))
    found: list[str | None] = []
    taken: set[str | None] = set()
    for position, name in habits:
        candidates = numbered.get(position, [])
        own = _NOT_IN_NAMES.sub("", name)[:_LONGEST_NAME].strip()
        named = [folder for written, folder in candidates if written == own]
        folders = named or [folder for _, folder in candidates]
        # A folder is one habit's, also when positions occur twice.
        own_folder = next((free for free in folders if free not in taken), None)
        found.append(own_folder)
        taken.add(own_folder)
    return found


def _own_entries(text: str, place: str) -> list[Entry]:
    """Return the entries of the file that a habit has for itself."""
    entries = []
    for number, (line, cells) in enumerate(lines_of(text, place)):
        _require_few(number)
        if number == 0 and cells[0].strip().lower() == "date":
            continue
        value = value_of(_cell(cells, 1), place, line)
        ordinal = ordinal_of(cells[0], place, line)
        entries.append(Entry(ordinal, value, _cell(cells, 2), line))
    return entries


def _entries_together(parts: Parts, names: list[str]) -> list[list[Entry]]:
    """Return the entries of the file that has a column a habit."""
    if CHECKMARKS.lower() not in parts.names:
        raise ImportProblem(Fault.PART_MISSING, CHECKMARKS)
    lines = lines_of(parts.text(CHECKMARKS), CHECKMARKS)
    first = next(lines, None)
    if first is None:
        return [[] for _ in names]
    columns = list(range(1, len(names) + 1))
    if first[1][0].strip().lower() == "date":
        columns = _columns(first, names)
    else:
        lines = chain([first], lines)
    habits = {column: number for number, column in enumerate(columns)}
    entries: list[list[Entry]] = [[] for _ in names]
    for number, (line, cells) in enumerate(lines):
        _require_few(number)
        ordinal = ordinal_of(cells[0], CHECKMARKS, line)
        for column, cell in enumerate(cells):
            if not cell or column not in habits:
                continue
            value = value_of(cell, CHECKMARKS, line)
            if value != Mark.UNKNOWN:
                entries[habits[column]].append(Entry(ordinal, value, "", line))
    return entries


def _require_few(count: int) -> None:
    if count > MOST_CHECK_INS:
        raise ImportProblem(Fault.TOO_MANY, CHECKMARKS, limit=MOST_CHECK_INS)


def _columns(heading: Line, names: list[str]) -> list[int]:
    """Return each habit's column. Names are unquoted, whatever commas are in them."""
    line, cells = heading
    written = [cell.strip() for cell in cells[1:]]
    if written and not written[-1]:
        written.pop()
    if written == names or ",".join(cells[1:]).rstrip(",") == ",".join(names):
        return list(range(1, len(names) + 1))
    if sorted(written) == sorted(names) and len({*names}) == len(names):
        return [written.index(name) + 1 for name in names]
    raise ImportProblem(Fault.NOT_RECOGNISED, CHECKMARKS, line=line)


def _cell(cells: list[str], number: int) -> str:
    return cells[number] if number < len(cells) else ""
