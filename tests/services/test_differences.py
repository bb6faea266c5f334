"""What changed between two texts reads as one text, and loses nothing of either."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.services.differences import (
    MOST_WORDS,
    Change,
    Piece,
    differences,
)

texts = st.text(
    st.sampled_from(["a", "b", "é", "🙂", " ", "\n", "ש"]), max_size=40
) | st.text(max_size=60)


def side(pieces: list[Piece], change: Change) -> str:
    return "".join(p.text for p in pieces if p.change in {Change.KEPT, change})


@given(texts, texts)
def test_both_texts_can_be_read_back(old: str, new: str) -> None:
    pieces = differences(old, new)

    assert side(pieces, Change.REMOVED) == old
    assert side(pieces, Change.ADDED) == new


@given(texts)
def test_of_the_same_text_all_is_kept(text: str) -> None:
    assert {piece.change for piece in differences(text, text)} <= {Change.KEPT}


@given(texts, texts)
def test_neighbours_differ_in_kind(old: str, new: str) -> None:
    kinds = [piece.change for piece in differences(old, new)]

    assert all(one is not other for one, other in pairwise(kinds))


def test_a_word_that_changed_stands_beside_what_replaced_it() -> None:
    assert differences("I am home by six.", "I am home by five.") == [
        Piece(Change.KEPT, "I am home by "),
        Piece(Change.REMOVED, "six."),
        Piece(Change.ADDED, "five."),
    ]


def test_ten_pages_are_compared_by_line() -> None:
    page = "".join(f"This is line {number}\n" for number in range(MOST_WORDS))
    pieces = differences(page, page.replace("line 7\n", "the seventh\n"))

    assert pieces[1] == Piece(Change.REMOVED, "This is line 7\n")
    assert pieces[2] == Piece(Change.ADDED, "This is the seventh\n")
    assert len(pieces) == 4
