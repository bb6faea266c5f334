"""The settings as the rest of the program reads them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time, timedelta

from leadership_desktop.domain.calendar import Calendar, Weekday
from leadership_desktop.domain.settings import CHOICES, Setting, SettingKey


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting's value; those that were never set have their default."""

    week_starts_on: Weekday
    day_starts_at: time
    fiscal_year_starts_in: int
    language: str
    theme: str
    motion: str
    lock_after: timedelta | None
    """How long nobody may be there before the window locks; None: for ever."""
    review_on: Weekday | None
    """From which day on a week's review is offered; None for no invitation at all."""
    review_at: time
    """From which time of its first day a review is offered."""
    demonstration: bool

    @classmethod
    def of(cls, stored: Iterable[Setting]) -> Settings:
        """Return the settings, given those that were set."""
        found = {setting.key: setting.value for setting in stored}
        value = {key: found.get(key, choices[0]) for key, choices in CHOICES.items()}
        return cls(
            week_starts_on=Weekday(value[SettingKey.WEEK_STARTS_ON]),
            day_starts_at=time.fromisoformat(value[SettingKey.DAY_STARTS_AT]),
            fiscal_year_starts_in=int(value[SettingKey.FISCAL_YEAR_STARTS_IN]),
            language=value[SettingKey.LANGUAGE],
            theme=value[SettingKey.THEME],
            motion=value[SettingKey.MOTION],
            lock_after=_span(value[SettingKey.LOCK_AFTER]),
            review_on=_weekday(value[SettingKey.REVIEW_ON]),
            review_at=time.fromisoformat(value[SettingKey.REVIEW_AT]),
            demonstration=value[SettingKey.DEMONSTRATION] == "on",
        )

    @property
    def calendar(self) -> Calendar:
        """The calendar that these settings make."""
        return Calendar(self.week_starts_on, self.fiscal_year_starts_in)


def _weekday(day: str) -> Weekday | None:
    return None if day == "never" else Weekday(day)


def _span(minutes: str) -> timedelta | None:
    return None if minutes == "never" else timedelta(minutes=int(minutes))
