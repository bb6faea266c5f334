"""Bringing in what a file holds, and leaving the demonstration, each in one step."""

from __future__ import annotations

from dataclasses import dataclass, field

from leadership_desktop.domain.actions import CheckIn
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.settings import Setting, SettingKey
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class BringIn:
    """Add what is new, bring what is there to what `source` says, remove nothing.

    `check_ins` are apart from the other `entities` because they come by thousands.
    """

    source: str
    entities: tuple[Entity, ...] = field(repr=False)
    check_ins: tuple[CheckIn, ...] = field(default=(), repr=False)

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        for entity in self.entities:
            tx.repository_of(entity).put(entity)
        tx.check_ins.put_all(self.check_ins)


@dataclass(frozen=True, slots=True)
class FillWithDemonstration:
    """Fill an empty program with the demonstration."""

    content: BringIn

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        self.content.apply(tx)
        tx.settings.put(Setting(key=SettingKey.DEMONSTRATION, value="on"))


@dataclass(frozen=True, slots=True)
class LeaveDemonstration:
    """Remove everything but the settings, to begin with one's own."""

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.check_ins.remove_all(list(tx.check_ins.all()))
        for repository in tx.content():
            for entity in repository.all():
                repository.remove(entity.id)
        if tx.settings.get(SettingKey.DEMONSTRATION.value) is not None:
            tx.settings.remove(SettingKey.DEMONSTRATION.value)
