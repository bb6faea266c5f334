"""What is in a report: its parts, its goals, and what one wrote, each with a box."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leadership_desktop.domain.reports import USUAL, Chosen, Part
from leadership_desktop.services.queries.report import ReportView
from leadership_desktop.text import report as words
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.fields import check_box
from leadership_desktop.ui.widgets.labels import Label, as_tooltip
from leadership_desktop.ui.widgets.surfaces import clear

WIDTH = 300
"""Pixels for what can be chosen."""
LONGEST_WORDS = WIDTH - 52
"""Of these, for the words beside a box and before a scroll bar."""


class Choices(QWidget):
    """The boxes; what is in other periods, too, stays as it was chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.parts = {part: _box(words.part_name(part)) for part in Part}
        self.goals: dict[str | None, QCheckBox] = {}
        self.reflections: dict[str, QCheckBox] = {}
        self._left_out: frozenset[str | None] = frozenset()
        self._offered: object = None
        self._of_period = QVBoxLayout()
        self._of_period.setSpacing(4)
        body = QVBoxLayout(self)
        body.setContentsMargins(2, 2, 10, 2)
        body.setSpacing(4)
        body.addWidget(_title(translate("report", "What is in it")))
        for part, box in self.parts.items():
            box.setChecked(part in USUAL)
            box.toggled.connect(self.changed)
            body.addWidget(box)
        body.addSpacing(8)
        body.addLayout(self._of_period)
        body.addStretch(1)

    def chosen(self) -> Chosen:
        """Return what is chosen."""
        return Chosen(
            frozenset(part for part, box in self.parts.items() if box.isChecked()),
            frozenset(one for one, box in self.reflections.items() if box.isChecked()),
            self._left_out,
        )

    def offer(self, view: ReportView) -> None:
        """Offer what a period has: its goals, all in it, and what was written, not."""
        offered = view.all_goals, view.has_untied, view.all_reflections, view.about
        if offered == self._offered:
            return  # the box that has the focus keeps it
        self._offered = offered
        kept = self.chosen()
        clear(self._of_period)
        goals: list[tuple[str | None, str]] = [
            (family, goal.title) for family, goal in view.all_goals.items()
        ]
        if view.has_untied:
            untied = translate("report", "What is tied to no goal")
            goals.append((None, untied))
        self.goals = {one: _box(title) for one, title in goals}
        self.reflections = {
            one.id: _box(words.reflection_title(view, one))
            for one in view.all_reflections
        }
        self._add(translate("report", "Of which goals"), self.goals)
        for family, box in self.goals.items():
            box.setChecked(family not in kept.left_out)
        if self.reflections:
            self._of_period.addSpacing(8)
        self._add(translate("report", "What you wrote"), self.reflections)
        for reflection_id, box in self.reflections.items():
            box.setChecked(reflection_id in kept.reflections)
        if self.reflections:
            says = translate("report", "Nothing of it is in the report by itself.")
            self._of_period.addWidget(Label(says, size=SMALL, tone="muted", wrap=True))
        for family, box in self.goals.items():
            box.toggled.connect(partial(self._leave, family))
        for box in self.reflections.values():
            box.toggled.connect(self.changed)
        before: QWidget = next(reversed(self.parts.values()))
        for box in (*self.goals.values(), *self.reflections.values()):
            QWidget.setTabOrder(before, box)
            before = box

    def _leave(self, family: str | None, is_in: bool) -> None:  # noqa: FBT001 - a signal's
        self._left_out = (
            self._left_out - {family} if is_in else self._left_out | {family}
        )
        self.changed.emit()

    def _add(
        self, title: str, boxes: dict[str | None, QCheckBox] | dict[str, QCheckBox]
    ) -> None:
        if boxes:
            self._of_period.addWidget(_title(title))
        for box in boxes.values():
            self._of_period.addWidget(box)


def _title(text: str) -> Label:
    return Label(text, weight=QFont.Weight.DemiBold)


def _box(title: str) -> QCheckBox:
    """Return a box whose words end in … where the room does."""
    made = check_box(title)
    shown = made.fontMetrics().elidedText(
        made.text(), Qt.TextElideMode.ElideRight, LONGEST_WORDS
    )
    if shown != made.text():
        made.setText(shown)
        made.setToolTip(as_tooltip(one_line(title)))
    return made
