"""The main window: navigation, menus, undo, and the pages, made when first shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.settings import Setting, SettingKey
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text.translation import translate
from leadership_desktop.ui import dialogs
from leadership_desktop.ui.background import Background
from leadership_desktop.ui.data_signals import DataSignals
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.language import speak
from leadership_desktop.ui.menu_key import listen_for_menu_key
from leadership_desktop.ui.menus import Doings, Menus
from leadership_desktop.ui.motion import may_move
from leadership_desktop.ui.notices import NoticeBar
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.pages import SHORTCUTS, make_page, page_name
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.sidebar import Sidebar
from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.window_place import WindowPlace
from leadership_desktop.ui.written.search import Search

NARROW = 1100
"""Below this width of the window the sidebar is narrow."""
SMALLEST = (960, 640)
USUAL = (1280, 820)


class MainWindow(QMainWindow):
    """Shows one page at a time."""

    lock_asked = Signal()
    passphrase_needed = Signal()
    """Another program has encrypted the file, or given it another passphrase."""

    def __init__(self, workspace: Workspace, theme: Theme, data_folder: Path) -> None:
        super().__init__()
        self.workspace = workspace
        self.theme = theme
        self.signals = DataSignals(workspace, self)
        self.background = Background(self)
        self._data_folder = data_folder
        self._pages: dict[str, Page] = {}
        self._shown = ""
        self._menus: Menus | None = None
        self._place = WindowPlace(data_folder)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._place.restore(self)
        # The notice bar outlives the pages: it belongs to the area around them.
        self._area = QWidget()
        self._area.setObjectName("pages")
        room = QVBoxLayout(self._area)
        room.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        room.addWidget(self._stack)
        self.notices = NoticeBar(
            self._area, may_move=lambda: may_move(workspace.settings.motion)
        )
        self.notices.undo_asked.connect(self.undo)
        self.services = Services(
            workspace=workspace,
            signals=self.signals,
            theme=theme,
            notices=self.notices,
            background=self.background,
            search=Search(workspace, self.signals, self.background),
            data_folder=data_folder,
            go_to=self.go_to,
        )
        self.signals.changed.connect(self._follow_settings)
        listen_for_menu_key(self)
        self._build()
        self.go_to("week")

    def come_to_front(self) -> None:
        """Be the window one looks at, also when it was put away."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def go_to(self, name: str) -> Page:
        """Show a page by its name, making it first where it is not there yet."""
        if name not in self._pages:
            page = make_page(name, self.services)
            self._pages[name] = page
            self._stack.addWidget(page)
        page = self._pages[name]
        if name != self._shown:
            if self._shown in self._pages:
                self._pages[self._shown].leave()
            self._shown = name
            self._sidebar.show_chosen(name)
            self._stack.setCurrentWidget(page)
            page.begin()
            self.setWindowTitle(
                translate("window", "{page} – Leadership Desktop").format(
                    page=page_name(name)
                )
            )
        else:
            page.update_if_stale()
        return page

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._shown]

    @property
    def menus(self) -> Menus:
        """The menu bar with its actions."""
        if self._menus is None:
            raise LookupError("the menus are made with the window")
        return self._menus

    def undo(self) -> None:
        """Take back the last step."""
        from leadership_desktop.text.steps import name as name_of

        with attempt(self.notices):
            command = self.workspace.undoable
            if command is not None:
                self.workspace.undo()
                self.notices.tell(
                    translate("window", "Taken back: {step}.").format(
                        step=name_of(command)
                    )
                )

    def redo(self) -> None:
        """Carry out again the last step that was taken back."""
        with attempt(self.notices):
            command = self.workspace.redoable
            if command is not None:
                self.workspace.redo()
                self.notices.tell_done(command)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, and where the window stood."""
        self.page.leave()
        # Asked where a person closes it; the end of a session does not wait for anybody.
        if event.spontaneous() and self.services.drafts.pages():
            event.ignore()
            self._leave()
            return
        self._place.keep(self)
        self.background.wait()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give a small window's room to the page."""
        super().resizeEvent(event)
        self._sidebar.make_narrow(narrow=event.size().width() < NARROW)

    def changeEvent(self, event: QEvent) -> None:
        """Look whether the command line wrote something while we were away."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.look_for_changes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Dismiss the notice by Esc, where nothing else on the page needs it."""
        if event.key() == Qt.Key.Key_Escape and self.notices.isVisible():
            self.notices.hide()
        else:
            super().keyPressEvent(event)

    def look_for_changes(self) -> None:
        """Show what another program wrote to the file."""
        with attempt(self.notices):
            try:
                self.workspace.refresh_if_changed_elsewhere()
                self.page.update_if_stale()
            except StorageProblem as problem:
                if problem.trouble not in {Trouble.ENCRYPTED, Trouble.WRONG_KEY}:
                    raise
                self.passphrase_needed.emit()

    def retranslate(self) -> None:
        """Speak the language that is set now: everything is made anew, in its place."""
        shown = self._shown
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        for page in self._pages.values():
            page.leave()
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._pages.clear()
        self._shown = ""
        self._build()
        self.notices.retranslate()
        self.go_to(shown)
        again = self.page.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    def _build(self) -> None:
        self._sidebar = Sidebar(self.theme)
        self._sidebar.chosen.connect(self.go_to)
        for name, keys in SHORTCUTS.items():
            if name == "settings":
                self._sidebar.add_stretch()
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            self._sidebar.add(name, page_name(name), native)
        self._sidebar.make_narrow(narrow=self.width() < NARROW)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addWidget(self._area, 1)
        self.setCentralWidget(whole)
        if self._menus is not None:
            self._menus.remove()
        self._menus = Menus(
            self,
            Doings(
                new_action=self._new_action,
                new_goal=self._new_goal,
                bring_in=partial(dialogs.bring_in, self.services, self),
                export=partial(dialogs.export, self.services, self),
                report=lambda: dialogs.report(self.services, self.page),
                lock=self.lock_asked.emit,
                leave=self._leave,
                undo=self.undo,
                redo=self.redo,
                find=lambda: dialogs.find(self.services, self.menus.actions, self),
                show_deleted=partial(dialogs.show_deleted, self.services, self),
                go_to=self.go_to,
                plan_week=lambda: dialogs.plan_week(self.services, self.page),
                plan_quarter=partial(dialogs.plan_quarter, self.services, self),
                show_action_page=lambda: dialogs.show_action_page(
                    self.services, self.page
                ),
                pull_thread=lambda: dialogs.pull_thread(self.services, self.page),
                show_loose_ends=partial(dialogs.show_loose_ends, self.services, self),
                hold_request=partial(dialogs.hold_request, self.services, self),
                show_proposals=partial(dialogs.show_proposals, self.services, self),
                show_feedback=partial(dialogs.show_feedback, self.services, self),
                show_written=partial(dialogs.show_written, self.services, self),
                write=lambda: dialogs.write(self.services, self.page),
                go_earlier=self._go_earlier,
                go_later=self._go_later,
                go_to_today=self._go_to_today,
                explain=self._explain,
                show_shortcuts=lambda: dialogs.show_shortcuts(
                    self.menus.actions, self.page.keys(), self
                ),
                show_about=partial(dialogs.show_about, self._data_folder, self),
            ),
        )
        self._name_steps()

    def _name_steps(self) -> None:
        self.menus.name_steps(self.workspace.undoable, self.workspace.redoable)
        self.notices.keep_to(self.workspace.undoable)

    def _follow_settings(self, changes: tuple[Change, ...]) -> None:
        keys = {c.entity.key for c in changes if isinstance(c.entity, Setting)}
        if not changes or SettingKey.THEME in keys:
            self.theme.choose(self.workspace.settings.theme)
        if SettingKey.LANGUAGE in keys:
            speak(self.workspace.settings.language)
            # After the page that asked for it has finished its own work.
            QTimer.singleShot(0, self, self.retranslate)
        self._name_steps()

    def _explain(self) -> None:
        self.page.explain()

    def _go_earlier(self) -> None:
        self.page.go_previous()

    def _go_later(self) -> None:
        self.page.go_next()

    def _go_to_today(self) -> None:
        self.page.go_to_today()

    def _new_action(self) -> None:
        from leadership_desktop.ui.week.page import WeekPage

        page = self.go_to("week")
        if isinstance(page, WeekPage):
            page.new_action()

    def _new_goal(self) -> None:
        from leadership_desktop.ui.quarter.page import QuarterPage

        page = self.go_to("quarter")
        if isinstance(page, QuarterPage):
            page.new_goal()

    def _leave(self) -> None:
        self.page.leave()
        drafts = self.services.drafts
        if not drafts.pages():
            self.close()
            return
        from leadership_desktop.ui.closing import ClosingDialog

        dialog = ClosingDialog(drafts.named(), self)
        dialog.accepted.connect(self.close)
        dialog.rejected.connect(lambda: self.go_to(drafts.pages()[0]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
