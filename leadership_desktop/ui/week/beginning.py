"""What an empty program, and the example, offer to begin with."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from leadership_desktop.ui.services import Services
from leadership_desktop.ui.week.start import StartSteps


class Beginning(QObject):
    """Leads from the three steps to their places, and fills or leaves the example."""

    def __init__(self, services: Services, start: StartSteps, page: QWidget) -> None:
        super().__init__(page)
        self._services = services
        self._page = page
        start.vision_asked.connect(lambda: self._begin("vision", "write"))
        start.goal_asked.connect(lambda: self._begin("quarter", "new_goal"))
        start.demonstration_asked.connect(self._fill)
        start.import_asked.connect(self._import)

    def _begin(self, page: str, what: str) -> None:
        """Go to a page and begin there. Pages do not know each other."""
        begin = getattr(self._services.go_to(page), what, None)
        if begin is not None:
            begin()

    def _fill(self) -> None:
        from leadership_desktop.services.demonstration import demonstration
        from leadership_desktop.text.translation import language

        workspace = self._services.workspace
        self._services.execute(
            demonstration(workspace.today(), language(), workspace.calendar)
        )

    def leave_demonstration(self) -> None:
        """Take the example away, for a program of one's own."""
        from leadership_desktop.services.commands.importing import LeaveDemonstration

        self._services.execute(LeaveDemonstration())

    def _import(self) -> None:
        from leadership_desktop.ui.exchange.importing import ask_and_import

        ask_and_import(self._services, self._page)
