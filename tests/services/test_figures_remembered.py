"""Whatever changes, and in whatever order, figures are those worked out afresh."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
)

from leadership_desktop.domain.actions import (
    Action,
    CheckIn,
    CheckInState,
    Pause,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Calendar, Month, Quarter
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.settings import Setting, SettingKey
from leadership_desktop.services.figures import Figures
from tests.domain.figures import Told, figures_on
from tests.domain.strategies import (
    FIRST,
    actions,
    cadences,
    calendars,
    check_ins,
    days,
    pauses,
)
from tests.factories import make_action

IDS = ("a", "b", "c")
ids = st.sampled_from(IDS)
states = st.sampled_from([CheckInState.DONE, CheckInState.SKIPPED, *CheckInState, None])
amounts = st.sampled_from([None, 0.1, 20.0])


def everything(figures: Figures) -> list[object]:
    found: list[object] = [
        figures.first_week(),
        figures.actions(),
        figures.pauses(),
        figures.period(None),
        figures.period(Month(2026, 11)),
        figures.period(Quarter(2026, 4), ["a"] if "a" in known(figures) else []),
        figures.day_counts(FIRST, FIRST + timedelta(days=140)),
        (figures.overall().weeks, figures.overall().momentum),
        figures.overall().execution,
        (figures.goal("g").execution, figures.goal("g").momentum),
    ]
    for action_id in known(figures):
        one = figures.action(action_id)
        later = one.schedule.calendar.week_of(FIRST + timedelta(days=150))
        found += [one.schedule.action, one.weeks, one.result(later), one.momentum]
        found += [one.streaks, one.current_streak, one.best_streak, one.day_streak]
    return found


def known(figures: Figures) -> list[str]:
    return [action.id for action in figures.actions()]


class FiguresMachine(RuleBasedStateMachine):
    @initialize(
        calendar=calendars,
        today=st.integers(70, 140),
        looks_often=st.booleans(),
        of_a=check_ins("a"),
        of_b=check_ins("b"),
        reserve=st.sampled_from([None, 1, 3]),
    )
    def open(
        self,
        calendar: Calendar,
        today: int,
        looks_often: bool,
        of_a: dict[date, CheckIn],
        of_b: dict[date, CheckIn],
        reserve: int | None,
    ) -> None:
        # Changes come one by one, or many before anybody looks.
        self.looks_often = looks_often
        self.calendar = calendar
        self.today = FIRST + timedelta(days=today)
        self.actions = [
            make_action("a", starts_on=FIRST, reserve=reserve),
            make_action("b", starts_on=FIRST, cadence=TimesPerWeek(7), goal_id="g"),
        ]
        self.pauses: list[Pause] = []
        self.told = Told(self.actions, [*of_a.values(), *of_b.values()], [])
        self.told.pauses.all = lambda: list(self.pauses)
        self.figures = figures_on(self.told, self.today, self.calendar)
        self.figures._today = lambda: self.today

    def tell(self, *changes: Change) -> None:
        if changes:
            self.figures.forget(changes, self.calendar)

    def put_check_in(self, check_in: CheckIn | None, key: tuple[str, date]) -> Change:
        before = self.told.by_day.pop(key, None)
        if check_in is not None:
            self.told.by_day[key] = check_in
        return Change(before, check_in)

    def put_action(self, action: Action) -> None:
        before = next((a for a in self.actions if a.id == action.id), None)
        if before is not None:
            self.actions[self.actions.index(before)] = action
        else:
            self.actions.append(action)
        self.tell(Change(before, action))

    @rule(data=st.data(), id=ids, goal=st.sampled_from([None, "g"]))
    def write_an_action(self, data: st.DataObject, id: str, goal: str | None) -> None:
        self.put_action(replace(data.draw(actions(id)), goal_id=goal))

    @rule(id=ids, title=st.sampled_from(["Run", "Read"]), cadence=st.none() | cadences)
    def change_an_action(self, id: str, title: str, cadence: Any) -> None:
        for action in self.actions:
            if action.id == id:
                self.put_action(
                    replace(action, title=title, cadence=cadence or action.cadence)
                )

    @rule(id=ids)
    def delete_an_action(self, id: str) -> None:
        gone = [key for key in self.told.by_day if key[0] == id]
        changes = [self.put_check_in(None, key) for key in gone]
        for action in [action for action in self.actions if action.id == id]:
            self.actions.remove(action)
            changes.append(Change(action, None))
        self.tell(*changes)

    @rule()
    def move_an_action(self) -> None:
        if self.actions:
            action = self.actions.pop()
            self.actions.insert(0, action)
            self.tell(Change(action, replace(action, position=7)))
            self.actions[0] = replace(action, position=7)

    @rule(id=ids, on=days, state=states, amount=amounts)
    def check_in(
        self, id: str, on: date, state: CheckInState | None, amount: float | None
    ) -> None:
        if id in {action.id for action in self.actions}:
            after = None
            if state is not None:
                after = CheckIn(action_id=id, on=on, state=state, amount=amount)
            if after is not None or (id, on) in self.told.by_day:
                self.tell(self.put_check_in(after, (id, on)))

    @rule(data=st.data(), state=states, amount=amounts)
    def change_a_check_in(
        self, data: st.DataObject, state: CheckInState | None, amount: float | None
    ) -> None:
        if self.told.by_day:
            key = data.draw(st.sampled_from(sorted(self.told.by_day)))
            after = None
            if state is not None:
                after = CheckIn(action_id=key[0], on=key[1], state=state, amount=amount)
            self.tell(self.put_check_in(after, key))

    @rule(id=ids, first=days, every=st.integers(1, 9), count=st.integers(2, 40))
    def check_in_a_row(self, id: str, first: date, every: int, count: int) -> None:
        if id not in {action.id for action in self.actions}:
            return
        changes = []
        for number in range(count):
            on = first + timedelta(days=number * every)
            after = CheckIn(action_id=id, on=on, state=CheckInState.DONE, amount=20)
            changes.append(self.put_check_in(after, (id, on)))
        self.tell(*changes)

    @rule(found=pauses())
    def go_away(self, found: tuple[Pause, ...]) -> None:
        before = {pause.id: pause for pause in self.pauses}
        for pause in found:
            old = before.get(pause.id)
            if old is not None:
                self.pauses.remove(old)
            self.pauses.append(pause)
            self.tell(Change(old, pause))

    @rule()
    def come_back(self) -> None:
        if self.pauses:
            self.tell(Change(self.pauses.pop(), None))

    @rule(days=st.integers(-9, 30))
    def wait(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule(calendar=calendars)
    def change_the_calendar(self, calendar: Calendar) -> None:
        self.calendar = calendar
        start = Setting(key=SettingKey.WEEK_STARTS_ON, value="mon")
        self.figures.forget((Change(None, start),), calendar)

    @rule()
    def hear_that_anything_may_have_changed(self) -> None:
        self.figures.forget((), self.calendar)

    @rule()
    def look(self) -> None:
        afresh = figures_on(self.told, self.today, self.calendar)
        found, expected = everything(self.figures), everything(afresh)

        assert found == expected

    @invariant()
    def watch(self) -> None:
        if self.looks_often:
            self.look()

    def teardown(self) -> None:
        if hasattr(self, "figures"):
            self.look()


TestRemembered = FiguresMachine.TestCase
TestRemembered.settings = settings(max_examples=100, stateful_step_count=30)
