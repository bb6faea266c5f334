"""How others see one, beside how one sees oneself."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import (
    APART,
    Assessment,
    Feedback,
    FeedbackStatus,
    two_views,
    view_of_others,
)

DAY = date(2026, 11, 2)
BLOCK = BuildingBlock.PROACTIVITY


def said(
    id: str, person: str, rating: int, days: int = 0, block: BuildingBlock = BLOCK
) -> Feedback:
    return Feedback(
        id=id,
        person_id=person,
        received_on=DAY + timedelta(days=days),
        ratings={block: rating},
        status=FeedbackStatus.RECEIVED,
    )


feedbacks = st.lists(
    st.builds(
        said,
        id=st.uuids().map(str),
        person=st.sampled_from(["a", "b", "c"]),
        rating=st.integers(1, 10),
        days=st.integers(0, 30),
        block=st.sampled_from(BuildingBlock),
    ),
    max_size=8,
)


def test_each_person_counts_once_with_what_they_said_last() -> None:
    found = view_of_others(
        [said("2", "a", 9, days=5), said("1", "a", 1), said("3", "b", 6)]
    )

    assert found == {BLOCK: 7.5}


def test_what_is_not_received_does_not_count() -> None:
    asked = Feedback(
        id="f", person_id="a", ratings={BLOCK: 3}, status=FeedbackStatus.ASKED
    )

    assert view_of_others([asked]) == {}


@given(feedbacks)
def test_others_view_lies_between_what_they_said(found: list[Feedback]) -> None:
    for block, rating in view_of_others(found).items():
        ratings = [one.ratings[block] for one in found if block in one.ratings]

        assert min(ratings) <= rating <= max(ratings)


@given(feedbacks, st.randoms())
def test_the_order_in_which_they_answered_does_not_matter(
    found: list[Feedback], chance: random.Random
) -> None:
    shuffled = list(found)
    chance.shuffle(shuffled)

    assert view_of_others(shuffled) == view_of_others(found)


@pytest.mark.parametrize(
    ("own", "others", "blind", "hidden"),
    [
        (8, 8 - APART, True, False),
        (5, 5 + APART, False, True),
        (5, 5 + APART - 0.1, False, False),
        (None, 9.0, False, False),
        (9, None, False, False),
    ],
)
def test_only_views_that_are_clearly_apart_are_named(
    own: int | None, others: float | None, blind: bool, hidden: bool
) -> None:
    mine = None if own is None else Assessment(id="a", on=DAY, ratings={BLOCK: own})
    [view] = [
        one
        for one in two_views(mine, {} if others is None else {BLOCK: others})
        if one.block is BLOCK
    ]

    assert (view.is_blind_spot, view.is_hidden_strength) == (blind, hidden)
