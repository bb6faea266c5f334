"""Execution and momentum of a set of actions, by week."""

from __future__ import annotations

from collections.abc import Sequence

from leadership_desktop.domain.calendar import Calendar, Week
from leadership_desktop.domain.momentum import carry_momentum, mean
from leadership_desktop.services.figures.of_action import ActionFigures


class SetFigures:
    """Execution and momentum of a set of actions, from the first week to the current.

    Each series is worked out when it is asked for, and after a change from the week
    that changed on.
    """

    def __init__(
        self, calendar: Calendar, actions: Sequence[ActionFigures], weeks: range
    ) -> None:
        """`weeks` are running numbers, the last that of the current week."""
        self._calendar = calendar
        self._actions = actions
        self._range = weeks
        self._execution: list[float | None] = []
        self._momentum: list[float] = []

    @property
    def weeks(self) -> list[Week]:
        """The weeks of the series, from the first to the current one."""
        return [self._calendar.week_numbered(number) for number in self._range]

    @property
    def execution(self) -> list[float | None]:
        """The execution of each week; None where no action has a score."""
        known = self._execution
        place = len(known)
        if place < len(self._range) and not self._actions:
            known += [None] * (len(self._range) - place)
        elif place < len(self._range):
            columns = [action.weeks[place:] for action in self._actions]
            for results in zip(*columns, strict=True):
                known.append(mean([result.score for result in results]))
        return known

    @property
    def momentum(self) -> list[float]:
        """The momentum at each week."""
        known = self._momentum
        place = len(known)
        if place < len(self._range):
            before = known[-1] if known else 0.0
            known += carry_momentum(before, self.execution[place:])
        return known

    def execution_of(self, week: Week) -> float | None:
        """Return the execution of a week; None outside the series."""
        number = self._number(week)
        if number not in self._range:
            return None
        return self.execution[number - self._range.start]

    def executions(self, weeks: range) -> list[float | None]:
        """Return the execution of those of `weeks`, by number, that are in the series."""
        begin = self._range.start
        return self.execution[max(0, weeks.start - begin) : max(0, weeks.stop - begin)]

    def momentum_of(self, week: Week) -> float:
        """Return the momentum at a week; 0 before the series, today's after it."""
        place = self._number(week) - self._range.start
        if place < 0 or not self._range:
            return 0.0
        return self.momentum[min(place, len(self._range) - 1)]

    def forget_from(self, week: int) -> None:
        """Forget `week` and all after it."""
        place = max(0, week - self._range.start)
        del self._execution[place:], self._momentum[place:]

    def _number(self, week: Week) -> int:
        return self._calendar.week_number(week.first.toordinal())
