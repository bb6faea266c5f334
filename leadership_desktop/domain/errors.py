"""What a rule refuses: a member and a field; the sentence is made where it is shown."""

from __future__ import annotations

import enum


class Rule(enum.Enum):
    """A rule that what a person entered can break."""

    REQUIRED = "required"
    """The field must hold more than white space."""
    NOT_A_DATE = "not_a_date"
    DATE_OUT_OF_RANGE = "date_out_of_range"
    """Dates run from 1900-01-01 to 2199-12-31."""
    ENDS_BEFORE_START = "ends_before_start"
    TIMES_OUT_OF_RANGE = "times_out_of_range"
    """1 to 7 times a week."""
    EVERY_WEEKS_OUT_OF_RANGE = "every_weeks_out_of_range"
    """Every 1 to 12 weeks."""
    NO_DAYS = "no_days"
    """Fixed days need at least one weekday."""
    NOT_POSITIVE = "not_positive"
    """A goal to reach is above 0."""
    NEGATIVE = "negative"
    """Amounts and limits are 0 or more."""
    NOT_FINITE = "not_finite"
    """Numbers are ordinary ones: no NaN, no infinity."""
    RATING_OUT_OF_RANGE = "rating_out_of_range"
    """Ratings run from 1 to 10."""
    TOO_LONG = "too_long"
    """A text is at most 100,000 characters; a title at most 1,000."""
    DUPLICATE = "duplicate"
    UNKNOWN_REFERENCE = "unknown_reference"
    NOT_IN_SETTING = "not_in_setting"
    """The value is none of those that the setting can take."""


class RuleError(ValueError):
    """What was entered breaks `rule`, in `field` (a dotted path of field names)."""

    def __init__(self, rule: Rule, field: str) -> None:
        super().__init__(f"{field}: {rule.value}")
        self.rule = rule
        self.field = field


class Gone(LookupError):  # noqa: N818 - removed elsewhere is no error of ours
    """What was asked for is not there any more: it was removed elsewhere."""
