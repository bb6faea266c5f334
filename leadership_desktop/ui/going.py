"""Goes to a thing on its page, from wherever it was found."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.calendar import Quarter, Week
from leadership_desktop.domain.goals import Goal
from leadership_desktop.ui.services import Services


# By what they can do and not by their classes: pages come here, too.
@runtime_checkable
class ShowsWeeks(Protocol):
    """A page of one week."""

    def show_week(self, week: Week, action_id: str | None = None) -> None:
        """Show a week, and in it an action."""


@runtime_checkable
class ShowsQuarters(Protocol):
    """A page of one quarter."""

    def show_quarter(self, quarter: Quarter, goal_id: str | None = None) -> None:
        """Show a quarter, and in it a goal."""


def show_week(services: Services, week: Week, action_id: str | None = None) -> None:
    """Show a week, and in it an action."""
    page = services.go_to("week")
    if isinstance(page, ShowsWeeks):
        page.show_week(week, action_id)


def show_action(services: Services, action: Action) -> None:
    """Show an action in this week; where it is not in it any more, in its last one."""
    workspace = services.workspace
    day = workspace.today()
    for end in (action.archived_on, action.ends_on):
        day = day if end is None else min(day, end)
    week = workspace.calendar.week_of(max(day, action.starts_on))
    show_week(services, week, action.id)


def show_quarter(
    services: Services, quarter: Quarter, goal_id: str | None = None
) -> None:
    """Show a quarter, and in it a goal."""
    page = services.go_to("quarter")
    if isinstance(page, ShowsQuarters):
        page.show_quarter(quarter, goal_id)


def show_goal(services: Services, goal: Goal) -> None:
    """Show a goal in its quarter."""
    show_quarter(services, goal.quarter, goal.id)
