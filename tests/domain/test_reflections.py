"""What was answered stays as it is, but for what is answered anew."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.calendar import Month, Quarter, Week
from leadership_desktop.domain.reflections import (
    Answer,
    Reflection,
    ReflectionKind,
    action_of_miss,
    last_day_to_review,
)

CODES = st.sampled_from(["went_well", "my_part", "miss_mine:a", "theirs"])
ANSWERS = st.lists(
    st.builds(Answer, question=CODES, text=st.text(max_size=4)), max_size=6
)
CHANGES = st.dictionaries(CODES, st.text(max_size=4))


def reflection(answers: list[Answer]) -> Reflection:
    return Reflection(id="r", on=date(2026, 11, 19), answers=tuple(answers))


@given(ANSWERS)
def test_nothing_said_anew_changes_nothing(answers: list[Answer]) -> None:
    assert reflection(answers).saying({}) == reflection(answers)


@given(ANSWERS, CHANGES)
def test_what_is_said_anew_is_said_once_and_the_rest_stays(
    answers: list[Answer], changed: dict[str, str]
) -> None:
    before = reflection(answers)
    after = before.saying(changed)

    assert after.saying(changed) == after
    others = [one for one in answers if one.question not in changed]
    assert [one for one in after.answers if one.question not in changed] == others
    for code, text in changed.items():
        assert [one.text for one in after.answers if one.question == code] == (
            [text] if text else []
        )


def test_an_answer_keeps_its_place() -> None:
    before = reflection([Answer(question=code, text=code) for code in "abc"])

    assert [one.text for one in before.saying({"b": "B", "d": "D"}).answers] == [
        *("a", "B", "c", "D")
    ]


def test_two_answers_to_one_question_are_both_shown() -> None:
    twice = reflection([Answer(question="a", text="x"), Answer(question="a", text="y")])

    assert twice.said() == {"a": "x\n\ny"}


def test_only_the_code_of_a_miss_is_about_an_action() -> None:
    assert action_of_miss("miss_mine:a") == "a"
    assert action_of_miss("miss_outside:a:b") == "a:b"
    assert action_of_miss("theirs:a") is None


def test_a_word_on_a_miss_alone_answers_no_question() -> None:
    miss = Answer(question="miss_mine:a", text="late")

    assert not reflection([miss, Answer(question="my_part")]).is_answered
    assert reflection([miss, Answer(question="my_part", text="x")]).is_answered


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        (ReflectionKind.WEEK_REVIEW, "2026-11-16", Week(date(2026, 11, 16))),
        (ReflectionKind.MONTH_REVIEW, "2026-10", Month(2026, 10)),
        (ReflectionKind.QUARTER_REVIEW, "2026-Q4", Quarter(2026, 4)),
        (ReflectionKind.JOURNAL, "2026-10", None),
        (ReflectionKind.WEEK_REVIEW, "2026-10", None),
        (ReflectionKind.MONTH_REVIEW, "october", None),
        (ReflectionKind.QUARTER_REVIEW, None, None),
        (ReflectionKind.WEEK_REVIEW, "9999-12-31", None),
        (ReflectionKind.MONTH_REVIEW, "9999-12", None),
        (ReflectionKind.QUARTER_REVIEW, "9999-Q4", None),
    ],
)
def test_a_review_says_what_it_looks_back_on(
    kind: ReflectionKind, name: str | None, expected: object
) -> None:
    one = Reflection(id="r", kind=kind, on=date(2026, 11, 19), period=name)

    assert one.reviewed == expected


def test_a_month_is_looked_back_on_in_the_week_after_it() -> None:
    assert last_day_to_review(date(2026, 10, 31)) == date(2026, 11, 7)
