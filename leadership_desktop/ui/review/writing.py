"""What is typed in a review: kept soon, and nothing of it lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from leadership_desktop.domain.errors import RuleError
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.queries.reviews import Reviewed
from leadership_desktop.text import errors
from leadership_desktop.ui.drafts import ReviewDraft
from leadership_desktop.ui.review.steps import ReviewStep
from leadership_desktop.ui.services import Services

PAUSE = 3_000
"""Milliseconds after the first key within which what is typed is kept."""


class Writing(QObject):
    """Keeps the answers of one step at a time as the review of a period."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.review: Reflection | None = None
        self._step = ReviewStep()
        self._place: tuple[Reviewed, int] | None = None
        self._shown: dict[str, str] = {}
        """What the step showed of the review when it was made."""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE)
        self.timer.timeout.connect(self.keep)

    def follow(self, step: ReviewStep, period: Reviewed | None, at: int) -> None:
        """Follow what is typed in a step; what was put aside of it comes back."""
        self._step = step
        self._place = None if period is None else (period, at)
        self._shown = step.answers()
        draft = self._services.drafts.review
        if draft is not None and (draft.period, draft.step) == self._place:
            step.fill(draft.answers)
        step.typed.connect(self._keep_soon)

    def _keep_soon(self) -> None:
        # Not after the last key: who writes without a pause would lose all of it.
        if not self.timer.isActive():
            self.timer.start()

    @property
    def typed(self) -> dict[str, str]:
        """The answers that are other ones than the step showed first."""
        answers = self._step.answers().items()
        return {code: text for code, text in answers if text != self._shown.get(code)}

    def keep(self) -> bool:
        """Keep what is typed as the review of the period; return whether all of it is.

        What can't be kept is told where it stands, and put aside.
        """
        self.timer.stop()
        before, typed = self.review, self.typed
        if before is None:
            return True
        kept, problems = before, dict[str, str]()
        for code, text in typed.items():
            try:
                kept = kept.saying({code: text})
            except RuleError as error:
                problems[code] = errors.of_rule(error)
        self._step.say(problems)
        for problem in problems.values():
            self._services.notices.tell_problem(problem)
        refused = set(problems)
        if kept != before:
            self.review = kept  # so that the news of it is no news
            if not self._services.execute(KeepReflection(kept), tell=False):
                self.review, refused = before, set(typed)
        self._shown |= {code: typed[code] for code in typed.keys() - refused}
        waiting = {code: typed[code] for code in refused}
        self._services.drafts.review = (
            ReviewDraft(*self._place, waiting) if waiting and self._place else None
        )
        return not waiting
