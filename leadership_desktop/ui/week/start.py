"""The three steps of an empty program: vision, goal, first small action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leadership_desktop.services.queries.week import WeekView
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SECTION, SMALL
from leadership_desktop.ui.widgets.labels import Chip, Label
from leadership_desktop.ui.widgets.surfaces import Card, button


class StartSteps(Card):
    """Each step leads to its place and ticks itself off; an example is offered beside."""

    vision_asked = Signal()
    goal_asked = Signal()
    action_asked = Signal()
    demonstration_asked = Signal()
    import_asked = Signal()

    def __init__(self) -> None:
        super().__init__(padding=28)
        self.body.setSpacing(6)
        self.body.addWidget(
            Label(
                translate("start", "Three steps, about ten minutes"),
                size=18,
                weight=QFont.Weight.DemiBold,
                wrap=True,
            )
        )
        self.body.addWidget(
            Label(
                translate(
                    "start",
                    "From where you want to be to one small thing this week. You can change "
                    "everything later.",
                ),
                tone="muted",
                wrap=True,
            )
        )
        self.body.addSpacing(12)
        self.vision = self._step(
            "1",
            translate("start", "Your vision"),
            translate(
                "start", "Who do you hope to be in a year? A sentence or two is enough."
            ),
            translate("start", "Write it"),
            self.vision_asked,
        )
        self.goal = self._step(
            "2",
            translate("start", "A goal for this quarter"),
            translate(
                "start",
                "One thing that would bring you closer, with a way to measure it.",
            ),
            translate("start", "Set a goal"),
            self.goal_asked,
        )
        self.action = self._step(
            "3",
            translate("start", "A first small action"),
            translate("start", "So small that it will happen this week."),
            translate("start", "Add an action"),
            self.action_asked,
        )
        self.body.addSpacing(16)
        self.body.addWidget(
            Label(
                translate("start", "Or begin with what is there"),
                size=SECTION,
                weight=QFont.Weight.DemiBold,
            )
        )
        row = QHBoxLayout()
        self.demonstration = button(translate("start", "Look around with an example"))
        self.demonstration.clicked.connect(self.demonstration_asked)
        self.bring = button(translate("start", "Bring history from another program…"))
        self.bring.clicked.connect(self.import_asked)
        row.addWidget(self.demonstration)
        row.addWidget(self.bring)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def show_view(self, view: WeekView) -> None:
        """Tick off what is done; the first open step has the primary button."""
        open_one = True
        for step, done in (
            (self.vision, view.has_vision),
            (self.goal, view.has_goal),
            (self.action, view.has_action),
        ):
            step.show_done(done=done, is_next=open_one and not done)
            open_one = open_one and done
        # The example fills an empty program only.
        self.demonstration.setVisible(not (view.has_vision or view.has_goal))

    def next_button(self) -> QPushButton:
        """Return the button of the first step that is open."""
        steps = (self.vision, self.goal, self.action)
        return next((step.button for step in steps if step.is_next), self.action.button)

    def _step(
        self, number: str, title: str, why: str, label: str, asked: SignalInstance
    ) -> Step:
        step = Step(number, title, why, label)
        step.button.clicked.connect(asked)
        self.body.addWidget(step)
        return step


class Step(QWidget):
    """One of the steps."""

    def __init__(self, number: str, title: str, why: str, label: str) -> None:
        super().__init__()
        self.number = number
        self.is_next = False
        self.mark = Chip(number)
        self.mark.setFixedWidth(36)
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = button(label)
        self.button.setAccessibleName(f"{number}. {title}: {label}")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(title, size=SECTION, weight=QFont.Weight.DemiBold))
        words.addWidget(Label(why, size=SMALL, tone="muted", wrap=True))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(14)
        layout.addWidget(self.mark, alignment=Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(words, 1)
        layout.addWidget(self.button)

    def show_done(self, *, done: bool, is_next: bool) -> None:
        """Tick the step off, or offer it."""
        self.is_next = is_next
        self.mark.setText("✓" if done else self.number)
        self.mark.set_tone("accent" if done or is_next else "")
        self.setAccessibleDescription(translate("start", "Done") if done else "")
        self.button.setProperty("kind", "primary" if is_next else "")
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)
