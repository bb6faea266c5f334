"""What is worth a quiet word, once: a first week, a streak that grew, a quarter done."""

from __future__ import annotations

MILESTONES = (4, 8, 13, 26, 39)
A_YEAR = 52


def is_milestone(weeks: int) -> bool:
    """Return whether so many kept weeks in a row are worth a word."""
    return weeks in MILESTONES or (weeks > 0 and weeks % A_YEAR == 0)
