"""The pages: their order, their names, and how each is made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services

SHORTCUTS = {
    "week": "Ctrl+1",
    "vision": "Ctrl+2",
    "quarter": "Ctrl+3",
    "progress": "Ctrl+4",
    "review": "Ctrl+5",
    "growth": "Ctrl+6",
    "settings": "Ctrl+,",
}
"""The pages of the sidebar in their order, with the shortcut that goes there.

The page of an action is not among them: one comes there from the action.
"""


def page_name(name: str) -> str:
    """Return what a page is called."""
    names = {
        "week": translate("window", "This week"),
        "vision": translate("window", "Vision"),
        "quarter": translate("window", "Quarter"),
        "progress": translate("window", "Progress"),
        "review": translate("window", "Review"),
        "growth": translate("window", "Growth"),
        "action": translate("window", "Action"),
        "settings": translate("window", "Settings"),
    }
    return names[name]


def make_page(name: str, services: Services) -> Page:
    """Make a page; its module is imported now and not when the program starts."""
    return _MAKERS[name](services)


def _week(services: Services) -> Page:
    from leadership_desktop.ui.week.page import WeekPage

    return WeekPage(services)


def _vision(services: Services) -> Page:
    from leadership_desktop.ui.vision.page import VisionPage

    return VisionPage(services)


def _quarter(services: Services) -> Page:
    from leadership_desktop.ui.quarter.page import QuarterPage

    return QuarterPage(services)


def _progress(services: Services) -> Page:
    from leadership_desktop.ui.progress.page import ProgressPage

    return ProgressPage(services)


def _review(services: Services) -> Page:
    from leadership_desktop.ui.review.page import ReviewPage

    return ReviewPage(services)


def _growth(services: Services) -> Page:
    from leadership_desktop.ui.growth.page import GrowthPage

    return GrowthPage(services)


def _action(services: Services) -> Page:
    from leadership_desktop.ui.action.page import ActionPage

    return ActionPage(services)


def _settings(services: Services) -> Page:
    from leadership_desktop.ui.settings.page import SettingsPage

    return SettingsPage(services)


_MAKERS: dict[str, Callable[[Services], Page]] = {
    "week": _week,
    "vision": _vision,
    "quarter": _quarter,
    "progress": _progress,
    "review": _review,
    "growth": _growth,
    "action": _action,
    "settings": _settings,
}
