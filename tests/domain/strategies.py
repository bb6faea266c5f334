"""Histories that hypothesis makes up: short, and full of corners."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Cadence,
    CheckIn,
    CheckInState,
    Direction,
    EarlierRule,
    Once,
    OnDays,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Calendar, Weekday

FIRST = date(2026, 9, 7)
# Around the turn of a quarter and of a year, where weeks and quarters part ways.
days = st.integers(0, 20 * 7).map(lambda n: FIRST + timedelta(days=n))
calendars = st.builds(
    Calendar,
    st.sampled_from([Weekday.MON, Weekday.SUN, Weekday.SAT]),
    st.sampled_from([1, 1, 4, 12]),
)
every = st.sampled_from([1, 1, 1, 2, 3])
cadences: st.SearchStrategy[Cadence] = st.one_of(
    st.builds(Once, days),
    st.builds(TimesPerWeek, st.integers(1, 7), every),
    st.builds(OnDays, st.frozensets(st.sampled_from(list(Weekday)), min_size=1), every),
)
amounts = st.none() | st.builds(
    Amount,
    unit=st.just("min"),
    goal=st.sampled_from([0.1, 0.3, 0.7, 20.0, 60.0]),
    per=st.sampled_from(Per),
    direction=st.sampled_from(Direction),
)


earlier_rules = st.lists(
    st.builds(EarlierRule, until=days, cadence=cadences, amount=amounts),
    max_size=2,
    unique_by=lambda rule: rule.until,
).map(tuple)


@st.composite
def actions(draw: st.DrawFn, id: str = "a") -> Action:
    starts_on = draw(days)
    length = draw(st.none() | st.integers(0, 90))
    archived = draw(st.none() | st.integers(-5, 120))
    return Action(
        id=id,
        title="Walk",
        cadence=draw(cadences),
        amount=draw(amounts),
        starts_on=starts_on,
        ends_on=None if length is None else starts_on + timedelta(days=length),
        archived_on=None if archived is None else starts_on + timedelta(days=archived),
        reserve=draw(st.sampled_from([None, None, 0, 1, 3])),
        earlier=draw(st.just(()) | earlier_rules),
    )


@st.composite
def check_ins(draw: st.DrawFn, action_id: str = "a") -> dict[date, CheckIn]:
    found = draw(
        st.dictionaries(
            days,
            st.tuples(
                st.sampled_from(
                    [CheckInState.DONE] * 4 + [CheckInState.SKIPPED, CheckInState.NOTE]
                ),
                st.sampled_from([None, 0.0, 0.1, 0.2, 15.0, 20.0, 30.0]),
            ),
            max_size=60,
        )
    )
    return {
        day: CheckIn(action_id=action_id, on=day, state=state, amount=amount, note="n")
        for day, (state, amount) in found.items()
    }


@st.composite
def pauses(draw: st.DrawFn) -> tuple[Pause, ...]:
    found = draw(
        st.lists(
            st.tuples(days, st.integers(0, 25), st.sampled_from([None, "a", "other"])),
            max_size=3,
        )
    )
    return tuple(
        Pause(
            id=str(number),
            starts_on=first,
            ends_on=first + timedelta(days=length),
            action_id=action_id,
        )
        for number, (first, length, action_id) in enumerate(found)
    )
