"""What a person can set: one entity a setting, checked when it is made."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from leadership_desktop.domain.calendar import MONTHS_A_YEAR, Weekday
from leadership_desktop.domain.errors import Rule, RuleError


class SettingKey(enum.Enum):
    """The name of a setting. The first three travel in archives."""

    WEEK_STARTS_ON = "week_starts_on"
    DAY_STARTS_AT = "day_starts_at"
    FISCAL_YEAR_STARTS_IN = "fiscal_year_starts_in"
    LANGUAGE = "language"
    THEME = "theme"
    MOTION = "motion"
    LOCK_AFTER = "lock_after"
    """Minutes without a key or the mouse, or "never"; for a file with a passphrase."""
    REVIEW_ON = "review_on"
    """The day from which a week's review is offered, or "never" for no invitation."""
    REVIEW_AT = "review_at"
    """The hour of its first day from which a review is offered."""
    DEMONSTRATION = "demonstration"
    """"on" while the data is the demonstration's, so that it can be left behind."""


CHOICES: dict[SettingKey, tuple[str, ...]] = {
    SettingKey.WEEK_STARTS_ON: tuple(
        day.value for day in (Weekday.MON, Weekday.SUN, Weekday.SAT)
    ),
    SettingKey.DAY_STARTS_AT: tuple(
        f"{minutes // 60:02d}:{minutes % 60:02d}" for minutes in range(6 * 60 + 1)
    ),
    SettingKey.FISCAL_YEAR_STARTS_IN: tuple(
        str(month) for month in range(1, MONTHS_A_YEAR + 1)
    ),
    SettingKey.LANGUAGE: ("system", "en", "nl"),
    SettingKey.THEME: ("system", "light", "dark"),
    SettingKey.MOTION: ("system", "full", "reduced"),
    SettingKey.LOCK_AFTER: ("10", "1", "2", "5", "15", "30", "60", "never"),
    SettingKey.REVIEW_ON: (
        *("fri", "sat", "sun", "mon", "tue", "wed", "thu"),
        "never",
    ),
    SettingKey.REVIEW_AT: tuple(f"{hour:02d}:00" for hour in range(24)),
    SettingKey.DEMONSTRATION: ("off", "on"),
}
"""The values each setting can take; the first is the default."""

ARCHIVED_SETTINGS = (
    SettingKey.WEEK_STARTS_ON,
    SettingKey.DAY_STARTS_AT,
    SettingKey.FISCAL_YEAR_STARTS_IN,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A setting that was set; one that was not has its default."""

    key: SettingKey
    value: str

    def __post_init__(self) -> None:
        if self.value not in CHOICES[self.key]:
            raise RuleError(Rule.NOT_IN_SETTING, self.key.value)

    @property
    def id(self) -> str:
        """The key's code: what identifies a setting among the entities."""
        return self.key.value
