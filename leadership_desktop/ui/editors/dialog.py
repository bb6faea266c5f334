"""A dialog that edits one thing: Ctrl+Enter keeps, Esc leaves, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.domain.errors import RuleError
from leadership_desktop.services.commands import Command
from leadership_desktop.text import errors
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.notices import NoticeBar
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.fields import Field
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Scroll, button

TO_EDGE, BAR = 16, 10
"""Pixels right of the words below the form, and of them those of its scroll bar."""


class EditorDialog(QDialog):
    """Fields in a scrolling form, a sentence for what is wrong, and two buttons."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(title)
        self.setMinimumSize(560, 420)
        self.fields: dict[str, Field] = {}
        """The fields by the names that rules give them."""
        self._texts: list[str] | None = None
        inside = QWidget()
        self.form = QVBoxLayout(inside)
        self.form.setSpacing(12)
        self.problem = Label("", tone="problem", wrap=True)
        self.problem.hide()
        self.save = button(translate("editor", "Save"), "primary")
        self.save.clicked.connect(self.keep)
        self.cancel = button(translate("editor", "Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(4, 0, TO_EDGE, 0)
        self.foot.addWidget(
            Label(
                translate("editor", "Ctrl+Enter saves, Esc leaves it as it was"),
                size=SMALL,
                tone="muted",
            ),
            1,
        )
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 8, 20)
        layout.setSpacing(12)
        self.area = Scroll(inside)
        self.area.verticalScrollBar().rangeChanged.connect(self._keep_in_line)
        layout.addWidget(self.area, 1)
        self.add_below(self.problem)
        layout.addLayout(self.foot)
        self._keep_in_line(0, 0)

    def add_below(self, label: Label) -> None:
        """Add words below the form, in line with its fields."""
        label.setContentsMargins(4, 0, TO_EDGE, 0)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, label)

    def _keep_in_line(self, _least: int, most: int) -> None:
        """Let the fields end where the buttons do, with a scroll bar or without."""
        self.form.setContentsMargins(4, 4, TO_EDGE - BAR if most else TO_EDGE, 4)

    def add_field(
        self, name: str, label: str, widget: QWidget, hint: str = ""
    ) -> Field:
        """Add a field to the form, by the name that rules give it."""
        field = self.fields[name] = Field(label, widget, hint=hint)
        self.form.addWidget(field)
        return field

    def keep(self) -> None:
        """Keep what was entered, and close if it was kept.

        What the button refuses, the keys refuse, too.
        """
        if not self.save.isEnabled():
            return
        for field in self.fields.values():
            field.say("")
        self.problem.hide()
        try:
            kept = self.commit()
        except RuleError as error:
            self.show_problem(error)
            return
        if kept:
            self.accept()

    def carry_out(self, services: Services, command: Command, *, tell: bool) -> bool:
        """Carry out a command; what the world did to it is told here, in the dialog."""
        with attempt(self) as attempted:
            if services.workspace.execute(command) and tell:
                services.notices.tell_done(command)
        return attempted.succeeded

    def tell_problem(self, sentence: str) -> None:
        """Say what the world did; the fields keep what was typed."""
        self.problem.setText(sentence)
        self.problem.show()

    def has_unsaved_text(self) -> bool:
        """Return whether something was typed since the dialog was first shown."""
        return self._texts is not None and self._texts != self._typed()

    def showEvent(self, event: QShowEvent) -> None:
        """Remember what the fields held at first."""
        super().showEvent(event)
        if self._texts is None:
            self._texts = self._typed()

    def _typed(self) -> list[str]:
        lines = [field.text() for field in self.findChildren(QLineEdit)]
        areas = self.findChildren(QPlainTextEdit)
        return lines + [one.toPlainText() for one in areas if not one.isReadOnly()]

    def commit(self) -> bool:
        """Carry out the command; return whether it was kept. May raise `RuleError`."""
        raise NotImplementedError

    def go_onward(self) -> None:
        """Do what somebody asked for together with keeping it; nothing as a rule."""

    def show_problem(self, error: RuleError) -> None:
        """Say beside the field what is wrong with it, and go there."""
        sentence = errors.of_rule(error)
        field = self.fields.get(error.field)
        if field is None:
            self.tell_problem(sentence)
            return
        field.say(sentence)
        self.area.ensureWidgetVisible(field)
        field.widget.setFocus()
        if isinstance(field.widget, QAbstractSpinBox):
            field.widget.selectAll()  # else what is typed stands beside what is there

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Ctrl+Enter."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        elif enter:
            # Enter in a field moves on; it must not close the form half-way.
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


def run(
    dialog: EditorDialog, notices: NoticeBar, then: Callable[[], object] | None = None
) -> None:
    """Open a dialog, and do something when it was kept.

    One that was left with something typed in it can be taken up again from the bar.
    """
    if dialog.exec():
        dialog.go_onward()
        if then is not None:
            then()
    elif dialog.has_unsaved_text():
        offer_to_go_on(notices, lambda: run(dialog, notices, then))
        return
    dialog.deleteLater()


def offer_to_go_on(notices: NoticeBar, go_on: Callable[[], object]) -> None:
    """Say that what was typed is not saved, and offer to take it up again."""
    notices.offer(
        translate("editor", "What you typed was not saved."),
        translate("editor", "Go on with it"),
        go_on,
    )
