"""The archive's objects as they stand in the file, for typed decoding.

A null counts as missing. What is missing is empty, null, or the first choice; the
rules of the domain are checked where the entities are made.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated

from msgspec import Meta, Struct

from leadership_desktop.domain.actions import CheckInState, Direction, Per
from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.domain.checks import TEXT_LIMIT, TITLE_LIMIT
from leadership_desktop.domain.goals import BuildingBlock, Colour, GoalStatus
from leadership_desktop.domain.growth import Decision, FeedbackStatus, Role
from leadership_desktop.domain.loose_ends import LooseEndKind
from leadership_desktop.domain.reflections import ReflectionKind

# SQLite keeps 64 bits; JSON numbers are exact to 53.
_MOST = 2**53

Id = Annotated[str, Meta(min_length=1, max_length=TITLE_LIMIT)]
Text = Annotated[str, Meta(max_length=TEXT_LIMIT)]
Whole = Annotated[int, Meta(ge=-_MOST, le=_MOST)]
Moment = Annotated[datetime, Meta(tz=True)]


class SettingsShape(Struct):
    """The settings that travel."""

    week_starts_on: Text | None = None
    day_starts_at: Text | None = None
    fiscal_year_starts_in: Whole | None = None


class VisionShape(Struct):
    """A version of the vision."""

    id: Id
    statement: Text
    written_on: date
    why: Text | None = None


class ValueShape(Struct):
    """A value."""

    id: Id
    name: Text
    description: Text | None = None
    position: Whole | None = None


class MeasureShape(Struct):
    """A goal's measure."""

    name: Text
    target: float
    unit: Text | None = None
    start: float | None = None


class MeasurementShape(Struct):
    """A goal's measure on a day."""

    on: date
    value: float


class GoalShape(Struct):
    """A goal."""

    id: Id
    title: Text
    quarter: Text
    why: Text | None = None
    status: GoalStatus | None = None
    carried_from: Id | None = None
    building_block: BuildingBlock | None = None
    value_ids: list[Id] | None = None
    colour: Colour | None = None
    position: Whole | None = None
    measure: MeasureShape | None = None
    measurements: list[MeasurementShape] | None = None
    looked_at_on: date | None = None


class OnceShape(Struct, tag_field="kind", tag="once"):
    """The cadence of a week."""

    week: date


class TimesPerWeekShape(Struct, tag_field="kind", tag="times_per_week"):
    """The cadence of any n days."""

    times: Whole
    every_weeks: Whole | None = None


class OnDaysShape(Struct, tag_field="kind", tag="on_days"):
    """The cadence of fixed weekdays."""

    days: list[Weekday]
    every_weeks: Whole | None = None


class AmountShape(Struct):
    """An action's amount."""

    goal: float
    unit: Text | None = None
    per: Per | None = None
    direction: Direction | None = None


class EarlierRuleShape(Struct):
    """What an action asked for until a day, that day included."""

    until: date
    cadence: OnceShape | TimesPerWeekShape | OnDaysShape
    amount: AmountShape | None = None


class ActionShape(Struct):
    """An action."""

    id: Id
    title: Text
    cadence: OnceShape | TimesPerWeekShape | OnDaysShape
    starts_on: date
    goal_id: Id | None = None
    amount: AmountShape | None = None
    ends_on: date | None = None
    archived_on: date | None = None
    cue: Text | None = None
    obstacle: Text | None = None
    reminder: Text | None = None
    reserve: Whole | None = None
    position: Whole | None = None
    earlier: list[EarlierRuleShape] | None = None


class CheckInShape(Struct):
    """A check-in."""

    action_id: Id
    on: date
    state: CheckInState
    amount: float | None = None
    note: Text | None = None
    recorded_at: Moment | None = None


class PauseShape(Struct):
    """A pause."""

    id: Id
    starts_on: date
    ends_on: date
    action_id: Id | None = None
    reason: Text | None = None


class AnswerShape(Struct):
    """An answer of a reflection."""

    question: Text
    text: Text | None = None


class ReflectionShape(Struct):
    """A reflection or review."""

    id: Id
    on: date
    kind: ReflectionKind | None = None
    period: Text | None = None
    answers: list[AnswerShape] | None = None
    goal_id: Id | None = None
    action_id: Id | None = None


class RatingsShape(Struct):
    """A rating a building block; other keys are ignored, as everywhere."""

    self_awareness: Whole | None = None
    proactivity: Whole | None = None
    responsibility: Whole | None = None
    authenticity: Whole | None = None
    vision_and_goals: Whole | None = None
    continuous_learning: Whole | None = None


class EvidenceShape(Struct):
    """A line a building block; other keys are ignored, as everywhere."""

    self_awareness: Text | None = None
    proactivity: Text | None = None
    responsibility: Text | None = None
    authenticity: Text | None = None
    vision_and_goals: Text | None = None
    continuous_learning: Text | None = None


class AssessmentShape(Struct):
    """A self-assessment."""

    id: Id
    on: date
    ratings: RatingsShape | None = None
    evidence: EvidenceShape | None = None


class PersonShape(Struct):
    """A person."""

    id: Id
    name: Text
    role: Text | None = None
    email: Text | None = None


class FeedbackShape(Struct):
    """A request for feedback."""

    id: Id
    person_id: Id
    asked_on: date | None = None
    questions: list[Text] | None = None
    received_on: date | None = None
    answer: Text | None = None
    ratings: RatingsShape | None = None
    insight: Text | None = None
    status: FeedbackStatus | None = None
    goal_id: Id | None = None
    asks_ratings: bool | None = None


class ProposalShape(Struct):
    """From a role to a proposal."""

    id: Id
    on: date
    situation: Text | None = None
    role: Role | None = None
    mine_to_do: Text | None = None
    proposal: Text | None = None
    action_id: Id | None = None


class FitCheckShape(Struct):
    """A request held against the compass."""

    id: Id
    on: date
    request: Text
    value_ids: list[Id] | None = None
    displaces: Text | None = None
    decision: Decision | None = None
    wording: Text | None = None


class AcceptedLooseEndShape(Struct):
    """Something that hangs loose and is fine as it is."""

    id: Id
    kind: LooseEndKind
    about: Id
    on: date


class ArchiveShape(Struct):
    """The whole file."""

    settings: SettingsShape | None = None
    visions: list[VisionShape] | None = None
    values: list[ValueShape] | None = None
    goals: list[GoalShape] | None = None
    actions: list[ActionShape] | None = None
    check_ins: list[CheckInShape] | None = None
    pauses: list[PauseShape] | None = None
    reflections: list[ReflectionShape] | None = None
    assessments: list[AssessmentShape] | None = None
    people: list[PersonShape] | None = None
    feedback: list[FeedbackShape] | None = None
    proposals: list[ProposalShape] | None = None
    fit_checks: list[FitCheckShape] | None = None
    accepted_loose_ends: list[AcceptedLooseEndShape] | None = None
