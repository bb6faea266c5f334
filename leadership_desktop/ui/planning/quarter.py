"""Planning a quarter: what became of each goal, what comes, and whether it fits."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.services.queries.planning import (
    QuarterPlan,
    outcomes,
    quarter_plan,
    quarter_to_plan,
)
from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.planning.choosing import ChoosingStep, GoalStep, WholeStep
from leadership_desktop.ui.planning.ending import OutcomeStep, ParkedStep
from leadership_desktop.ui.planning.steps import Step, StepsDialog
from leadership_desktop.ui.services import Services


class PlanQuarterDialog(StepsDialog):
    """Closes one quarter, a goal a step, and plans the next."""

    def __init__(self, services: Services, parent: QWidget, quarter: Quarter) -> None:
        title = translate("planning", "Plan {quarter}")
        super().__init__(
            services, parent, title.format(quarter=dates.period_title(quarter))
        )
        self.quarter = quarter
        before = outcomes(services.workspace, quarter.shifted(-1))
        self._ending = [
            one.goal.id for one in before if one.goal.status is GoalStatus.ACTIVE
        ]
        self.show_step()

    @property
    def plan(self) -> QuarterPlan:
        """What there is to plan with, as things stand now."""
        return quarter_plan(self.services.workspace, self.quarter)

    def count(self) -> int:
        """Return how many steps there are: a goal a step, before and after."""
        return len(self._ending) + 1 + len(self.plan.goals) + 1

    def make(self, number: int) -> Step:
        """Return a step as things stand now."""
        workspace, plan = self.services.workspace, self.plan
        if number < len(self._ending):
            goal_id = self._ending[number]
            found = outcomes(workspace, plan.ending)
            # One that was parked since is not among the quarter's outcomes any more.
            one = next((o for o in found if o.goal.id == goal_id), None)
            return OutcomeStep(one, workspace, self.quarter) if one else ParkedStep()
        number -= len(self._ending)
        if number == 0:
            return ChoosingStep(plan, workspace, self.add_another)
        if number <= len(plan.goals):
            return GoalStep(plan.goals[number - 1], workspace, self.quarter)
        return WholeStep(plan)


def plan_quarter(services: Services, window: QWidget) -> None:
    """Close the quarter that ends, and plan the next."""
    quarter = quarter_to_plan(services.workspace)
    PlanQuarterDialog(services, window, quarter).open()
