"""The dialogs that the menu opens; each is imported when it is asked for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services


def bring_in(services: Services, window: QWidget) -> None:
    """Let a person choose a file, and preview what it would bring."""
    from leadership_desktop.ui.exchange.importing import ask_and_import

    ask_and_import(services, window)


def export(services: Services, window: QWidget) -> None:
    """Let a person choose where to write everything."""
    from leadership_desktop.ui.exchange.exporting import ask_and_export

    ask_and_export(services, window)


def report(services: Services, page: Page) -> None:
    """Make a report of the month or quarter that is shown, else of the usual one."""
    from leadership_desktop.ui.report.dialog import show_report

    show_report(services, page, page.period_shown)


def find(services: Services, actions: list[QAction], window: QWidget) -> None:
    """Find anything by a few letters."""
    from leadership_desktop.ui.palette.dialog import PaletteDialog

    PaletteDialog(services, actions, window).open()


def pull_thread(services: Services, page: Page) -> None:
    """Show what the action or goal one is on serves, and what serves it."""
    from leadership_desktop.ui.thread import ThreadDialog

    ThreadDialog(services, page, *page.subject()).open()


def show_action_page(services: Services, page: Page) -> None:
    """Show the page of the action one is on."""
    action_id, _ = page.subject()
    if action_id is None:
        services.notices.tell(translate("window", "Choose an action first."))
        return
    services.show_thing("action", action_id)


def hold_request(services: Services, window: QWidget) -> None:
    """Hold what is asked of one against the compass."""
    from leadership_desktop.ui.fit.record import FitRecordDialog

    FitRecordDialog(services, window).open()


def plan_week(services: Services, page: Page) -> None:
    """Plan the week that is shown."""
    from leadership_desktop.ui.planning import week

    week.plan_week(services, page)


def plan_quarter(services: Services, window: QWidget) -> None:
    """Close the quarter that ends, and plan the next."""
    from leadership_desktop.ui.planning import quarter

    quarter.plan_quarter(services, window)


def show_loose_ends(services: Services, window: QWidget) -> None:
    """Show what is not tied to the rest, each with the step that mends it."""
    from leadership_desktop.ui.loose_ends import LooseEndsDialog

    LooseEndsDialog(services, window).open()


def show_proposals(services: Services, window: QWidget) -> None:
    """Lead from a role to a proposal."""
    from leadership_desktop.ui.proposal.record import ProposalRecordDialog

    ProposalRecordDialog(services, window).open()


def show_feedback(services: Services, window: QWidget) -> None:
    """Show whom one asked for feedback, and what they said."""
    from leadership_desktop.ui.feedback.record import FeedbackDialog

    FeedbackDialog(services, window).open()


def show_written(services: Services, window: QWidget) -> None:
    """Show everything that was written, to be looked through."""
    from leadership_desktop.ui.written.dialog import WrittenDialog

    WrittenDialog(services, window).open()


def write(services: Services, page: Page) -> None:
    """Write a reflection, about the action or goal one is on."""
    from leadership_desktop.ui.editors.dialog import run
    from leadership_desktop.ui.written.journal import JournalDialog

    action_id, goal_id = page.subject()
    dialog = JournalDialog(services, page, action_id=action_id, goal_id=goal_id)
    run(dialog, services.notices)


def show_deleted(services: Services, window: QWidget) -> None:
    """Show what was deleted lately."""
    from leadership_desktop.ui.safety.deleted import DeletedDialog

    DeletedDialog(services, window).open()


def show_shortcuts(
    actions: list[QAction], keys: list[tuple[str, str]], window: QWidget
) -> None:
    """Show every key, those of the page last."""
    from leadership_desktop.ui.help import ShortcutsDialog

    ShortcutsDialog(actions, keys, window).exec()


def show_about(data_folder: Path, window: QWidget) -> None:
    """Show which program this is, and where its data lies."""
    from leadership_desktop.ui.help import AboutDialog

    AboutDialog(data_folder, window).exec()
