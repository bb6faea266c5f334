"""Which backups stay when older ones make room."""

from __future__ import annotations

import enum
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

DAYS, WEEKS, MONTHS = 7, 5, 12
"""How many days, ISO weeks and months keep the newest backup that was made in them."""

NOT_YET = timedelta(days=2)
"""How long every backup stays: what it was made against may show a day later."""


class Reason(enum.Enum):
    """Why a backup was made."""

    DAILY = "daily"
    MIGRATION = "migration"
    IMPORT = "import"
    RESTORE = "restore"
    CLEARING = "clearing"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Made:
    """When and why a backup was made; `revision` is what a migration led to."""

    at: datetime
    reason: Reason
    revision: str = ""

    def __post_init__(self) -> None:
        if self.at.tzinfo is not UTC:
            raise ValueError("A backup's moment is in UTC.")


def to_keep(backups: Iterable[Made], now: datetime) -> set[Made]:
    """Return the backups that stay: 7 daily, 5 weekly, 12 monthly, one a migration.

    The newest of each day, week and month count, and days without a backup don't: who
    was away for a year finds what was there before. Any of the last two days stays, and
    so does one that a clock gone wrong dated ahead: it takes nobody's place.
    """
    newest_first = sorted(backups, key=_order, reverse=True)
    stay = {made for made in newest_first if now - made.at < NOT_YET}
    newest_first = [made for made in newest_first if made.at <= now]
    for most, part_of in (
        (DAYS, lambda made: made.at.date()),
        (WEEKS, lambda made: made.at.isocalendar()[:2]),
        (MONTHS, lambda made: (made.at.year, made.at.month)),
    ):
        stay |= _newest_of_each(newest_first, part_of, most)
    migrations = [made for made in newest_first if made.reason is Reason.MIGRATION]
    stay |= _newest_of_each(migrations, lambda made: made.revision, len(migrations))
    return stay


def _order(made: Made) -> tuple[datetime, str, str]:
    return made.at, made.reason.value, made.revision


def _newest_of_each(
    newest_first: list[Made], part_of: Callable[[Made], Hashable], most: int
) -> set[Made]:
    newest: dict[Hashable, Made] = {}
    for made in newest_first:
        newest.setdefault(part_of(made), made)
    return set(list(newest.values())[:most])
