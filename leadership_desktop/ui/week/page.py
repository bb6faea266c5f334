"""The page where the program opens: what there is to do this week, and to what end."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leadership_desktop.domain.calendar import Week
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.services.queries.week import WeekView, week_view
from leadership_desktop.text import dates
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.week.arranging import Arranging
from leadership_desktop.ui.week.beginning import Beginning
from leadership_desktop.ui.week.checking import Checking
from leadership_desktop.ui.week.details import Details
from leadership_desktop.ui.week.grid import WeekGrid
from leadership_desktop.ui.week.invitation import Invitation
from leadership_desktop.ui.week.lines import DONE, FIRST_DAY, Line
from leadership_desktop.ui.week.model import WeekModel
from leadership_desktop.ui.week.start import StartSteps
from leadership_desktop.ui.week.strip import VisionStrip
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import CARD_SIDE, GAP, Card, button

DETAILS_FROM, MOMENTUM_FROM = 880, 820
"""From these widths of the page on, the details stand beside the grid, and the grid has
a column for the momentum."""


class WeekPage(Page):
    """Shows one week; today's at first."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.week: Week | None = None
        """The week that is shown; None follows today."""
        self.view: WeekView | None = None
        self._is_wide = True
        self.is_glance = False
        """Whether to leave out what rests on all the years, until the first paint."""
        self.model = WeekModel(self)
        self.grid = WeekGrid(self.model, services.theme)
        self.details = Details()
        self.strip = VisionStrip(services.theme)
        self.start = StartSteps()
        self.finished = Label("", size=SMALL, tone="muted", wrap=True)
        self.example = Card(padding=6)
        self.checking = Checking(services, self.model, self.grid, self.details)
        self.arranging = Arranging(services, self.model, self.grid, self)
        self.beginning = Beginning(services, self.start, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.earlier = button("‹")
        self.earlier.setAccessibleName(translate("week", "Earlier week"))
        self.today = button(translate("week", "Today"))
        self.later = button("›")
        self.later.setAccessibleName(translate("week", "Later week"))
        self.plan = button(translate("week", "Plan…"))
        self.plan.clicked.connect(self._plan)
        self.away = button(translate("week", "I am away…"))
        self.add = button(translate("week", "New action"), "primary")
        self.header.add(
            self.earlier, self.today, self.later, self.plan, self.away, self.add
        )
        leave = button(translate("week", "Start my own"))
        leave.clicked.connect(self.beginning.leave_demonstration)
        row = QHBoxLayout()
        row.addWidget(
            Label(
                translate("week", "This is an example to look around in."), wrap=True
            ),
            1,
        )
        row.addWidget(leave)
        self.example.body.setContentsMargins(CARD_SIDE, 6, 8, 6)
        self.example.body.addLayout(row)
        surface = Card(padding=6)
        surface.body.setContentsMargins(1, 6, 1, 6)
        surface.body.addWidget(self.grid, 1)
        self.finished.setContentsMargins(14, 4, 14, 4)
        surface.body.addWidget(self.finished)
        self.invitation = Invitation(self.services)
        surface.body.addWidget(self.invitation, alignment=Qt.AlignmentFlag.AlignLeft)
        # A widget: a layout whose parts are all hidden would keep its share of the room.
        self._beside = QWidget()
        below = QHBoxLayout(self._beside)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(GAP)
        below.addWidget(surface, 1)
        below.addWidget(self.details)
        self.content.addWidget(self.example)
        self.content.addWidget(self.strip)
        self.content.addWidget(self._beside, 1)
        self.content.addWidget(self.start, 1)
        self.begin_at(self.grid)

    def _connect(self) -> None:
        self.earlier.clicked.connect(self.go_previous)
        self.today.clicked.connect(self.go_to_today)
        self.later.clicked.connect(self.go_next)
        self.add.clicked.connect(self.new_action)
        self.details.why.clicked.connect(self.explain)
        self.strip.why.clicked.connect(self._explain_all)
        self.away.clicked.connect(lambda: self.arranging.edit_pauses(None))
        self.grid.selectionModel().currentChanged.connect(self._show_details)
        self.grid.clicked.connect(self._explain_figure)
        self.start.action_asked.connect(self.new_action)

    def refresh(self) -> None:
        """Ask for the week again; place and focus stay."""
        services = self.services
        today = services.workspace.today()
        week = self.week or services.workspace.calendar.week_of(today)
        before = self.grid.currentIndex()
        line = self.model.line(before)
        key = line.key if line else None
        had_week = self.view.week if self.view else None
        view = self.view = week_view(
            services.workspace, week, at_a_glance=self.is_glance
        )
        self.model.show(view)
        self.grid.show_today(
            week.days.index(today) + FIRST_DAY if today in week else -1
        )
        column = before.column() if had_week == week else -1
        self._keep_place(key, before.row(), column)
        calendar = services.workspace.calendar
        self.header.title.setText(dates.week_title(week, calendar))
        self._show_subtitle()
        self.today.setEnabled(today not in week)
        self.strip.show_view(view)
        self._show_finished(view)
        if not self.is_glance:
            self.invitation.look()
        empty = not view.has_action
        focused = self.focusWidget()
        self.start.setVisible(empty)
        if empty:
            self.start.show_view(view)
        self.strip.setVisible(not empty)
        # The steps have the one primary button then.
        self.add.setVisible(not empty)
        for planning in (self.plan, self.away):
            planning.setVisible(not empty)
        self._beside.setVisible(not empty)
        self.example.setVisible(view.is_demonstration)
        self.begin_at(self.start.next_button() if empty else self.grid)
        # What goes away hands its focus to whatever comes next in the window.
        if focused and not focused.isVisibleTo(self) and self.isVisible():
            self.begin()
        self._fold()
        self._show_details()

    def glance_first(self) -> None:
        """Paint the week before the years behind it are read; then the whole of it."""
        self.is_glance = True
        self.grid.painted.connect(
            self._look_closer, Qt.ConnectionType.SingleShotConnection
        )

    def _look_closer(self) -> None:
        self.is_glance = False
        # Not in the middle of painting.
        QTimer.singleShot(0, self, self.refresh)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew what there is to look back on: that may be done by now."""
        self.invitation.forget()
        super().showEvent(event)
        if self.view is not None and not self.is_glance:
            self.invitation.look()

    def concerns(self, changes: tuple[Change, ...]) -> bool:
        """Return whether the week can look different after `changes`."""
        return any(not isinstance(c.entity, Reflection) for c in changes)

    def fold(self, *, wide: bool) -> None:
        """Leave the details out first, then the momentum column."""
        self._is_wide = wide
        self._show_subtitle()
        self._fold()

    def _show_subtitle(self) -> None:
        """Say the days and, where there is room, their year."""
        view = self.view
        if view is None:
            return
        first, last = view.week.first, view.week.last
        days = (
            dates.span(first, last) if self._is_wide else dates.span_short(first, last)
        )
        # Without a number the title has the days already; there is no room for both.
        self.header.subtitle.setText(days if view.iso_week else str(last.year))

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the grid."""
        return [
            ("← ↑ → ↓", translate("week", "Move between actions and days")),
            (
                translate("week", "Space"),
                translate("week", "Check off, or take it back"),
            ),
            ("S", translate("week", "Skip")),
            ("N", translate("week", "Write a note for the day")),
            ("0 – 9", translate("week", "Type an amount")),
            ("Del", translate("week", "Clear the day")),
            ("Enter", translate("week", "Open the action")),
            ("Alt+Shift+↑ ↓", translate("week", "Move the action up or down")),
            ("Shift+F10", translate("week", "All that can be done with the action")),
        ]

    def subject(self) -> tuple[str | None, str | None]:
        """Return the action one is on, or the goal of the heading."""
        line = self.model.line(self.grid.currentIndex())
        if line is None:
            return None, None
        goal = line.group.goal
        return (
            line.row.action.id if line.row else None,
            goal.id if goal is not None else None,
        )

    @property
    def week_shown(self) -> Week | None:
        """The week that is shown."""
        return self.view.week if self.view else None

    def explain(self) -> None:
        """Explain the figures of the action one is on, or of its goal."""
        self._explain(self.model.line(self.grid.currentIndex()))

    def _explain_figure(self, index: QModelIndex) -> None:
        """Explain a figure of a line that was clicked: its week, streak or momentum."""
        line = self.model.line(index)
        if line is not None and line.row is not None and index.column() >= DONE:
            self._explain(line)

    def _explain_all(self) -> None:
        self._explain(None)

    def _explain(self, line: Line | None) -> None:
        from leadership_desktop.ui.week.explained import explained

        if self.view is not None:
            self.show_explained(*explained(self.services.workspace, self.view, line))

    def go_previous(self) -> None:
        """Show the week before."""
        self._go(-1)

    def go_next(self) -> None:
        """Show the week after."""
        self._go(1)

    def go_to_today(self) -> None:
        """Show this week, with today's day chosen."""
        self.leave()
        self.week = None
        self.refresh()
        today = self.services.workspace.today()
        column = self.view.week.days.index(today) + FIRST_DAY if self.view else 0
        row = max(0, self.grid.currentIndex().row())
        self.grid.setCurrentIndex(self.model.index(row, column))
        self.grid.setFocus()

    def show_week(self, week: Week, action_id: str | None = None) -> None:
        """Show a week, and in it an action; on today where it lies in it."""
        self.leave()
        today = self.services.workspace.today()
        self.week = None if today in week else week
        self.refresh()
        rows = enumerate(self.model.lines)
        row = next((n for n, line in rows if line.key[1] == action_id), None)
        if action_id is not None and row is not None:
            column = week.days.index(today) + FIRST_DAY if today in week else FIRST_DAY
            self.grid.setCurrentIndex(self.model.index(row, column))
        self.begin()

    def leave(self) -> None:
        """Keep the note that is being written."""
        self.details.keep_note()

    def new_action(self) -> None:
        """Open the editor for a new action, under the goal one is on."""
        self.arranging.add()

    def _go(self, weeks: int) -> None:
        self.leave()
        if self.view is not None:
            shown = self.view.week.shifted(weeks)
            today = self.services.workspace.today()
            self.week = None if today in shown else shown
            self.refresh()

    def _fold(self) -> None:
        has_action = self.view is not None and self.view.has_action
        self.details.setVisible(has_action and self.width() >= DETAILS_FROM)
        self.grid.fold(has_room=self.width() >= MOMENTUM_FROM)

    def _keep_place(
        self, key: tuple[str | None, str | None] | None, row: int, column: int
    ) -> None:
        lines = self.model.lines
        if not lines:
            return
        row = self._line_again(key, row)
        if column < 0:
            today, view = self.services.workspace.today(), self.view
            in_week = view is not None and today in view.week
            column = view.week.days.index(today) + FIRST_DAY if view and in_week else 1
        index = self.model.index(row, column)
        if index != self.grid.currentIndex():
            self.grid.setCurrentIndex(index)

    def _line_again(self, key: tuple[str | None, str | None] | None, row: int) -> int:
        """Return where a line is now: itself, its action, or what took its place."""
        lines = self.model.lines
        actions = [n for n, line in enumerate(lines) if line.row is not None]
        nearest = min(actions, key=lambda n: abs(n - row)) if actions else 0
        if key is None:
            return actions[0] if actions else 0
        same = [n for n, line in enumerate(lines) if line.key == key]
        # Under another goal it is the same action still.
        moved = [n for n in actions if lines[n].key[1] == key[1]]
        return next(iter(same + moved), nearest)

    def _show_details(self, *_: object) -> None:
        index = self.grid.currentIndex()
        line, cell = self.model.line(index), self.model.cell(index)
        row = line.row if line else None
        today = self.services.workspace.today()
        if row is not None:
            cell = cell or row.cell_of(today)
        self.details.show_row(row, cell, today)

    def _show_finished(self, view: WeekView) -> None:
        text = ""
        if not self.is_glance:
            from leadership_desktop.text.week import below

            text = below(view)
        self.finished.setText(text)
        self.finished.setVisible(bool(text))

    def _plan(self) -> None:
        from leadership_desktop.ui.planning.week import plan_week

        plan_week(self.services, self)
