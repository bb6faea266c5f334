"""A few letters find what was meant, whatever its case, accents and order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.services.matching import distance, folded


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("wal", "Walk before work"),
        ("work walk", "Walk before work"),
        ("elan", "Élan vital"),
        ("ÉLAN", "elan"),
        ("wbw", "Walk before work"),
        ("strasse", "Straße"),
        ("", "anything"),
        ("🙂", "🙂"),
    ],
)
def test_it_is_found(wanted: str, text: str) -> None:
    assert distance(folded(wanted), folded(text)) is not None


@pytest.mark.parametrize(
    ("wanted", "text"), [("walx", "Walk"), ("kw", "Walk work"), ("z", "Walk")]
)
def test_it_is_something_else(wanted: str, text: str) -> None:
    assert distance(folded(wanted), folded(text)) is None


def test_the_nearest_comes_first() -> None:
    texts = ["A long walk", "Walk", "Sidewalk", "We all like kites"]
    found = sorted(texts, key=lambda text: distance("walk", folded(text)) or 0)

    assert found == ["Walk", "A long walk", "Sidewalk", "We all like kites"]


@given(st.text(), st.text())
def test_a_text_finds_itself_and_what_begins_with_it(text: str, more: str) -> None:
    wanted = folded(text)

    assert distance(wanted, wanted) == 0
    assert distance(wanted, wanted + more) == 0
