"""What is wrong with a file, in words."""

from __future__ import annotations

from collections.abc import Sequence

from leadership_desktop.storage.health import Finding, Flaw
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
