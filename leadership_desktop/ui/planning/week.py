"""Planning a week in a few minutes: what was left, what comes back, what is new."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.calendar import Week
from leadership_desktop.services.queries.planning import (
    WeekPlan,
    week_plan,
)
from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.planning.steps import Step, StepsDialog
from leadership_desktop.ui.planning.week_steps import (
    CueStep,
    LeftStep,
    OnceStep,
    RecurringStep,
)
from leadership_desktop.ui.services import Services


class PlanWeekDialog(StepsDialog):
    """Plans one week; the load stands below every step."""

    def __init__(self, services: Services, parent: QWidget, week: Week) -> None:
        title = translate("planning", "Plan the week of {day}")
        super().__init__(
            services, parent, title.format(day=dates.day_month(week.first))
        )
        self.week = week
        self.show_step()

    @property
    def plan(self) -> WeekPlan:
        """What there is to plan with, as things stand now."""
        return week_plan(self.services.workspace, self.week)

    def count(self) -> int:
        """Return how many steps there are."""
        return 4

    def make(self, number: int) -> Step:
        """Return a step as things stand now."""
        workspace = self.services.workspace
        makers: tuple[Callable[[], Step], ...] = (
            lambda: LeftStep(self.plan, workspace),
            lambda: RecurringStep(self.plan),
            lambda: OnceStep(self.plan, workspace, self.add_another),
            lambda: CueStep(self.plan, workspace),
        )
        return makers[number]()


def plan_week(services: Services, page: Page) -> None:
    """Plan the week that is shown, or this one where that is over."""
    workspace = services.workspace
    this_week = workspace.calendar.week_of(workspace.today())
    PlanWeekDialog(services, page, max(this_week, page.week_shown or this_week)).open()
