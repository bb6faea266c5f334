"""What bringing in a file would change, and the command that does it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

from leadership_desktop.domain.actions import Action, CheckIn, CheckInState
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.growth import Person
from leadership_desktop.domain.settings import CHOICES, Setting
from leadership_desktop.domain.vision import Value
from leadership_desktop.exchange.adopting import adopted
from leadership_desktop.exchange.contents import Contents, Format, Loss
from leadership_desktop.exchange.kinds import KINDS
from leadership_desktop.exchange.problems import Fault, ImportProblem, name_of
from leadership_desktop.exchange.reading import read_file
from leadership_desktop.services.commands.importing import BringIn
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.codec import plain
from leadership_desktop.storage.repositories import Repository
from leadership_desktop.storage.transaction import Transaction


class Novelty(Enum):
    """How something in the file compares to what is here."""

    NEW = "new"
    CHANGED = "changed"
    EQUAL = "equal"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many are new, changed and equal."""

    new: int = 0
    changed: int = 0
    equal: int = 0

    @property
    def total(self) -> int:
        """How many there are in the file."""
        return self.new + self.changed + self.equal

    @classmethod
    def of(cls, novelties: Iterable[Novelty]) -> Counts:
        """Count them."""
        found = Counter(novelties)
        return cls(found[Novelty.NEW], found[Novelty.CHANGED], found[Novelty.EQUAL])

    def plain(self) -> dict[str, int]:
        """Return the counts as JSON knows them."""
        return {"new": self.new, "changed": self.changed, "equal": self.equal}


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """An action in the file, and its check-ins there."""

    id: str
    title: str
    novelty: Novelty
    first: date | None
    last: date | None
    done: int
    skipped: int
    notes: int
    check_ins: Counts

    def plain(self) -> dict[str, object]:
        """Return the line as JSON knows it."""
        return {
            "id": self.id,
            "title": self.title,
            "novelty": self.novelty.value,
            "from": plain(self.first),
            "to": plain(self.last),
            "done": self.done,
            "skipped": self.skipped,
            "notes": self.notes,
            "check_ins": self.check_ins.plain(),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """What would come in, what would not, and the command that brings it in."""

    name: str
    """The file's name."""
    format: Format
    counts: Mapping[str, Counts]
    """By the kind's name in the archive; only kinds that the file holds."""
    actions: tuple[ActionLine, ...]
    losses: tuple[Loss, ...]
    brings_settings: bool
    command: BringIn

    @property
    def is_empty(self) -> bool:
        """Whether the file holds nothing that could come in."""
        return not any(counts.total for counts in self.counts.values())

    @property
    def changes_anything(self) -> bool:
        """Whether there is anything new or changed in the file."""
        return bool(self.command.entities or self.command.check_ins)

    def plain(self) -> dict[str, Any]:
        """Return the preview as JSON knows it."""
        return {
            "file": self.name,
            "format": self.format.value,
            "counts": {kind: counts.plain() for kind, counts in self.counts.items()},
            "actions": [line.plain() for line in self.actions],
            "losses": [loss.plain() for loss in self.losses],
            "settings": self.brings_settings,
        }


def preview(
    workspace: Workspace, path: Path, format_: Format | None = None
) -> ImportPreview:
    """Read a file and compare it to what is here; raise `ImportProblem`."""
    if _is_same(path, workspace.database.path):
        # Not even opened: closing it again would drop the locks that SQLite holds.
        raise ImportProblem(Fault.OWN_DATABASE)
    contents = read_file(path, workspace.today(), format_)
    with workspace.reading() as tx:
        return compare(tx, contents, name_of(path))


def _is_same(path: Path, own: Path) -> bool:
    try:
        return path.samefile(own)
    except (OSError, ValueError):
        # No such file, or a name that no file can have: reading it says what it is.
        return False


def compare(tx: Transaction, contents: Contents, name: str) -> ImportPreview:
    """Return what bringing in `contents`, of the file `name`, would change."""
    _require_known(tx, contents)
    if contents.aliases is not None:
        contents = adopted(tx, contents)
    found: dict[str, list[Novelty]] = {}
    entities: list[Entity] = []
    novelties: dict[str, Novelty] = {}
    for entity in contents.entities:
        novelty = _novelty(tx.current(entity), entity)
        found.setdefault(KINDS[type(entity)], []).append(novelty)
        if isinstance(entity, Action):
            novelties[entity.id] = novelty
        if novelty is not Novelty.EQUAL:
            entities.append(entity)
    counts = {kind: Counts.of(of_kind) for kind, of_kind in found.items()}
    check_ins, of_actions = _check_ins(tx, contents.check_ins, novelties)
    if contents.check_ins:
        counts[KINDS[CheckIn]] = Counts(
            new=sum(of_action.new for of_action in of_actions.values()),
            changed=sum(of_action.changed for of_action in of_actions.values()),
            equal=sum(of_action.equal for of_action in of_actions.values()),
        )
    settings = _settings(tx, contents.settings)
    return ImportPreview(
        name=name,
        format=contents.format,
        counts=counts,
        actions=tuple(_lines(tx, contents, novelties, of_actions)),
        losses=contents.losses,
        brings_settings=bool(settings),
        command=BringIn(name, (*settings, *entities), tuple(check_ins)),
    )


def _novelty(before: object | None, after: object) -> Novelty:
    if before is None:
        return Novelty.NEW
    return Novelty.EQUAL if before == after else Novelty.CHANGED


def _require_known(tx: Transaction, contents: Contents) -> None:
    """Refuse a reference to what is neither in the file nor here."""
    here: dict[type[Entity], Repository[Any]] = {
        Value: tx.values,
        Goal: tx.goals,
        Action: tx.actions,
        Person: tx.people,
    }
    for reference in contents.references:
        if here[reference.kind].get(reference.id) is None:
            raise ImportProblem(
                Fault.UNKNOWN_REFERENCE, reference.place, value=reference.id
            )


def _check_ins(
    tx: Transaction, check_ins: Iterable[CheckIn], novelties: Mapping[str, Novelty]
) -> tuple[list[CheckIn], dict[str, Counts]]:
    """Return the check-ins that are not here as they are, and counts by action."""
    changed: list[CheckIn] = []
    counts: dict[str, Counts] = {}
    ordered = sorted(check_ins, key=attrgetter("action_id", "on"))
    for action_id, group in groupby(ordered, key=attrgetter("action_id")):
        of_action = list(group)
        if novelties.get(action_id) is Novelty.NEW:
            counts[action_id] = Counts(new=len(of_action))
            changed += of_action
            continue
        known = {found.on: found for found in tx.check_ins.of(action_id)}
        compared = [_novelty(known.get(found.on), found) for found in of_action]
        counts[action_id] = Counts.of(compared)
        changed += [
            check_in
            for check_in, novelty in zip(of_action, compared, strict=True)
            if novelty is not Novelty.EQUAL
        ]
    return changed, counts


def _lines(
    tx: Transaction,
    contents: Contents,
    novelties: Mapping[str, Novelty],
    counts: Mapping[str, Counts],
) -> Iterable[ActionLine]:
    """Yield the actions of the file in its order, then those it only refers to."""
    actions = {a.id: a for a in contents.entities if isinstance(a, Action)}
    for action_id in counts:
        if action_id not in actions:
            found = tx.actions.get(action_id)
            if found is not None:
                actions[action_id] = found
    by_action: dict[str, list[CheckIn]] = {}
    for check_in in contents.check_ins:
        by_action.setdefault(check_in.action_id, []).append(check_in)
    for action in actions.values():
        found_here = by_action.get(action.id, [])
        days = [check_in.on for check_in in found_here]
        states = [check_in.state for check_in in found_here]
        yield ActionLine(
            id=action.id,
            title=action.title,
            novelty=novelties.get(action.id, Novelty.EQUAL),
            first=min(days, default=None),
            last=max(days, default=None),
            done=states.count(CheckInState.DONE),
            skipped=states.count(CheckInState.SKIPPED),
            notes=sum(bool(check_in.note) for check_in in found_here),
            check_ins=counts.get(action.id, Counts()),
        )


def _settings(tx: Transaction, settings: Iterable[Setting]) -> list[Setting]:
    """Return the settings to bring along: only into an empty program."""
    if not tx.is_empty():
        return []
    here = {setting.key: setting.value for setting in tx.settings.all()}
    return [
        setting
        for setting in settings
        if here.get(setting.key, CHOICES[setting.key][0]) != setting.value
    ]
