"""What is typed in a review: kept soon, and nothing of it lost."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from leadership_desktop.domain.errors import RuleError
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.queries.reviews import Reviewed
from leadership_desktop.text import errors
from leadership_desktop.ui.review.steps import ReviewStep
from leadership_desktop.ui.services import Services

PAUSE, LONGEST = 3_000, 15_000
"""Milliseconds without a key after which what is typed is kept; and at most in all, for
who writes without a pause would lose all of it."""


class Writing(QObject):
    """Keeps the answers of one step at a time as the review of a period."""

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self.review: Reflection | None = None
        self._step = ReviewStep()
        self._place: tuple[Reviewed, int] | None = None
        self.problem = ""
        """Why something typed can't be kept, said where it stands."""
        self._shown: dict[str, str] = {}
        """What the step showed of the review when it was made."""
        self.pause, self.longest = QTimer(self), QTimer(self)
        for timer, wait in ((self.pause, PAUSE), (self.longest, LONGEST)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self.keep)

    def follow(self, step: ReviewStep, period: Reviewed | None, at: int) -> None:
        """Follow what is typed in a step; what was put aside of it comes back."""
        self._step = step
        self._place = None if period is None else (period, at)
        self._shown = step.answers()
        draft = self._services.drafts.reviews.get(self._place) if self._place else None
        if draft and self.review is not None:
            step.fill(self.review.said() | draft)
        step.typed.connect(self._keep_soon)

    def _keep_soon(self) -> None:
        self.pause.start()
        if not self.longest.isActive():
            self.longest.start()

    @property
    def typed(self) -> dict[str, str]:
        """The answers that are other ones than the step showed first."""
        answers = self._step.answers().items()
        return {code: text for code, text in answers if text != self._shown.get(code)}

    def keep(self) -> bool:
        """Keep what is typed as the review of the period; return whether all of it is.

        What can't be kept is told where it stands, and put aside.
        """
        self.pause.stop()
        self.longest.stop()
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
        self.problem = next(iter(problems.values()), "")
        refused = set(problems)
        if kept != before:
            self.review = kept  # so that the news of it is no news
            if not self._services.execute(KeepReflection(kept), tell=False):
                self.review, refused = before, set(typed)
        self._shown |= {code: typed[code] for code in typed.keys() - refused}
        waiting = {code: typed[code] for code in refused}
        if self._place is not None:
            drafts = self._services.drafts.reviews
            drafts.pop(self._place, None)
            if waiting:
                drafts[self._place] = waiting
        return not waiting
