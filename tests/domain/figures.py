"""Figures of a history that is told in a test, without a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from types import SimpleNamespace
from typing import Any

from leadership_desktop.domain.actions import Action, CheckIn, Pause
from leadership_desktop.domain.calendar import Calendar
from leadership_desktop.services.figures import Figures


class Told:
    """What a transaction answers, from lists."""

    def __init__(
        self,
        actions: list[Action],
        check_ins: Iterable[CheckIn],
        pauses: Iterable[Pause],
    ) -> None:
        self.by_day = {(c.action_id, c.on): c for c in check_ins}
        self.actions = SimpleNamespace(all=lambda: actions)
        self.pauses = SimpleNamespace(all=lambda: list(pauses))
        self.check_ins = self

    def let_go(self) -> None:
        """There are no pages to give back."""

    def history(self, action_id: str) -> list[tuple[str, str, float | None]]:
        return self.history_between(action_id, date.min, date.max)

    def history_between(
        self, action_id: str, first: date, last: date
    ) -> list[tuple[str, str, float | None]]:
        return [
            (on.isoformat(), c.state.value, c.amount)
            for (of, on), c in sorted(self.by_day.items())
            if of == action_id and first <= on <= last
        ]


def figures_of(
    actions: list[Action],
    check_ins: Iterable[CheckIn],
    pauses: Iterable[Pause],
    today: date,
    calendar: Calendar | None = None,
) -> Figures:
    return figures_on(Told(actions, check_ins, pauses), today, calendar)


def figures_on(
    told: Told,
    today: date,
    calendar: Calendar | None = None,
    since: date | None = None,
) -> Figures:
    @contextmanager
    def reading() -> Iterator[Any]:
        yield told

    return Figures(reading, lambda: today, calendar or Calendar(), since)
