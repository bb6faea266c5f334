"""What all tables have in common."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any, ClassVar, Self

from sqlalchemy import ForeignKey, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from leadership_desktop.domain.actions import Amount, Cadence
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.goals import Measure
from leadership_desktop.storage import columns


def refers_to(target: str) -> ForeignKey:
    """Return a reference that is checked when the transaction ends."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


class Record(DeclarativeBase):
    """Base of all tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        datetime: columns.MOMENT,
        time: columns.TIME_OF_DAY,
        Quarter: columns.QUARTER,
        Cadence: columns.CADENCE,
        Amount: columns.AMOUNT,
        Measure: columns.MEASURE,
    }


class EntityRecord(Record):
    """Base of the tables that hold one entity a row."""

    __abstract__ = True

    entity: ClassVar[type[Any]]
    order: ClassVar[tuple[str, ...]]
    """The columns that order a list; the id settles ties."""

    id: Mapped[str] = mapped_column(primary_key=True)

    @classmethod
    def from_domain(cls, entity: Entity) -> Self:
        """Return the row for `entity`."""
        return cls(**{name: getattr(entity, name) for name in cls._own_columns()})

    def to_domain(self) -> Any:
        """Return the entity in this row."""
        return self.entity(**{n: getattr(self, n) for n in self._own_columns()})

    @classmethod
    def _own_columns(cls) -> list[str]:
        return list(cls.__mapper__.columns.keys())
