"""Takes the pictures: every page × light and dark × English and Dutch × three sizes.

    python -m tests.screenshots                     everything, in build/screenshots
    python -m tests.screenshots --page week         one page
    python -m tests.screenshots --readme            the few that the README shows
    python -m tests.screenshots --bring FILE --today 2019-03-30     a history of somebody

Each language and scale has a process of its own: Qt takes its scale when it starts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = ("week", "vision", "quarter", "progress", "review", "growth", "settings")
DIALOGS = (
    *("new-action", "new-goal", "away", "backups", "shortcuts", "about", "deleted"),
    *("passphrase", "unlock", "wrong-passphrase", "damaged", "report", "closing"),
    *("find", "find-words", "explain-action", "explain-week", "explain-period"),
    *("thread", "whole-thread", "fit", "fit-record", "guide"),
    *("action-page", "versions", "loose-ends", "values", "still-fits"),
    *("plan-week", "plan-week-once", "plan-week-cues", "shares"),
    *("plan-quarter", "plan-quarter-choosing", "plan-quarter-goal"),
    *("plan-quarter-whole", "proposal"),
    *("assessment", "journal", "written", "growth-over-time"),
    *("feedback", "feedback-ask", "feedback-send", "feedback-receive"),
    *("feedback-answer", "people", "report-month", "report-quarter", "paper"),
)
SIZES = {1: ("960x640", "1280x820"), 2: ("1280x820",)}
"""The window's sizes, in pixels of a screen at 100 %, by scale."""


def main() -> int:
    """Take the pictures that were asked for; return the exit status."""
    parser = ArgumentParser(prog="python -m tests.screenshots")
    parser.add_argument("--page", action="append", choices=(*PAGES, *DIALOGS))
    parser.add_argument("--lang", action="append", choices=("en", "nl"))
    parser.add_argument("--theme", action="append", choices=("light", "dark"))
    parser.add_argument("--today", default="2026-11-19")
    parser.add_argument("--bring", type=Path, help="a file to import, as data")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "screenshots")
    chosen = parser.parse_args()
    kinds = ["history"] if chosen.bring else ["example", "empty"]
    languages = chosen.lang or ["en", "nl"]
    scales = [1, 2]
    if chosen.readme:
        chosen.output = ROOT / "packaging" / "screenshots"
        kinds, languages, scales = ["readme"], ["en"], [1]
        chosen.page = ["week", "progress"]
    failed = False
    for kind, language, scale in product(kinds, languages, scales):
        print(f"{kind}, {language}, {scale * 100} %", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            fill(Path(folder), kind, language, chosen.today, chosen.bring)
            run = subprocess.run(
                [
                    sys.executable,
                    "-m",
                    "tests.screenshots.camera",
                    f"--data-dir={folder}",
                    f"--kind={kind}",
                    f"--lang={language}",
                    f"--scale={scale}",
                    f"--today={chosen.today}",
                    f"--output={chosen.output}",
                    f"--sizes={','.join(SIZES[scale])}",
                    f"--themes={','.join(chosen.theme or ['light', 'dark'])}",
                    f"--pages={','.join(chosen.page or (*PAGES, *DIALOGS))}",
                ],
                check=False,
                cwd=ROOT,
                env={**os.environ, "QT_SCALE_FACTOR": str(scale)},
            )
            failed = failed or run.returncode != 0
    print(f"The pictures are in {chosen.output}")
    return int(failed)


def fill(
    folder: Path, kind: str, language: str, today: str, history: Path | None
) -> None:
    """Fill a data folder with the example, with a history, or with nothing."""
    commands = {
        "empty": None,
        "history": ["import", str(history)],
        "example": ["demo"],
        "readme": ["demo"],
    }
    command = commands[kind]
    if command is not None:
        program = [sys.executable, "-m", "leadership_desktop"]
        options = ["--data-dir", str(folder), "--today", today, "--lang", language]
        subprocess.run(
            [*program, *options, *command],
            check=True,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )


if __name__ == "__main__":
    sys.exit(main())
