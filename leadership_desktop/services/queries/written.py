"""All that a person wrote, by its day, and found as one types."""

from __future__ import annotations

import enum
from bisect import insort
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from leadership_desktop.domain.actions import Action, CheckIn, Pause
from leadership_desktop.domain.changes import Change, Entity, identity
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.growth import Assessment, Feedback, FitCheck, Proposal
from leadership_desktop.domain.reflections import Reflection, ReflectionKind
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.matching import folded, places_of
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.full_text import FullText, Text, parts_of
from leadership_desktop.storage.transaction import Transaction

MOST = 20
"""How many are worth showing beside other things while one types."""
_ROOM = 24
"""Bits of a number for the texts of one day; the bits above them say which day."""


class WrittenKind(enum.Enum):
    """What a text is part of."""

    REVIEW = "review"
    REFLECTION = "reflection"
    NOTE = "note"
    FEEDBACK = "feedback"
    ASSESSMENT = "assessment"
    PROPOSAL = "proposal"
    REQUEST = "request"
    VISION = "vision"
    VALUE = "value"
    GOAL = "goal"
    ACTION = "action"
    PAUSE = "pause"


@dataclass(frozen=True, slots=True)
class Written:
    """One text, its day if it has one, and where it stands."""

    kind: WrittenKind
    text: str
    on: date | None
    id: str
    """Of what it stands in; of a note the action's."""
    entity: Entity | None = None
    """What it stands in; None for a note on an action's day."""
    question: str = ""
    """The code or the words of the question that it answers, if any."""


_OWN = (ReflectionKind.JOURNAL, ReflectionKind.SELF_REFLECTION)


def written_in(entity: Entity) -> Iterator[Written]:
    """Yield the texts of a thing, those that are not empty."""
    found = _texts(entity)
    return (one for one in found if one.text.strip())


def _texts(entity: Entity) -> Iterator[Written]:
    kinds = WrittenKind
    match entity:
        case CheckIn():
            yield Written(kinds.NOTE, entity.note, entity.on, entity.action_id)
        case Reflection():
            is_own = entity.kind in _OWN
            kind = kinds.REFLECTION if is_own else kinds.REVIEW
            for answer in entity.answers:
                yield Written(
                    kind, answer.text, entity.on, entity.id, entity, answer.question
                )
        case Vision():
            for text in (entity.statement, entity.why):
                yield Written(kinds.VISION, text, entity.written_on, entity.id, entity)
        case Value():
            yield Written(kinds.VALUE, entity.description, None, entity.id, entity)
        case Goal():
            yield Written(kinds.GOAL, entity.why, None, entity.id, entity)
        case Action():
            for text in (entity.cue, entity.obstacle):
                yield Written(kinds.ACTION, text, entity.starts_on, entity.id, entity)
        case Pause():
            yield Written(
                kinds.PAUSE, entity.reason, entity.starts_on, entity.id, entity
            )
        case Assessment():
            for block, text in entity.evidence.items():
                yield Written(
                    kinds.ASSESSMENT, text, entity.on, entity.id, entity, block.value
                )
        case Feedback():
            on = entity.received_on or entity.asked_on
            for text in (*entity.questions, entity.answer, entity.insight):
                yield Written(kinds.FEEDBACK, text, on, entity.id, entity)
        case Proposal():
            for text in (entity.situation, entity.mine_to_do, entity.proposal):
                yield Written(kinds.PROPOSAL, text, entity.on, entity.id, entity)
        case FitCheck():
            for text in (entity.request, entity.displaces, entity.wording):
                yield Written(kinds.REQUEST, text, entity.on, entity.id, entity)
        case _:
            return


class WrittenIndex:
    """All of it in memory: made off the thread, asked with every letter, kept up."""

    def __init__(self, workspace: Workspace) -> None:
        """Read everything. Raises `StorageProblem`."""
        with workspace.reading() as tx:
            found = [
                Written(WrittenKind.NOTE, text, on, of)
                for of, on, text in tx.check_ins.notes()
                if text.strip()
            ]
            found += [
                one
                for repository in tx.content()
                for entity in repository.all()
                for one in written_in(entity)
            ]
        self._full_text = FullText()
        self._by_number: dict[int, Written] = {}
        self._numbers: dict[tuple[str, str], list[int]] = {}
        self._given = 0
        self._full_text.add([self._numbered(one) for one in found])
        self._order = sorted(self._by_number)

    def __len__(self) -> int:
        """Return how many texts there are."""
        return len(self._order)

    def follow(self, changes: Iterable[Change]) -> None:
        """Bring it up to what was changed."""
        for change in changes:
            self._forget(_key_of_entity(change.entity))
            if change.after is not None:
                added = [self._numbered(one) for one in written_in(change.after)]
                self._full_text.add(added)
                for text in added:
                    insort(self._order, text.number)

    def find(
        self,
        wanted: str,
        most: int = MOST,
        kinds: Sequence[WrittenKind] = (),
    ) -> list[Written]:
        """Return the newest that hold every word of what is wanted, or part of a word."""
        names = [kind.value for kind in kinds]
        found = self._full_text.find(folded(wanted), most, names)
        return [self._by_number[number] for number in found]

    def newest(self, most: int, kinds: Sequence[WrittenKind] = ()) -> list[Written]:
        """Return what was written last, by its day; what has none comes after it."""
        shown = (self._by_number[number] for number in reversed(self._order))
        return list(
            islice((one for one in shown if not kinds or one.kind in kinds), most)
        )

    def _numbered(self, one: Written) -> Text:
        """Give a text its number, by which the newest comes first."""
        self._given += 1
        day = 0 if one.on is None else one.on.toordinal()
        number = (day << _ROOM) + self._given
        self._by_number[number] = one
        self._numbers.setdefault(_key(one), []).append(number)
        return Text(number, folded(one.text), one.kind.value)

    def _forget(self, key: tuple[str, str]) -> None:
        gone = self._numbers.pop(key, [])
        removed = []
        for number in gone:
            one = self._by_number.pop(number)
            self._order.remove(number)
            removed.append(Text(number, folded(one.text), one.kind.value))
        self._full_text.remove(removed)


def _key(one: Written) -> tuple[str, str]:
    """Return by what the texts of one thing go."""
    if one.entity is None:
        return CheckIn.__name__, f"{one.id} {one.on}"
    return _key_of_entity(one.entity)


def _key_of_entity(entity: Entity) -> tuple[str, str]:
    return type(entity).__name__, identity(entity)


def titles(tx: Transaction) -> dict[str, str]:
    """Return by what each thing that a text can be about is called, by its id."""
    found = {action.id: action.title for action in tx.actions.all()}
    found |= {goal.id: goal.title for goal in tx.goals.all()}
    found |= {value.id: value.name for value in tx.values.all()}
    people = {person.id: person.name for person in tx.people.all()}
    return found | {one.id: people[one.person_id] for one in tx.feedback.all()}


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some of a text on one line, and where in it stands what was wanted."""

    text: str
    marks: tuple[tuple[int, int], ...]
    """The first letter of each place, and the one after its last."""


def excerpt(text: str, wanted: str, length: int = 80) -> Excerpt:
    """Return some of a text around what is wanted of it."""
    whole = " ".join(text.split())
    parts = list(parts_of(folded(wanted)))
    places = places_of(parts, whole)
    start = max(0, places[0][0] - length // 3) if places else 0
    if start and len(whole) - start < length:
        start = max(0, len(whole) - length)
    before = "…" if start else ""
    after = "…" if start + length < len(whole) else ""
    moved = len(before) - start
    marks = (
        (max(first, start) + moved, min(last, start + length) + moved)
        for first, last in places
        if first < start + length and last > start
    )
    return Excerpt(f"{before}{whole[start : start + length]}{after}", tuple(marks))
