"""File ▸ Export: everything, as one readable file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from leadership_desktop.exchange.export import export
from leadership_desktop.exchange.problems import ExportProblem
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors
from leadership_desktop.text.exports import of_export
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.files import ask_where_to_save
from leadership_desktop.ui.services import Services


def ask_and_export(services: Services, parent: QWidget) -> None:
    """Ask for a name, and write everything to it."""
    name = f"leadership-{services.workspace.today().isoformat()}.json"
    path = choose_target(parent, name)
    if path is not None:
        write(services, path)


def choose_target(parent: QWidget, name: str) -> Path | None:
    """Let a person choose where to; None when they think better of it."""
    title, kind = translate("export", "Export"), translate("export", "Archive")
    return ask_where_to_save(parent, title, name, [f"{kind} (*.json)"])


def write(services: Services, path: Path) -> None:
    """Write everything in the background, then say so."""
    services.background.run(
        partial(export, services.workspace, path, "archive"),
        then=lambda _: services.notices.tell(_done(path)),
        failed=partial(_failed, services),
    )


def _done(path: Path) -> str:
    return translate(
        "export",
        "Everything you entered is in {file} now, as text that anybody can read.",
    ).format(file=path)


def _failed(services: Services, error: Exception) -> None:
    match error:
        case ExportProblem():
            services.notices.tell_problem(of_export(error))
        case StorageProblem():
            services.notices.tell_problem(errors.of_storage(error))
        case _:
            raise error
