"""What the program keeps for itself: settings, the change log, the device."""

from __future__ import annotations

from datetime import datetime
from typing import Self

from sqlalchemy.orm import Mapped, mapped_column

from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.settings import Setting, SettingKey
from leadership_desktop.storage.records.record import EntityRecord, Record


class SettingRecord(EntityRecord):
    """One setting that was set."""

    __tablename__ = "settings"
    entity = Setting
    order = ("id",)

    value: Mapped[str]

    @classmethod
    def from_domain(cls, entity: Entity) -> Self:
        """Return the row for a setting."""
        if not isinstance(entity, Setting):
            raise TypeError(type(entity))
        return cls(id=entity.id, value=entity.value)

    def to_domain(self) -> Setting:
        """Return the setting in this row."""
        return Setting(key=SettingKey(self.id), value=self.value)


class ChangeRecord(Record):
    """One change, with both sides, in the order in which they were made."""

    __tablename__ = "change_log"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    device: Mapped[str]
    at: Mapped[datetime]
    entity: Mapped[str]
    entity_id: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]

    __table_args__ = ({"sqlite_autoincrement": True},)


class DeviceRecord(Record):
    """The device that this file was made on; the change log names it."""

    __tablename__ = "devices"

    id: Mapped[str] = mapped_column(primary_key=True)
