"""How much a week asks for, beside how much was usually done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.weeks import WeekResult

FULL = 1.25
"""From this many times what is usually done on, a week is full."""


@dataclass(frozen=True, slots=True)
class Load:
    """Times a week, and amounts a week by their unit."""

    times: float = 0
    amounts: Mapping[str, float] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Return whether there is anything."""
        return bool(self.times or any(self.amounts.values()))


def asked(results: Iterable[tuple[Action, WeekResult]]) -> Load:
    """Return what a week asks for; a limit asks for nothing."""
    return _added((action, result.target) for action, result in results)


def done(results: Iterable[tuple[Action, WeekResult]]) -> Load:
    """Return what was done in a week."""
    return _added((action, result.done) for action, result in results)


def _added(values: Iterable[tuple[Action, float]]) -> Load:
    times = 0.0
    amounts: dict[str, float] = {}
    for action, value in values:
        if action.is_limit:
            continue
        if action.has_weekly_amount and action.amount is not None:
            unit = action.amount.unit
            amounts[unit] = amounts.get(unit, 0.0) + value
        else:
            times += value
    return Load(times, amounts)


def mean_of(loads: Sequence[Load]) -> Load | None:
    """Return the mean of several weeks' loads; None of none."""
    if not loads:
        return None
    units = {unit for load in loads for unit in load.amounts}
    return Load(
        sum(load.times for load in loads) / len(loads),
        {
            unit: sum(load.amounts.get(unit, 0.0) for load in loads) / len(loads)
            for unit in units
        },
    )


def is_full(planned: Load, usual: Load | None) -> bool:
    """Return whether a plan asks for clearly more than was usually done."""
    if usual is None or not usual:
        return False
    return planned.times > FULL * usual.times + 1 or any(
        amount > FULL * usual.amounts[unit]
        for unit, amount in planned.amounts.items()
        if usual.amounts.get(unit)
    )
