"""The command line (`command-line.md`); without a command it opens the window.

Qt is never imported here: only the window, when it is asked for, brings it in.
"""

from __future__ import annotations

import gc
import logging
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from leadership_desktop.cli.arguments import parse
from leadership_desktop.cli.failures import CannotBeDone
from leadership_desktop.domain.checks import require_day
from leadership_desktop.domain.errors import RuleError
from leadership_desktop.text import errors
from leadership_desktop.text.translation import set_language, translate

if TYPE_CHECKING:
    from leadership_desktop.services.workspace import Workspace

logger = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return the exit status: 0 done, 1 could not be, 2 wrong usage."""
    chosen = parse(list(sys.argv[1:] if arguments is None else arguments))
    try:
        return _run(chosen.command, chosen)
    except CannotBeDone as problem:
        print(problem, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read us has enough. Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130


def _run(command: str | None, chosen: Namespace) -> int:
    from leadership_desktop.opening import data_folder

    options = vars(chosen)
    today = _today(options["today"])
    folder = data_folder(options["data_dir"])
    if command is None:
        # Nothing is garbage yet: looking for it takes a tenth of the start. The window
        # looks again from its first paint on.
        gc.disable()
        from leadership_desktop.app import run

        return run(folder, today, options["lang"])
    set_language(options["lang"] or "system")
    from leadership_desktop.cli.commands import COMMANDS
    from leadership_desktop.cli.failures import told_calmly
    from leadership_desktop.exchange.problems import name_of

    if command == "rescue":
        from leadership_desktop.cli.rescue import rescue_folder

        with told_calmly(""):
            rescue_folder(folder, chosen)
        return 0
    with told_calmly(name_of(Path(options.get("file") or ""))):
        workspace = _open(folder, today, chosen)
        try:
            if options["lang"] is None and workspace.settings.language != "system":
                set_language(workspace.settings.language)
            COMMANDS[command](workspace, chosen)
            sys.stdout.flush()
            _back_up_once_a_day(workspace)
        finally:
            workspace.close()
    return 0


def _back_up_once_a_day(workspace: Workspace) -> None:
    """Make the day's backup after the day's first change; a failure is only logged."""
    if workspace.undoable is None:
        return
    from leadership_desktop.services import backups, second_place
    from leadership_desktop.storage.problems import StorageProblem

    try:
        if backups.make_if_due(workspace) is not None:
            second_place.copy_newest(workspace)
    except StorageProblem as problem:
        logger.warning("No backup could be made: %s", problem.trouble.value)


def _open(folder: Path, today: date | None, chosen: Namespace) -> Workspace:
    from leadership_desktop.opening import open_folder
    from leadership_desktop.storage.problems import StorageProblem, Trouble

    try:
        return open_folder(folder, today).workspace
    except StorageProblem as problem:
        if problem.trouble is not Trouble.ENCRYPTED:
            raise
    from leadership_desktop.cli.passphrase import open_encrypted

    return open_encrypted(folder, today, chosen)


def _today(text: str | None) -> date | None:
    text = text or os.environ.get("LEADERSHIP_TODAY")
    if not text:
        return None
    try:
        day = date.fromisoformat(text)
        require_day(day, "today")
    except RuleError as error:
        set_language("system")
        raise CannotBeDone(errors.of_rule(error)) from None
    except ValueError:
        set_language("system")
        sentence = translate("cli", "“{text}” is not a date; write it as YYYY-MM-DD.")
        raise CannotBeDone(sentence.format(text=text)) from None
    return day
