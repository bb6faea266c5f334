"""The first and the last step of a review, which differ by the kind of period."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.calendar import Month, Quarter, Week
from leadership_desktop.domain.reflections import (
    ONE_CHANGE,
    Reflection,
    action_of_miss,
    last_day_to_review,
)
from leadership_desktop.domain.vision import Vision
from leadership_desktop.services.queries.planning import Outcome, outcomes
from leadership_desktop.services.queries.reviews import (
    MonthFacts,
    Reviewed,
    WeekFact,
    WeekFacts,
    month_facts,
    week_facts,
)
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import reviews as words
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.review.steps import (
    ClosingStep,
    FactsStep,
    OnwardStep,
    ReviewStep,
)
from leadership_desktop.ui.services import Services


@dataclass(frozen=True, slots=True)
class QuarterFacts:
    """A quarter as it went."""

    outcomes: tuple[Outcome, ...]
    vision: Vision | None


Facts = WeekFacts | MonthFacts | QuarterFacts


def facts_of(workspace: Workspace, period: Reviewed) -> Facts:
    """Return the facts of a period."""
    match period:
        case Week():
            return week_facts(workspace, period)
        case Month():
            return month_facts(workspace, period)
        case Quarter():
            with workspace.reading() as tx:
                visions = tx.visions.all()
            became = tuple(outcomes(workspace, period))
            return QuarterFacts(became, visions[-1] if visions else None)


def first_step(
    facts: Facts, review: Reflection, check_off: Callable[[WeekFact], object]
) -> ReviewStep:
    """Return what there is to see first: a week to close, or how a longer time went."""
    match facts:
        case WeekFacts():
            return ClosingStep(facts, review, check_off)
        case MonthFacts():
            wins = [f"✓ {one_line(win)}" for win in facts.wins]
            goals = translate("reviews", "By goal, and each value’s check-ins")
            return FactsStep(
                [
                    (translate("reviews", "The month"), words.month_lines(facts)),
                    (
                        translate("reviews", "Streaks that run"),
                        words.streak_lines(facts),
                    ),
                    (
                        translate("reviews", "Streaks that began"),
                        words.begun_lines(facts),
                    ),
                    (goals, words.share_lines(facts)),
                    (translate("reviews", "Done once and for all"), wins),
                ]
            )
        case QuarterFacts():
            parts = [
                (one_line(one.goal.title), words.outcome_lines(one))
                for one in facts.outcomes
            ]
            if facts.vision is not None:
                vision = [f"“{facts.vision.statement.strip()}”"]
                parts.append((translate("reviews", "Your vision"), vision))
            return FactsStep(parts)


def side_of(facts: Facts) -> tuple[str, list[str]]:
    """Return the facts that stand beside the questions: a heading, and a line each."""
    match facts:
        case WeekFacts():
            lines = [words.week_line(one) for one in facts.facts]
            return translate("reviews", "From your week"), lines
        case MonthFacts():
            return translate("reviews", "From your month"), words.month_lines(facts)
        case QuarterFacts():
            lines = [one_line(one.goal.title) for one in facts.outcomes]
            return translate("reviews", "From your quarter"), lines


def step_to_go_on(facts: Facts, review: Reflection) -> int:
    """Return the step at which a review stopped."""
    said = review.said()
    if review.is_answered:
        codes = [code for code, _, _ in words.questions(review.kind)]
        return 2 if all(said.get(code) for code in codes) else 1
    if isinstance(facts, WeekFacts) and facts.open:
        spoken_of = {action_of_miss(code) for code in said}
        return int(all(one.action.id in spoken_of for one in facts.open))
    return 0


def assessment_step(services: Services, page: QWidget, month: Month) -> ReviewStep:
    """Return how one saw oneself at the end of a month, and the way to look anew.

    Who looks back later than usual sees what they say today, too.
    """
    workspace = services.workspace
    until = last_day_to_review(workspace.calendar.span(month)[1])
    with workspace.reading() as tx:
        found = [
            one
            for one in tx.assessments.all()
            if one.on <= until or one.on == workspace.today()
        ]
    newest = found[-1] if found else None
    before = found[-2] if found[1:] else None
    return OnwardStep(
        translate(
            "reviews",
            "How do you see yourself at the end of this month? Six ratings, each with a "
            "moment in which you showed it.",
        ),
        translate("reviews", "Assess myself…"),
        lambda: _assess(services, page),
        words.assessment_lines(newest, before, workspace.today()),
    )


def last_step(
    services: Services, page: QWidget, period: Reviewed, review: Reflection
) -> ReviewStep:
    """Return what is taken along: the next plan, or one action."""
    kept = (
        translate("reviews", "Your words are kept.")
        if review.answers
        else translate("reviews", "Nothing is written yet; you can come back to it.")
    )
    match period:
        case Week():
            sentence = translate(
                "reviews", "Now the next week: what comes back, what is new, and when."
            )
            label = translate("reviews", "Plan the next week…")
            return OnwardStep(
                f"{kept} {sentence}",
                label,
                lambda: _plan_week(services, page, period.shifted(1)),
            )
        case Month():
            sentence = translate(
                "reviews",
                "The one thing to change can become a small action, and the month a page "
                "to keep or to share.",
            )
            return OnwardStep(
                f"{kept} {sentence}",
                translate("reviews", "Make it an action…"),
                lambda: _make_action(services, page, period, review),
                also=_report(services, page, period),
            )
        case Quarter():
            sentence = translate(
                "reviews",
                "Now the next quarter: what goes on, and what your vision asks for.",
            )
            return OnwardStep(
                f"{kept} {sentence}",
                translate("reviews", "Plan the next quarter…"),
                lambda: _plan_quarter(services, page, period.shifted(1)),
                also=_report(services, page, period),
            )


def _report(
    services: Services, page: QWidget, period: Month | Quarter
) -> tuple[str, Callable[[], object]]:
    def show() -> None:
        from leadership_desktop.ui.report.dialog import show_report

        show_report(services, page, period)

    return translate("reviews", "Make a report…"), show


def _assess(services: Services, page: QWidget) -> None:
    from leadership_desktop.ui.assessment import AssessmentDialog
    from leadership_desktop.ui.editors.dialog import run

    run(AssessmentDialog(services, page), services.notices)


def _plan_week(services: Services, page: QWidget, week: Week) -> None:
    from leadership_desktop.ui.planning.week import PlanWeekDialog

    workspace = services.workspace
    this_week = workspace.calendar.week_of(workspace.today())
    PlanWeekDialog(services, page, max(week, this_week)).open()


def _plan_quarter(services: Services, page: QWidget, quarter: Quarter) -> None:
    from leadership_desktop.ui.planning.quarter import PlanQuarterDialog

    PlanQuarterDialog(services, page, quarter).open()


def _make_action(
    services: Services, page: QWidget, month: Month, review: Reflection
) -> None:
    from leadership_desktop.ui.editors.action import ActionDialog
    from leadership_desktop.ui.editors.begin import new_action
    from leadership_desktop.ui.editors.dialog import run

    # The change is for the month after: what is looked back on is left as it was.
    weeks = services.workspace.calendar.weeks_of(month)
    begin = max(weeks[-1].shifted(1).first, services.workspace.today())
    action = new_action(None, begin)
    dialog = ActionDialog(services, action, page, is_new=True)
    dialog.title.setText(review.said().get(ONE_CHANGE, "").split("\n")[0])
    run(dialog, services.notices)
