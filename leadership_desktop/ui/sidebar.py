"""The navigation at the left: a button a page, with its shortcut."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.ui.theme import Theme
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button

WIDTH = 204
NARROW_WIDTH = 164


class Sidebar(QFrame):
    """Chooses the page."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(WIDTH)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._shortcuts: list[Label] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 20, 12, 16)
        self._layout.setSpacing(3)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 0, 14)
        head.setSpacing(9)
        head.addWidget(Compass(theme))
        head.addWidget(Label("Leadership", size=15, weight=QFont.Weight.DemiBold), 1)
        self._layout.addLayout(head)

    def add(self, name: str, text: str, shortcut: str) -> None:
        """Add a page's button."""
        made = button(text, "nav")
        made.setCheckable(True)
        made.setAccessibleName(text)
        hint = Label(shortcut, size=11, tone="muted")
        hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addStretch(1)
        inside.addWidget(hint)
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._shortcuts.append(hint)
        self._group.addButton(made)
        self._buttons[name] = made
        self._layout.addWidget(made)

    def add_stretch(self) -> None:
        """Push what comes after to the bottom."""
        self._layout.addStretch(1)

    def show_chosen(self, name: str) -> None:
        """Mark the page that is shown; one of an action belongs to the week."""
        shown = self._buttons.get(name, self._buttons["week"])
        shown.setChecked(True)
        for made in self._buttons.values():
            # Tab comes to the page one is on; from there arrows go to the others.
            is_shown = made is shown
            made.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if is_shown else Qt.FocusPolicy.ClickFocus
            )

    def make_narrow(self, *, narrow: bool) -> None:
        """Leave the room to the page in a small window."""
        self.setFixedWidth(NARROW_WIDTH if narrow else WIDTH)
        for hint in self._shortcuts:
            hint.setVisible(not narrow)


class Compass(QWidget):
    """The program's mark."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(22, 22))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a circle with a needle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(self._theme.tokens.accent)
        painter.setPen(QPen(colour, 1.8))
        painter.drawEllipse(QPointF(11, 11), 9.6, 9.6)
        painter.setBrush(colour)
        points = ((14.8, 7.2), (12.5, 12.5), (7.2, 14.8), (9.5, 9.5))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
