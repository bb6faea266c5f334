from __future__ import annotations

import pytest

from leadership_desktop.text.translation import set_language
from leadership_desktop.ui.week.day_cell import brief


@pytest.mark.parametrize(
    ("amount", "english", "dutch"),
    [
        (0, "0", "0"),
        (20, "20", "20"),
        (7.25, "7.25", "7,25"),
        (12.34, "12.3", "12,3"),
        (123.4, "123", "123"),
        (9999, "9999", "9999"),
        (10_000, "10k", "10k"),
        (12_345, "12k", "12k"),
        (3_500_000, "3.5M", "3,5M"),
        (0.04, "0.04", "0,04"),
        (0.0001, "…", "…"),
    ],
)
def test_an_amount_fits_in_the_box(amount: float, english: str, dutch: str) -> None:
    assert brief(amount) == english
    set_language("nl")
    assert brief(amount) == dutch
