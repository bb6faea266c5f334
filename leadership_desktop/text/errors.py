"""What went wrong, what is safe, and what to do: one calm sentence or two."""

from __future__ import annotations

from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text.translation import translate


def of_rule(error: RuleError) -> str:
    """Return what a rule asks for, for the place beside the field."""
    match error.rule:
        case Rule.REQUIRED:
            return translate("errors", "Please fill this in.")
        case Rule.NOT_A_DATE:
            return translate("errors", "This is not a date.")
        case Rule.DATE_OUT_OF_RANGE:
            return translate("errors", "Dates run from 1900 to 2199.")
        case Rule.ENDS_BEFORE_START:
            return translate("errors", "The end lies before the start.")
        case Rule.TIMES_OUT_OF_RANGE:
            return translate("errors", "Between 1 and 7 times a week.")
        case Rule.EVERY_WEEKS_OUT_OF_RANGE:
            return translate("errors", "Every 1 to 12 weeks.")
        case Rule.NO_DAYS:
            return translate("errors", "Choose at least one day.")
        case Rule.NOT_POSITIVE:
            return translate("errors", "This must be more than 0.")
        case Rule.NEGATIVE:
            return translate("errors", "This can’t be below 0.")
        case Rule.NOT_FINITE:
            return translate("errors", "This is not a number.")
        case Rule.RATING_OUT_OF_RANGE:
            return translate("errors", "A rating runs from 1 to 10.")
        case Rule.TOO_LONG:
            return translate("errors", "This text is too long to keep.")
        case Rule.DUPLICATE:
            return translate("errors", "This is there twice.")
        case Rule.UNKNOWN_REFERENCE:
            return translate("errors", "This refers to something that is gone.")
        case Rule.NOT_IN_SETTING:
            return translate("errors", "The setting can’t take this value.")


def of_storage(problem: StorageProblem) -> str:
    """Return what the world did to the file, and what to do."""
    path = str(problem.path) if problem.path else ""
    match problem.trouble:
        case Trouble.LOCKED:
            text = translate(
                "errors",
                "Another program is writing to {path}, so this was not saved. "
                "Nothing is lost; please try again in a moment.",
            )
        case Trouble.READ_ONLY:
            text = translate(
                "errors",
                "{path} can’t be written to, so this was not saved. What was there is "
                "safe. Give yourself the right to write to the file and its folder, "
                "then try again.",
            )
        case Trouble.DISK_FULL:
            text = translate(
                "errors",
                "The disk is full, so this was not saved. What was there is safe. "
                "Free some space, then try again.",
            )
        case Trouble.CANNOT_OPEN:
            text = translate(
                "errors",
                "{path} can’t be opened. Nothing was changed. Is the folder there, "
                "and may you read and write in it?",
            )
        case Trouble.NOT_A_DATABASE:
            text = translate(
                "errors",
                "{path} is not a file of this program. It was left as it is. "
                "Move it elsewhere, or choose another data folder.",
            )
        case Trouble.NOT_OURS:
            text = translate(
                "errors",
                "{path} belongs to another program. It was left as it is. "
                "Move it elsewhere, or choose another data folder.",
            )
        case Trouble.DAMAGED:
            text = translate(
                "errors",
                "{path} is damaged. It was left as it is. The command “leadership-desktop "
                "rescue” goes on from a backup, or from what can be read of it.",
            )
        case Trouble.NEWER:
            text = translate(
                "errors",
                "{path} was written by a newer version of the program. "
                "It was left as it is. Please install the newest version.",
            )
        case Trouble.ENCRYPTED:
            text = translate(
                "errors", "{path} is encrypted. Its passphrase is needed to open it."
            )
        case Trouble.WRONG_KEY:
            text = translate(
                "errors",
                "This passphrase does not open {path}. Nothing was changed. "
                "Please look at capitals and keyboard layout, and try again.",
            )
        case Trouble.INPUT_OUTPUT:
            text = translate(
                "errors",
                "The disk did not answer as it should, so this was not saved. "
                "Check the disk or its cable, then try again.",
            )
        case Trouble.IN_USE:
            text = translate(
                "errors",
                "Your data lies on a drive that can’t keep two programs apart, and another "
                "one works on it. Nothing was changed. Close the other one first; if there "
                "is none, delete {path}.",
            )
        case Trouble.CHANGED_ELSEWHERE:
            text = translate(
                "errors",
                "This was changed elsewhere since, so it can’t be taken back. "
                "You now see what is there.",
            )
    return text.format(path=path)


def of_gone() -> str:
    """Return what to say when the thing to change is gone."""
    return translate(
        "errors",
        "That is no longer there; it was removed elsewhere. Nothing was changed.",
    )
