"""One stuck situation: the role, what is mine to do, the proposal, and a small step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.actions import Once
from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.growth import Proposal, Role
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.planning import Plan
from leadership_desktop.services.commands.proposals import PutProposal
from leadership_desktop.services.identity import new_id
from leadership_desktop.text import dates
from leadership_desktop.text import proposals as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.begin import new_action
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.fields import (
    Choice,
    Segments,
    ShortText,
    TextArea,
)
from leadership_desktop.ui.widgets.labels import Label

WEEKS_OFFERED = 4


class ProposalDialog(EditorDialog):
    """Saving it is one step, with the small action that comes of it."""

    def __init__(
        self, services: Services, parent: QWidget, proposal: Proposal | None = None
    ) -> None:
        super().__init__(translate("proposal", "From role to proposal"), parent)
        self.resize(620, min(740, max(560, parent.window().height() - 40)))
        self._services = services
        self._proposal = proposal
        self.situation = TextArea(lines=3)
        self.add_field(
            "situation", translate("proposal", "What is stuck?"), self.situation
        )
        self.role = Segments([(role, words.role_name(role)) for role in Role])
        self.add_field(
            "role", translate("proposal", "Which role do I hear myself in?"), self.role
        )
        self.sounds = Label("", size=SMALL, tone="muted", wrap=True)
        self.form.addWidget(self.sounds)
        self.mine = TextArea(lines=3)
        self.add_field(
            "mine_to_do",
            translate("proposal", "What are the facts, and what is mine to do?"),
            self.mine,
        )
        self.proposal = TextArea(lines=3)
        self.add_field("proposal", translate("proposal", "My proposal"), self.proposal)
        self.step = ShortText(
            placeholder=translate("proposal", "Ask Noor for half an hour")
        )
        self.add_field(
            "title", translate("proposal", "The first small step"), self.step
        )
        self.week = Choice()
        week_field = self.add_field(
            "week", translate("proposal", "In which week?"), self.week
        )
        self.form.addStretch(1)
        has_action = proposal is not None and proposal.action_id is not None
        for field in (self.fields["title"], week_field):
            field.setVisible(not has_action)
        self._fill(proposal)
        self.role.changed.connect(self._follow)
        self._follow()
        self.situation.setFocus()

    def _fill(self, proposal: Proposal | None) -> None:
        calendar = self._services.workspace.calendar
        week = calendar.week_of(self._services.workspace.today())
        weeks = [week.shifted(ahead) for ahead in range(WEEKS_OFFERED)]
        self.week.offer(
            [(one.first, dates.span(one.first, one.last)) for one in weeks], week.first
        )
        self.role.choose(Role.NONE if proposal is None else proposal.role)
        if proposal is None:
            self.proposal.setPlainText(words.form())
            return
        self.situation.setPlainText(proposal.situation)
        self.mine.setPlainText(proposal.mine_to_do)
        self.proposal.setPlainText(proposal.proposal)

    def _follow(self) -> None:
        role = self.role.value()
        self.sounds.setText(words.sounds_like(role) if isinstance(role, Role) else "")

    def commit(self) -> bool:
        """Keep the proposal, with the action where a step was named."""
        situation, role = self.situation.toPlainText().strip(), self.role.value()
        if not situation:
            raise RuleError(Rule.REQUIRED, "situation")
        said = self.proposal.toPlainText().strip()
        kept = Proposal(
            id=new_id(),
            on=self._services.workspace.today(),
            situation=situation,
            role=role if isinstance(role, Role) else Role.NONE,
            mine_to_do=self.mine.toPlainText().strip(),
            proposal="" if said == words.form() else said,
        )
        before = self._proposal
        if before is not None:
            kept = replace(kept, id=before.id, on=before.on, action_id=before.action_id)
        title, week = self.step.text().strip(), self.week.value()
        if not title or not isinstance(week, date) or kept.action_id is not None:
            return self.carry_out(self._services, PutProposal(kept), tell=True)
        action = replace(new_action(None, week, Once(week)), title=title)
        steps: tuple[Command, ...] = (
            AddAction(action),
            PutProposal(replace(kept, action_id=action.id)),
        )
        return self.carry_out(self._services, Plan(steps), tell=False)
