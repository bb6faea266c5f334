"""The quarter: a card a goal, its thirteen weeks, and what waits for later."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.goals import GoalStatus
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.domain.vision import Vision
from leadership_desktop.services.queries.quarter import (
    QuarterView,
    quarter_of_today,
    quarter_view,
)
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.quarter import sentences
from leadership_desktop.ui.quarter.deeds import Deeds
from leadership_desktop.ui.quarter.delegate import CardDelegate
from leadership_desktop.ui.quarter.empty import EmptyQuarter
from leadership_desktop.ui.quarter.menu import goal_menu
from leadership_desktop.ui.quarter.model import GoalsModel, Shown
from leadership_desktop.ui.quarter.side import Side
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.ordered_list import OrderedList
from leadership_desktop.ui.widgets.surfaces import GAP, button

EARLIEST, LATEST = Quarter(1900, 1), Quarter(2199, 4)


class QuarterPage(Page):
    """Shows one quarter."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.view: QuarterView | None = None
        self._quarter: Quarter | None = None
        self._is_wide = True
        self._build_header()
        self.model = GoalsModel(self)
        self.cards = OrderedList(self.model, translate("quarter", "Goals"))
        self.cards.setObjectName("cards")
        self.delegate = CardDelegate(services.theme, self.cards)
        self.cards.setItemDelegate(self.delegate)
        # Below the last card its gap is not needed: three goals fit without scrolling.
        self.cards.setViewportMargins(0, 0, 0, -GAP)
        self.empty = EmptyQuarter()
        self.side = Side(services.theme)
        self.deeds = Deeds(services, self)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.cards, 1)
        row.addWidget(self.empty, 1)
        row.addWidget(self.side)
        self.content.addLayout(row, 1)
        self.begin_at(self.cards)
        self._connect()

    def _build_header(self) -> None:
        self.earlier = self._arrow("‹", translate("quarter", "Earlier quarter"))
        self.later = self._arrow("›", translate("quarter", "Later quarter"))
        self.now = button(translate("quarter", "This quarter"))
        self.glance = button(translate("quarter", "At a glance"), "choice")
        self.glance.setCheckable(True)
        self.plan = button(translate("quarter", "Plan…"))
        self.plan.clicked.connect(self._plan)
        self.add = button(translate("quarter", "New goal"), "primary")
        self.header.add(
            self.earlier, self.later, self.now, self.glance, self.plan, self.add
        )

    @staticmethod
    def _arrow(text: str, name: str) -> QPushButton:
        made = button(text)
        made.setAccessibleName(name)
        made.setToolTip(name)
        return made

    def _connect(self) -> None:
        deeds = self.deeds
        self.earlier.clicked.connect(self.go_previous)
        self.later.clicked.connect(self.go_next)
        self.now.clicked.connect(self.go_to_today)
        self.glance.toggled.connect(self._fold_side)
        self.add.clicked.connect(self.new_goal)
        self.empty.add_asked.connect(self.new_goal)
        self.cards.opened.connect(lambda row: deeds.open_goal(self._id_at(row)))
        self.cards.remove_asked.connect(lambda row: deeds.delete(self._id_at(row)))
        self.cards.move_asked.connect(self._move)
        for menu_asked in (self.cards.menu_asked, self.delegate.menu_asked):
            menu_asked.connect(
                lambda row, place: self._show_menu(self._id_at(row), place)
            )
        parked = self.side.parked
        parked.opened.connect(deeds.open_goal)
        parked.taken_up.connect(self._take_up)
        parked.remove_asked.connect(deeds.delete)
        parked.menu_asked.connect(self._show_menu)
        self.side.park_asked.connect(self._park_new)
        self.side.why.clicked.connect(self._explain_quarter)
        deeds.show_asked.connect(self._show_goal)
        deeds.step_asked.connect(self._step)

    def refresh(self) -> None:
        """Ask for the quarter again; place and focus stay."""
        workspace = self.services.workspace
        quarter = self._quarter or quarter_of_today(workspace)
        view = self.view = quarter_view(workspace, quarter)
        self.header.title.setText(sentences.title(view))
        self._show_subtitle()
        self.now.setVisible(view.quarter != view.this_quarter)
        had_focus = self.cards.hasFocus() or self.empty.add.hasFocus()
        self.cards.show_items([Shown(view, card) for card in view.cards])
        self.cards.setVisible(bool(view.cards))
        self.empty.show_view(view)
        self.empty.setVisible(not view.cards)
        self.side.show_view(view)
        self.begin_at(self.cards if view.cards else self.empty.add)
        if had_focus:
            self.begin()

    def retheme(self) -> None:
        """Paint the cards in the new colours."""
        self.cards.viewport().update()

    def fold(self, *, wide: bool) -> None:
        """Fold the panel away where it would leave the cards too little room."""
        self._is_wide = wide
        self._fold_side()
        self._show_subtitle()

    def _show_subtitle(self) -> None:
        if self.view is not None:
            text = sentences.subtitle(self.view, short=not self._is_wide)
            self.header.subtitle.setText(text)

    def _fold_side(self, *_: object) -> None:
        self.glance.setVisible(not self._is_wide)
        self.side.setVisible(self._is_wide or self.glance.isChecked())

    def concerns(self, changes: tuple[Change, ...]) -> bool:
        """Return whether the quarter shows something of `changes`."""
        return any(not isinstance(c.entity, Vision | Reflection) for c in changes)

    def keys(self) -> list[tuple[str, str]]:
        """Return the page's own keys."""
        return [
            ("Enter", translate("quarter", "Open the goal")),
            ("M", translate("quarter", "Add a measurement")),
            ("A", translate("quarter", "Add an action to the goal")),
            ("P", translate("quarter", "Not this quarter, or take it up again")),
            ("Alt+Shift+↑ ↓", translate("quarter", "Move the goal up or down")),
            (
                translate("quarter", "Del"),
                translate("quarter", "Delete the goal; its actions stay"),
            ),
            ("Alt+← →", translate("quarter", "Earlier or later quarter")),
            ("Alt+Home", translate("quarter", "This quarter")),
        ]

    def subject(self) -> tuple[str | None, str | None]:
        """Return the goal one is on."""
        current = self.cards.current()
        return None, current.id if current is not None else None

    def explain(self) -> None:
        """Explain the figures of the goal one is on: its last week so far, its quarter."""
        from leadership_desktop.services.queries.explaining import (
            explain_period,
            explain_set,
        )
        from leadership_desktop.text.explaining import of_period, of_set

        current, workspace = self.cards.current(), self.services.workspace
        if current is None:
            super().explain()
            return
        last = workspace.calendar.span(self._shown())[1]
        week = workspace.calendar.week_of(min(last, workspace.today()))
        ids = current.card.action_ids
        sections = of_set(explain_set(workspace, week, ids))
        sections += of_period(explain_period(workspace, self._shown(), ids))
        self.show_explained(current.card.goal.title, sections)

    def _explain_quarter(self) -> None:
        """Explain the figure of the whole quarter."""
        from leadership_desktop.services.queries.explaining import explain_period
        from leadership_desktop.text.explaining import of_period

        if self.view is not None:
            found = explain_period(self.services.workspace, self.view.quarter)
            self.show_explained(sentences.title(self.view), of_period(found))

    def go_previous(self) -> None:
        """Show the quarter before."""
        self._go(-1)

    def go_next(self) -> None:
        """Show the quarter after."""
        self._go(1)

    def go_to_today(self) -> None:
        """Show the quarter of today."""
        self._quarter = None
        self.refresh()

    def show_quarter(self, quarter: Quarter, goal_id: str | None = None) -> None:
        """Show a quarter, and in it a goal."""
        self._quarter = quarter
        self.refresh()
        self.begin()
        if goal_id is not None:
            self._show_goal(goal_id)

    def _go(self, step: int) -> None:
        quarter = self._shown().shifted(step)
        if EARLIEST <= quarter <= LATEST:
            self._quarter = quarter
            self.refresh()

    def new_goal(self) -> None:
        """Open the editor for a new goal in the quarter that is shown."""
        self.update_if_stale()
        self.deeds.new_goal(self._shown())

    def _plan(self) -> None:
        from leadership_desktop.ui.planning.quarter import plan_quarter

        plan_quarter(self.services, self)

    def _park_new(self) -> None:
        self.deeds.new_goal(self._shown(), GoalStatus.PARKED)

    def _take_up(self, goal_id: str) -> None:
        self.deeds.take_up(goal_id, self._shown())

    def _show_goal(self, goal_id: str) -> None:
        self.update_if_stale()
        self.cards.choose_id(goal_id)
        self.side.parked.choose_id(goal_id)
        if not self.side.parked.hasFocus():
            self.begin()

    def _show_menu(self, goal_id: str, place: QPoint) -> None:
        goal = self.deeds.goal(goal_id)
        if goal is not None:
            menu = goal_menu(self.deeds, goal, self._shown(), self)
            menu.exec(place)
            menu.deleteLater()

    def _shown(self) -> Quarter:
        workspace = self.services.workspace
        return self.view.quarter if self.view else quarter_of_today(workspace)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the letters say with the goal one is on."""
        current = self.cards.current()
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if current is None or not bare or not self.cards.hasFocus():
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_M:
                self.deeds.measure(current.id)
            case Qt.Key.Key_A:
                self.deeds.add_action(current.id)
            case Qt.Key.Key_P:
                self.deeds.park(current.id)
            case _:
                super().keyPressEvent(event)

    def _move(self, row: int, to: int) -> None:
        self.deeds.move(self._id_at(row), self.model.items[to].card.place)

    def _step(self, goal_id: str, step: int) -> None:
        row = self.model.row_of(goal_id)
        if row is not None and 0 <= row + step < len(self.model.items):
            self._move(row, row + step)

    def _id_at(self, row: int) -> str:
        return self.model.items[row].id
