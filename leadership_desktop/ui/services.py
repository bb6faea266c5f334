"""What a page is given: the data, the news of it, and the window's services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, runtime_checkable

from leadership_desktop.services.commands import Command
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.ui.background import Background
from leadership_desktop.ui.data_signals import DataSignals
from leadership_desktop.ui.drafts import Drafts
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.notices import NoticeBar
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.written.search import Search


@runtime_checkable
class ShowsOneThing(Protocol):
    """What a page that is about one thing can do."""

    def show_thing(self, thing_id: str) -> None:
        """Show the thing with this id."""


@dataclass(frozen=True, slots=True)
class Services:
    """The bundle; `go_to` shows a page by its name and hands it on."""

    workspace: Workspace
    signals: DataSignals
    theme: Theme
    notices: NoticeBar
    background: Background
    search: Search
    data_folder: Path
    go_to: Callable[[str], object]
    drafts: Drafts = field(default_factory=Drafts)

    def show_thing(self, page: str, thing_id: str) -> None:
        """Show one thing on the page that is about one."""
        shown = self.go_to(page)
        if isinstance(shown, ShowsOneThing):
            shown.show_thing(thing_id)

    def execute(self, command: Command, *, tell: bool = True) -> bool:
        """Carry out a command; return whether it was kept.

        What the world did to it is told calmly; with `tell`, so is what was done.
        """
        with attempt(self.notices) as attempted:
            if self.workspace.execute(command) and tell:
                self.notices.tell_done(command)
        return attempted.succeeded
