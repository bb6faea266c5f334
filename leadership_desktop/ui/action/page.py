"""The page of one action: its history, streaks, notes and rules."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.domain.calendar import Week
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.domain.vision import Vision
from leadership_desktop.services.queries.action import ActionView, action_view
from leadership_desktop.text import action as words
from leadership_desktop.text import cadence, dates, numbers
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.chart_card import ChartCard
from leadership_desktop.ui.editors.action import ActionDialog
from leadership_desktop.ui.editors.dialog import run
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import (
    GAP,
    Card,
    Figure,
    Scroll,
    button,
    clear,
    why_button,
)

SIDE_WIDTH = 300
NOTES_SHOWN, STREAKS_SHOWN = 200, 50
"""The newest of each: what is older is in the search and in the charts."""


class ActionPage(Page):
    """Shows one action; Esc goes back to the week."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.action_id = ""
        self.view: ActionView | None = None
        self.back = button(translate("doing", "Back to the week"))
        self.back.clicked.connect(self.go_back)
        self.change = button(translate("doing", "Change…"), "primary")
        self.change.clicked.connect(self.edit)
        self.header.elide_title()
        self.header.add(self.back, self.change)
        self.charts = {
            "calendar": ChartCard(services.theme, translate("doing", "Every day")),
            "momentum": ChartCard(services.theme, translate("doing", "Week by week")),
        }
        for name, card in self.charts.items():
            card.chart.save_asked.connect(lambda name=name: self._save(name))
            card.chart.canvas.opened.connect(self._explain_week)
        self.charts["calendar"].setFixedHeight(184)
        self.charts["momentum"].setMinimumHeight(220)
        self.figures = Figures()
        self.figures.why.clicked.connect(self.explain)
        self.rules = Lines(translate("doing", "What it asks for"))
        self.streaks = Lines(translate("doing", "Kept weeks in a row"))
        self.notes = Lines(translate("doing", "Notes"))
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.setColumnStretch(0, 1)
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for beside in (self.figures, self.rules, self.streaks):
            column.addWidget(beside)
        column.addStretch(1)
        self._is_wide: bool | None = None
        self._place(wide=True)
        self._area = Scroll(self._inside)
        self.content.addWidget(self._area, 1)
        self.begin_at(self.change)

    def show_thing(self, thing_id: str) -> None:
        """Show an action, from its top."""
        self.action_id = thing_id
        self._area.verticalScrollBar().setValue(0)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the action again; one that is gone gives way to the week."""
        view = self.view = action_view(self.services.workspace, self.action_id)
        if view is None:
            if self.action_id and self.isVisible():
                self.go_back()
            return
        today = view.today
        self.header.title.setText(view.action.title)
        goal = f" · {view.goal.title}" if view.goal else ""
        asked = cadence.with_dates(view.action, today)
        self.header.subtitle.setText(f"{asked}{goal}")
        captions = {
            "calendar": translate("doing", "the days it was done, the year up to here"),
            "momentum": translate(
                "doing", "Bars: done of what the week asked. Line: momentum."
            ),
        }
        for name, card in self.charts.items():
            card.show_view(name, view.progress, captions[name])
        self.figures.show_view(view)
        self.rules.show_lines([(words.rule(one, today), "") for one in view.rules])
        self.streaks.show_lines(
            [(words.streak(one, today), "") for one in view.streaks[:STREAKS_SHOWN]]
            or [(translate("doing", "The first kept week begins one."), "")]
        )
        self.streaks.setVisible(view.action.has_streak)
        self.notes.show_lines(
            [(one.note, words.note(one, view)) for one in view.notes[:NOTES_SHOWN]]
            or [(translate("doing", "No notes yet: N on a day writes one."), "")]
        )

    def fold(self, *, wide: bool) -> None:
        """Put the side below where there is little room."""
        self.header.subtitle.setVisible(wide)
        self._place(wide=wide)

    def _place(self, *, wide: bool) -> None:
        if wide == self._is_wide:
            return
        self._is_wide = wide
        parts: list[Card] = [*self.charts.values(), self.notes]
        for widget in (*parts, self._side):
            self._grid.removeWidget(widget)
        for row, part in enumerate(parts):
            self._grid.addWidget(part, row if wide else row + 1, 0)
        if wide:
            self._side.setFixedWidth(SIDE_WIDTH)
            self._grid.addWidget(self._side, 0, 1, len(parts), 1)
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)
            self._grid.addWidget(self._side, 0, 0)
        self._grid.setRowStretch(len(parts), 1)

    def concerns(self, changes: tuple[Change, ...]) -> bool:
        """Return whether the page shows something of `changes`."""
        return any(not isinstance(c.entity, Vision | Reflection) for c in changes)

    def keys(self) -> list[tuple[str, str]]:
        """Return the page's own keys."""
        return [
            ("E", translate("doing", "Change the action, also from a week on")),
            ("↑ ↓", translate("doing", "Read on")),
            ("Esc", translate("doing", "Back to the week")),
        ]

    def subject(self) -> tuple[str | None, str | None]:
        """Return the action and its goal."""
        view = self.view
        if view is None:
            return None, None
        return view.action.id, view.action.goal_id

    def explain(self) -> None:
        """Explain the figures of the action in this week."""
        self._explain_week(None)

    def _explain_week(self, week: object) -> None:
        from leadership_desktop.services.queries.explaining import explain_action
        from leadership_desktop.text.explaining import of_action

        view, workspace = self.view, self.services.workspace
        if view is None:
            return
        if not isinstance(week, Week):
            week = workspace.calendar.week_of(view.today)
        found = explain_action(workspace, view.action.id, week)
        self.show_explained(view.action.title, of_action(found))

    def edit(self) -> None:
        """Open the editor."""
        with self.services.workspace.reading() as tx:
            action = tx.actions.get(self.action_id)
        if action is not None:
            dialog = ActionDialog(self.services, action, self)
            run(dialog, self.services.notices)

    def go_back(self) -> None:
        """Go back to the week, where one left it."""
        self.services.go_to("week")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change on E, go back on Esc."""
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if bare and event.key() == Qt.Key.Key_E:
            self.edit()
        elif bare and event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif not self._area.scroll_by(event):
            super().keyPressEvent(event)

    def _save(self, name: str) -> None:
        from leadership_desktop.charts.titles import title_of_file

        card, view = self.charts[name], self.view
        if view is not None and not card.chart.is_empty:
            title = title_of_file(name, view.progress, view.action.title)
            card.chart.ask_and_save(title, self.services.notices)


class Figures(Card):
    """Streak, best, momentum, and what there is to say of them."""

    def __init__(self) -> None:
        super().__init__(title=translate("doing", "What it adds up to"))
        self.why = why_button()
        self.now, self.best, self.momentum = Figure(), Figure(), Figure()
        row = QHBoxLayout()
        row.setSpacing(16)
        for figure in (self.now, self.best, self.momentum):
            row.addWidget(figure)
        row.addStretch(1)
        row.addWidget(self.why, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.said = [Label("", wrap=True) for _ in range(6)]
        for label in self.said:
            self.body.addWidget(label)

    def show_view(self, view: ActionView) -> None:
        """Show the figures."""
        for figure in (self.now, self.best, self.momentum):
            figure.setVisible(view.action.has_streak)
        self.now.show_figure(str(view.current_streak), translate("doing", "weeks now"))
        self.best.show_figure(str(view.best_streak), translate("doing", "best"))
        self.momentum.show_figure(
            numbers.percent(view.momentum), translate("doing", "momentum")
        )
        days = view.day_streak
        sentences = [
            translate("doing", "%n kept week(s) in all", view.kept)
            if view.kept
            else "",
            translate("doing", "%n day(s) in a row", days.current)
            if days and days.current
            else "",
            words.after_a_miss(view),
            words.reserve(view),
            words.strongest(view),
            words.habit(view),
        ]
        for label, sentence in zip(self.said, sentences, strict=True):
            label.setText(sentence)
            label.setVisible(bool(sentence))
        table = "\n".join(
            f"{dates.weekday_name(day)}: {done} / {times}"
            for day, done, times in view.weekdays
        )
        self.said[4].setToolTip(table)
        self.said[4].setAccessibleDescription(table)


class Lines(Card):
    """Lines of text below each other; some with a small one above."""

    def __init__(self, title: str) -> None:
        super().__init__(title=title)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        self.body.addLayout(self.lines)
        self.body.addStretch(1)

    def show_lines(self, lines: list[tuple[str, str]]) -> None:
        """Show texts, each with the small line above it, if any."""
        clear(self.lines)
        for text, above in lines:
            if above:
                self.lines.addWidget(Label(above, size=SMALL, tone="muted", wrap=True))
            self.lines.addWidget(Label(text, wrap=True))

    @property
    def words(self) -> list[str]:
        """All that is said."""
        found = []
        for place in range(self.lines.count()):
            item = self.lines.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, Label):
                found.append(widget.text())
        return found
