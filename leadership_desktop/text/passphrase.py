"""What a passphrase is good for and what not, said honestly; and how it went."""

from __future__ import annotations

from pathlib import Path

from leadership_desktop.services.passphrase import Outcome
from leadership_desktop.services.system_keyring import KeyringProblem, Reason
from leadership_desktop.text.translation import translate


def before_setting() -> str:
    """Return what a person must know before a passphrase is set."""
    return translate(
        "passphrase",
        "Nobody can recover a forgotten passphrase: without it, everything in the file "
        "and in its backups is lost. Write it down and keep it where you keep "
        "important papers. Four or five words that you pick by chance are better than one "
        "clever word.",
    )


def before_removing() -> str:
    """Return what a person must know before a passphrase is removed."""
    return translate(
        "passphrase",
        "The file and its backups are decrypted: who gets hold of this computer’s disk, or "
        "of a copy, can read them then.",
    )


def protects() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return headings, each with what it covers: what a passphrase does and does not."""
    return (
        (
            translate("passphrase", "What it protects against"),
            (
                translate(
                    "passphrase",
                    "Who gets hold of your computer while the program is closed, of its "
                    "disk, or of a copy of the file or of a backup, can’t read it. The "
                    "whole file is encrypted (SQLCipher, AES with 256 bits), and so are the "
                    "backups and what the program writes while it works.",
                ),
                translate(
                    "passphrase",
                    "Who passes your desk while the window is locked sees nothing of what "
                    "you wrote.",
                ),
                translate(
                    "passphrase",
                    "Who changes the encrypted file in secret is noticed: a changed or "
                    "damaged page does not open any more. Damage is still damage: keep "
                    "your backups.",
                ),
            ),
        ),
        (
            translate("passphrase", "What it does not protect against"),
            (
                translate(
                    "passphrase",
                    "Forgetting it. There is no back door, and so no way back.",
                ),
                translate(
                    "passphrase",
                    "Harmful programs on your computer: they can watch the keyboard and the "
                    "screen, and read the memory of programs that run. That goes for a "
                    "locked window too: it hides what you wrote, but the program still "
                    "holds it. Close the program for more than that.",
                ),
                translate(
                    "passphrase",
                    "What left the file: exports, saved pictures and tables, the clipboard. "
                    "They are plain, and anybody can read them.",
                ),
                translate(
                    "passphrase",
                    "Traces of before. The plain file is gone from its folder, but a disk "
                    "may keep parts of it until they are written over; so may other "
                    "programs’ backups, synced folders, and the system’s swap and "
                    "hibernation files. Encrypt the whole disk as well if that matters.",
                ),
                translate(
                    "passphrase",
                    "A passphrase that can be guessed, or that somebody found.",
                ),
                translate(
                    "passphrase",
                    "That there is such a file, how large it is, and when it was last "
                    "written to. The log beside it tells what the program did and when, "
                    "never what you wrote.",
                ),
            ),
        ),
    )


def was_set() -> str:
    """Return that a passphrase is on the file now."""
    return translate("passphrase", "Your file is encrypted now.")


def was_changed() -> str:
    """Return that the file has another passphrase now."""
    return translate(
        "passphrase",
        "The passphrase is changed. From now on only the new one opens the file.",
    )


def was_removed() -> str:
    """Return that the file has no passphrase any more."""
    return translate(
        "passphrase", "The passphrase is removed. Anybody can read the file now."
    )


def of_outcome(outcome: Outcome) -> list[str]:
    """Return what became of the copies and of the keyring, a sentence each."""
    said = []
    if outcome.converted:
        said.append(
            translate(
                "passphrase", "%n earlier backup(s) went along.", outcome.converted
            )
        )
    if outcome.left:
        said.append(
            translate(
                "passphrase",
                "%n earlier copy(s) stayed as it was: {files}.",
                len(outcome.left),
            ).format(files=names(outcome.left))
        )
    if outcome.forgotten:
        said.append(
            translate(
                "passphrase",
                "The keyring did not take part: the program asks for the passphrase at "
                "the next start.",
            )
        )
    return said


def names(paths: tuple[Path, ...]) -> str:
    """Return the names of files, as a list in a sentence."""
    return ", ".join(path.name for path in paths)


def wrong() -> str:
    """Return that the passphrase is not the right one."""
    return translate(
        "passphrase",
        "This is not the passphrase. Please look at capitals and keyboard layout, and "
        "try again.",
    )


def wrong_again() -> str:
    """Return what else it may be, for who is sure of the passphrase."""
    return translate(
        "passphrase",
        "This is not the passphrase either. If you are sure of it, the beginning of the "
        "file may be damaged: the command “leadership-desktop rescue” then goes on from a "
        "backup.",
    )


def differ() -> str:
    """Return that the passphrase was not typed the same twice."""
    return translate("passphrase", "The two are not the same. Please type them again.")


def empty() -> str:
    """Return that nothing was typed."""
    return translate("passphrase", "Please type a passphrase.")


def was_remembered(*, remembers: bool) -> str:
    """Return that the system's keyring has the key now, or has it no more."""
    if remembers:
        return translate(
            "passphrase", "The keyring remembers it. The next start does not ask."
        )
    return translate("passphrase", "The keyring has forgotten it. Each start asks.")


def of_keyring(problem: KeyringProblem) -> str:
    """Return that the system's keyring does not help, and that nothing is lost by it."""
    match problem.reason:
        case Reason.ABSENT:
            return translate(
                "passphrase",
                "This system has no keyring that keeps secrets safely, so nothing was "
                "remembered. The passphrase opens the file as before.",
            )
        case Reason.FAILED:
            return translate(
                "passphrase",
                "The system’s keyring did not do as it was asked. The passphrase opens "
                "the file as before.",
            )
