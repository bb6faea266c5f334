"""Figures and charts of a month, a quarter, a year or all of it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu

from leadership_desktop.domain.calendar import Month, Period, Quarter, Week, Year
from leadership_desktop.services.queries.progress import (
    ProgressView,
    Scope,
    actions_in,
    progress_view,
    scope_choices,
)
from leadership_desktop.text import dates
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.progress.figures import FiguresCard
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice
from leadership_desktop.ui.widgets.surfaces import Scroll, button

MONTH, QUARTER, YEAR, ALL = "month", "quarter", "year", "all"
TWO_COLUMNS = 820
FIRST_YEAR, LAST_YEAR = 1901, 2198
LONGEST_NAME = 80
OF_ACTION = "– "
"""What an action's name begins with, below the goals."""


class ProgressPage(Page):
    """Shows a period; this month at first."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.period: Period | None = None
        self.kind = MONTH
        self.scope = Scope()
        self.view: ProgressView | None = None
        self._offered: list[tuple[object, str]] = []
        self._build_header()
        self.figures = FiguresCard()
        self.figures.why.clicked.connect(self.explain)
        self.content.addWidget(self.figures)
        # matplotlib comes in here, with the first showing of this page, not before.
        from leadership_desktop.ui.progress.cards import ChartCards

        self.charts = ChartCards(services.theme)
        self.charts.save_asked.connect(self.save_chart)
        self.charts.opened.connect(self._explain_mark)
        self.content.addWidget(Scroll(self.charts), 1)

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
        self.scopes.setMaximumWidth(230)
        for choice in (self.scopes, self.kinds):
            # As high as the buttons beside it.
            choice.setProperty("kind", "header")
        self.save = button(translate("progress", "Save chart…"))
        self.report = button(translate("progress", "Report…"), "primary")
        self.header.add(
            *(self.scopes, self.earlier, self.kinds, self.later),
            *(self.save, self.report),
        )
        self.earlier.clicked.connect(self.go_previous)
        self.later.clicked.connect(self.go_next)
        self.kinds.chosen.connect(self._choose_kind)
        self.scopes.chosen.connect(self._choose_scope)
        self.save.clicked.connect(self._ask_which)
        self.report.clicked.connect(self._report)

    def refresh(self) -> None:
        """Ask for the figures again."""
        workspace = self.services.workspace
        if self.period is None and self.kind != ALL:
            self.period = self._period_of_today()
        self._offer_scopes()
        view = self.view = progress_view(workspace, self.period, self.scope)
        self.header.title.setText(self.title)
        self.header.subtitle.setText(dates.span(view.figures.first, view.figures.last))
        has_period = self.period is not None
        self.earlier.setEnabled(has_period)
        self.later.setEnabled(has_period and view.figures.last < view.today)
        self.figures.show_view(view)
        self.charts.show_view(view)
        self.save.setEnabled(
            any(not card.chart.is_empty for card in self.charts.by_name.values())
        )

    @property
    def title(self) -> str:
        """The name of the period; a month of this year goes without its year."""
        match self.period:
            case Month(year, month):
                this_year = self.services.workspace.today().year
                name = dates.month_name(month).capitalize()
                return name if year == this_year else f"{name} {year}"
            case _:
                return dates.period_title(self.period)

    @property
    def period_shown(self) -> Month | Quarter | None:
        """The month or quarter that is shown."""
        return None if isinstance(self.period, Year) else self.period

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the charts."""
        return [
            ("Tab", translate("progress", "Go to the next chart")),
            (
                "← → ↑ ↓",
                translate("progress", "Tell the figures of a week, a day, a streak"),
            ),
            ("Enter", translate("progress", "Explain what is chosen in a chart")),
            ("Ctrl+S", translate("progress", "Save the chart")),
        ]

    def fold(self, *, wide: bool) -> None:
        """Put the charts below each other where there is little room."""
        self.header.subtitle.setVisible(wide)
        # Where there is no room for it, it is among what can be saved.
        self.report.setVisible(wide)
        self.scopes.setMinimumContentsLength(18 if wide else 10)
        self.charts.arrange(wide=self.width() >= TWO_COLUMNS)

    def explain(self) -> None:
        """Explain the figures of the period, and the momentum at its end."""
        from leadership_desktop.services.queries.explaining import (
            explain_period,
            explain_set,
        )
        from leadership_desktop.text.explaining import of_period, of_set

        workspace, view = self.services.workspace, self.view
        if view is None:
            return
        ids = actions_in(workspace, self.scope)
        last = workspace.calendar.week_of(min(view.figures.last, view.today))
        momentum = of_set(explain_set(workspace, last, ids))[-1]
        period = of_period(explain_period(workspace, self.period, ids))
        about = self._about()
        title = f"{self.title} · {about}" if about else self.title
        self.show_explained(title, [*period, momentum])

    def _explain_mark(self, about: object) -> None:
        """Explain what a chart shows: a week, a goal in the period, an action."""
        from leadership_desktop.services.queries.explaining import (
            explain_action,
            explain_period,
            explain_set,
        )
        from leadership_desktop.text.explaining import of_action, of_period, of_set

        workspace, view = self.services.workspace, self.view
        if view is None:
            return
        if isinstance(about, Week):
            ids = actions_in(workspace, self.scope)
            title = dates.week_title(about, workspace.calendar)
            self.show_explained(title, of_set(explain_set(workspace, about, ids)))
        elif isinstance(about, Scope) and about.action_id is not None:
            last = workspace.calendar.week_of(min(view.figures.last, view.today))
            found = explain_action(workspace, about.action_id, last)
            self.show_explained(found.action.title, of_action(found))
        elif isinstance(about, Scope):
            ids = actions_in(workspace, about)
            names = {one.goal_id: one.title for one in view.goals}
            title = f"{names.get(about.goal_id or '', '')} · {self.title}"
            found_period = explain_period(workspace, self.period, ids)
            self.show_explained(title, of_period(found_period))

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
        from leadership_desktop.charts.titles import title_of_file

        card = self.charts.by_name[name]
        if self.view is not None and not card.chart.is_empty:
            title = title_of_file(name, self.view, self._about())
            card.chart.ask_and_save(title, self.services.notices)

    def _about(self) -> str:
        """Return the title of the goal or action that is chosen; nothing for all."""
        text = "" if self.scope == Scope() else self.scopes.currentText()
        return text if self.scope.action_id is None else text.removeprefix(OF_ACTION)

    def _period_of_today(self) -> Period | None:
        workspace = self.services.workspace
        calendar, today = workspace.calendar, workspace.today()
        match self.kind:
            case "month":
                return calendar.month_on(today)
            case "quarter":
                return calendar.quarter_on(today)
            case "year":
                return Year(calendar.quarter_on(today).year)
            case _:
                return None

    def _shift(self, steps: int) -> None:
        match self.period:
            case Month() | Quarter() | Year() as period:
                if FIRST_YEAR <= period.year + steps <= LAST_YEAR:
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
            (Scope(goal_id=goal.id), one_line(goal.title, LONGEST_NAME))
            for goal in choices.goals
        ]
        offered += [
            (
                Scope(action_id=action.id),
                OF_ACTION + one_line(action.title, LONGEST_NAME),
            )
            for action in choices.actions
        ]
        if self.scope not in [scope for scope, _ in offered]:
            self.scope = Scope()
        if offered != self._offered:
            self._offered = offered
            self.scopes.offer(offered, self.scope)

    def _report(self) -> None:
        from leadership_desktop.ui.report.dialog import show_report

        show_report(self.services, self, self.period_shown)

    def _ask_which(self) -> None:
        menu = QMenu(self)
        for name, card in self.charts.by_name.items():
            entry = menu.addAction(card.title.text())
            entry.setEnabled(not card.chart.is_empty)
            entry.triggered.connect(lambda _checked, name=name: self.save_chart(name))
        menu.addSeparator()
        menu.addAction(self.report.text()).triggered.connect(self._report)
        menu.exec(self.save.mapToGlobal(self.save.rect().bottomLeft()))
        QTimer.singleShot(0, menu, menu.deleteLater)
