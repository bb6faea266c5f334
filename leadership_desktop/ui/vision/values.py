"""What a person stands for: add, describe, order and remove values."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu

from leadership_desktop.domain.errors import RuleError
from leadership_desktop.domain.vision import Value
from leadership_desktop.services.commands.vision import (
    AddValue,
    ChangeValue,
    MoveValue,
    RemoveValue,
)
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.queries.vision import ValueLine
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.vision import sentences
from leadership_desktop.ui.vision.value_form import NEW, ValueForm
from leadership_desktop.ui.vision.value_list import ValueDelegate, ValuesModel
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.ordered_list import OrderedList
from leadership_desktop.ui.widgets.rows import stand_in_line
from leadership_desktop.ui.widgets.surfaces import Card, button, why_button


class Values(Card):
    """The list, and below it the form, when one is named or described."""

    def __init__(self, services: Services) -> None:
        super().__init__(title=translate("vision", "What I stand for"))
        self._services = services
        self.model = ValuesModel(self)
        self.list = OrderedList(self.model, translate("vision", "What I stand for"))
        self.list.setItemDelegate(ValueDelegate(services.theme, self.list))
        self.list.setMinimumHeight(60)
        questions = "\n".join(f"–  {q}" for q in sentences.questions_about_values())
        self.questions = Label(questions, tone="muted", wrap=True)
        self.questions.setContentsMargins(0, 0, 0, 8)
        self.form = ValueForm(services.drafts.values)
        self.add_button = button(translate("vision", "Add a value"))
        self.add_button.clicked.connect(self.add)
        foot = QHBoxLayout()
        self.choose_button = button(translate("vision", "Choose from a list…"))
        self.choose_button.clicked.connect(self._choose)
        foot.addWidget(self.add_button)
        foot.addWidget(self.choose_button)
        foot.addStretch(1)
        self.why = why_button()
        foot.addWidget(self.why)
        self.body.addWidget(self.questions)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.form)
        self.body.addLayout(foot)
        self.body.addStretch(0)
        stand_in_line(self.body, self.list)
        self.list.opened.connect(self.edit)
        self.list.remove_asked.connect(self.remove)
        self.list.move_asked.connect(self.move_value)
        self.list.menu_asked.connect(self._show_menu)
        self.form.kept.connect(self._keep)
        self.form.closed.connect(self._after_form)

    def show_lines(self, lines: tuple[ValueLine, ...]) -> None:
        """Show the values; place and focus stay."""
        had_focus = self.list.hasFocus()
        self.list.show_items(lines)
        self.list.setVisible(bool(lines))
        self.why.setVisible(bool(lines))
        self.questions.setVisible(not lines)
        # Without a list, what is there stays together at the top.
        self.body.setStretch(self.body.count() - 1, 0 if lines else 1)
        if had_focus and not lines:
            self.add_button.setFocus()

    def add(self) -> None:
        """Open the form for a new value."""
        self.add_button.hide()
        self.form.begin(NEW)

    def _choose(self) -> None:
        from leadership_desktop.ui.vision.value_choice import ValueChoiceDialog

        ValueChoiceDialog(self._services, self).open()

    def edit(self, row: int) -> None:
        """Open the form for a value that is there."""
        value = self.model.items[row].value
        self.add_button.hide()
        self.form.begin(value.id, value.name, value.description)

    def remove(self, row: int) -> None:
        """Remove a value; the goals that serve it no longer name it."""
        self._services.execute(RemoveValue(self.model.items[row].id))

    def move_value(self, row: int, to: int) -> None:
        """Put a value at another place in the list."""
        self._services.execute(MoveValue(self.model.items[row].id, to), tell=False)

    def leave(self) -> None:
        """Keep what is being typed: the page is about to go."""
        if self.form.isVisible() and self.form.is_changed:
            self.form.keep()
        if self.form.isVisible():
            self.form.remember()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add on Insert, rename on F2."""
        if event.key() == Qt.Key.Key_Insert:
            self.add()
        elif event.key() == Qt.Key.Key_F2 and self.list.currentIndex().isValid():
            self.edit(self.list.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _keep(self, value_id: str, name: str, description: str) -> None:
        is_new = value_id == NEW
        kept_id = new_id() if is_new else value_id
        try:
            # Made here too, to say beside the field what is wrong with it.
            value = Value(id=kept_id, name=name, description=description)
        except RuleError as error:
            self.form.say(error)
            return
        command = (
            AddValue(value) if is_new else ChangeValue(value_id, name, description)
        )
        with attempt(self._services.notices) as attempted:
            self._services.workspace.execute(command)
        if attempted.succeeded:
            self.form.finish()
            self.list.choose_id(kept_id)

    def _after_form(self) -> None:
        self.add_button.show()
        (self.list if self.model.items else self.add_button).setFocus()

    def _show_menu(self, row: int, place: QPoint) -> None:
        menu = self.menu(row)
        menu.exec(place)
        menu.deleteLater()

    def menu(self, row: int) -> QMenu:
        """Return the menu of a value."""
        menu = QMenu(self)
        last = len(self.model.items) - 1
        for text, key, do, possible in (
            (
                translate("vision", "Rename or describe"),
                "F2",
                lambda: self.edit(row),
                True,
            ),
            (
                translate("vision", "Move up"),
                "Alt+Shift+↑",
                lambda: self.move_value(row, row - 1),
                row > 0,
            ),
            (
                translate("vision", "Move down"),
                "Alt+Shift+↓",
                lambda: self.move_value(row, row + 1),
                row < last,
            ),
            (
                translate("vision", "Remove"),
                translate("vision", "Del"),
                lambda: self.remove(row),
                True,
            ),
        ):
            item = menu.addAction(f"{text}\t{key}")
            item.triggered.connect(do)
            item.setEnabled(possible)
        return menu
