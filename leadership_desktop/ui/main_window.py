"""The main window: navigation, menus, undo, and the pages, made when first shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.domain.changes import Change
from leadership_desktop.domain.settings import Setting, SettingKey
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import steps
from leadership_desktop.text.translation import set_language, translate
from leadership_desktop.ui.background import Background
from leadership_desktop.ui.data_signals import DataSignals
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.notices import NoticeBar
from leadership_desktop.ui.page import Page
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.sidebar import Sidebar
from leadership_desktop.ui.theme import Theme

NARROW = 1100
"""Below this width of the window the sidebar is narrow."""
SMALLEST = (960, 640)


class MainWindow(QMainWindow):
    """Shows one page at a time."""

    def __init__(self, workspace: Workspace, theme: Theme, data_folder: Path) -> None:
        super().__init__()
        self.workspace = workspace
        self.theme = theme
        self.signals = DataSignals(workspace, self)
        self.background = Background(self)
        self._data_folder = data_folder
        self._pages: dict[str, Page] = {}
        self._shown = ""
        self._all: list[QAction] = []
        self._window_state = QSettings(
            str(data_folder / "window.ini"), QSettings.Format.IniFormat
        )
        self.setMinimumSize(*SMALLEST)
        self.resize(1280, 820)
        geometry = self._window_state.value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        self._pages_area = QWidget()
        self._pages_area.setObjectName("pages")
        self.notices = NoticeBar(self._pages_area)
        self.notices.undo_asked.connect(self.undo)
        self.services = Services(
            workspace=workspace,
            signals=self.signals,
            theme=theme,
            notices=self.notices,
            background=self.background,
            data_folder=data_folder,
            go_to=self.go_to,
        )
        self.signals.changed.connect(self._follow_settings)
        self._build()
        self.go_to("week")

    def go_to(self, name: str) -> Page:
        """Show a page by its name, making it first where it is not there yet."""
        if name not in self._pages:
            page = _factories()[name](self.services)
            self._pages[name] = page
            self._stack.addWidget(page)
        page = self._pages[name]
        if name != self._shown:
            if self._shown in self._pages:
                self._pages[self._shown].leave()
            self._shown = name
            self._sidebar.show_chosen(name)
            self._stack.setCurrentWidget(page)
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.setWindowTitle(
                translate("window", "{page} – Leadership Desktop").format(
                    page=_page_names()[name]
                )
            )
        return page

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._shown]

    def undo(self) -> None:
        """Take back the last step."""
        with attempt(self.notices):
            command = self.workspace.undoable
            if command is not None:
                self.workspace.undo()
                self.notices.tell(
                    translate("window", "Taken back: {step}.").format(
                        step=steps.name(command)
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
        self._window_state.setValue("geometry", self.saveGeometry())
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

    def look_for_changes(self) -> None:
        """Show what another program wrote to the file."""
        with attempt(self.notices):
            self.workspace.refresh_if_changed_elsewhere()

    def retranslate(self) -> None:
        """Speak the language that is set now: everything is made anew, in its place."""
        shown = self._shown
        focused = self.focusWidget()
        name = focused.objectName() if focused is not None else ""
        for page in self._pages.values():
            page.leave()
            page.hide()
            page.deleteLater()
        self._pages.clear()
        self._shown = ""
        self._build()
        self.notices.retranslate()
        self.go_to(shown)
        again = self.findChild(QWidget, name) if name else None
        if again is not None:
            again.setFocus()

    def _build(self) -> None:
        self._sidebar = Sidebar(self.theme)
        self._sidebar.chosen.connect(self.go_to)
        names = _page_names()
        for number, name in enumerate(("week", "vision", "quarter", "progress"), 1):
            keys = QKeySequence(f"Ctrl+{number}")
            text = keys.toString(QKeySequence.SequenceFormat.NativeText)
            self._sidebar.add(name, names[name], text)
        self._sidebar.add_stretch()
        comma = QKeySequence("Ctrl+,")
        text = comma.toString(QKeySequence.SequenceFormat.NativeText)
        self._sidebar.add("settings", names["settings"], text)
        self._sidebar.make_narrow(narrow=self.width() < NARROW)
        self._stack = QStackedWidget()
        # The notice bar outlives the pages: it belongs to the area around them.
        area = self._pages_area
        layout = area.layout()
        if not isinstance(layout, QVBoxLayout):
            layout = QVBoxLayout(area)
            layout.setContentsMargins(0, 0, 0, 0)
        old = layout.takeAt(0)
        stack = old.widget() if old is not None else None
        if stack is not None:
            stack.hide()
            stack.deleteLater()
        layout.addWidget(self._stack)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addWidget(area, 1)
        self.setCentralWidget(whole)
        self._build_menus()

    def _build_menus(self) -> None:
        bar = self.menuBar()
        bar.clear()
        for action in self._all:
            action.deleteLater()
        self._all = []
        file = bar.addMenu(translate("window", "&File"))
        self._add(file, translate("window", "New action…"), "Ctrl+N", self._new_action)
        self._add(
            file, translate("window", "New goal…"), "Ctrl+Shift+N", self._new_goal
        )
        file.addSeparator()
        self._add(file, translate("window", "Import…"), "Ctrl+I", self._import)
        self._add(file, translate("window", "Export…"), "Ctrl+E", self._export)
        file.addSeparator()
        self._add(file, translate("window", "Quit"), "Ctrl+Q", self.close)
        edit = bar.addMenu(translate("window", "&Edit"))
        self._undo_action = self._add(edit, "", "Ctrl+Z", self.undo)
        self._redo_action = self._add(edit, "", "Ctrl+Shift+Z", self.redo)
        edit.aboutToShow.connect(self._name_undo)
        self._name_undo()
        view = bar.addMenu(translate("window", "&View"))
        names = _page_names()
        for number, name in enumerate(("week", "vision", "quarter", "progress"), 1):
            self._add(view, names[name], f"Ctrl+{number}", _to(self.go_to, name))
        self._add(view, names["settings"], "Ctrl+,", _to(self.go_to, "settings"))
        view.addSeparator()
        self._add(
            view,
            translate("window", "Earlier"),
            "Alt+Left",
            self._go_earlier,
        )
        self._add(view, translate("window", "Later"), "Alt+Right", self._go_later)
        self._add(
            view,
            translate("window", "Today"),
            "Alt+Home",
            self._go_to_today,
        )
        about = bar.addMenu(translate("window", "&Help"))
        self._add(
            about, translate("window", "Keyboard shortcuts"), "F1", self._show_keys
        )
        self._add(about, translate("window", "About"), "", self._about)

    def _add(
        self, menu: QMenu, text: str, keys: str, do: Callable[[], object]
    ) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked: do())
        menu.addAction(action)
        self._all.append(action)
        return action

    def _go_earlier(self) -> None:
        self.page.go_previous()

    def _go_later(self) -> None:
        self.page.go_next()

    def _go_to_today(self) -> None:
        self.page.go_to_today()

    def _name_undo(self) -> None:
        for action, command, bare, named in (
            (
                self._undo_action,
                self.workspace.undoable,
                translate("window", "Undo"),
                translate("window", "Undo: {step}"),
            ),
            (
                self._redo_action,
                self.workspace.redoable,
                translate("window", "Redo"),
                translate("window", "Redo: {step}"),
            ),
        ):
            text = bare if command is None else named.format(step=steps.name(command))
            action.setText(text)
            action.setEnabled(command is not None)

    def _follow_settings(self, changes: tuple[Change, ...]) -> None:
        self._name_undo()
        keys = {c.entity.key for c in changes if isinstance(c.entity, Setting)}
        if not changes or SettingKey.THEME in keys:
            self.theme.choose(self.workspace.settings.theme)
        if SettingKey.LANGUAGE in keys:
            set_language(self.workspace.settings.language)
            # After the page that asked for it has finished its own work.
            QTimer.singleShot(0, self, self.retranslate)

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

    def _import(self) -> None:
        from leadership_desktop.ui.exchange.importing import ask_and_import

        ask_and_import(self.services, self)

    def _export(self) -> None:
        from leadership_desktop.ui.exchange.exporting import ask_and_export

        ask_and_export(self.services, self)

    def _show_keys(self) -> None:
        from leadership_desktop.ui.help import ShortcutsDialog

        ShortcutsDialog(self._all, self.page.keys(), self).exec()

    def _about(self) -> None:
        from leadership_desktop.ui.help import AboutDialog

        AboutDialog(self._data_folder, self).exec()


def _to(go_to: Callable[[str], object], name: str) -> Callable[[], object]:
    return lambda: go_to(name)


def _page_names() -> dict[str, str]:
    return {
        "week": translate("window", "This week"),
        "vision": translate("window", "Vision"),
        "quarter": translate("window", "Quarter"),
        "progress": translate("window", "Progress"),
        "settings": translate("window", "Settings"),
    }


def _factories() -> dict[str, Callable[[Services], Page]]:
    """Return how each page is made; a page is imported when it is first shown."""

    def week(services: Services) -> Page:
        from leadership_desktop.ui.week.page import WeekPage

        return WeekPage(services)

    def vision(services: Services) -> Page:
        from leadership_desktop.ui.vision.page import VisionPage

        return VisionPage(services)

    def quarter(services: Services) -> Page:
        from leadership_desktop.ui.quarter.page import QuarterPage

        return QuarterPage(services)

    def progress(services: Services) -> Page:
        from leadership_desktop.ui.progress.page import ProgressPage

        return ProgressPage(services)

    def settings(services: Services) -> Page:
        from leadership_desktop.ui.settings.page import SettingsPage

        return SettingsPage(services)

    return {
        "week": week,
        "vision": vision,
        "quarter": quarter,
        "progress": progress,
        "settings": settings,
    }
