"""A person's word about a day."""

from __future__ import annotations

from datetime import UTC, date, datetime

from leadership_desktop.domain.actions import CheckIn, CheckInState


def test_a_moment_is_kept_to_the_second() -> None:
    """What is read back has to equal what was written, or undo refuses it."""
    moment = datetime(2026, 11, 19, 7, 0, 3, 141592, tzinfo=UTC)

    check_in = CheckIn(
        action_id="a",
        on=date(2026, 11, 19),
        state=CheckInState.DONE,
        recorded_at=moment,
    )

    assert check_in.recorded_at == datetime(2026, 11, 19, 7, 0, 3, tzinfo=UTC)
