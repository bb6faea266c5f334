"""Remembered figures are those that would be worked out afresh, whatever changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.cli.rendering import stats_json
from leadership_desktop.domain.actions import Action, CheckIn, CheckInState, Pause
from leadership_desktop.domain.calendar import Calendar
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.weeks import WeekStatus
from leadership_desktop.exchange.preview import preview
from leadership_desktop.services.figures import Figures
from leadership_desktop.services.queries.stats import stats
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage.database import Database
from tests.conftest import NOW
from tests.domain.figures import Told, figures_on
from tests.domain.strategies import actions, calendars, check_ins, days, pauses
from tests.factories import MONDAY, done, make_action, skipped

EXAMPLES = (
    Path(__file__).parents[2].parent / "shared" / "design" / "rules-examples.json"
)


def everything(figures: Figures, action_ids: tuple[str, ...]) -> object:
    of = [figures.action(action_id) for action_id in action_ids]
    overall = figures.overall()
    return (
        figures.first_week(),
        [
            (
                a.weeks,
                a.streaks,
                a.momentum,
                a.day_streak,
                a.current_streak,
                a.best_streak,
            )
            for a in of
        ],
        (overall.weeks, overall.execution, overall.momentum),
        figures.selection(["a"]).momentum,
        figures.period(None),
        figures.period(Calendar().month_on(MONDAY)),
    )


edits = st.lists(
    st.tuples(
        st.sampled_from(["a", "b"]),
        days,
        st.sampled_from([*CheckInState, None]),
        st.sampled_from([None, 1.0, 20.0]),
    ),
    max_size=12,
)


@given(calendars, actions("a"), actions("b"), check_ins("a"), pauses(), days, edits)
def test_a_tick_gives_the_figures_that_reading_it_all_again_gives(
    calendar: Calendar,
    one: Action,
    other: Action,
    of: dict[date, CheckIn],
    pauses: tuple[object, ...],
    today: date,
    edits: list[tuple[str, date, CheckInState | None, float | None]],
) -> None:
    told = Told([one, other], of.values(), pauses)  # type: ignore[arg-type]
    remembered = figures_on(told, today, calendar)
    everything(remembered, ("a", "b"))

    for action_id, on, state, amount in edits:
        before = told.by_day.pop((action_id, on), None)
        after = None
        if state is not None:
            after = CheckIn(action_id=action_id, on=on, state=state, amount=amount)
            told.by_day[action_id, on] = after
        if before is not None or after is not None:
            remembered.forget((Change(before, after),), calendar)
        afresh = figures_on(told, today, calendar)

        assert everything(remembered, ("a", "b")) == everything(afresh, ("a", "b"))


@given(calendars, actions("a"), actions("b"), check_ins("a"), pauses(), days)
def test_a_glance_at_this_quarter_gives_the_results_of_this_week(
    calendar: Calendar,
    one: Action,
    other: Action,
    of: dict[date, CheckIn],
    pauses: tuple[Pause, ...],
    today: date,
) -> None:
    told = Told([one, other], of.values(), pauses)
    week = calendar.week_of(today)
    begin = calendar.weeks_of(calendar.quarter_of(week))[0].first
    glance = figures_on(told, today, calendar, since=begin)
    whole = figures_on(told, today, calendar)

    assert glance.overall().execution_of(week) == whole.overall().execution_of(week)
    for action_id in ("a", "b"):
        seen = glance.action(action_id).result(week)
        assert seen == whole.action(action_id).result(week)


class Counting(Told):
    """Notes what is read of which action."""

    def __init__(self, *told: Any) -> None:
        super().__init__(*told)
        self.whole: list[str] = []
        self.weeks: list[tuple[str, date]] = []

    def history(self, action_id: str) -> list[tuple[str, str, float | None]]:
        self.whole.append(action_id)
        return super().history(action_id)

    def history_between(
        self, action_id: str, first: date, last: date
    ) -> list[tuple[str, str, float | None]]:
        if (last - first).days == 6:
            self.weeks.append((action_id, first))
        return super().history_between(action_id, first, last)


def test_a_tick_in_this_week_reads_one_week_of_one_action() -> None:
    told = Counting([make_action("a"), make_action("b")], [done(MONDAY)], [])
    today = MONDAY + timedelta(days=400)
    figures = figures_on(told, today)
    figures.overall()
    tick = done(today)
    told.by_day["a", today] = tick

    figures.forget((Change(None, tick),), Calendar())

    assert figures.action("a").weeks[-1].done == 1
    assert told.whole == ["a", "b"]
    assert told.weeks == [("a", Calendar().week_of(today).first)]


@pytest.mark.parametrize("reserve", [None, 1])
def test_a_skip_that_is_taken_back_is_asked_for_again(reserve: int | None) -> None:
    first, later = MONDAY + timedelta(days=7), MONDAY + timedelta(days=14)
    told = Told(
        [make_action("a", reserve=reserve)],
        [done(MONDAY), skipped(first), skipped(later)],
        [],
    )
    figures = figures_on(told, MONDAY + timedelta(days=30))
    before = [result.target for result in figures.action("a").weeks[1:3]]
    gone = told.by_day.pop(("a", first))

    figures.forget((Change(gone, None),), Calendar())

    assert before == [2, 2 if reserve is None else 3]
    assert [result.target for result in figures.action("a").weeks[1:3]] == [3, 2]


def test_a_new_title_or_place_reads_no_check_in() -> None:
    walk = make_action("a")
    told = Counting([walk], [done(MONDAY)], [])
    figures = figures_on(told, MONDAY)
    before = figures.action("a")
    renamed = replace(walk, title="Run", position=3)
    told.actions.all = lambda: [renamed]

    figures.forget((Change(walk, renamed),), Calendar())

    assert figures.action("a") is before
    assert figures.action("a").schedule.action == renamed
    assert told.whole == ["a"]


def test_a_pause_reads_no_check_in_and_spares_the_other_actions() -> None:
    told = Counting([make_action("a"), make_action("b")], [done(MONDAY)], [])
    figures = figures_on(told, MONDAY)
    spared = figures.action("b")
    last = MONDAY + timedelta(days=4)
    away = Pause(id="p", starts_on=MONDAY, ends_on=last, action_id="a")
    told.pauses.all = lambda: [away]

    figures.forget((Change(None, away),), Calendar())

    assert figures.action("a").weeks[0].target == 1
    assert figures.action("b") is spared
    assert told.whole == ["a", "b"]


def test_a_new_day_reads_nothing_again() -> None:
    told = Counting([make_action("a")], [done(MONDAY)], [])
    figures = figures_on(told, MONDAY)
    figures.overall()
    figures._today = lambda: MONDAY + timedelta(days=7)

    assert len(figures.overall().weeks) == 2
    assert figures.action("a").weeks[0].status is WeekStatus.MISSED
    assert told.whole == ["a"]


def test_what_could_not_be_read_is_read_again_at_the_next_question() -> None:
    told = Counting([make_action("a")], [], [])
    figures = figures_on(told, MONDAY)
    figures.overall()
    tick = done(MONDAY)
    told.by_day["a", MONDAY] = tick
    figures.forget((Change(None, tick),), Calendar())
    works = told.history
    told.history = fail  # type: ignore[method-assign]

    with pytest.raises(OSError, match="locked"):
        figures.overall()
    told.history = works  # type: ignore[method-assign]

    assert figures.action("a").weeks[0].done == 1


def fail(action_id: str) -> list[tuple[str, str, float | None]]:
    raise OSError("locked")


@pytest.mark.skipif(
    not EXAMPLES.exists(), reason="the design's worked cases are not here"
)
@pytest.mark.parametrize(
    "case",
    msgspec.json.decode(EXAMPLES.read_bytes()) if EXAMPLES.exists() else [],
    ids=lambda case: str(case["name"]),
)
def test_the_worked_cases_through_the_import_of_their_archive(
    tmp_path: Path, case: dict[str, object]
) -> None:
    archive = tmp_path / "case.json"
    archive.write_bytes(msgspec.json.encode(case["archive"]))
    database = Database.open(tmp_path / "leadership.db", device="d")
    today = date.fromisoformat(str(case["today"]))
    clock = Clock(local=lambda: NOW, utc=lambda: NOW, fixed=today)
    workspace = Workspace(database, clock)

    workspace.execute(preview(workspace, archive).command)
    found = stats_json(stats(workspace))
    workspace.close()

    assert found == case["expected"]
