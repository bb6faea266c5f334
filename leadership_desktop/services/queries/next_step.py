"""Where it goes on after a month or a quarter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.calendar import Month, Week
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.reflections import ONE_CHANGE
from leadership_desktop.domain.reports import Reported
from leadership_desktop.domain.serving import serves_in
from leadership_desktop.services.queries.planning import week_plan
from leadership_desktop.services.queries.reviews import has_begun, review_of
from leadership_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one change in one's own words, the goals, the actions."""

    words: str
    """The one thing to change, after a month that was looked back on."""
    goals: tuple[Goal, ...]
    """The goals of the next quarter, after a quarter; those set aside left out."""
    actions: tuple[Action, ...]
    """What the next week asks for."""
    week: Week
    """The one after the period, or after this one while the period goes on."""


def next_step(
    workspace: Workspace, period: Reported, goals: Sequence[Goal]
) -> NextStep:
    """Return where it goes on after a period; `goals` are all there are."""
    calendar, today = workspace.calendar, workspace.today()
    this_week = calendar.week_of(today)
    week = min(calendar.weeks_of(period)[-1], this_week).shifted(1)
    words, later = "", []
    if isinstance(period, Month):
        words = review_of(workspace, period).said().get(ONE_CHANGE, "").strip()
    else:
        later = [one for one in goals if serves_in(one, period.shifted(1))]
    # What has not begun leads nowhere yet.
    asked = week_plan(workspace, week).actions if has_begun(workspace, period) else ()
    return NextStep(
        words=words,
        goals=tuple(later),
        actions=tuple(asked),
        week=week,
    )
