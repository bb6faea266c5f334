"""The recipe of the demonstration, told on a day and in a language."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from leadership_desktop.domain.calendar import Calendar, Week


def id_of(kind: str, key: object) -> str:
    """Return the same id every time, so that two demonstrations are one."""
    return str(uuid5(NAMESPACE_URL, f"leadership-desktop/demonstration/{kind}/{key}"))


class Recipe:
    """What is told, with "weeks ago" as days and texts in one language."""

    def __init__(
        self, told: dict[str, Any], today: date, language: str, calendar: Calendar
    ) -> None:
        self.told = told
        self.today = today
        self.calendar = calendar
        self.this_week = calendar.week_of(today)
        self._language = language

    def say(self, text: dict[str, str]) -> str:
        """Return a text in the language."""
        return text.get(self._language, text["en"])

    def week(self, ago: int) -> Week:
        """Return the week so many weeks ago."""
        return self.this_week.shifted(-ago)

    def day(self, ago: int) -> date:
        """Return a day in a week of the past, never one that is still ahead."""
        return min(self.week(ago).days[2], self.today - timedelta(days=1))
