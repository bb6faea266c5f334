"""The pages of a report as they will be saved, one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import Scroll, button

if TYPE_CHECKING:
    from leadership_desktop.charts.paper.pages import Picture


class PageView(QWidget):
    """One page, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._scaled = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_picture(self, picture: Picture) -> None:
        """Show a page."""
        self._image = QImage(
            picture.pixels,
            picture.width,
            picture.height,
            QImage.Format.Format_RGBA8888,
        ).copy()
        self._scaled = QImage()
        self._fit()

    def _fit(self) -> None:
        if not self._image.isNull():
            high = self.width() * self._image.height() // max(1, self._image.width())
            self.setFixedHeight(max(high, 1))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that leaves the width to others."""
        return QSize(300, max(self.height(), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape of the page."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page as fine as the screen is."""
        if self._image.isNull():
            return
        wanted = self.size() * self.devicePixelRatioF()
        if self._scaled.size() != wanted:
            self._scaled = self._image.scaled(
                wanted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        QPainter(self).drawImage(self.rect(), self._scaled)


class Preview(QWidget):
    """A page, and the way to the others."""

    asked = Signal(int)
    """The number of the page, from 0, that somebody wants to see."""

    def __init__(self) -> None:
        super().__init__()
        self.at, self.count = 0, 0
        self.page = PageView()
        self.area = Scroll(self.page)
        self.earlier = button("‹")
        self.earlier.setAccessibleName(translate("report", "Page before"))
        self.earlier.clicked.connect(lambda: self.go(-1))
        self.later = button("›")
        self.later.setAccessibleName(translate("report", "Page after"))
        self.later.clicked.connect(lambda: self.go(1))
        self.place = Label("", tone="muted")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        for widget in (self.earlier, self.place, self.later):
            row.addWidget(widget)
        row.addStretch(1)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.area, 1)
        body.addLayout(row)
        self._name()

    def go(self, step: int) -> None:
        """Ask for another page."""
        at = max(0, min(self.count - 1, self.at + step))
        if at != self.at:
            self.asked.emit(at)

    def leaf(self, step: int) -> None:
        """Scroll by a screen, at the page's end to the page after or before."""
        bar = self.area.verticalScrollBar()
        if bar.value() == (bar.minimum() if step < 0 else bar.maximum()):
            self.go(step)
        else:
            bar.setValue(bar.value() + step * bar.pageStep())

    def show_page(self, picture: Picture, at: int, count: int) -> None:
        """Show a page, by its number from 0, with its words for who can't see it."""
        before, self.at, self.count = self.at, at, count
        self.page.show_picture(picture)
        if at != before:
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.minimum() if at > before else bar.maximum())
        self._name()
        self.page.setAccessibleName(self.place.text())
        self.page.setAccessibleDescription("\n".join(picture.words))

    def _name(self) -> None:
        text = translate("report", "Page {number} of {count}")
        shown = text.format(number=self.at + 1, count=max(1, self.count))
        self.place.setText(shown)
        ways = ((self.earlier, self.at > 0), (self.later, self.at + 1 < self.count))
        had_focus = any(made.hasFocus() for made, _ in ways)
        # First what can be pressed: the focus must not leave the two.
        for made, can in sorted(ways, key=lambda way: not way[1]):
            if had_focus and can and not any(one.hasFocus() for one, ok in ways if ok):
                made.setEnabled(True)
                made.setFocus()
            made.setEnabled(can)
