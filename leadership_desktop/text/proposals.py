"""The roles of the drama triangle, and the form of a proposal, in words."""

from __future__ import annotations

from leadership_desktop.domain.growth import Proposal, Role
from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate


def role_name(role: Role) -> str:
    """Return what a role is called."""
    match role:
        case Role.VICTIM:
            return translate("proposal", "Victim")
        case Role.ACCUSER:
            return translate("proposal", "Accuser")
        case Role.RESCUER:
            return translate("proposal", "Rescuer")
        case Role.NONE:
            return translate("proposal", "None of them")


def sounds_like(role: Role) -> str:
    """Return what one hears oneself say in a role, and the way out of it."""
    match role:
        case Role.VICTIM:
            return translate(
                "proposal",
                "“I can’t help it; that is how things go here.” What is in your hands, "
                "however small?",
            )
        case Role.ACCUSER:
            return translate(
                "proposal",
                "“It is their fault; they should have known.” What did you see, and what "
                "do you ask for?",
            )
        case Role.RESCUER:
            return translate(
                "proposal",
                "“Leave it to me, I will fix it all.” Whose is it, and what would help "
                "them do it?",
            )
        case Role.NONE:
            return translate(
                "proposal", "No role: then it is about the facts, and a clear proposal."
            )


def form() -> str:
    """Return the form of a proposal, to be filled in."""
    return translate(
        "proposal",
        "I see that …; if we now …, we reach …; … can follow …. Shall we?",
    )


def line(found: Proposal) -> str:
    """Return the role and the day, for the record."""
    return f"{role_name(found.role)} · {dates.full(found.on)}"


def summary(number: int) -> str:
    """Return the sentence above the record."""
    if not number:
        return translate(
            "proposal",
            "Stuck with somebody or something? Name the role you are in, then look for "
            "what is yours to do.",
        )
    return translate("proposal", "%n time(s) from a role to a proposal.", number)
