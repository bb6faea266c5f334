"""Figures and charts of a month, a quarter, a year or all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QWidget

from leadership_desktop.domain.calendar import Month, Period, Quarter, Year
from leadership_desktop.services.queries.progress import (
    ProgressView,
    Scope,
    progress_view,
    scope_choices,
)
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.fields import Choice
from leadership_desktop.ui.widgets.labels import ElidedLabel
from leadership_desktop.ui.widgets.surfaces import GAP, Card, Figure, Scroll, button

if TYPE_CHECKING:
    from leadership_desktop.ui.chart_view import ChartView

MONTH, QUARTER, YEAR, ALL = "month", "quarter", "year", "all"
NAMES = ("momentum", "goals", "streaks", "calendar")
TWO_COLUMNS = 820
WIDE_PLACES = ((0, 0, 1, 210), (0, 1, 1, 210), (1, 0, 2, 212), (2, 0, 2, 166))
NARROW_PLACES = ((0, 0, 1, 240), (1, 0, 1, 220), (2, 0, 1, 240), (3, 0, 1, 184))
"""Row, column, columns and height in pixels of each chart's card."""


class ChartCard(Card):
    """A chart with its title, and buttons for the table and the file."""

    def __init__(self, title: str) -> None:
        super().__init__(title=title, padding=10)
        self.body.setSpacing(2)
        self.body.removeWidget(self.title)
        self.table = button(translate("progress", "Table"), "quiet")
        self.table.setCheckable(True)
        self.table.setAccessibleName(
            translate("progress", "{chart} as a table").format(chart=title)
        )
        self.save = button(translate("progress", "Save…"), "quiet")
        self.save.setAccessibleName(
            translate("progress", "Save chart {chart}").format(chart=title)
        )
        self.caption = ElidedLabel("", size=SMALL, tone="muted")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.caption, 1)
        head.addWidget(self.table)
        head.addWidget(self.save)
        self.body.addLayout(head)
        self.chart: ChartView | None = None


class ProgressPage(Page):
    """Shows a period; this month at first."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.period: Period | None = None
        self.kind = MONTH
        self.scope = Scope()
        self.view: ProgressView | None = None
        self._is_wide: bool | None = None
        self._build_header()
        self._build_figures()
        self._build_charts()

    def _build_header(self) -> None:
        self.earlier = button("‹")
        self.earlier.setAccessibleName(translate("progress", "Earlier period"))
        self.later = button("›")
        self.later.setAccessibleName(translate("progress", "Later period"))
        self.kinds = Choice(translate("progress", "Length of the period"))
        self.kinds.setMinimumContentsLength(6)
        self.kinds.offer(
            [
                (MONTH, translate("progress", "Month")),
                (QUARTER, translate("progress", "Quarter")),
                (YEAR, translate("progress", "Year")),
                (ALL, translate("progress", "All")),
            ],
            MONTH,
        )
        self.scopes = Choice(translate("progress", "What the figures are about"))
        self.scopes.setMinimumContentsLength(14)
        self.scopes.setMaximumWidth(230)
        self.save: QPushButton = button(translate("progress", "Save chart…"), "primary")
        self.header.add(self.scopes, self.earlier, self.kinds, self.later, self.save)
        self.earlier.clicked.connect(self.go_previous)
        self.later.clicked.connect(self.go_next)
        self.kinds.chosen.connect(self._choose_kind)
        self.scopes.chosen.connect(self._choose_scope)
        self.save.clicked.connect(self._ask_which)

    def _build_figures(self) -> None:
        card = Card(padding=10)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.momentum = Figure(tone="accent")
        self.execution = Figure()
        self.strong = Figure()
        self.streak = Figure(tone="amber")
        self.check_ins = Figure()
        self.strongest = Figure()
        for figure in self.figures:
            row.addWidget(figure, 1)
        card.body.addLayout(row)
        self.content.addWidget(card)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures, from left to right."""
        return (
            self.momentum,
            self.execution,
            self.strong,
            self.streak,
            self.check_ins,
            self.strongest,
        )

    def _build_charts(self) -> None:
        from leadership_desktop.charts.drawing import prepare_matplotlib

        prepare_matplotlib()
        from leadership_desktop.charts.titles import title
        from leadership_desktop.ui.chart_view import ChartView

        inside = QWidget()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.cards: dict[str, ChartCard] = {}
        for name in NAMES:
            card = ChartCard(title(name))
            card.chart = ChartView(self.services.theme, title(name))
            card.body.addWidget(card.chart, 1)
            card.table.toggled.connect(
                lambda on, chart=card.chart: chart.show_as_table(as_table=on)
            )
            card.save.clicked.connect(lambda _checked, name=name: self.save_chart(name))
            self.cards[name] = card
        self.content.addWidget(Scroll(inside), 1)
        self._arrange(wide=True)

    def refresh(self) -> None:
        """Ask for the figures again."""
        workspace = self.services.workspace
        if self.period is None and self.kind != ALL:
            self.period = self._period_of_today()
        self._offer_scopes()
        view = self.view = progress_view(workspace, self.period, self.scope)
        self.header.title.setText(self._title())
        self.header.subtitle.setText(dates.span(view.figures.first, view.figures.last))
        has_period = self.period is not None
        self.earlier.setEnabled(has_period)
        self.later.setEnabled(has_period and view.figures.last < view.today)
        self._show_figures(view)
        self._show_charts(view)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the charts."""
        return [
            ("Tab", translate("progress", "Go to the next chart")),
            (
                "← →",
                translate("progress", "Tell the figures of a week, a day, a streak"),
            ),
        ]

    def fold(self, *, wide: bool) -> None:  # noqa: ARG002 - it has a width of its own
        """Put the charts below each other where there is little room."""
        self._arrange(wide=self.width() >= TWO_COLUMNS)

    def go_previous(self) -> None:
        """Show the period before."""
        self._shift(-1)

    def go_next(self) -> None:
        """Show the period after, up to today's."""
        if self.later.isEnabled():
            self._shift(1)

    def go_to_today(self) -> None:
        """Show the period of today."""
        self.period = None
        self.refresh()

    def save_chart(self, name: str) -> None:
        """Ask for a file, and save a chart there."""
        card = self.cards[name]
        if card.chart is not None:
            title = f"{card.title.text()} · {self._title()}"
            card.chart.ask_and_save(title, self.services.notices)

    def _arrange(self, *, wide: bool) -> None:
        if wide == self._is_wide:
            return
        self._is_wide = wide
        cards = [self.cards[name] for name in NAMES]
        for card in cards:
            self._grid.removeWidget(card)
        # Time runs along momentum, streaks and days: they get the width.
        places = WIDE_PLACES if wide else NARROW_PLACES
        for card, (row, column, columns, height) in zip(cards, places, strict=True):
            self._grid.addWidget(card, row, column, 1, columns)
            self._grid.setRowStretch(row, height)
            card.setMinimumHeight(height)
        self._grid.setColumnStretch(0, 2 if wide else 1)
        self._grid.setColumnStretch(1, 1 if wide else 0)

    def _show_figures(self, view: ProgressView) -> None:
        figures = view.figures
        self.momentum.show_figure(numbers.percent(view.momentum), _momentum(view))
        self.execution.show_figure(
            numbers.percent(figures.execution),
            translate("progress", "done of what you planned"),
        )
        strong = translate("progress", "{strong} of {weeks}").format(
            strong=figures.strong_weeks, weeks=figures.weeks
        )
        self.strong.show_figure(strong, translate("progress", "weeks at 85% or more"))
        self.streak.show_figure(
            translate("progress", "%n week(s)", view.longest_running),
            translate("progress", "longest running streak"),
        )
        self.check_ins.show_figure(
            numbers.number(figures.check_ins), translate("progress", "check-ins")
        )
        day = figures.strongest_day
        self.strongest.show_figure(
            dates.weekday_name(day).capitalize() if day else "–",
            translate("progress", "your strongest day"),
        )

    def _show_charts(self, view: ProgressView) -> None:
        from leadership_desktop.charts.titles import chart, empty_sentence, is_empty

        captions = {
            "momentum": translate(
                "progress", "Bars: what you did each week. Line: what it builds up to."
            ),
            "goals": translate("progress", "done of planned, {period}").format(
                period=self._title()
            ),
            "streaks": translate(
                "progress", "kept weeks in a row; the running one is full"
            ),
            "calendar": translate("progress", "check-ins a day, the year up to here"),
        }
        for name, card in self.cards.items():
            card.caption.setText(captions[name])
            if card.chart is None:
                continue
            empty = is_empty(name, view)
            card.table.setEnabled(not empty)
            card.save.setEnabled(not empty)
            if empty:
                card.table.setChecked(False)
                card.chart.show_empty(empty_sentence(name))
            else:
                card.chart.show_chart(*chart(name, view))

    def _title(self) -> str:
        match self.period:
            case Month(year, month):
                this_year = self.services.workspace.today().year
                name = dates.month_name(month).capitalize()
                return name if year == this_year else f"{name} {year}"
            case _:
                return dates.period_title(self.period)

    def _period_of_today(self) -> Period | None:
        workspace = self.services.workspace
        calendar, today = workspace.calendar, workspace.today()
        match self.kind:
            case "month":
                return calendar.month_on(today)
            case "quarter":
                return calendar.quarter_of(calendar.week_of(today))
            case "year":
                return calendar.year_of(calendar.week_of(today))
            case _:
                return None

    def _shift(self, steps: int) -> None:
        match self.period:
            case Month() | Quarter() | Year() as period:
                if 1901 <= period.year + steps <= 2198:
                    self.period = period.shifted(steps)
                    self.refresh()
            case _:
                pass

    def _choose_kind(self, kind: object) -> None:
        self.kind = str(kind)
        self.go_to_today()

    def _choose_scope(self, scope: object) -> None:
        if isinstance(scope, Scope):
            self.scope = scope
            self.refresh()

    def _offer_scopes(self) -> None:
        choices = scope_choices(self.services.workspace)
        offered: list[tuple[object, str]] = [
            (Scope(), translate("progress", "All actions"))
        ]
        offered += [
            (Scope(goal_id=goal.id), " ".join(goal.title.split())[:80])
            for goal in choices.goals
        ]
        offered += [
            (Scope(action_id=action.id), f"– {' '.join(action.title.split())[:80]}")
            for action in choices.actions
        ]
        if self.scope not in [scope for scope, _ in offered]:
            self.scope = Scope()
        self.scopes.offer(offered, self.scope)

    def _ask_which(self) -> None:
        menu = QMenu(self)
        for name in NAMES:
            card = self.cards[name]
            entry = menu.addAction(card.title.text())
            entry.setEnabled(card.save.isEnabled())
            entry.triggered.connect(lambda _checked, name=name: self.save_chart(name))
        menu.exec(self.save.mapToGlobal(self.save.rect().bottomLeft()))
        QTimer.singleShot(0, menu, menu.deleteLater)


def _momentum(view: ProgressView) -> str:
    word = translate("progress", "momentum")
    if view.momentum_change is None:
        return word
    before = numbers.points(view.momentum - view.momentum_change)
    change = numbers.points(view.momentum) - before
    if change == 0:
        return word
    return f"{word} {'▲' if change > 0 else '▼'} {abs(change)}"
