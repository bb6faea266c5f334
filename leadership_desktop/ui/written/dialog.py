"""Everything that was written, the newest first; a few letters find it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.services.commands.reflections import DeleteReflection
from leadership_desktop.services.queries.written import (
    Written,
    WrittenIndex,
    WrittenKind,
    excerpt,
    titles,
)
from leadership_desktop.storage.problems import StorageProblem
from leadership_desktop.text import errors
from leadership_desktop.text import written as words
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import run
from leadership_desktop.ui.list_dialog import ListDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Choice, ShortText
from leadership_desktop.ui.widgets.surfaces import button
from leadership_desktop.ui.widgets.two_lines import MARKS
from leadership_desktop.ui.written.journal import JournalDialog
from leadership_desktop.ui.written.opening import open_written

MOST = 300
"""How many are shown: who looks for an older one types a word of it."""
LETTERS = 160
"""Of a text, on its line."""
STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}
LOOKED_BACK = (WrittenKind.REVIEW, WrittenKind.REFLECTION)


class WrittenDialog(ListDialog):
    """The letters go to the field, Enter opens, Ins writes, Del in the list deletes."""

    def __init__(
        self,
        services: Services,
        parent: QWidget,
        kinds: Sequence[WrittenKind] = (),
    ) -> None:
        """Show `kinds` at first, or everything."""
        super().__init__(
            services.theme,
            parent,
            name=translate("written", "What you wrote, newest first"),
            choose=translate("written", "Open"),
        )
        self.resize(680, 560)
        self._services = services
        self._window = parent.window()
        self._index: WrittenIndex | None = None
        self._is_over = False
        self.setWindowTitle(translate("written", "What you wrote"))
        self.field = ShortText(placeholder=translate("written", "Words you remember"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.textChanged.connect(lambda _: self._find())
        self.kinds = Choice(translate("written", "Of which kind"))
        looked_back = translate("written", "Reviews and reflections")
        offered: list[tuple[object, str]] = [
            ((), words.kinds_name(None)),
            (LOOKED_BACK, looked_back),
        ]
        offered += [((kind,), words.kinds_name(kind)) for kind in WrittenKind]
        self.kinds.offer(offered, tuple(kinds))
        self.kinds.chosen.connect(lambda _: self._find())
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, self.field)
            layout.insertWidget(2, self.kinds)
        self.write = button(translate("written", "Write…"))
        self.write.setToolTip(translate("written", "Ins"))
        self.write.clicked.connect(lambda: self._edit(None))
        self.change = button(translate("written", "Go on with it…"))
        self.change.clicked.connect(self._go_on)
        self.foot.insertWidget(0, self.write)
        self.foot.insertWidget(1, self.change)
        self.setTabOrder(self.field, self.kinds)
        self.setTabOrder(self.kinds, self.list)
        self.choose.clicked.connect(self._open)
        self.list.itemDoubleClicked.connect(lambda _: self._open())
        self.list.currentItemChanged.connect(lambda *_: self._name_buttons())
        self.sentence.setText(translate("written", "Reading what you wrote…"))
        self._name_buttons()
        with services.workspace.reading() as tx:
            self._titles = titles(tx)
        self.field.setFocus()
        services.search.ask(self._take, self._cannot_read)

    def done(self, result: int) -> None:
        """Close, and take no answer of the background any more."""
        self._is_over = True
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write by Ins; delete by Del, which in the field is the field's."""
        one, step = self.chosen_text, STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Insert:
            self._edit(None)
        elif (
            event.key() == Qt.Key.Key_Delete
            and self.list.hasFocus()
            and one is not None
            and isinstance(one.entity, Reflection)
        ):
            row = self.list.currentRow()
            if self._services.execute(DeleteReflection(one.id)):
                self._find()
                # One more Del is for what came into its place, not for the newest.
                self.list.setCurrentRow(min(row, self.list.count() - 1))
        elif step is not None and self.field.hasFocus():
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        else:
            super().keyPressEvent(event)

    @property
    def chosen_text(self) -> Written | None:
        """The text that is chosen, or None."""
        found = self.chosen
        return found if isinstance(found, Written) else None

    def _take(self, index: WrittenIndex) -> None:
        if not self._is_over:
            self._index = index
            self._find()

    def _cannot_read(self, problem: StorageProblem) -> None:
        if not self._is_over:
            self.sentence.setText(errors.of_storage(problem))

    def _find(self) -> None:
        index = self._index
        if index is None:
            return
        wanted, chosen = self.field.text(), self.kinds.value()
        kinds = chosen if isinstance(chosen, tuple) else ()
        # One more than is shown tells that there are more.
        if wanted.strip():
            found = index.find(wanted, MOST + 1, kinds)
        else:
            found = index.newest(MOST + 1, kinds)
        shown = [(one, excerpt(one.text, wanted, LETTERS)) for one in found[:MOST]]
        focused = self.focusWidget()
        self.show_items(
            [(some.text, words.place(one, self._titles), one) for one, some in shown]
        )
        for row, (_, some) in enumerate(shown):
            self.list.item(row).setData(MARKS, some.marks)
        if focused is not None:
            focused.setFocus()
        self.sentence.setText(self._said(len(found), is_all=not wanted.strip()))
        self._name_buttons()

    def _said(self, found: int, *, is_all: bool) -> str:
        if found > MOST:
            return translate(
                "written",
                "The newest %n are shown; more words, or one kind, show older ones.",
                MOST,
            )
        if is_all and not found:
            return translate("written", "Nothing of this was written yet.")
        return translate("written", "%n found", found)

    def _name_buttons(self) -> None:
        one = self.chosen_text
        is_own = one is not None and one.kind is WrittenKind.REFLECTION
        self.change.setVisible(is_own)

    def _open(self) -> None:
        one = self.chosen_text
        if one is None:
            return
        if not isinstance(one.entity, Reflection):
            self.accept()  # what opens takes its place; a reflection is read above it
        open_written(self._services, one, self._window)

    def _go_on(self) -> None:
        one = self.chosen_text
        if one is not None and isinstance(one.entity, Reflection):
            self._edit(one.entity)

    def _edit(self, reflection: Reflection | None) -> None:
        """Give way to the editor: what is left in it unsaved is offered by the window."""
        services, window, chosen = self._services, self._window, self.kinds.value()
        kinds = chosen if isinstance(chosen, tuple) else ()
        self.accept()
        run(
            JournalDialog(services, window, reflection),
            services.notices,
            lambda: WrittenDialog(services, window, kinds).open(),
        )
