"""One process that opens the real window and takes its pictures."""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

from leadership_desktop.app import open_window
from leadership_desktop.domain.retention import Reason
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.opening import FILE, open_folder
from leadership_desktop.services import backups as backups_of
from leadership_desktop.services.commands.actions import DeleteAction
from leadership_desktop.services.commands.settings import ChangeSetting
from leadership_desktop.services.queries.quarter import quarter_of_today
from leadership_desktop.storage import driver

# isort: split
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from leadership_desktop.ui.closing import ClosingDialog
from leadership_desktop.ui.dialogs import pull_thread, show_deleted
from leadership_desktop.ui.fit.editor import FitDialog
from leadership_desktop.ui.fit.record import FitRecordDialog
from leadership_desktop.ui.main_window import MainWindow
from leadership_desktop.ui.mistakes import report_of
from leadership_desktop.ui.palette.dialog import PaletteDialog
from leadership_desktop.ui.planning.quarter import PlanQuarterDialog
from leadership_desktop.ui.planning.steps import StepsDialog
from leadership_desktop.ui.safety.damaged import DamagedDialog
from leadership_desktop.ui.safety.report import ReportDialog
from leadership_desktop.ui.safety.unlock import UnlockDialog
from leadership_desktop.ui.vision.guide import GuideDialog
from leadership_desktop.ui.vision.still_fits import StillFitsDialog
from leadership_desktop.ui.vision.value_choice import ValueChoiceDialog
from tests.screenshots import mirror
from tests.screenshots.__main__ import PAGES
from tests.screenshots.paper import take_reports

SETTLED = 350
"""Milliseconds in which charts have been drawn and notices have come to rest."""
README = {("week", "light"), ("progress", "light"), ("progress", "dark")}


def main(chosen: Namespace) -> int:
    """Take every picture of one language and scale."""
    application = QApplication(sys.argv[:1])
    opened = open_folder(Path(chosen.data_dir), date.fromisoformat(chosen.today))
    if chosen.kind == "readme":
        # The page of somebody who has begun: no word of an example on it.
        begun = ChangeSetting(SettingKey.DEMONSTRATION, "off")
        opened.workspace.execute(begun)
    window = open_window(application, opened, chosen.lang)
    window.show()
    for theme in chosen.themes.split(","):
        window.theme.choose(theme)
        for size in chosen.sizes.split(","):
            window.resize(*(int(side) for side in size.split("x")))
            for page in chosen.pages.split(","):
                if chosen.kind == "readme":
                    if size == "1280x820" and (page, theme) in README:
                        take_page(window, page, chosen.output / f"{page}-{theme}.png")
                    continue
                if page == "paper":
                    continue
                name = f"{page}-{theme}-{chosen.lang}-{size}@{chosen.scale}.png"
                take(window, page, chosen.output / chosen.kind / name)
    if "paper" in chosen.pages.split(",") and chosen.scale == "1":
        take_reports(opened.workspace, chosen.output / chosen.kind)
    window.close()
    opened.workspace.close()
    return 0


def take(window: MainWindow, page: str, file: Path) -> None:
    """Take one picture, of a page or of a dialog."""
    if page in PAGES:
        take_page(window, page, file)
    elif page in STATES and file.parent.name != "empty":
        STATES[page](window)
        QTest.qWait(SETTLED)
        save(window, file)
    elif file.parent.name != "empty":
        take_dialog(dialogs(window)[page], file)


def show_action_page(window: MainWindow) -> None:
    """Show the page of an action with a past."""
    actions = window.workspace.figures.actions()
    shown = next((one for one in actions if one.reserve is not None), actions[0])
    window.services.show_thing("action", shown.id)


def show_versions(window: MainWindow) -> None:
    """Lay an earlier version of the vision beside what changed since."""
    window.go_to("vision").compare.setChecked(True)  # type: ignore[attr-defined]


STATES = {
    "action-page": show_action_page,
    "versions": show_versions,
    "growth-over-time": mirror.show_growth_over_time,
}
"""What is a page, but not by its name alone."""


def take_page(window: MainWindow, page: str, file: Path) -> None:
    """Show a page and take its picture."""
    # Without the focus there is no ring to see; a dialog before took it with it.
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.go_to(page)
    QTest.qWait(SETTLED)
    save(window, file)


def take_dialog(show: Callable[[], object], file: Path) -> None:
    """Take the picture of a dialog that waits for an answer, and leave it."""

    taken: list[Path] = []

    def take_it() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or is_waiting(dialog):
            QTimer.singleShot(SETTLED, take_it)
        else:
            save(dialog, file)
            taken.append(file)
            dialog.close()

    QTimer.singleShot(SETTLED, take_it)
    show()
    # Some dialogs let the window go on beneath them.
    for _ in range(20):
        if not taken:
            QTest.qWait(SETTLED)
    if not taken:
        raise LookupError(f"no dialog for {file.name}")


def is_waiting(dialog: QWidget) -> bool:
    """Return whether a dialog still says that it looks at something."""
    # By their names: a label of a form may end like that, too.
    if getattr(dialog, "is_busy", False):
        return True
    said = [getattr(dialog, name, None) for name in ("sentence", "data")]
    return any(isinstance(one, QLabel) and one.text().endswith("…") for one in said)


def dialogs(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Return how each dialog is opened: by its action, as a person does."""
    actions = {a.shortcut().toString(): a for a in window.menus.actions}

    def away() -> None:
        page = window.go_to("week")
        page.away.click()  # type: ignore[attr-defined]

    def backups() -> None:
        show = window.go_to("settings").findChild(QPushButton, "show-backups")
        if isinstance(show, QPushButton):
            show.click()

    def deleted() -> None:
        workspace = window.workspace
        workspace.execute(DeleteAction(workspace.figures.actions()[-1].id))
        show_deleted(window.services, window)
        QTest.qWait(SETTLED * 2)
        workspace.undo()

    def passphrase() -> None:
        ask = window.go_to("settings").findChild(QPushButton, "set-passphrase")
        if isinstance(ask, QPushButton):
            ask.click()

    def wrong() -> None:
        dialog = UnlockDialog(lambda _: False, window)
        dialog.secret.setText("not the passphrase")
        QTimer.singleShot(SETTLED // 2, dialog.try_it)
        dialog.exec()

    def damaged() -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = damage(window, Path(folder))
            DamagedDialog(path, None, window.workspace.now, window).exec()

    def report() -> None:
        workspace = window.workspace
        check = partial(backups_of.require_whole, workspace)
        ReportDialog(report_of(a_mistake()), check, window).exec()

    def find(text: str) -> None:
        actions["Ctrl+K"].trigger()
        dialog = window.findChildren(PaletteDialog)[-1]
        QTest.keyClicks(dialog.field, text)

    def explain(page: str, button: str) -> None:
        card = getattr(window.go_to(page), button)
        QTest.qWait(SETTLED)
        card.why.click()

    def plan(keys: str, steps: int) -> None:
        window.go_to("week")
        actions[keys].trigger()
        dialog = window.findChildren(StepsDialog)[-1]
        dialog.at = steps
        dialog.show_step()

    def plan_this_quarter(steps: int) -> None:
        quarter = quarter_of_today(window.workspace)
        dialog = PlanQuarterDialog(window.services, window, quarter)
        dialog.at = dialog.count() + steps
        dialog.show_step()
        dialog.exec()

    return {
        "loose-ends": actions["Ctrl+Shift+L"].trigger,
        "values": lambda: ValueChoiceDialog(window.services, window).exec(),
        "still-fits": lambda: StillFitsDialog(window.services, window).exec(),
        "shares": lambda: explain("vision", "values"),
        "plan-week": lambda: plan("Ctrl+P", 0),
        "plan-week-once": lambda: plan("Ctrl+P", 2),
        "plan-week-cues": lambda: plan("Ctrl+P", 3),
        "plan-quarter": lambda: plan("Ctrl+Shift+P", 0),
        "plan-quarter-choosing": lambda: plan("Ctrl+Shift+P", 3),
        "plan-quarter-goal": lambda: plan_this_quarter(-2),
        "plan-quarter-whole": lambda: plan_this_quarter(-1),
        "explain-action": lambda: explain("week", "details"),
        "explain-week": lambda: explain("week", "strip"),
        "explain-period": lambda: explain("progress", "figures"),
        "thread": lambda: pull_thread(window.services, window.go_to("week")),
        "whole-thread": lambda: pull_thread(window.services, window.go_to("vision")),
        "guide": lambda: GuideDialog(window.services, window).exec(),
        **mirror.dialogs(window),
        "fit": lambda: FitDialog(window.services, window).exec(),
        "fit-record": lambda: FitRecordDialog(window.services, window).exec(),
        "find": lambda: find(""),
        "find-words": lambda: find("wa"),
        "new-action": actions["Ctrl+N"].trigger,
        "new-goal": actions["Ctrl+Shift+N"].trigger,
        "away": away,
        "backups": backups,
        "shortcuts": actions["F1"].trigger,
        "about": window.menus.actions[-1].trigger,
        "deleted": deleted,
        "passphrase": passphrase,
        "unlock": lambda: UnlockDialog(lambda _: False, window).exec(),
        "wrong-passphrase": wrong,
        "damaged": damaged,
        "report": report,
        "closing": lambda: ClosingDialog(["Vision", "Goal"], window).exec(),
    }


def damage(window: MainWindow, folder: Path) -> Path:
    """Return a copy of the data that lost a few pages since its last backup."""
    path = folder / FILE
    with closing(driver.connect(window.workspace.database.path)) as source:
        source.execute("VACUUM INTO ?", (str(path),))
    workspace = open_folder(folder, window.workspace.today()).workspace
    backups_of.make(workspace, Reason.DAILY)
    workspace.execute(DeleteAction(workspace.figures.actions()[-1].id))
    workspace.close()
    content = bytearray(path.read_bytes())
    content[20 * 4096 : 24 * 4096] = bytes(4 * 4096)
    path.write_bytes(content)
    return path


def a_mistake() -> Exception:
    """Return a mistake of ours, as it is caught."""
    try:
        next(iter(()))
    except StopIteration as error:
        return error
    raise AssertionError("there is always a next one")


def save(widget: QWidget, file: Path) -> None:
    """Save what a widget shows."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(file)):
        raise OSError(f"{file} could not be written")


if __name__ == "__main__":
    parser = ArgumentParser()
    for option in (
        "data-dir",
        "kind",
        "lang",
        "scale",
        "today",
        "sizes",
        "themes",
        "pages",
    ):
        parser.add_argument(f"--{option}", required=True)
    parser.add_argument("--output", required=True, type=Path)
    sys.exit(main(parser.parse_args()))
