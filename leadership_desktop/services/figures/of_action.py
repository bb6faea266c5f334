"""The figures of one action, by week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.calendar import Week
from leadership_desktop.domain.history import Records, days_of
from leadership_desktop.domain.momentum import carry_momentum
from leadership_desktop.domain.schedule import ALL_DAYS, Schedule
from leadership_desktop.domain.streaks import (
    DayRun,
    Run,
    Streak,
    carry_day_runs,
    carry_runs,
    finished_runs,
)
from leadership_desktop.domain.weeks import (
    WeekResult,
    WeekStatus,
    counted_skips,
    week_results,
    weeks_of_reserve,
)


class ActionFigures:
    """The figures of one action, from the first week of all to the current one.

    Each series is worked out when it is asked for, and after a change from the week
    that changed on.
    """

    def __init__(
        self, schedule: Schedule, records: Records, weeks: range, today: int
    ) -> None:
        """`weeks` are running numbers, the last the current week; `today` an ordinal."""
        self.schedule = schedule
        self._records = records
        self._range = weeks
        self._today = today
        self._skips = counted_skips(schedule, records.skipped)
        self._results: list[WeekResult] = []
        self._runs: list[Run] = []
        self._day_runs: list[DayRun] = []
        self._momentum: list[float] = []

    @property
    def weeks(self) -> list[WeekResult]:
        """The result of each week."""
        known = self._results
        if len(known) < len(self._range):
            known += self._work_out(self._range[len(known) :])
        return known

    @property
    def momentum(self) -> list[float]:
        """The momentum at each week."""
        known = self._momentum
        if len(known) < len(self._range):
            scores = [result.score for result in self.weeks[len(known) :]]
            known += carry_momentum(known[-1] if known else 0.0, scores)
        return known

    def result(self, week: Week) -> WeekResult:
        """Return the result of any week, also of one to come."""
        number = self._number(week)
        if number in self._range:
            return self.weeks[number - self._range.start]
        return self._work_out(range(number, number + 1))[0]

    def results(self, weeks: range) -> list[WeekResult]:
        """Return the results of those of `weeks`, by number, that have one."""
        begin = self._range.start
        return self.weeks[max(0, weeks.start - begin) : max(0, weeks.stop - begin)]

    def momentum_until(self, week: Week, count: int) -> list[float]:
        """Return the momentum of up to `count` weeks, the last of them `week`."""
        end = max(0, self._number(week) + 1 - self._range.start)
        end = min(end, len(self._range))
        return self.momentum[max(0, end - count) : end]

    @property
    def current_streak(self) -> int:
        """The kept weeks of the run that no missed week has ended."""
        runs = self._all_runs()
        return runs[-1].kept if runs else 0

    @property
    def best_streak(self) -> int:
        """The kept weeks of the longest run."""
        runs = self._all_runs()
        return runs[-1].best if runs else 0

    def streak_at(self, week: Week) -> int:
        """Return the length that the running streak had at the end of a week."""
        runs = self._all_runs()
        place = self._number(week) - self._range.start
        return runs[place].kept if 0 <= place < len(runs) else 0

    @property
    def streaks(self) -> list[Streak]:
        """Every streak, oldest first."""
        return self._named(self._all_runs())

    def streaks_by(self, week: Week) -> list[Streak]:
        """Return every streak as long as it was at the end of a week, oldest first."""
        end = self._number(week) + 1 - self._range.start
        return self._named(self._all_runs()[: max(0, end)])

    def _named(self, runs: list[Run]) -> list[Streak]:
        named = self.schedule.calendar.week_numbered
        return [
            Streak(named(run.first), named(run.last), run.kept)
            for run in finished_runs(runs)
        ]

    @property
    def day_streak(self) -> DayRun | None:
        """The run of due days done; None for actions that have no such streak."""
        if not self.schedule.has_day_streak:
            return None
        known = self._day_runs
        if len(known) < len(self._range):
            known += carry_day_runs(
                known[-1] if known else DayRun(),
                self.schedule,
                self._records.done,
                self._skips,
                self._range[len(known) :],
                self._today,
            )
        return known[-1] if known else DayRun()

    def skips_used(self, week: Week) -> int:
        """Return how many skips count, in a week's quarter where there is a reserve."""
        shared = weeks_of_reserve(self.schedule, self._number(week))
        return sum(self._skips.get(number, 0).bit_count() for number in shared)

    def missing_day(self, week: Week) -> date | None:
        """Return the last day of a missed week that asked and has no check-in, if any."""
        if self.result(week).status is not WeekStatus.MISSED:
            return None
        return self._last_open(week, week.last)

    def open_day(self, week: Week, today: date) -> date | None:
        """Return the last day up to today of a week not kept, that asked and is open."""
        short = {WeekStatus.MISSED, WeekStatus.OPEN}
        return (
            self._last_open(week, today) if self.result(week).status in short else None
        )

    def _last_open(self, week: Week, until: date) -> date | None:
        number = self._number(week)
        records = self._records
        taken = records.recorded.get(number, 0) | records.skipped.get(number, 0)
        of_rule = self.schedule.of_week(number)
        ahead = sum(1 << bit for bit, day in enumerate(week.days) if day > until)
        free = self.schedule.open(number) & ~taken & ~ahead
        days = days_of(of_rule.due & free or free)
        return week.days[days[-1]] if days else None

    def with_one_more(self, day: date) -> ActionFigures:
        """Return the figures as a tick on `day`, which has none, would make them."""
        calendar = self.schedule.calendar
        week = calendar.week_number(day.toordinal())
        amount = self.schedule.of_week(week).action.amount
        bit = 1 << (day.toordinal() - calendar.first_ordinal(week))
        of_a_tick = (amount.of_a_tick if amount else None) or 0.0
        records = self._records.with_done(week, bit, of_a_tick)
        return ActionFigures(self.schedule, records, self._range, self._today)

    def recorded(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """Yield each week with `done` check-ins, and their days from `first` to `last`.

        Both are ordinals; a week goes by the ordinal of its first day, its days by bits.
        """
        calendar = self.schedule.calendar
        low, high = calendar.week_number(first), calendar.week_number(last)
        found = self._records.recorded
        if high - low < len(found):
            weeks = {w: found[w] for w in range(low, high + 1) if w in found}
        else:
            weeks = found
        for week, days in weeks.items():
            if low < week < high:
                yield calendar.first_ordinal(week), days
            elif low <= week <= high:
                start = calendar.first_ordinal(week)
                kept = days & (ALL_DAYS << max(0, first - start))
                kept &= ALL_DAYS >> max(0, start + 6 - last)
                if kept:
                    yield start, kept

    def describe(self, action: Action) -> None:
        """Take over the words of an action whose rules are still the same."""
        self.schedule.describe(action)

    def forget_week(self, week: int) -> None:
        """Forget what rests on the records of a week: that week and all after it."""
        schedule, skipped = self.schedule, self._records.skipped
        # A skip more or less can move which later ones the reserve covers.
        shared = weeks_of_reserve(schedule, week)
        for other in shared:
            self._skips.pop(other, None)
        of_reserve = {other: skipped[other] for other in shared if other in skipped}
        self._skips.update(counted_skips(schedule, of_reserve))
        place = max(0, week - self._range.start)
        del self._results[place:], self._momentum[place:]
        del self._runs[place:], self._day_runs[place:]

    def _all_runs(self) -> list[Run]:
        """Return the run at each week; one-off actions have no streak."""
        known = self._runs
        if self.schedule.action.has_streak and len(known) < len(self._range):
            known += carry_runs(
                known[-1] if known else Run(),
                self._range.start + len(known),
                self.weeks[len(known) :],
            )
        return known

    def _work_out(self, weeks: range) -> list[WeekResult]:
        current = self._range.stop - 1
        return week_results(self.schedule, self._records, self._skips, weeks, current)

    def _number(self, week: Week) -> int:
        return self.schedule.calendar.week_number(week.first.toordinal())
