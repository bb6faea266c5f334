"""What the page of an action tells: all of it from the rules, in dates and figures."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from leadership_desktop.domain.actions import OnDays, TimesPerWeek
from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.services.commands.actions import AddAction, ChangeAction
from leadership_desktop.services.commands.check_ins import CheckOff, Note, Skip
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.queries.action import RuleSpan, action_view
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import action as words
from tests.conftest import NOW, TODAY
from tests.factories import MONDAY, make_action, make_goal

A_DAY, A_WEEK = timedelta(days=1), timedelta(weeks=1)


@pytest.fixture
def walked(workspace: Workspace) -> Workspace:
    """Once a week for two weeks, then twice; kept, kept, and today's still open."""
    workspace.execute(AddGoal(make_goal()))
    action = make_action(goal_id="g", cadence=TimesPerWeek(1), reserve=3)
    workspace.execute(AddAction(action))
    for day in (MONDAY, MONDAY + 8 * A_DAY, MONDAY + A_WEEK):
        workspace.execute(CheckOff("a", day, NOW))
    workspace.execute(Note("a", MONDAY, "Rain.", NOW))
    workspace.execute(Note("a", TODAY, "Sun.", NOW))
    changed = action.changed_from(MONDAY + 2 * A_WEEK, TimesPerWeek(2), None)
    workspace.execute(ChangeAction(changed))
    return workspace


def test_an_action_that_is_gone_has_no_page(workspace: Workspace) -> None:
    assert action_view(workspace, "nobody") is None


def test_streaks_have_their_dates_and_kept_weeks_add_up(walked: Workspace) -> None:
    view = action_view(walked, "a")

    assert view is not None
    assert (view.current_streak, view.best_streak, view.kept) == (2, 2, 2)
    assert [words.streak(one, TODAY) for one in view.streaks] == [
        "2 weeks: 2 November – 15 November"
    ]
    assert view.week_number == 3


def test_what_was_asked_before_stands_with_its_dates(walked: Workspace) -> None:
    view = action_view(walked, "a")

    assert view is not None
    change = MONDAY + 2 * A_WEEK
    assert view.rules == (
        RuleSpan(change, None, TimesPerWeek(2), None),
        RuleSpan(MONDAY, change - A_DAY, TimesPerWeek(1), None),
    )
    assert [words.rule(one, TODAY) for one in view.rules] == [
        "2 × a week, since 16 November",
        "Once a week, 2 November – 15 November",
    ]
    assert [point.execution for point in view.progress.weeks] == [1, 1, 0]


def test_notes_come_newest_first_with_how_the_day_stood(walked: Workspace) -> None:
    view = action_view(walked, "a")

    assert view is not None
    told = [(words.note(one, view), one.note) for one in view.notes]
    assert told == [
        ("Thursday 19 November 2026", "Sun."),
        ("Monday 2 November 2026 · done", "Rain."),
    ]


def test_the_reserve_tells_what_of_it_is_used(walked: Workspace) -> None:
    for days in (0, 1):
        walked.execute(Skip("a", MONDAY + 2 * A_WEEK + days * A_DAY, NOW))

    view = action_view(walked, "a")

    assert view is not None
    assert view.skips_used == 2
    assert words.reserve(view) == "Reserve this quarter: 2 of 3 skips used."


def test_skips_of_another_quarter_or_beyond_the_reserve_are_not_used(
    workspace: Workspace,
) -> None:
    start = date(2026, 9, 21)
    workspace.execute(AddAction(make_action(starts_on=start, reserve=1)))
    for day in (start, MONDAY, MONDAY + A_DAY):
        workspace.execute(Skip("a", day, NOW))

    view = action_view(workspace, "a")

    assert view is not None
    assert view.skips_used == 1


def test_the_strongest_day_is_told_with_what_it_rests_on(workspace: Workspace) -> None:
    daily = OnDays(frozenset(Weekday))
    workspace.execute(AddAction(make_action(cadence=daily)))
    view = action_view(workspace, "a")
    assert view is not None
    assert words.strongest(view).startswith("After five")

    for day in (0, 1, 7, 8, 14):
        workspace.execute(CheckOff("a", MONDAY + day * A_DAY, NOW))
    view = action_view(workspace, "a")

    assert view is not None
    assert words.strongest(view) == "Strongest on Monday."
    assert view.weekdays[:2] == ((Weekday.MON, 3, 3), (Weekday.TUE, 2, 3))


def test_a_one_off_has_neither_streak_nor_habit(example: Workspace) -> None:
    actions = example.figures.actions()
    [once] = [one for one in actions if not one.has_streak][:1]

    view = action_view(example, once.id)

    assert view is not None
    assert view.streaks == ()
    assert words.habit(view) == ""


@pytest.fixture
def example(workspace: Workspace) -> Workspace:
    from leadership_desktop.services.demonstration import demonstration

    workspace.execute(demonstration(TODAY, "en"))
    return workspace
