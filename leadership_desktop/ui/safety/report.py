"""Says that the mistake is ours, looks whether the data is whole, offers the report."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text import errors
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.background import Background
from leadership_desktop.ui.theme import SECTION
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button

WIDTH, MARGINS = 560, 44


class ReportDialog(QDialog):
    """One can always go on from it.

    `check` reads the data whole, off the thread; it raises `StorageProblem` for what is
    wrong. None where no file is open.
    """

    def __init__(
        self,
        report: str,
        check: Callable[[], None] | None,
        parent: QWidget | None = None,
        *,
        crashed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._background = Background(self)
        self.setWindowTitle(translate("window", "Something went wrong"))
        self.data = Label("", wrap=True)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(translate("window", "Report"))
        self.copy = button(translate("window", "Copy report"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.go_on = button(translate("window", "Go on"), "primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 20, 20)
        layout.setSpacing(12)
        for label in (
            Label(_title(crashed=crashed), size=SECTION, weight=QFont.Weight.DemiBold),
            self.data,
            Label(
                translate(
                    "window",
                    "You can go on. The report helps to mend it; it holds nothing you "
                    "wrote.",
                ),
                tone="muted",
                wrap=True,
            ),
        ):
            label.setFixedWidth(WIDTH - MARGINS)
            layout.addWidget(label)
        layout.addWidget(self.report, 1)
        layout.addLayout(foot)
        self.resize(WIDTH, 380)
        self.go_on.setFocus()
        self._look(check)

    def done(self, result: int) -> None:
        """Close when the look at the data is over."""
        self._background.wait()
        super().done(result)

    def _look(self, check: Callable[[], None] | None) -> None:
        if check is None:
            self.data.hide()
            return
        self.data.setText(translate("window", "Looking whether your data is whole…"))
        self._background.run(check, then=lambda _: self._whole(), failed=self._failed)

    def _whole(self) -> None:
        self.data.setText(
            translate(
                "window",
                "Your data is safe: the whole file was read just now, and it is what was "
                "written. Only the last step may not have been kept.",
            )
        )

    def _failed(self, error: Exception) -> None:
        if isinstance(error, StorageProblem) and error.trouble is Trouble.DAMAGED:
            self.data.setText(errors.of_storage(error))
            return
        why = errors.of_storage(error) if isinstance(error, StorageProblem) else ""
        self.data.setText(
            translate(
                "window", "Whether your data is whole could not be looked at. {why}"
            ).format(why=why)
        )


def _title(*, crashed: bool) -> str:
    if crashed:
        return translate("window", "The program ended by a mistake of its own")
    return translate("window", "The program made a mistake")
