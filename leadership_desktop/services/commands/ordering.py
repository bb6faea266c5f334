"""Putting things that have a `position` in another order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.vision import Value, Vision

Placed = TypeVar("Placed", Value, Goal, Action)


def place(
    others: Sequence[Placed],
    moved: Placed,
    position: int,
    put: Callable[[Placed], None],
) -> None:
    """Put `moved` among `others` at `position`, and number them all from 0."""
    ordered = [entity for entity in others if entity.id != moved.id]
    ordered.insert(max(0, position), moved)
    for number, entity in enumerate(ordered):
        put(replace(entity, position=number))


def next_position(others: Sequence[Value | Goal | Action | Vision]) -> int:
    """Return the position behind all `others`."""
    return max((entity.position for entity in others), default=-1) + 1
