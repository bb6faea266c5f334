"""Everything a person can change: one small class a change, data first, then `apply`."""

from __future__ import annotations

from typing import Protocol

from leadership_desktop.storage.transaction import Transaction


class Command(Protocol):
    """A change that a person asked for."""

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
