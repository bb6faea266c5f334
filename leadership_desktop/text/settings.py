"""The settings in words: their names, what they mean, and what they can be."""

from __future__ import annotations

from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.domain.settings import CHOICES, SettingKey
from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate

HALF_HOURS = 30


def name(key: SettingKey) -> str:
    """Return the name of a setting that a person can see."""
    match key:
        case SettingKey.LANGUAGE:
            return translate("settings", "Language")
        case SettingKey.THEME:
            return translate("settings", "Theme")
        case SettingKey.MOTION:
            return translate("settings", "Motion")
        case SettingKey.WEEK_STARTS_ON:
            return translate("settings", "A week starts on")
        case SettingKey.DAY_STARTS_AT:
            return translate("settings", "A day starts at")
        case SettingKey.FISCAL_YEAR_STARTS_IN:
            return translate("settings", "Quarter 1 starts in")
        case SettingKey.LOCK_AFTER:
            return translate("settings", "Lock when nobody is here")
        case SettingKey.REVIEW_ON:
            return translate("settings", "Look back on the week from")
        case SettingKey.REVIEW_AT:
            return translate("settings", "On that day from")
        case SettingKey.DEMONSTRATION:
            return translate("settings", "Example")


def hint(key: SettingKey) -> str:
    """Return what a setting does."""
    match key:
        case SettingKey.LANGUAGE:
            return translate(
                "settings", "Of the program; what you write stays as it is."
            )
        case SettingKey.THEME:
            return translate("settings", "Light or dark, or as your system has it.")
        case SettingKey.MOTION:
            return translate("settings", "Whether things may slide into place.")
        case SettingKey.WEEK_STARTS_ON:
            return translate(
                "settings",
                "Weeks, streaks and momentum are counted anew; no check-in changes.",
            )
        case SettingKey.DAY_STARTS_AT:
            return translate(
                "settings",
                "Until then it is still the day before: for who goes to bed after midnight.",
            )
        case SettingKey.FISCAL_YEAR_STARTS_IN:
            return translate(
                "settings",
                "A week belongs to the quarter that holds its fourth day. Goals keep their "
                "quarter; its dates move.",
            )
        case SettingKey.LOCK_AFTER:
            return translate(
                "settings",
                "After this long without a key or the mouse the window asks for the "
                "passphrase.",
            )
        case SettingKey.REVIEW_ON:
            return translate(
                "settings",
                "From that day the week page offers it, quietly, until you write in it.",
            )
        case SettingKey.REVIEW_AT:
            return translate(
                "settings",
                "No invitation comes before this hour; a month and a quarter keep to it, "
                "too.",
            )
        case SettingKey.DEMONSTRATION:
            return ""


def default(key: SettingKey) -> str:
    """Return the value of a setting that was never set."""
    return CHOICES[key][0]


def choices(key: SettingKey, value: str) -> list[tuple[object, str]]:
    """Return the values to offer with their names; the one that is set is among them."""
    values = CHOICES[key]
    if key is SettingKey.DAY_STARTS_AT:
        values = tuple(v for v in values if v == value or int(v[3:]) % HALF_HOURS == 0)
    if key is SettingKey.LOCK_AFTER:  # the shortest first, "never" last
        values = tuple(sorted(values, key=lambda v: (len(v), v)))
    return [(one, value_name(key, one)) for one in values]


def value_name(key: SettingKey, value: str) -> str:
    """Return the name of a setting's value."""
    match key, value:
        case SettingKey.LANGUAGE, "en":
            return "English"
        case SettingKey.LANGUAGE, "nl":
            return "Nederlands"
        case SettingKey.THEME, "light":
            return translate("settings", "Light")
        case SettingKey.THEME, "dark":
            return translate("settings", "Dark")
        case SettingKey.MOTION, "full":
            return translate("settings", "Let things move")
        case SettingKey.MOTION, "reduced":
            return translate("settings", "As little as possible")
        case _, "system":
            return translate("settings", "As the system")
        case SettingKey.LOCK_AFTER | SettingKey.REVIEW_ON, "never":
            return translate("settings", "Never")
        case SettingKey.LOCK_AFTER, _:
            return translate("settings", "%n minute(s)", int(value))
        case SettingKey.WEEK_STARTS_ON | SettingKey.REVIEW_ON, _:
            return dates.weekday_name(Weekday(value)).capitalize()
        case SettingKey.FISCAL_YEAR_STARTS_IN, _:
            return dates.month_name(int(value)).capitalize()
    return value
