"""What is wrong with a file, as a code, a place in it and values; never a sentence."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from leadership_desktop.domain.errors import RuleError


class Fault(enum.Enum):
    """Why a file cannot be brought in, or written."""

    # The file as a whole.
    MISSING = "missing"
    EMPTY = "empty"
    TOO_MANY = "too_many"
    """Values: limit. Of the kind that the place names."""
    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    """Values: limit, in megabytes."""
    NOT_RECOGNISED = "not_recognised"
    NOT_THE_FORMAT = "not_the_format"
    """The file is another format than the one that was named. Values: format."""
    FOLDER_WITHOUT_EXPORT = "folder_without_export"
    OWN_DATABASE = "own_database"
    OTHER_DATABASE = "other_database"
    NEWER = "newer"
    """Values: version, newest (that can be read)."""
    OLDER = "older"
    """Values: version, oldest (that can be read)."""
    DAMAGED = "damaged"
    LOCKED = "locked"
    ENCRYPTED = "encrypted"

    # A zip.
    CLIMBS_OUT = "climbs_out"
    UNPACKS_TOO_LARGE = "unpacks_too_large"
    """Values: limit, in megabytes."""
    TOO_MANY_PARTS = "too_many_parts"
    PART_MISSING = "part_missing"

    # A place in it.
    NOT_UTF8 = "not_utf8"
    NOT_JSON = "not_json"
    CUT_OFF = "cut_off"
    TOO_DEEP = "too_deep"
    KEY_MISSING = "key_missing"
    """Values: key."""
    WRONG_KIND = "wrong_kind"
    """Values: expected, a member of `Expected`."""
    NUMBER_OUT_OF_RANGE = "number_out_of_range"
    BREAKS_A_RULE = "breaks_a_rule"
    """Values: rule, a member of `Rule`."""
    DUPLICATE = "duplicate"
    """Values: value."""
    UNKNOWN_REFERENCE = "unknown_reference"
    """Values: value."""
    GOES_ROUND = "goes_round"
    """A goal is carried over, in the end, from itself."""


class Expected(enum.Enum):
    """What should have stood at a place."""

    TEXT = "text"
    ID = "id"
    NUMBER = "number"
    WHOLE_NUMBER = "whole_number"
    DATE = "date"
    MOMENT = "moment"
    TIME = "time"
    LIST = "list"
    OBJECT = "object"
    CHOICE = "choice"
    QUARTER = "quarter"
    PERIOD = "period"


class ImportProblem(Exception):  # noqa: N818 - it is the file's, not an error of ours
    """The file cannot be brought in; nothing has changed.

    `place` says where in the file (`check_ins[3].on`, `Habits.csv`), `line` the line
    there, both as far as they are known.
    """

    def __init__(
        self,
        fault: Fault,
        place: str = "",
        *,
        line: int | None = None,
        **values: object,
    ) -> None:
        super().__init__(f"{fault.value}: {place}")
        self.fault = fault
        self.place = place
        self.line = line
        self.values: Mapping[str, object] = MappingProxyType(values)


def name_of(path: Path) -> str:
    """Return what a file is called in a sentence: on one line, and writable anywhere."""
    name = path.absolute().name or str(path)
    # Names that are not text in the file system's encoding hold letters nobody can write.
    return " ".join(name.encode(errors="replace").decode().split())


def broken_rule(error: RuleError, place: str, line: int | None = None) -> ImportProblem:
    """Return the problem that an entity at `place` breaks a rule."""
    joined = f"{place}.{error.field}" if place else error.field
    return ImportProblem(Fault.BREAKS_A_RULE, joined, line=line, rule=error.rule)


class ExportFault(enum.Enum):
    """Why a file cannot be written."""

    UNKNOWN_FORMAT = "unknown_format"
    """Values: format."""
    UNKNOWN_ENDING = "unknown_ending"
    OWN_DATABASE = "own_database"
    NO_FOLDER = "no_folder"
    IS_A_FOLDER = "is_a_folder"
    NOT_ALLOWED = "not_allowed"
    DISK_FULL = "disk_full"
    CANNOT_WRITE = "cannot_write"


class ExportProblem(Exception):  # noqa: N818 - it is the world's, not an error of ours
    """The file cannot be written; what was there before is untouched."""

    def __init__(self, fault: ExportFault, place: str, **values: object) -> None:
        super().__init__(f"{fault.value}: {place}")
        self.fault = fault
        self.place = place
        self.values: Mapping[str, object] = MappingProxyType(values)
