"""Makes a report: what is in it is chosen, looked at page by page, and then saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop.domain.calendar import Month, Quarter
from leadership_desktop.domain.checks import EARLIEST
from leadership_desktop.domain.reports import Reported
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.services.queries.report import (
    ReportView,
    period_to_report,
    report_view,
)
from leadership_desktop.services.queries.reviews import has_begun
from leadership_desktop.text import report as words
from leadership_desktop.text.exports import not_written
from leadership_desktop.text.settings import value_name
from leadership_desktop.text.translation import LANGUAGES, language, speaking, translate
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.files import ask_where_to_save
from leadership_desktop.ui.report.choices import WIDTH, Choices
from leadership_desktop.ui.report.drawing import Shown, looked_at, made, written
from leadership_desktop.ui.report.preview import Preview
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice, Field, Segments
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import GAP, Scroll, button

if TYPE_CHECKING:
    from leadership_desktop.charts.paper.pages import Document

MONTH, QUARTER = "month", "quarter"
A4, LETTER = "a4", "letter"
USUAL = (960, 740)
PAUSE = 120
"""Milliseconds after the last choice, after which the pages are made anew."""


class PeriodReportDialog(QDialog):
    """Ctrl+Enter saves, Page Up and Page Down look through, Alt+arrows change period."""

    def __init__(self, services: Services, parent: QWidget, period: Reported) -> None:
        super().__init__(parent.window())
        self._services = services
        self.period = period
        self.document: Document | None = None
        self._asked, self._made, self._shown = 0, 0, 0
        """Count what was asked of the background; which of it made the pages anew last,
        and which answer is shown."""
        self._is_over = False
        self._had_focus = False
        self.setWindowTitle(translate("report", "Report"))
        window = parent.window()
        self.resize(
            min(USUAL[0], max(880, window.width() - 40)),
            min(USUAL[1], max(560, window.height() - 40)),
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.make)
        self._build_choices()
        self.preview = Preview()
        self.preview.asked.connect(self._show_page)
        self.told = Label("", tone="accent", wrap=True)
        self.close_button = button(translate("window", "Close"))
        self.close_button.clicked.connect(self.reject)
        self.save = button(translate("report", "Save as PDF…"), "primary")
        self.save.clicked.connect(self._ask_and_save)
        self._lay_out()
        self.finished.connect(self.deleteLater)
        services.signals.changed.connect(self._timer.start)
        self.show_period(period)
        self.kinds.setFocus()

    def _build_choices(self) -> None:
        self.kinds = Segments(
            [
                (MONTH, translate("report", "Month")),
                (QUARTER, translate("report", "Quarter")),
            ]
        )
        self.kinds.setAccessibleName(translate("report", "Of a month or a quarter"))
        self.kinds.choose(MONTH if isinstance(self.period, Month) else QUARTER)
        self.kinds.changed.connect(self._choose_kind)
        self.earlier = button("‹")
        self.earlier.setAccessibleName(translate("report", "Earlier period"))
        self.earlier.clicked.connect(lambda: self.shift(-1))
        self.later = button("›")
        self.later.setAccessibleName(translate("report", "Later period"))
        self.later.clicked.connect(lambda: self.shift(1))
        # By keys of the whole dialog: a box or a button would take the arrow for itself.
        for keys, do in (
            ("Alt+Left", partial(self.shift, -1)),
            ("Alt+Right", partial(self.shift, 1)),
            ("PgUp", lambda: self.preview.leaf(-1)),
            ("PgDown", lambda: self.preview.leaf(1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        self.earlier.setToolTip("Alt+←")
        self.later.setToolTip("Alt+→")
        self.choices = Choices()
        self.choices.changed.connect(self._timer.start)
        self.paper = Segments([(A4, "A4"), (LETTER, "Letter")])
        self.paper.choose(_usual_paper())
        self.paper.changed.connect(self._timer.start)
        self.speech = Choice()
        self.speech.offer(
            [(code, value_name(SettingKey.LANGUAGE, code)) for code in LANGUAGES],
            language(),
        )
        self.speech.chosen.connect(lambda _: self._timer.start())

    def _lay_out(self) -> None:
        when = QHBoxLayout()
        when.setSpacing(6)
        when.addWidget(self.kinds, 1)
        when.addWidget(self.earlier)
        when.addWidget(self.later)
        side = QVBoxLayout()
        side.setSpacing(10)
        side.addLayout(when)
        self.area = Scroll(self.choices)
        side.addWidget(self.area, 1)
        how = QHBoxLayout()
        how.setSpacing(12)
        how.addWidget(Field(translate("report", "Paper"), self.paper))
        how.addWidget(Field(translate("report", "Language"), self.speech), 1)
        side.addLayout(how)
        left = QWidget()
        left.setFixedWidth(WIDTH)
        side.setContentsMargins(0, 0, 0, 0)
        left.setLayout(side)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(left)
        row.addWidget(self.preview, 1)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.save)
        body = QVBoxLayout(self)
        body.setContentsMargins(20, 16, 20, 16)
        body.setSpacing(12)
        body.addLayout(row, 1)
        body.addLayout(foot)

    @property
    def is_busy(self) -> bool:
        """Whether what is shown is not yet what was asked for."""
        return self._timer.isActive() or self._shown < self._asked

    def show_period(self, period: Reported) -> None:
        """Show the report of a period."""
        self.period = period
        self.setWindowTitle(words.title(period))
        self.later.setEnabled(has_begun(self._services.workspace, period.shifted(1)))
        self.make()

    def shift(self, steps: int) -> None:
        """Show the report of the period before or after."""
        period, workspace = self.period.shifted(steps), self._services.workspace
        if EARLIEST.year <= period.year and (steps < 0 or has_begun(workspace, period)):
            self.show_period(period)

    def make(self, at: int | None = None) -> None:
        """Make the pages anew, and show one of them, or the one that was looked at."""
        self._timer.stop()
        with attempt(self):
            view = self._view()
            self.choices.offer(view)
            paper, speech = self._how()
            at = self.preview.at if at is None else at
            self._ask(partial(made, view, paper, speech, at))
            self._made = self._asked

    def _view(self) -> ReportView:
        workspace = self._services.workspace
        return report_view(workspace, self.period, self.choices.chosen())

    def _how(self) -> tuple[str, str]:
        return str(self.paper.value()), str(self.speech.value())

    def _choose_kind(self) -> None:
        calendar = self._services.workspace.calendar
        first, last = calendar.span(self.period)
        match self.kinds.value(), self.period:
            case "quarter", Month():
                self.show_period(calendar.quarter_on(first))
            case "month", Quarter():
                last = min(last, max(first, self._services.workspace.today()))
                self.show_period(calendar.month_on(last))

    def _show_page(self, at: int) -> None:
        if self.document is None or self._timer.isActive() or self._shown < self._made:
            self.make(at)  # the pages there are, are not those that were asked for
        else:
            self._ask(partial(looked_at, self.document, at))

    def _ask(self, work: Callable[[], Shown]) -> None:
        """Have pages drawn off the thread; of several answers the last is shown."""
        self._asked += 1
        number = self._asked
        self._services.background.run(
            lambda: work() if number == self._asked else None,
            then=partial(self._show, number),
            failed=self._failed,
        )

    def _show(self, number: int, shown: Shown | None) -> None:
        if self._is_over or shown is None or number != self._asked:
            return
        self._shown = number
        self.document = shown.document
        count = len(shown.document.pages)
        self.preview.show_page(shown.picture, shown.at, count)

    def _failed(self, error: Exception) -> None:
        if not self._is_over:
            self.save.setEnabled(True)
        raise error  # a mistake of ours: it is told as one

    def _ask_and_save(self) -> None:
        title = translate("report", "Save the report")
        with speaking(self._how()[1]):
            name = f"{words.file_name(self.period)}.pdf"
        path = ask_where_to_save(self, title, name, ["PDF (*.pdf)"])
        if path is not None:
            self.save_to(path)

    def save_to(self, path: Path) -> None:
        """Save what is chosen as a PDF, in the background, then say so."""
        now = self._services.workspace.now()
        with attempt(self):
            paper, speech = self._how()
            view = self._view()
            self._had_focus = self.save.hasFocus()
            self.save.setEnabled(False)
            self._tell(translate("report", "Saving…"))
            self._services.background.run(
                partial(written, view, paper, speech, path, now),
                then=partial(self._saved, path),
                failed=partial(self._not_saved, path),
            )

    def _saved(self, path: Path, _done: None) -> None:
        sentence = translate("report", "Saved: {file}").format(file=path)
        if self._is_over:
            self._services.notices.tell(sentence)
            return
        self._can_save_again()
        self._tell(sentence)

    def _can_save_again(self) -> None:
        self.save.setEnabled(True)
        if self._had_focus:
            self.save.setFocus()  # a button that is off has let it go

    def _not_saved(self, path: Path, error: Exception) -> None:
        if not isinstance(error, OSError):
            self.told.setText("")
            self._failed(error)
        elif self._is_over:
            self._services.notices.tell_problem(not_written(path))
        else:
            self._can_save_again()
            self.tell_problem(not_written(path))

    def tell_problem(self, sentence: str) -> None:
        """Say what the world did; what is chosen stays."""
        self._tell(sentence, tone="problem")

    def _tell(self, sentence: str, tone: str = "accent") -> None:
        self.told.set_tone(tone)
        self.told.setText(sentence)
        self.setAccessibleDescription(sentence)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def done(self, result: int) -> None:
        """Close, and take no answer of the background any more."""
        self._is_over = True
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save by Ctrl+Enter; scroll by what nothing else takes."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save.click()
        elif not self.preview.area.scroll_by(event):
            super().keyPressEvent(event)


def show_report(services: Services, parent: QWidget, period: Reported | None) -> None:
    """Make a report of `period`, or of the one that is usual where there is none."""
    usual = period_to_report(services.workspace)
    PeriodReportDialog(services, parent, period or usual).open()


def _usual_paper() -> str:
    """Return the paper of the person's country: Letter where inches are used."""
    metric = QLocale.MeasurementSystem.ImperialUSSystem
    return LETTER if QLocale.system().measurementSystem() is metric else A4
