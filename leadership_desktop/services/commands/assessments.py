"""Keeping self-assessments."""

from __future__ import annotations

from dataclasses import dataclass

from leadership_desktop.domain.growth import Assessment
from leadership_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class PutAssessment:
    """Keep a self-assessment, or change what was kept of it."""

    assessment: Assessment

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.assessments.put(self.assessment)


@dataclass(frozen=True, slots=True)
class DeleteAssessment:
    """Remove a self-assessment."""

    assessment_id: str

    def apply(self, tx: Transaction) -> None:
        """Make the change inside `tx`."""
        tx.assessments.require(self.assessment_id)
        tx.assessments.remove(self.assessment_id)
