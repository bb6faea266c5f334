"""Entities with sensible defaults."""

from __future__ import annotations

from datetime import date
from typing import Any

from leadership_desktop.domain.actions import (
    Action,
    CheckIn,
    CheckInState,
    Pause,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.vision import Value

MONDAY = date(2026, 11, 2)
"""The first day of the histories in these tests."""


def make_action(id: str = "a", **given: Any) -> Action:
    defaults: dict[str, Any] = {
        "title": "Walk",
        "cadence": TimesPerWeek(3),
        "starts_on": MONDAY,
    }
    return Action(id=id, **{**defaults, **given})


def make_goal(id: str = "g", **given: Any) -> Goal:
    defaults: dict[str, Any] = {"title": "Be there", "quarter": Quarter(2026, 4)}
    return Goal(id=id, **{**defaults, **given})


def make_value(id: str = "v", **given: Any) -> Value:
    return Value(id=id, **{"name": "Craft", **given})


def done(on: date, action_id: str = "a", amount: float | None = None) -> CheckIn:
    return CheckIn(action_id=action_id, on=on, state=CheckInState.DONE, amount=amount)


def skipped(on: date, action_id: str = "a") -> CheckIn:
    return CheckIn(action_id=action_id, on=on, state=CheckInState.SKIPPED)


def make_pause(id: str = "p", **given: Any) -> Pause:
    defaults: dict[str, Any] = {"starts_on": MONDAY, "ends_on": MONDAY}
    return Pause(id=id, **{**defaults, **given})
