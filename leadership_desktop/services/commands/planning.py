"""Keeping a step of a plan: several changes that are taken back together."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.services.commands import Command
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Plan:
    """Carry out several commands as one step."""

    commands: tuple[Command, ...]

    def apply(self, tx: Transaction) -> None:
        """Make the changes inside `tx`."""
        for command in self.commands:
            command.apply(tx)
