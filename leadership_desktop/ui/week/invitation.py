"""A quiet invitation to look back, below the week."""

from __future__ import annotations

from datetime import date

from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.surfaces import Button


class Invitation(Button):
    """Offers the review that is due.

    Asked once a day and when its hour has come, for that reads all reviews.
    """

    def __init__(self, services: Services) -> None:
        super().__init__("")
        self.setProperty("kind", "quiet")
        self._services = services
        self._asked_on: tuple[date, bool] | None = None
        self.clicked.connect(self._accept)
        self.hide()

    def forget(self) -> None:
        """Ask again the next time."""
        self._asked_on = None

    def look(self) -> None:
        """Show what there is to look back on today, if anything."""
        workspace = self._services.workspace
        asked_on = (
            workspace.today(),
            workspace.is_before(workspace.settings.review_at),
        )
        if self._asked_on == asked_on:
            return
        from leadership_desktop.services.queries.reviews import due
        from leadership_desktop.text.reviews import invitation

        self._asked_on = asked_on
        period = due(workspace)
        self.setVisible(period is not None)
        if period is not None:
            self.setText(invitation(period, workspace.calendar))

    def _accept(self) -> None:
        from leadership_desktop.services.queries.reviews import due

        period = due(self._services.workspace)
        page = self._services.go_to("review")
        show = getattr(page, "show_period", None)
        if period is not None and show is not None:
            show(period)
