"""The figures of a period, large, in a row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from leadership_desktop.domain.calendar import Month, Quarter, Year
from leadership_desktop.services.queries.progress import ProgressView
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.widgets.surfaces import GAP, Card, Figure, why_button

NONE = "–"
SHARES = (15, 15, 13, 13, 7, 11)
"""How the width is shared, by what the figures mean at their longest."""


class FiguresCard(Card):
    """Momentum, execution, strong weeks, streak, check-ins and the strongest day."""

    def __init__(self) -> None:
        super().__init__(padding=10)
        self.momentum = Figure(tone="accent")
        self.execution = Figure()
        self.strong = Figure()
        self.streak = Figure(tone="amber")
        self.check_ins = Figure()
        self.strongest = Figure()
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for figure, share in zip(self.all, SHARES, strict=True):
            # What a figure means goes on where the window is narrow; it is never cut.
            figure.caption.setWordWrap(True)
            row.addWidget(figure, share, Qt.AlignmentFlag.AlignTop)
        self.why = why_button()
        row.addWidget(self.why, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    @property
    def all(self) -> tuple[Figure, ...]:
        """The figures, from left to right."""
        return (
            self.momentum,
            self.execution,
            self.strong,
            self.streak,
            self.check_ins,
            self.strongest,
        )

    def show_view(self, view: ProgressView) -> None:
        """Show a period's figures; a dash where there is none yet."""
        figures = view.figures
        self.momentum.show_figure(
            numbers.percent(view.momentum) if view.weeks else NONE,
            momentum_caption(view),
        )
        self.execution.show_figure(
            numbers.percent(figures.execution),
            translate("progress", "done of what you planned"),
        )
        strong = translate("progress", "{strong} of {weeks}").format(
            strong=numbers.number(figures.strong_weeks),
            weeks=numbers.number(figures.weeks),
        )
        self.strong.show_figure(
            strong if figures.weeks else NONE,
            translate("progress", "weeks at 85% or more"),
        )
        self.streak.show_figure(
            translate("progress", "%n week(s)", view.longest_running)
            if view.weeks
            else NONE,
            translate("progress", "longest running streak"),
        )
        self.check_ins.show_figure(
            numbers.number(figures.check_ins),
            translate("progress", "check-in")
            if figures.check_ins == 1
            else translate("progress", "check-ins"),
        )
        day = figures.strongest_day
        self.strongest.show_figure(
            dates.weekday_name(day).capitalize() if day else NONE,
            translate("progress", "your strongest day"),
        )


def momentum_caption(view: ProgressView) -> str:
    """Return, say, “momentum ▲ 9 this month”: the points it rose or fell by."""
    if view.momentum_change is None or not view.weeks:
        return translate("progress", "momentum")
    # The difference of what is shown, so that a reader who subtracts finds the same.
    before = numbers.points(view.momentum - view.momentum_change)
    change = numbers.points(view.momentum) - before
    if change == 0:
        return translate("progress", "momentum")
    match view.period:
        case Month():
            text = translate("progress", "momentum {change} this month")
        case Quarter():
            text = translate("progress", "momentum {change} this quarter")
        case Year():
            text = translate("progress", "momentum {change} this year")
        case _:
            return translate("progress", "momentum")
    return text.format(change=f"{'▲' if change > 0 else '▼'} {abs(change)}")
