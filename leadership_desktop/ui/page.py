"""What all pages have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leadership_desktop.domain.changes import Change
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.surfaces import GAP, MARGIN, PageHeader

if TYPE_CHECKING:
    from leadership_desktop.domain.calendar import Month, Quarter, Week
    from leadership_desktop.text.explaining import Section

WIDE = 900
"""From this width of the page on, details stand beside it; below, they fold away."""


class Page(QWidget):
    """A page asks its query again when the data changed, but only while it is seen."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.setObjectName("page")
        self.services = services
        self._is_stale = True
        self._first: QWidget | None = None
        self.header = PageHeader()
        self.content = QVBoxLayout(self)
        self.content.setContentsMargins(MARGIN + 2, 20, MARGIN + 2, MARGIN - 2)
        self.content.setSpacing(GAP)
        self.content.addWidget(self.header)
        services.signals.changed.connect(self._note_changes)
        services.theme.changed.connect(self.retheme)

    def refresh(self) -> None:
        """Ask the query again, and show the answer."""

    def retheme(self) -> None:
        """Draw in the colours of the theme that is set now."""

    def fold(self, *, wide: bool) -> None:
        """Show the details beside the page, or fold them away."""

    def concerns(self, changes: tuple[Change, ...]) -> bool:  # noqa: ARG002
        """Return whether the page shows something that `changes` touch."""
        return True

    def keys(self) -> list[tuple[str, str]]:
        """Return the page's own keys and what they do, for the sheet of shortcuts."""
        return []

    def subject(self) -> tuple[str | None, str | None]:
        """Return the action and the goal that one is on, by their ids."""
        return None, None

    @property
    def week_shown(self) -> Week | None:
        """The week that is shown; None on pages that show none."""
        return None

    @property
    def period_shown(self) -> Month | Quarter | None:
        """The month or quarter that is shown; None on pages that show neither."""
        return None

    def explain(self) -> None:
        """Explain the figures that are shown."""
        self.services.notices.tell(
            translate("explain", "There are no figures here to explain.")
        )

    def show_explained(self, title: str, sections: Sequence[Section]) -> None:
        """Show where figures come from."""
        from leadership_desktop.ui.explain import ExplainDialog

        ExplainDialog(title, sections, self).open()

    def begin_at(self, widget: QWidget) -> None:
        """Have `widget` take the focus when a person comes to the page.

        No focus proxy: with one, Tab passes over all that stands before it.
        """
        self._first = widget

    def begin(self) -> None:
        """Take the focus, where one begins here."""
        (self._first or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_previous(self) -> None:
        """Show the week, quarter or period before."""

    def go_next(self) -> None:
        """Show the week, quarter or period after."""

    def go_to_today(self) -> None:
        """Show the week, quarter or period of today."""

    def leave(self) -> None:
        """Keep what is being typed: the page is about to go."""

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the page up to date before it is seen."""
        super().showEvent(event)
        self.update_if_stale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the details where there is no room for them."""
        super().resizeEvent(event)
        self.fold(wide=event.size().width() >= WIDE)

    def update_if_stale(self) -> None:
        """Refresh if something changed since the page was last seen.

        What can't be read now is told, and asked for again the next time.
        """
        if not self._is_stale:
            return
        self._is_stale = False
        try:
            self.refresh()
        except StorageProblem as problem:
            self._is_stale = True
            self.services.notices.tell_problem(errors.of_storage(problem))

    def _note_changes(self, changes: tuple[Change, ...]) -> None:
        if changes and not self.concerns(changes):
            return
        self._is_stale = True
        if self.isVisible():
            self.update_if_stale()
