"""Opens what a text stands in, from wherever it was found."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.actions import Action, Pause
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    FeedbackStatus,
    FitCheck,
    Proposal,
)
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.services.queries.feedback import feedback_record
from leadership_desktop.services.queries.written import Written, titles
from leadership_desktop.text import reflections as words
from leadership_desktop.text.explaining import Section
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog, run
from leadership_desktop.ui.explain import ExplainDialog
from leadership_desktop.ui.going import show_goal, show_week
from leadership_desktop.ui.services import Services


def open_written(services: Services, written: Written, window: QWidget) -> None:
    """Show where a text stands: a reflection to read, a page, or its editor."""
    match written.entity:
        case Reflection() as reflection:
            show_reflection(services, reflection, window)
        case None if written.on is not None:
            week = services.workspace.calendar.week_of(written.on)
            show_week(services, week, written.id)
        case Goal() as goal:
            show_goal(services, goal)
        case Action() as action:
            services.show_thing("action", action.id)
        case Pause() as pause:
            week = services.workspace.calendar.week_of(pause.starts_on)
            show_week(services, week, pause.action_id)
        case Assessment() | Feedback() | Proposal() | FitCheck() as found:
            editor = _editor(services, found, window)
            if editor is not None:
                run(editor, services.notices)
        case _:
            services.go_to("vision")


def _editor(
    services: Services,
    found: Assessment | Feedback | Proposal | FitCheck,
    window: QWidget,
) -> EditorDialog | None:
    match found:
        case Assessment():
            from leadership_desktop.ui.assessment import AssessmentDialog

            return AssessmentDialog(services, window, found)
        case Proposal():
            from leadership_desktop.ui.proposal.editor import ProposalDialog

            return ProposalDialog(services, window, found)
        case FitCheck():
            from leadership_desktop.ui.fit.editor import FitDialog

            return FitDialog(services, window, found)
        case Feedback():
            from leadership_desktop.ui.feedback.answer import AnswerDialog
            from leadership_desktop.ui.feedback.request import RequestDialog

            lines = feedback_record(services.workspace)
            line = next((one for one in lines if one.feedback.id == found.id), None)
            if line is None:
                return None
            if found.status is FeedbackStatus.RECEIVED:
                return AnswerDialog(services, window, line)
            return RequestDialog(services, window, line)


def show_reflection(
    services: Services, reflection: Reflection, window: QWidget
) -> None:
    """Show what it is about, and each question with its answer."""
    with services.workspace.reading() as tx:
        names = titles(tx)
    sections = [
        Section(words.question(answer.question, names), answer.text)
        for answer in words.in_order(reflection)
    ]
    about = reflection.action_id or reflection.goal_id
    if about is not None:
        sections.insert(0, Section(translate("written", "About"), names[about]))
    ExplainDialog(
        words.title(reflection),
        sections,
        window,
        name=words.kind_name(reflection.kind),
    ).open()
