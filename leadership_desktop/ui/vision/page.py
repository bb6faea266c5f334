"""The vision: the statement, why it matters, earlier versions, and the values."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leadership_desktop.domain.actions import Action, CheckIn
from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.errors import RuleError
from leadership_desktop.domain.goals import Goal
from leadership_desktop.domain.loose_ends import AcceptedLooseEnd
from leadership_desktop.domain.settings import Setting
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.commands.vision import SaveVision
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.queries.vision import (
    VisionView,
    goals_to_look_at,
    vision_view,
)
from leadership_desktop.text import errors
from leadership_desktop.text.loose_ends import how_many
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.vision import sentences
from leadership_desktop.ui.vision.statement import Questions, Statement, Writing
from leadership_desktop.ui.vision.values import Values
from leadership_desktop.ui.vision.versions import Comparison, Earlier
from leadership_desktop.ui.widgets.surfaces import GAP, Scroll, button


class VisionPage(Page):
    """Reads the compass, rewrites it, and lays an earlier version beside it."""

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        self.view: VisionView | None = None
        self._is_wide = True
        self.compare = button(translate("vision", "Earlier versions"), "choice")
        self.compare.setCheckable(True)
        self.rewrite = button(translate("vision", "Rewrite"), "primary")
        self.fit = button(translate("vision", "Does it fit?"))
        self.fit.clicked.connect(self._hold_request)
        self.guide = button(translate("vision", "Guide me"))
        self.guide.clicked.connect(self._guide)
        self.loose = button("")
        self.loose.clicked.connect(self._show_loose_ends)
        self.header.add(self.loose, self.guide, self.fit, self.compare, self.rewrite)
        self.statement = Statement()
        self.writing = Writing()
        self.writing.draft = services.drafts.vision
        self.values = Values(services)
        self.earlier = Earlier(services.theme)
        self.questions = Questions(
            translate("vision", "Good to ask yourself"),
            sentences.questions_after_writing(),
        )
        self.comparison = Comparison(services.theme)
        self._below = QWidget()
        row = QHBoxLayout(self._below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.values, 1)
        row.addWidget(self.earlier, 1)
        row.addWidget(self.questions, 1)
        self._reading = QWidget()
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.statement)
        column.addWidget(self.writing)
        column.addWidget(self._below, 1)
        # In a low window the forms keep their height, and the page scrolls.
        self._area = Scroll(self._reading)
        self.content.addWidget(self._area, 1)
        self.content.addWidget(self.comparison, 1)
        self.writing.hide()
        self.comparison.hide()
        self._connect()

    def _connect(self) -> None:
        self.rewrite.clicked.connect(self.write)
        self.statement.write_asked.connect(self.write)
        self.compare.toggled.connect(self._show_comparison)
        self.comparison.closed.connect(lambda: self.compare.setChecked(False))
        self.earlier.list.opened.connect(self._compare_with)
        self.writing.kept.connect(self._keep)
        self.writing.put_away.connect(self._stop_writing)
        self.values.form.opened.connect(self._show_form)
        self.values.why.clicked.connect(self.explain)

    def refresh(self) -> None:
        """Ask for vision and values again; what is being typed stays."""
        workspace = self.services.workspace
        today = workspace.today()
        view = self.view = vision_view(workspace)
        self.header.title.setText(translate("vision", "Vision"))
        text = translate("vision", "your compass")
        if view.current is not None:
            number = len(view.versions)
            version = sentences.version_on(number, view.current, today)
            text = f"{text} · {version}"
        self.header.subtitle.setText(text)
        self.statement.show_vision(view.current)
        self.values.show_lines(view.values)
        self.loose.setText(how_many(view.loose))
        self.loose.setVisible(bool(view.loose))
        self.earlier.list.show_versions(view, today)
        self.comparison.show_view(view, today)
        if not view.earlier:
            self.compare.setChecked(False)
        self._arrange()

    def _arrange(self) -> None:
        """Show what belongs to reading, writing or comparing."""
        view = self.view
        if view is None:
            return
        writing, comparing = self.is_writing, self.compare.isChecked()
        self._area.setVisible(not comparing)
        self.comparison.setVisible(comparing)
        self.statement.setVisible(not writing)
        self.compare.setVisible(bool(view.earlier) and not writing)
        # One primary button a page: the form and the empty page bring their own.
        self.rewrite.setVisible(
            view.current is not None and not writing and not comparing
        )
        self.rewrite.setText(
            translate("vision", "Rewrite")
            if self.writing.draft is None
            else translate("vision", "Go on writing")
        )
        self.earlier.setVisible(self._is_wide and bool(view.earlier))
        self.questions.setVisible(
            self._is_wide and view.current is not None and not view.earlier
        )
        self.begin_at(self._place_to_begin(view))

    def _place_to_begin(self, view: VisionView) -> QWidget:
        if self.compare.isChecked():
            return self.comparison.list
        if self.is_writing:
            return self.writing.statement
        return self.statement if view.current else self.statement.write

    def retheme(self) -> None:
        """Paint the values in the new colours."""
        self.values.list.viewport().update()

    def fold(self, *, wide: bool) -> None:
        """Leave the room to the values in a small window."""
        self._is_wide = wide
        self.header.subtitle.setVisible(wide)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a long statement its part of the height."""
        super().resizeEvent(event)
        self.statement.fit(event.size().height())

    def concerns(self, changes: tuple[Change, ...]) -> bool:
        """Return whether the page shows something of `changes`."""
        shown = (Vision, Value, Goal, Action, CheckIn, AcceptedLooseEnd, Setting)
        return any(isinstance(change.entity, shown) for change in changes)

    def keys(self) -> list[tuple[str, str]]:
        """Return the page's own keys."""
        return [
            ("E", translate("vision", "Rewrite the vision")),
            ("Ctrl+Enter", translate("vision", "Save this version")),
            ("Esc", translate("vision", "Put aside what is typed, or go back")),
            ("Ins", translate("vision", "Add a value")),
            ("F2", translate("vision", "Rename or describe a value")),
            ("Alt+Shift+↑ ↓", translate("vision", "Move a value up or down")),
            (
                translate("vision", "Del"),
                translate("vision", "Remove a value, also from its goals"),
            ),
        ]

    def _guide(self) -> None:
        from leadership_desktop.ui.vision.guide import GuideDialog

        dialog = GuideDialog(self.services, self)
        dialog.taken.connect(self._take_in)
        dialog.open()

    def _take_in(self, statement: str, why: str) -> None:
        """Go on writing with pieces of what was answered."""
        self.write()
        self.writing.take_in(statement, why)

    def explain(self) -> None:
        """Explain the share of actions and check-ins that each value gets."""
        if self.view is not None and self.view.values:
            self.show_explained(
                translate("vision", "What each value gets"),
                sentences.shares(self.view),
            )
        else:
            super().explain()

    def _show_loose_ends(self) -> None:
        from leadership_desktop.ui.loose_ends import LooseEndsDialog

        LooseEndsDialog(self.services, self).open()

    def _hold_request(self) -> None:
        from leadership_desktop.ui.fit.record import FitRecordDialog

        FitRecordDialog(self.services, self).open()

    def leave(self) -> None:
        """Keep what is being typed: the page is about to go."""
        self.values.leave()
        if not self.is_writing or not self.writing.is_changed:
            return
        if self.writing.words()[0]:
            self.writing.keep()
        else:
            self.writing.put_aside()
        if self.is_writing:  # it could not be kept
            self.services.drafts.vision = self.writing.words()

    @property
    def is_writing(self) -> bool:
        """Whether the form is open."""
        return not self.writing.isHidden()

    def write(self) -> None:
        """Open the form."""
        self.update_if_stale()
        if self.is_writing:
            return
        self.compare.setChecked(False)
        self.writing.show()
        self._arrange()
        self.writing.begin(self.view.current if self.view else None)
        self.services.drafts.vision = None
        self._area.ensureWidgetVisible(self.writing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Rewrite on E or Enter; add a value on Insert."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif enter or event.key() == Qt.Key.Key_E:
            self.write()
        elif event.key() == Qt.Key.Key_Insert:
            self.values.add()
        else:
            super().keyPressEvent(event)

    def _keep(self, statement: str, why: str) -> None:
        command = SaveVision(new_id(), statement, why, self.services.workspace.today())
        try:
            Vision(
                id=command.id,
                statement=statement,
                why=why,
                written_on=command.written_on,
            )
        except RuleError as error:
            field = (
                self.writing.why_field
                if error.field == "why"
                else self.writing.statement_field
            )
            field.say(errors.of_rule(error))
            field.widget.setFocus()
            return
        with attempt(self.services.notices) as attempted:
            if self.services.workspace.execute(command):
                self.services.notices.tell_done(command)
        if attempted.succeeded:
            self._stop_writing()
            self._ask_of_goals(command.id)

    def _ask_of_goals(self, version_id: str) -> None:
        """Ask of a changed vision, goal by goal, whether each still fits."""
        view = self.view
        is_new = (
            view and view.earlier and view.current and view.current.id == version_id
        )
        if is_new and self.isVisible() and goals_to_look_at(self.services.workspace):
            from leadership_desktop.ui.vision.still_fits import StillFitsDialog

            StillFitsDialog(self.services, self).open()

    def _show_form(self) -> None:
        # Once the form has its place.
        QTimer.singleShot(0, self, self._scroll_to_form)

    def _scroll_to_form(self) -> None:
        self._area.ensureWidgetVisible(self.values.form)

    def _stop_writing(self) -> None:
        self.services.drafts.vision = self.writing.draft
        self.writing.hide()
        self._arrange()
        self.begin()

    def _show_comparison(self) -> None:
        self._arrange()
        self.begin()

    def _compare_with(self, number: int) -> None:
        self.compare.setChecked(True)
        self.comparison.choose(number)
