"""The steps of a review: the facts, the questions, and what is taken along."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leadership_desktop.domain.reflections import MISS_MINE, MISS_OUTSIDE, Reflection
from leadership_desktop.services.queries.reviews import WeekFact, WeekFacts
from leadership_desktop.text import numbers
from leadership_desktop.text import reviews as words
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.widgets.fields import (
    Field,
    Segments,
    ShortText,
    TextArea,
)
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Line, button

NO_WORD = "–"
"""Stands for the word on a miss where only was said whose it was."""


class ReviewStep(QWidget):
    """One step; says when something was typed."""

    typed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 10, 0)
        self.body.setSpacing(12)

    def answers(self) -> dict[str, str]:
        """Return what is answered here, by the question's code; empty is taken back."""
        return {}

    def fill(self, said: Mapping[str, str]) -> None:
        """Show answers, by the question's code."""

    def say(self, problems: Mapping[str, str]) -> None:
        """Say why answers can't be kept, by the question's code; nothing is all well."""

    def go_to_problem(self) -> None:
        """Go to the first answer that can't be kept, if there is one."""

    def first(self) -> QWidget | None:
        """Return where to begin."""
        return None


class MissRow(NamedTuple):
    """What is said of an action that did not do what the week asked."""

    fact: WeekFact
    whose: Segments
    word: ShortText
    add: QPushButton | None
    """Adds a check-in that was forgotten."""


class ClosingStep(ReviewStep):
    """What the week asked for and did not get: forgotten, mine, or outside my control."""

    def __init__(
        self,
        facts: WeekFacts,
        review: Reflection,
        check_off: Callable[[WeekFact], object],
    ) -> None:
        super().__init__()
        self.rows: list[MissRow] = []
        if not facts.open:
            text = (
                translate("reviews", "Every action did what the week asked.")
                if facts.facts
                else translate("reviews", "Nothing was asked of this week.")
            )
            self.body.addWidget(Label(text, tone="muted", wrap=True))
        for fact in facts.open:
            self._add(fact, check_off)
        self.body.addStretch(1)
        self.fill(review.said())

    def _add(self, fact: WeekFact, check_off: Callable[[WeekFact], object]) -> None:
        title = one_line(fact.action.title)
        done = numbers.of_target(fact.result.done, fact.result.target)
        head = QHBoxLayout()
        head.addWidget(
            Label(f"{title} · {done}", weight=QFont.Weight.DemiBold, wrap=True), 1
        )
        add = None
        if fact.missing is not None:
            add = button(words.check_off(fact.missing))
            add.setAccessibleName(f"{title}: {add.text()}")
            add.clicked.connect(partial(check_off, fact))
            head.addWidget(add)
        whose = Segments(
            [
                (None, translate("reviews", "Not said")),
                (MISS_MINE, translate("reviews", "It was mine")),
                (MISS_OUTSIDE, translate("reviews", "Outside my control")),
            ]
        )
        whose.setAccessibleName(title)
        word = ShortText(placeholder=translate("reviews", "In a word"))
        word.setAccessibleName(f"{title}: {translate('reviews', 'In a word')}")
        row = QHBoxLayout()
        row.addWidget(whose)
        row.addWidget(word, 1)
        self.body.addLayout(head)
        self.body.addLayout(row)
        self.body.addWidget(Line())
        whose.changed.connect(self.typed)
        word.textEdited.connect(lambda _: self.typed.emit())
        self.rows.append(MissRow(fact, whose, word, add))

    def fill(self, said: Mapping[str, str]) -> None:
        """Show whose each miss was, and the word on it."""
        for fact, whose, word, _ in self.rows:
            whose.choose(None)
            word.clear()
            for code in (MISS_MINE, MISS_OUTSIDE):
                text = said.get(code + fact.action.id)
                if text:
                    whose.choose(code)
                    word.setText("" if text == NO_WORD else text)

    def answers(self) -> dict[str, str]:
        """Return the word on each miss that has one, or whose it was."""
        found = {}
        for fact, whose, word, _ in self.rows:
            for code in (MISS_MINE, MISS_OUTSIDE):
                # Whose it was is an answer by itself: a word may go with it.
                text = word.text().strip() or NO_WORD
                found[code + fact.action.id] = text if whose.value() == code else ""
        return found

    def first(self) -> QWidget | None:
        """Return the first thing that can be mended."""
        adds = [row.add for row in self.rows if row.add is not None]
        return next(iter([*adds, *(row.whose for row in self.rows)]), None)

    def go_to(self, action_id: str, row: int) -> None:
        """Go to an action, or to what has come into its row."""
        if self.rows:
            ids = [one.fact.action.id for one in self.rows]
            there = ids.index(action_id) if action_id in ids else row
            found = self.rows[min(there, len(self.rows) - 1)]
            (found.add or found.whose).setFocus()


class FactsStep(ReviewStep):
    """Figures and lists, under their headings; without any it says so."""

    def __init__(self, parts: list[tuple[str, list[str]]]) -> None:
        super().__init__()
        told = [(title, lines) for title, lines in parts if lines]
        if not told:
            nothing = translate("reviews", "Nothing was planned.")
            self.body.addWidget(Label(nothing, tone="muted", wrap=True))
        for title, lines in told:
            self.body.addWidget(Label(title, weight=QFont.Weight.DemiBold, wrap=True))
            for line in lines:
                self.body.addWidget(Label(line, tone="muted", wrap=True))
        self.body.addStretch(1)


class QuestionsStep(ReviewStep):
    """The questions, below each other."""

    def __init__(self, review: Reflection) -> None:
        super().__init__()
        self.fields: dict[str, TextArea] = {}
        self._rows: dict[str, Field] = {}
        for code, question, hint in words.questions(review.kind):
            area = TextArea(lines=3, placeholder=hint)
            area.textChanged.connect(self.typed)
            self.fields[code] = area
            self._rows[code] = Field(question, area)
            self.body.addWidget(self._rows[code])
        self.body.addStretch(1)
        self.fill(review.said())

    def fill(self, said: Mapping[str, str]) -> None:
        """Show what was typed."""
        for code, area in self.fields.items():
            area.setPlainText(said.get(code, ""))
            area.moveCursor(QTextCursor.MoveOperation.End)  # one goes on where one was

    def say(self, problems: Mapping[str, str]) -> None:
        """Say at each answer why it can't be kept."""
        for code, row in self._rows.items():
            row.say(problems.get(code, ""))

    def go_to_problem(self) -> None:
        """Go to the first answer that says why it can't be kept."""
        for row in self._rows.values():
            if not row.problem.isHidden():
                row.widget.setFocus()
                return

    def answers(self) -> dict[str, str]:
        """Return what is typed."""
        return {code: area.toPlainText().strip() for code, area in self.fields.items()}

    def first(self) -> QWidget | None:
        """Return the first field."""
        return next(iter(self.fields.values()))


class OnwardStep(ReviewStep):
    """A sentence, what is known so far, and the button that takes it along."""

    def __init__(
        self,
        sentence: str,
        label: str,
        do: Callable[[], object],
        known: Sequence[str] = (),
        also: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """With `also`, what else can be done: its button's words, and what it does."""
        super().__init__()
        self.body.addWidget(Label(sentence, wrap=True))
        for line in known:
            self.body.addWidget(Label(line, tone="muted", wrap=True))
        self.onward = button(label, "primary")
        self.onward.clicked.connect(do)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.onward)
        if also is not None:
            self.also = button(also[0])
            self.also.clicked.connect(also[1])
            row.addWidget(self.also)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def first(self) -> QWidget | None:
        """Return the button."""
        return self.onward
