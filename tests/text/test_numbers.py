"""Numbers read as a person of the language writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.text import numbers
from leadership_desktop.text.translation import set_language


@pytest.mark.parametrize(
    ("share", "expected"),
    [(0.64, "64%"), (1.0, "100%"), (0.0, "0%"), (None, "–")],
)
def test_a_share_is_a_whole_percentage(share: float | None, expected: str) -> None:
    assert numbers.percent(share) == expected


@pytest.mark.parametrize(
    ("language", "value", "expected"),
    [
        ("en", 6.8, "6.8"),
        ("nl", 6.8, "6,8"),
        ("en", 1234.5, "1,234.5"),
        ("nl", 1234.5, "1.234,5"),
        ("en", 3.0, "3"),
        ("en", 0.0996, "0.1"),
        ("en", 0.0123, "0.012"),
        ("nl", -0.0005, "-0,0005"),
        ("en", 5.6e-17, "0"),
        ("en", -5.6e-17, "0"),
        ("nl", 0.25, "0,25"),
    ],
)
def test_a_number_has_no_more_decimals_than_it_needs(
    language: str, value: float, expected: str
) -> None:
    set_language(language)

    assert numbers.number(value) == expected


@pytest.mark.parametrize("typed", ["6.8", "6,8", " 6,8 "])
def test_a_number_is_typed_with_a_point_or_a_comma(typed: str) -> None:
    assert numbers.parse(typed) == 6.8


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", "2,000", 2000),
        ("en", "2.000", 2),
        ("en", "1,000.5", 1000.5),
        ("en", "1.000,5", 1000.5),
        ("en", "1,000,000", 1e6),
        ("en", "1.000.000", 1e6),
        ("en", "0,125", 0.125),
        ("en", "-2,000", -2000),
        ("en", "2,00", 2),
        ("nl", "2.000", 2000),
        ("nl", "2,000", 2),
        ("nl", "1.000,5", 1000.5),
        ("nl", "1,000.5", 1000.5),
        ("nl", "0.125", 0.125),
        ("nl", "2 000", 2000),
    ],
)
def test_thousands_are_grouped_as_the_language_groups_them(
    language: str, typed: str, expected: float
) -> None:
    set_language(language)

    assert numbers.parse(typed) == expected


@pytest.mark.parametrize(
    "typed", ["", "ten", "1,00,0", "1,000.5.2", "1_000", "nan", "inf", "1e400", "--1"]
)
def test_what_is_no_ordinary_number_is_none(typed: str) -> None:
    assert numbers.parse(typed) is None


@pytest.mark.parametrize("language", ["en", "nl"])
@given(value=st.integers(-999_999_999, 999_999_999).map(lambda n: n / 100))
def test_what_is_shown_can_be_typed_back(language: str, value: float) -> None:
    set_language(language)

    assert numbers.parse(numbers.number(value)) == pytest.approx(value)
    assert numbers.parse(numbers.typed(value)) == pytest.approx(value)


def test_an_amount_has_its_unit_and_a_target_its_part() -> None:
    assert numbers.with_unit(20, "min") == "20 min"
    assert numbers.with_unit(3, "") == "3"
    assert numbers.of_target(2, 3) == "2 / 3"
    assert numbers.of_target(0.0005, 0.001) == "0.0005 / 0.001"
    assert numbers.of_target(0.02, 0.05) == "0.02 / 0.05"
