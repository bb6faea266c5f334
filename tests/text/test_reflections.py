"""A reflection is read in the order in which it was asked."""

from __future__ import annotations

from datetime import date

from leadership_desktop.domain.reflections import Answer, Reflection, ReflectionKind
from leadership_desktop.text.reflections import in_order


def test_answers_stand_as_they_are_asked_and_not_as_they_were_kept() -> None:
    codes = ["theirs", "who_helped", "went_well", "miss_mine:a", "my_part"]
    review = Reflection(
        id="r",
        kind=ReflectionKind.WEEK_REVIEW,
        on=date(2026, 11, 20),
        answers=(
            *(Answer(question=code, text=code) for code in codes),
            Answer(question="differently", text=" "),
        ),
    )

    assert [one.question for one in in_order(review)] == [
        *("theirs", "miss_mine:a", "went_well", "my_part", "who_helped")
    ]
