"""Ctrl+K: type a few letters, press Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.services.queries.written import WrittenIndex
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.palette.entries import Entries, Entry
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.theme import SMALL
from leadership_desktop.ui.widgets.fields import ShortText
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.two_lines import MARKS, two_line_list

USUAL = (600, 460)
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class PaletteDialog(QDialog):
    """The letters go to the field, the arrows to the list."""

    def __init__(
        self, services: Services, actions: list[QAction], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._entries = Entries(services, actions, parent.window())
        self.setWindowTitle(translate("palette", "Find"))
        self.resize(*USUAL)
        self.field = ShortText(
            placeholder=translate(
                "palette", "A page, goal, action, week, command, or words of a note"
            )
        )
        self.field.setAccessibleName(translate("palette", "Find"))
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list = two_line_list(
            services.theme, translate("palette", "What was found")
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda _: self._open())
        self.foot = Label("", size=SMALL, tone="muted")
        self.list.currentItemChanged.connect(lambda _: self._say_keys())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.foot)
        self.finished.connect(self.deleteLater)
        self._find("")
        self._is_over = False
        services.search.ask(self._take_written)

    def done(self, result: int) -> None:
        """Close, and take no answer of the background any more."""
        self._is_over = True
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the field is typed in."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._move(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._open(event.modifiers())
                return True
        return super().eventFilter(watched, event)

    @property
    def chosen(self) -> Entry | None:
        """What Enter opens."""
        item = self.list.currentItem()
        found = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return found if isinstance(found, Entry) else None

    def _move(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -8,
            Qt.Key.Key_PageDown: 8,
        }[Qt.Key(event.key())]
        last = self.list.count() - 1
        self.list.setCurrentRow(max(0, min(last, self.list.currentRow() + step)))

    def _take_written(self, found: WrittenIndex) -> None:
        if not self._is_over:
            self._entries.written = found
            self._find(self.field.text())

    def _find(self, text: str) -> None:
        self.list.clear()
        for entry in self._entries.find(text):
            title = one_line(entry.title)
            item = QListWidgetItem(f"{title}\n{entry.detail}")
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(MARKS, entry.marks)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {entry.detail}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._say_keys()

    def _say_keys(self) -> None:
        entry = self.chosen
        if entry is None:
            self.foot.setText(translate("palette", "Nothing is called that."))
        elif entry.check_off is not None:
            self.foot.setText(
                translate("palette", "Enter opens it, Ctrl+Enter checks it off today")
            )
        else:
            self.foot.setText(translate("palette", "Enter opens it, Esc leaves"))
        # The list has no focus, so the field speaks for what is chosen in it.
        item = self.list.currentItem()
        said = "" if item is None else item.data(Qt.ItemDataRole.AccessibleTextRole)
        self.field.setAccessibleDescription(str(said))

    def _open(
        self, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        entry = self.chosen
        if entry is None:
            return
        check_off = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        self.accept()
        # After the dialog has gone: what opens next may be a dialog as well.
        (entry.check_off if check_off and entry.check_off else entry.open)()
