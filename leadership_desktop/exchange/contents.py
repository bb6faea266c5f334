"""What a file holds, as entities of ours, before anything is done with it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from leadership_desktop.domain.actions import CheckIn
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.settings import Setting
from leadership_desktop.storage.codec import plain

MEGABYTE = 1_000_000
LARGEST_FILE = 200
"""The largest file that is read, and the most that a zip may unpack to, in megabytes."""
MOST_CHECK_INS = 500_000
"""The most entries that are read of a foreign history: 30 habits for 45 years."""
MOST_THINGS = 20_000
"""The most of any other kind: beyond that it is no person's, and takes minutes."""


class Format(enum.Enum):
    """A format that can be brought in, by the name it has on the command line."""

    ARCHIVE = "archive"
    LOOP = "loop"


class LossKind(enum.Enum):
    """Something that another program's file holds and ours cannot, or not exactly."""

    # Of an action.
    CADENCE_CHANGED = "cadence_changed"
    """Values: times, days, cadence (ours)."""
    TARGET_CHANGED = "target_changed"
    """Values: goal (theirs), days, amount (ours)."""
    TARGET_DROPPED = "target_dropped"
    """A measured habit without a target to hold it against."""
    AUTOMATIC_MARKS = "automatic_marks"
    """Values: count."""
    UNKNOWN_VALUES = "unknown_values"
    """Values: count."""
    DUPLICATES = "duplicates"
    """Values: count. Several entries of one day."""
    NOT_MIDNIGHT = "not_midnight"
    """Values: count. Moments that were taken as their day."""
    REMINDER_DAYS = "reminder_days"
    """The reminder rang on some days only."""
    ARCHIVED_ON_UNKNOWN = "archived_on_unknown"
    """Values: day (the one taken)."""
    NAMELESS = "nameless"
    """The habit had no name."""
    KEPT_AS_HERE = "kept_as_here"
    """The action is here already, and stays as it is; its check-ins come along."""

    # Of the whole file.
    ORPHANS = "orphans"
    """Values: count. Entries of habits that are not in the file."""
    COLOURS = "colours"
    QUESTIONS = "questions"
    """Questions and descriptions become the cue."""


ABOUT_THE_ACTION = frozenset(
    {
        LossKind.CADENCE_CHANGED,
        LossKind.TARGET_CHANGED,
        LossKind.TARGET_DROPPED,
        LossKind.REMINDER_DAYS,
        LossKind.ARCHIVED_ON_UNKNOWN,
        LossKind.NAMELESS,
    }
)
"""Losses of the action itself, not of its check-ins."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What will not come along as it is; of one action, or of the whole file."""

    kind: LossKind
    action: str = ""
    """The action's title."""
    action_id: str = ""
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def plain(self) -> dict[str, object]:
        """Return the loss as JSON knows it."""
        return {"kind": self.kind.value, "action": self.action or None} | {
            name: plain(value) for name, value in self.values.items()
        }


@dataclass(frozen=True, slots=True)
class Reference:
    """An id at `place` that is of no `kind` of thing in the file itself."""

    place: str
    kind: type[Entity]
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Everything in a file. Nothing in here breaks a rule."""

    format: Format
    entities: tuple[Entity, ...]
    """All but check-ins and settings; what is referred to comes first."""
    check_ins: tuple[CheckIn, ...]
    settings: tuple[Setting, ...] = ()
    references: tuple[Reference, ...] = ()
    losses: tuple[Loss, ...] = ()
    aliases: Mapping[str, tuple[str, ...]] | None = None
    """For a foreign file: the other ids that an action may be known by here."""
