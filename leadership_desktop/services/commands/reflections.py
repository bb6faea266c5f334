"""Keeping what a person answered themselves."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class KeepReflection:
    """Keep a reflection, or what its answers have become."""

    reflection: Reflection

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.reflections.put(self.reflection)
