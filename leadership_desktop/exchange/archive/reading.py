"""From an archive's objects to entities: defaults, rules and references."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

from leadership_desktop.domain.actions import Action, CheckIn
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.checks import require_day
from leadership_desktop.domain.errors import RuleError
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.growth import Person
from leadership_desktop.domain.settings import CHOICES, Setting, SettingKey
from leadership_desktop.domain.vision import Value
from leadership_desktop.exchange.archive import entities, mirror
from leadership_desktop.exchange.archive.decoding import decode_archive
from leadership_desktop.exchange.archive.shapes import (
    ArchiveShape,
    CheckInShape,
    SettingsShape,
)
from leadership_desktop.exchange.contents import (
    MOST_THINGS,
    Contents,
    Format,
    Reference,
)
from leadership_desktop.exchange.problems import Fault, ImportProblem, broken_rule

T = TypeVar("T")

# In the order in which one refers to another.
_KINDS: tuple[tuple[str, Callable[[Any, int], Entity]], ...] = (
    ("visions", entities.vision),
    ("values", entities.value),
    ("goals", entities.goal),
    ("actions", entities.action),
    ("pauses", entities.pause),
    ("reflections", mirror.reflection),
    ("assessments", mirror.assessment),
    ("people", mirror.person),
    ("feedback", mirror.feedback),
    ("proposals", mirror.proposal),
    ("fit_checks", mirror.fit_check),
    ("accepted_loose_ends", mirror.accepted_loose_end),
)

_REFERENCES: tuple[tuple[str, str, type[Entity]], ...] = (
    ("goals", "carried_from", Goal),
    ("goals", "value_ids", Value),
    ("actions", "goal_id", Goal),
    ("pauses", "action_id", Action),
    ("reflections", "goal_id", Goal),
    ("reflections", "action_id", Action),
    ("feedback", "person_id", Person),
    ("feedback", "goal_id", Goal),
    ("proposals", "action_id", Action),
    ("fit_checks", "value_ids", Value),
)


def read_archive(data: bytes) -> Contents:
    """Return what an archive holds; raise `ImportProblem` where it is wrong."""
    shape = decode_archive(data)
    found = {name: _made(shape, name, make) for name, make in _KINDS}
    _require_no_round(found["goals"])
    check_ins = _check_ins(shape.check_ins or ())
    return Contents(
        format=Format.ARCHIVE,
        entities=tuple(entity for name, _ in _KINDS for entity in found[name]),
        check_ins=check_ins,
        settings=_settings(shape.settings),
        references=tuple(_references(found, check_ins)),
    )


def _made(
    shape: ArchiveShape, name: str, make: Callable[[Any, int], Entity]
) -> list[Any]:
    items = getattr(shape, name) or ()
    if len(items) > MOST_THINGS:
        raise ImportProblem(Fault.TOO_MANY, name, limit=MOST_THINGS)
    made = []
    seen: set[str] = set()
    for number, item in enumerate(items):
        place = f"{name}[{number}]"
        if item.id in seen:
            raise ImportProblem(Fault.DUPLICATE, f"{place}.id", value=item.id)
        seen.add(item.id)
        made.append(_at(place, make, item, number))
    return made


def _at(place: str, make: Callable[[Any, int], T], item: object, number: int) -> T:
    """Return what `make` makes; a problem with it names the place."""
    try:
        return make(item, number)
    except RuleError as error:
        raise broken_rule(error, place) from error
    except ImportProblem as error:
        raise ImportProblem(
            error.fault, f"{place}.{error.place}", line=None, **error.values
        ) from error


def _check_ins(shapes: Sequence[CheckInShape]) -> tuple[CheckIn, ...]:
    made = []
    seen = set()
    for number, item in enumerate(shapes):
        key = item.action_id, item.on
        if key in seen:
            place = f"check_ins[{number}]"
            raise ImportProblem(Fault.DUPLICATE, place, value=item.on.isoformat())
        seen.add(key)
        try:
            made.append(_check_in(item))
        except RuleError as error:
            raise broken_rule(error, f"check_ins[{number}]") from error
    return tuple(made)


def _check_in(shape: CheckInShape) -> CheckIn:
    return CheckIn(
        action_id=shape.action_id,
        on=shape.on,
        state=shape.state,
        amount=shape.amount,
        note=shape.note or "",
        recorded_at=None if shape.recorded_at is None else _moment(shape.recorded_at),
    )


def _moment(moment: datetime) -> datetime:
    """Return the moment in UTC to the second, which is what is kept of it."""
    require_day(moment.date(), "recorded_at")
    return moment.astimezone(UTC).replace(microsecond=0)


def _settings(shape: SettingsShape | None) -> tuple[Setting, ...]:
    if shape is None:
        return ()
    given = (
        (SettingKey.WEEK_STARTS_ON, shape.week_starts_on),
        (SettingKey.DAY_STARTS_AT, shape.day_starts_at),
        (SettingKey.FISCAL_YEAR_STARTS_IN, shape.fiscal_year_starts_in),
    )
    try:
        return tuple(
            Setting(key=key, value=CHOICES[key][0] if value is None else str(value))
            for key, value in given
        )
    except RuleError as error:
        raise broken_rule(error, "settings") from error


def _require_no_round(goals: Iterable[Goal]) -> None:
    """Refuse goals of which one is carried over, in the end, from itself."""
    earlier = {goal.id: goal.carried_from for goal in goals}
    numbers = {goal_id: number for number, goal_id in enumerate(earlier)}
    sound: set[str] = set()
    for start in earlier:
        walked: dict[str, None] = {}
        goal_id: str | None = start
        while goal_id is not None and goal_id not in sound:
            if goal_id in walked:
                place = f"goals[{numbers[goal_id]}].carried_from"
                raise ImportProblem(Fault.GOES_ROUND, place)
            walked[goal_id] = None
            goal_id = earlier.get(goal_id)
        sound.update(walked)


def _references(
    found: dict[str, list[Any]], check_ins: Sequence[CheckIn]
) -> Iterable[Reference]:
    """Yield what refers to nothing in the file: it may be in the program."""
    known: dict[type[Entity], set[str]] = {
        Value: {value.id for value in found["values"]},
        Goal: {goal.id for goal in found["goals"]},
        Action: {action.id for action in found["actions"]},
        Person: {person.id for person in found["people"]},
    }
    for name, field, kind in _REFERENCES:
        for number, entity in enumerate(found[name]):
            value = getattr(entity, field)
            place = f"{name}[{number}].{field}"
            if isinstance(value, tuple):
                for place_in_list, item in enumerate(value):
                    if item not in known[kind]:
                        yield Reference(f"{place}[{place_in_list}]", kind, item)
            elif value is not None and value not in known[kind]:
                yield Reference(place, kind, value)
    told = set()
    for number, check_in in enumerate(check_ins):
        action_id = check_in.action_id
        if action_id not in known[Action] and action_id not in told:
            told.add(action_id)
            yield Reference(f"check_ins[{number}].action_id", Action, action_id)
