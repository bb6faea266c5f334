"""Requests and answers in words: kind ones, to copy or to make one's own."""

from __future__ import annotations

from leadership_desktop.domain.growth import Decision
from leadership_desktop.services.queries.fit_checks import FitLine, FitRecord
from leadership_desktop.text import dates
from leadership_desktop.text.cadence import joined
from leadership_desktop.text.translation import translate


def decision_name(decision: Decision) -> str:
    """Return the answer in a word."""
    match decision:
        case Decision.YES:
            return translate("fit", "Yes")
        case Decision.LATER:
            return translate("fit", "Later")
        case Decision.NO:
            return translate("fit", "No")


def kind_wording(decision: Decision) -> str:
    """Return a wording that is kind and clear, to be made one's own."""
    match decision:
        case Decision.YES:
            return translate(
                "fit",
                "Yes, gladly. I can start on … and have it done by …. From you I need ….",
            )
        case Decision.LATER:
            return translate(
                "fit",
                "Thank you for asking me. Until … my time is promised to something else, and "
                "I want to do this well. May I come back to it on …?",
            )
        case Decision.NO:
            return translate(
                "fit",
                "Thank you for thinking of me. I won’t take this on: it would take the place "
                "of what I promised to do. … may be able to help, and I wish you well with it.",
            )


def summary(record: FitRecord) -> str:
    """Return how often yes went to what serves nothing."""
    if not record.lines:
        return translate(
            "fit", "Nothing yet. The next time something is asked of you, hold it here."
        )
    if not record.yes:
        return translate("fit", "You have not said yes to any of these.")
    if not record.yes_to_nothing:
        return translate("fit", "%n time(s) yes; each served a value.", record.yes)
    served = translate(
        "fit", "%n of them served none of your values", record.yes_to_nothing
    )
    yes = translate("fit", "%n time(s) yes", record.yes)
    return f"{yes}; {served}."


def line(found: FitLine) -> str:
    """Return the answer, what it serves, and when."""
    serves = (
        joined(list(found.serves))
        if found.serves
        else translate("fit", "serves nothing")
    )
    decision = decision_name(found.fit_check.decision)
    return " · ".join((decision, serves, dates.full(found.fit_check.on)))
