"""A self-assessment: each building block from 1 to 10, with what that looks like."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QWidget

from leadership_desktop.domain.errors import Rule, RuleError
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import HIGHEST_RATING, Assessment
from leadership_desktop.services.commands.assessments import PutAssessment
from leadership_desktop.services.identity import new_id
from leadership_desktop.text import growth as words
from leadership_desktop.text.goals import block_name
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.fields import ShortText, WholeNumber
from leadership_desktop.ui.widgets.labels import Label

NOT_RATED = 0


class AssessmentDialog(EditorDialog):
    """Saving it is one step; a block may stay without a rating."""

    def __init__(
        self, services: Services, parent: QWidget, assessment: Assessment | None = None
    ) -> None:
        super().__init__(translate("growth", "How do I see myself?"), parent)
        self.resize(640, min(760, max(560, parent.window().height() - 40)))
        self._services = services
        self._assessment = assessment
        self.ratings: dict[BuildingBlock, WholeNumber] = {}
        self.evidence: dict[BuildingBlock, ShortText] = {}
        self._means: dict[BuildingBlock, Label] = {}
        for block in BuildingBlock:
            self._add(block, assessment)
        self.form.addStretch(1)
        self.ratings[BuildingBlock.SELF_AWARENESS].setFocus()

    def _add(self, block: BuildingBlock, assessment: Assessment | None) -> None:
        rating = self.ratings[block] = WholeNumber()
        rating.setRange(NOT_RATED, HIGHEST_RATING)
        rating.setSpecialValueText("–")
        evidence = self.evidence[block] = ShortText(
            placeholder=translate("growth", "When did I show this?")
        )
        if assessment is not None:
            rating.setValue(assessment.ratings.get(block, NOT_RATED))
            evidence.setText(assessment.evidence.get(block, ""))
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(rating)
        inside.addWidget(evidence, 1)
        field = self.add_field(f"ratings.{block.value}", block_name(block), row)
        field.point_to(rating)
        rating.setAccessibleName(block_name(block))
        evidence.setAccessibleName(f"{block_name(block)}: {evidence.placeholderText()}")
        self._means[block] = Label("", size=SMALL, tone="muted", wrap=True)
        self.form.addWidget(self._means[block])
        rating.valueChanged.connect(lambda _: self._follow(block))
        self._follow(block)

    def _follow(self, block: BuildingBlock) -> None:
        """Say what the rating means, as behaviour."""
        rating = self.ratings[block].value()
        if rating == NOT_RATED:
            found = words.anchors(block)
            text = "   ".join(f"{at}: {found[at]}" for at in (words.LOW, words.HIGH))
        else:
            text = words.nearest_anchor(block, rating)
        self._means[block].setText(text)
        self.ratings[block].setAccessibleDescription(text)

    def commit(self) -> bool:
        """Keep the ratings with their evidence."""
        ratings = {
            block: rating.value()
            for block, rating in self.ratings.items()
            if rating.value() != NOT_RATED
        }
        if not ratings:
            first = BuildingBlock.SELF_AWARENESS.value
            raise RuleError(Rule.REQUIRED, f"ratings.{first}")
        kept = Assessment(
            id=new_id(),
            on=self._services.workspace.today(),
            ratings=ratings,
            evidence={
                block: field.text().strip()
                for block, field in self.evidence.items()
                if field.text().strip()
            },
        )
        before = self._assessment
        if before is not None:
            kept = replace(kept, id=before.id, on=before.on)
        return self.carry_out(self._services, PutAssessment(kept), tell=True)
