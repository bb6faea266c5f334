"""Growth: how one sees oneself over time, and the way from a gap to a goal."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import Assessment, weakest_block
from leadership_desktop.services.commands.assessments import DeleteAssessment
from leadership_desktop.services.queries.quarter import quarter_of_today
from leadership_desktop.text import dates
from leadership_desktop.text.goals import block_name
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.chart_card import ChartCard
from leadership_desktop.ui.editors.dialog import run
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import GAP, Card, button
from leadership_desktop.ui.widgets.two_lines import two_line_list

SIDE_WIDTH, NARROW_SIDE = 320, 250
RADAR = (640, 460)
"""The size of the radar in a file, in pixels at 100 %."""


class GrowthPage(Page):
    """Shows the newest self-assessment beside the one before, and all of them."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.assessments: list[Assessment] = []
        self.assess = button(translate("growth", "Assess myself"), "primary")
        self.assess.clicked.connect(lambda: self._edit(None))
        self.proposal = button(translate("growth", "From role to proposal"))
        self.proposal.clicked.connect(self._show_proposals)
        self.header.add(self.proposal, self.assess)
        self.radar = ChartCard(services.theme, translate("growth", "Building blocks"))
        self.radar.chart.save_asked.connect(self._save)
        self.list = two_line_list(
            services.theme, translate("growth", "Self-assessments, newest first")
        )
        self.list.itemActivated.connect(self._open)
        self.list.currentItemChanged.connect(lambda *_: self._show_evidence())
        self.evidence = Label("", tone="muted", wrap=True)
        self.weakest = Label("", weight=QFont.Weight.DemiBold)
        self.gap = button(translate("growth", "Make it a goal…"))
        self.gap.clicked.connect(self._make_goal)
        self.side = QWidget()
        self.side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        earlier = Card(title=translate("growth", "Self-assessments"))
        earlier.body.addWidget(self.list, 1)
        earlier.body.addWidget(self.evidence)
        column.addWidget(earlier, 1)
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
        """Ask for the self-assessments again; the chosen one stays."""
        from leadership_desktop.charts.growth import draw_growth
        from leadership_desktop.charts.tables import growth_table
        from leadership_desktop.charts.titles import bound

        with self.services.workspace.reading() as tx:
            self.assessments = tx.assessments.all()
        found = self.assessments
        self.header.title.setText(translate("growth", "Growth"))
        self.header.subtitle.setText(translate("growth", "the honest mirror"))
        if found:
            self.radar.chart.show_chart(
                bound(draw_growth, found), growth_table(found), RADAR, tuple(found)
            )
            caption = translate("growth", "Newest filled, the one before dashed.")
            self.radar.show_caption(caption)
        else:
            self.radar.show_empty(
                translate(
                    "growth",
                    "How do you see yourself today? Six ratings are enough to begin.",
                )
            )
        self._show_list()
        self.setFocusProxy(self.list if found else self.assess)

    def _show_list(self) -> None:
        row = max(0, self.list.currentRow())
        self.list.clear()
        for one in reversed(self.assessments):
            rated = ", ".join(
                f"{block_name(block)} {one.ratings[block]}"
                for block in BuildingBlock
                if block in one.ratings
            )
            item = QListWidgetItem(f"{dates.full(one.on)}\n{rated}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, self.list.count() - 1))
        self.side.setVisible(bool(self.assessments))
        block = weakest_block(self.assessments[-1]) if self.assessments else None
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

    def concerns(self, changes: tuple[Change, ...]) -> bool:
        """Return whether a self-assessment is among the changes."""
        return any(isinstance(change.entity, Assessment) for change in changes)

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
        elif chosen is None or not self.list.hasFocus():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Delete:
            self.services.execute(DeleteAssessment(chosen.id))
        else:
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
        from leadership_desktop.ui.growth.assessment import AssessmentDialog

        dialog = AssessmentDialog(self.services, self, assessment)
        run(dialog, self.services.notices)

    def _make_goal(self) -> None:
        """Begin a goal that trains the block with most room to grow."""
        from leadership_desktop.ui.editors.begin import new_goal
        from leadership_desktop.ui.editors.goal import GoalDialog

        workspace = self.services.workspace
        goal = new_goal(workspace, quarter_of_today(workspace))
        goal = replace(goal, building_block=weakest_block(self.assessments[-1]))
        dialog = GoalDialog(self.services, goal, self, is_new=True)
        run(dialog, self.services.notices)

    def _show_proposals(self) -> None:
        from leadership_desktop.ui.proposal.record import ProposalRecordDialog

        ProposalRecordDialog(self.services, self).open()

    def _save(self) -> None:
        title = (
            f"{translate('growth', 'Growth')} · {dates.full(self.assessments[-1].on)}"
        )
        self.radar.chart.ask_and_save(title, self.services.notices)
