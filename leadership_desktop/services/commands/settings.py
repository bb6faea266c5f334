"""Changing a setting."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.settings import Setting, SettingKey
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Set a setting to one of the values that it can take."""

    key: SettingKey
    value: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.settings.put(Setting(key=self.key, value=self.value))
