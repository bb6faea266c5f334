"""The review: the facts stand beside the questions, and half of it waits for the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leadership_desktop.domain.calendar import Month, Quarter, Week
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.reflections import MISS_MINE, MISS_OUTSIDE, Reflection
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.planning import Plan
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.queries.reviews import (
    Reviewed,
    WeekFact,
    WeekFacts,
    has_begun,
    period_that_ends,
    review_of,
    week_to_review,
)
from leadership_desktop.text import reviews as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.review.by_period import (
    Facts,
    assessment_step,
    facts_of,
    first_step,
    last_step,
    side_of,
    step_to_go_on,
)
from leadership_desktop.ui.review.side import Side
from leadership_desktop.ui.review.steps import ClosingStep, QuestionsStep, ReviewStep
from leadership_desktop.ui.review.strip import Strip
from leadership_desktop.ui.review.writing import Writing
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice
from leadership_desktop.ui.widgets.surfaces import Card, Scroll, button

WEEK, MONTH, QUARTER = "week", "month", "quarter"
KINDS: dict[type[Reviewed | None], str] = {
    Week: WEEK,
    Month: MONTH,
    Quarter: QUARTER,
    type(None): WEEK,
}


class ReviewPage(Page):
    """Looks back on one period; this week's towards its end, else the last one's."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.period: Reviewed | None = None
        self.at = 0
        self.writing = Writing(services, self)
        self.facts: Facts | None = None
        self._is_wide = True
        self.step = ReviewStep()
        self._build_header()
        for period, _ in services.drafts.reviews:
            # What waits to be kept outlived the page that it was typed on.
            self.period = period
            self.kinds.choose(KINDS[type(period)])
        self.strip = Strip()
        self.strip.chosen.connect(self.go_to)
        self.content.addWidget(self.strip)
        self.area = Scroll(self.step)
        self.back = button(translate("reviews", "Back"))
        self.back.clicked.connect(lambda: self.go(-1))
        self.next = button(translate("reviews", "Go on"), "primary")
        self.next.clicked.connect(lambda: self.go(1))
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        main = Card()
        main.body.addWidget(self.area, 1)
        main.body.addLayout(foot)
        self.side = Side(services)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(main, 1)
        row.addWidget(self.side)
        self.content.addLayout(row, 1)

    def _build_header(self) -> None:
        self.earlier = button("‹")
        self.earlier.setAccessibleName(translate("reviews", "Earlier period"))
        self.later = button("›")
        self.later.setAccessibleName(translate("reviews", "Later period"))
        self.kinds = Choice(translate("reviews", "What to look back on"))
        self.kinds.setProperty("kind", "header")
        self.kinds.offer(
            [
                (WEEK, translate("reviews", "Week")),
                (MONTH, translate("reviews", "Month")),
                (QUARTER, translate("reviews", "Quarter")),
            ],
            WEEK,
        )
        self.written = button(translate("reviews", "Earlier reviews"))
        self.header.add(self.earlier, self.kinds, self.later, self.written)
        self.earlier.clicked.connect(self.go_previous)
        self.later.clicked.connect(self.go_next)
        self.kinds.chosen.connect(lambda _: self.go_to_today())
        self.written.clicked.connect(self._show_written)

    def refresh(self) -> None:
        """Ask for the facts again; what is being typed stays as it is."""
        workspace = self.services.workspace
        period = self.period = self.period or self._usual()
        self.facts = facts_of(workspace, period)
        self._show_side(self.facts)
        self.later.setEnabled(has_begun(workspace, period.shifted(1)))
        is_other, typed = self.review is None, self.writing.typed
        review = self.writing.review = review_of(workspace, period)
        if typed and not is_other:
            return  # what is typed goes into the review as it is now
        if is_other:
            stopped = min(self._last_step(), step_to_go_on(self.facts, review))
            waiting = [at for of, at in self.services.drafts.reviews if of == period]
            self.at = next(iter(waiting), stopped)
        self.header.title.setText(words.title(period, workspace.calendar))
        self.header.subtitle.setText(words.subtitle(period))
        self._show_step(focus=False)

    def show_period(self, period: Reviewed) -> None:
        """Show the review of a period, where it was left."""
        if self._show(period):
            self._focus()

    def _show(self, period: Reviewed | None) -> bool:
        """Show a period, None the usual one; return whether what was typed let go."""
        if not self.writing.keep():
            self.step.go_to_problem()
            self.kinds.choose(KINDS[type(self.period)])
            return False
        if period is not None:
            self.kinds.choose(KINDS[type(period)])
        self.period, self.writing.review = period, None
        self.refresh()
        return True

    def go(self, step: int) -> None:
        """Keep what is typed, and go on or back."""
        self.go_to(self.at + step)

    def go_to(self, number: int) -> None:
        """Keep what is typed, and go to a step; what can't be kept stays in sight."""
        if self.writing.keep():
            self.at = max(0, min(self._last_step(), number))
            self._show_step(focus=True)
        else:
            self._name_steps()
            self.step.go_to_problem()

    def _last_step(self) -> int:
        return len(words.steps(self.review.kind)) - 1 if self.review else 0

    @property
    def review(self) -> Reflection | None:
        """The review with what of it is kept."""
        return self.writing.review

    def leave(self) -> None:
        """Keep what is typed: the page is about to go, and with it what it says."""
        if not self.writing.keep() and self.writing.problem:
            self.services.notices.tell_problem(self.writing.problem)

    def concerns(self, changes: tuple[Change, ...]) -> bool:
        """Return whether the review can look different after `changes`."""
        # One's own keeping is shown already.
        return any(change.after != self.review for change in changes)

    def fold(self, *, wide: bool) -> None:
        """Leave the room to the questions in a small window."""
        self._is_wide = wide
        self.side.setVisible(wide)
        self.header.subtitle.setVisible(wide)
        self._say_standing(self.facts)

    @property
    def period_shown(self) -> Month | Quarter | None:
        """The month or quarter that is looked back on."""
        return None if isinstance(self.period, Week) else self.period

    def keys(self) -> list[tuple[str, str]]:
        """Return the page's own keys."""
        return [
            ("Ctrl+Enter", translate("reviews", "Go on to the next step")),
            ("Alt+← →", translate("reviews", "Earlier or later period")),
            ("Alt+Home", translate("reviews", "What is to look back on now")),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Ctrl+Enter; what no field takes scrolls."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go(1)
        elif not self.area.scroll_by(event):
            super().keyPressEvent(event)

    def go_previous(self) -> None:
        """Show the period before."""
        self._shift(-1)

    def go_next(self) -> None:
        """Show the period after."""
        self._shift(1)

    def go_to_today(self) -> None:
        """Show what is to look back on now."""
        self._show(None)

    def _usual(self) -> Reviewed:
        """Return the period that is about to end, or has just ended."""
        workspace, kind = self.services.workspace, self.kinds.value()
        calendar, today = workspace.calendar, workspace.today()
        if kind == WEEK:
            return week_to_review(workspace)
        is_month = kind == MONTH
        now = calendar.month_on(today) if is_month else calendar.quarter_on(today)
        return period_that_ends(workspace, now)

    def _shift(self, steps: int) -> None:
        if self.period is not None:
            period = self.period.shifted(steps)
            if steps < 0 or has_begun(self.services.workspace, period):
                self.show_period(period)

    def _show_step(self, *, focus: bool) -> None:
        # The window's own: a dialog above it may have the keys just now.
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.area.isAncestorOf(focused)
        self.step = self._make()
        self.step.setObjectName("scrolled")
        self.writing.follow(self.step, self.period, self.at)
        self.area.setWidget(self.step)
        self._put_in_order()
        self._name_steps()
        self.back.setEnabled(self.at > 0)
        self.next.setVisible(self.at < self._last_step())
        self.begin_at(self.step.first() or self.next)
        if focus or had_focus:
            self._focus()

    def _name_steps(self) -> None:
        if self.review is not None:
            self.strip.show_steps(self.review, self.at)

    def _put_in_order(self) -> None:
        """Let Tab go from the step, which is made last, to what stands after it."""
        # Qt takes an order only between what takes the focus.
        can = [one for one in self.step.findChildren(QWidget) if one.focusPolicy()]
        before: QWidget = can[-1] if can else self.area
        for after in (self.back, self.next, self.side.proposal):
            self.setTabOrder(before, after)
            before = after

    def _focus(self) -> None:
        first = self.step.first() or self.next
        first.show()  # what is not shown yet takes no focus
        first.setFocus()

    def _make(self) -> ReviewStep:
        review, period, facts = self.review, self.period, self.facts
        if review is None or period is None or facts is None:
            return ReviewStep()
        if self.at == 0:
            return first_step(facts, review, self._check_off)
        if self.at == 1:
            return QuestionsStep(review)
        if self.at < self._last_step() and isinstance(period, Month):
            return assessment_step(self.services, self, period)
        return last_step(self.services, self, period, review)

    def _check_off(self, fact: WeekFact) -> None:
        """Add a check-in that was forgotten; what is no miss has no word on it."""
        step = self.step
        if fact.missing is None or not self.writing.keep() or self.review is None:
            return
        facts = [row.fact for row in step.rows] if isinstance(step, ClosingStep) else []
        workspace, amount = self.services.workspace, fact.action.amount
        of_a_tick = None if amount is None else amount.of_a_tick
        action_id, now = fact.action.id, workspace.now()
        done = CheckOff(action_id, fact.missing, now, of_a_tick)
        no_word = {code + action_id: "" for code in (MISS_MINE, MISS_OUTSIDE)}
        without = self.review.saying(no_word)
        if fact.is_enough and without != self.review:
            self.services.execute(Plan((done, KeepReflection(without))))
        else:
            self.services.execute(done)
        if isinstance(self.step, ClosingStep) and fact in facts:
            self.step.go_to(action_id, facts.index(fact))

    def _show_written(self) -> None:
        from leadership_desktop.ui.written.dialog import LOOKED_BACK, WrittenDialog

        self.writing.keep()
        WrittenDialog(self.services, self, LOOKED_BACK).open()

    def _show_side(self, facts: Facts) -> None:
        """Show the facts of the period; of a week also how it stands, above."""
        self.side.show_facts(*side_of(facts))
        self._say_standing(facts)

    def _say_standing(self, facts: Facts | None) -> None:
        told = ""
        if isinstance(facts, WeekFacts) and facts.facts:
            told = words.standing(facts, is_brief=not self._is_wide)
        self.strip.standing.setText(told)
