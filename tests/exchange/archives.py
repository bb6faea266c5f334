"""Draws archives that hold every kind of thing, for hypothesis."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

from hypothesis import strategies as st

from leadership_desktop.domain import (
    actions,
    goals,
    growth,
    loose_ends,
    reflections,
    vision,
)
from leadership_desktop.domain.calendar import Quarter, Weekday
from leadership_desktop.domain.changes import Entity

# What UTF-8 cannot hold, no file can: half a surrogate pair.
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
TITLE = TEXT.filter(lambda text: bool(text.strip()))
DAY = st.dates(date(1900, 1, 1), date(2199, 12, 31))
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
AMOUNT = st.floats(min_value=0, allow_nan=False, allow_infinity=False)
POSITION = st.integers(-5, 50)
MOMENT = st.integers(-2_208_000_000, 7_258_000_000).map(
    lambda seconds: datetime.fromtimestamp(seconds, UTC)
)
QUARTER = st.builds(Quarter, st.integers(1900, 2199), st.integers(1, 4))
RATINGS = st.dictionaries(st.sampled_from(goals.BuildingBlock), st.integers(1, 10))
EVIDENCE = st.dictionaries(
    st.sampled_from(goals.BuildingBlock), TEXT.filter(bool), max_size=3
)
PERIOD = (
    st.none()
    | DAY.map(date.isoformat)
    | DAY.map(lambda day: day.isoformat()[:7])
    | QUARTER.map(str)
)
EVERY = st.integers(1, 12)
CADENCE: st.SearchStrategy[actions.Cadence] = (
    st.builds(actions.Once, DAY)
    | st.builds(actions.TimesPerWeek, st.integers(1, 7), EVERY)
    | st.builds(
        actions.OnDays, st.frozensets(st.sampled_from(Weekday), min_size=1), EVERY
    )
)
DIRECTED = st.builds(
    actions.Amount,
    unit=TEXT,
    goal=st.floats(0.001, 1e12),
    per=st.sampled_from(actions.Per),
    direction=st.sampled_from(actions.Direction),
)
EARLIER = st.lists(
    st.builds(
        actions.EarlierRule,
        until=DAY,
        cadence=CADENCE,
        amount=st.none() | DIRECTED,
    ),
    max_size=2,
    unique_by=lambda rule: rule.until,
).map(tuple)
MEASURE = st.builds(goals.Measure, name=TITLE, unit=TEXT, start=NUMBER, target=NUMBER)
MEASUREMENTS = st.lists(
    st.builds(goals.Measurement, on=DAY, value=NUMBER),
    max_size=3,
    unique_by=lambda measurement: measurement.on,
).map(tuple)

Drawn = tuple[tuple[Entity, ...], tuple[actions.CheckIn, ...]]


def _ids(draw: st.DrawFn, most: int = 3) -> list[str]:
    return draw(st.lists(TEXT.filter(bool), max_size=most, unique=True))


def _some(ids: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    if not ids:
        return st.just(())
    return st.lists(st.sampled_from(ids), unique=True).map(tuple)


def _one(ids: list[str]) -> st.SearchStrategy[str | None]:
    return st.none() | st.sampled_from(ids) if ids else st.none()


@st.composite
def archives(draw: st.DrawFn) -> Drawn:
    """Draw entities and check-ins that refer to each other."""
    versions = [
        vision.Vision(id=i, statement=draw(TITLE), why=draw(TEXT), written_on=draw(DAY))
        for i in _ids(draw)
    ]
    versions.sort(key=lambda version: version.written_on)
    found: list[Entity] = [
        replace(version, position=place) for place, version in enumerate(versions)
    ]
    values, goal_ids = _ids(draw), _ids(draw)
    action_ids, people = _ids(draw), _ids(draw)
    found += [
        draw(
            st.builds(
                vision.Value,
                id=st.just(i),
                name=TITLE,
                description=TEXT,
                position=POSITION,
            )
        )
        for i in values
    ]
    found += [
        draw(
            st.builds(
                goals.Goal,
                id=st.just(i),
                title=TITLE,
                why=TEXT,
                quarter=QUARTER,
                status=st.sampled_from(goals.GoalStatus),
                # Only from one before, so that nothing goes round.
                carried_from=_one(goal_ids[:number]),
                building_block=st.none() | st.sampled_from(goals.BuildingBlock),
                value_ids=_some(values),
                colour=st.sampled_from(goals.Colour),
                position=POSITION,
                measure=st.none() | MEASURE,
                measurements=MEASUREMENTS,
                looked_at_on=st.none() | DAY,
            )
        )
        for number, i in enumerate(goal_ids)
    ]
    found += [_action(draw, i, goal_ids) for i in action_ids]
    found += [_pause(draw, i, action_ids) for i in _ids(draw)]
    found += [
        draw(
            st.builds(
                reflections.Reflection,
                id=st.just(i),
                kind=st.sampled_from(reflections.ReflectionKind),
                on=DAY,
                period=PERIOD,
                answers=st.lists(
                    st.builds(reflections.Answer, question=TEXT, text=TEXT), max_size=2
                ).map(tuple),
                goal_id=_one(goal_ids),
                action_id=_one(action_ids),
            )
        )
        for i in _ids(draw)
    ]
    found += [
        draw(
            st.builds(
                growth.Assessment,
                id=st.just(i),
                on=DAY,
                ratings=RATINGS,
                evidence=EVIDENCE,
            )
        )
        for i in _ids(draw)
    ]
    found += [
        draw(st.builds(growth.Person, id=st.just(i), name=TITLE, role=TEXT, email=TEXT))
        for i in people
    ]
    if people:
        found += [
            draw(
                st.builds(
                    growth.Feedback,
                    id=st.just(i),
                    person_id=st.sampled_from(people),
                    asked_on=st.none() | DAY,
                    questions=st.lists(TEXT, max_size=2).map(tuple),
                    received_on=st.none() | DAY,
                    answer=TEXT,
                    ratings=RATINGS,
                    insight=TEXT,
                    status=st.sampled_from(growth.FeedbackStatus),
                    goal_id=_one(goal_ids),
                    asks_ratings=st.booleans(),
                )
            )
            for i in _ids(draw)
        ]
    found += [
        draw(
            st.builds(
                growth.Proposal,
                id=st.just(i),
                on=DAY,
                situation=TEXT,
                role=st.sampled_from(growth.Role),
                mine_to_do=TEXT,
                proposal=TEXT,
                action_id=_one(action_ids),
            )
        )
        for i in _ids(draw)
    ]
    found += [
        draw(
            st.builds(
                growth.FitCheck,
                id=st.just(i),
                on=DAY,
                request=TITLE,
                value_ids=_some(values),
                displaces=TEXT,
                decision=st.sampled_from(growth.Decision),
                wording=TEXT,
            )
        )
        for i in _ids(draw)
    ]
    found += [
        draw(
            st.builds(
                loose_ends.AcceptedLooseEnd,
                id=st.just(i),
                kind=st.sampled_from(loose_ends.LooseEndKind),
                about=st.sampled_from([*action_ids, *goal_ids, "2026-Q4"]),
                on=DAY,
            )
        )
        for i in _ids(draw)
    ]
    check_ins = draw(
        st.lists(
            st.builds(
                actions.CheckIn,
                action_id=st.sampled_from(action_ids),
                on=DAY,
                state=st.sampled_from(actions.CheckInState),
                amount=st.none() | AMOUNT,
                note=TEXT,
                recorded_at=st.none() | MOMENT,
            ),
            max_size=5,
            unique_by=lambda c: (c.action_id, c.on),
        )
        if action_ids
        else st.just([])
    )
    return tuple(found), tuple(check_ins)


def _action(draw: st.DrawFn, action_id: str, goal_ids: list[str]) -> actions.Action:
    starts_on, ends_on = sorted((draw(DAY), draw(DAY)))
    return draw(
        st.builds(
            actions.Action,
            id=st.just(action_id),
            goal_id=_one(goal_ids),
            title=TITLE,
            cadence=CADENCE,
            amount=st.none() | DIRECTED,
            starts_on=st.just(starts_on),
            ends_on=st.none() | st.just(ends_on),
            archived_on=st.none() | DAY,
            cue=TEXT,
            obstacle=TEXT,
            reminder=st.none() | st.times().map(lambda t: time(t.hour, t.minute)),
            reserve=st.none() | st.integers(0, 20),
            position=POSITION,
            earlier=EARLIER,
        )
    )


def _pause(draw: st.DrawFn, pause_id: str, action_ids: list[str]) -> actions.Pause:
    starts_on, ends_on = sorted((draw(DAY), draw(DAY)))
    return actions.Pause(
        id=pause_id,
        starts_on=starts_on,
        ends_on=ends_on,
        action_id=draw(_one(action_ids)),
        reason=draw(TEXT),
    )
