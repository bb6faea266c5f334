"""Which backups stay: enough to go back a year, and never the newest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.retention import (
    DAYS,
    MONTHS,
    NOT_YET,
    WEEKS,
    Made,
    Reason,
    to_keep,
)

NOW = datetime(2026, 11, 19, 7, 0, tzinfo=UTC)

backups = st.lists(
    st.builds(
        Made,
        st.integers(0, 3 * 365 * 24).map(lambda hours: NOW - timedelta(hours=hours)),
        st.sampled_from(Reason),
        st.sampled_from(["", "0002", "0003"]),
    ),
    max_size=60,
)


def daily(days_ago: int, hour: int = 7) -> Made:
    at = (NOW - timedelta(days=days_ago)).replace(hour=hour)
    return Made(at, Reason.DAILY)


def test_a_year_of_daily_backups_leaves_days_weeks_and_months() -> None:
    stay = to_keep([daily(n) for n in range(400)], NOW)
    ages = sorted((NOW - made.at).days for made in stay)

    assert ages[:DAYS] == list(range(DAYS))
    assert len({made.at.isocalendar()[:2] for made in stay}) >= WEEKS
    assert len({(made.at.year, made.at.month) for made in stay}) == MONTHS
    assert len(stay) <= DAYS + WEEKS + MONTHS


def test_who_was_away_for_a_year_finds_what_was_there_before() -> None:
    before = [daily(n) for n in range(400, 407)]

    assert to_keep([daily(0), *before[:6]], NOW) == {daily(0), *before[:6]}


def test_of_an_earlier_day_the_last_one_stays() -> None:
    assert to_keep([daily(3, 7), daily(3, 20)], NOW) == {daily(3, 20)}


def test_the_last_before_each_migration_stays_for_ever() -> None:
    old = [
        Made(NOW - timedelta(days=days), Reason.MIGRATION, revision)
        for days, revision in ((900, "0002"), (901, "0002"), (950, "0001"))
    ]
    stay = to_keep([*old, *(daily(n) for n in range(800))], NOW)

    assert {old[0], old[2]} <= stay
    assert old[1] not in stay


@given(backups)
def test_the_newest_and_all_of_the_last_days_stay(found: list[Made]) -> None:
    stay = to_keep(found, NOW)

    assert stay <= set(found)
    assert {made for made in found if NOW - made.at < NOT_YET} <= stay
    assert not found or max(made.at for made in found) in {made.at for made in stay}


@given(backups)
def test_making_room_twice_removes_nothing_more(found: list[Made]) -> None:
    stay = to_keep(found, NOW)

    assert to_keep(stay, NOW) == stay
