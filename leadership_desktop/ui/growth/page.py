"""Growth: how one sees oneself over time, and the way from a gap to a goal."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    Person,
    weakest_block,
)
from leadership_desktop.services.commands.assessments import DeleteAssessment
from leadership_desktop.services.queries.feedback import growth_of, growth_view
from leadership_desktop.services.queries.quarter import quarter_of_today
from leadership_desktop.text import dates, feedback
from leadership_desktop.text import growth as words
from leadership_desktop.text.goals import block_name
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.chart_card import ChartCard
from leadership_desktop.ui.editors.dialog import run
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import GAP, Card, Scroll, button
from leadership_desktop.ui.widgets.two_lines import two_line_list

SIDE_WIDTH, NARROW_SIDE, LOWEST_LIST = 320, 250, 104
NOW, OVER_TIME = "now", "over_time"


class GrowthPage(Page):
    """Shows the newest self-assessment beside the one before, and all of them."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.view = growth_of(())
        self._is_wide = True
        self.assess = button(translate("growth", "Assess myself"), "primary")
        self.assess.clicked.connect(lambda: self._edit(None))
        self.proposal = button(translate("growth", "From role to proposal"))
        self.proposal.clicked.connect(self._show_proposals)
        self.feedback = button(translate("growth", "Feedback"))
        self.feedback.clicked.connect(self._show_feedback)
        self.kinds = Choice(translate("growth", "What to see"))
        self.kinds.setProperty("kind", "header")
        self.kinds.offer(
            [
                (NOW, translate("growth", "Now")),
                (OVER_TIME, translate("growth", "Over time")),
            ],
            NOW,
        )
        self.kinds.chosen.connect(lambda _: self._show_chart())
        self.header.add(self.kinds, self.proposal, self.feedback, self.assess)
        self.radar = ChartCard(services.theme, translate("growth", "Building blocks"))
        self.radar.chart.save_asked.connect(self._save)
        self.list = two_line_list(
            services.theme, translate("growth", "Self-assessments, newest first")
        )
        self.list.itemActivated.connect(self._open)
        self.list.currentItemChanged.connect(lambda *_: self._show_evidence())
        self.list.setMinimumHeight(LOWEST_LIST)
        self.evidence = Label("", tone="muted", wrap=True)
        self.weakest = Label("", weight=QFont.Weight.DemiBold)
        self.gap = button(translate("growth", "Make it a goal…"))
        self.gap.clicked.connect(self._make_goal)
        inside = QWidget()
        self.side = Scroll(inside)
        self.side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        earlier = Card(title=translate("growth", "Self-assessments"))
        earlier.body.addWidget(self.list, 1)
        earlier.body.addWidget(self.evidence)
        column.addWidget(earlier, 1)
        self.mirror = Card(title=translate("growth", "Side by side"))
        self.told = Label("", tone="muted", wrap=True)
        self.mirror.body.addWidget(self.told)
        column.addWidget(self.mirror)
        self.next = Card(title=translate("growth", "From a gap to a goal"))
        self.next.body.addWidget(
            Label(
                translate(
                    "growth",
                    "The block with most room to grow can become a goal with one small "
                    "action.",
                ),
                tone="muted",
                wrap=True,
            )
        )
        self.next.body.addWidget(self.weakest)
        self.next.body.addWidget(self.gap, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.next)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.radar, 1)
        row.addWidget(self.side)
        self.content.addLayout(row, 1)

    def refresh(self) -> None:
        """Ask for both views again; the chosen self-assessment stays."""
        self.view = growth_view(self.services.workspace)
        self.header.title.setText(translate("growth", "Growth"))
        self.header.subtitle.setText(translate("growth", "the honest mirror"))
        self._show_chart()
        self._show_list()
        self._show_mirror()
        self.begin_at(self.list if self.view.assessments else self.assess)

    def _show_chart(self) -> None:
        from leadership_desktop.charts.growth import draw_growth, draw_growth_over_time
        from leadership_desktop.charts.tables import growth_table
        from leadership_desktop.charts.titles import RADAR, bound, empty_sentence

        view, kind = self.view, self.kinds.value()
        self.kinds.setEnabled(not view.is_empty)
        if view.is_empty:
            self.radar.show_empty(empty_sentence("growth"))
            return
        draw = draw_growth_over_time if kind == OVER_TIME else draw_growth
        self.radar.chart.show_chart(
            bound(draw, view), growth_table(view), RADAR, (kind, view)
        )
        if kind == OVER_TIME:
            caption = translate("growth", "A line a block; others as diamonds.")
        else:
            caption = (
                words.caption(view) if self._is_wide else words.brief_caption(view)
            )
        self.radar.show_caption(caption)

    def _show_mirror(self) -> None:
        """Tell where both views are apart, gently; without others' view, how to get it."""
        view = self.view
        told = [line for one in view.views if (line := feedback.view_line(one))]
        if not view.others:
            told = [
                translate(
                    "growth",
                    "How do others see you? Ask one person you trust; their view then "
                    "stands beside yours.",
                )
            ]
        elif not told:
            told = [translate("growth", "Others see you much as you see yourself.")]
        if view.waiting:
            told.append(translate("growth", "%n answer(s) on the way", view.waiting))
        self.told.setText("\n".join(told))

    def _show_list(self) -> None:
        chosen, row = self._chosen(), max(0, self.list.currentRow())
        self.list.clear()
        for one in reversed(self.view.assessments):
            rated = ", ".join(
                f"{block_name(block)} {one.ratings[block]}"
                for block in BuildingBlock
                if block in one.ratings
            )
            item = QListWidgetItem(f"{dates.full(one.on)}\n{rated}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
        ids = [one.id for one in reversed(self.view.assessments)]
        if chosen is not None and chosen.id in ids:
            row = ids.index(chosen.id)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.side.setVisible(not self.view.is_empty)
        block = self._weakest()
        self.next.setVisible(block is not None)
        if block is not None:
            self.weakest.setText(block_name(block))
            self.gap.setAccessibleName(f"{block_name(block)}: {self.gap.text()}")
        self._show_evidence()

    def _show_evidence(self) -> None:
        chosen = self._chosen()
        lines = [
            f"{block_name(block)}: {chosen.evidence[block]}"
            for block in BuildingBlock
            if chosen is not None and block in chosen.evidence
        ]
        self.evidence.setText("\n".join(lines))
        self.evidence.setVisible(bool(lines))

    def fold(self, *, wide: bool) -> None:
        """Leave the room to the radar in a small window."""
        self.header.subtitle.setVisible(wide)
        self.side.setFixedWidth(SIDE_WIDTH if wide else NARROW_SIDE)
        if wide != self._is_wide:
            self._is_wide = wide
            self._show_chart()

    def concerns(self, changes: tuple[Change, ...]) -> bool:
        """Return whether a rating of oneself or by others is among the changes."""
        shown = Assessment | Feedback | Person
        return any(isinstance(change.entity, shown) for change in changes)

    def keys(self) -> list[tuple[str, str]]:
        """Return the page's own keys."""
        return [
            ("Ins", translate("growth", "Assess myself")),
            ("Enter", translate("growth", "Open a self-assessment")),
            (translate("growth", "Del"), translate("growth", "Remove it")),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Assess by Ins, remove by Del; the list itself opens on Enter."""
        chosen = self._chosen()
        if event.key() == Qt.Key.Key_Insert:
            self._edit(None)
        elif (
            event.key() == Qt.Key.Key_Delete
            and chosen is not None
            and self.list.hasFocus()
        ):
            self.services.execute(DeleteAssessment(chosen.id))
        elif not self.side.scroll_by(event):
            super().keyPressEvent(event)

    def _chosen(self) -> Assessment | None:
        item = self.list.currentItem()
        found = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Assessment) else None

    def _open(self, item: QListWidgetItem) -> None:
        found = item.data(Qt.ItemDataRole.UserRole)
        if isinstance(found, Assessment):
            self._edit(found)

    def _edit(self, assessment: Assessment | None) -> None:
        from leadership_desktop.ui.assessment import AssessmentDialog

        dialog = AssessmentDialog(self.services, self, assessment)
        run(dialog, self.services.notices)

    def _make_goal(self) -> None:
        """Begin a goal that trains the block with most room to grow."""
        from leadership_desktop.ui.editors.begin import new_goal
        from leadership_desktop.ui.editors.goal import GoalDialog

        workspace, block = self.services.workspace, self._weakest()
        if block is None:
            return
        goal = new_goal(workspace, quarter_of_today(workspace))
        goal = replace(goal, building_block=block)
        dialog = GoalDialog(
            self.services,
            goal,
            self,
            is_new=True,
            first_action=words.first_action(block),
        )
        run(dialog, self.services.notices)

    def _weakest(self) -> BuildingBlock | None:
        return weakest_block(self.view.assessments)

    def _show_feedback(self) -> None:
        from leadership_desktop.ui.feedback.record import FeedbackDialog

        FeedbackDialog(self.services, self).open()

    def _show_proposals(self) -> None:
        from leadership_desktop.ui.proposal.record import ProposalRecordDialog

        ProposalRecordDialog(self.services, self).open()

    def _save(self) -> None:
        day = dates.full(self.services.workspace.today())
        title = f"{translate('growth', 'Growth')} · {day}"
        self.radar.chart.ask_and_save(title, self.services.notices)
