"""The tables, and how a row becomes an entity. Private to storage.

Columns have the names of the entities' fields. Foreign keys are checked when a
transaction ends, so that an archive or an undo may bring its parts in any order, and
they never cascade: whatever is removed is removed by a command, and noted.
"""

from __future__ import annotations

from leadership_desktop.storage.records.mirror import (
    AssessmentRecord,
    FeedbackRecord,
    FitCheckRecord,
    PersonRecord,
    ProposalRecord,
    ReflectionRecord,
)
from leadership_desktop.storage.records.plan import (
    ActionRecord,
    GoalRecord,
    PauseRecord,
    ValueRecord,
    VisionRecord,
)
from leadership_desktop.storage.records.program import (
    SettingRecord,
)
from leadership_desktop.storage.records.record import EntityRecord, Record

__all__ = ["ENTITY_RECORDS", "EntityRecord", "Record"]

ENTITY_RECORDS: tuple[type[EntityRecord], ...] = (
    VisionRecord,
    ValueRecord,
    GoalRecord,
    ActionRecord,
    PauseRecord,
    ReflectionRecord,
    AssessmentRecord,
    PersonRecord,
    FeedbackRecord,
    ProposalRecord,
    FitCheckRecord,
    SettingRecord,
)
