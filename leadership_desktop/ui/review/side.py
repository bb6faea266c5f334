"""What stands beside the questions: the facts of the period, and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Card, Line, button, clear

WIDTH = 290


class Side(Card):
    """The facts, a line each; below them the way from a role to a proposal."""

    def __init__(self, services: Services) -> None:
        super().__init__(title=translate("reviews", "From your week"))
        self._services = services
        self.setFixedWidth(WIDTH)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(6)
        self.body.addLayout(self._facts)
        self.body.addStretch(1)
        self.body.addWidget(Line())
        stuck = translate("reviews", "Stuck in a role?")
        self.body.addWidget(Label(stuck, weight=QFont.Weight.DemiBold))
        says = translate(
            "reviews",
            "Victim, accuser, rescuer: name it, then look for what is yours to do.",
        )
        self.body.addWidget(Label(says, tone="muted", wrap=True))
        self.proposal = button(translate("reviews", "From role to proposal"))
        self.proposal.clicked.connect(self._show_proposals)
        self.body.addWidget(self.proposal, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_facts(self, title: str, lines: list[str]) -> None:
        """Show the facts of a period, a line each."""
        self.title.setText(title)
        clear(self._facts)
        for line in lines or [translate("reviews", "Nothing was planned.")]:
            whole = line.replace(" / ", "\N{NO-BREAK SPACE}/\N{NO-BREAK SPACE}")
            self._facts.addWidget(Label(whole, tone="muted", wrap=True))

    def _show_proposals(self) -> None:
        from leadership_desktop.ui.proposal.record import ProposalRecordDialog

        ProposalRecordDialog(self._services, self).open()
