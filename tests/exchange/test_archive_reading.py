from __future__ import annotations

import json
from copy import deepcopy
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    CheckIn,
    CheckInState,
    Direction,
    Once,
    OnDays,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Quarter, Weekday
from leadership_desktop.domain.errors import Rule
from leadership_desktop.domain.goals import (
    BuildingBlock,
    Colour,
    Goal,
    GoalStatus,
    Measure,
    Measurement,
)
from leadership_desktop.domain.growth import (
    Assessment,
    Decision,
    Feedback,
    FeedbackStatus,
    FitCheck,
    Person,
    Proposal,
    Role,
)
from leadership_desktop.domain.loose_ends import AcceptedLooseEnd, LooseEndKind
from leadership_desktop.domain.reflections import Answer, Reflection, ReflectionKind
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.exchange.archive.reading import read_archive
from leadership_desktop.exchange.problems import Expected, Fault, ImportProblem

ONCE = {"kind": "once", "week": "2026-11-16"}

LEAST: dict[str, Any] = {
    "format": "leadership-archive",
    "version": 1,
    "visions": [{"id": "v", "statement": "Calm", "written_on": "2026-01-01"}],
    "values": [{"id": "w", "name": "Craft"}],
    "goals": [
        {"id": "g", "title": "Speak", "quarter": "2026-Q4"},
        {"id": "h", "title": "Write", "quarter": "2026-Q4"},
    ],
    "actions": [
        {
            "id": "a",
            "title": "Propose",
            "cadence": {"kind": "times_per_week", "times": 3},
            "starts_on": "2026-11-02",
        },
        {
            "id": "b",
            "title": "Ask",
            "cadence": {"kind": "on_days", "days": ["tue", "mon", "tue"]},
            "amount": {"goal": 20},
            "starts_on": "2026-11-02",
        },
        {"id": "c", "title": "Plan", "cadence": ONCE, "starts_on": "2026-11-02"},
    ],
    "check_ins": [{"action_id": "a", "on": "2026-11-02", "state": "done"}],
    "pauses": [{"id": "p", "starts_on": "2026-08-03", "ends_on": "2026-08-16"}],
    "reflections": [{"id": "r", "on": "2026-11-01", "answers": [{"question": "q"}]}],
    "assessments": [{"id": "s", "on": "2026-11-01"}],
    "people": [{"id": "i", "name": "Ada"}],
    "feedback": [{"id": "f", "person_id": "i"}],
    "proposals": [{"id": "o", "on": "2026-11-03"}],
    "fit_checks": [{"id": "t", "on": "2026-11-05", "request": "Join us?"}],
    "accepted_loose_ends": [
        {
            "id": "goal_without_value g",
            "kind": "goal_without_value",
            "about": "g",
            "on": "2026-11-06",
        }
    ],
}


def read(archive: object) -> Any:
    return read_archive(json.dumps(archive).encode())


def problem_of(data: bytes) -> ImportProblem:
    with pytest.raises(ImportProblem) as caught:
        read_archive(data)
    return caught.value


def changed(path: str, value: object) -> bytes:
    """Return the least archive with one place in it changed, or gone for `...`."""
    archive = deepcopy(LEAST)
    *way, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    at: Any = archive
    for part in way:
        at = at[part]
    if value is ...:
        del at[last]
    else:
        at[last] = value
    return json.dumps(archive).encode()


def test_what_is_missing_is_empty_null_or_the_first_choice() -> None:
    contents = read(LEAST)

    assert contents.entities == (
        Vision(id="v", statement="Calm", written_on=date(2026, 1, 1)),
        Value(id="w", name="Craft"),
        Goal(id="g", title="Speak", quarter=Quarter(2026, 4)),
        Goal(
            id="h",
            title="Write",
            quarter=Quarter(2026, 4),
            colour=Colour.ORANGE,
            position=1,
        ),
        Action(
            id="a",
            title="Propose",
            cadence=TimesPerWeek(3, 1),
            starts_on=date(2026, 11, 2),
        ),
        Action(
            id="b",
            title="Ask",
            cadence=OnDays(frozenset({Weekday.MON, Weekday.TUE}), 1),
            amount=Amount(
                unit="", goal=20, per=Per.CHECK_IN, direction=Direction.AT_LEAST
            ),
            starts_on=date(2026, 11, 2),
            position=1,
        ),
        Action(
            id="c",
            title="Plan",
            cadence=Once(date(2026, 11, 16)),
            starts_on=date(2026, 11, 2),
            position=2,
        ),
        contents.entities[7],
        Reflection(
            id="r",
            kind=ReflectionKind.SELF_REFLECTION,
            on=date(2026, 11, 1),
            answers=(Answer(question="q"),),
        ),
        Assessment(id="s", on=date(2026, 11, 1)),
        Person(id="i", name="Ada"),
        Feedback(id="f", person_id="i", status=FeedbackStatus.DRAFT),
        Proposal(id="o", on=date(2026, 11, 3), situation="", role=Role.VICTIM),
        FitCheck(
            id="t", on=date(2026, 11, 5), request="Join us?", decision=Decision.YES
        ),
        AcceptedLooseEnd(
            id="goal_without_value g",
            kind=LooseEndKind.GOAL_WITHOUT_VALUE,
            about="g",
            on=date(2026, 11, 6),
        ),
    )
    assert contents.check_ins == (
        CheckIn(action_id="a", on=date(2026, 11, 2), state=CheckInState.DONE),
    )
    assert contents.settings == ()


def test_everything_that_is_said_is_taken() -> None:
    archive = deepcopy(LEAST)
    archive["goals"][1] |= {
        "why": "Because",
        "status": "parked",
        "carried_from": "g",
        "building_block": "proactivity",
        "value_ids": ["w"],
        "colour": "slate",
        "position": 9,
        "measure": {"name": "Score", "unit": "pt", "start": 6.1, "target": 7.5},
        "measurements": [
            {"on": "2026-11-09", "value": 7},
            {"on": "2026-11-02", "value": 6.8},
        ],
    }
    archive["actions"][0] |= {
        "goal_id": "g",
        "amount": {
            "unit": "min",
            "goal": 0,
            "per": "week",
            "direction": "at_most",
        },
        "ends_on": "2026-12-31",
        "archived_on": "2026-12-01",
        "cue": "When",
        "obstacle": "If",
        "reminder": "09:05",
        "reserve": 2,
        "position": 4,
    }
    archive["check_ins"][0] |= {
        "state": "note",
        "amount": 1.5,
        "note": "Hm",
        "recorded_at": "2026-11-02T09:01:02.9+01:00",
    }
    archive["settings"] = {"week_starts_on": "sun", "fiscal_year_starts_in": 4}
    contents = read(archive)
    goal = next(e for e in contents.entities if e.id == "h")
    action = next(e for e in contents.entities if e.id == "a")

    assert goal == Goal(
        id="h",
        title="Write",
        why="Because",
        quarter=Quarter(2026, 4),
        status=GoalStatus.PARKED,
        carried_from="g",
        building_block=BuildingBlock.PROACTIVITY,
        value_ids=("w",),
        colour=Colour.SLATE,
        position=9,
        measure=Measure(name="Score", unit="pt", start=6.1, target=7.5),
        measurements=(
            Measurement(on=date(2026, 11, 2), value=6.8),
            Measurement(on=date(2026, 11, 9), value=7),
        ),
    )
    assert action == Action(
        id="a",
        goal_id="g",
        title="Propose",
        cadence=TimesPerWeek(3),
        amount=Amount(unit="min", goal=0, per=Per.WEEK, direction=Direction.AT_MOST),
        starts_on=date(2026, 11, 2),
        ends_on=date(2026, 12, 31),
        archived_on=date(2026, 12, 1),
        cue="When",
        obstacle="If",
        reminder=time(9, 5),
        reserve=2,
        position=4,
    )
    assert contents.check_ins[0] == CheckIn(
        action_id="a",
        on=date(2026, 11, 2),
        state=CheckInState.NOTE,
        amount=1.5,
        note="Hm",
        recorded_at=datetime(2026, 11, 2, 8, 1, 2, tzinfo=UTC),
    )
    assert [(s.key, s.value) for s in contents.settings] == [
        (SettingKey.WEEK_STARTS_ON, "sun"),
        (SettingKey.DAY_STARTS_AT, "00:00"),
        (SettingKey.FISCAL_YEAR_STARTS_IN, "4"),
    ]


def test_a_null_counts_as_missing() -> None:
    archive = deepcopy(LEAST)
    archive["goals"][0] |= {"why": None, "colour": None, "position": None}
    archive["goals"][0] |= {"value_ids": None, "measure": None, "measurements": None}
    archive["pauses"][0]["reason"] = None
    archive["settings"] = None

    assert read(archive) == read(LEAST)


def test_keys_that_are_not_known_are_ignored() -> None:
    archive = deepcopy(LEAST)
    archive["mood"] = [[1e300, {"deep": []}]]
    archive["goals"][0]["icon"] = {"name": "star"}
    archive["assessments"][0]["ratings"] = {"courage": 11, "proactivity": None}

    assert read(archive) == read(LEAST)


def test_an_empty_archive_is_an_archive() -> None:
    contents = read({"format": "leadership-archive", "version": 1})

    assert contents.entities == ()


def test_a_byte_order_mark_is_passed_over() -> None:
    assert read_archive(b"\xef\xbb\xbf" + json.dumps(LEAST).encode()) == read(LEAST)


@pytest.mark.parametrize(
    ("path", "value", "fault", "place", "values"),
    [
        ("format", "other", Fault.NOT_RECOGNISED, "format", {}),
        ("format", ..., Fault.NOT_RECOGNISED, "format", {}),
        ("version", ..., Fault.KEY_MISSING, "", {"key": "version"}),
        ("version", 2, Fault.NEWER, "version", {"version": 2, "newest": 1}),
        ("version", "1", Fault.WRONG_KIND, "version", Expected.WHOLE_NUMBER),
        ("version", 0, Fault.WRONG_KIND, "version", Expected.WHOLE_NUMBER),
        ("version", True, Fault.WRONG_KIND, "version", Expected.WHOLE_NUMBER),
        ("goals", {}, Fault.WRONG_KIND, "goals", Expected.LIST),
        ("goals.0", 7, Fault.WRONG_KIND, "goals[0]", Expected.OBJECT),
        ("goals.0.title", ..., Fault.KEY_MISSING, "goals[0]", {"key": "title"}),
        ("goals.0.title", 7, Fault.WRONG_KIND, "goals[0].title", Expected.TEXT),
        ("goals.0.title", " ", Fault.BREAKS_A_RULE, "goals[0].title", Rule.REQUIRED),
        (
            "goals.0.quarter",
            "2026",
            Fault.WRONG_KIND,
            "goals[0].quarter",
            Expected.QUARTER,
        ),
        (
            "goals.0.quarter",
            "0000-Q1",
            Fault.BREAKS_A_RULE,
            "goals[0].quarter",
            Rule.DATE_OUT_OF_RANGE,
        ),
        (
            "goals.0.status",
            "lost",
            Fault.WRONG_KIND,
            "goals[0].status",
            Expected.CHOICE,
        ),
        ("goals.0.id", "", Fault.WRONG_KIND, "goals[0].id", Expected.ID),
        ("goals.1.id", "g", Fault.DUPLICATE, "goals[1].id", {"value": "g"}),
        ("goals.1.carried_from", "h", Fault.GOES_ROUND, "goals[1].carried_from", {}),
        (
            "goals.1.value_ids",
            ["w", "w"],
            Fault.BREAKS_A_RULE,
            "goals[1].value_ids",
            Rule.DUPLICATE,
        ),
        (
            "goals.1.measurements",
            [{"on": "2026-11-02", "value": 1}] * 2,
            Fault.BREAKS_A_RULE,
            "goals[1].measurements",
            Rule.DUPLICATE,
        ),
        (
            "goals.1.measurements",
            [{"on": "1026-11-02", "value": 1}],
            Fault.BREAKS_A_RULE,
            "goals[1].measurements[0].on",
            Rule.DATE_OUT_OF_RANGE,
        ),
        (
            "goals.1.position",
            10**30,
            Fault.NUMBER_OUT_OF_RANGE,
            "goals[1].position",
            {},
        ),
        (
            "visions.0.written_on",
            "2026-02-30",
            Fault.WRONG_KIND,
            "visions[0].written_on",
            Expected.DATE,
        ),
        (
            "visions.0.written_on",
            "9999-01-01",
            Fault.BREAKS_A_RULE,
            "visions[0].written_on",
            Rule.DATE_OUT_OF_RANGE,
        ),
        ("actions.0.cadence", ..., Fault.KEY_MISSING, "actions[0]", {"key": "cadence"}),
        (
            "actions.0.cadence",
            {},
            Fault.KEY_MISSING,
            "actions[0].cadence",
            {"key": "kind"},
        ),
        (
            "actions.0.cadence.kind",
            "daily",
            Fault.WRONG_KIND,
            "actions[0].cadence.kind",
            Expected.CHOICE,
        ),
        (
            "actions.0.cadence.times",
            9,
            Fault.BREAKS_A_RULE,
            "actions[0].cadence.times",
            Rule.TIMES_OUT_OF_RANGE,
        ),
        (
            "actions.0.cadence.times",
            2.5,
            Fault.WRONG_KIND,
            "actions[0].cadence.times",
            Expected.WHOLE_NUMBER,
        ),
        (
            "actions.0.cadence.every_weeks",
            13,
            Fault.BREAKS_A_RULE,
            "actions[0].cadence.every_weeks",
            Rule.EVERY_WEEKS_OUT_OF_RANGE,
        ),
        (
            "actions.1.cadence.days",
            [],
            Fault.BREAKS_A_RULE,
            "actions[1].cadence.days",
            Rule.NO_DAYS,
        ),
        (
            "actions.1.cadence.days",
            ["tue", "someday"],
            Fault.WRONG_KIND,
            "actions[1].cadence.days[1]",
            Expected.CHOICE,
        ),
        (
            "actions.1.amount.goal",
            0,
            Fault.BREAKS_A_RULE,
            "actions[1].amount.goal",
            Rule.NOT_POSITIVE,
        ),
        (
            "actions.1.amount.goal",
            "20",
            Fault.WRONG_KIND,
            "actions[1].amount.goal",
            Expected.NUMBER,
        ),
        (
            "actions.1.reminder",
            "24:00",
            Fault.WRONG_KIND,
            "actions[1].reminder",
            Expected.TIME,
        ),
        (
            "actions.1.ends_on",
            "2026-11-01",
            Fault.BREAKS_A_RULE,
            "actions[1].ends_on",
            Rule.ENDS_BEFORE_START,
        ),
        (
            "actions.1.reserve",
            -1,
            Fault.BREAKS_A_RULE,
            "actions[1].reserve",
            Rule.NEGATIVE,
        ),
        (
            "check_ins.0.on",
            "16-11-2026",
            Fault.WRONG_KIND,
            "check_ins[0].on",
            Expected.DATE,
        ),
        ("check_ins.0.state", ..., Fault.KEY_MISSING, "check_ins[0]", {"key": "state"}),
        (
            "check_ins.0.amount",
            -1,
            Fault.BREAKS_A_RULE,
            "check_ins[0].amount",
            Rule.NEGATIVE,
        ),
        (
            "check_ins.0.note",
            "x" * 10000000,
            Fault.BREAKS_A_RULE,
            "check_ins[0].note",
            Rule.TOO_LONG,
        ),
        (
            "check_ins.0.recorded_at",
            "2026-11-16T08:00:00",
            Fault.WRONG_KIND,
            "check_ins[0].recorded_at",
            Expected.MOMENT,
        ),
        (
            "check_ins.0.recorded_at",
            "0001-01-01T00:00:00+14:00",
            Fault.BREAKS_A_RULE,
            "check_ins[0].recorded_at",
            Rule.DATE_OUT_OF_RANGE,
        ),
        (
            "pauses.0.ends_on",
            "2026-08-02",
            Fault.BREAKS_A_RULE,
            "pauses[0].ends_on",
            Rule.ENDS_BEFORE_START,
        ),
        (
            "reflections.0.period",
            "last week",
            Fault.WRONG_KIND,
            "reflections[0].period",
            Expected.PERIOD,
        ),
        (
            "reflections.0.period",
            "2026-02-30",
            Fault.WRONG_KIND,
            "reflections[0].period",
            Expected.DATE,
        ),
        (
            "assessments.0.ratings",
            {"proactivity": 11},
            Fault.BREAKS_A_RULE,
            "assessments[0].ratings.proactivity",
            Rule.RATING_OUT_OF_RANGE,
        ),
        (
            "feedback.0.person_id",
            ...,
            Fault.KEY_MISSING,
            "feedback[0]",
            {"key": "person_id"},
        ),
        (
            "settings",
            {"week_starts_on": "wed"},
            Fault.BREAKS_A_RULE,
            "settings.week_starts_on",
            Rule.NOT_IN_SETTING,
        ),
        (
            "settings",
            {"fiscal_year_starts_in": 13},
            Fault.BREAKS_A_RULE,
            "settings.fiscal_year_starts_in",
            Rule.NOT_IN_SETTING,
        ),
    ],
)
def test_a_mistake_is_refused_with_its_place(
    path: str, value: object, fault: Fault, place: str, values: object
) -> None:
    problem = problem_of(changed(path, value))
    match values:
        case Expected():
            values = {"expected": values}
        case Rule():
            values = {"rule": values}

    assert (problem.fault, problem.place) == (fault, place)
    assert dict(problem.values) == values


@pytest.mark.parametrize(
    ("data", "fault", "line"),
    [
        (b'{"format": "leadership-archive",\n "version": 1', Fault.CUT_OFF, None),
        (b'{"format": "leadership-archive",\n "version": NaN}', Fault.WRONG_KIND, 2),
        (b'{"format": "leadership-archive",\n "version": nil}', Fault.NOT_JSON, 2),
        (b'{"a": 1}\n{"a": 2}', Fault.NOT_JSON, 2),
        (b"", Fault.CUT_OFF, None),
        (b'{"format":\n\n"\xff"}', Fault.NOT_UTF8, 3),
        (b'{"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", Fault.TOO_DEEP, None),
        (b'{"format": "\\ud800"}', Fault.NOT_JSON, None),
    ],
)
def test_what_is_not_json_is_refused_with_its_line(
    data: bytes, fault: Fault, line: int | None
) -> None:
    problem = problem_of(data)

    assert (problem.fault, problem.line) == (fault, line)


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_are_none_are_refused(number: str) -> None:
    text = json.dumps(LEAST).replace('"goal": 20', f'"goal": {number}')

    problem = problem_of(text.encode())

    assert problem.fault in {Fault.WRONG_KIND, Fault.NUMBER_OUT_OF_RANGE}


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
def test_a_number_that_is_none_is_found_on_a_long_line_too(number: str) -> None:
    text = json.dumps(LEAST).replace('"goal": 20', f'"goal": {number}')
    before = text.split(number, maxsplit=1)[0]

    problem = problem_of(text.encode())

    assert (problem.line, problem.values["expected"]) == (1, Expected.NUMBER)
    assert problem.values["character"] in {len(before) + 1, len(before) + 2}


def test_two_check_ins_of_an_action_and_a_day_are_refused() -> None:
    check_in = LEAST["check_ins"][0]

    problem = problem_of(changed("check_ins", [check_in, {**check_in, "note": "x"}]))

    assert (problem.fault, problem.place) == (Fault.DUPLICATE, "check_ins[1]")


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        ("goals.1.carried_from", "?", "goals[1].carried_from"),
        ("goals.1.value_ids", ["w", "?"], "goals[1].value_ids[1]"),
        ("actions.0.goal_id", "?", "actions[0].goal_id"),
        ("check_ins.0.action_id", "?", "check_ins[0].action_id"),
        ("pauses.0.action_id", "?", "pauses[0].action_id"),
        ("reflections.0.goal_id", "?", "reflections[0].goal_id"),
        ("reflections.0.action_id", "?", "reflections[0].action_id"),
        ("feedback.0.goal_id", "?", "feedback[0].goal_id"),
        ("feedback.0.person_id", "?", "feedback[0].person_id"),
        ("proposals.0.action_id", "?", "proposals[0].action_id"),
        ("fit_checks.0.value_ids", ["?"], "fit_checks[0].value_ids[0]"),
    ],
)
def test_a_reference_to_nothing_in_the_file_is_noted(
    path: str, value: object, place: str
) -> None:
    contents = read_archive(changed(path, value))

    assert [(r.place, r.id) for r in contents.references] == [(place, "?")]


def test_an_id_may_be_long_and_strange_but_not_endless() -> None:
    assert read_archive(changed("values.0.id", "é ✓ " * 200)).entities

    assert problem_of(changed("values.0.id", "x" * 1001)).fault is Fault.BREAKS_A_RULE
