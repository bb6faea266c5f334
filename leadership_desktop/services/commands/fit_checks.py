"""Holding requests against the compass, and keeping the record of it."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.growth import FitCheck
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class PutFitCheck:
    """Keep a request with its answer, or change what was kept of it."""

    fit_check: FitCheck

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`. Raises `Gone` for a value that is gone."""
        for value_id in self.fit_check.value_ids:
            tx.values.require(value_id)
        tx.fit_checks.put(self.fit_check)


@dataclass(frozen=True, slots=True)
class DeleteFitCheck:
    """Remove a request from the record."""

    fit_check_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.fit_checks.require(self.fit_check_id)
        tx.fit_checks.remove(self.fit_check_id)
