"""Column types: how dates, moments, enums and small value objects are written."""

from __future__ import annotations

import enum
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import Dialect, Enum, Text
from sqlalchemy.types import TypeDecorator

from leadership_desktop.domain.actions import Amount, Direction, EarlierRule, Per
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import BuildingBlock, Measure
from leadership_desktop.domain.reflections import Answer
from leadership_desktop.storage.codec import (
    cadence_from,
    moment_from,
    moment_text,
    plain,
)

T = TypeVar("T")


class AsText(TypeDecorator[T], Generic[T]):
    """A value written as text by one function and read back by another."""

    impl = Text
    cache_ok = True

    def __init__(self, write: Callable[[T], str], read: Callable[[str], T]) -> None:
        super().__init__()
        self.write = write
        self.read = read

    def process_bind_param(self, value: T | None, dialect: Dialect) -> str | None:
        """Return what is stored."""
        return None if value is None else self.write(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> T | None:
        """Return what was stored."""
        return None if value is None else self.read(value)


def _as_json(read: Callable[[Any], T]) -> AsText[T]:
    return AsText(
        lambda value: msgspec.json.encode(plain(value)).decode(),
        lambda text: read(msgspec.json.decode(text)),
    )


def _amount(data: dict[str, Any]) -> Amount:
    return Amount(
        unit=data["unit"],
        goal=data["goal"],
        per=Per(data["per"]),
        direction=Direction(data["direction"]),
    )


def _earlier(data: list[dict[str, Any]]) -> tuple[EarlierRule, ...]:
    return tuple(
        EarlierRule(
            until=date.fromisoformat(rule["until"]),
            cadence=cadence_from(rule["cadence"]),
            amount=None if rule["amount"] is None else _amount(rule["amount"]),
        )
        for rule in data
    )


def choice(choices: type[enum.Enum]) -> Enum:
    """Return the column type of an enum, written by its values."""
    return Enum(
        choices,
        native_enum=False,
        create_constraint=False,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


MOMENT: AsText[datetime] = AsText(moment_text, moment_from)
TIME_OF_DAY: AsText[time] = AsText(
    lambda value: value.strftime("%H:%M"), time.fromisoformat
)
QUARTER: AsText[Quarter] = AsText(str, Quarter.parse)
CADENCE = _as_json(cadence_from)
AMOUNT = _as_json(_amount)
EARLIER = _as_json(_earlier)
MEASURE = _as_json(lambda data: Measure(**data))
ANSWERS = _as_json(lambda data: tuple(Answer(**answer) for answer in data))
QUESTIONS = _as_json(tuple)
EVIDENCE = _as_json(
    lambda data: {BuildingBlock(block): text for block, text in data.items()}
)
RATINGS = _as_json(
    lambda data: {BuildingBlock(block): rating for block, rating in data.items()}
)
