"""What there is to look back on, and when it is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from leadership_desktop.domain.actions import Amount, Direction, Once, Per, TimesPerWeek
from leadership_desktop.domain.calendar import Calendar, Month, Quarter, Week, Weekday
from leadership_desktop.domain.momentum import weakest_day
from leadership_desktop.domain.reflections import Answer
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.check_ins import CheckOff, Skip
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.commands.vision import AddValue
from leadership_desktop.services.queries.reviews import (
    due,
    month_facts,
    review_of,
    week_facts,
    week_to_review,
)
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.text import reviews as words
from leadership_desktop.text.translation import speaking
from tests.conftest import NOW
from tests.factories import MONDAY, make_action, make_goal, make_value

A_DAY = timedelta(days=1)
WEEK = Week(MONDAY)
FRIDAY = MONDAY + 4 * A_DAY


def on(workspace: Workspace, today: date) -> Workspace:
    clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=lambda: NOW, fixed=today)
    return Workspace(workspace.database, clock)


def answered(workspace: Workspace, period: Week | Month | Quarter) -> None:
    said = replace(
        review_of(workspace, period), answers=(Answer(question="q", text="a"),)
    )
    workspace.execute(KeepReflection(said))


@pytest.fixture
def lived(workspace: Workspace) -> Workspace:
    """A week in which one action was kept, one half and one not at all."""
    workspace.execute(
        AddAction(make_action("kept", title="Walk", cadence=TimesPerWeek(1)))
    )
    workspace.execute(
        AddAction(make_action("half", title="Read", cadence=TimesPerWeek(2)))
    )
    workspace.execute(
        AddAction(make_action("not", title="Call", cadence=TimesPerWeek(1)))
    )
    for action_id in ("kept", "half"):
        workspace.execute(CheckOff(action_id, MONDAY, NOW))
    return workspace


def test_an_earlier_week_tells_the_streak_that_it_had(lived: Workspace) -> None:
    for ahead in (7, 21, 28):  # and the third week is missed
        lived.execute(CheckOff("kept", MONDAY + ahead * A_DAY, NOW))
    later = on(lived, MONDAY + 28 * A_DAY)

    streaks = [week_facts(later, WEEK.shifted(ago)).facts[0].streak for ago in range(5)]
    assert streaks == [1, 2, 0, 1, 2]


def test_the_facts_of_a_week_are_its_results(lived: Workspace) -> None:
    facts = week_facts(lived, WEEK)

    assert [words.week_line(one) for one in facts.facts] == [
        "✓ Walk",
        "½ Read · 1 / 2",
        "– Call · 0 / 1",
    ]
    assert words.standing(facts) == "50% done · 1 of 3 actions on target"
    assert [one.action.title for one in facts.open] == ["Read", "Call"]


def test_a_forgotten_day_can_be_checked_off_up_to_today(lived: Workspace) -> None:
    [half, none] = week_facts(lived, WEEK).open
    assert half.missing == MONDAY + 6 * A_DAY
    lived.execute(CheckOff("half", MONDAY + 6 * A_DAY, NOW))
    lived.execute(Skip("not", MONDAY + 6 * A_DAY, NOW))
    assert [one.action.id for one in week_facts(lived, WEEK).open] == []

    lived.undo()
    then = on(lived, FRIDAY)
    [none] = [one for one in week_facts(then, WEEK).open if one.action.id == "not"]
    assert none.missing == FRIDAY


def test_how_much_it_was_is_not_guessed(workspace: Workspace) -> None:
    amount = Amount(unit="km", goal=20, per=Per.WEEK)
    workspace.execute(AddAction(make_action("a", amount=amount)))

    [fact] = week_facts(workspace, WEEK).open

    assert fact.missing is None


def test_a_limit_is_no_miss_before_the_week_is_over(workspace: Workspace) -> None:
    limit = Amount(unit="min", goal=150, per=Per.WEEK, direction=Direction.AT_MOST)
    workspace.execute(AddAction(make_action("a", title="Screens", amount=limit)))
    workspace.execute(CheckOff("a", MONDAY, NOW, 200))
    during = week_facts(on(workspace, FRIDAY), WEEK)

    assert during.open == ()
    assert words.week_line(during.facts[0]) == "· Screens · 200 / 150"
    assert [one.action.id for one in week_facts(workspace, WEEK).open] == ["a"]


def test_a_week_without_any_action_has_no_facts(workspace: Workspace) -> None:
    facts = week_facts(workspace, WEEK)

    assert facts.facts == ()
    assert facts.execution is None


def test_a_month_is_on_one_page(lived: Workspace) -> None:
    lived.execute(AddValue(make_value("v", name="Craft")))
    lived.execute(AddGoal(make_goal("g", title="Be there", value_ids=("v",))))
    once = make_action("once", title="Book it", goal_id="g", cadence=Once(MONDAY))
    lived.execute(AddAction(once))
    lived.execute(CheckOff("once", MONDAY + A_DAY, NOW))

    facts = month_facts(lived, Month(2026, 11))

    assert facts.wins == ("Book it",)
    [(name, share)] = facts.by_value
    assert name == "Craft"
    assert share == pytest.approx(1 / 3)
    assert words.share_lines(facts) == ["Be there · 100%", "Craft · 33%"]
    assert "3 check-ins" in words.month_lines(facts)
    assert facts.view.figures.weakest_day is None  # below five, no day is called that


def test_an_empty_month_is_told_as_one(workspace: Workspace) -> None:
    facts = month_facts(workspace, Month(2026, 10))

    assert words.month_lines(facts)[0] == "Done of what was planned: –"
    assert (facts.wins, facts.by_value) == ((), ())


def test_the_quietest_day_has_fewest_for_each_time_it_occurred() -> None:
    calendar, first, last = Calendar(), MONDAY, MONDAY + 13 * A_DAY
    totals = {Weekday.MON: 4, Weekday.TUE: 1, Weekday.SUN: 1}

    assert weakest_day(totals, first, last, calendar) is Weekday.TUE
    assert weakest_day({Weekday.MON: 2, Weekday.TUE: 2}, first, last, calendar) is None
    alike = {Weekday.MON: 3, Weekday.TUE: 3}
    assert weakest_day(alike, first, last, calendar) is None


def test_a_week_is_offered_from_the_chosen_day_until_it_is_done(
    lived: Workspace,
) -> None:
    assert due(on(lived, FRIDAY - A_DAY)) is None  # nothing was lived before
    assert due(on(lived, FRIDAY)) == WEEK
    assert due(on(lived, MONDAY + 7 * A_DAY)) == WEEK
    answered(lived, WEEK)
    assert due(on(lived, FRIDAY)) is None

    lived.execute(ChangeSetting(SettingKey.REVIEW_ON, "sun"))
    assert week_to_review(on(lived, FRIDAY)) == WEEK.shifted(-1)
    assert week_to_review(on(lived, MONDAY + 6 * A_DAY)) == WEEK


@pytest.mark.parametrize("chosen", ["mon", "tue", "wed"])
def test_a_day_at_the_beginning_of_a_week_is_for_the_week_before(
    lived: Workspace, chosen: str
) -> None:
    lived.execute(ChangeSetting(SettingKey.REVIEW_ON, chosen))
    day = MONDAY + (7 + ["mon", "tue", "wed"].index(chosen)) * A_DAY

    assert due(on(lived, MONDAY + 6 * A_DAY)) is None
    assert due(on(lived, day - A_DAY)) is None
    for offered in (day, day + 3 * A_DAY, day + 6 * A_DAY):
        assert due(on(lived, offered)) == WEEK
    assert due(on(lived, day + 7 * A_DAY)) is None  # nothing was lived since
    for today in (MONDAY + 7 * A_DAY, day, MONDAY + 13 * A_DAY):
        # Who looks back unasked does so on the week that is just over.
        assert week_to_review(on(lived, today)) == WEEK


def test_a_month_and_a_quarter_come_first_in_their_first_days(
    lived: Workspace,
) -> None:
    assert due(on(lived, date(2026, 12, 3))) == Month(2026, 11)
    assert due(on(lived, date(2027, 1, 2))) == Quarter(2026, 4)
    assert due(on(lived, date(2026, 12, 9))) is None  # nothing since
    answered(lived, Month(2026, 11))
    assert due(on(lived, date(2026, 12, 3))) is None


@pytest.mark.parametrize(("hour", "offered"), [(15, False), (16, True), (23, True)])
def test_nothing_is_offered_before_the_chosen_hour(
    lived: Workspace, hour: int, offered: bool
) -> None:
    lived.execute(ChangeSetting(SettingKey.REVIEW_AT, "16:00"))

    def at(day: date) -> Workspace:
        moment = datetime.combine(day, time(hour))
        return Workspace(lived.database, Clock(local=lambda: moment, utc=lambda: NOW))

    assert (week_to_review(at(FRIDAY)) == WEEK) is offered
    assert (due(at(FRIDAY)) == WEEK) is offered
    assert (due(at(date(2026, 12, 1))) == Month(2026, 11)) is offered
    assert due(at(FRIDAY + A_DAY)) == WEEK
    assert due(at(date(2026, 12, 2))) == Month(2026, 11)
    assert due(at(date(2026, 12, 7))) == Month(2026, 11)


def test_the_streaks_that_began_in_the_month_are_told(lived: Workspace) -> None:
    facts = month_facts(lived, Month(2026, 11))
    before = month_facts(lived, Month(2026, 10))

    assert before.begun == ()
    assert words.begun_lines(facts) == [
        f"{title} · {weeks} week" for title, weeks in facts.begun
    ]
    assert facts.begun


def test_who_wants_no_invitation_gets_none(lived: Workspace) -> None:
    lived.execute(ChangeSetting(SettingKey.REVIEW_ON, "never"))

    assert due(on(lived, FRIDAY)) is None


def test_a_title_begins_with_a_capital_in_every_language() -> None:
    calendar = Calendar()

    assert words.title(Month(2026, 10), calendar) == "October 2026 in review"
    with speaking("nl"):
        assert words.title(Month(2026, 10), calendar) == "Oktober 2026: terugblik"
