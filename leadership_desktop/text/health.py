"""What is wrong with a file, in words."""

from __future__ import annotations

from collections.abc import Sequence

from leadership_desktop.services.rescue import Prospects, Source
from leadership_desktop.storage.health import Finding, Flaw
from leadership_desktop.text import backups
from leadership_desktop.text.translation import translate


def flaws(findings: Sequence[Finding]) -> str:
    """Return one sentence for what is wrong with a file."""
    kinds = {finding.flaw for finding in findings}
    if Flaw.PAGES in kinds:
        return translate("health", "The file is damaged: parts of it can’t be read.")
    if Flaw.CONTENT in kinds:
        return translate(
            "health", "The file is damaged: something in it is not what was written."
        )
    return translate(
        "health", "The file is damaged: something refers to what is not there."
    )


def damaged() -> str:
    """Return what to say first of a damaged file."""
    return translate(
        "health",
        "Your file is damaged, most often by a failing disk. It was left as it is, and it "
        "stays, under another name. Choose what to go on from.",
    )


def suspected() -> str:
    """Return what to say when damage is found while one works."""
    return translate(
        "health",
        "Something in your file is not what was written: it is damaged, most often by a "
        "failing disk. Nothing was thrown away.",
    )


def nothing_left() -> str:
    """Return what to say where nothing can be read and there is no backup."""
    return translate(
        "health",
        "Nothing of it can be read, and there is no backup beside it. If you have a copy "
        "elsewhere, go back to it with: leadership-desktop restore FILE, in an empty data "
        "folder.",
    )


def source(chosen: Source, prospects: Prospects) -> str:
    """Return what going on from a source means."""
    match chosen:
        case Source.BOTH:
            text = translate(
                "health",
                "Both together: the backup of {moment}, with everything since that can "
                "still be read.",
            )
        case Source.BACKUP:
            text = translate("health", "The backup of {moment}.")
        case Source.READABLE:
            return _readable(prospects)
    moment = backups.moment(prospects.backup.made) if prospects.backup else ""
    text = text.format(moment=moment)
    if chosen is Source.BACKUP and prospects.lacking:
        lacks = translate(
            "health", "It lacks %n thing(s) that can still be read.", prospects.lacking
        )
        text = f"{text} {lacks}"
    return text


def _readable(prospects: Prospects) -> str:
    if prospects.salvaged is None or not prospects.salvaged.uncertain:
        return translate(
            "health", "What can be read. It is all there: nothing is lost."
        )
    text = translate("health", "What can be read. Some of it may be missing.")
    if prospects.only_in_backup:
        lacks = translate(
            "health", "It lacks %n thing(s) of the backup.", prospects.only_in_backup
        )
        text = f"{text} {lacks}"
    return text


def rescued(aside: str) -> str:
    """Return what to say when one can go on."""
    return translate(
        "health", "You can go on. The damaged file is kept: {file}"
    ).format(file=aside)
