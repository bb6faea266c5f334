"""Copies the newest backup to the second place, off the thread."""

from __future__ import annotations

from functools import partial

from leadership_desktop.services import second_place
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.background import Background
from leadership_desktop.ui.notices import NoticeBar


def copy_to_second_place(
    workspace: Workspace, background: Background, notices: NoticeBar
) -> None:
    """Copy the newest backup where one chose; say so calmly when that can't be."""

    def failed(error: Exception) -> None:
        if not isinstance(error, StorageProblem):
            raise error
        sentence = translate(
            "backups",
            "The backup is made, but could not be copied to its second place. {why}",
        )
        notices.tell_problem(sentence.format(why=errors.of_storage(error)))

    background.run(
        partial(second_place.copy_newest, workspace),
        then=lambda _: None,
        failed=failed,
    )
