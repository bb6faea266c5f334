"""Everything that was looked back on, newest first; a few letters find it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.services.commands.reflections import DeleteReflection
from leadership_desktop.services.matching import folded
from leadership_desktop.services.queries.reviews import earlier_reviews
from leadership_desktop.services.queries.written import excerpt
from leadership_desktop.text import reflections as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import run
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.reading import show_reflection
from leadership_desktop.ui.review.journal import OWN, JournalDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import ShortText
from leadership_desktop.ui.widgets.surfaces import button


class WrittenDialog(ListDialog):
    """The letters go to the field, Enter reads, Ins writes, Del in the list deletes."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services.theme,
            parent,
            name=translate("reviews", "What you looked back on, newest first"),
            choose=translate("reviews", "Read"),
        )
        self._services = services
        self._window = parent.window()
        self.setWindowTitle(translate("reviews", "Earlier reviews"))
        self._all = earlier_reviews(services.workspace)
        self.field = ShortText(placeholder=translate("reviews", "Words you remember"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.textChanged.connect(self._find)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, self.field)
        self.write = button(translate("reviews", "Write…"))
        self.write.setToolTip(translate("reviews", "Ins"))
        self.write.clicked.connect(lambda: self._edit(None))
        self.change = button(translate("reviews", "Go on with it…"))
        self.change.clicked.connect(self._go_on)
        self.foot.insertWidget(0, self.write)
        self.foot.insertWidget(1, self.change)
        self.setTabOrder(self.field, self.list)
        self.choose.clicked.connect(self._read)
        self.list.itemDoubleClicked.connect(lambda _: self._read())
        self.list.currentItemChanged.connect(lambda *_: self._name_buttons())
        self._find("")
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write by Ins; delete by Del, which in the field is the field's."""
        chosen = self.chosen
        if event.key() == Qt.Key.Key_Insert:
            self._edit(None)
        elif (
            event.key() == Qt.Key.Key_Delete
            and self.list.hasFocus()
            and isinstance(chosen, Reflection)
        ):
            if self._services.execute(DeleteReflection(chosen.id)):
                self._all = earlier_reviews(self._services.workspace)
                self._find(self.field.text())
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self.field.hasFocus():
            step = -1 if event.key() == Qt.Key.Key_Up else 1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        else:
            super().keyPressEvent(event)

    def _find(self, text: str) -> None:
        wanted = folded(text)
        shown: list[tuple[str, str, object]] = []
        for one in self._all:
            said = " ".join(answer.text for answer in one.answers)
            if all(word in folded(said) for word in wanted.split()):
                shown.append((words.title(one), excerpt(said, wanted), one))
        focused = self.field.hasFocus()
        self.show_items(shown)
        if focused:
            self.field.setFocus()
        self.sentence.setText(
            translate("reviews", "%n found", len(shown))
            if self._all
            else translate("reviews", "Nothing was looked back on yet.")
        )
        self._name_buttons()

    def _name_buttons(self) -> None:
        chosen = self.chosen
        is_own = isinstance(chosen, Reflection) and chosen.kind in OWN
        self.change.setVisible(is_own)

    def _read(self) -> None:
        chosen = self.chosen
        if isinstance(chosen, Reflection):
            show_reflection(chosen, self._window)

    def _go_on(self) -> None:
        chosen = self.chosen
        if isinstance(chosen, Reflection):
            self._edit(chosen)

    def _edit(self, reflection: Reflection | None) -> None:
        """Give way to the editor: what is left in it unsaved is offered by the window."""
        services, window = self._services, self._window
        self.accept()
        run(
            JournalDialog(services, window, reflection),
            services.notices,
            lambda: WrittenDialog(services, window).open(),
        )
