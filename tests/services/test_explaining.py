"""Figures are explained by what they are worked out from, and by one check-in more."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leadership_desktop.domain.actions import (
    Amount,
    Direction,
    OnDays,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.domain.momentum import KEEP, mean
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.check_ins import CheckOff, Clear, Skip
from leadership_desktop.services.commands.importing import BringIn
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.queries.explaining import (
    explain_action,
    explain_period,
    explain_set,
)
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import explaining as words
from tests.conftest import NOW, TODAY
from tests.factories import done, make_action


@pytest.fixture
def example(workspace: Workspace) -> Workspace:
    workspace.execute(demonstration(TODAY, "en"))
    return workspace


def test_one_more_is_what_a_tick_makes_of_it(example: Workspace) -> None:
    """The promise is held to the very figures after the tick, for every action."""
    figures = example.figures
    week = example.calendar.week_of(TODAY)
    tried = 0
    for action in figures.actions():
        promised = explain_action(example, action.id, week).one_more
        if promised is None:
            continue
        amount = action.amount.of_a_tick if action.amount else None
        example.execute(CheckOff(action.id, TODAY, NOW, amount))
        found = explain_action(example, action.id, week)
        assert found.result == promised.result
        assert found.current_streak == promised.streak
        assert found.momentum == promised.momentum
        assert found.one_more is None
        example.undo()
        tried += 1
    assert tried > 3


def test_the_best_tick_makes_of_the_week_what_is_said(example: Workspace) -> None:
    week = example.calendar.week_of(TODAY)
    best = explain_set(example, week).best_tick
    assert best is not None
    action = next(a for a in example.figures.actions() if a.title == best.title)

    amount = action.amount.of_a_tick if action.amount else None
    example.execute(CheckOff(action.id, TODAY, NOW, amount))
    found = explain_set(example, week)

    assert found.execution == pytest.approx(best.execution)
    assert found.momentum == pytest.approx(best.momentum)


def test_the_parts_make_the_whole(example: Workspace) -> None:
    week = example.calendar.week_of(TODAY).shifted(-1)
    found = explain_set(example, week)

    assert mean([part.result.score for part in found.actions]) == found.execution
    newest, before = found.parts[:2]
    assert newest.week == week
    assert newest.score is not None
    assert newest.momentum == found.momentum
    made = KEEP * before.momentum + (1 - KEEP) * newest.score
    assert newest.momentum == pytest.approx(made)


def test_a_periods_parts_make_its_figures(example: Workspace) -> None:
    month = example.calendar.month_on(TODAY)
    found = explain_period(example, month)
    over = [one for one in found.weeks if one[3]]

    assert len(over) == found.figures.weeks
    assert sum(strong for _, _, strong, _ in over) == found.figures.strong_weeks
    assert sum(count for _, count, _ in found.weekdays) == found.figures.check_ins
    assert found.scores > len(over)


def test_the_missing_one_is_held_to_the_figures_after_it_too(
    example: Workspace,
) -> None:
    week = example.calendar.week_of(TODAY)
    tried = 0
    for action in example.figures.actions():
        for ago in range(1, 9):
            shown = week.shifted(-ago)
            promised = explain_action(example, action.id, shown).one_more
            if promised is None:
                continue
            assert promised.is_missing
            amount = action.amount.of_a_tick if action.amount else None
            example.execute(CheckOff(action.id, promised.on, NOW, amount))
            found = explain_action(example, action.id, shown)
            assert found.result == promised.result
            assert found.current_streak == promised.streak
            assert found.momentum == promised.momentum
            example.undo()
            tried += 1
    assert tried > 5


def test_what_is_missing_is_a_day_that_asked_and_has_no_word_yet(
    workspace: Workspace,
) -> None:
    days = OnDays(frozenset({Weekday.MON, Weekday.TUE, Weekday.THU, Weekday.FRI}))
    workspace.execute(AddAction(make_action("a", cadence=days)))
    monday = date(2026, 11, 9)
    workspace.execute(CheckOff("a", monday + timedelta(days=3), NOW))
    workspace.execute(Skip("a", monday + timedelta(days=4), NOW))

    figures = workspace.figures.action("a")

    assert figures.missing_day(workspace.calendar.week_of(monday)) == date(2026, 11, 10)


def test_a_kept_week_misses_nothing(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action("a", cadence=TimesPerWeek(1))))
    for day in (date(2026, 11, 2), date(2026, 11, 9)):
        workspace.execute(CheckOff("a", day, NOW))
    week = workspace.calendar.week_of(date(2026, 11, 9))

    assert explain_action(workspace, "a", week).one_more is None
    assert workspace.figures.action("a").missing_day(week) is None


def test_the_reserve_is_explained_where_there_is_one(example: Workspace) -> None:
    week = example.calendar.week_of(TODAY)
    titles = {
        action.reserve: [
            s.title for s in words.of_action(explain_action(example, action.id, week))
        ]
        for action in example.figures.actions()
    }

    assert titles[6][-1] == "Reserve: 1 of 6 used"
    assert not any("Reserve" in title for title in titles[None])


def test_nothing_more_can_be_ticked_on_a_day_that_is_done_or_ahead(
    workspace: Workspace,
) -> None:
    workspace.execute(AddAction(make_action("a", starts_on=date(2026, 1, 5))))
    week = workspace.calendar.week_of(TODAY)

    assert explain_action(workspace, "a", week).one_more is not None
    assert explain_action(workspace, "a", week.shifted(1)).one_more is None
    workspace.execute(CheckOff("a", TODAY, NOW))
    assert explain_action(workspace, "a", week).one_more is None
    workspace.execute(Clear("a", TODAY, NOW))
    workspace.execute(Skip("a", TODAY, NOW))
    skipped = explain_action(workspace, "a", week).one_more
    assert skipped is not None
    workspace.execute(CheckOff("a", TODAY, NOW))
    assert explain_action(workspace, "a", week).result == skipped.result


def test_how_much_is_not_guessed(workspace: Workspace) -> None:
    amount = Amount(unit="km", goal=20, per=Per.WEEK, direction=Direction.AT_LEAST)
    workspace.execute(AddAction(make_action("a", amount=amount)))
    week = workspace.calendar.week_of(TODAY)

    assert explain_action(workspace, "a", week).one_more is None


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    days=st.sets(st.integers(0, 60), max_size=40),
    times=st.integers(1, 7),
)
def test_whatever_was_done_can_be_told(
    workspace: Workspace, days: set[int], times: int
) -> None:
    start = TODAY - timedelta(days=60)
    action = make_action("x", cadence=TimesPerWeek(times), starts_on=start)
    ticks = tuple(done(start + timedelta(days=day), "x") for day in days)
    workspace.execute(BringIn("", (action,), ticks))
    week = workspace.calendar.week_of(TODAY)
    try:
        found = explain_action(workspace, "x", week)
        sections = words.of_action(found)
        assert sum(len(section.rows) for section in sections) > 0
        assert found.momentum == workspace.figures.action("x").momentum[-1]
        for section in sections:
            assert "{" not in section.title + section.rule + section.one_more
            assert all(len(row) == len(section.head) for row in section.rows)
    finally:
        workspace.undo()
