"""The review: the facts stand beside the questions, and half of it waits for the rest."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout

from leadership_desktop.domain.calendar import Month, Quarter, Week
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.errors import RuleError
from leadership_desktop.domain.reflections import Answer, Reflection
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.queries.planning import outcomes
from leadership_desktop.services.queries.reviews import (
    Reviewed,
    WeekFact,
    month_facts,
    review_of,
    week_facts,
    week_to_review,
)
from leadership_desktop.text import errors
from leadership_desktop.text import reviews as words
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.review.steps import (
    ClosingStep,
    FactsStep,
    OnwardStep,
    QuestionsStep,
    ReviewStep,
)
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice
from leadership_desktop.ui.widgets.labels import ElidedLabel, Label
from leadership_desktop.ui.widgets.surfaces import Card, Line, Scroll, button, clear

WEEK, MONTH, QUARTER = "week", "month", "quarter"
SIDE_WIDTH = 290
PAUSE = 3_000
"""Milliseconds without a key after which what is typed is kept."""


class ReviewPage(Page):
    """Looks back on one period; this week's towards its end, else the last one's."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.kind = WEEK
        self.period: Reviewed | None = None
        self.at = 0
        self.review: Reflection | None = None
        self.step = ReviewStep()
        self._build_header()
        self._build_strip()
        self._area = Scroll(self.step)
        self.back = button(translate("reviews", "Back"))
        self.back.clicked.connect(lambda: self.go(-1))
        self.next = button(translate("reviews", "Go on"), "primary")
        self.next.clicked.connect(lambda: self.go(1))
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        main = Card()
        main.body.addWidget(self._area, 1)
        main.body.addLayout(foot)
        self.side = Card(title=translate("reviews", "From your week"))
        self.side.setFixedWidth(SIDE_WIDTH)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(6)
        self.side.body.addLayout(self._facts)
        self.side.body.addStretch(1)
        self._build_way_out()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(main, 1)
        row.addWidget(self.side)
        self.content.addLayout(row, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.keep)

    def _build_way_out(self) -> None:
        """Offer the way out where somebody is stuck."""
        self.proposal = button(translate("reviews", "From role to proposal"))
        self.proposal.clicked.connect(self._show_proposals)
        self.side.body.addWidget(Line())
        self.side.body.addWidget(
            Label(
                translate("reviews", "Stuck in a role?"),
                weight=QFont.Weight.DemiBold,
            )
        )
        self.side.body.addWidget(
            Label(
                translate(
                    "reviews",
                    "Victim, accuser, rescuer: name it, then look for what is yours to "
                    "do.",
                ),
                tone="muted",
                wrap=True,
            )
        )
        self.side.body.addWidget(self.proposal, alignment=Qt.AlignmentFlag.AlignLeft)

    def _show_proposals(self) -> None:
        from leadership_desktop.ui.proposal.record import ProposalRecordDialog

        ProposalRecordDialog(self.services, self).open()

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
        self.kinds.chosen.connect(self._choose_kind)
        self.written.clicked.connect(self._show_written)

    def _build_strip(self) -> None:
        self.strip = Card(padding=8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.names: list[QPushButton] = []
        for number in range(3):
            made = button("", "choice")
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, number=number: self.go_to(number))
            self.names.append(made)
            row.addWidget(made)
        self.standing = ElidedLabel("", tone="muted")
        self.standing.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self.standing, 1)
        self.strip.body.addLayout(row)
        self.content.addWidget(self.strip)

    def refresh(self) -> None:
        """Ask for the facts again; what is being typed stays as it is."""
        workspace = self.services.workspace
        if self.review is not None and self._is_typing(self.review):
            self._show_side()
            return
        is_other = self.review is None
        period = self.period = self.period or self._usual()
        self.review = review_of(workspace, period)
        if is_other:
            self.at = 1 if self.review.answers else 0
        self.header.title.setText(words.title(period, workspace.calendar))
        self.header.subtitle.setText(words.subtitle(period))
        self._show_side()
        self._show_step(focus=False)

    def show_period(self, period: Reviewed) -> None:
        """Show the review of a period, where it was left."""
        self.leave()
        self.kind = {Week: WEEK, Month: MONTH, Quarter: QUARTER}[type(period)]
        self.kinds.choose(self.kind)
        self.review = None
        self.period = period
        self.refresh()
        self._focus()

    def go(self, step: int) -> None:
        """Keep what is typed, and go on or back."""
        self.go_to(self.at + step)

    def go_to(self, number: int) -> None:
        """Keep what is typed, and go to a step."""
        self.keep()
        self.at = max(0, min(2, number))
        self._show_step(focus=True)

    def keep(self) -> None:
        """Keep what is typed as the review of the period."""
        self._timer.stop()
        before = self.review
        if before is None:
            return
        try:
            kept = replace(before, answers=self._answered())
        except RuleError as error:
            self.services.notices.tell_problem(errors.of_rule(error))
            return
        if kept == before:
            return
        self.review = kept  # so that the news of it finds nothing more to keep
        if not self.services.execute(KeepReflection(kept), tell=False):
            self.review = before

    def _is_typing(self, review: Reflection) -> bool:
        try:
            return self._answered() != review.answers
        except RuleError:
            return True

    def _answered(self) -> tuple[Answer, ...]:
        """Return the answers with what is typed. May raise `RuleError`: too long."""
        known = self.review.answers if self.review else ()
        answers = {answer.question: answer.text for answer in known}
        answers |= self.step.answers()
        return tuple(
            Answer(question=code, text=text) for code, text in answers.items() if text
        )

    def leave(self) -> None:
        """Keep what is typed: the page is about to go."""
        self.keep()

    def concerns(self, changes: tuple[Change, ...]) -> bool:
        """Return whether the review can look different after `changes`."""
        # One's own keeping is shown already.
        return any(change.after != self.review for change in changes)

    def fold(self, *, wide: bool) -> None:
        """Leave the room to the questions in a small window."""
        self.side.setVisible(wide)
        self.header.subtitle.setVisible(wide)

    def keys(self) -> list[tuple[str, str]]:
        """Return the page's own keys."""
        return [
            ("Ctrl+Enter", translate("reviews", "Go on to the next step")),
            ("Alt+← →", translate("reviews", "Earlier or later period")),
            ("Alt+Home", translate("reviews", "What is to look back on now")),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.go(1)
        else:
            super().keyPressEvent(event)

    def go_previous(self) -> None:
        """Show the period before."""
        self._shift(-1)

    def go_next(self) -> None:
        """Show the period after."""
        self._shift(1)

    def go_to_today(self) -> None:
        """Show what is to look back on now."""
        self.leave()
        self.period = None
        self.review = None
        self.refresh()

    def _usual(self) -> Reviewed:
        """Return the period that is about to end, or has just ended."""
        calendar, today = (
            self.services.workspace.calendar,
            self.services.workspace.today(),
        )
        if self.kind == WEEK:
            return week_to_review(self.services.workspace)
        now = (
            calendar.month_on(today)
            if self.kind == MONTH
            else calendar.quarter_on(today)
        )
        _, last = calendar.span(now)
        return now if (last - today).days < 7 else now.shifted(-1)

    def _shift(self, steps: int) -> None:
        if self.period is not None:
            self.show_period(self.period.shifted(steps))

    def _choose_kind(self, kind: object) -> None:
        self.kind = str(kind)
        self.go_to_today()

    def _show_step(self, *, focus: bool) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self._area.isAncestorOf(focused)
        self.step = self._make()
        self.step.setObjectName("scrolled")
        self.step.typed.connect(self._timer.start)
        self._area.setWidget(self.step)
        review = self.review
        if review is not None:
            names = words.steps(review.kind)
            for number, (made, name) in enumerate(zip(self.names, names, strict=True)):
                mark = "✓" if number < self.at else str(number + 1)
                made.setText(f"{mark}  {name}")
                made.setChecked(number == self.at)
        self.back.setEnabled(self.at > 0)
        self.next.setVisible(self.at < 2)
        self.setFocusProxy(self.step.first() or self.next)
        if focus or had_focus:
            self._focus()

    def _focus(self) -> None:
        first = self.step.first() or self.next
        first.show()  # what is not shown yet takes no focus
        first.setFocus()

    def _make(self) -> ReviewStep:
        review, period, workspace = self.review, self.period, self.services.workspace
        if review is None or period is None:
            return ReviewStep()
        if self.at == 1:
            return QuestionsStep(review)
        if self.at == 2:
            return self._onward(period)
        match period:
            case Week():
                return ClosingStep(
                    week_facts(workspace, period), review, self._check_off
                )
            case Month():
                facts = month_facts(workspace, period)
                return FactsStep(
                    [
                        (translate("reviews", "The month"), words.month_lines(facts)),
                        (
                            translate("reviews", "Streaks that run"),
                            words.streak_lines(facts),
                        ),
                        (
                            translate("reviews", "By goal, and each value’s check-ins"),
                            words.share_lines(facts),
                        ),
                        (
                            translate("reviews", "Done once and for all"),
                            [f"✓ {win}" for win in facts.wins],
                        ),
                    ]
                )
            case Quarter():
                found = outcomes(workspace, period)
                parts = [
                    (one_line(one.goal.title), words.outcome_lines(one))
                    for one in found
                ]
                with workspace.reading() as tx:
                    visions = tx.visions.all()
                if visions:
                    vision = [f"“{visions[-1].statement.strip()}”"]
                    parts.append((translate("reviews", "Your vision"), vision))
                return FactsStep(parts)

    def _onward(self, period: Reviewed) -> OnwardStep:
        match period:
            case Week():
                return OnwardStep(
                    translate(
                        "reviews",
                        "Your words are kept. Now the next week: what comes back, what "
                        "is new, and when.",
                    ),
                    translate("reviews", "Plan the next week…"),
                    lambda: self._plan_week(period.shifted(1)),
                )
            case Month():
                return OnwardStep(
                    translate(
                        "reviews",
                        "Your words are kept. The one thing to change can become a "
                        "small action.",
                    ),
                    translate("reviews", "Make it an action…"),
                    self._make_action,
                )
            case Quarter():
                return OnwardStep(
                    translate(
                        "reviews",
                        "Your words are kept. Now the next quarter: what goes on, and "
                        "what your vision asks for.",
                    ),
                    translate("reviews", "Plan the next quarter…"),
                    lambda: self._plan_quarter(period.shifted(1)),
                )

    def _check_off(self, fact: WeekFact) -> None:
        """Add a check-in that was forgotten."""
        self.keep()
        workspace, amount = self.services.workspace, fact.action.amount
        if fact.missing is not None:
            of_a_tick = None if amount is None else amount.of_a_tick
            self.services.execute(
                CheckOff(fact.action.id, fact.missing, workspace.now(), of_a_tick)
            )

    def _plan_week(self, week: Week) -> None:
        from leadership_desktop.ui.planning.week import PlanWeekDialog

        today = self.services.workspace.today()
        this_week = self.services.workspace.calendar.week_of(today)
        PlanWeekDialog(self.services, self, max(week, this_week)).open()

    def _plan_quarter(self, quarter: Quarter) -> None:
        from leadership_desktop.ui.planning.quarter import PlanQuarterDialog

        PlanQuarterDialog(self.services, self, quarter).open()

    def _make_action(self) -> None:
        from leadership_desktop.ui.editors.action import ActionDialog
        from leadership_desktop.ui.editors.begin import new_action
        from leadership_desktop.ui.editors.dialog import run

        review = self.review
        said = {a.question: a.text for a in review.answers} if review else {}
        action = new_action(None, self.services.workspace.today())
        dialog = ActionDialog(self.services, action, self, is_new=True)
        dialog.title.setText(said.get("one_change", "").split("\n")[0])
        run(dialog, self.services.notices)

    def _show_written(self) -> None:
        from leadership_desktop.ui.review.written import WrittenDialog

        self.keep()
        WrittenDialog(self.services, self).open()

    def _show_side(self) -> None:
        clear(self._facts)
        self.standing.setText("")
        period, workspace = self.period, self.services.workspace
        if isinstance(period, Week):
            facts = week_facts(workspace, period)
            self.side.title.setText(translate("reviews", "From your week"))
            lines = [words.week_line(one) for one in facts.facts]
            if facts.facts:
                self.standing.setText(words.standing(facts))
        elif isinstance(period, Month):
            self.side.title.setText(translate("reviews", "From your month"))
            lines = words.month_lines(month_facts(workspace, period))
        elif isinstance(period, Quarter):
            self.side.title.setText(translate("reviews", "From your quarter"))
            lines = [one_line(one.goal.title) for one in outcomes(workspace, period)]
        else:
            lines = []
        for line in lines or [translate("reviews", "Nothing was planned.")]:
            self._facts.addWidget(Label(line, tone="muted", wrap=True))
