"""Backups in words: when and why they were made, and what is inside."""

from __future__ import annotations

from leadership_desktop.domain.retention import Made, Reason
from leadership_desktop.storage.backup import Contents
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate

_UNITS = (("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1_000))


def moment(made: Made) -> str:
    """Return when a backup was made, in local time: “19 November 2026, 08:00”."""
    local = made.at.astimezone()
    return f"{dates.full(local.date())}, {local:%H:%M}"


def reason(made: Made) -> str:
    """Return why a backup was made."""
    match made.reason:
        case Reason.DAILY:
            return translate("backups", "first change of the day")
        case Reason.MIGRATION:
            return translate("backups", "before a new version")
        case Reason.IMPORT:
            return translate("backups", "before an import")
        case Reason.RESTORE:
            return translate("backups", "before going back")
        case Reason.CLEARING:
            return translate("backups", "before the example was left")
        case Reason.ASKED:
            return translate("backups", "made by you")


def size(count: int) -> str:
    """Return a number of bytes as people say it: “1.2 MB”."""
    for unit, of in _UNITS:
        if count >= of:
            return f"{numbers.number(count / of, 1)} {unit}"
    return f"{numbers.number(count)} B"


def contents(found: Contents) -> str:
    """Return what is inside: “8 goals, 41 actions, 12,310 check-ins, last on …”."""
    parts = [
        translate("backups", "%n goal(s)", found.goals),
        translate("backups", "%n action(s)", found.actions),
        translate("backups", "%n check-in(s)", found.check_ins),
    ]
    if found.last_on is not None:
        last = translate("backups", "last on {day}")
        parts.append(last.format(day=dates.full(found.last_on)))
    return ", ".join(parts)


def restored() -> str:
    """Return what to say after going back to a backup."""
    return translate(
        "backups", "You are back at the backup. What was there before it is kept, too."
    )
